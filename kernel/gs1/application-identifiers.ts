import { identifierRows } from './identifier-rows.ts';
import type { DateRule, IdentifierRow } from './identifier-rows.ts';

/** One identifier, ready to read with. */
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

const characterClasses = {
  N: '\\d',
  X: '[!"%&\'()*+,\\-./0-9:;<=>?A-Z_a-z]',
  Y: '[#\\-/0-9A-Z]',
  Z: '[A-Za-z0-9\\-_=]',
} as const;

const identifierByAi: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  identifierRows.flatMap((row) =>
    expandRange(row[0]).map((ai) => [ai, toIdentifier(ai, row)] as const),
  ),
);

function toIdentifier(ai: string, [, format, title, rule]: IdentifierRow): ApplicationIdentifier {
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
  const [first, last] = [ais.replace(/-.*/, ''), ais.replace(/.*-/, '')];
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

function toRepeat(
  _part: string,
  type: keyof typeof characterClasses,
  upTo: string | undefined,
  length: string,
): string {
  return `${characterClasses[type]}{${upTo === undefined ? '' : '1,'}${length}}`;
}

function toLength(length: number): (prefix: string) => [string, number] {
  return (prefix) => [prefix, length];
}
