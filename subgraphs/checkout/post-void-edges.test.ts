import { newId } from '#kernel/ids.ts';
import type { EventDetail } from '#schema/events.ts';
import {
  approving,
  basketWith,
  cashier,
  complete,
  openTill,
  pay,
} from './adapters/memory-till.contract.ts';
import { eventually, openShop, type Reply, type Shop } from './adapters/test-till.contract.ts';
import { oatDrink, published, water } from './adapters/world.contract.ts';
import { postVoid } from './usecases/post-void.ts';
import { settleCard } from './usecases/settle-card.ts';

/** What a post-void gives back beside cash: gift cards, tips, points, and cards that nobody has charged yet. */
const codesOf = ({ userErrors }: Reply): string[] => userErrors.map(({ code }) => code);
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const validFrom = '2020-01-01T00:00:00.000Z';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

const till = async (mutation: string, input: object) => {
  const reply = await shop.till(mutation, input);
  expect(codesOf(reply)).toEqual([]);
  return reply;
};
const open = async (scans: readonly string[], parts: object = {}) => {
  const place = { storeId: 'S001', workstationId: 'S001-W1' };
  const { basket } = await till('basketOpen', { ...place, ...parts });
  for (const scan of scans) await till('basketScan', { basketId: basket.id, scan });
  return basket.id;
};
const end = async (basketId: string) =>
  (await till('transactionComplete', { basketId })).transaction;
const voidIt = async (transactionId: string) => {
  const approval = await shop.approve('VOID', transactionId);
  return shop.till('transactionPostVoid', { transactionId, reason: 'Rung up twice', approval });
};
const issue = async (number: string, amount: string) => {
  const basketId = await open([]);
  await till('basketGiftCardAdd', { basketId, number, amount: eur(amount) });
  await till('tenderAdd', { basketId, kind: 'CASH' });
  return end(basketId);
};
const balanceOf = async (number: string) => {
  type Found = { giftCard: { giftCard: null | { balance: { amount: string } } } };
  const { giftCard } = await shop.call<Found>(
    'query ($number: String!) { giftCard(number: $number) { giftCard { balance { amount } } } }',
    { number },
  );
  return giftCard.giftCard?.balance.amount;
};
const soldAs = (transactionId: string) =>
  shop.events.find(
    ({ type, detail }) =>
      type === 'SaleCompleted' &&
      (detail as EventDetail<'SaleCompleted'>).transactionId === transactionId,
  )?.detail;

