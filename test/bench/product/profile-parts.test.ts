import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { profileParts } from './profile-parts.ts';

it('shares the busy time of a window among the parts of the product', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
  const node = (id: number, functionName: string, url = '') => ({
    id,
    callFrame: { functionName, url },
  });
  const profile = {
    nodes: [
      node(1, '(idle)'),
      node(2, 'post', 'file:///x/platform/lean-dynamodb/exchange.ts'),
      node(3, 'priceBasket', 'file:///x/subgraphs/checkout/domain/price-basket.ts'),
      node(4, '(garbage collector)'),
    ],
    startTime: 1_000,
    samples: [3, 2, 1, 3, 4, 2],
    timeDeltas: [0, 50, 500, 25, 25, 900],
  };
  writeFileSync(path.join(folder, 'a.cpuprofile'), JSON.stringify(profile));
  writeFileSync(path.join(folder, 'worker.cpuprofile'), '{}');
  // The last sample is after the window.
  expect(profileParts(folder, { fromUs: 1_000, toUs: 1_600 })).toEqual([
    ['store client', 0.5],
    ['rules: prices, promotions, taxes', 0.25],
    ['garbage collection', 0.25],
  ]);
  rmSync(folder, { recursive: true });
});
