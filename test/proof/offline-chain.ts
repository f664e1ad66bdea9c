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
import { assembleProduct } from '../../subgraphs/product/assemble.ts';
import { openOfflineTill, type OfflineTill } from '../../till/offline/till.ts';
import { callSubgraph } from '../kit/call-subgraph.ts';
import { cashierOf, service } from '../kit/identities.ts';
import { createTestResources } from '../kit/resources.ts';
import { createTestStorage, type TestStorage } from '../kit/till-storage.ts';

/** Product, back-office and checkout on real stores: all that counts what a cut-off till sold. */
export type OfflineChain = {
  readonly data: DemoData;
  readonly ask: <Data>(
    of: 'checkout' | 'back-office',
    query: string,
    variables: Readonly<Record<string, unknown>>,
    identity?: Identity,
  ) => Promise<Data>;
  readonly stop: () => Promise<void>;
};

export async function startOfflineChain(storeCount: number): Promise<OfflineChain> {
  const resources = await createTestResources();
  const shutdown = createShutdown(resources.log);
  shutdown.add('test stores', resources.close);
  const [product, backOffice, checkout] = [
    await assembleProduct(resources),
    await assembleBackOffice(resources),
    await assembleCheckout(resources),
  ];
  const subgraphs = [product, backOffice, checkout];
  subgraphs.forEach((subgraph) => resources.taskRegistry.register(subgraph));
  const data = createDemoData({ ...smallSize, storeCount });
  await seedProduct(resources, toProductSeed(data));
  await seedBackOffice(resources, toBackOfficeSeed(data));
  await startSubgraphs(subgraphs, resources, shutdown);
  await waitFor(() => subgraphs.every((subgraph) => subgraph.notReadyReason() === undefined));
  const byName: Readonly<Record<string, Subgraph>> = { checkout, 'back-office': backOffice };
  return {
    data,
    ask: async <Data>(
      of: 'checkout' | 'back-office',
      query: string,
      variables: Readonly<Record<string, unknown>>,
      identity = service(),
    ) => {
      const subgraph = byName[of];
      if (subgraph === undefined) throw new Error(`Expected the subgraph ${of}.`);
      const answer = await callSubgraph<Data>(subgraph, query, variables, identity);
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

const pollMs = 50;
const waitMsMax = 120_000;

export async function waitFor(holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + waitMsMax;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Still not so: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
