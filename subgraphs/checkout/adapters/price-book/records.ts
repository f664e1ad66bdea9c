import { type EventDetail, type EventType, parseEventDetail } from '#schema/events.ts';
import {
  assignmentKey,
  couponBookKey,
  gtinKey,
  itemKey,
  lotKey,
  offerKey,
  promotionKey,
  shiftKey,
  storeKey,
  taxClassKey,
  workstationKey,
} from '../appsync-shared/keys.ts';
import type { Published } from '../../ports.ts';
import type { PriceBookRecord } from './record-store.ts';

/** The events that become one record each, as they are. */
export const recordTypes = [
  'ItemChanged',
  'OfferChanged',
  'PriceListAssigned',
  'PromotionChanged',
  'CouponChanged',
  'TaxRateChanged',
  'LotChanged',
  'StoreChanged',
  'WorkstationChanged',
  'ShiftOpened',
] as const satisfies readonly EventType[];

export type RecordType = (typeof recordTypes)[number];

/** The records that an event leads to; none if it is of another kind. */
export function recordsOf({ type, detail }: Published): readonly PriceBookRecord[] {
  const known = recordTypes.find((candidate) => candidate === type);
  return known === undefined ? [] : builders[known](detail);
}

type Builders = Readonly<Record<RecordType, (detail: unknown) => readonly PriceBookRecord[]>>;

const builders: Builders = {
  ItemChanged: (detail) => itemRecords(parseEventDetail('ItemChanged', detail)),
  OfferChanged: build('OfferChanged', ({ itemId, priceListId, unit }) =>
    offerKey(itemId, priceListId, unit),
  ),
  PriceListAssigned: build('PriceListAssigned', ({ storeId, channel }) =>
    assignmentKey(storeId, channel),
  ),
  PromotionChanged: build('PromotionChanged', ({ promotionId }) => promotionKey(promotionId)),
  CouponChanged: build('CouponChanged', ({ code }) => couponBookKey(code)),
  TaxRateChanged: build('TaxRateChanged', ({ jurisdictionId, taxClassId }) =>
    taxClassKey(jurisdictionId, taxClassId),
  ),
  LotChanged: build('LotChanged', ({ gtin, batchLot }) => lotKey(gtin, batchLot)),
  StoreChanged: build('StoreChanged', ({ storeId }) => storeKey(storeId)),
  WorkstationChanged: build('WorkstationChanged', ({ storeId, workstationId }) =>
    workstationKey(storeId, workstationId),
  ),
  ShiftOpened: (detail) => shiftRecords(parseEventDetail('ShiftOpened', detail)),
};

function build<Type extends Exclude<RecordType, 'ShiftOpened'>>(
  type: Type,
  keyOf: (detail: EventDetail<Type>) => PriceBookRecord['key'],
): (detail: unknown) => readonly PriceBookRecord[] {
  return (given) => {
    const detail = parseEventDetail(type, given);
    return [{ key: keyOf(detail), sourceVersion: detail.sourceVersion, detail }];
  };
}

/** The item, and for each of its GTINs where to find it. */
function itemRecords(item: EventDetail<'ItemChanged'>): readonly PriceBookRecord[] {
  const { itemId, sourceVersion } = item;
  const pointers = item.units.map(({ gtin }) => ({
    key: gtinKey(gtin, itemId),
    sourceVersion,
    detail: { itemId },
  }));
  return [{ key: itemKey(itemId), sourceVersion, detail: item }, ...pointers];
}

/** Shifts have no version of their own, and a workstation's next one always opens later. */
function shiftRecords(shift: EventDetail<'ShiftOpened'>): readonly PriceBookRecord[] {
  const { storeId, workstationId, openedAt } = shift;
  const sourceVersion = Date.parse(openedAt);
  return [{ key: shiftKey(storeId, workstationId), sourceVersion, detail: shift }];
}
