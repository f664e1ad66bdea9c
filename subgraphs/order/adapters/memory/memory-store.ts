import { canonicalJson } from '#kernel/canonical-json.ts';
import { accept } from '#kernel/outcome.ts';
import type { Customer, Purchase } from '../../domain/customer.ts';
import type { Fulfilment } from '../../domain/fulfilment.ts';
import type { CustomerOrder } from '../../domain/order.ts';
import { refused } from '../../domain/refusal.ts';
import { isFinalFulfilment } from '../../domain/state-machine.ts';
import type {
  Commit,
  Fact,
  IdempotencyClaim,
  LostTo,
  OrderStore,
  Page,
  PageRequest,
  Saga,
  StoredAnswer,
  Write,
} from '../../ports.ts';

/** The twin of the DynamoDB store, for tests of what stands on it. */
export function createMemoryStore({
  onCommitted = () => undefined,
}: { readonly onCommitted?: (facts: readonly Fact[]) => void } = {}): OrderStore {
  const tables = emptyTables();
  const { orders, fulfilments, customers, purchases, sagas, quotes } = tables;
  const ordersWhere = (wanted: (order: CustomerOrder) => boolean, page: PageRequest) =>
    pageOf([...orders.values()].filter(wanted), page, ({ placedAt, orderId }) => [
      `${placedAt}#${orderId}`,
      -1,
    ]);
  return {
    orders: async (ids) => ids.map((id) => orders.get(id)),
    fulfilments: async (ids) => ids.map((id) => fulfilments.get(id)),
    customers: async (ids) => ids.map((id) => customers.get(id)),
    purchases: async (ids) => ids.map((id) => purchases.get(id)),
    orderIdByNumber: async (orderNumber) =>
      [...orders.values()].find((order) => order.orderNumber === orderNumber)?.orderId,
    quoteToken: async (key) => quotes.get(canonicalJson(quoteIdOf(key))),
    saga: async (sagaId) => sagas.get(sagaId),
    runningSagas: async (before) =>
      [...sagas.values()].filter((saga) => saga.status === 'RUNNING' && saga.startedAt <= before),
    lapsedFulfilments: async (now) =>
      [...fulfilments.values()].filter(
        ({ status, collectUntil }) =>
          !isFinalFulfilment(status) && collectUntil !== undefined && collectUntil <= now,
      ),
    ordersOfCustomer: async (customerId, page) =>
      ordersWhere((order) => order.customerId === customerId, page),
    ordersOfStore: async ({ storeId, status }, page) =>
      ordersWhere(
        (order) => order.storeId === storeId && (status === undefined || order.status === status),
        page,
      ),
    pickList: async (storeId, page) =>
      pageOf(
        [...fulfilments.values()].filter(
          (fulfilment) => fulfilment.storeId === storeId && !isFinalFulfilment(fulfilment.status),
        ),
        page,
        ({ requestedAt, fulfilmentId }) => [`${requestedAt}#${fulfilmentId}`, 1],
      ),
    commit: async (commit) => {
      const lost = lostTo(tables, commit);
      if (lost !== undefined) return { ok: false, lost };
      apply(tables, commit);
      if (commit.facts !== undefined) onCommitted(commit.facts);
      return { ok: true };
    },
    notePurchase: async (customerId, purchase) => {
      const stored = purchases.get(customerId);
      if (stored !== undefined && stored.completedAt >= purchase.completedAt) return;
      purchases.set(customerId, purchase);
    },
    once: createOnce(tables),
  };
}

function emptyTables() {
  return {
    orders: new Map<string, CustomerOrder>(),
    fulfilments: new Map<string, Fulfilment>(),
    customers: new Map<string, Customer>(),
    purchases: new Map<string, Purchase>(),
    sagas: new Map<string, Saga>(),
    quotes: new Map<string, string>(),
    claims: new Map<string, { readonly input: string; readonly answer: StoredAnswer }>(),
  };
}

type Tables = ReturnType<typeof emptyTables>;
type Versioned = { readonly version: number };

