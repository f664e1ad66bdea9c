import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '#kernel/ids.ts';
import {
  BasketCouponAddDocument,
  BasketCustomerAttachDocument,
  BasketDocument,
  BasketPointsRedeemDocument,
  CouponCreateDocument,
  CustomerLoyaltyDocument,
  CustomerOrderByIdDocument,
  PromotionCreateDocument,
} from '#schema/generated/operations.ts';
import {
  accepted,
  barcode,
  openBasket,
  payCash,
  present,
  refusals,
  scan,
  type Till,
  tryComplete,
  tryTakeBack,
  until,
} from '../../journeys/till.ts';
import {
  capture,
  type Captured,
  fillCart,
  quoteOf,
  type Shopper,
  shopperOf,
} from '../../journeys/web-shop.ts';
import { backOffice } from '../../kit/identities.ts';
import { inParallel, repeatMs, stockOf, stockUp, tally } from './crowd.ts';

const article = 'I00010';

/** So many shoppers order one unit each of a shelf that holds fewer. */
export async function buyersForUnits(
  till: Till,
  { buyers, units }: { readonly buyers: number; readonly units: number },
) {
  const { product, storeId } = till;
  await stockUp(till, article, units);
  const people = Array.from({ length: buyers }, (_, at) =>
    shopperOf(
      product,
      product.data.customers[at % product.data.customers.length]?.customerId ?? 'C00001',
      storeId,
    ),
  );
  const quotes = await inParallel(people, async (person) =>
    quoteOf(person, await fillCart(person, article)),
  );
  const startedMs = performance.now();
  const orders = await inParallel(people, async (person, at) => {
    return outcomeOf(person, await capture(person, present(quotes[at])));
  });
  const ms = performance.now() - startedMs;
  return { statuses: tally(orders), stock: await stockOf(till, article), ms };
}

/** An order that is still under way after the 3 s that capture waits is asked for until it is decided. */
async function outcomeOf({ product, identity }: Shopper, captured: Captured): Promise<string> {
  const { orderId } = captured;
  let [status, code] = [captured.status, captured.rejection?.code];
  await until(async () => {
    if (status !== 'PENDING') return true;
    const answer = await product.ask(CustomerOrderByIdDocument, { orderId }, identity);
    const order = present(answer.customerOrder);
    [status, code] = [order.status, order.rejection?.code];
    return false;
  }, decisionMsMax);
  return status === 'REJECTED' ? `REJECTED ${code}` : status;
}

/** A thousand sagas on a machine that is busy with other things. */
const decisionMsMax = 240_000;

/** So many paid baskets of one workstation are completed at the same moment. */
export async function completionsAtOnce(till: Till, count: number) {
  const { product } = till;
  const baskets = await inParallel(Array.from({ length: count }), async () => {
    const basket = await openBasket(till);
    await scan(till, basket, barcode(product, article));
    await payCash(till, basket);
    return basket;
  });
  const startedMs = performance.now();
  const completed = await Promise.all(
    baskets.map(async (basket) => completeAtLast(till, basket.id)),
  );
  const ms = performance.now() - startedMs;
  const transactions = completed.map((payload) => present(accepted(payload).transaction));
  const numbers = transactions.map(({ receiptNumber }) => present(receiptNumber));
  const sequence = transactions.map(({ sequenceNumber }) => sequenceNumber);
  return {
    ms,
    numbers: numbers.toSorted(byNumber),
    sequence: sequence.toSorted(byNumber),
  };
}

/** A till that is told to wait asks again with the same key. */
async function completeAtLast(till: Till, basketId: string) {
  const key = newId();
  for (;;) {
    const payload = await tryComplete(till, { id: basketId }, key);
    if (!refusals(payload).includes('WORKSTATION_BUSY')) return payload;
    await delay(repeatMs);
  }
}

const byNumber = (left: number, right: number): number => left - right;

/** One use is left, and each of so many tills puts the coupon into its basket. */
export async function couponWithOneUse(tills: readonly Till[]) {
  const [till] = tills;
  const { product } = present(till);
  const code = `ONE-${newId().slice(-8).toUpperCase()}`;
  await createCoupon(present(till), code);
  const baskets = await inParallel(tills, async (each) => {
    const basket = await openBasket(each);
    await scan(each, basket, barcode(product, article));
    return basket;
  });
  const add = async (each: Till, at: number) => {
    const input = { basketId: present(baskets[at]).id, code, idempotencyKey: newId() };
    const answer = await product.ask(BasketCouponAddDocument, { input }, each.identity);
    return refusals(answer.basketCouponAdd)[0] ?? 'WON';
  };
  // That there is such a coupon reaches checkout as an event.
  const first = present(tills[0]);
  let known = '';
  await until(async () => (known = await add(first, 0)) !== 'COUPON_UNKNOWN');
  if (known === 'WON') await removeCoupon(first, present(baskets[0]).id, code);
  return tally(await Promise.all(tills.map(add)));
}

