import { newId } from '#kernel/ids.ts';
import { memoryPorts } from './memory-ports.contract.ts';
import { shiftOpened } from './world.contract.ts';
import { applyShift } from '../events.ts';
import type { Caller, FailedSettlement, PaymentProvider, Ports } from '../ports.ts';
import { addTender } from '../usecases/add-tender.ts';
import { completeTransaction } from '../usecases/complete-transaction.ts';
import { openBasket } from '../usecases/open-basket.ts';
import { scan } from '../usecases/scan.ts';

export const cashier: Caller = {
  audience: 'till',
  subject: 'O001-01',
  operatorId: 'O001-01',
  correlationId: 'c',
  mayApprove: false,
  maySeeStore: () => true,
  requireStore: () => undefined,
};
export const chain = { storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE' } as const;
export const place = {
  storeId: 'S001',
  workstationId: 'S001-W1',
  channel: 'STORE',
  training: false,
} as const;
export const approving: PaymentProvider = {
  authorise: async () => ({
    status: 'AUTHORISED',
    providerReference: 'P1',
    brand: 'VISA',
    lastFour: '4242',
  }),
  find: async () => undefined,
  findSettlement: async () => undefined,
  capture: async () => ({ status: 'DONE' }),
  cancel: async () => ({ status: 'DONE' }),
  refund: async () => ({ status: 'REFUSED', reason: 'The card was closed' }),
};

/** A till in memory; its clock stands until `wait` moves it, and its provider is what a test gives. */
export const openTill = async (payments: PaymentProvider = approving, withShift = true) => {
  let nowMs = Date.parse('2026-03-02T10:00:00.000Z');
  const clock = () => new Date(nowMs);
  const { ports: shared, priceBook, memory } = await memoryPorts(clock);
  const work: Promise<void>[] = [];
  const reported: FailedSettlement[] = [];
  const ports: Ports = {
    ...shared,
    payments,
    documents: {
      ...shared.documents,
      signQuote: async () => 'quote',
      verifyQuote: async () => undefined,
    },
    receipts: {
      ...shared.receipts,
      sign: async () => 'receipt',
      verify: async () => undefined,
    },
    papers: { html: () => '', pdf: async () => new Uint8Array() },
    inBackground: (run) => void work.push(run()),
    reportFailedSettlement: (failed) => void reported.push(failed),
  };
  const opening = shiftOpened('S001-W1', { openedAt: '2026-03-02T06:00:00.000Z', shiftId: 'SH1' });
  if (withShift) await applyShift(ports, opening);
  return {
    ...{ ports, priceBook, memory, reported },
    settled: () => Promise.all(work),
    wait: (ms: number) => void (nowMs += ms),
  };
};

export const basketWith = async (ports: Ports, scans: readonly string[], parts: object = {}) => {
  const opened = await openBasket(ports, cashier, { ...place, ...parts, idempotencyKey: newId() });
  const basketId = opened.basket?.id ?? '';
  for (const text of scans) await scanInto(ports, basketId, text);
  return basketId;
};
export const scanInto = (ports: Ports, basketId: string, text: string, idempotencyKey = newId()) =>
  scan(ports, cashier, {
    basketId,
    scan: text,
    entryMethod: 'SCANNED',
    ageConfirmed: false,
    idempotencyKey,
  });
export const pay = (ports: Ports, basketId: string, kind: 'CASH' | 'CARD') =>
  addTender(ports, cashier, { basketId, kind, idempotencyKey: newId() });
export const complete = (ports: Ports, basketId: string) =>
  completeTransaction(ports, cashier, { basketId, idempotencyKey: newId() });
