import type { Insertable, Selectable } from 'kysely';
import { money } from '#kernel/money.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import type { Operator } from '../../domain/operator.ts';
import type { Reservation } from '../../domain/reservation.ts';
import type { Store, StorePolicy } from '../../domain/store.ts';
import type { InventoryPosition, StockMovement } from '../../domain/stock.ts';
import { normalText } from '../../domain/stock.ts';
import type { Workstation } from '../../domain/workstation.ts';
import type {
  AuditTable,
  MovementTable,
  OperatorTable,
  PositionTable,
  ReservationTable,
  StoreTable,
  Tables,
  WorkstationTable,
} from './tables.ts';

/** null of the database is absent in the domain. */
export function present<Key extends string, Value>(
  key: Key,
  value: Value | null,
): Readonly<Partial<Record<Key, Value>>> {
  return (value === null ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
}

export function toStore(row: Selectable<StoreTable>): Store {
  return {
    storeId: row.store_id,
    gln: row.gln,
    name: row.name,
    kind: row.kind,
    countryCode: row.country_code,
    currency: row.currency,
    timeZone: row.time_zone,
    dayStart: row.day_start,
    jurisdictionId: row.jurisdiction_id,
    receiptHeader: row.receipt_header,
    sourceVersion: row.source_version,
    publishedPolicyVersion: row.published_policy_version,
  };
}

export function fromStore(store: Store): Insertable<StoreTable> {
  return {
    store_id: store.storeId,
    gln: store.gln,
    name: store.name,
    kind: store.kind,
    country_code: store.countryCode,
    currency: store.currency,
    time_zone: store.timeZone,
    day_start: store.dayStart,
    jurisdiction_id: store.jurisdictionId,
    receipt_header: JSON.stringify(store.receiptHeader),
    source_version: store.sourceVersion,
    published_policy_version: store.publishedPolicyVersion,
  };
}

export function toPolicy(row: Selectable<Tables['store_policy']>): StorePolicy {
  return {
    storeId: row.store_id,
    policyVersion: row.policy_version,
    validFrom: row.valid_from,
    terms: row.policy,
  };
}

export function toWorkstation(row: Selectable<WorkstationTable>): Workstation {
  return {
    workstationId: row.workstation_id,
    storeId: row.store_id,
    name: row.name,
    kind: row.kind,
    ...present('publicKey', row.public_key),
    ...present('enrolledAt', row.enrolled_at),
    ...present('revokedAt', row.revoked_at),
    earlierKeys: row.earlier_keys,
    lastZNumber: row.last_z_number,
    sourceVersion: row.source_version,
  };
}

export function fromWorkstation(workstation: Workstation): Insertable<WorkstationTable> {
  return {
    workstation_id: workstation.workstationId,
    store_id: workstation.storeId,
    name: workstation.name,
    kind: workstation.kind,
    public_key: workstation.publicKey ?? null,
    enrolled_at: workstation.enrolledAt ?? null,
    revoked_at: workstation.revokedAt ?? null,
    earlier_keys: JSON.stringify(workstation.earlierKeys ?? []),
    last_z_number: workstation.lastZNumber,
    source_version: workstation.sourceVersion,
  };
}

export function toOperator(row: Selectable<OperatorTable>): Operator {
  return {
    operatorId: row.operator_id,
    number: row.number,
    name: row.name,
    roles: row.roles,
    stores: row.stores,
    attempts: {
      count: row.pin_attempt_count,
      ...present('windowStartedAt', row.pin_window_started_at),
    },
  };
}

export function toPosition(row: Selectable<PositionTable>): InventoryPosition {
  return {
    storeId: row.store_id,
    itemId: row.item_id,
    unit: row.unit,
    onHand: plainNumeric(row.on_hand),
    reserved: plainNumeric(row.reserved),
    version: row.version,
    updatedAt: row.updated_at,
  };
}

export function toMovement(row: Selectable<MovementTable>): StockMovement {
  return {
    movementId: row.movement_id,
    storeId: row.store_id,
    itemId: row.item_id,
    kind: row.kind,
    quantity: { value: plainNumeric(row.quantity), unit: row.unit },
    documentKey: row.document_key,
    lineKey: row.line_key,
    ...present('batchLot', row.batch_lot),
    ...present('adjustReason', row.adjust_reason),
    ...present('note', row.note),
    ...present('operatorId', row.operator_id),
    recordedAt: row.recorded_at,
  };
}

export function fromMovement(movement: StockMovement): Insertable<MovementTable> {
  return {
    movement_id: movement.movementId,
    store_id: movement.storeId,
    item_id: movement.itemId,
    kind: movement.kind,
    quantity: movement.quantity.value,
    unit: movement.quantity.unit,
    document_key: movement.documentKey,
    line_key: movement.lineKey,
    batch_lot: movement.batchLot ?? null,
    adjust_reason: movement.adjustReason ?? null,
    note: movement.note ?? null,
    operator_id: movement.operatorId ?? null,
    recorded_at: movement.recordedAt,
  };
}

export function toReservation(row: Selectable<ReservationTable>): Reservation {
  return {
    reservationId: row.reservation_id,
    orderId: row.order_id,
    storeId: row.store_id,
    channel: row.channel,
    state: row.state,
    lines: row.lines,
    createdAt: row.created_at,
    ...present('expiresAt', row.expires_at),
  };
}

export function fromReservation(reservation: Reservation): Insertable<ReservationTable> {
  return {
    reservation_id: reservation.reservationId,
    order_id: reservation.orderId,
    store_id: reservation.storeId,
    channel: reservation.channel,
    state: reservation.state,
    lines: JSON.stringify(reservation.lines),
    created_at: reservation.createdAt,
    expires_at: reservation.expiresAt ?? null,
  };
}

export function toAudit(row: Selectable<AuditTable>): AuditEntry {
  return {
    auditId: row.audit_id,
    storeId: row.store_id,
    kind: row.kind,
    recordedAt: row.recorded_at,
    actor: row.actor,
    ...present('operatorId', row.operator_id),
    subject: row.subject,
    detail: row.detail,
  };
}

export function fromAudit(entry: AuditEntry): Insertable<AuditTable> {
  return {
    audit_id: entry.auditId,
    store_id: entry.storeId,
    kind: entry.kind,
    recorded_at: entry.recordedAt,
    actor: entry.actor,
    operator_id: entry.operatorId ?? null,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail),
  };
}

export function toAmount(minor: number | null, currency: string) {
  return minor === null ? null : money(minor, currency);
}

/** numeric keeps the scale of what was added ("12.50"); we have one text for one number. */
export function plainNumeric(text: string): string {
  return normalText(text);
}
