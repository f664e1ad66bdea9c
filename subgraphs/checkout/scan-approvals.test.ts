import { newId } from '#kernel/ids.ts';
import { eventually, openShop, type Reply, type Shop } from './adapters/test-till.contract.ts';
import { bananas, cheese, published, storePolicy } from './adapters/world.contract.ts';
import { tillPolicyDefault } from './domain/till-rules.ts';

/** One unit can need somebody's leave for more than one reason. */
const codesOf = ({ userErrors }: Reply): string[] => userErrors.map(({ code }) => code);
/** Past its date, and weighed by nobody but the cashier. */
const oldBananas = `01${bananas}17200101`;
const typed = { quantity: '0.755', entryMethod: 'KEYED' };

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  const restricted = { keyedWeight: 'APPROVAL' as const, roleLimits: [], measureCodes: [] };
  const till = { ...tillPolicyDefault, ...restricted };
  await shop.publish(
    published('StoreChanged', 'S001', {
      ...{ storeId: 'S001', sourceVersion: 2, gln: '9520000000004', name: 'Store S001' },
      ...{ countryCode: 'DE', currency: 'EUR', timeZone: 'Europe/Berlin', dayStart: '04:00' },
      ...{ jurisdictionId: 'DE', kind: 'PHYSICAL', receiptHeader: ['Store S001'] },
      policy: { ...storePolicy, policyVersion: 2, expiredUnits: 'APPROVAL', till },
    }),
  );
});
afterAll(() => shop.close());

const open = async () => {
  const at = { storeId: 'S001', workstationId: 'S001-W1' };
  return (await shop.till('basketOpen', at)).basket.id;
};
const scan = (basketId: string, code: string, parts: object) =>
  shop.till('basketScan', { basketId, scan: code, ...parts });
const exceptionsOf = (basketId: string) =>
  shop.exceptions().flatMap((noted) => (noted.basketId === basketId ? [noted.kind] : []));

it.each`
  sent                                | answer
  ${[]}                               | ${['APPROVAL_REQUIRED']}
  ${['SELL_EXPIRED']}                 | ${['APPROVAL_REQUIRED']}
  ${['KEYED_WEIGHT']}                 | ${['APPROVAL_REQUIRED']}
  ${['SELL_EXPIRED', 'KEYED_WEIGHT']} | ${[]}
  ${['KEYED_WEIGHT', 'SELL_EXPIRED']} | ${[]}
  ${['SELL_EXPIRED', 'VOID']}         | ${['APPROVAL_INVALID']}
`('a typed weight of what is past its date with $sent: $answer', async ({ sent, answer }) => {
  const basketId = await open();
  const wanted = (sent as string[]).map((permission) => shop.approve(permission, basketId));
  const approvals = await Promise.all(wanted);
  const scanned = await scan(basketId, oldBananas, { ...typed, approvals });
  expect(codesOf(scanned)).toEqual(answer);
});

it('both are used up in one write, and both are in the audit trail', async () => {
  const basketId = await open();
  const expired = await shop.approve('SELL_EXPIRED', basketId);
  const weight = await shop.approve('KEYED_WEIGHT', basketId);
  const approvals = [expired, weight];
  const keyed = { ...typed, approvals, idempotencyKey: newId() };
  const first = await scan(basketId, oldBananas, keyed);
  expect(codesOf(first)).toEqual([]);
  expect(await scan(basketId, oldBananas, keyed)).toEqual(first);
  await eventually(() =>
    expect(exceptionsOf(basketId)).toEqual(['EXPIRED_UNIT_SOLD', 'WEIGHT_KEYED']),
  );
  const fresh = await shop.approve('SELL_EXPIRED', basketId);
  const again = await scan(basketId, oldBananas, { ...typed, approvals: [fresh, weight] });
  expect(codesOf(again)).toEqual(['APPROVAL_USED']);
  // Of a write that did not happen nothing is used up.
  const other = await shop.approve('KEYED_WEIGHT', basketId);
  const last = await scan(basketId, oldBananas, { ...typed, approvals: [fresh, other] });
  expect(codesOf(last)).toEqual([]);
});

it('of two tills that show the same one, one sells', async () => {
  const basketId = await open();
  const weight = await shop.approve('KEYED_WEIGHT', basketId);
  const both = await Promise.all(
    ['1', '2'].map(async () => {
      const approvals = [await shop.approve('SELL_EXPIRED', basketId), weight];
      return codesOf(await scan(basketId, oldBananas, { ...typed, approvals }));
    }),
  );
  expect(both.toSorted((one, two) => one.length - two.length)).toEqual([[], ['APPROVAL_USED']]);
});

it('one that is not needed stays good, and the old single field still counts', async () => {
  const basketId = await open();
  const weight = await shop.approve('KEYED_WEIGHT', basketId);
  const approval = await shop.approve('SELL_EXPIRED', basketId);
  const oldCheese = `01${cheese}17200101` + '10OLD';
  const parts = { approval, approvals: [weight] };
  expect(codesOf(await scan(basketId, oldCheese, parts))).toEqual([]);
  const fresh = `01${bananas}17301231`;
  expect(codesOf(await scan(basketId, fresh, { ...typed, approvals: [weight] }))).toEqual([]);
});

it.each`
  what                       | parts
  ${'each to its own limit'} | ${{ limitMinor: 149 }}
  ${'not too many of them'}  | ${undefined}
`('an approval reaches $what', async ({ parts }) => {
  const basketId = await open();
  const wanted = [
    shop.approve('SELL_EXPIRED', basketId),
    shop.approve('KEYED_WEIGHT', basketId, (parts ?? {}) as object),
    ...(parts === undefined ? ['3', '4', '5', '6'].map(() => shop.approve('VOID', basketId)) : []),
  ];
  const approvals = await Promise.all(wanted);
  const answer = await scan(basketId, oldBananas, { ...typed, approvals });
  expect(answer.userErrors).toMatchObject([{ code: 'APPROVAL_INVALID', field: ['approvals'] }]);
  expect(answer.basket.lines).toEqual([]);
});
