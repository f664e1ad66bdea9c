import fc from 'fast-check';
import { money, sumMoney } from '#kernel/money.ts';
import { lineMinorMax } from './line-amount.ts';
import type { TaxPolicy, TaxRate } from './price-book.ts';
import { ratesOn, taxLines, taxTotalsOf, type TaxableLine } from './tax.ts';
import { taxClass } from './test-kit.ts';

const vat = (rate: string, taxId = 'VAT'): TaxRate => ({
  taxId,
  name: taxId,
  rate,
  validFrom: '2020-01-01',
});

const taxable = (minor: number, rates: readonly TaxRate[], unitCount = 1, currency = 'EUR') => ({
  amount: money(minor, currency),
  unitCount,
  rates,
});

const policyOf = (text: string): TaxPolicy => {
  const [includes, level, mode] = text.split(' ');
  return {
    pricesIncludeTax: includes === 'INCL',
    roundingLevel: level as TaxPolicy['roundingLevel'],
    roundingMode: mode as TaxPolicy['roundingMode'],
  };
};

const taxOf = (amounts: readonly number[], rate: string, policy: string, units = 1) =>
  taxTotalsOf(
    'EUR',
    taxLines(
      amounts.map((minor) => taxable(minor, [vat(rate)], units)),
      policyOf(policy),
    ),
  ).map((row) => row.tax.minor)[0];

describe('rule 4: one rounding, at the level and in the mode of the policy', () => {
  it.each`
    id                | amounts         | units | rate      | policy                     | tax
    ${'TAX-04'}       | ${[38230]}      | ${10} | ${'0.20'} | ${'INCL LINE HALF_UP'}     | ${6372}
    ${'TAX-05'}       | ${[100]}        | ${1}  | ${'0.20'} | ${'INCL LINE HALF_UP'}     | ${17}
    ${'TAX-05 even'}  | ${[100]}        | ${1}  | ${'0.20'} | ${'INCL LINE HALF_EVEN'}   | ${17}
    ${'TAX-06 .104'}  | ${[104]}        | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_UP'}     | ${10}
    ${'TAX-06 .105'}  | ${[105]}        | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_UP'}     | ${11}
    ${'TAX-07'}       | ${[33, 33, 33]} | ${1}  | ${'0.10'} | ${'EXCL RATE HALF_UP'}     | ${10}
    ${'TAX-07 line'}  | ${[33, 33, 33]} | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_UP'}     | ${9}
    ${'TAX-07 down'}  | ${[33, 33, 33]} | ${1}  | ${'0.10'} | ${'EXCL RATE DOWN'}        | ${9}
    ${'TAX-07 up'}    | ${[33, 33, 33]} | ${1}  | ${'0.10'} | ${'EXCL LINE UP'}          | ${12}
    ${'document'}     | ${[33, 33, 33]} | ${1}  | ${'0.10'} | ${'EXCL DOCUMENT HALF_UP'} | ${10}
    ${'half even'}    | ${[25]}         | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_EVEN'}   | ${2}
    ${'half even 2'}  | ${[35]}         | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_EVEN'}   | ${4}
    ${'half down'}    | ${[25]}         | ${1}  | ${'0.10'} | ${'EXCL LINE HALF_DOWN'}   | ${2}
    ${'unit'}         | ${[99]}         | ${3}  | ${'0.10'} | ${'EXCL UNIT HALF_UP'}     | ${9}
    ${'unit, line'}   | ${[99]}         | ${3}  | ${'0.10'} | ${'EXCL LINE HALF_UP'}     | ${10}
    ${'unit, odd'}    | ${[100]}        | ${3}  | ${'0.15'} | ${'EXCL UNIT HALF_UP'}     | ${15}
    ${'unit incl.'}   | ${[300]}        | ${3}  | ${'0.20'} | ${'INCL UNIT HALF_UP'}     | ${51}
    ${'line incl.'}   | ${[300]}        | ${1}  | ${'0.20'} | ${'INCL LINE HALF_UP'}     | ${50}
    ${'rate incl.'}   | ${[100, 100]}   | ${1}  | ${'0.20'} | ${'INCL RATE HALF_UP'}     | ${33}
    ${'line incl. 2'} | ${[100, 100]}   | ${1}  | ${'0.20'} | ${'INCL LINE HALF_UP'}     | ${34}
    ${'zero rate'}    | ${[100]}        | ${1}  | ${'0'}    | ${'INCL DOCUMENT UP'}      | ${0}
    ${'free line'}    | ${[0]}          | ${1}  | ${'0.19'} | ${'INCL DOCUMENT UP'}      | ${0}
  `('$id: $policy of $amounts at $rate is $tax', ({ amounts, units, rate, policy, tax }) => {
    expect(taxOf(amounts, rate, policy, units)).toBe(tax);
  });

  it('TAX-04: the gross stays what the shelf says, and net is the rest', () => {
    const [taxed] = taxLines([taxable(38230, [vat('0.20')], 10)], policyOf('INCL LINE HALF_UP'));
    expect(taxed).toMatchObject({
      gross: { minor: 38230 },
      net: { minor: 31858 },
      tax: { minor: 6372 },
    });
  });
});

