import type { EventDetail } from '#schema/events.ts';
import type { OpenShift, StoreBook, WorkstationBook } from '../../ports.ts';
import type { PriceBookRecord } from './record-store.ts';

/** Everything that is kept under a store's key, put together; undefined without the store itself. */
export function toStoreBook(records: readonly PriceBookRecord[]): StoreBook | undefined {
  const store = detailsOf<EventDetail<'StoreChanged'>>(records, 'STORE')[0];
  if (store === undefined) return undefined;
  const assignments = detailsOf<EventDetail<'PriceListAssigned'>>(records, 'PRICE-LIST#');
  const shifts = detailsOf<EventDetail<'ShiftOpened'> & { closed?: boolean }>(records, 'SHIFT#');
  const { storeId, name, countryCode, currency, timeZone, dayStart, jurisdictionId } = store;
  return {
    storeId,
    name,
    countryCode,
    currency,
    timeZone,
    dayStart,
    jurisdictionId,
    receiptHeader: store.receiptHeader,
    policy: store.policy,
    priceListIds: Object.fromEntries(
      assignments.map(({ channel, priceListId }) => [channel, priceListId]),
    ),
    workstations: detailsOf<EventDetail<'WorkstationChanged'>>(records, 'WORKSTATION#').map(
      (workstation) => toWorkstation(workstation, shifts),
    ),
  };
}

function toWorkstation(
  { workstationId, kind, revoked, keys }: EventDetail<'WorkstationChanged'>,
  shifts: readonly (EventDetail<'ShiftOpened'> & { readonly closed?: boolean })[],
): WorkstationBook {
  const shift = shifts.find(
    (candidate) => candidate.workstationId === workstationId && candidate.closed !== true,
  );
  const place = { workstationId, kind, revoked, ...(keys === undefined ? {} : { keys }) };
  return shift === undefined ? place : { ...place, shift: toOpenShift(shift) };
}

function toOpenShift(shift: EventDetail<'ShiftOpened'>): OpenShift {
  const { shiftId, operatorId, businessDayDate, openedAt } = shift;
  return { shiftId, operatorId, businessDayDate, openedAt };
}

function detailsOf<Detail>(records: readonly PriceBookRecord[], skPrefix: string): Detail[] {
  return records
    .filter(({ key }) => key.sk.startsWith(skPrefix))
    .map(({ detail }) => detail as Detail);
}
