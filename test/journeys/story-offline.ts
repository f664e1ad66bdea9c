import { backOffice, cashierOf } from '../kit/identities.ts';
import { createTestStorage } from '../kit/till-storage.ts';
import { enrolledTill, sellAlone } from './offline-till.ts';
import type { Keep, Step } from './story.ts';
import { barcode, openShift, tillAt } from './till.ts';
import type { Product } from '../kit/product.ts';

const place = { storeId: 'S002', workstationId: 'S002-W3' };
const clockAheadMs = 20 * 60_000;

/** A till whose clock is wrong sells alone, so that its sale is something to look at. */
async function sellAheadOfTime(product: Product, keep: Keep): Promise<void> {
  const till = tillAt(product, place.workstationId);
  const storage = createTestStorage();
  await openShift(till);
  const clock = () => new Date(Date.now() + clockAheadMs);
  const alone = await enrolledTill(till, { storage, clock });
  const { transaction } = await sellAlone(alone, till.operatorId, [barcode(product, 'I00002')]);
  const texts = [...storage.entries].filter(([key]) => key.startsWith('envelope/'));
  keep('envelope', texts[0]?.[1]);
  keep('findingId', `${transaction.id}:CLOCK_SKEW:`);
}

export const offlineSteps: readonly Step[] = [
  {
    operation: 'OfflineBatchSubmit',
    by: cashierOf('S002'),
    before: sellAheadOfTime,
    input: (get) => ({ ...place, envelopes: [get('envelope')] }),
  },
  {
    operation: 'OfflineFindingDealWith',
    by: backOffice(),
    input: (get) => ({ findingId: get('findingId'), note: 'Set the clock of the till' }),
  },
];
