import type { CircuitBreaker } from '#platform/circuit-breaker.ts';
import type { PostingFailure } from '../../domain/posting.ts';
import { totalsOf } from '../../domain/reconciliation.ts';
import type { ChangePosition } from '../../domain/sync-run.ts';
import type { ChangePage, CorporateAnswer, CorporateSystem, PostingScope } from '../../ports.ts';
import { type ChangeSource, changesPath, toChangePage } from './changes.ts';
import type { ODataCall, ODataClient, ODataResult } from './odata-client.ts';
import { literal, query, type Read, readPage, readRows } from './read-rows.ts';
import {
  documentNumberOf,
  toCorporatePrice,
  toItemMaster,
  toPurchaseOrder,
  toTotal,
} from './records.ts';

export type CorporateSystemSettings = {
  readonly client: ODataClient;
  /** Sales are posted through a circuit of their own, so that a posting that breaks something there does not stop reads. */
  readonly circuits: { readonly reads: CircuitBreaker; readonly postings: CircuitBreaker };
  readonly deadlines: Deadlines;
  readonly clock: () => Date;
};

export type Deadlines = {
  /** Somebody waits for the answer. */
  readonly requestMs: number;
  /** Nobody waits: imports and postings. */
  readonly backgroundMs: number;
};

/** The corporate system behind OData v4, as `local/corporate-system` speaks it. */
export function createCorporateSystem(settings: CorporateSystemSettings): CorporateSystem {
  const { client, circuits, deadlines, clock } = settings;
  const asked: ODataCall = {
    circuit: circuits.reads,
    deadlineMs: deadlines.requestMs,
    triesMax: 1,
  };
  const reading: ODataCall = {
    circuit: circuits.reads,
    deadlineMs: deadlines.backgroundMs,
    triesMax: backgroundTriesMax,
  };
  const posting: ODataCall = { ...reading, circuit: circuits.postings, triesMax: 1 };
  const items: ChangeSource<ReturnType<typeof toItemMaster>> = {
    ...itemSource,
    toRecord: (row) => toItemMaster(row, clock()),
  };
  const toOrder = (row: unknown) => toPurchaseOrder(row, clock());
  return {
    itemChanges: (after, limit) => readChanges(client, items, { after, limit, call: reading }),
    priceChanges: (after, limit) =>
      readChanges(client, priceSource, { after, limit, call: reading }),
    items: async (itemIds) =>
      readAll(
        await readRows(client, `Items?${anyOf('itemId', itemIds, 'units')}`, asked),
        items.toRecord,
      ),
    purchaseOrders: async (numbers) =>
      readAll(
        await readRows(
          client,
          `PurchaseOrders?${anyOf('purchaseOrderNumber', numbers, 'lines')}`,
          asked,
        ),
        toOrder,
      ),
    purchaseOrdersOf: async (search) =>
      readAll(await readRows(client, purchaseOrdersPath(search), asked), toOrder),
    findPosting: (dedupeKey) => findPosting(client, posting, dedupeKey),
    post: (document) => post(client, posting, document),
    postedTotals: async (scope) => {
      const path = `PostedTotals?${query({ $filter: scopeFilter(scope) })}`;
      const sums = readAll(await readRows(client, path, asked), toTotal);
      return sums.ok ? { ok: true, value: totalsOf(sums.value) } : sums;
    },
    ping: async (circuit) => {
      const startedMs = performance.now();
      const call = { ...asked, circuit: circuit === 'READS' ? circuits.reads : circuits.postings };
      const result = await client.read('', call);
      if (!result.ok) return { ok: false, failure: toFailure(result) };
      return { ok: true, value: { latencyMs: Math.round(performance.now() - startedMs) } };
    },
    circuit: () => circuitStates[circuits.postings.state()],
  };
}

/** Nobody waits, and a hiccup should not end an import; a longer outage is the next run's. */
const backgroundTriesMax = 4;

const circuitStates = { closed: 'CLOSED', open: 'OPEN', 'half-open': 'HALF_OPEN' } as const;

const itemSource = {
  path: 'Items',
  expand: 'units',
  keyFields: [{ name: 'itemId', kind: 'TEXT' }],
} as const;

