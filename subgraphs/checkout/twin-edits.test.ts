import { newId } from '#kernel/ids.ts';
import { money } from '#kernel/money.ts';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { basketWith, cashier, scanInto } from './adapters/memory-till.contract.ts';
import {
  inDynamo,
  inMemory,
  overtakenBy,
  type TwoProcesses,
} from './adapters/two-processes.contract.ts';
import { oatDrink, published, store, storePolicy, water } from './adapters/world.contract.ts';
import { tillPolicyDefault } from './domain/till-rules.ts';
import type { CheckoutAnswer, Ports } from './ports.ts';
import { addCoupon } from './usecases/add-coupon.ts';
import { addTender } from './usecases/add-tender.ts';
import { noSale } from './usecases/no-sale.ts';
import { removeLine } from './usecases/remove-line.ts';
import { suspendBasket } from './usecases/suspend-basket.ts';
import { voidBasket } from './usecases/void-basket.ts';

let resources: TestResources;
beforeAll(async () => {
  resources = await createTestResources();
});
afterAll(() => resources.close());

type Edit = (ports: Ports) => Promise<CheckoutAnswer>;

/** The same request at two processes: at the first one, while the second has looked at the key and at nothing else yet. */
async function twice({ one, other }: TwoProcesses, edit: Edit) {
  let first: CheckoutAnswer = {};
  const twin = async () => (first = await edit(one));
  return { second: await edit(overtakenBy(other, twin)), first };
}

/** The second one has also looked at the basket; the first one is done before it looks at the card. */
async function twiceOnCard({ one, other }: TwoProcesses, edit: Edit) {
  let twin: Promise<CheckoutAnswer> | undefined;
  const reader: Ports['reader'] = {
    ...other.reader,
    storedValueAccounts: async (ids) => {
      await (twin ??= edit(one));
      return other.reader.storedValueAccounts(ids);
    },
  };
  const second = await edit({ ...other, reader });
  return { second, first: (await twin) ?? {} };
}

async function issueCard({ store, cardNumbers }: Ports, number: string, minor: number) {
  const at = '2026-03-01T10:00:00.000Z';
  const opening = { currency: 'EUR', lastFour: number.slice(-4), storeId: 'S001', issuedAt: at };
  await store.commit({
    facts: [],
    storedValue: [
      {
        ...({ kind: 'ENTRY', documentId: newId(), reason: 'ISSUE', at, storeId: 'S001' } as const),
        ...{ accountId: cardNumbers.accountIdOf(number), change: money(minor, 'EUR') },
        opening: { ...opening, kind: 'GIFT_CARD' },
      },
    ],
  });
}

const onceCoupon = [
  published('PromotionChanged', 'P-ONCE', {
    ...{ promotionId: 'P-ONCE', sourceVersion: 1, description: '0.50 off', priority: 1 },
    ...{ concurrency: 'COMPOUND', couponRequired: true, stopped: false },
    rule: {
      kind: 'THRESHOLD',
      steps: [{ minimums: [money(0, 'EUR')], amounts: [money(50, 'EUR')] }],
    },
    ...{ itemIds: [], categoryIds: [], storeIds: [], channels: [] },
    validFrom: '2020-01-01T00:00:00.000Z',
  }),
  published('CouponChanged', 'ONCE', {
    ...{ code: 'ONCE', promotionId: 'P-ONCE', sourceVersion: 1, usesMax: 1, stopped: false },
    validFrom: '2020-01-01T00:00:00.000Z',
  }),
];

const lineOf = async ({ reader }: Ports, basketId: string) =>
  (await reader.baskets([basketId]))[0]?.lines[0]?.lineId ?? '';

