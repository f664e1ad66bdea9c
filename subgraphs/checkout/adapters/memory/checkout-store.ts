import { canonicalJson } from '#kernel/canonical-json.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { ChainHead } from '../../domain/chain.ts';
import { settledTender } from '../../domain/payment.ts';
import type { PriceBookCoupon, PriceBookLot } from '../../domain/price-book.ts';
import type {
  CheckoutReader,
  CheckoutStore,
  Commit,
  LostBy,
  IdempotencyClaim,
  ReadAnswer,
  ReadRequest,
  ResolvedSettlement,
  SettlementNote,
  SettlementWrite,
  StoredAnswer,
} from '../../ports.ts';
import type { OfflineFindings } from '../../ports/offline.ts';
import { couponBookKey, lotKey, recallsKey } from '../appsync-shared/keys.ts';
import type { HeadStore } from '../chain-turns.ts';
import { stillOpen, toLoyalty } from '../dynamodb/items.ts';
import type { RecordStore } from '../price-book/record-store.ts';
import { rememberBaskets } from '../remembered-baskets.ts';
import { toEvent } from '../to-event.ts';
import { createMemoryReader } from './checkout-reader.ts';
import type { Noted, Shelves } from './shelves.ts';
import { emptyAccounts, lostByStoredValue, writeStoredValue } from './stored-value.ts';
import { createMemoryFindings } from './offline-findings.ts';
import { emptyUses, lostByUses, releaseExpired, useCountOf, type Uses, writeUses } from './uses.ts';

export type MemoryStore = {
  readonly store: CheckoutStore;
  readonly reader: CheckoutReader;
  readonly heads: HeadStore;
  /** Everything that was published, in order. */
  readonly events: readonly DomainEvent[];
  readonly settlements: ReadonlyMap<string, SettlementNote | ResolvedSettlement>;
  readonly findings: OfflineFindings;
};

/** The twin of the DynamoDB adapters, for tests of use cases: the same conditions, no clock, no limits. */
export function createMemoryStore(records: RecordStore, clock: () => Date): MemoryStore {
  const shelves: Shelves = {
    baskets: new Map(),
    quoted: new Map(),
    transactions: new Map(),
    notes: new Map(),
    approvals: new Set(),
    cards: new Map(),
    heads: new Map(),
    settlements: new Map(),
    findings: new Map(),
    uses: emptyUses(),
    storedValue: emptyAccounts(),
    lookups: new Map(),
    events: [],
  };
  const { heads, events } = shelves;
  return {
    store: createStore(shelves, records, clock),
    reader: createMemoryReader(shelves),
    events,
    settlements: shelves.settlements,
    findings: createMemoryFindings(shelves.findings),
    heads: {
      load: async ({ workstationId, series }) => heads.get(`${workstationId} ${series}`),
      change: async (changes, facts) => {
        const stands = changes.every(({ before, after }) =>
          isSame(heads.get(chainOf(after)), before),
        );
        if (!stands) return false;
        events.push(...facts.map((fact) => toEvent(fact, clock(), undefined)));
        for (const { after } of changes) heads.set(chainOf(after), after);
        return true;
      },
    },
  };
}

function createStore(shelves: Shelves, records: RecordStore, clock: () => Date): CheckoutStore {
  const { quoted, cards, lookups, events } = shelves;
  return rememberBaskets({
    read: (request) => readMoment(shelves, records, request),
    commit: async (commit) => {
      const lost = lostBy(shelves, commit);
      if (lost !== undefined) return { ok: false, lost };
      const { facts, correlationId } = commit;
      const published = facts.map((fact) => toEvent(fact, clock(), correlationId));
      write(shelves, structuredClone(commit));
      events.push(...published);
      return { ok: true };
    },
    keepQuoted: async (basket) => {
      quoted.set(`${basket.id} ${basket.version}`, basket);
    },
    cardsToAsk: async (olderThan) =>
      [...cards.values()].filter(({ requestedAt }) => requestedAt < olderThan),
    keepSettlement: async (note) => keepSettlement(shelves, note),
    countLookup: async (subject, window) => {
      const count = (lookups.get(`${subject} ${window}`) ?? 0) + 1;
      lookups.set(`${subject} ${window}`, count);
      return count;
    },
    releaseExpiredClaims: async (code, now) => releaseExpired(shelves.uses, code, now),
  });
}

/** A refusal never replaces what is known better. */
function keepSettlement({ settlements, transactions }: Shelves, note: SettlementNote): void {
  const known = settlements.get(note.tenderId);
  if (note.status === 'FAILED') {
    const before = known?.status === 'FAILED' ? (known.refusedCount ?? 1) : 0;
    const isNews = known === undefined || known.status === 'FAILED';
    if (isNews && before < (note.refusedCount ?? 1)) settlements.set(note.tenderId, note);
    return;
  }
  settlements.set(note.tenderId, note);
  const stored = transactions.get(note.transactionId);
  if (stored === undefined) return;
  const settled = [...(stored.settled ?? []), settledTender(note)];
  transactions.set(note.transactionId, { ...stored, settled });
}

