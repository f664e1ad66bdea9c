import { canonicalJson } from '#kernel/canonical-json.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { ChainHead } from '../../domain/chain.ts';
import type {
  BasketRecord,
  CardWork,
  CheckoutReader,
  CheckoutStore,
  Commit,
  CommitAnswer,
  IdempotencyClaim,
  Page,
  PageRequest,
  SettlementNote,
  StoredAnswer,
  StoredTransaction,
  TransactionList,
} from '../../ports.ts';
import { lotKey, recallsKey } from '../appsync-shared/keys.ts';
import type { HeadStore } from '../chain-turns.ts';
import { openRecalls, toLot } from '../dynamodb/items.ts';
import type { RecordStore } from '../price-book/record-store.ts';
import { toEvent } from '../to-event.ts';

export type MemoryStore = {
  readonly store: CheckoutStore;
  readonly reader: CheckoutReader;
  readonly heads: HeadStore;
  /** Everything that was published, in order. */
  readonly events: readonly DomainEvent[];
  readonly settlements: ReadonlyMap<string, SettlementNote>;
};

type Noted = { readonly input: string; readonly answer: StoredAnswer };

/** The twin of the DynamoDB adapters, for tests of use cases: the same conditions, no clock, no limits. */
export function createMemoryStore(records: RecordStore, clock: () => Date): MemoryStore {
  const baskets = new Map<string, BasketRecord>();
  const quoted = new Map<string, BasketRecord>();
  const transactions = new Map<string, StoredTransaction>();
  const notes = new Map<string, Noted>();
  const approvals = new Set<string>();
  const cards = new Map<string, CardWork>();
  const heads = new Map<string, ChainHead>();
  const settlements = new Map<string, SettlementNote>();
  const events: DomainEvent[] = [];
  const publish = (facts: Commit['facts'], correlationId?: string): readonly DomainEvent[] =>
    facts.map((fact) => toEvent(fact, clock(), correlationId));

  const lostBy = (commit: Commit): Exclude<CommitAnswer, { ok: true }>['lost'] | undefined => {
    const { claim, basket, returns, append, approvalId } = commit;
    if (claim !== undefined && notes.has(nameOf(claim))) return 'KEY';
    if (basket && baskets.get(basket.record.id)?.version !== basket.previousVersion) {
      return 'BASKET';
    }
    if (returns && transactions.get(returns.transactionId)?.returnCount !== returns.previousCount) {
      return 'RETURNS';
    }
    if (append && !isSame(heads.get(chainOf(append.head)), append.previousHead)) return 'HEAD';
    return approvalId !== undefined && approvals.has(approvalId) ? 'APPROVAL' : undefined;
  };

  const write = ({ claim, basket, returns, append, approvalId, ...rest }: Commit): void => {
    if (claim !== undefined) notes.set(nameOf(claim), noteOf(claim));
    if (basket !== undefined) baskets.set(basket.record.id, basket.record);
    const original = returns && transactions.get(returns.transactionId);
    if (returns !== undefined && original !== undefined) {
      const { transactionId, returned, previousCount } = returns;
      const returnCount = previousCount + 1;
      transactions.set(transactionId, { ...original, returned, returnCount });
    }
    if (append !== undefined) {
      heads.set(chainOf(append.head), append.head);
      transactions.set(append.stored.transaction.id, append.stored);
    }
    if (approvalId !== undefined) approvals.add(approvalId);
    if (rest.cardToAuthorise) cards.set(rest.cardToAuthorise.tenderId, rest.cardToAuthorise);
    if (rest.answeredTenderId !== undefined) cards.delete(rest.answeredTenderId);
  };

  const store: CheckoutStore = {
    read: async ({ claim, basketId, transactionId, quoted: wanted, scanned }) => {
      const note = claim && notes.get(nameOf(claim));
      const basket = baskets.get(basketId ?? '');
      const transaction = transactions.get(transactionId ?? '');
      const asQuoted = wanted && quoted.get(`${wanted.basketId} ${wanted.version}`);
      const recalls = scanned && (await records.get(recallsKey(scanned.gtin)));
      const lot = toLot(
        scanned && (await records.get(lotKey(scanned.gtin, scanned.batchLot ?? ''))),
      );
      return {
        recalls: openRecalls(recalls),
        ...(note && claim && { earlier: earlierOf(note, claim) }),
        ...(basket && { basket }),
        ...(transaction && { transaction }),
        ...(asQuoted && { quoted: asQuoted }),
        ...(lot && { lot }),
      };
    },
    commit: async (commit) => {
      const lost = lostBy(commit);
      if (lost !== undefined) return { ok: false, lost };
      const published = publish(commit.facts, commit.correlationId);
      write(structuredClone(commit));
      events.push(...published);
      return { ok: true };
    },
    keepQuoted: async (basket) => {
      quoted.set(`${basket.id} ${basket.version}`, basket);
    },
    cardsToAuthorise: async (olderThan) =>
      [...cards.values()].filter(({ requestedAt }) => requestedAt < olderThan),
    keepSettlement: async (note) => {
      settlements.set(note.tenderId, note);
    },
  };

  return {
    store,
    reader: createMemoryReader(baskets, transactions),
    events,
    settlements,
    heads: {
      load: async ({ workstationId, series }) => heads.get(`${workstationId} ${series}`),
      change: async (changes, facts) => {
        const stands = changes.every(({ before, after }) =>
          isSame(heads.get(chainOf(after)), before),
        );
        if (!stands) return false;
        events.push(...publish(facts));
        for (const { after } of changes) heads.set(chainOf(after), after);
        return true;
      },
    },
  };
}

