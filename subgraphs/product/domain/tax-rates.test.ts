import fc from 'fast-check';
import {
  emptyTaxRateTable,
  setTaxRate,
  type TaxRate,
  type TaxRateTable,
  taxRatesOn,
} from './tax-rates.ts';

const none = emptyTaxRateTable('DE', 'STANDARD');
const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;
const rate = (percent: number, from: number, to?: number, taxId = 'VAT'): TaxRate => ({
  ...{ taxId, name: taxId, rate: `0.${String(percent).padStart(2, '0')}`, validFrom: day(from) },
  ...(to === undefined ? {} : { validTo: day(to) }),
});
const set = (table: TaxRateTable, given: TaxRate) => {
  const outcome = setTaxRate(table, given);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const shown = ({ rates }: TaxRateTable) =>
  rates.map(
    ({ rate: value, validFrom, validTo }) =>
      `${value} ${validFrom.slice(-2)}-${validTo?.slice(-2) ?? ''}`,
  );

describe('setting a tax rate', () => {
  it.each`
    case                    | known             | given             | rates
    ${'from a day on'}      | ${rate(19, 1)}    | ${rate(16, 10)}   | ${['0.19 01-09', '0.16 10-']}
    ${'for a time'}         | ${rate(19, 1)}    | ${rate(16, 5, 8)} | ${['0.19 01-04', '0.16 05-08', '0.19 09-']}
    ${'as a correction'}    | ${rate(19, 1)}    | ${rate(20, 1)}    | ${['0.2 01-']}
    ${'before a later one'} | ${rate(19, 9)}    | ${rate(16, 1, 9)} | ${['0.16 01-09', '0.19 10-']}
    ${'over a shorter one'} | ${rate(19, 5, 6)} | ${rate(16, 1)}    | ${['0.16 01-']}
  `('$case', ({ known, given, rates }) => {
    expect(shown(set(set(none, known), given))).toEqual(rates);
  });

  it('up to the last day of the calendar leaves nothing after it', () => {
    const until = { ...rate(16, 10), validTo: '9999-12-31' };
    expect(set(set(none, rate(19, 1)), until).rates).toMatchObject([
      { rate: '0.19', validTo: day(9) },
      { rate: '0.16', validTo: '9999-12-31' },
    ]);
  });

  it('leaves other taxes alone', () => {
    const table = set(set(none, rate(6, 1, undefined, 'STATE')), rate(2, 3, undefined, 'COUNTY'));
    expect(taxRatesOn(table, day(3)).map(({ taxId }) => taxId)).toEqual(['COUNTY', 'STATE']);
  });

  it('charges each tax at most once on any day, and the rate set last wins', () => {
    const settings = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 14 }),
        fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 25 }), (given, asked) => {
        const rates = given.map(([percent, from, days]) =>
          rate(percent, from, days === undefined ? undefined : from + days),
        );
        const table = rates.reduce(set, none);
        const expected = rates
          .filter(
            (r) =>
              r.validFrom <= day(asked) && (r.validTo === undefined || day(asked) <= r.validTo),
          )
          .at(-1);
        const holding = taxRatesOn(table, day(asked));
        expect(holding.map((r) => Number(r.rate))).toEqual(
          expected === undefined ? [] : [Number(expected.rate)],
        );
      }),
    );
  });
});
