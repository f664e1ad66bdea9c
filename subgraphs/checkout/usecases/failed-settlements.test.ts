import { newId } from '#kernel/ids.ts';
import { createPaymentClient } from '../../../edge/payment-client.ts';
import { createLossyProvider, type Loss, losses } from '../../../test/kit/lossy-provider.ts';
import { basketWith, cashier, complete, openTill } from '../adapters/memory-till.contract.ts';
import { waterCase } from '../adapters/world.contract.ts';
import { addTender } from './add-tender.ts';
import { resolveSettlement, retrySettlement } from './failed-settlements.ts';
import { settleCard } from './settle-card.ts';

/** A sale whose capture the provider has refused; the next one that is asked for anew it grants. */
async function refusedCapture() {
  const provider = createLossyProvider();
  const till = await openTill(createPaymentClient(provider.transport));
  const running: Promise<void>[] = [];
  const ports = {
    ...till.ports,
    inBackground: (work: () => Promise<void>) => void running.push(work()),
  };
  const basketId = await basketWith(ports, [waterCase]);
  const card = { basketId, kind: 'CARD', cardToken: 'tok-refused-once' } as const;
  const { tenderId = '' } = await addTender(ports, cashier, { ...card, idempotencyKey: newId() });
  await Promise.all(running);
  const { transaction } = await complete(ports, basketId);
  const [tender] = transaction?.transaction.tenders ?? [];
  if (transaction === undefined || tender === undefined) throw new Error('Expected a sale.');
  const { providerReference = '', amount } = tender;
  const ids = { transactionId: transaction.transaction.id, tenderId, providerReference, amount };
  await settleCard(ports, ids);
  expect(till.memory.settlements.get(tenderId)).toMatchObject({ status: 'FAILED' });
  return {
    ...{ ports, provider, wait: till.wait },
    retry: (idempotencyKey = newId()) =>
      retrySettlement(ports, cashier, { tenderId, idempotencyKey }),
    note: async () => {
      const input = { tenderId, note: 'Paid in cash', idempotencyKey: newId() };
      const { refusal, settlement } = await resolveSettlement(ports, cashier, input);
      return refusal?.code ?? settlement?.status;
    },
    status: () => till.memory.settlements.get(tenderId)?.status,
    captured: () => provider.statement()[0]?.capturedMinor,
  };
}

const isDone = (loss: Loss): boolean => loss.endsWith('_AFTER') || loss === 'SILENT_AND_LATE';
const minuteMs = 60_000;

describe('a capture that was refused, tried again, and noted as paid in cash', () => {
  it.each(losses)('%s to the second try: the customer pays once', async (loss) => {
    const shop = await refusedCapture();
    shop.provider.lose('capture', loss);
    expect((await shop.retry()).refusal?.code).toBe('SETTLEMENT_UNCLEAR');
    // What is under way may still arrive.
    expect(await shop.note()).toBe('SETTLEMENT_UNCLEAR');
    await shop.provider.arrive();
    shop.wait(minuteMs);
    expect(await shop.note()).toBe(isDone(loss) ? 'SETTLEMENT_DONE' : 'RESOLVED');
    expect(shop.captured()).toBe(isDone(loss) ? 899 : 0);
    expect(shop.status()).toBe(isDone(loss) ? 'CAPTURED' : 'RESOLVED');
    expect(await shop.note()).toBe('SETTLEMENT_UNKNOWN');
  });

  it('without a second try: at once', async () => {
    const shop = await refusedCapture();
    expect(await shop.note()).toBe('RESOLVED');
    expect((await shop.retry()).refusal?.code).toBe('SETTLEMENT_UNKNOWN');
    expect(shop.captured()).toBe(0);
  });

  it.each(losses)('%s when the provider is asked: not yet', async (loss) => {
    const shop = await refusedCapture();
    shop.provider.lose('capture', 'CUT_AFTER');
    expect((await shop.retry()).refusal?.code).toBe('SETTLEMENT_UNCLEAR');
    shop.wait(minuteMs);
    shop.provider.lose('findSettlement', loss);
    expect(await shop.note()).toBe('SETTLEMENT_UNCLEAR');
    expect(shop.status()).toBe('FAILED');
    expect(await shop.note()).toBe('SETTLEMENT_DONE');
  });

  it('by a third try with another key: it has moved once', async () => {
    const shop = await refusedCapture();
    shop.provider.lose('capture', 'CUT_AFTER');
    expect((await shop.retry()).refusal?.code).toBe('SETTLEMENT_UNCLEAR');
    expect(await shop.retry()).toEqual({ settled: true });
    expect(shop.captured()).toBe(899);
    expect(await shop.note()).toBe('SETTLEMENT_UNKNOWN');
  });

  it('while the second try is under way: only one of the two', async () => {
    const shop = await refusedCapture();
    const [retried, noted] = await Promise.all([shop.retry(), shop.note()]);
    expect([retried.refusal?.code, noted]).not.toEqual([undefined, 'RESOLVED']);
    expect(shop.captured() === 899).toBe(shop.status() === 'CAPTURED');
  });
});