describe('published tax amounts', () => {
  it.each`
    source                                                                              | amounts            | rate         | policy                     | tax
    ${'nj.gov/treasury/taxation su-calculatingthetax: flowers for 20.00 at 6.625 %'}    | ${[2000]}          | ${'0.06625'} | ${'EXCL LINE HALF_UP'}     | ${133}
    ${'docs.zuora.com Rounding rule for inclusive tax mode: 2.99 at 4 %, rounding tax'} | ${[299]}           | ${'0.04'}    | ${'INCL LINE HALF_UP'}     | ${12}
    ${'the same, rounding the net: net 2.88, so the tax rounds a half down'}            | ${[299]}           | ${'0.04'}    | ${'INCL LINE HALF_DOWN'}   | ${11}
    ${'scottcountymn.gov/634 Collection: 6.875 % + 0.5 % combined (amount ours)'}       | ${[10000]}         | ${'0.07375'} | ${'EXCL LINE HALF_UP'}     | ${738}
    ${'math.answers.com: 5.5 % of 2.99 is 0.164'}                                       | ${[299]}           | ${'0.055'}   | ${'EXCL LINE HALF_UP'}     | ${16}
    ${'math.answers.com: 8.25 % of 522.50 is 43.11'}                                    | ${[52250]}         | ${'0.0825'}  | ${'EXCL LINE HALF_UP'}     | ${4311}
    ${'math.answers.com: 5 % of 19.74 is 0.99'}                                         | ${[1974]}          | ${'0.05'}    | ${'EXCL LINE HALF_UP'}     | ${99}
    ${'GST Act 1999 s 9-90 (1): one rounding for the whole invoice (amounts ours)'}     | ${[104, 104, 105]} | ${'0.10'}    | ${'EXCL DOCUMENT HALF_UP'} | ${31}
    ${'GST Act 1999 s 9-90 (2): each supply rounded by itself (amounts ours)'}          | ${[104, 104, 105]} | ${'0.10'}    | ${'EXCL LINE HALF_UP'}     | ${31}
    ${'the same, where the two differ'}                                                 | ${[105, 105, 105]} | ${'0.10'}    | ${'EXCL LINE HALF_UP'}     | ${33}
    ${'the same, once'}                                                                 | ${[105, 105, 105]} | ${'0.10'}    | ${'EXCL DOCUMENT HALF_UP'} | ${32}
    ${'developer.squareup.com japan-order-calculation: once per rate (amounts ours)'}   | ${[108, 108, 108]} | ${'0.08'}    | ${'EXCL RATE DOWN'}        | ${25}
    ${'HMRC VATREC12020: no rounding down by line (amounts ours)'}                      | ${[199, 199]}      | ${'0.20'}    | ${'INCL LINE HALF_UP'}     | ${66}
    ${'VAT fraction of 20 % is 1/6 (VAT Act 1994, Notice 700)'}                         | ${[12000]}         | ${'0.20'}    | ${'INCL DOCUMENT UP'}      | ${2000}
    ${'UStG 12 and 19/119 of a gross price (amount ours)'}                              | ${[11900]}         | ${'0.19'}    | ${'INCL UNIT HALF_EVEN'}   | ${1900}
  `('$source: $tax', ({ amounts, rate, policy, tax }) => {
    expect(taxOf(amounts, rate, policy)).toBe(tax);
  });

  it.each`
    level         | mode           | inclusive | exclusive
    ${'UNIT'}     | ${'HALF_UP'}   | ${39}     | ${45}
    ${'UNIT'}     | ${'HALF_EVEN'} | ${39}     | ${42}
    ${'UNIT'}     | ${'HALF_DOWN'} | ${39}     | ${42}
    ${'UNIT'}     | ${'UP'}        | ${42}     | ${45}
    ${'UNIT'}     | ${'DOWN'}      | ${39}     | ${42}
    ${'LINE'}     | ${'HALF_UP'}   | ${40}     | ${44}
    ${'LINE'}     | ${'HALF_EVEN'} | ${40}     | ${44}
    ${'LINE'}     | ${'HALF_DOWN'} | ${40}     | ${43}
    ${'LINE'}     | ${'UP'}        | ${40}     | ${44}
    ${'LINE'}     | ${'DOWN'}      | ${39}     | ${43}
    ${'RATE'}     | ${'HALF_UP'}   | ${40}     | ${44}
    ${'RATE'}     | ${'HALF_EVEN'} | ${40}     | ${44}
    ${'RATE'}     | ${'HALF_DOWN'} | ${40}     | ${43}
    ${'RATE'}     | ${'UP'}        | ${40}     | ${44}
    ${'RATE'}     | ${'DOWN'}      | ${39}     | ${43}
    ${'DOCUMENT'} | ${'HALF_UP'}   | ${40}     | ${44}
    ${'DOCUMENT'} | ${'HALF_EVEN'} | ${40}     | ${44}
    ${'DOCUMENT'} | ${'HALF_DOWN'} | ${40}     | ${43}
    ${'DOCUMENT'} | ${'UP'}        | ${40}     | ${44}
    ${'DOCUMENT'} | ${'DOWN'}      | ${39}     | ${43}
  `('3 x 1.45 at 10 %, by $level, $mode: $inclusive inside, $exclusive on top', (row) => {
    const { level, mode, inclusive, exclusive } = row;
    expect(taxOf([435], '0.10', `INCL ${level} ${mode}`, 3)).toBe(inclusive);
    expect(taxOf([435], '0.10', `EXCL ${level} ${mode}`, 3)).toBe(exclusive);
  });
});

