import { z } from 'zod';
import { decodeCursor, encodeCursor } from '#platform/connection.ts';
import { policyAt } from '../domain/store.ts';
import type { Announcement, Page, Reads, SnapshotReader } from '../ports.ts';
import { toEventCore } from './event-builders.ts';

const parts = ['store', 'workstation', 'shift'] as const;
const position = z.object({ part: z.enum(parts), after: z.string().optional() });
type Part = (typeof parts)[number];
type Row = { readonly id: string; readonly announcement?: Announcement };

/** A page ends with its part: at most two pages are shorter than asked for, and each is one statement. */
export function createSnapshotReader(reads: Reads, clock: () => Date): SnapshotReader {
  const readPart: Readonly<Record<Part, (page: Page) => Promise<readonly Row[]>>> = {
    store: (page) => storeRows(reads, page, clock()),
    workstation: async (page) =>
      (await reads.workstationPage(page)).map((workstation) => ({
        id: workstation.workstationId,
        announcement: { type: 'WorkstationChanged', workstation },
      })),
    shift: async (page) =>
      (await reads.openShiftPage(page)).map((shift) => ({
        id: shift.shiftId,
        announcement: { type: 'ShiftOpened', shift },
      })),
  };
  return async ({ limit, after }) => {
    const from = after === undefined ? { part: parts[0] } : decodeCursor(after, position);
    const rows = await readPart[from.part]({ limit, after: from.after });
    const announcements = rows.flatMap(({ announcement }) => announcement ?? []);
    const next = nextPosition(from.part, rows, limit);
    return {
      events: announcements.map(toEventCore),
      ...(next === undefined ? {} : { nextCursor: encodeCursor(next) }),
    };
  };
}

/** A store without a policy in force can't sell yet, so nobody needs to know it. */
async function storeRows(reads: Reads, page: Page, now: Date): Promise<readonly Row[]> {
  const stores = await reads.storePage('ALL', page);
  const policies = await reads.policiesOf(stores.map(({ storeId }) => storeId));
  return stores.map((store) => {
    const own = policies.filter(({ storeId }) => storeId === store.storeId);
    // The published one, so that the snapshot and the last event of one version say the same.
    const policy =
      own.find(({ policyVersion }) => policyVersion === store.publishedPolicyVersion) ??
      policyAt(own, now);
    if (policy === undefined) return { id: store.storeId };
    return { id: store.storeId, announcement: { type: 'StoreChanged', store, policy } };
  });
}

function nextPosition(part: Part, rows: readonly Row[], limit: number) {
  const last = rows.at(-1);
  if (last !== undefined && rows.length === limit) return { part, after: last.id };
  const next = parts[parts.indexOf(part) + 1];
  return next === undefined ? undefined : { part: next };
}
