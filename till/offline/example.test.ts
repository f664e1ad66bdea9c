import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sellWhileCutOff } from '../../test/journeys/offline-example.ts';
import { offlineSnapshot } from '../../subgraphs/checkout/resolvers/offline-snapshot.ts';
import { openMemoryCheckout, place } from './memory-checkout.contract.ts';

it('the example of docs/offline.md sells and sends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'example-'));
  const checkout = await openMemoryCheckout();
  const graph = {
    enrol: checkout.enrol,
    snapshot: (after: string | undefined) => offlineSnapshot(checkout.ports, place.storeId, after),
    submit: checkout.send,
  };
  const at = { file: join(folder, 'till.log'), ...place, operatorId: 'O001-01' };
  expect(await sellWhileCutOff(graph, at)).toContain('Oat drink 1 l');
  expect(checkout.events.filter(({ type }) => type === 'SaleCompleted')).toHaveLength(1);
  await rm(folder, { recursive: true, force: true });
});

it('the page shows the example as it is run', async () => {
  const page = await readFile('docs/offline.md', 'utf8');
  const example = await readFile('test/journeys/offline-example.ts', 'utf8');
  expect(page).toContain(example.slice(example.indexOf('export async function')).trim());
});