describe('rule 5: several taxes on one line', () => {
  const stateAndCounty = [vat('0.0625', 'STATE'), vat('0.0225', 'COUNTY')];

  it('reports each by its rate, on the same net', () => {
    const lines = taxLines([taxable(1099, stateAndCounty)], policyOf('EXCL LINE HALF_UP'));
    const rows = taxTotalsOf('EUR', lines).map(({ taxId, taxable: base, tax }) => [
      taxId,
      base.minor,
      tax.minor,
    ]);
    expect(rows).toEqual([
      ['STATE', 1099, 69],
      ['COUNTY', 1099, 25],
    ]);
  });

  it('takes both out of an inclusive price at once', () => {
    const [taxed] = taxLines([taxable(2170, stateAndCounty)], policyOf('INCL LINE HALF_UP'));
    expect(taxed).toMatchObject({ net: { minor: 2000 }, tax: { minor: 170 } });
  });

  it('rounds a document once though its lines have different sets of taxes', () => {
    const lines = [taxable(1085, stateAndCounty), taxable(1063, stateAndCounty.slice(0, 1))];
    const taxed = taxLines(lines, policyOf('INCL RATE HALF_UP'));
    // 62.5 + 62.529... = 125.03 for the state, 22.5 for the county.
    expect(taxTotalsOf('EUR', taxed).map((row) => row.tax.minor)).toEqual([125, 23]);
  });
});

