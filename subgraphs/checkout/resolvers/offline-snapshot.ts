import { decodeCursor, encodeCursor } from '#platform/connection.ts';
import { BadRequestError } from '#platform/errors.ts';
import type { Ports } from '../ports.ts';
import {
  type OfflineSnapshotPosition,
  takeOfflineSnapshot,
} from '../usecases/take-offline-snapshot.ts';

export async function offlineSnapshot(
  ports: Ports,
  storeId: string,
  after: string | null | undefined,
) {
  const from = after == null ? undefined : positionOf(decodeCursor(after));
  const page = await takeOfflineSnapshot(ports, storeId, from);
  if (page === undefined) return undefined;
  const { takenAt, store, entries, next } = page;
  return {
    takenAt,
    store: store && JSON.stringify(store),
    entries: entries.map(({ type, detail }) => ({ type, detail: JSON.stringify(detail) })),
    next: next && encodeCursor([next.takenAt, next.cursor]),
  };
}

function positionOf(value: unknown): OfflineSnapshotPosition {
  if (Array.isArray(value) && value.length === 2) {
    const [takenAt, cursor] = value as readonly unknown[];
    if (typeof takenAt === 'string' && typeof cursor === 'string') return { takenAt, cursor };
  }
  throw new BadRequestError('Expected `next` of the page before in after.', 'CURSOR_INVALID');
}
