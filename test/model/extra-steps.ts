import {
  BasketCouponAddDocument,
  BasketCouponRemoveDocument,
  BasketTipSetDocument,
  ReceiptReprintDocument,
} from '#schema/generated/operations.ts';
import { present, refusals } from '../journeys/till.ts';
import { book, does, isRefused, look, send } from './ask.ts';
import { pickBasket } from './basket-steps.ts';
import { isEmpty, type ShopModel, textOfMinor } from './shop-model.ts';
import type { Step } from './step.ts';

/** What changes a sale beside its goods and payments. */
export const extraSteps: readonly Step[] = [
  { name: 'hand over a coupon', weight: 3, take: addCoupon },
  { name: 'take a coupon back', weight: 1, take: removeCoupon },
  { name: 'tip', weight: 3, take: tip },
  { name: 'tip too much', weight: 1, take: tipTooMuch },
  { name: 'reprint a receipt', weight: 2, take: reprint },
];

/** Of the demo chain; all shops share its hundred uses. */
const couponCode = 'FIRST-100';

/** What it takes off is held against the laws of every basket. */
async function addCoupon(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined) return undefined;
  const { identity, workstationId } = basket.at.till;
  const input = { basketId: basket.id, code: couponCode };
  const request = { document: BasketCouponAddDocument, input, by: identity };
  if (basket.coupon !== undefined) {
    await isRefused(model, 'COUPON_IN_BASKET', request);
    return `${workstationId}, refused`;
  }
  const before = basket.totalMinor;
  const payload = await send(model, request);
  if (payload.userErrors.length > 0) {
    expect(refusals(payload)).toEqual(['COUPON_USED_UP']);
    model.counts.refusals += 1;
    return `${workstationId}, none left`;
  }
  basket.coupon = couponCode;
  await look(model, basket);
  expect(basket.totalMinor).toBeLessThanOrEqual(before);
  return `${workstationId} ${textOfMinor(before)} is ${textOfMinor(basket.totalMinor)}`;
}

async function removeCoupon(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'OPEN');
  if (basket?.coupon === undefined) return undefined;
  const { identity, workstationId } = basket.at.till;
  const input = { basketId: basket.id, code: basket.coupon };
  await does(model, { document: BasketCouponRemoveDocument, input, by: identity });
  basket.coupon = undefined;
  const before = basket.totalMinor;
  await look(model, basket);
  expect(basket.totalMinor).toBeGreaterThanOrEqual(before);
  return workstationId;
}

/** Nothing, a part, or as much again as the goods cost; of what has been paid already none is lost. */
async function tip(model: ShopModel): Promise<string | undefined> {
  const found = pickTippable(model);
  if (found === undefined) return undefined;
  const { basket, request } = found;
  const { random } = model;
  const minor = random.pick([0, random.below(basket.totalMinor + 1), basket.totalMinor]);
  const said = `${basket.at.till.workstationId} ${textOfMinor(minor)}`;
  if (minor < basket.tipMinor && basket.status === 'TENDERING') return undefined;
  await does(model, request(minor));
  basket.tipMinor = minor;
  await look(model, basket);
  return said;
}

async function tipTooMuch(model: ShopModel): Promise<string | undefined> {
  const found = pickTippable(model);
  if (found === undefined) return undefined;
  const { basket, request } = found;
  await isRefused(model, 'TIP_INVALID', request(basket.totalMinor + 1));
  return basket.at.till.workstationId;
}

function pickTippable(model: ShopModel) {
  const basket = pickBasket(model, 'OPEN', 'TENDERING');
  if (basket === undefined || isEmpty(basket) || basket.totalMinor < 0) return undefined;
  const { till, place } = basket.at;
  const request = (minor: number) => {
    const amount = { amount: textOfMinor(minor), currency: place.store.currency };
    const input = { basketId: basket.id, tip: amount };
    return { document: BasketTipSetDocument, input, by: till.identity };
  };
  return { basket, request };
}

/** A record of its own in the journal, without money, goods or a receipt number. The second copy needs an approval. */
async function reprint(model: ShopModel): Promise<string | undefined> {
  const { random, sales, tills } = model;
  const known = sales.filter(({ transaction }) => transaction.series !== 'TRAINING').slice(-6);
  if (known.length === 0) return undefined;
  const sale = random.pick(known);
  const open = tills.filter(({ place, shift }) => place === sale.at.place && shift !== undefined);
  if (open.length === 0) return undefined;
  const at = random.pick(open);
  const { identity, workstationId } = at.till;
  const input = { transactionId: sale.transaction.id, workstationId };
  const request = { document: ReceiptReprintDocument, input, by: identity };
  if (sale.isReprinted) {
    await isRefused(model, 'APPROVAL_REQUIRED', request);
    return `${workstationId}, refused`;
  }
  const { transaction } = await does(model, {
    ...request,
    same: (payload) => payload.transaction?.id,
  });
  sale.isReprinted = true;
  const written = await book(model, at, present(transaction).id);
  expect(written).toMatchObject({ kind: 'REPRINT', total: { amount: '0.00' }, tenders: [] });
  return workstationId;
}
