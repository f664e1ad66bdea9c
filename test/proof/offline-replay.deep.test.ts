import { randomInt } from 'node:crypto';
import { writeDeepFigures } from '../deep-figures.ts';
import { replayOffline } from './offline-replay.ts';

const size = { tillCount: 50, saleCount: 200, replayCount: 10 };

it('50 tills x 200 offline sales, replayed ten times in shuffled order: an identical ledger', async () => {
  const seed = randomInt(2 ** 31);
  const figures = await replayOffline({ ...size, seed });
  const { statuses } = figures;
  writeDeepFigures({
    title: 'Offline sales sent again and again',
    about:
      'Tills sell alone and send what they signed, losing every fifth answer, while all of it is replayed in shuffled ' +
      'pieces. Then every till’s journal is its own chain to the last hash, and stock, drawer and Z reports are those ' +
      'of every sale once.',
    command: 'TILLGRAPH_DEEP=1 npx jest test/proof/offline-replay',
    figures: [
      ['tills, sales each, replays', `${size.tillCount}, ${size.saleCount}, ${size.replayCount}`],
      ['sales in the journals', figures.saleCount],
      ['units taken off stock', figures.soldUnits],
      ['replaying calls, envelopes in them', `${figures.callCount}, ${figures.envelopeCount}`],
      [
        'of these written, held already, too early',
        [statuses['ACCEPTED'] ?? 0, statuses['HELD'] ?? 0, statuses['AHEAD'] ?? 0].join(', '),
      ],
      ['answers that tills lost', figures.lostAnswerCount],
      ['refused', statuses['REFUSED'] ?? 0],
      ['seed', seed],
      ['seconds', figures.seconds],
    ],
  });
}, 1_200_000);
