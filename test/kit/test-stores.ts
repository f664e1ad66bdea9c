/** Set by the run's set-up, read by every worker. */
export const testStoreVariables = {
  postgres: 'TILLGRAPH_TEST_POSTGRES_URL',
  dynamo: 'TILLGRAPH_TEST_DYNAMODB_ENDPOINT',
} as const;

type Stoppable = { readonly stop: () => Promise<void> };

/** Jest loads set-up and teardown apart from each other; the global object is what they share. */
const shared = globalThis as { tillgraphTestStores?: readonly Stoppable[] };

export function rememberStores(stores: readonly Stoppable[]): void {
  shared.tillgraphTestStores = stores;
}

export async function stopStores(): Promise<void> {
  await Promise.all((shared.tillgraphTestStores ?? []).map((store) => store.stop()));
}

export function storeAddress(name: keyof typeof testStoreVariables): string {
  const address = process.env[testStoreVariables[name]];
  if (address !== undefined) return address;
  throw new Error(
    `${testStoreVariables[name]} is not set: Jest's globalSetup (test/kit/global-setup.ts) sets it.`,
  );
}
