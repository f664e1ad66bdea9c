import { openShop, type Shop } from './adapters/test-till.contract.ts';
import { releaseExpiredClaims } from './adapters/dynamodb/use-parts.ts';
import {
  oatDrink,
  published,
  storePolicy,
  storeWorld,
  waterCase,
} from './adapters/world.contract.ts';
import { basketDue, eur as minorUnits, now, soldInCash, valueOf } from './domain/test-kit.ts';
import { couponUsesOf } from './domain/post-void.ts';
import { addTender } from './domain/tender.ts';
import { voucherClaimedUntil, voucherCode } from './domain/voucher-claim.ts';

let shop: Shop;
const eur = (amount: string) => ({ amount, currency: 'EUR' });

beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
  for (const storeId of ['S001', 'S002']) {
    const store = storeWorld.find(({ aggregateId }) => aggregateId === storeId);
    const bonus = { voucherKind: 'BONUS', name: 'Bonus', overTender: 'FORFEIT' } as const;
    const vouchers = [
      { ...bonus, singleUse: true },
      { ...bonus, voucherKind: 'MEAL' },
    ];
    const policy = { ...storePolicy, policyVersion: 2, vouchers };
    const detail = { ...(store?.detail as object), sourceVersion: 2, policy };
    await shop.publish(published('StoreChanged', storeId, detail as never));
  }
});
afterAll(() => shop.close());

const open = async (scan = waterCase, parts: object = {}) => {
  const place = { storeId: 'S001', workstationId: 'S001-W1', ...parts };
  const { basket } = await shop.till('basketOpen', place);
  await shop.till('basketScan', { basketId: basket.id, scan });
  return basket.id;
};
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code).join(' ');
const give = (basketId: string, voucherNumber: string, voucherKind = 'BONUS', amount = '1') =>
  shop.till('tenderAdd', {
    ...{ basketId, kind: 'VOUCHER', amount: eur(amount), voucherKind },
    ...(voucherNumber === '' ? {} : { voucherNumber }),
  });
const complete = async (basketId: string) => {
  await shop.till('tenderAdd', { basketId, kind: 'CASH' });
  return shop.till('transactionComplete', { basketId });
};

describe('a voucher of single use', () => {
  it('needs its number, however that is typed, and is in a basket once', async () => {
    const basketId = await open();
    expect(codes(await give(basketId, ''))).toBe('VOUCHER_UNKNOWN');
    expect(codes(await give(basketId, 'ab-12 34'))).toBe('');
    expect(codes(await give(basketId, 'AB1234'))).toBe('VOUCHER_USED');
    expect(codes(await give(basketId, 'AB1235'))).toBe('');
  });

  it('that another kind numbers alike is another one, and kinds that are not counted are taken again', async () => {
    const basketId = await open();
    expect(codes(await give(basketId, 'AB1234', 'MEAL'))).toBe('');
    expect(codes(await give(basketId, 'AB1234', 'MEAL'))).toBe('');
  });

  it('goes to one of twenty tills', async () => {
    const baskets = await Promise.all(Array.from({ length: 20 }, () => open(oatDrink)));
    const answers = await Promise.all(baskets.map((basketId) => give(basketId, 'LAST-1')));
    expect(answers.map(codes).toSorted()).toEqual(['', ...Array<string>(19).fill('VOUCHER_USED')]);
  });

  it('is free again when its tender or basket is given up, and never after a sale', async () => {
    const first = await open();
    const { tender } = await give(first, 'ONCE');
    await shop.till('tenderVoid', { basketId: first, tenderId: tender.tenderId });
    const second = await open();
    expect(codes(await give(second, 'ONCE'))).toBe('');
    expect(codes(await give(first, 'ONCE'))).toBe('VOUCHER_USED');
    await shop.till('basketVoid', { basketId: second });
    expect(codes(await give(first, 'ONCE'))).toBe('');
    expect(codes(await complete(first))).toBe('');
    expect(codes(await give(await open(), 'ONCE'))).toBe('VOUCHER_USED');
  });

  it('that a forgotten basket held too long goes to the next, and the forgotten sale is refused', async () => {
    const forgotten = await open();
    await give(forgotten, 'HELD');
    const { dynamo, tablePrefix } = shop.resources;
    const table = { dynamo, tableName: `${tablePrefix}checkout` };
    const code = voucherCode('BONUS', 'HELD');
    expect(await releaseExpiredClaims(table, code, new Date().toISOString())).toBe(0);
    expect(await releaseExpiredClaims(table, code, '2999-01-01T00:00:00.000Z')).toBe(1);
    const next = await open();
    expect(codes(await give(next, 'HELD'))).toBe('');
    expect(codes(await complete(forgotten))).toBe('VOUCHER_USED');
    expect(codes(await complete(next))).toBe('');
    expect(codes(await shop.till('basketVoid', { basketId: forgotten }))).toBe('');
  });

  it('is not used up by practice', async () => {
    const practice = await open(waterCase, { training: true });
    expect(codes(await give(practice, 'PRACTICE'))).toBe('');
    expect(codes(await give(await open(), 'PRACTICE'))).toBe('');
  });

  it('is free again when its whole sale is taken back', () => {
    const policy = { voucherKind: 'BONUS', name: 'Bonus', overTender: 'FORFEIT' } as const;
    const claimedUntil = voucherClaimedUntil(now);
    const paid = addTender(basketDue(1000), {
      ...({ tenderId: 'V', kind: 'VOUCHER', amount: minorUnits(100), now } as const),
      voucher: { policy, number: 'x-1', claimedUntil },
    });
    const sale = soldInCash(valueOf(paid));
    expect(couponUsesOf(sale)).toEqual([
      { code: 'voucher BONUS X1', basketId: sale.basketId, claimedUntil, usesMax: 1 },
    ]);
  });
});
