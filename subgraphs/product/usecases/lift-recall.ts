import { accept } from '#kernel/outcome.ts';
import { recallLifted } from '../domain/facts.ts';
import { refused } from '../domain/product-refusal.ts';
import { liftRecall as lift, type Recall, recallChange } from '../domain/recall.ts';
import type { Caller, ProductPorts } from '../ports.ts';

export type LiftRecallInput = { readonly idempotencyKey: string; readonly recallId: string };

/** `mayLift` throws when the caller may not work for the recall's stores. */
export async function liftRecall(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: LiftRecallInput,
  mayLift: (recall: Recall) => void,
) {
  const { recallId } = input;
  const call = { mutation: 'recallLift', caller, lock: 'RECALLS', input } as const;
  return store.write(call, async (transaction) => {
    const [recall] = await transaction.recalls([recallId]);
    if (recall === undefined) {
      return refused('RECALL_UNKNOWN', `There is no recall ${recallId}.`, 'recallId');
    }
    mayLift(recall);
    const now = clock();
    const lifted = lift(recall, await transaction.nextRecallSequence(), now);
    if (!lifted.ok) return lifted;
    const liftedAt = now.toISOString();
    await transaction.saveRecall(lifted.value, recallChange('LIFTED', lifted.value, liftedAt));
    await transaction.tell([recallLifted(lifted.value, liftedAt)]);
    return accept({ recallId });
  });
}
