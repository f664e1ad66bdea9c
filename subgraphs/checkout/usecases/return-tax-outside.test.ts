import { newId } from '#kernel/ids.ts';
import { accept } from '#kernel/outcome.ts';
import { basketWith, cashier, openTill } from '../adapters/memory-till.contract.ts';
import { published, storePolicy, water } from '../adapters/world.contract.ts';
import type { TaxQuote } from '../domain/tax-quote.ts';
import type { Ports, TaxQuestion } from '../ports.ts';
import { returnWithoutReceipt } from './return-without-receipt.ts';

const approval = { approvalId: 'A1', operatorId: 'O001-05', permission: 'RETURN' } as const;

/** Water of 0.79 that nobody has sold, taken back where `quote` says what it is taxed. */
async function takeBack(
  quote: (question: TaxQuestion) => TaxQuote,
  parts: { readonly serves?: boolean; readonly sells?: boolean } = {},
) {
  const { serves = true, sells = false } = parts;
  const { ports: inMemory, priceBook } = await openTill();
  const returnsWithoutReceipt = { windowDays: 30, amountMaxMinor: 1_000, cashAllowed: true };
  const place = { storeId: 'S001', sourceVersion: 2, gln: '9520000000004', name: 'Store S001' };
  await priceBook.apply(
    published('StoreChanged', 'S001', {
      ...{ ...place, countryCode: 'DE', currency: 'EUR', timeZone: 'Europe/Berlin' },
      ...{ dayStart: '04:00', jurisdictionId: 'DE', kind: 'PHYSICAL', receiptHeader: [] },
      policy: { ...storePolicy, returnsWithoutReceipt },
    }),
  );
  const asked: TaxQuestion[] = [];
  const ports: Ports = {
    ...inMemory,
    documents: { ...inMemory.documents, verifyApproval: async () => accept({ approval }) },
    taxCalculator: {
      serves: () => serves,
      quote: async (question) => {
        asked.push(question);
        return quote(question);
      },
    },
  };
  const basketId = await basketWith(ports, sells ? [water] : []);
  const { basket, refusal } = await returnWithoutReceipt(ports, cashier, {
    ...{ basketId, scan: water, entryMethod: 'SCANNED', reason: 'UNWANTED', quantity: '2' },
    ...{ approval: 'a token', idempotencyKey: newId() },
  });
  expect(refusal).toBeUndefined();
  return { asked, basket, line: basket?.lines.at(-1) };
}

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const tax = { taxId: 'CITY', name: 'CITY TAX', rate: '0.1' };
const outside =
  (minor: number, other = 0) =>
  ({ lines }: TaxQuestion): TaxQuote => ({
    calculator: 'OUTSIDE',
    lines: lines.map(({ lineId, amount }) => ({
      ...{ lineId, amount: eur(amount.minor + other) },
      taxes: [{ ...tax, tax: eur(minor) }],
    })),
  });
const silent = (): TaxQuote => ({ calculator: 'BUILT_IN', fallbackReason: 'TIMED_OUT' });

describe('goods without a receipt at their list price, where taxes are asked outside', () => {
  // 1.58 with 19 % in it is 0.25; the calculator says 0.14.
  it.each`
    what                              | quote             | serves   | taken  | source
    ${'it answers'}                   | ${outside(14)}    | ${true}  | ${-14} | ${{ calculator: 'OUTSIDE' }}
    ${'it says nothing in time'}      | ${silent}         | ${true}  | ${-25} | ${{ calculator: 'BUILT_IN', fallbackReason: 'TIMED_OUT' }}
    ${'it answers for another price'} | ${outside(14, 1)} | ${true}  | ${-25} | ${{ calculator: 'BUILT_IN', fallbackReason: 'AMOUNTS_CHANGED' }}
    ${'it is not for this place'}     | ${outside(14)}    | ${false} | ${-25} | ${undefined}
  `('$what: $taken', async ({ quote, serves, taken, source }) => {
    const back = await takeBack(quote as typeof silent, { serves: Boolean(serves) });
    expect(back.line).toMatchObject({ gross: eur(-158), tax: eur(Number(taken)) });
    expect(back.basket?.taxSource).toEqual(source);
    expect(back.asked).toHaveLength(serves === true ? 1 : 0);
  });

  it('are asked for as they were bought: so many, above zero, of this day', async () => {
    const { asked } = await takeBack(outside(14));
    expect(asked).toMatchObject([
      { date: '2026-03-02', lines: [{ itemId: 'I00008', quantity: '2', amount: eur(158) }] },
    ]);
  });

  it('are asked for apart from what is bought, which stays as it was', async () => {
    const { asked, basket } = await takeBack(outside(7), { sells: true });
    expect(basket?.lines.map(({ tax: own }) => own.minor)).toEqual([7, -7]);
    for (const { lines } of asked) expect(lines).toHaveLength(1);
    expect(basket?.taxSource).toEqual({ calculator: 'OUTSIDE' });
  });
});
