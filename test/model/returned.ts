import { present } from '../journeys/till.ts';
import { readTransaction } from './ask.ts';
import { isPaidBackElsewhere, withThoseBehind } from './refunds.ts';
import {
  type BasketModel,
  giftCardGtin,
  milliOf,
  minorOf,
  type ReturnedModel,
  type SaleModel,
  type ShopModel,
  type TillModel,
  type Transaction,
} from './shop-model.ts';

type Line = Transaction['lines'][number];

/** Goods of which something is left; a gift card comes back in a step of its own. */
export function openLines(sale: SaleModel): readonly Line[] {
  return soldLines(sale.transaction).filter(
    (line) => line.gtin !== giftCardGtin && leftOf(sale, line) > 0,
  );
}

/** Of an exchange, what went over the counter to the customer. */
function soldLines({ lines }: Pick<Transaction, 'lines'>): readonly Line[] {
  return lines.filter(({ quantity }) => milliOf(quantity.value) > 0);
}

export function leftOf({ returned }: SaleModel, { lineId, quantity }: Line): number {
  return milliOf(quantity.value) - returnedOf(returned, lineId).milli;
}

export function returnedOf(returned: SaleModel['returned'], lineId: string): ReturnedModel {
  return returned.get(lineId) ?? { milli: 0, netMinor: 0, taxMinor: 0, grossMinor: 0 };
}

export function addReturned({ returned }: SaleModel, line: Line): void {
  const lineId = present(line.originalLineId);
  const before = returnedOf(returned, lineId);
  returned.set(lineId, {
    milli: before.milli - milliOf(line.quantity.value),
    netMinor: before.netMinor - minorOf(line.net),
    taxMinor: before.taxMinor - minorOf(line.tax),
    grossMinor: before.grossMinor - minorOf(line.gross),
  });
}

/** Never more than was paid for a line, and all of it once all units are back. */
export async function expectReturnedAsPaid(model: ShopModel, sale: SaleModel): Promise<void> {
  const transaction = await readTransaction(model, sale.at, sale.transaction.id);
  for (const line of soldLines(transaction)) {
    const { milli, ...amounts } = returnedOf(sale.returned, line.lineId);
    expect(milliOf(line.returnedQuantity.value)).toBe(milli);
    const paid = {
      netMinor: minorOf(line.net),
      taxMinor: minorOf(line.tax),
      grossMinor: minorOf(line.gross),
    };
    expect(amounts.grossMinor).toBeLessThanOrEqual(paid.grossMinor);
    if (leftOf(sale, line) === 0) expect(amounts).toEqual(paid);
  }
}

/** Tills of the store of the sale that may take it back. */
export function tillsFor({ tills }: ShopModel, { at }: SaleModel): readonly TillModel[] {
  return tills.filter(({ place, shift }) => place === at.place && shift !== undefined);
}

/** How much of a line has come back, the earlier lines of this basket with it. */
export function cameBack({ returns }: BasketModel, sale: SaleModel, lineId: string): number {
  const own = [...returns.values()].filter(
    (each) => each.sale === sale && each.line.lineId === lineId,
  );
  return own.reduce((total, { milli }) => total + milli, returnedOf(sale.returned, lineId).milli);
}

/**
 * Another till may have taken the same units back meanwhile, or others of the line, whose cents differ, or paid back what
 * paid for them.
 */
export function refusalOfReturns(basket: BasketModel): string | undefined {
  const before = new Map<string, number>();
  const inOrder = [...basket.returns.values()];
  for (const sale of withThoseBehind(salesBehind(basket))) {
    for (const { line, milli, beforeMilli } of inOrder.filter((each) => each.sale === sale)) {
      const { lineId, quantity } = line;
      const known = before.get(lineId) ?? returnedOf(sale.returned, lineId).milli;
      if (known + milli > milliOf(quantity.value)) return 'RETURN_QUANTITY_EXCEEDED';
      if (known !== beforeMilli) return 'RETURN_LINE_STALE';
      before.set(lineId, known + milli);
    }
    if (isPaidBackElsewhere(basket, sale)) return 'REFUND_KIND_INVALID';
  }
  return undefined;
}

export function salesBehind({ returns }: BasketModel): readonly SaleModel[] {
  return [...new Set([...returns.values()].map(({ sale }) => sale))];
}

/** What the completed basket gave back must be what was put into it, and worth what was paid for it. */
export async function goodsCameBack(
  model: ShopModel,
  basket: BasketModel,
  { lines }: Transaction,
): Promise<void> {
  const back = lines.filter(({ quantity }) => milliOf(quantity.value) < 0);
  expect(
    back.map(({ lineId, originalLineId, quantity }) => [
      lineId,
      originalLineId,
      milliOf(quantity.value),
    ]),
  ).toEqual([...basket.returns].map(([lineId, { line, milli }]) => [lineId, line.lineId, -milli]));
  for (const line of back) addReturned(present(basket.returns.get(line.lineId)).sale, line);
  for (const sale of salesBehind(basket)) await expectReturnedAsPaid(model, sale);
}