describe.each([
  ['in memory', inMemory],
  ['in DynamoDB', () => inDynamo(resources)],
])('an edit that is sent twice at once, to two processes, is one, %s', (_name, openWorld) => {
  it('when it removes a line', async () => {
    const world = await openWorld();
    const basketId = await basketWith(world.one, [oatDrink, water]);
    const lineId = await lineOf(world.one, basketId);
    const input = { basketId, lineId, idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => removeLine(ports, cashier, input));
    expect(first.basket?.lines).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('when it puts the basket aside', async () => {
    const world = await openWorld();
    const basketId = await basketWith(world.one, [water]);
    const input = { basketId, idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => suspendBasket(ports, cashier, input));
    expect(first.basket?.status).toBe('SUSPENDED');
    expect(second).toEqual(first);
  });

  it('when it gives the basket up', async () => {
    const world = await openWorld();
    const basketId = await basketWith(world.one, [water]);
    const input = { basketId, idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => voidBasket(ports, cashier, input));
    expect(first.basket?.status).toBe('VOIDED');
    expect(second.refusal).toBeUndefined();
    expect(second.transaction?.transaction.id).toBe(first.transaction?.transaction.id);
  });

  it('when it knows the version that it changes', async () => {
    const world = await openWorld();
    const basketId = await basketWith(world.one, [water]);
    const lineId = await lineOf(world.one, basketId);
    const input = { basketId, lineId, version: 2, idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => removeLine(ports, cashier, input));
    expect(first.refusal).toBeUndefined();
    expect(second).toEqual(first);
  });

  it('when it takes the last use of a coupon', async () => {
    const world = await openWorld();
    for (const entry of onceCoupon) await world.publish(entry);
    const basketId = await basketWith(world.one, [water]);
    const input = { basketId, code: 'ONCE', idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => addCoupon(ports, cashier, input));
    expect(first.basket?.coupons).toMatchObject([{ code: 'ONCE' }]);
    expect(second).toEqual(first);
  });

  it('when it takes all that is on a gift card', async () => {
    const world = await openWorld();
    await issueCard(world.one, '600000000001', 50);
    const basketId = await basketWith(world.one, [water]);
    const on = { basketId, kind: 'GIFT_CARD', giftCardNumber: '600000000001' } as const;
    const input = { ...on, idempotencyKey: newId() };
    const { first, second } = await twiceOnCard(world, (ports) => addTender(ports, cashier, input));
    expect(first.basket?.tenders).toMatchObject([{ amount: { minor: 50 } }]);
    expect(second).toEqual(first);
    const third = await addTender(world.other, cashier, { ...on, idempotencyKey: newId() });
    expect(third.refusal).toBeDefined();
  });

  it('when it opens the drawer for the last time that is allowed', async () => {
    const world = await openWorld();
    const roleLimits = [{ role: 'CASHIER' as const, noSalesPerShiftMax: 1 }];
    const till = { ...tillPolicyDefault, roleLimits, measureCodes: [] };
    await world.publish(store('S001', { ...storePolicy, policyVersion: 2, till }, 2));
    const at = { storeId: 'S001', workstationId: 'S001-W1', training: false };
    const input = { ...at, idempotencyKey: newId() };
    const { first, second } = await twice(world, (ports) => noSale(ports, cashier, input));
    expect(first.transaction?.transaction.kind).toBe('NO_SALE');
    expect(second).toEqual(first);
    const third = await noSale(world.other, cashier, { ...at, idempotencyKey: newId() });
    expect(third.refusal?.code).toBe('APPROVAL_REQUIRED');
  });

  it('and is still refused under a key of its own, or under the same one for something else', async () => {
    const world = await openWorld();
    const basketId = await basketWith(world.one, [oatDrink, water]);
    const lineId = await lineOf(world.one, basketId);
    const input = { basketId, lineId, idempotencyKey: newId() };
    const removing = (parts: object) => (ports: Ports) =>
      removeLine(ports, cashier, { ...input, ...parts });
    await removing({})(world.one);
    const own = await removing({ idempotencyKey: newId() })(world.other);
    expect(own.refusal?.code).toBe('LINE_UNKNOWN');
    const reused = await removing({ lineId: 'other' })(world.other);
    expect(reused.refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('and costs a read more where it is refused, and none where it is not', async () => {
    const { one, other, reads } = await openWorld();
    const basketId = await basketWith(other, [water]);
    const keysOf = async (edit: () => Promise<CheckoutAnswer>) => {
      const before = reads.length;
      const { refusal } = await edit();
      return [refusal?.code, ...reads.slice(before).map((read) => Object.keys(read).join(' '))];
    };
    const removing = (lineId: string) => () =>
      removeLine(one, cashier, { basketId, lineId, idempotencyKey: newId() });
    expect(await keysOf(removing('none'))).toEqual(['LINE_UNKNOWN', 'claim basketId', 'claim']);
    const scanning = () => scanInto(one, basketId, oatDrink);
    expect(await keysOf(scanning)).toEqual([undefined, 'claim basketId scanned']);
    expect(await keysOf(scanning)).toEqual([undefined, 'scanned']);
  });
});