const priceSource = {
  path: 'Prices',
  keyFields: [
    { name: 'priceListId', kind: 'TEXT' },
    { name: 'itemId', kind: 'TEXT' },
    { name: 'unit', kind: 'TEXT' },
    { name: 'validFrom', kind: 'INSTANT' },
  ],
  toRecord: toCorporatePrice,
} as const;

async function readChanges<RecordRead>(
  client: ODataClient,
  source: ChangeSource<RecordRead>,
  search: {
    readonly after: ChangePosition | undefined;
    readonly limit: number;
    readonly call: ODataCall;
  },
): Promise<CorporateAnswer<ChangePage<RecordRead>>> {
  const { after, limit, call } = search;
  const page = await readPage(client, changesPath(source, after, limit), call);
  if (!page.ok) return { ok: false, failure: toFailure(page) };
  const { rows, nextLink } = page.value;
  // A service may make smaller pages than we ask for; then it says that there is more.
  const hasMore = rows.length >= limit || nextLink !== undefined;
  return readable(() => toChangePage(source, rows, hasMore));
}

function readAll<RecordRead>(
  rows: Read<readonly unknown[]>,
  toRecord: (row: unknown) => RecordRead,
): CorporateAnswer<readonly RecordRead[]> {
  if (!rows.ok) return { ok: false, failure: toFailure(rows) };
  return readable(() => rows.value.map(toRecord));
}

async function findPosting(
  client: ODataClient,
  call: ODataCall,
  dedupeKey: string,
): Promise<CorporateAnswer<string | undefined>> {
  const options = { $filter: `dedupeKey eq ${literal(dedupeKey)}`, $select: 'documentNumber' };
  const page = await readPage(client, `SalesPostings?${query(options)}`, call);
  if (!page.ok) return { ok: false, failure: toFailure(page) };
  const [row] = page.value.rows;
  return readable(() => (row === undefined ? undefined : documentNumberOf(row)));
}

async function post(
  client: ODataClient,
  call: ODataCall,
  document: Parameters<CorporateSystem['post']>[0],
): Promise<CorporateAnswer<string>> {
  const result = await client.create('SalesPostings', document, call);
  if (result.ok) return readable(() => documentNumberOf(result.body));
  if (result.kind !== 'CONFLICT') return { ok: false, failure: toFailure(result) };
  // It holds it already: somebody, most likely we, posted it and never heard the answer.
  const held = await findPosting(client, call, document.dedupeKey);
  if (!held.ok) return { ok: false, failure: { ...held.failure, kind: 'FAILED' } };
  if (held.value !== undefined) return { ok: true, value: held.value };
  return { ok: false, failure: { kind: 'REFUSED', reason: result.reason } };
}

function toFailure(result: Exclude<ODataResult, { ok: true }>): PostingFailure {
  return { kind: failureKinds[result.kind], reason: result.reason };
}

const failureKinds = {
  AWAY: 'AWAY',
  LOST: 'FAILED',
  CONFLICT: 'REFUSED',
  REFUSED: 'REFUSED',
} as const;

/** What cannot be read is as good as no answer, and its reason is for the people over there. */
function readable<Value>(read: () => Value): CorporateAnswer<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    const reason = `The corporate system's answer cannot be read: ${String(error)}`;
    return { ok: false, failure: { kind: 'FAILED', reason } };
  }
}

function anyOf(field: string, values: readonly string[], expand: string): string {
  return query({ $filter: `${field} in (${values.map(literal).join(',')})`, $expand: expand });
}

function purchaseOrdersPath(search: Parameters<CorporateSystem['purchaseOrdersOf']>[0]): string {
  const { storeId, afterNumber, limit } = search;
  const ofStore = `storeId eq ${literal(storeId)}`;
  const after =
    afterNumber === undefined ? '' : ` and purchaseOrderNumber gt ${literal(afterNumber)}`;
  const options = {
    $filter: ofStore + after,
    $orderby: 'purchaseOrderNumber',
    $top: String(limit),
    $expand: 'lines',
  };
  return `PurchaseOrders?${query(options)}`;
}

function scopeFilter(scope: PostingScope): string {
  if ('shiftId' in scope) return `shiftId eq ${literal(scope.shiftId)}`;
  return `storeId eq ${literal(scope.storeId)} and businessDayDate eq ${scope.businessDayDate}`;
}
