import { cashierOf } from '../../test/kit/identities.ts';
import {
  eventually,
  openShop,
  type Reply,
  type ReplyTransaction,
  type Shop,
} from './adapters/test-till.contract.ts';
import { oatDrink, published, water } from './adapters/world.contract.ts';

/** A whole sale taken back in its own shift. */
const codesOf = ({ userErrors }: Reply): string[] => userErrors.map(({ code }) => code);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  for (const workstationId of ['S001-W1', 'S001-W2']) await shop.openShift(workstationId);
});
afterAll(() => shop.close());

async function sell(
  kind: 'CASH' | 'CARD',
  more: {
    readonly customerId?: string;
    readonly coupon?: string;
    readonly workstationId?: string;
  } = {},
): Promise<ReplyTransaction> {
  const { customerId, coupon, workstationId = 'S001-W1' } = more;
  const { basket } = await shop.till('basketOpen', { storeId: 'S001', workstationId, customerId });
  const basketId = basket.id;
  for (const scan of [oatDrink, oatDrink, oatDrink, water]) {
    await shop.till('basketScan', { basketId, scan });
  }
  if (coupon !== undefined) {
    expect(codesOf(await shop.till('basketCouponAdd', { basketId, code: coupon }))).toEqual([]);
  }
  await shop.till('tenderAdd', { basketId, kind });
  let completed = await shop.till('transactionComplete', { basketId });
  await eventually(async () => {
    if (codesOf(completed).length > 0) {
      completed = await shop.till('transactionComplete', { basketId });
    }
    expect(codesOf(completed)).toEqual([]);
  });
  return completed.transaction;
}

async function voidIt(sale: ReplyTransaction, more: object = {}, identity = cashierOf('S001')) {
  const approval = await shop.approve('VOID', sale.id);
  const input = { transactionId: sale.id, reason: 'Rung up twice', approval, ...more };
  return shop.till('transactionPostVoid', input, identity);
}

