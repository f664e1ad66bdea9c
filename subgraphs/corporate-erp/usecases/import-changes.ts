import { accept, type Outcome } from '#kernel/outcome.ts';
import type { ErpRefusal } from '../domain/refusal.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { MutationCall, Ports } from '../ports.ts';
import { type ImportRequest, requestImport } from './request-import.ts';
import { runImport } from './run-import.ts';

/**
 * Starts an import, once for each idempotency key, and answers the run as it stands after a short while. It goes on beside the
 * request.
 */
export async function importChanges(
  ports: Ports,
  call: MutationCall,
  request: ImportRequest,
): Promise<Outcome<SyncRun, ErpRefusal>> {
  const started: SyncRun[] = [];
  const outcome = await ports.runOnce(call, async () => {
    const requested = await requestImport(ports, request);
    if (requested.ok) started.push(requested.value);
    return requested;
  });
  if (!outcome.ok) return outcome;
  for (const run of started) await ports.inBackground(() => runImport(ports, run));
  const [stored] = await ports.documents.read('syncRun', [outcome.value.syncRunId]);
  return accept(stored?.body ?? outcome.value);
}
