import { newId } from '#kernel/ids.ts';
import { newPosting } from '../domain/posting.ts';
import { type CompletedSale, isPosted } from '../domain/sale.ts';
import type { Ports } from '../ports.ts';

/** Notes that a sale is to be posted. A sale that comes twice is noted once: the posting's id follows from it. */
export async function receiveSale(
  { documents, clock, nudge }: Pick<Ports, 'documents' | 'clock' | 'nudge'>,
  sale: CompletedSale,
): Promise<void> {
  if (!isPosted(sale)) return;
  const now = clock();
  const posting = newPosting(sale, { now, eventId: newId(now) });
  if (await documents.insert('salesPosting', posting.postingId, posting)) nudge.posting();
}
