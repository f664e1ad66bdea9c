import { newId } from '#kernel/ids.ts';
import { cashierOf, managerOf } from '../../test/kit/identities.ts';
import { eventually, openShop, type Shop } from './adapters/test-till.contract.ts';
import { waterCase } from './adapters/world.contract.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

const workstationId = 'S001-W1';
const sell = async (parts: object = {}) => {
  const place = { storeId: 'S001', workstationId, ...parts };
  const { basket } = await shop.till('basketOpen', place);
  await shop.till('basketScan', { basketId: basket.id, scan: waterCase });
  await shop.till('tenderAdd', { basketId: basket.id, kind: 'CASH' });
  return shop.till('transactionComplete', { basketId: basket.id });
};
const reprint = (transactionId: string, parts: object = {}, identity = cashierOf('S001')) =>
  shop.till('receiptReprint', { transactionId, workstationId, ...parts }, identity);
const approvalOf = (subject: string, parts: object = {}) => shop.approve('REPRINT', subject, parts);
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);

describe('a receipt that is printed again', () => {
  it('is a numbered copy with a journal record that takes no receipt number', async () => {
    const sold = await sell();
    const { transaction, receipt } = await reprint(sold.transaction.id);
    expect(transaction).toMatchObject({
      ...{ kind: 'REPRINT', receiptNumber: null, total: { amount: '0.00' }, copyNumber: 1 },
      sequenceNumber: sold.transaction.sequenceNumber + 1,
    });
    expect(sold.receipt.text).not.toContain('KOPIE');
    expect(receipt.text).toContain('KOPIE 1');
    expect(receipt.text.replace(/^.*KOPIE.*\n/gm, '')).toContain('8,99');
    const next = await sell();
    expect(next.transaction.receiptNumber).toBe(sold.transaction.receiptNumber + 1);
    await eventually(() => {
      const told = shop.events.filter(
        ({ type, detail }) =>
          type === 'SaleCompleted' && (detail as { kind: string }).kind === 'REPRINT',
      );
      expect(told).toMatchObject([{ detail: { copyNumber: 1, totalMinor: 0, tenders: [] } }]);
    });
  });

  it('reads as a copy wherever it is shown later, and the copy as that copy', async () => {
    const sold = await sell();
    const { transaction } = await reprint(sold.transaction.id);
    const read = async (id: string) => {
      const { receipt } = await shop.call<{ receipt: { text: string } }>(
        'query ($id: ID!) { receipt(transactionId: $id) { text } }',
        { id },
      );
      return receipt.text;
    };
    expect(await read(sold.transaction.id)).toMatch(/\*\*\* KOPIE \*\*\*/);
    expect(await read(transaction.id)).toMatch(/\*\*\* KOPIE 1 \*\*\*/);
  });

  it('needs a manager, or an approval, from the second copy on', async () => {
    const { transaction } = await sell();
    await reprint(transaction.id);
    expect(codes(await reprint(transaction.id))).toEqual(['APPROVAL_REQUIRED']);
    const approval = await approvalOf(transaction.id);
    const approved = await reprint(transaction.id, { approval });
    expect(approved.transaction).toMatchObject({ copyNumber: 2 });
    expect(codes(await reprint(transaction.id, { approval }))).toEqual(['APPROVAL_USED']);
    const byManager = await reprint(transaction.id, {}, managerOf('S001'));
    expect(byManager.transaction).toMatchObject({ copyNumber: 3 });
  });

  it.each`
    what                    | parts
    ${'another permission'} | ${{ permission: 'RETURN' }}
    ${'another store'}      | ${{ storeId: 'S002' }}
    ${'another receipt'}    | ${{ subject: 'T0' }}
  `('takes no approval of $what: APPROVAL_INVALID', async ({ parts }) => {
    const { transaction } = await sell();
    const approval = await approvalOf(transaction.id, parts);
    expect(codes(await reprint(transaction.id, { approval }))).toEqual(['APPROVAL_INVALID']);
  });

  it('gives each of two that come at once its own number', async () => {
    const { transaction } = await sell();
    const manager = managerOf('S001');
    const both = await Promise.all([1, 2, 3].map(() => reprint(transaction.id, {}, manager)));
    const numbers = both.map(
      (each) => (each.transaction as unknown as { copyNumber: number }).copyNumber,
    );
    expect(numbers.toSorted()).toEqual([1, 2, 3]);
  });

  it('is there only where a receipt was: RECEIPT_NONE', async () => {
    const { transaction } = await shop.till('noSale', { storeId: 'S001', workstationId });
    expect(codes(await reprint(transaction.id))).toEqual(['RECEIPT_NONE']);
    const sold = await sell();
    const copy = await reprint(sold.transaction.id);
    expect(codes(await reprint(copy.transaction.id))).toEqual(['RECEIPT_NONE']);
    expect(codes(await reprint(newId()))).toEqual(['TRANSACTION_UNKNOWN']);
  });

  it('of practice stays practice', async () => {
    const { transaction } = await sell({ training: true });
    const copy = await reprint(transaction.id);
    expect(copy.transaction).toMatchObject({ kind: 'REPRINT', series: 'TRAINING' });
    expect(copy.receipt.text).toContain('TRAINING');
  });

  it('belongs to its store and to an open shift', async () => {
    const { transaction } = await sell();
    await expect(reprint(transaction.id, {}, cashierOf('S002'))).rejects.toThrow();
    // A manager, who may on any day: what is missing is the shift alone.
    const closed = { workstationId: 'S001-W2' };
    const elsewhere = await reprint(transaction.id, closed, managerOf('S001'));
    expect(codes(elsewhere)).toEqual(['SHIFT_NOT_OPEN']);
    expect(codes(await reprint(transaction.id, { workstationId: 'S001-W77' }))).toEqual([
      'WORKSTATION_UNKNOWN',
    ]);
  });
});
