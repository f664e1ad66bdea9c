import type { Tender } from '../domain/basket.ts';
import { type SettlementAnswer, settlementIdempotencyKey } from '../domain/payment.ts';
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
import { askToSettle, type CaptureRequest } from './settle-card.ts';

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

/**
 * Somebody has dealt with a capture or refund that the provider refused: who, when and how is kept for good. The provider is
 * asked before: a try whose answer was lost may have moved the money, and nobody may be told to pay it again.
 */
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
  const asked = await askWhatBecame(ports, known);
  if (asked !== 'NOTHING')
    return asked === 'REFUSED' ? resolveSettlement(ports, caller, input) : asked;
  const { askedAt, ...failedOnce } = known;
  const settlement: ResolvedSettlement = {
    ...failedOnce,
    ...{ status: 'RESOLVED', note, resolvedBy: caller.subject },
    resolvedAt: ports.clock().toISOString(),
  };
  const committed = await ports.store.commit({
    claim: { ...claim, answer: {} },
    settlement: { after: settlement, askedAt },
    facts: [],
    correlationId: caller.correlationId,
  });
  // Somebody else was faster, or this very request came twice: look again.
  return committed.ok ? { settlement } : resolveSettlement(ports, caller, input);
}

/** Of the last try, whose answer nobody has: it never came, the provider said no, or the money has moved. */
async function askWhatBecame(
  ports: Ports,
  known: FailedSettlement,
): Promise<'NOTHING' | 'REFUSED' | SettlementOutcome> {
  const { askedAt, refusedCount = 1, ...ids } = known;
  const now = ports.clock().getTime();
  if (askedAt !== undefined && now - Date.parse(askedAt) < answeredWithinMs) return unclear;
  const key = settlementIdempotencyKey(ids, refusedCount);
  const found = await ports.payments.findSettlement(key).catch(() => 'LOST' as const);
  if (found === 'LOST') return unclear;
  if (found === undefined) return 'NOTHING';
  await keepAnswer(ports, known, found);
  return found.status === 'DONE' ? moved : 'REFUSED';
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
  // Written down before the provider hears of it, so that nobody notes it as paid otherwise meanwhile.
  const askedAt = ports.clock().toISOString();
  const asking = { after: { ...known, askedAt }, askedAt: known.askedAt };
  const noted = await ports.store.commit({ settlement: asking, facts: [] });
  return noted.ok ? ask(ports, caller, { claim, known }) : retrySettlement(ports, caller, input);
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
  const answer = await askAgain(ports, { ...request, refusedCount }).catch(() => undefined);
  // It may have moved the money: the next question is under the same key.
  if (answer === undefined) return { settled: false, ...unclear };
  const again = await keepAnswer(ports, known, answer);
  // A provider's answer is kept under the key, whichever it is (decision 16).
  const { correlationId } = caller;
  await ports.store.commit({ claim: { ...claim, answer: {} }, facts: [], correlationId });
  return again === undefined ? done : refusedAgain(again);
}

async function askAgain(
  ports: Ports,
  { refusedCount, ...request }: CaptureRequest & { readonly refusedCount: number },
): Promise<SettlementAnswer> {
  const payment = await paymentOf(ports, request);
  return payment.status === 'DECLINED'
    ? { status: 'REFUSED', reason: payment.reason }
    : askToSettle(ports, { ...request, ...payment }, refusedCount);
}

/** What stands on the list afterwards; undefined when the money has moved. */
async function keepAnswer(
  { store }: Ports,
  known: FailedSettlement,
  answer: SettlementAnswer,
): Promise<FailedSettlement | undefined> {
  const { askedAt: _answered, ...failedOnce } = known;
  const { tenderId, transactionId, amount, refusedCount = 1 } = failedOnce;
  if (answer.status === 'DONE') {
    await store.keepSettlement({ tenderId, transactionId, amount, status: 'CAPTURED' });
    return undefined;
  }
  const again = { ...failedOnce, refusedCount: refusedCount + 1, reason: answer.reason };
  await store.keepSettlement(again);
  return again;
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
/** What was asked is done or lost by then: the payment gateway gives a call 10 s (`edge/payment-client.ts`). */
const answeredWithinMs = 60_000;
const done: SettlementOutcome = { settled: true };

function refusedAgain({ reason }: FailedSettlement): SettlementOutcome {
  return { settled: false, ...failed('SETTLEMENT_REFUSED', `The provider says: ${reason}`) };
}

const unknown = failed(
  'SETTLEMENT_UNKNOWN',
  'No such capture or refund is on the list.',
  'tenderId',
);
const moved = failed(
  'SETTLEMENT_DONE',
  'The provider has moved the money after all: nothing is left to do.',
  'tenderId',
);
const unclear = failed(
  'SETTLEMENT_UNCLEAR',
  'The provider may have moved the money, and does not say yet. Try again in a minute.',
  'tenderId',
);
const noteInvalid = failed('REASON_INVALID', 'Say in 1 to 200 characters what was done.', 'note');
