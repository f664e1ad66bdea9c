import { zeroOf } from '#kernel/money.ts';
import { totalsOf } from '../domain/basket.ts';
import type { TransactionDraft } from '../domain/transaction.ts';
import type { Caller, CheckoutAnswer, Ports, StoreBook } from '../ports.ts';
import { appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { placeOf, sellingAt } from './open-basket.ts';
import { replayed } from './replay.ts';

export type NoSaleInput = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly idempotencyKey: string;
};

/** The drawer opens: nobody may do that without a trace. */
export async function noSale(
  ports: Ports,
  caller: Caller,
  input: NoSaleInput,
): Promise<CheckoutAnswer> {
  caller.requireStore(input.storeId);
  const claim = claimOf(caller, { mutation: 'noSale', input, ...input });
  const [read, store] = await Promise.all([
    ports.store.read({ claim }),
    ports.priceBook.store(input.storeId),
  ]);
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  if (store === undefined) return failed('STORE_UNKNOWN', 'There is no such store.', 'storeId');
  const workstation = sellingAt(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const draft = emptyDraft(ports, store, placeOf(workstation.value, caller).operatorId);
  const appended = await appendTransaction(ports, {
    chain: { storeId: input.storeId, workstationId: input.workstationId, series: 'ONLINE' },
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      claim: { ...claim, answer: { transactionId: draft.id } },
      facts: [],
      correlationId: caller.correlationId,
    },
  });
  if (appended.kind === 'REFUSED') return { refusal: appended.refusal };
  // Only the key can have been used meanwhile: answer what it was used for.
  return appended.kind === 'DONE' ? { transaction: appended.stored } : noSale(ports, caller, input);
}

function emptyDraft(ports: Ports, store: StoreBook, operatorId: string): TransactionDraft {
  const now = ports.clock().toISOString();
  return {
    id: ports.newId(),
    kind: 'NO_SALE',
    operatorId,
    channel: 'STORE',
    openedAt: now,
    completedAt: now,
    currency: store.currency,
    policy: store.policy,
    lines: [],
    taxes: [],
    tenders: [],
    totals: totalsOf(store.currency, []),
    cashRounding: zeroOf(store.currency),
    change: zeroOf(store.currency),
  };
}