describe('the rates of a day', () => {
  const classes = [
    {
      jurisdictionId: 'DE',
      taxClassId: 'STANDARD',
      rates: [
        { ...vat('0.19'), validTo: '2020-06-30' },
        { ...vat('0.16'), validFrom: '2020-07-01', validTo: '2020-12-31' },
        { ...vat('0.19'), validFrom: '2021-01-01' },
      ],
    },
  ];
  it.each`
    today           | rate
    ${'2020-06-30'} | ${'0.19'}
    ${'2020-07-01'} | ${'0.16'}
    ${'2020-12-31'} | ${'0.16'}
    ${'2021-01-01'} | ${'0.19'}
  `('on $today is $rate', ({ today, rate }) => {
    const found = ratesOn(classes, { taxClassId: 'STANDARD', jurisdictionId: 'DE', today });
    expect(found.map((entry) => entry.rate)).toEqual([rate]);
  });

  it('never charges two rates of one tax, though their dates overlap', () => {
    const overlapping = [
      {
        ...taxClass('STANDARD'),
        rates: [vat('0.19'), { ...vat('0.16'), validFrom: '2020-07-01' }],
      },
    ];
    const query = { taxClassId: 'STANDARD', jurisdictionId: 'DE', today: '2020-07-01' };
    expect(ratesOn(overlapping, query).map((entry) => entry.rate)).toEqual(['0.16']);
  });

  it('of an unknown class are a fault and never zero', () => {
    const query = { taxClassId: 'GONE', jurisdictionId: 'DE', today: '2020-07-01' };
    expect(() => ratesOn(classes, query)).toThrow(RangeError);
  });
});

describe('the tax table of a document', () => {
  const eur = (minor: number) => money(minor, 'EUR');
  const row = (parts: object) => ({
    ...{ taxId: 'VAT', name: 'VAT', rate: '0.19', taxable: eur(1000), tax: eur(190), ...parts },
  });
  const tableOf = (...rows: readonly ReturnType<typeof row>[]) =>
    taxTotalsOf('EUR', [{ taxes: rows }]);

  it('is one row for one rate, however it is written', () => {
    expect(tableOf(row({}), row({ rate: '0.190' }))).toEqual([
      row({ taxable: eur(2000), tax: eur(380) }),
    ]);
  });

  it('tells jurisdictions and taxes apart, in the order in which they first appear', () => {
    const rows = [row({}), row({ jurisdictionId: 'AT' }), row({ jurisdictionId: 'FR' })];
    expect(tableOf(...rows, row({ taxId: 'CITY' }))).toEqual([...rows, row({ taxId: 'CITY' })]);
  });

  it('adds up what was not charged, and says nothing of it where all was', () => {
    const exempt = { tax: eur(0), exempted: eur(190) };
    expect(tableOf(row(exempt), row({}), row(exempt))).toEqual([
      row({ taxable: eur(3000), tax: eur(190), exempted: eur(380) }),
    ]);
    expect(tableOf(row({}))[0]).not.toHaveProperty('exempted');
  });
});

describe('which rates apply', () => {
  const rate = (taxId: string, height: string, validFrom: string, validTo?: string) => ({
    ...{ taxId, name: taxId, rate: height, validFrom, ...(validTo !== undefined && { validTo }) },
  });
  const classes = [
    { jurisdictionId: 'AT', taxClassId: 'STANDARD', rates: [rate('VAT', '0.20', '2020-01-01')] },
    { jurisdictionId: 'DE', taxClassId: 'REDUCED', rates: [rate('VAT', '0.07', '2020-01-01')] },
    {
      ...{ jurisdictionId: 'DE', taxClassId: 'STANDARD' },
      rates: [
        rate('VAT', '0.16', '2020-07-01', '2020-12-31'),
        rate('VAT', '0.19', '2007-01-01'),
        rate('CITY', '0.01', '2006-01-01'),
      ],
    },
  ];

  it.each`
    taxClassId    | jurisdictionId | today           | rates
    ${'STANDARD'} | ${'DE'}        | ${'2020-06-30'} | ${['VAT 0.19', 'CITY 0.01']}
    ${'STANDARD'} | ${'DE'}        | ${'2020-07-01'} | ${['VAT 0.16', 'CITY 0.01']}
    ${'STANDARD'} | ${'DE'}        | ${'2020-12-31'} | ${['VAT 0.16', 'CITY 0.01']}
    ${'STANDARD'} | ${'DE'}        | ${'2021-01-01'} | ${['VAT 0.19', 'CITY 0.01']}
    ${'STANDARD'} | ${'DE'}        | ${'2006-06-01'} | ${['CITY 0.01']}
    ${'STANDARD'} | ${'AT'}        | ${'2021-01-01'} | ${['VAT 0.20']}
    ${'REDUCED'}  | ${'DE'}        | ${'2021-01-01'} | ${['VAT 0.07']}
  `('of $taxClassId in $jurisdictionId on $today: $rates', ({ rates, ...query }) => {
    const found = ratesOn(classes, query as Parameters<typeof ratesOn>[1]);
    expect(found.map((each) => `${each.taxId} ${each.rate}`)).toEqual(rates);
  });

  it('names the class and the jurisdiction that are missing', () => {
    const query = { taxClassId: 'REDUCED', jurisdictionId: 'AT', today: '2021-01-01' };
    expect(() => ratesOn(classes, query)).toThrow(
      'Expected tax class REDUCED of AT in the price book, got none of it.',
    );
  });
});

