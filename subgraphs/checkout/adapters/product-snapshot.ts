import type { TaskCaller } from '#platform/contracts/tasks.ts';
import { callTask } from '#platform/tasks.ts';
import type { OfflinePorts } from '../ports/offline.ts';

/** Asks product for a page of its present state: checkout's own copy is kept by key and has no list of items. */
export function createProductSnapshot(caller: TaskCaller): OfflinePorts['productSnapshot'] {
  return async (cursor) => {
    const input = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
    const call = { sagaId: 'offline-snapshot', step: cursor ?? 'first', input };
    const page = await callTask(caller, 'priceBookSnapshot', call);
    if (!page.ok) throw new Error(`The snapshot was refused: ${page.refusal.message}`);
    const { events, nextCursor } = page.value;
    return { entries: events, ...(nextCursor === undefined ? {} : { nextCursor }) };
  };
}

const pageSize = 500; // About 200 kB of JSON.
