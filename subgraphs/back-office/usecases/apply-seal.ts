import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Seal } from '../domain/seal.ts';
import type { Books } from '../ports.ts';
import { finishClosing } from './finish-closing.ts';

/** Checkout sealed the shift. A second seal of one shift says the same and changes nothing. */
export async function applySeal(
  books: Books,
  seal: Seal & { readonly shiftId: string },
  now: Date,
): Promise<Outcome<unknown>> {
  const { shiftId, sealedAt, chains } = seal;
  const shift = await books.lockShift(shiftId);
  if (shift === undefined || shift.state === 'CLOSED') return accept(undefined);
  await books.saveShift({ ...shift, seal: { sealedAt, chains } });
  return finishClosing(books, shiftId, now);
}