async function removeCoupon(till: Till, basketId: string, code: string): Promise<void> {
  const document = `mutation ($input: BasketCouponRemoveInput!) {
    basketCouponRemove(input: $input) { userErrors { code } }
  }`;
  const input = { basketId, code, idempotencyKey: newId() };
  await till.product.tryAsk(document, { input }, till.identity);
}

async function createCoupon({ product }: Till, code: string): Promise<void> {
  const promotion = {
    ...{ promotionId: `P-${code}`, description: 'One only', couponRequired: true },
    rule: { percentOff: { percent: '10' } },
    ...{ validFrom: '2025-01-01T00:00:00Z', idempotencyKey: newId() },
  };
  const created = await product.ask(PromotionCreateDocument, { input: promotion }, backOffice());
  accepted(created.promotionCreate);
  const coupon = {
    ...{ code, promotionId: promotion.promotionId, usesMax: 1 },
    ...{ validFrom: '2025-01-01T00:00:00Z', idempotencyKey: newId() },
  };
  accepted((await product.ask(CouponCreateDocument, { input: coupon }, backOffice())).couponCreate);
}

/** All points of a customer are given in so many baskets, which are completed at the same moment. */
export async function pointsSpentAtOnce(tills: readonly Till[], customerId: string) {
  const first = present(tills[0]);
  const { product } = first;
  await earn(first, customerId);
  const before = await pointsOf(first, customerId);
  const spent = Math.floor(before / 100) * 100;
  const baskets = await inParallel(tills, async (till) => {
    const basket = await basketOf(till, customerId);
    const input = { basketId: basket.id, points: spent, idempotencyKey: newId() };
    const answer = await product.ask(BasketPointsRedeemDocument, { input }, till.identity);
    accepted(answer.basketPointsRedeem);
    await payCash(till, basket);
    return basket;
  });
  const completed = await Promise.all(
    tills.map(async (till, at) => {
      const payload = await tryComplete(till, present(baskets[at]));
      return refusals(payload)[0] ?? 'WON';
    }),
  );
  const after = await pointsOf(first, customerId);
  return { outcomes: tally(completed), before, spent, after };
}

/** Enough units that their points are worth a hundred. */
async function earn(till: Till, customerId: string): Promise<void> {
  const basket = await basketOf(till, customerId, '99');
  await payCash(till, basket);
  accepted(await tryComplete(till, basket));
}

async function basketOf(till: Till, customerId: string, quantity = '9') {
  const { product, identity } = till;
  const basket = await openBasket(till);
  const input = { basketId: basket.id, customerId, idempotencyKey: newId() };
  const attached = await product.ask(BasketCustomerAttachDocument, { input }, identity);
  accepted(attached.basketCustomerAttach);
  await scan(till, basket, barcode(product, article), { quantity });
  return basket;
}

async function pointsOf({ product, identity }: Till, customerId: string): Promise<number> {
  const { customer } = await product.ask(CustomerLoyaltyDocument, { customerId }, identity);
  return present(present(customer).loyalty).points;
}

/** The one unit of a line is brought back to so many tills at the same moment. */
export async function returnedAtOnce(tills: readonly Till[]) {
  const first = present(tills[0]);
  const basket = await openBasket(first);
  const { lines } = await scan(first, basket, barcode(first.product, article));
  await payCash(first, basket);
  const sale = present(accepted(await tryComplete(first, basket)).transaction);
  const lineId = present(lines[0]).lineId;
  const outcomes = await Promise.all(
    tills.map(async (till) => {
      const payload = await tryTakeBack(till, sale, [{ lineId, quantity: '1' }]);
      return refusals(payload)[0] ?? 'WON';
    }),
  );
  return tally(outcomes);
}

/** So many tills scan into one basket, each so often, all at once: every scan is in it. */
export async function oneBasket(tills: readonly Till[], scansEach: number) {
  const first = present(tills[0]);
  const { product } = first;
  const basket = await openBasket(first);
  await Promise.all(
    tills.map(async (till) => {
      for (let scanned = 0; scanned < scansEach; scanned += 1) {
        await scan(till, basket, barcode(product, article));
      }
    }),
  );
  const answer = await product.ask(BasketDocument, { id: basket.id }, first.identity);
  const { lines, version } = present(answer.basket);
  return {
    quantity: lines.reduce((sum, { quantity }) => sum + Number(quantity.value), 0),
    versions: version - basket.version,
  };
}
