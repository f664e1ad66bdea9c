import { openFileStorage } from '../../till/offline/adapters/file-storage.ts';
import { openOfflineTill } from '../../till/offline/till.ts';
import type { FetchPage } from '../../till/offline/snapshot.ts';
import type { SendBatch } from '../../till/offline/submit.ts';

/** `graph`: your GraphQL client. Whatever it throws when the line is cut is where selling alone begins. */
export async function sellWhileCutOff(
  graph: {
    readonly enrol: (publicKey: string) => Promise<unknown>;
    readonly snapshot: FetchPage;
    readonly submit: SendBatch;
  },
  at: { readonly file: string; readonly workstationId: string; readonly operatorId: string },
): Promise<string> {
  const storage = await openFileStorage(at.file);
  const till = await openOfflineTill({ storage, workstationId: at.workstationId });
  // Once for each device, and while there is a line: the key, then prices, recalls, policy and the open shift.
  await graph.enrol(till.publicKey);
  await till.takeSnapshot(graph.snapshot);

  // The line is cut. Every step answers { ok: true, value } or a refusal that the cashier can act on.
  const opened = till.openBasket(at.operatorId);
  if (!opened.ok) return opened.refusal.message;
  const scanned = till.scan(opened.value, { scan: '09520000000011' });
  if (!scanned.ok) return scanned.refusal.message;
  const paid = await till.pay(scanned.value, { kind: 'CASH', amount: '20.00' });
  if (!paid.ok) return paid.refusal.message;
  const sold = await till.complete(paid.value);
  if (!sold.ok) return sold.refusal.message;

  // The line is back: as often as you like, from as many tabs as you like.
  const { unsentCount, stoppedBy } = await till.submit(graph.submit);
  await storage.close();
  return unsentCount === 0 ? sold.value.receiptText : (stoppedBy?.message ?? 'Send again later');
}