function lostTo(tables: Tables, commit: Commit): LostTo | undefined {
  const { order, fulfilment, customer, saga, quote, claim, activeCustomerId } = commit;
  if (claim !== undefined && tables.claims.has(claimIdOf(claim))) return 'KEY';
  if (activeCustomerId !== undefined) {
    if (tables.customers.get(activeCustomerId)?.status !== 'ACTIVE') return 'INACTIVE_CUSTOMER';
  }
  if (quote !== undefined && 'take' in quote) {
    if (tables.quotes.has(canonicalJson(quoteIdOf(quote.take)))) return 'QUOTE';
  }
  if (isStale(tables.orders.get(order?.record.orderId ?? ''), order)) return 'ORDER';
  if (order !== undefined && isNumberTaken(tables, order)) return 'NUMBER';
  const stored = tables.fulfilments.get(fulfilment?.record.fulfilmentId ?? '');
  if (isStale(stored, fulfilment)) return 'FULFILMENT';
  if (isStale(tables.customers.get(customer?.record.customerId ?? ''), customer)) return 'CUSTOMER';
  return isStale(tables.sagas.get(saga?.record.sagaId ?? ''), saga) ? 'SAGA' : undefined;
}

function isStale(stored: Versioned | undefined, write: Write<Versioned> | undefined): boolean {
  return write !== undefined && stored?.version !== write.previousVersion;
}

function isNumberTaken({ orders }: Tables, { record, previousVersion }: Write<CustomerOrder>) {
  if (previousVersion !== undefined) return false;
  return [...orders.values()].some(({ orderNumber }) => orderNumber === record.orderNumber);
}

function apply(tables: Tables, { order, fulfilment, customer, saga, quote, claim }: Commit): void {
  if (order !== undefined) tables.orders.set(order.record.orderId, order.record);
  if (fulfilment !== undefined) {
    tables.fulfilments.set(fulfilment.record.fulfilmentId, fulfilment.record);
  }
  if (customer !== undefined) tables.customers.set(customer.record.customerId, customer.record);
  if (saga !== undefined) tables.sagas.set(saga.record.sagaId, saga.record);
  if (quote !== undefined) {
    if ('free' in quote) tables.quotes.delete(canonicalJson(quoteIdOf(quote.free)));
    else tables.quotes.set(canonicalJson(quoteIdOf(quote.take)), quote.take.token);
  }
  if (claim === undefined) return;
  const { input, answer } = claim;
  tables.claims.set(claimIdOf(claim), { input: canonicalJson(input), answer });
}

function pageOf<Row>(
  rows: readonly Row[],
  { limit, after }: PageRequest,
  orderBy: (row: Row) => readonly [position: string, direction: 1 | -1],
): Page<Row> {
  const placed = rows.map((row) => ({ row, position: orderBy(row)[0] }));
  const first = rows[0];
  const direction = first === undefined ? 1 : orderBy(first)[1];
  const compare = (a: string, b: string): number => direction * (a < b ? -1 : Number(a > b));
  return placed
    .filter(({ position }) => after === undefined || compare(position, after) > 0)
    .sort((a, b) => compare(a.position, b.position))
    .slice(0, limit + 1);
}

function createOnce({ claims }: Tables): OrderStore['once'] {
  const turns = new Map<string, Promise<unknown>>();
  return async (claim, work) => {
    const id = claimIdOf(claim);
    const run = async () => {
      const stored = claims.get(id);
      if (stored === undefined) return work();
      if (stored.input === canonicalJson(claim.input)) return accept(stored.answer);
      const message = 'This idempotency key was used for another input.';
      return refused('IDEMPOTENCY_KEY_REUSED', message, 'idempotencyKey');
    };
    const turn = (turns.get(id) ?? Promise.resolve()).then(run, run);
    turns.set(id, turn);
    const outcome = await turn;
    if (outcome !== 'KEY_TAKEN') return outcome;
    const stored = claims.get(id);
    if (stored !== undefined) return accept(stored.answer);
    return refused('IDEMPOTENCY_IN_PROGRESS', 'The same request is being worked on.');
  };
}

function claimIdOf({ audience, owner, mutation, key }: IdempotencyClaim): string {
  return canonicalJson([audience, owner, mutation, key]);
}

function quoteIdOf({ basketId, basketVersion }: { basketId: string; basketVersion: number }) {
  return [basketId, basketVersion];
}
