import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { ErpRefusal } from '../domain/refusal.ts';
import {
  type ImportKind,
  type ImportState,
  isRunning,
  newSyncRun,
  type SyncRun,
  withTurn,
} from '../domain/sync-run.ts';
import type { Ports } from '../ports.ts';

export type ImportRequest = { readonly kind: ImportKind; readonly full: boolean };

/**
 * Gives an import its turn. One of a kind runs at a time, in whichever process; the turn of one that died is free again after a
 * while.
 */
export async function requestImport(
  { documents, corporate, clock }: Ports,
  { kind, full }: ImportRequest,
): Promise<Outcome<SyncRun, ErpRefusal>> {
  const ping = await corporate.ping('READS');
  if (!ping.ok) return refuse(unavailable);
  const now = clock();
  const run = newSyncRun(kind, newId(now), now);
  await documents.insert('importState', kind, { kind });
  const [state] = await documents.read('importState', [kind]);
  if (state === undefined || isRunning(state.body, now)) return refuse(alreadyRunning(kind));
  const from: ImportState = full ? { kind } : state.body;
  const taken = { ...state, body: withTurn(from, run.syncRunId, now) };
  if (!(await documents.replace('importState', taken))) return refuse(alreadyRunning(kind));
  await documents.insert('syncRun', run.syncRunId, run);
  return accept(run);
}

const unavailable: ErpRefusal = {
  code: 'CORPORATE_SYSTEM_UNAVAILABLE',
  message: 'The corporate system does not answer. Try again later.',
};

function alreadyRunning(kind: ImportKind): ErpRefusal {
  return {
    code: 'SYNC_ALREADY_RUNNING',
    message: `An import of ${kind} is running. Wait for its end.`,
    field: ['input', 'kind'],
  };
}