function createMemoryReader(
  baskets: ReadonlyMap<string, BasketRecord>,
  transactions: ReadonlyMap<string, StoredTransaction>,
): CheckoutReader {
  const all = (): readonly StoredTransaction[] => [...transactions.values()];
  return {
    baskets: async (ids) => ids.map((id) => baskets.get(id)),
    transactions: async (ids) => ids.map((id) => transactions.get(id)),
    transactionsByNumber: async (numbers) =>
      numbers.map((number) =>
        all().find(
          ({ transaction }) =>
            transaction.workstationId === number.workstationId &&
            transaction.series === number.series &&
            transaction.sequenceNumber === number.sequenceNumber,
        ),
      ),
    storeBaskets: async (storeId, status, page) => {
      const found = [...baskets.values()].filter(
        (basket) => basket.storeId === storeId && basket.status === status,
      );
      return toPage(found, ({ openedAt, id }) => `${status}#${openedAt}#${id}`, page);
    },
    transactionPage: async (list, page) => {
      const found = all().filter((row) => belongsTo(row, list));
      const position = ({ transaction }: StoredTransaction): string =>
        `${transaction.completedAt}#${transaction.id}`;
      return toPage(found, position, page, list.by === 'CUSTOMER');
    },
    chainPage: async ({ workstationId, series }, page) => {
      const found = all().filter(
        ({ transaction }) =>
          transaction.workstationId === workstationId && transaction.series === series,
      );
      const position = ({ transaction }: StoredTransaction): string =>
        String(transaction.sequenceNumber).padStart(12, '0');
      return toPage(found, position, page);
    },
  };
}

function belongsTo({ transaction }: StoredTransaction, list: TransactionList): boolean {
  switch (list.by) {
    case 'STORE_DAY':
      return (
        transaction.storeId === list.storeId && transaction.businessDayDate === list.businessDayDate
      );
    case 'SHIFT':
      return transaction.shiftId === list.shiftId;
    case 'CUSTOMER':
      return transaction.customerId === list.customerId;
    case 'ORDER':
      return transaction.orderId === list.orderId;
  }
}

function toPage<Row>(
  rows: readonly Row[],
  positionOf: (row: Row) => string,
  { limit, after }: PageRequest,
  newestFirst = false,
): Page<Row> {
  const placed = rows
    .map((row) => ({ row, position: positionOf(row) }))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
  const ordered = newestFirst ? placed.toReversed() : placed;
  const isBeyond = ({ position }: { readonly position: string }): boolean =>
    after === undefined || (newestFirst ? position < after : position > after);
  return { rows: ordered.filter(isBeyond).slice(0, limit + 1) };
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
