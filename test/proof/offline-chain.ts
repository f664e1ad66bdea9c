import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { createShutdown } from '#platform/shutdown.ts';
import { startSubgraphs } from '#platform/start-subgraphs.ts';
import { createDemoData, smallSize } from '../../local/demo-data/create-demo-data.ts';
import type { DemoData } from '../../local/demo-data/types.ts';
import { toBackOfficeSeed } from '../../local/seed/back-office-seed.ts';
import { toProductSeed } from '../../local/seed/product-seed.ts';
import { seedBackOffice } from '../../subgraphs/back-office/adapters/postgres/seed.ts';
import { assembleBackOffice } from '../../subgraphs/back-office/assemble.ts';
import { assembleCheckout } from '../../subgraphs/checkout/assemble.ts';
import { seedProduct } from '../../subgraphs/product/adapters/postgres/seed.ts';
import { assembleCorporateErp } from '../../subgraphs/corporate-erp/assemble.ts';
import { assembleProduct } from '../../subgraphs/product/assemble.ts';
import { openOfflineTill, type OfflineTill } from '../../till/offline/till.ts';
import { callSubgraph } from '../kit/call-subgraph.ts';
import { cashierOf, service } from '../kit/identities.ts';
import { createTestResources } from '../kit/resources.ts';
import { createTestStorage, type TestStorage } from '../kit/till-storage.ts';

/**
 * Product, checkout, back-office and corporate-erp on real stores: all that counts what a cut-off till sold. There is
 * no corporate system, so what it is owed waits.
 */
export type OfflineChain = {
  readonly data: DemoData;
  readonly ask: <Data>(
    of: SubgraphName,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    identity?: Identity,
  ) => Promise<Data>;
  readonly stop: () => Promise<void>;
};

type SubgraphName = 'checkout' | 'back-office' | 'corporate-erp';

export async function startOfflineChain(storeCount: number): Promise<OfflineChain> {
  const resources = await createTestResources();
  const shutdown = createShutdown(resources.log);
  shutdown.add('test stores', resources.close);
  const [product, backOffice, checkout, corporateErp] = [
    await assembleProduct(resources),
    await assembleBackOffice(resources),
    await assembleCheckout(resources),
    await assembleCorporateErp(resources),
  ];
  const subgraphs = [product, backOffice, checkout, corporateErp];
  subgraphs.forEach((subgraph) => resources.taskRegistry.register(subgraph));
  const data = createDemoData({ ...smallSize, storeCount });
  await seedProduct(resources, toProductSeed(data));
  await seedBackOffice(resources, toBackOfficeSeed(data));
  await startSubgraphs(subgraphs, resources, shutdown);
  await waitFor(() => subgraphs.every((subgraph) => subgraph.notReadyReason() === undefined));
  const byName: Readonly<Record<SubgraphName, Subgraph>> = {
    checkout,
    'back-office': backOffice,
    'corporate-erp': corporateErp,
  };
  return {
    data,
    ask: async <Data>(
      of: SubgraphName,
      query: string,
      variables: Readonly<Record<string, unknown>>,
      identity = service(),
    ) => {
      const answer = await callSubgraph<Data>(byName[of], query, variables, identity);
      if (answer.data != null && answer.errors === undefined) return answer.data;
      throw new Error(`Expected data, got ${JSON.stringify(answer)}`);
    },
    stop: async () => {
      await shutdown.run();
    },
  };
}

/** An enrolled till with an open shift and prices, whose storage a test may look into. */
export type ChainTill = {
  readonly storeId: string;
  readonly workstationId: string;
  readonly operatorId: string;
  readonly identity: Identity;
  readonly shiftId: string;
  readonly storage: TestStorage;
  readonly alone: OfflineTill;
};

export async function openChainTill(
  chain: OfflineChain,
  place: { readonly storeId: string; readonly workstationId: string },
): Promise<ChainTill> {
  const { storeId, workstationId } = place;
  const identity = cashierOf(storeId);
  const storage = createTestStorage();
  const alone = await openOfflineTill({ storage, workstationId });
  const { made } = await chain.ask<{ made: { code: string } }>('back-office', codeText, {
    input: { workstationId },
  });
  const enrolment = { workstationId, code: made.code, publicKey: alone.publicKey };
  await chain.ask('back-office', enrolText, { input: enrolment });
  const store = chain.data.stores.find((each) => each.storeId === storeId);
  const float = { amount: '0', currency: store?.currency ?? '' };
  const opening = { workstationId, float, idempotencyKey: newId() };
  const { opened } = await chain.ask<{ opened: { shift: { shiftId: string } } }>(
    'back-office',
    openText,
    { input: opening },
    identity,
  );
  await waitFor(async () => {
    const taken = await alone.takeSnapshot(async (after) => {
      const { page } = await chain.ask<{ page: Page }>('checkout', snapshotText, {
        storeId,
        after,
      });
      return page;
    });
    return taken.ok && alone.openBasket('nobody').ok;
  });
  const { shiftId } = opened.shift;
  const operatorId = identity.operatorId ?? '';
  return { storeId, workstationId, operatorId, identity, shiftId, storage, alone };
}

type Page = NonNullable<Awaited<ReturnType<Parameters<OfflineTill['takeSnapshot']>[0]>>>;

const codeText = `mutation ($input: WorkstationEnrolmentCodeCreateInput!) {
  made: workstationEnrolmentCodeCreate(input: $input) { code } }`;
const enrolText = `mutation ($input: WorkstationEnrolInput!) {
  workstationEnrol(input: $input) { userErrors { code } } }`;
const openText = `mutation ($input: ShiftOpenInput!) {
  opened: shiftOpen(input: $input) { shift { shiftId } } }`;
const snapshotText = `query ($storeId: ID!, $after: Cursor) {
  page: offlineSnapshot(storeId: $storeId, after: $after) {
    takenAt store entries { type detail } next } }`;

/** What the till wrote, in its order. */
export function envelopesOf({ storage }: Pick<ChainTill, 'storage'>): readonly string[] {
  return [...storage.entries]
    .filter(([key]) => key.startsWith('envelope/'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
}

const pollMs = 50;
const waitMsMax = 120_000;

export async function waitFor(
  holds: () => boolean | Promise<boolean>,
  { everyMs = pollMs, forMs = waitMsMax } = {},
): Promise<void> {
  const giveUpAt = Date.now() + forMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Still not so: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
