import { newId } from '#kernel/ids.ts';
import { accept } from '#kernel/outcome.ts';
import { recallIssued } from '../domain/facts.ts';
import { issueRecall as issue, recallChange } from '../domain/recall.ts';
import type { Caller, ProductPorts } from '../ports.ts';
import { unknownGtin } from './register-lot.ts';

export type IssueRecallInput = {
  readonly idempotencyKey: string;
  readonly gtin: string;
  /** Absent: every lot. */
  readonly batchLot?: string | undefined;
  readonly reason: string;
  /** Empty: every store. */
  readonly storeIds: readonly string[];
};

/** The event's version is the recall's place in the log, so that a live message and the log speak of one sequence. */
export async function issueRecall(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: IssueRecallInput,
) {
  const { gtin, batchLot, reason } = input;
  const call = { mutation: 'recallIssue', caller, lock: 'RECALLS', input } as const;
  return store.write(call, async (transaction) => {
    const [item] = await transaction.itemsCarrying([gtin]);
    if (item === undefined) return unknownGtin(gtin);
    const open = await transaction.openRecalls([gtin]);
    const now = clock();
    const [recallId, issuedAt] = [newId(now), now.toISOString()];
    const storeIds = [...new Set(input.storeIds)];
    const given = { recallId, gtin, batchLot, itemId: item.itemId, reason, storeIds, issuedAt };
    const recall = issue(open, given, await transaction.nextRecallSequence());
    if (!recall.ok) return recall;
    await transaction.saveRecall(recall.value, recallChange('ISSUED', recall.value, issuedAt));
    await transaction.tell([recallIssued(recall.value)]);
    return accept({ recallId });
  });
}