describe('a completed sale', () => {
  it('is taken back whole: lines, taxes, tenders, and never again', async () => {
    const sale = await sell('CASH');
    const { transaction, receipt, ...answer } = await voidIt(sale);
    expect(answer.userErrors).toEqual([]);
    expect(transaction).toMatchObject({
      ...{ kind: 'POST_VOID', total: { amount: '-4.79' }, tax: { amount: '-0.77' } },
      ...{ workstationId: 'S001-W1', receiptNumber: sale.receiptNumber + 1 },
      lines: [
        { quantity: { value: '-3' }, gross: { amount: '-4.00' }, restock: true },
        { quantity: { value: '-1' }, gross: { amount: '-0.79' } },
      ],
      tenders: [{ kind: 'CASH', amount: { amount: '-4.79' }, change: { amount: '0.00' } }],
    });
    expect(receipt.text).toContain('-4,79');
    expect(codesOf(await voidIt(sale))).toEqual(['TRANSACTION_RETURNED']);
    const lines = [{ lineId: sale.lines[0]?.lineId, quantity: '1' }];
    const returning = { originalTransactionId: sale.id, workstationId: 'S001-W1', lines };
    expect(codesOf(await shop.till('transactionReturn', returning))).toEqual([
      'RETURN_QUANTITY_EXCEEDED',
    ]);
  });

  it.each`
    more                           | code
    ${{ approval: undefined }}     | ${'APPROVAL_REQUIRED'}
    ${{ approval: 'forged' }}      | ${'APPROVAL_INVALID'}
    ${{ reason: '  ' }}            | ${'REASON_REQUIRED'}
    ${{ reason: 'x'.repeat(101) }} | ${'REASON_REQUIRED'}
    ${{ transactionId: 'none' }}   | ${'TRANSACTION_UNKNOWN'}
  `('is left as it is with $more: $code', async ({ more, code }) => {
    expect(codesOf(await voidIt(await sell('CASH'), more))).toEqual([code]);
  });

  it('is not seen from another store', async () => {
    const sale = await sell('CASH');
    expect(codesOf(await voidIt(sale, {}, cashierOf('S002')))).toEqual(['TRANSACTION_UNKNOWN']);
  });

  it('of which a unit came back is not voided: TRANSACTION_RETURNED', async () => {
    const sale = await sell('CASH');
    const lines = [{ lineId: sale.lines[1]?.lineId, quantity: '1' }];
    const returning = { originalTransactionId: sale.id, workstationId: 'S001-W1', lines };
    const returned = await shop.till('transactionReturn', returning);
    expect(codesOf(await voidIt(sale))).toEqual(['TRANSACTION_RETURNED']);
    expect(codesOf(await voidIt(returned.transaction))).toEqual(['TRANSACTION_NOT_VOIDABLE']);
  });

  it('is voided or returned from, never both, when two tills try at once', async () => {
    const sale = await sell('CASH');
    const lines = [{ lineId: sale.lines[1]?.lineId, quantity: '1' }];
    const [voided, returned] = await Promise.all([
      voidIt(sale),
      shop.till('transactionReturn', {
        ...{ originalTransactionId: sale.id, workstationId: 'S001-W2', lines },
      }),
    ]);
    const refused = [...codesOf(voided), ...codesOf(returned)];
    expect([['TRANSACTION_RETURNED'], ['RETURN_QUANTITY_EXCEEDED']]).toContainEqual(refused);
  });

  it('of an earlier shift is corrected by a return: TRANSACTION_NOT_VOIDABLE', async () => {
    const sale = await sell('CASH', { workstationId: 'S001-W2' });
    const { shiftId } = sale.shift;
    await shop.publish(
      published('ShiftClosing', `shift:${shiftId}`, {
        ...{
          shiftId,
          storeId: 'S001',
          workstationId: 'S001-W2',
          requestedAt: new Date().toISOString(),
        },
      }),
    );
    await shop.openShift('S001-W2');
    await eventually(async () => {
      expect(codesOf(await voidIt(sale))).toEqual(['TRANSACTION_NOT_VOIDABLE']);
    });
  });

  it('asks for the whole payment of a card back', async () => {
    const sale = await sell('CARD');
    const { transaction } = await voidIt(sale);
    expect(transaction.tenders).toMatchObject([{ kind: 'CARD', amount: { amount: '-4.79' } }]);
    await eventually(() => {
      const asked = shop.events.filter(
        ({ type, detail }) =>
          type === 'CaptureRequested' &&
          (detail as { transactionId: string }).transactionId === transaction.id,
      );
      expect(asked).toMatchObject([
        { version: 2, detail: { amount: { minor: -479 }, whole: true } },
      ]);
    });
  });

  it('gives the use of its coupon back', async () => {
    const validFrom = '2020-01-01T00:00:00.000Z';
    await shop.publish(
      published('PromotionChanged', 'P-ONCE', {
        ...{ promotionId: 'P-ONCE', sourceVersion: 1, description: '10 % once', stopped: false },
        rule: { kind: 'PERCENT_OFF', percent: '10' },
        ...{ priority: 1, concurrency: 'COMPOUND', itemIds: ['I00008'], categoryIds: [] },
        ...{ storeIds: [], channels: [], couponRequired: true, validFrom },
      }),
    );
    await shop.publish(
      published('CouponChanged', 'ONCE', {
        ...{ code: 'ONCE', sourceVersion: 1, promotionId: 'P-ONCE', usesMax: 1, validFrom },
        stopped: false,
      }),
    );
    const sale = await sell('CASH', { coupon: 'ONCE' });
    const { basket } = await shop.till('basketOpen', { storeId: 'S001', workstationId: 'S001-W1' });
    const again = { basketId: basket.id, code: 'ONCE' };
    expect(codesOf(await shop.till('basketCouponAdd', again))).toEqual(['COUPON_USED_UP']);
    expect(codesOf(await voidIt(sale))).toEqual([]);
    expect(codesOf(await shop.till('basketCouponAdd', again))).toEqual([]);
  });
});
