import type { DomainEvent } from '#platform/contracts/events.ts';
import { newEvent } from '#platform/new-event.ts';
import type { EventDetail, EventType } from '#schema/events.ts';
import type { Shift } from '../domain/shift.ts';
import { availableOf, type InventoryPosition } from '../domain/stock.ts';
import type { Store, StorePolicy } from '../domain/store.ts';
import type { FeeTerms } from '../domain/fee-terms.ts';
import type { TillTerms } from '../domain/till-policy.ts';
import type { Workstation } from '../domain/workstation.ts';
import type { Announcement } from '../ports.ts';

/** An event before it has an id and a time: the same for the outbox and for a snapshot. */
export type EventCore = {
  readonly type: EventType;
  readonly aggregateId: string;
  readonly version: number;
  readonly detail: EventDetail<EventType>;
};

export function toEvent(
  announcement: Announcement,
  settings: { readonly now: Date; readonly correlationId?: string | undefined },
): DomainEvent {
  return newEvent({ ...toEventCore(announcement), source: 'back-office', ...settings });
}

export function toEventCore(announcement: Announcement): EventCore {
  switch (announcement.type) {
    case 'StoreChanged':
      return storeChanged(announcement.store, announcement.policy);
    case 'WorkstationChanged':
      return workstationChanged(announcement.workstation);
    case 'StockChanged':
      return stockChanged(announcement.position);
    case 'ShiftOpened':
    case 'ShiftClosing':
    case 'ShiftClosed':
      return shiftEvent(announcement.type, announcement.shift);
  }
}

function storeChanged(store: Store, { policyVersion, terms }: StorePolicy): EventCore {
  const { publishedPolicyVersion: _ours, receiptHeader, ...facts } = store;
  const { cashRounding, discountSequence, till, offlineCards, ...others } = terms;
  const { foreignCash, vouchers, fees, returnsWithoutReceipt, ...rest } = others;
  const detail: EventDetail<'StoreChanged'> = {
    ...facts,
    receiptHeader: [...receiptHeader],
    policy: {
      policyVersion,
      ...rest,
      discountSequence: [...discountSequence],
      ...(cashRounding === undefined ? {} : { cashRounding }),
      ...(till === undefined ? {} : { till: tillPolicyOf(till) }),
      ...(offlineCards === undefined ? {} : { offlineCards }),
      ...(foreignCash === undefined ? {} : { foreignCash: [...foreignCash] }),
      ...(vouchers === undefined ? {} : { vouchers: [...vouchers] }),
      ...(fees === undefined ? {} : { fees: feePolicyOf(fees) }),
      ...(returnsWithoutReceipt === undefined ? {} : { returnsWithoutReceipt }),
    },
  };
  const { storeId, sourceVersion: version } = store;
  return { type: 'StoreChanged', aggregateId: `store:${storeId}`, version, detail };
}

function tillPolicyOf({ roleLimits, measureCodes, ...rest }: TillTerms) {
  return { ...rest, roleLimits: [...roleLimits], measureCodes: [...measureCodes] };
}

function feePolicyOf({ deliveryGtins, returnable }: FeeTerms) {
  return { deliveryGtins: [...deliveryGtins], returnable: [...returnable] };
}

function workstationChanged(workstation: Workstation): EventCore {
  const { workstationId, storeId, kind, sourceVersion, enrolledAt, revokedAt } = workstation;
  const { publicKey, earlierKeys = [] } = workstation;
  const present =
    publicKey === undefined || enrolledAt === undefined
      ? []
      : [{ publicKey, validFrom: enrolledAt.toISOString() }];
  return {
    type: 'WorkstationChanged',
    aggregateId: `workstation:${workstationId}`,
    version: sourceVersion,
    detail: {
      ...{ workstationId, storeId, kind, sourceVersion },
      enrolled: enrolledAt !== undefined,
      revoked: revokedAt !== undefined,
      ...(revokedAt === undefined ? {} : { revokedAt: revokedAt.toISOString() }),
      keys: [...earlierKeys, ...present],
    },
  };
}

function stockChanged(position: InventoryPosition): EventCore {
  const { storeId, itemId, unit, onHand, reserved, version } = position;
  const available = availableOf(position);
  return {
    type: 'StockChanged',
    aggregateId: `stock:${storeId}:${itemId}`,
    version,
    detail: { storeId, itemId, unit, onHand, reserved, available, sourceVersion: version },
  };
}

function shiftEvent(type: 'ShiftOpened' | 'ShiftClosing' | 'ShiftClosed', shift: Shift): EventCore {
  const { shiftId, storeId, workstationId, version } = shift;
  const aggregateId = `shift:${shiftId}`;
  return {
    ...{ type, aggregateId, version },
    detail: { shiftId, storeId, workstationId, ...shiftFacts(type, shift) },
  } as EventCore;
}

function shiftFacts(type: 'ShiftOpened' | 'ShiftClosing' | 'ShiftClosed', shift: Shift): object {
  if (type === 'ShiftOpened') {
    const { operatorId, businessDayDate, openedAt, float } = shift;
    return { operatorId, businessDayDate, openedAt: openedAt.toISOString(), float };
  }
  if (type === 'ShiftClosing') return { requestedAt: shift.closingRequestedAt?.toISOString() };
  return { zNumber: shift.zNumber, closedAt: shift.closedAt?.toISOString() };
}
