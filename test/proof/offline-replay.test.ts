import { randomInt } from 'node:crypto';
import { replayOffline } from './offline-replay.ts';

it('what 4 tills sold alone is counted once, however it is sent', async () => {
  const size = { tillCount: 4, saleCount: 25, replayCount: 3, secondsMax: 90 };
  const figures = await replayOffline({ ...size, seed: randomInt(2 ** 31) });
  expect(figures.replayCount).toBe(size.replayCount);
  expect(figures.statuses['ACCEPTED']).toBeGreaterThan(0);
  expect(figures.envelopeCount).toBeGreaterThanOrEqual(4 * 25 * 3);
}, 120_000);
