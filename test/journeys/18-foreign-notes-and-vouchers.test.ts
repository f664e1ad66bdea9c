import {
  BackOfficeSalesPostingDocument,
  BasketTipSetDocument,
  TenderAddDocument,
  type TenderAddInput,
  TillShiftCloseDocument,
  TillZReportDocument,
} from '#schema/generated/operations.ts';
import { newId } from '#kernel/ids.ts';
import { callCorporateSystem } from '../../local/corporate-system/calls.ts';
import { journalOf } from '../../local/journal/open-journal.ts';
import { replay } from '../../local/journal/replay.ts';
import { backOffice } from '../kit/identities.ts';
import {
  accepted,
  barcode,
  complete,
  journey,
  managerAt,
  openBasket,
  openShift,
  present,
  refusals,
  scan,
  signOn,
  type Till,
  tillAt,
  until,
} from './till.ts';

journey('Foreign notes and vouchers', (productOf) => {
  it('are taken by the policies of the demo, posted for what they are, and counted apart', async () => {
    const till = tillAt(productOf(), 'S001-W1');
    await signOn(till);
    const { shiftId } = await openShift(till);

    // A bonus check of 5.00 for a piece that costs less: the rest is forfeited. A staff meal would be refused.
    const first = await openBasket(till);
    const { total } = await scan(till, first, barcode(till.product, 'I00002'));
    const five = { kind: 'VOUCHER', amount: { amount: '5.00', currency: 'EUR' } } as const;
    const meal = await tryPay(till, first.id, { ...five, voucherKind: 'MEAL' });
    expect(refusals(meal)).toEqual(['VOUCHER_OVER_TENDER']);
    const bonus = { ...five, voucherKind: 'BONUS', voucherNumber: 'B-100 1' };
    accepted(await tryPay(till, first.id, bonus));
    const forfeited = ((500 - cents(total.amount)) / 100).toFixed(2);
    expect(await posted(till, (await complete(till, first)).transaction.id)).toMatchObject({
      ...{ total: { amount: total.amount }, forfeited: { amount: forfeited } },
      tenders: [{ kind: 'VOUCHER', voucherKind: 'BONUS', faceValue: { amount: '5.00' } }],
    });

    // 20 dollars at 0.86 are 17.20; the tip of 1.00 is part of what they settle, the change is of the store's own.
    const second = await openBasket(till);
    const { total: due } = await scan(till, second, barcode(till.product, 'I00002'));
    expect(refusals(await tryPay(till, second.id, bonus))).toEqual(['VOUCHER_USED']);
    const tip = { amount: '1.00', currency: 'EUR' };
    const tipped = { basketId: second.id, tip, idempotencyKey: newId() };
    const { basketTipSet } = await till.product.ask(
      BasketTipSetDocument,
      { input: tipped },
      till.identity,
    );
    accepted(basketTipSet);
    const dollars = { amount: '20.00', currency: 'USD' };
    accepted(await tryPay(till, second.id, { kind: 'CASH', amount: dollars }));
    const { transaction } = await complete(till, second);
    expect(cents(transaction.change.amount)).toBe(1720 - cents(due.amount) - 100);
    expect(await posted(till, transaction.id)).toMatchObject({
      ...{ total: { amount: due.amount }, tip, cashRounding: { amount: '0.00' } },
      tenders: [{ kind: 'CASH', foreignAmount: dollars, exchangeRate: '0.86' }],
    });
    const held = await heldOf(till, transaction.id);
    expect(held).toMatchObject([
      {
        tipAmount: '1.0000',
        tenders: [{ foreignAmount: '20.0000', exchangeRate: '0.86', tenderedAmount: '17.2000' }],
      },
    ]);

    // Somebody counts the notes: all there. The Z report says so.
    const input = {
      ...{ shiftId, denominations: [], lastOfflineSequenceNumber: 0, idempotencyKey: newId() },
      foreignCash: [{ currency: 'USD', denominations: [{ denomination: dollars, count: 1 }] }],
    };
    const { shiftClose } = await till.product.ask(TillShiftCloseDocument, { input }, till.identity);
    accepted(shiftClose);
    const report = async () =>
      (await till.product.ask(TillZReportDocument, { shiftId }, managerAt(till))).zReport;
    await until(async () => (await report()) !== null);
    const { drawer } = present(await report()).figures;
    expect(drawer.foreignCounts).toEqual([
      {
        ...{ expected: dollars, counted: dollars },
        overShort: { amount: '0.00', currency: 'USD' },
        overShortWorth: { amount: '0.00', currency: 'EUR' },
      },
    ]);
    // Journal and ledger say the same.
    const journal = journalOf(till.product.resources);
    await until(async () => (await replay(journal, { storeId: 'S001' })).differences.length === 0);
  });
});

async function tryPay(
  till: Till,
  basketId: string,
  parts: Omit<TenderAddInput, 'basketId' | 'idempotencyKey'>,
) {
  const input = { basketId, idempotencyKey: newId(), ...parts };
  return (await till.product.ask(TenderAddDocument, { input }, till.identity)).tenderAdd;
}

async function posted({ product }: Till, transactionId: string) {
  const ask = async () =>
    (await product.ask(BackOfficeSalesPostingDocument, { transactionId }, backOffice()))
      .salesPosting;
  await until(async () => (await ask())?.status === 'POSTED');
  return present(await ask());
}

async function heldOf({ product }: Till, transactionId: string): Promise<unknown> {
  const path = `SalesPostings?$filter=transactionId eq '${transactionId}'&$expand=tenders`;
  const { value } = (await callCorporateSystem(product.corporateSystem, path)) as {
    value: unknown;
  };
  return value;
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
