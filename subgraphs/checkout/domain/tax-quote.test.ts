import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import { exempted, quotedTaxes, type QuotedLine } from './tax-quote.ts';
import { eur, inclusive } from './test-kit.ts';

const exclusive = { ...inclusive, pricesIncludeTax: false };
const taxable = (lineId: string, minor: number, currency = 'EUR') => ({
  ...{ lineId, amount: money(minor, currency), unitCount: 1, rates: [] },
});
/** What a calculator says of a line in New York: a tax of the state and one of the city. */
const quoted = (lineId: string, minor: number, ...taxes: readonly number[]): QuotedLine => ({
  lineId,
  amount: eur(minor),
  taxes: taxes.map((tax, index) => ({
    ...{ taxId: `TAX-${index}`, name: `Tax ${index}`, rate: '0.04', tax: eur(tax) },
  })),
});
const quote = (...lines: readonly QuotedLine[]) => ({ calculator: 'OUTSIDE' as const, lines });

describe('rule 8: taxes that an outside calculator has worked out', () => {
  it.each`
    case                            | policy       | amount   | taxes         | net      | tax    | gross
    ${'on top of the price'}        | ${exclusive} | ${1000}  | ${[40, 45]}   | ${1000}  | ${85}  | ${1085}
    ${'within the price'}           | ${inclusive} | ${1085}  | ${[40, 45]}   | ${1000}  | ${85}  | ${1085}
    ${'none'}                       | ${exclusive} | ${1000}  | ${[]}         | ${1000}  | ${0}   | ${1000}
    ${'on top of what is refunded'} | ${exclusive} | ${-1000} | ${[-40, -45]} | ${-1000} | ${-85} | ${-1085}
  `('$case: $amount with $taxes is $net + $tax = $gross', (row) => {
    const answer = quotedTaxes(
      [taxable('L1', row.amount)],
      quote(quoted('L1', row.amount, ...row.taxes)),
      row.policy,
    );
    expect(answer).toEqual([
      {
        ...{ net: eur(row.net), tax: eur(row.tax), gross: eur(row.gross) },
        taxes: (row.taxes as number[]).map((tax, index) => ({
          ...{ taxId: `TAX-${index}`, name: `Tax ${index}`, rate: '0.04' },
          ...{ tax: eur(tax), taxable: eur(row.net) },
        })),
      },
    ]);
  });

  it('find their lines by id, in whatever order they come', () => {
    const lines = [taxable('L1', 100), taxable('L2', 200)];
    const answer = quotedTaxes(lines, quote(quoted('L2', 200, 8), quoted('L1', 100, 4)), exclusive);
    expect(answer?.map(({ gross }) => gross.minor)).toEqual([104, 208]);
  });

  it.each`
    case                             | of
    ${'another amount of one'}       | ${quote(quoted('L1', 100, 4), quoted('L2', 199, 8))}
    ${'another amount of the first'} | ${quote(quoted('L1', 101, 4), quoted('L2', 200, 8))}
    ${'one line fewer'}              | ${quote(quoted('L1', 100, 4))}
    ${'other lines'}                 | ${quote(quoted('L3', 100, 4), quoted('L4', 200, 8))}
    ${'no line'}                     | ${quote()}
  `('say nothing where they were asked for $case', ({ of }) => {
    const lines = [taxable('L1', 100), taxable('L2', 200)];
    expect(quotedTaxes(lines, of, exclusive)).toBeUndefined();
  });

  it('say nothing of as much in another currency', () => {
    const lines = [taxable('L1', 100, 'USD')];
    expect(quotedTaxes(lines, quote(quoted('L1', 100, 4)), exclusive)).toBeUndefined();
  });

  it('add up with the net to the gross, on any line and under both policies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100_000), fc.array(fc.nat(500), { maxLength: 3 }))),
        fc.boolean(),
        (given, pricesIncludeTax) => {
          const answer = quotedTaxes(
            given.map(([minor], index) => taxable(`L${index}`, minor)),
            quote(...given.map(([minor, taxes], index) => quoted(`L${index}`, minor, ...taxes))),
            { ...inclusive, pricesIncludeTax },
          );
          answer?.forEach(({ net, tax, gross, taxes }, index) => {
            expect(net.minor + tax.minor).toBe(gross.minor);
            expect((pricesIncludeTax ? gross : net).minor).toBe(given[index]?.[0]);
            expect(taxes.reduce((sum, entry) => sum + entry.tax.minor, 0)).toBe(tax.minor);
          });
          expect(answer).toHaveLength(given.length);
        },
      ),
    );
  });
});

describe('rule 7: an exempt line', () => {
  it('costs what it costs without tax, and tells of each tax what is not charged', () => {
    const [taxed] =
      quotedTaxes([taxable('L1', 1000)], quote(quoted('L1', 1000, 40, 0)), exclusive) ?? [];
    if (taxed === undefined) throw new Error('Expected a taxed line.');
    const { net, tax, gross, taxes } = exempted(taxed);
    expect({ net, tax, gross }).toEqual({ net: eur(1000), tax: eur(0), gross: eur(1000) });
    expect(taxes.map((entry) => [entry.tax, entry.exempted])).toEqual([
      [eur(0), eur(40)],
      [eur(0), undefined],
    ]);
  });
});
