import { type EventDetail, parseEventDetail } from '#schema/events.ts';
import type { PriceBookRecall } from '../../domain/price-book.ts';
import { recallsKey, shiftKey } from '../appsync-shared/keys.ts';
import type { Published } from '../../ports.ts';
import { changeRecord } from './change-record.ts';
import type { PriceBookRecord, RecordStore } from './record-store.ts';
import { recordsOf } from './records.ts';

/** Applies an event to the price book; applying it twice, or late, changes nothing. */
export async function applyPublished(store: RecordStore, event: Published): Promise<void> {
  switch (event.type) {
    case 'RecallIssued':
      return setRecall(store, parseEventDetail('RecallIssued', event.detail), false);
    case 'RecallLifted':
      return setRecall(store, parseEventDetail('RecallLifted', event.detail), true);
    case 'ShiftClosing':
      return forgetShift(store, parseEventDetail('ShiftClosing', event.detail));
    default:
      return store.putNewer(recordsOf(event));
  }
}

type KnownRecall = PriceBookRecall & {
  readonly sourceVersion: number;
  readonly lifted?: boolean | undefined;
};
type KnownRecalls = Readonly<Record<string, KnownRecall>>;

/** All recalls of a GTIN are one record, so that a scan reads them by one key. */
async function setRecall(
  store: RecordStore,
  recall: EventDetail<'RecallIssued'> | EventDetail<'RecallLifted'>,
  lifted: boolean,
): Promise<void> {
  const key = recallsKey(recall.gtin);
  await changeDetail(store, key, (before) => {
    const known = (before?.detail ?? {}) as KnownRecalls;
    const earlier = known[recall.recallId];
    if (earlier !== undefined && earlier.sourceVersion >= recall.sourceVersion) return undefined;
    const reason = 'reason' in recall ? recall.reason : (earlier?.reason ?? '');
    return { ...known, [recall.recallId]: { ...recall, reason, lifted } };
  });
}

/** While it is closed, the workstation has no shift to open baskets for. */
async function forgetShift(
  store: RecordStore,
  { storeId, workstationId, shiftId }: EventDetail<'ShiftClosing'>,
): Promise<void> {
  await changeDetail(store, shiftKey(storeId, workstationId), (before) => {
    const shift = before?.detail as EventDetail<'ShiftOpened'> | undefined;
    return shift?.shiftId === shiftId ? { ...shift, closed: true } : undefined;
  });
}

function changeDetail(
  store: RecordStore,
  key: PriceBookRecord['key'],
  next: (before: PriceBookRecord | undefined) => unknown,
): Promise<void> {
  return changeRecord(store, key, (before) => {
    const detail = next(before);
    return detail === undefined ? undefined : { detail };
  });
}
