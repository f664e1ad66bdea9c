import {
  OfflineBatchSubmitDocument,
  OfflineFindingDealWithDocument,
  OfflineFindingsDocument,
  RetailTransactionDocument,
  TillApprovalGrantDocument,
  TillShiftCloseDocument,
  TillZReportDocument,
} from '#schema/generated/operations.ts';
import { newId } from '#kernel/ids.ts';
import { demoPin } from '../../local/demo-data/create-demo-data.ts';
import { backOffice, cashierOf, shopper } from '../kit/identities.ts';
import { createTestStorage } from '../kit/till-storage.ts';
import { basketOf, done, enrolledTill, sellAlone, takeAlong } from './offline-till.ts';
import {
  accepted,
  barcode,
  journey,
  openShift,
  present,
  refusals,
  sell,
  type Till,
  tillAt,
  until,
} from './till.ts';

journey('The line is cut', (productOf) => {
  it('sells on by itself, sends it when the line is back, and the Z report holds all of it', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    const [biscuits, water] = [barcode(product, 'I00002'), barcode(product, 'I00001')];
    const shift = await openShift(till);
    const storage = createTestStorage();
    const alone = await enrolledTill(till, { storage });
    const online = await sell(till, [water]);

    // The line is cut: five sales, one of them by card, and a customer who goes away.
    const sold = [await sellAlone(alone, till.operatorId, [biscuits, biscuits, biscuits])];
    for (let count = 0; count < 3; count += 1) {
      sold.push(await sellAlone(alone, till.operatorId, [water]));
    }
    const byCard = basketOf(alone, till.operatorId, [biscuits]);
    const card = { cardToken: 'tok-4242', cardBrand: 'VISA', cardLastFour: '4242' };
    const paid = done(await alone.pay(byCard, { kind: 'CARD', amount: '1.79', ...card }));
    sold.push(done(await alone.complete(paid)));
    done(await alone.voidBasket(basketOf(alone, till.operatorId, [water])));
    expect(sold[0]?.receiptText).toContain('Oat Biscuits');
    expect(sold.map(({ transaction }) => transaction.receiptNumber)).toEqual([1, 2, 3, 4, 5]);

    // While it has unsent sales the shift can't be closed.
    const early = await tryClose(till, shift.shiftId, 6);
    expect(refusals(early)).toEqual(['OFFLINE_TRANSACTIONS_MISSING']);

    // The line is back. Sending twice is sending once.
    expect(await alone.sendAll()).toEqual({ unsentCount: 0 });
    storage.entries.delete('sent');
    expect(await alone.sendAll()).toEqual({ unsentCount: 0 });
    const { lastSequenceNumber } = await alone.status();
    expect(lastSequenceNumber).toBe(6);
    const closing = accepted(await tryClose(till, shift.shiftId, lastSequenceNumber));
    expect(closing.shift).toMatchObject({ shiftId: shift.shiftId });
    await until(async () => (await zReportOf(till, shift.shiftId)) !== undefined);
    const z = present(await zReportOf(till, shift.shiftId));
    const offlineMinor = sold.reduce((sum, one) => sum + one.transaction.totals.total.minor, 0);
    expect(z.figures).toMatchObject({ saleCount: 6, voidedCount: 1 });
    expect(Math.round(Number(z.figures.total.amount) * 100)).toBe(
      offlineMinor + Math.round(Number(online.transaction.total.amount) * 100),
    );

    // Both times are kept, and nothing is left to look at.
    const [first] = sold;
    const { retailTransaction } = await product.ask(
      RetailTransactionDocument,
      { id: first?.transaction.id ?? '' },
      till.identity,
    );
    expect(retailTransaction).toMatchObject({ completedAt: first?.transaction.completedAt });
    expect(await findingsOf(till)).toEqual([]);
  });

  it('flags what differs and a card that is declined afterwards, and lets the back office deal with it', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W2');
    await openShift(till);
    const fast = () => new Date(Date.now() + 20 * 60_000);
    const alone = await enrolledTill(till, { clock: fast });
    const basket = basketOf(alone, till.operatorId, [barcode(product, 'I00002')]);
    // The simulated provider declines amounts that end in 51.
    const card = { cardToken: 'tok-4242', cardBrand: 'VISA', cardLastFour: '0002' };
    const byCard = done(await alone.pay(basket, { kind: 'CARD', amount: '1.51', ...card }));
    done(await alone.complete(done(await alone.pay(byCard, { kind: 'CASH', amount: '0.28' }))));
    expect(await alone.sendAll()).toEqual({ unsentCount: 0 });
    await until(async () => (await findingsOf(till)).length === 2);
    const found = await findingsOf(till);
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(['CARD_DECLINED', 'CLOCK_SKEW']);
    for (const { findingId } of found) {
      const input = { findingId, note: 'Called the customer' };
      const { offlineFindingDealWith: dealt } = await product.ask(
        OfflineFindingDealWithDocument,
        { input },
        backOffice(),
      );
      expect(accepted(dealt).finding).toMatchObject({ dealtWithBy: 'backoffice-1' });
    }
    expect(await findingsOf(till)).toEqual([]);
    expect(await findingsOf(till, true)).toHaveLength(2);
  });

  it('approves alone with a code that back-office let the till draw, and shows it to the back office', async () => {
    const product = productOf();
    const till = tillAt(product, 'S002-W1');
    await openShift(till);
    const alone = await enrolledTill(till);
    const input = {
      ...{ operatorId: 'O002-05', pin: demoPin, permission: 'PRICE_OVERRIDE' as const },
      ...{ storeId: till.storeId, subject: till.workstationId },
    };
    const granted = accepted(
      (await product.ask(TillApprovalGrantDocument, { input }, till.identity)).approvalGrant,
    );
    expect(granted.approval).toMatchObject({ permission: 'PRICE_OVERRIDE' });
    const { operatorId } = input;
    const code = await alone.admitApprover({ operatorId, permissions: ['PRICE_OVERRIDE'] });

    // The line is cut.
    const basket = basketOf(alone, till.operatorId, [barcode(product, 'I00002')]);
    const [line] = basket.lines;
    const half = { kind: 'PERCENT', percent: '50', reason: 'Dented' } as const;
    const wish = { ...half, lineId: line?.lineId ?? '' };
    expect(alone.discount(basket, wish)).toMatchObject({
      refusal: { code: 'APPROVAL_REQUIRED' },
    });
    const approval = done(await alone.approve({ operatorId, code, permission: 'PRICE_OVERRIDE' }));
    const lowered = done(alone.discount(basket, { ...wish, approval }));
    done(await alone.complete(done(await alone.pay(lowered, { kind: 'CASH', amount: '50' }))));

    expect(await alone.sendAll()).toEqual({ unsentCount: 0 });
    expect(await findingsOf(till)).toMatchObject([
      { kind: 'APPROVED_OFFLINE', message: expect.stringContaining(operatorId) },
    ]);
  });

  it('takes nothing from a stranger, and keeps what a forked till sent', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W3');
    await openShift(till);
    const water = barcode(product, 'I00001');
    const storage = createTestStorage();
    const alone = await enrolledTill(till, { storage });
    // A backup of the storage is put into a second device.
    const twin = createTestStorage(new Map(storage.entries));
    await sellAlone(alone, till.operatorId, [water]);
    expect(await alone.sendAll()).toEqual({ unsentCount: 0 });
    const [envelope = ''] = [...storage.entries]
      .filter(([key]) => key.startsWith('envelope/'))
      .map(([, text]) => text);
    const forged = envelope.replace('"receiptNumber":1', '"receiptNumber":2');
    const other = await enrolledTill(till, { storage: twin });
    expect((await other.status()).stopped).toBe(false);
    const answer = await submit(till, [forged, '{}', envelope]);
    expect(answer.results).toMatchObject([
      { status: 'REFUSED', userError: { code: 'OFFLINE_ENVELOPE_INVALID' } },
      { status: 'REFUSED', userError: { code: 'OFFLINE_ENVELOPE_INVALID' } },
      { status: 'HELD' },
    ]);

    // The twin met the cloud and went on behind it. One that sells before it meets the cloud forks the chain.
    const third = createTestStorage(new Map([...twin.entries, ...storage.entries]));
    const behind = await enrolledTill(till, { storage: third });
    await sellAlone(behind, till.operatorId, [water]);
    await sellAlone(alone, till.operatorId, [water, water]);
    expect(await behind.sendAll()).toEqual({ unsentCount: 0 });
    expect(await alone.sendAll()).toMatchObject({ stoppedBy: { code: 'OFFLINE_CHAIN_FORKED' } });
    const forks = (await findingsOf(till)).filter(({ kind }) => kind === 'CHAIN_FORKED');
    expect(forks).toMatchObject([
      { sequenceNumber: 2, evidence: expect.stringContaining('"record"') },
    ]);
    await takeAlong(till, alone);
    expect((await alone.status()).stopped).toBe(true);
    expect(await alone.noSale('drawer', till.operatorId)).toMatchObject({
      refusal: { code: 'CHAIN_FORKED' },
    });
  });

  it('is closed to other stores and to shoppers', async () => {
    const product = productOf();
    const input = { storeId: 'S001', workstationId: 'S001-W1', envelopes: [] };
    for (const stranger of [cashierOf('S002'), shopper('C00001')]) {
      const answer = await product.tryAsk(OfflineBatchSubmitDocument, { input }, stranger);
      expect(answer.errors).toHaveLength(1);
    }
  });
});

async function tryClose({ product, identity }: Till, shiftId: string, last: number) {
  const input = {
    ...{ shiftId, denominations: [], lastOfflineSequenceNumber: last },
    idempotencyKey: newId(),
  };
  return (await product.ask(TillShiftCloseDocument, { input }, identity)).shiftClose;
}

async function zReportOf({ product, identity }: Till, shiftId: string) {
  return (await product.ask(TillZReportDocument, { shiftId }, identity)).zReport ?? undefined;
}

async function findingsOf({ product, storeId, workstationId }: Till, dealtWith = false) {
  const variables = { storeId, dealtWith };
  const { offlineFindings } = await product.ask(OfflineFindingsDocument, variables, backOffice());
  return offlineFindings.nodes.filter((finding) => finding.workstationId === workstationId);
}

async function submit({ product, identity, storeId, workstationId }: Till, envelopes: string[]) {
  const input = { storeId, workstationId, envelopes };
  return (await product.ask(OfflineBatchSubmitDocument, { input }, identity)).offlineBatchSubmit;
}
