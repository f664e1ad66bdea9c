/**
 * The Application Identifiers of the GS1 General Specifications, section 3.2 ("GS1 Application
 * Identifiers in numerical order"), with the predefined lengths of section 7.8 and the character sets
 * of section 7.11. Formats are written as there: N digits, X character set 82, Y set 39, Z set 64,
 * "..20" up to 20, brackets for a last part that can be missing.
 */
export type ApplicationIdentifier = {
  readonly ai: string;
  readonly title: string;
  readonly format: string;
  /** The whole value, already in its permitted characters and lengths. */
  readonly shape: RegExp;
  /** Set when the value ends by its length alone; otherwise FNC1 or the end of the data ends it. */
  readonly predefinedLength?: number;
  /** How many leading digits form a key that ends in a check digit. */
  readonly checkedLength?: number;
  /** Whether the value starts with YYMMDD, and whether day 00 (the last of the month) is permitted. */
  readonly date?: DateRule;
};

export type DateRule = 'DAY_MAY_BE_00' | 'DAY_REQUIRED';

/** Finds the identifier a text starts with. No identifier is the beginning of another one. */
export function identifierAtStartOf(text: string): ApplicationIdentifier | undefined {
  for (const length of identifierLengths) {
    const found = identifierByAi.get(text.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

export function findIdentifier(ai: string): ApplicationIdentifier | undefined {
  return identifierByAi.get(ai);
}

type Rule = 'CHECK' | DateRule;
type Row = readonly [ais: string, format: string, title: string, rule?: Rule];

const identifierLengths: readonly number[] = [2, 3, 4];

/** By the first two digits of the AI (section 7.8). The list is closed: GS1 never extends it. */
const predefinedLengths: ReadonlyMap<string, number> = new Map([
  ['00', 18],
  ['01', 14],
  ['02', 14],
  ['03', 14],
  ['04', 16],
  ...['11', '12', '13', '14', '15', '16', '17', '18', '19'].map(toLength(6)),
  ['20', 2],
  ...['31', '32', '33', '34', '35', '36'].map(toLength(6)),
  ['41', 13],
]);

const identification: readonly Row[] = [
  ['00', 'N18', 'SSCC', 'CHECK'],
  ['01', 'N14', 'GTIN', 'CHECK'],
  ['02', 'N14', 'CONTENT', 'CHECK'],
  ['03', 'N14', 'MTO GTIN', 'CHECK'],
  ['10', 'X..20', 'BATCH/LOT'],
  ['11', 'N6', 'PROD DATE', 'DAY_MAY_BE_00'],
  ['12', 'N6', 'DUE DATE', 'DAY_MAY_BE_00'],
  ['13', 'N6', 'PACK DATE', 'DAY_MAY_BE_00'],
  ['15', 'N6', 'BEST BEFORE', 'DAY_MAY_BE_00'],
  ['16', 'N6', 'SELL BY', 'DAY_MAY_BE_00'],
  ['17', 'N6', 'USE BY OR EXPIRY', 'DAY_MAY_BE_00'],
  ['20', 'N2', 'VARIANT'],
  ['21', 'X..20', 'SERIAL'],
  ['22', 'X..20', 'CPV'],
  ['235', 'X..28', 'TPX'],
  ['240', 'X..30', 'ADDITIONAL ID'],
  ['241', 'X..30', 'CUST. PART No.'],
  ['242', 'N..6', 'MTO VARIANT'],
  ['243', 'X..20', 'PCN'],
  ['250', 'X..30', 'SECONDARY SERIAL'],
  ['251', 'X..30', 'REF. TO SOURCE'],
  ['253', 'N13+[X..17]', 'GDTI', 'CHECK'],
  ['254', 'X..20', 'GLN EXTENSION COMPONENT'],
  ['255', 'N13+[N..12]', 'GCN', 'CHECK'],
  ['30', 'N..8', 'VAR. COUNT'],
  ['37', 'N..8', 'COUNT'],
];

/** The fourth digit says how many digits stand after the point, 0 to 5. */
const measures: readonly Row[] = [
  ['3100-3105', 'N6', 'NET WEIGHT (kg)'],
  ['3110-3115', 'N6', 'LENGTH (m)'],
  ['3120-3125', 'N6', 'WIDTH (m)'],
  ['3130-3135', 'N6', 'HEIGHT (m)'],
  ['3140-3145', 'N6', 'AREA (m2)'],
  ['3150-3155', 'N6', 'NET VOLUME (l)'],
  ['3160-3165', 'N6', 'NET VOLUME (m3)'],
  ['3200-3205', 'N6', 'NET WEIGHT (lb)'],
  ['3210-3215', 'N6', 'LENGTH (in)'],
  ['3220-3225', 'N6', 'LENGTH (ft)'],
  ['3230-3235', 'N6', 'LENGTH (yd)'],
  ['3240-3245', 'N6', 'WIDTH (in)'],
  ['3250-3255', 'N6', 'WIDTH (ft)'],
  ['3260-3265', 'N6', 'WIDTH (yd)'],
  ['3270-3275', 'N6', 'HEIGHT (in)'],
  ['3280-3285', 'N6', 'HEIGHT (ft)'],
  ['3290-3295', 'N6', 'HEIGHT (yd)'],
  ['3300-3305', 'N6', 'GROSS WEIGHT (kg)'],
  ['3310-3315', 'N6', 'LENGTH (m), log'],
  ['3320-3325', 'N6', 'WIDTH (m), log'],
  ['3330-3335', 'N6', 'HEIGHT (m), log'],
  ['3340-3345', 'N6', 'AREA (m2), log'],
  ['3350-3355', 'N6', 'VOLUME (l), log'],
  ['3360-3365', 'N6', 'VOLUME (m3), log'],
  ['3370-3375', 'N6', 'KG PER m2'],
  ['3400-3405', 'N6', 'GROSS WEIGHT (lb)'],
  ['3410-3415', 'N6', 'LENGTH (in), log'],
  ['3420-3425', 'N6', 'LENGTH (ft), log'],
  ['3430-3435', 'N6', 'LENGTH (yd), log'],
  ['3440-3445', 'N6', 'WIDTH (in), log'],
  ['3450-3455', 'N6', 'WIDTH (ft), log'],
  ['3460-3465', 'N6', 'WIDTH (yd), log'],
  ['3470-3475', 'N6', 'HEIGHT (in), log'],
  ['3480-3485', 'N6', 'HEIGHT (ft), log'],
  ['3490-3495', 'N6', 'HEIGHT (yd), log'],
  ['3500-3505', 'N6', 'AREA (in2)'],
  ['3510-3515', 'N6', 'AREA (ft2)'],
  ['3520-3525', 'N6', 'AREA (yd2)'],
  ['3530-3535', 'N6', 'AREA (in2), log'],
  ['3540-3545', 'N6', 'AREA (ft2), log'],
  ['3550-3555', 'N6', 'AREA (yd2), log'],
  ['3560-3565', 'N6', 'NET WEIGHT (troy oz)'],
  ['3570-3575', 'N6', 'NET VOLUME (oz)'],
  ['3600-3605', 'N6', 'NET VOLUME (qt)'],
  ['3610-3615', 'N6', 'NET VOLUME (gal.)'],
  ['3620-3625', 'N6', 'VOLUME (qt), log'],
  ['3630-3635', 'N6', 'VOLUME (gal.), log'],
  ['3640-3645', 'N6', 'VOLUME (in3)'],
  ['3650-3655', 'N6', 'VOLUME (ft3)'],
  ['3660-3665', 'N6', 'VOLUME (yd3)'],
  ['3670-3675', 'N6', 'VOLUME (in3), log'],
  ['3680-3685', 'N6', 'VOLUME (ft3), log'],
  ['3690-3695', 'N6', 'VOLUME (yd3), log'],
];

/** Again the fourth digit is the number of digits after the point; 391n and 393n name a currency. */
const amounts: readonly Row[] = [
  ['3900-3909', 'N..15', 'AMOUNT'],
  ['3910-3919', 'N3+N..15', 'AMOUNT (with currency)'],
  ['3920-3929', 'N..15', 'PRICE'],
  ['3930-3939', 'N3+N..15', 'PRICE (with currency)'],
  ['3940-3943', 'N4', 'PRCNT OFF'],
  ['3950-3955', 'N6', 'PRICE/UoM'],
];

const places: readonly Row[] = [
  ['400', 'X..30', 'ORDER NUMBER'],
  ['401', 'X..30', 'GINC'],
  ['402', 'N17', 'GSIN', 'CHECK'],
  ['403', 'X..30', 'ROUTE'],
  ['410', 'N13', 'SHIP TO LOC', 'CHECK'],
  ['411', 'N13', 'BILL TO', 'CHECK'],
  ['412', 'N13', 'PURCHASE FROM', 'CHECK'],
  ['413', 'N13', 'SHIP FOR LOC', 'CHECK'],
  ['414', 'N13', 'LOC No.', 'CHECK'],
  ['415', 'N13', 'PAY TO', 'CHECK'],
  ['416', 'N13', 'PROD/SERV LOC', 'CHECK'],
  ['417', 'N13', 'PARTY', 'CHECK'],
  ['420', 'X..20', 'SHIP TO POST'],
  ['421', 'N3+X..9', 'SHIP TO POST (with country)'],
  ['422', 'N3', 'ORIGIN'],
  ['423', 'N3+[N3]+[N3]+[N3]+[N3]', 'COUNTRY - INITIAL PROCESS'],
  ['424', 'N3', 'COUNTRY - PROCESS'],
  ['425', 'N3+[N3]+[N3]+[N3]+[N3]', 'COUNTRY - DISASSEMBLY'],
  ['426', 'N3', 'COUNTRY - FULL PROCESS'],
  ['427', 'X..3', 'ORIGIN SUBDIVISION'],
  ['4300-4301', 'X..35', 'SHIP TO COMP, NAME'],
  ['4302-4306', 'X..70', 'SHIP TO ADD1, ADD2, SUB, LOC, REG'],
  ['4307', 'X2', 'SHIP TO COUNTRY'],
  ['4308', 'X..30', 'SHIP TO PHONE'],
  ['4309', 'N20', 'SHIP TO GEO'],
  ['4310-4311', 'X..35', 'RTN TO COMP, NAME'],
  ['4312-4316', 'X..70', 'RTN TO ADD1, ADD2, SUB, LOC, REG'],
  ['4317', 'X2', 'RTN TO COUNTRY'],
  ['4318', 'X..20', 'RTN TO POST'],
  ['4319', 'X..30', 'RTN TO PHONE'],
  ['4320', 'X..35', 'SRV DESCRIPTION'],
  ['4321-4323', 'N1', 'DANGEROUS GOODS, AUTH LEAVE, SIG REQUIRED'],
  ['4324-4325', 'N10', 'NOT BEFORE, NOT AFTER DEL DT', 'DAY_MAY_BE_00'],
  ['4326', 'N6', 'REL DATE', 'DAY_REQUIRED'],
  ['4330-4333', 'N6+[X1]', 'MAX TEMP F, MAX TEMP C, MIN TEMP F, MIN TEMP C'],
];

const tradeItemDetails: readonly Row[] = [
  ['7001', 'N13', 'NSN'],
  ['7002', 'X..30', 'MEAT CUT'],
  ['7003', 'N10', 'EXPIRY TIME', 'DAY_REQUIRED'],
  ['7004', 'N..4', 'ACTIVE POTENCY'],
  ['7005', 'X..12', 'CATCH AREA'],
  ['7006', 'N6', 'FIRST FREEZE DATE', 'DAY_REQUIRED'],
  ['7007', 'N6+[N6]', 'HARVEST DATE', 'DAY_REQUIRED'],
  ['7008', 'X..3', 'AQUATIC SPECIES'],
  ['7009', 'X..10', 'FISHING GEAR TYPE'],
  ['7010', 'X..2', 'PROD METHOD'],
  ['7011', 'N6+[N4]', 'TEST BY DATE', 'DAY_REQUIRED'],
  ['7020', 'X..20', 'REFURB LOT'],
  ['7021', 'X..20', 'FUNC STAT'],
  ['7022', 'X..20', 'REV STAT'],
  ['7023', 'X..30', 'GIAI - ASSEMBLY'],
  ['7030-7039', 'N3+X..27', 'PROCESSOR'],
  ['7040', 'N1+X3', 'UIC+EXT'],
  ['7041', 'X..4', 'UFRGT UNIT TYPE'],
  ['710-717', 'X..20', 'NHRN'],
  ['7230-7239', 'X2+X..28', 'CERT'],
  ['7240', 'X..20', 'PROTOCOL'],
  ['7241', 'N2', 'AIDC MEDIA TYPE'],
  ['7242', 'X..25', 'VCN'],
  ['7250', 'N8', 'DOB'],
  ['7251', 'N12', 'DOB TIME'],
  ['7252', 'N1', 'BIO SEX'],
  ['7253-7254', 'X..40', 'FAMILY NAME, GIVEN NAME'],
  ['7255', 'X..10', 'SUFFIX'],
  ['7256', 'X..90', 'FULL NAME'],
  ['7257', 'X..70', 'PERSON ADDR'],
  ['7258', 'X3', 'BIRTH SEQUENCE'],
  ['7259', 'X..40', 'BABY'],
];

const otherDetails: readonly Row[] = [
  ['8001', 'N14', 'DIMENSIONS'],
  ['8002', 'X..20', 'CMT No.'],
  ['8003', 'N14+[X..16]', 'GRAI', 'CHECK'],
  ['8004', 'X..30', 'GIAI'],
  ['8005', 'N6', 'PRICE PER UNIT'],
  ['8006', 'N14+N4', 'ITIP', 'CHECK'],
  ['8007', 'X..34', 'IBAN'],
  ['8008', 'N8+[N..4]', 'PROD TIME', 'DAY_REQUIRED'],
  ['8009', 'X..50', 'OPTSEN'],
  ['8010', 'Y..30', 'CPID'],
  ['8011', 'N..12', 'CPID SERIAL'],
  ['8012', 'X..20', 'VERSION'],
  ['8013', 'X..25', 'GMN'],
  ['8014', 'X..25', 'MUDI'],
  ['8017', 'N18', 'GSRN - PROVIDER', 'CHECK'],
  ['8018', 'N18', 'GSRN - RECIPIENT', 'CHECK'],
  ['8019', 'N..10', 'SRIN'],
  ['8020', 'X..25', 'REF No.'],
  ['8026', 'N14+N4', 'ITIP CONTENT', 'CHECK'],
  ['8030', 'Z..90', 'DIGSIG'],
  ['8110', 'X..70', 'COUPON'],
  ['8111', 'N4', 'POINTS'],
  ['8112', 'X..70', 'COUPON, POSITIVE OFFER'],
  ['8200', 'X..70', 'PRODUCT URL'],
  ['90', 'X..30', 'INTERNAL'],
  ['91-99', 'X..90', 'INTERNAL'],
];

const characterClasses: Readonly<Record<string, string>> = {
  N: '\\d',
  X: '[!"%&\'()*+,\\-./0-9:;<=>?A-Z_a-z]',
  Y: '[#\\-/0-9A-Z]',
  Z: '[A-Za-z0-9\\-_=]',
};

const identifierByAi: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  [identification, measures, amounts, places, tradeItemDetails, otherDetails]
    .flat()
    .flatMap((row) => expandRange(row[0]).map((ai) => [ai, toIdentifier(ai, row)] as const)),
);

function toIdentifier(ai: string, [, format, title, rule]: Row): ApplicationIdentifier {
  const predefinedLength = predefinedLengths.get(ai.slice(0, 2));
  return {
    ai,
    title,
    format,
    shape: toShape(format),
    ...(predefinedLength !== undefined && { predefinedLength }),
    ...(rule === 'CHECK' && { checkedLength: Number.parseInt(format.slice(1), 10) }),
    ...(rule !== undefined && rule !== 'CHECK' && { date: rule }),
  };
}

/** "3100-3105" to its six identifiers; a single identifier to itself. */
function expandRange(ais: string): readonly string[] {
  const [first = '', last = first] = ais.split('-');
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  );
}

/** "N13+[X..17]" to the pattern of the whole value. */
function toShape(format: string): RegExp {
  const parts = format
    .replaceAll(/[[\]]/g, (bracket) => (bracket === '[' ? '(?:' : ')?'))
    .split('+');
  const pattern = parts.join('').replaceAll(/([NXYZ])(\.\.)?(\d+)/g, toRepeat);
  return new RegExp(`^${pattern}$`);
}

function toRepeat(_part: string, type: string, upTo: string | undefined, length: string): string {
  return `${characterClasses[type] ?? ''}{${upTo === undefined ? '' : '1,'}${length}}`;
}

function toLength(length: number): (prefix: string) => [string, number] {
  return (prefix) => [prefix, length];
}