describe('a post-void', () => {
  it('puts back on a gift card what it paid, and the rest into the drawer', async () => {
    await issue('700000000001', '1.00');
    const basketId = await open([oatDrink]);
    await till('tenderAdd', { basketId, kind: 'GIFT_CARD', giftCardNumber: '700000000001' });
    await till('tenderAdd', { basketId, kind: 'CASH' });
    const sale = await end(basketId);
    expect(await balanceOf('700000000001')).toBe('0.00');
    const { transaction } = await voidIt(sale.id);
    expect(transaction.tenders).toMatchObject([
      { kind: 'GIFT_CARD', amount: { amount: '-1.00' } },
      { kind: 'CASH', amount: { amount: '-0.49' } },
    ]);
    expect(await balanceOf('700000000001')).toBe('1.00');
  });

  it('takes the money off a gift card that was sold; once some is spent, TRANSACTION_RETURNED', async () => {
    const unspent = await issue('700000000002', '20.00');
    expect(codesOf(await voidIt(unspent.id))).toEqual([]);
    expect((await balanceOf('700000000002')) ?? '0.00').toBe('0.00');
    const spent = await issue('700000000003', '20.00');
    const basketId = await open([oatDrink]);
    await till('tenderAdd', { basketId, kind: 'GIFT_CARD', giftCardNumber: '700000000003' });
    await end(basketId);
    expect(codesOf(await voidIt(spent.id))).toEqual(['TRANSACTION_RETURNED']);
    expect(await balanceOf('700000000003')).toBe('18.51');
  });

  it('gives the tip back, and tells it as negative', async () => {
    const basketId = await open([water]);
    await till('basketTipSet', { basketId, tip: eur('0.21') });
    await till('tenderAdd', { basketId, kind: 'CASH' });
    const sale = await end(basketId);
    const { transaction } = await voidIt(sale.id);
    expect(transaction).toMatchObject({
      ...{ total: { amount: '-0.79' }, tenders: [{ amount: { amount: '-1.00' } }] },
    });
    await eventually(() => {
      expect(soldAs(transaction.id)).toMatchObject({ totalMinor: -79, tipMinor: -21 });
    });
  });

  it('takes the points back that were earned; once they are spent, TRANSACTION_RETURNED', async () => {
    await shop.publish(
      published('PromotionChanged', 'P-EARN', {
        ...{ promotionId: 'P-EARN', sourceVersion: 1, description: 'A point a cent' },
        rule: { kind: 'LOYALTY_EARN', points: 1, amounts: [{ minor: 1, currency: 'EUR' }] },
        ...{ priority: 1, concurrency: 'COMPOUND', itemIds: ['I00008'], categoryIds: [] },
        ...{ storeIds: [], channels: [], stopped: false, validFrom },
      }),
    );
    await shop.publish(
      published('PromotionChanged', 'P-BURN', {
        ...{ promotionId: 'P-BURN', sourceVersion: 1, description: 'A cent a point' },
        rule: { kind: 'LOYALTY_BURN', points: 1, amounts: [{ minor: 1, currency: 'EUR' }] },
        ...{ priority: 1, concurrency: 'COMPOUND', itemIds: [], categoryIds: [] },
        ...{ storeIds: [], channels: [], stopped: false, validFrom },
      }),
    );
    const customerId = 'K-POINTS';
    const pointsOf = async () => {
      const { _entities: found } = await shop.call<{
        _entities: [{ loyalty: { points: number } }];
      }>(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on Customer { loyalty { points } } }
        }`,
        { representations: [{ __typename: 'Customer', customerId }] },
      );
      return found[0].loyalty.points;
    };
    const buy = async (scan: string, points = 0) => {
      const basketId = await open([scan], { customerId });
      if (points > 0) await till('basketPointsRedeem', { basketId, points });
      await till('tenderAdd', { basketId, kind: 'CASH' });
      return end(basketId);
    };
    const first = await buy(water);
    expect(await pointsOf()).toBe(79);
    expect(codesOf(await voidIt(first.id))).toEqual([]);
    expect(await pointsOf()).toBe(0);
    const second = await buy(water);
    const spending = await buy(oatDrink, 50);
    expect(await pointsOf()).toBe(29);
    expect(codesOf(await voidIt(second.id))).toEqual(['TRANSACTION_RETURNED']);
    expect(codesOf(await voidIt(spending.id))).toEqual([]);
    expect(await pointsOf()).toBe(79);
    expect(codesOf(await voidIt(second.id))).toEqual([]);
    expect(await pointsOf()).toBe(0);
  });
});

it('cancels a card that the provider has authorised and never captured, once', async () => {
  const asked: string[] = [];
  const { ports, memory, reported, settled } = await openTill({
    ...approving,
    capture: async () => {
      asked.push('capture');
      return { status: 'REFUSED', reason: 'Not now' };
    },
    refund: async ({ amount }) => {
      asked.push(`refund ${amount.minor}`);
      return { status: 'REFUSED', reason: 'Nothing was captured' };
    },
    cancel: async ({ providerReference }) => {
      asked.push(`cancel ${providerReference}`);
      return { status: 'DONE' };
    },
  });
  const basketId = await basketWith(ports, [oatDrink]);
  await pay(ports, basketId, 'CARD');
  await settled();
  const { transaction: sale } = await complete(ports, basketId);
  const requests = () =>
    memory.events
      .filter(({ type }) => type === 'CaptureRequested')
      .map(({ detail }) => detail as EventDetail<'CaptureRequested'>);
  for (const request of requests()) await settleCard(ports, request);
  expect(asked).toEqual(['capture']);
  expect(reported).toHaveLength(1);
  const approved = {
    ...ports,
    documents: {
      ...ports.documents,
      verifyApproval: async () => {
        const approval = { approvalId: 'A1', operatorId: 'O001-05', permission: 'VOID' } as const;
        return { ok: true, value: { approval } } as const;
      },
    },
  };
  const input = { transactionId: sale?.transaction.id ?? '', reason: 'Rung up twice' };
  const keyed = { ...input, approval: 'signed', idempotencyKey: newId() };
  const { transaction, refusal } = await postVoid(approved, cashier, keyed);
  expect(refusal).toBeUndefined();
  const back = requests().find(({ amount }) => amount.minor < 0);
  expect(back).toMatchObject({ whole: true, transactionId: transaction?.transaction.id });
  if (back === undefined) return;
  await settleCard(ports, back);
  expect(asked).toEqual(['capture', 'refund 149', 'cancel P1']);
  expect(memory.settlements.get(back.tenderId)).toMatchObject({ status: 'CAPTURED' });
  expect(reported).toHaveLength(1);
});
