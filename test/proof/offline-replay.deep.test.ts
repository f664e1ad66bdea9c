import { randomInt } from 'node:crypto';
import { writeDeepFigures } from '../deep-figures.ts';
import { replayOffline } from './offline-replay.ts';

/** Tills, sales of each, replays. A tenth of it says within two minutes what all of it would take. */
const wanted = process.env['TILLGRAPH_REPLAY'] ?? '50x200x10';
const [tillCount = 0, saleCount = 0, replayCount = 0] = wanted.split('x').map(Number);
const size = { tillCount, saleCount, replayCount };
const secondsMax = 15 * 60; // After that no replay begins; one takes below a minute.

it(`${wanted}: tills, offline sales, replays in shuffled order: an identical ledger`, async () => {
  const seed = randomInt(2 ** 31);
  const figures = await replayOffline({ ...size, seed, secondsMax });
  const { statuses } = figures;
  writeDeepFigures({
    title: `Offline sales sent again and again, ${wanted}`,
    about:
      'Tills sell alone and send what they signed, losing every fifth answer, while all of it is sent in shuffled ' +
      'pieces beside them. Then, and again after each further replay of everything (the last one after the shifts ' +
      'were closed), the heads of the journals, stock, X and Z reports, drawers and the postings to the corporate system ' +
      'are those that the tills’ own records add up to. In the end every journal is hashed again to its last record.',
    command: `TILLGRAPH_REPLAY=${wanted} npm run test:deep -- test/proof/offline-replay`,
    figures: [
      ['tills, sales each', `${size.tillCount}, ${size.saleCount}`],
      ['replays', figures.replayCount],
      ['sales in the journals, postings', `${figures.saleCount}, ${figures.postingCount}`],
      ['units taken off stock', figures.soldUnits],
      ['calls, envelopes in them', `${figures.callCount}, ${figures.envelopeCount}`],
      [
        'of these written, held already, too early, refused',
        ['ACCEPTED', 'HELD', 'AHEAD', 'REFUSED'].map((status) => statuses[status] ?? 0).join(', '),
      ],
      ['answers that tills lost', figures.lostAnswerCount],
      ['seconds for selling', Math.round(figures.sellingSeconds)],
      ['seconds until all of it stood everywhere', Math.round(figures.firstSeconds)],
      [
        'seconds for each further replay, with its look at all ledgers',
        Math.round(figures.replaySeconds),
      ],
      ['seed', seed],
      ['seconds', Math.round(figures.seconds)],
    ],
  });
  expect(figures.replayCount).toBe(size.replayCount);
}, 1_500_000);
