import pg from 'pg';
import { createMemoryBus } from '#platform/bus/memory-bus.ts';
import type { Resources } from '#platform/contracts/resources.ts';
import { openDynamo } from '#platform/dynamodb.ts';
import { createLogger } from '#platform/log.ts';
import { createTaskRegistry } from '#platform/tasks.ts';
import {
  productWorld,
  snapshotTask,
  storeWorld,
} from '../../subgraphs/checkout/adapters/world.contract.ts';
import { assembleCheckout } from '../../subgraphs/checkout/assemble.ts';
import { callSubgraph } from '../kit/call-subgraph.ts';
import { cashierOf } from '../kit/identities.ts';

/** A till's process that somebody will kill: completes the baskets it was given, all at once, and tells each on a line. */
type Work = {
  readonly dynamoEndpoint: string;
  readonly tablePrefix: string;
  readonly internalSecret: string;
  readonly basketIds: readonly string[];
};

const document = `mutation ($input: TransactionCompleteInput!) {
  transactionComplete(input: $input) { transaction { sequenceNumber } userErrors { code } } }`;

async function main(): Promise<void> {
  const work = JSON.parse(process.argv[2] ?? '{}') as Work;
  const { dynamoEndpoint, tablePrefix, internalSecret, basketIds } = work;
  const log = createLogger('killed', 'silent');
  const tasks = createTaskRegistry();
  tasks.register({ name: 'product', tasks: { priceBookSnapshot: snapshotTask(productWorld) } });
  tasks.register({ name: 'back-office', tasks: { storeSnapshot: snapshotTask(storeWorld) } });
  const resources: Resources = {
    ...{ log, tablePrefix, internalSecret, environment: {}, clock: () => new Date() },
    bus: createMemoryBus({ log }),
    callTask: tasks.call,
    dynamo: openDynamo({ endpoint: dynamoEndpoint }),
    // Checkout keeps nothing in PostgreSQL, so nobody connects.
    postgres: new pg.Pool(),
  };
  const checkout = await assembleCheckout(resources);
  await Promise.all(
    basketIds.map(async (basketId) => {
      const input = { basketId, idempotencyKey: `complete-${basketId}` };
      await callSubgraph(checkout, document, { input }, cashierOf('S001'));
      process.stdout.write(`${basketId}\n`);
    }),
  );
}

await main();