describe('for any lines and any policy', () => {
  const rates = fc.subarray([vat('0.0625', 'STATE'), vat('0.0225', 'COUNTY'), vat('0.07')]);
  const linesUpTo = (max: number): fc.Arbitrary<TaxableLine[]> =>
    fc.array(
      fc
        .record({
          minor: fc.integer({ min: 0, max }),
          units: fc.integer({ min: 1, max: 9 }),
          rates,
        })
        .map((parts) => taxable(parts.minor, parts.rates, parts.units)),
      { maxLength: 12 },
    );
  const lines = linesUpTo(100_000);
  const policies = fc.record({
    pricesIncludeTax: fc.boolean(),
    roundingLevel: fc.constantFrom('UNIT', 'LINE', 'RATE', 'DOCUMENT'),
    roundingMode: fc.constantFrom('HALF_UP', 'HALF_EVEN', 'HALF_DOWN', 'UP', 'DOWN'),
  }) as fc.Arbitrary<TaxPolicy>;

  it('net + tax = gross on each line, and the table adds up to the tax of the lines', () => {
    fc.assert(
      fc.property(fc.oneof(lines, linesUpTo(lineMinorMax)), policies, (given, policy) => {
        const taxed = taxLines(given, policy);
        taxed.forEach(({ net, tax, gross }, index) => {
          expect(net.minor + tax.minor).toBe(gross.minor);
          expect((policy.pricesIncludeTax ? gross : net).minor).toBe(given[index]?.amount.minor);
          expect(tax.minor).toBeGreaterThanOrEqual(0);
        });
        const table = taxTotalsOf('EUR', taxed).map((row) => row.tax);
        const ofLines = taxed.map((line) => line.tax);
        expect(sumMoney('EUR', table)).toEqual(sumMoney('EUR', ofLines));
      }),
    );
  });

  it.each(['LINE', 'RATE', 'DOCUMENT'])(
    'splits tax that nobody pays at a till, per %s',
    (level) => {
      const dear = [1_000_000_000_000, 1, 999_999_999_999].map((minor) =>
        taxable(minor, [vat('0.2')]),
      );
      const taxes = taxLines(dear, policyOf(`EXCL ${level} HALF_UP`)).map(({ tax }) => tax.minor);
      expect(taxes.reduce((sum, tax) => sum + tax, 0)).toBe(400_000_000_000);
      expect(taxes[0]).toBe(200_000_000_000);
    },
  );

  it('a document is never off its exact tax by a whole minor unit', () => {
    fc.assert(
      fc.property(lines, policies, (given, policy) => {
        const once = { ...policy, roundingLevel: 'DOCUMENT' as const };
        const tax = sumMoney(
          'EUR',
          taxLines(given, once).map((line) => line.tax),
        ).minor;
        const exact = given.reduce((sum, line) => {
          const all = line.rates.reduce((total, { rate }) => total + Number(rate), 0);
          return sum + (line.amount.minor * all) / (policy.pricesIncludeTax ? 1 + all : 1);
        }, 0);
        expect(Math.abs(tax - exact)).toBeLessThan(1.000001);
      }),
    );
  });
});