async function readMoment(
  { baskets, transactions, notes, quoted, uses, storedValue }: Shelves,
  records: RecordStore,
  request: ReadRequest,
): Promise<ReadAnswer> {
  const { claim, basketId, transactionId, quoted: wanted, scanned } = request;
  const note = claim && notes.get(nameOf(claim));
  const basket = baskets.get(basketId ?? '');
  const transaction = transactions.get(transactionId ?? '');
  const asQuoted = wanted && quoted.get(`${wanted.basketId} ${wanted.version}`);
  const gtins = [...(scanned?.itemGtins ?? []), ...(request.recallsOf ?? [])];
  const recalls = await Promise.all(gtins.map((gtin) => records.get(recallsKey(gtin))));
  const lot = scanned && (await records.get(lotKey(scanned.gtin, scanned.batchLot ?? '')));
  return {
    recalls: recalls.flatMap((record) => stillOpen(record?.detail ?? {})),
    ...(note && { earlier: earlierOf(note, claim) }),
    ...(basket && { basket }),
    ...(transaction && { transaction }),
    ...(asQuoted && { quoted: asQuoted }),
    ...(lot && { lot: lot.detail as PriceBookLot }),
    ...(await readUses(uses, records, request)),
    ...(request.storedValueOf && {
      storedValue: request.storedValueOf.flatMap((id) => storedValue.accounts.get(id) ?? []),
    }),
  };
}

async function readUses(
  uses: Uses,
  records: RecordStore,
  { couponCode: code, loyaltyOf }: ReadRequest,
): Promise<Pick<ReadAnswer, 'coupon' | 'loyalty'>> {
  const published = code === undefined ? undefined : await records.get(couponBookKey(code));
  const coupon = published?.detail as PriceBookCoupon | undefined;
  return {
    ...(coupon && { coupon: { coupon, useCount: useCountOf(uses, coupon.code) } }),
    ...(loyaltyOf !== undefined && { loyalty: toLoyalty(loyaltyOf, uses.accounts.get(loyaltyOf)) }),
  };
}

function lostBy(
  { notes, baskets, transactions, heads, approvals, uses, storedValue, settlements }: Shelves,
  commit: Commit,
): LostBy | undefined {
  const { claim, basket, returns, copy, append, approvalIds = [] } = commit;
  const { settlement } = commit;
  if (claim !== undefined && notes.has(nameOf(claim))) return 'KEY';
  if (basket && baskets.get(basket.record.id)?.version !== basket.previousVersion) {
    return 'BASKET';
  }
  const moved = (returns ?? []).some(
    ({ transactionId, previousCount }) =>
      transactions.get(transactionId)?.returnCount !== previousCount,
  );
  if (moved) return 'RETURNS';
  if (copy && transactions.get(copy.transactionId)?.copyCount !== copy.previousCount) return 'COPY';
  if (append && !isSame(heads.get(chainOf(append.head)), append.previousHead)) return 'HEAD';
  if (approvalIds.some((approvalId) => approvals.has(approvalId))) return 'APPROVAL';
  if (settlement && !isAsRead(settlements.get(settlement.after.tenderId), settlement)) {
    return 'SETTLEMENT';
  }
  return lostByUses(uses, commit) ?? lostByStoredValue(storedValue, commit);
}

function isAsRead(
  known: SettlementNote | ResolvedSettlement | undefined,
  { askedAt }: SettlementWrite,
): boolean {
  return known?.status === 'FAILED' && known.askedAt === askedAt;
}

function write(shelves: Shelves, commit: Commit): void {
  const { baskets, transactions, notes, approvals, heads, cards } = shelves;
  const { claim, basket, returns, append, cardsToAsk = [], answeredTenderId } = commit;
  if (claim !== undefined) notes.set(nameOf(claim), noteOf(claim));
  if (basket !== undefined) baskets.set(basket.record.id, basket.record);
  for (const { transactionId, previousCount, ...back } of returns ?? []) {
    const original = transactions.get(transactionId);
    const after = { ...back, returnCount: previousCount + 1 };
    if (original !== undefined) transactions.set(transactionId, { ...original, ...after });
  }
  const copied = commit.copy && transactions.get(commit.copy.transactionId);
  if (copied !== undefined) {
    transactions.set(copied.transaction.id, { ...copied, copyCount: copied.copyCount + 1 });
  }
  if (append !== undefined) {
    heads.set(chainOf(append.head), append.head);
    transactions.set(append.stored.transaction.id, append.stored);
  }
  for (const approvalId of commit.approvalIds ?? []) approvals.add(approvalId);
  for (const work of cardsToAsk) cards.set(work.tenderId, work);
  if (answeredTenderId !== undefined) cards.delete(answeredTenderId);
  for (const finding of commit.findings ?? []) shelves.findings.set(finding.findingId, finding);
  const { after } = commit.settlement ?? {};
  if (after !== undefined) shelves.settlements.set(after.tenderId, after);
  writeUses(shelves.uses, commit);
  writeStoredValue(shelves.storedValue, commit);
}

function nameOf({ audience, owner, mutation, key }: IdempotencyClaim): string {
  return JSON.stringify([audience, owner, mutation, key]);
}

function noteOf({ input, answer }: NonNullable<Commit['claim']>): Noted {
  return { input: canonicalJson(input), answer };
}

function earlierOf(
  { input, answer }: Noted,
  claim: IdempotencyClaim,
): 'KEY_REUSED' | { readonly answer: StoredAnswer } {
  return input === canonicalJson(claim.input) ? { answer } : 'KEY_REUSED';
}

function chainOf({ workstationId, series }: ChainHead): string {
  return `${workstationId} ${series}`;
}

function isSame(stored: ChainHead | undefined, expected: ChainHead | undefined): boolean {
  return (
    stored?.hash === expected?.hash &&
    stored?.shiftState === expected?.shiftState &&
    stored?.shiftId === expected?.shiftId
  );
}
