import type { Tender } from '../domain/basket.ts';
import type { SettlementAnswer } from '../domain/payment.ts';
import type {
  Caller,
  CheckoutFailure,
  FailedSettlement,
  IdempotencyClaim,
  Ports,
  ResolvedSettlement,
} from '../ports.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { paymentOf } from './offline-card.ts';
import { replayed } from './replay.ts';
import { askToSettle } from './settle-card.ts';

export type ResolveSettlementInput = {
  readonly tenderId: string;
  readonly note: string;
  readonly idempotencyKey: string;
};

export type RetrySettlementInput = { readonly tenderId: string; readonly idempotencyKey: string };

export type SettlementOutcome = {
  readonly settlement?: ResolvedSettlement;
  readonly settled?: boolean;
  readonly refusal?: CheckoutFailure;
};

/** Somebody has dealt with a capture or refund that the provider refused: who, when and how is kept for good. */
export async function resolveSettlement(
  ports: Ports,
  caller: Caller,
  input: ResolveSettlementInput,
): Promise<SettlementOutcome> {
  const claim = claimOf(caller, { mutation: 'failedSettlementResolve', input, ...input });
  const earlier = await replayed(ports, await ports.store.read({ claim }));
  if (earlier?.refusal !== undefined) return earlier;
  const known = await ports.reader.settlement(input.tenderId);
  if (earlier !== undefined) return known?.status === 'RESOLVED' ? { settlement: known } : {};
  const note = input.note.trim();
  if (note.length === 0 || note.length > noteCharactersMax) return noteInvalid;
  if (known?.status !== 'FAILED') return unknown;
  caller.requireStore(known.storeId);
  const settlement: ResolvedSettlement = {
    ...known,
    ...{ status: 'RESOLVED', note, resolvedBy: caller.subject },
    resolvedAt: ports.clock().toISOString(),
  };
  const committed = await ports.store.commit({
    claim: { ...claim, answer: {} },
    resolvedSettlement: settlement,
    facts: [],
    correlationId: caller.correlationId,
  });
  // Somebody else was faster, or this very request came twice: look again.
  return committed.ok ? { settlement } : resolveSettlement(ports, caller, input);
}

/** Asks the provider anew, under another key: what it refused before, it may grant now. */
export async function retrySettlement(
  ports: Ports,
  caller: Caller,
  input: RetrySettlementInput,
): Promise<SettlementOutcome> {
  const claim = claimOf(caller, { mutation: 'failedSettlementRetry', input, ...input });
  const earlier = await replayed(ports, await ports.store.read({ claim }));
  if (earlier?.refusal !== undefined) return earlier;
  const known = await ports.reader.settlement(input.tenderId);
  if (earlier !== undefined) return known?.status === 'FAILED' ? refusedAgain(known) : done;
  if (known?.status !== 'FAILED') return unknown;
  caller.requireStore(known.storeId);
  return ask(ports, caller, { claim, known });
}

async function ask(
  ports: Ports,
  caller: Caller,
  { claim, known }: { readonly claim: IdempotencyClaim; readonly known: FailedSettlement },
): Promise<SettlementOutcome> {
  const { tenderId, transactionId, amount, refusedCount = 1 } = known;
  const tender = await tenderOf(ports, known);
  const providerReference = tender.refundOf ?? tender.providerReference;
  if (providerReference === undefined)
    throw new Error(`Expected a card behind tender ${tenderId}.`);
  const { offlineCardToken } = tender;
  const request = { tenderId, transactionId, amount, providerReference, offlineCardToken };
  const payment = await paymentOf(ports, request);
  const answer: SettlementAnswer =
    payment.status === 'DECLINED'
      ? { status: 'REFUSED', reason: payment.reason }
      : await askToSettle(ports, { ...request, ...payment }, refusedCount);
  const again: FailedSettlement | undefined =
    answer.status === 'DONE'
      ? undefined
      : { ...known, refusedCount: refusedCount + 1, reason: answer.reason };
  await ports.store.keepSettlement(
    again ?? { tenderId, transactionId, amount, status: 'CAPTURED' },
  );
  // A provider's answer is kept under the key, whichever it is (decision 16).
  const { correlationId } = caller;
  await ports.store.commit({ claim: { ...claim, answer: {} }, facts: [], correlationId });
  return again === undefined ? done : refusedAgain(again);
}

async function tenderOf(
  { reader }: Ports,
  { transactionId, tenderId }: FailedSettlement,
): Promise<Tender> {
  const [stored] = await reader.transactions([transactionId]);
  const tender = stored?.transaction.tenders.find((candidate) => candidate.tenderId === tenderId);
  if (tender === undefined) throw new Error(`Expected tender ${tenderId} of ${transactionId}.`);
  return tender;
}

const noteCharactersMax = 200;
const done: SettlementOutcome = { settled: true };

function refusedAgain({ reason }: FailedSettlement): SettlementOutcome {
  return { settled: false, ...failed('SETTLEMENT_REFUSED', `The provider says: ${reason}`) };
}

const unknown = failed(
  'SETTLEMENT_UNKNOWN',
  'No such capture or refund is on the list.',
  'tenderId',
);
const noteInvalid = failed('REASON_INVALID', 'Say in 1 to 200 characters what was done.', 'note');
