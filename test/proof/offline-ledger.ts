import type { OfflineEnvelope } from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { type ChainTill, envelopesOf, type OfflineChain } from './offline-chain.ts';
import type { Ledger } from './sold-ledger.ts';

/** What stands everywhere now. */
export async function readLedger(
  chain: OfflineChain,
  tills: readonly ChainTill[],
): Promise<Ledger> {
  const [heads, stock, reports, postings] = [
    await headsOf(chain, tills),
    await stockOf(chain, tills),
    await reportsOf(chain, tills),
    await postingsOf(chain),
  ];
  return { heads, stock, reports, postings };
}

/** Each till's journal is its own chain, every record hashed again, to the last hash. */
export async function verifyJournals(
  chain: OfflineChain,
  tills: readonly ChainTill[],
): Promise<void> {
  for (const till of tills) {
    const { storeId, workstationId } = till;
    const { journal } = await chain.ask<{ journal: object }>('checkout', journalText, {
      ...{ storeId, workstationId },
    });
    const own = envelopesOf(till);
    const last = JSON.parse(own.at(-1) ?? '{}') as OfflineEnvelope;
    expect(journal).toEqual({ valid: true, recordCount: own.length, lastHash: last.hash });
  }
}

const journalText = `query ($storeId: ID!, $workstationId: ID!) {
  journal: journalVerification(storeId: $storeId, workstationId: $workstationId, series: OFFLINE) {
    valid recordCount lastHash } }`;

type Head = Ledger['heads'] extends ReadonlyMap<string, infer Value> ? Value : never;

/** As a till is told them when it takes a snapshot. */
async function headsOf(chain: OfflineChain, tills: readonly ChainTill[]): Promise<Ledger['heads']> {
  const heads = new Map<string, Head>();
  for (const storeId of new Set(tills.map((till) => till.storeId))) {
    const { page } = await chain.ask<{ page: { store: string } }>('checkout', headsText, {
      storeId,
    });
    const { workstations } = JSON.parse(page.store) as {
      workstations: readonly { readonly workstationId: string; readonly chain: Head }[];
    };
    for (const each of workstations) heads.set(each.workstationId, each.chain);
  }
  return new Map(tills.flatMap(({ workstationId }) => pair(heads, workstationId)));
}

function pair(heads: ReadonlyMap<string, Head>, workstationId: string) {
  const head = heads.get(workstationId);
  return head === undefined ? [] : [[workstationId, head] as const];
}

const headsText = `query ($storeId: ID!) { page: offlineSnapshot(storeId: $storeId) { store } }`;

type Report = {
  readonly figures: {
    readonly saleCount: number;
    readonly total: { readonly amount: string };
    readonly drawer: { readonly expected: { readonly amount: string } };
  };
};

async function reportsOf(
  chain: OfflineChain,
  tills: readonly ChainTill[],
): Promise<Ledger['reports']> {
  const reports: [string, { saleCount: number; total: number; drawer: number }][] = [];
  for (const { shiftId } of tills) {
    const { x, z } = await chain.ask<{ x: Report | null; z: Report | null }>(
      'back-office',
      reportsText,
      { shiftId },
    );
    const shown = z ?? x;
    if (shown === null) continue;
    const { saleCount, total, drawer } = shown.figures;
    const drawerMinor = digitsOf(drawer.expected.amount);
    reports.push([shiftId, { saleCount, total: digitsOf(total.amount), drawer: drawerMinor }]);
  }
  return new Map(reports);
}

const reportsText = `query ($shiftId: ID!) {
  x: xReport(shiftId: $shiftId) { figures { ...sums } }
  z: zReport(shiftId: $shiftId) { figures { ...sums } } }
  fragment sums on ShiftFigures { saleCount total { amount } drawer { expected { amount } } }`;

/** "12.30" is 1230 minor units, whatever the currency's exponent: amounts carry all their digits. */
function digitsOf(amount: string): number {
  return Number(amount.replace('.', ''));
}

type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

/** On hand by store and item. */
export async function stockOf(
  chain: OfflineChain,
  tills: readonly ChainTill[],
): Promise<ReadonlyMap<string, number>> {
  const onHand = new Map<string, number>();
  for (const storeId of new Set(tills.map((till) => till.storeId))) {
    const positions = await allPages<{ itemId: string; onHand: { value: string } }>((after) =>
      chain.ask('back-office', stockText, { storeId, after }),
    );
    for (const position of positions) {
      onHand.set(`${storeId} ${position.itemId}`, Number(position.onHand.value));
    }
  }
  return onHand;
}

const stockText = `query ($storeId: ID!, $after: Cursor) {
  page: inventoryPositions(storeId: $storeId, first: 100, after: $after) {
    nodes { itemId onHand { value } } pageInfo { hasNextPage endCursor } } }`;

async function postingsOf(chain: OfflineChain): Promise<Ledger['postings']> {
  const postings = await allPages<{ dedupeKey: string; total: { amount: string } }>((after) =>
    chain.ask('corporate-erp', postingsText, { after }),
  );
  return new Map(postings.map(({ dedupeKey, total }) => [dedupeKey, digitsOf(total.amount)]));
}

const postingsText = `query ($after: Cursor) {
  page: salesPostings(first: 100, after: $after) {
    nodes { dedupeKey total { amount } } pageInfo { hasNextPage endCursor } } }`;

async function allPages<Node>(
  ask: (after: string | undefined) => Promise<{ readonly page: Page<Node> }>,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let [after, isMore]: [string | undefined, boolean] = [undefined, true]; isMore;) {
    const { page } = await ask(after);
    nodes.push(...page.nodes);
    [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return nodes;
}
