import type { Insertable, Selectable } from 'kysely';
import { money } from '#kernel/money.ts';
import type { ShiftTransaction } from '../../domain/sale.ts';
import type { CashMovement, Shift } from '../../domain/shift.ts';
import type { ZReport } from '../../ports.ts';
import { present, toAmount } from './rows.ts';
import type { CashMovementTable, ShiftTable, TransactionTable, ZReportTable } from './tables.ts';

export function toShift(row: Selectable<ShiftTable>): Shift {
  return {
    shiftId: row.shift_id,
    storeId: row.store_id,
    workstationId: row.workstation_id,
    operatorId: row.operator_id,
    businessDayDate: row.business_day_date,
    state: row.state,
    version: row.version,
    float: money(row.float_minor, row.currency),
    blind: row.blind,
    openedAt: row.opened_at,
    ...present('closingRequestedAt', row.closing_requested_at),
    ...present('closedAt', row.closed_at),
    ...present('counted', toAmount(row.counted_minor, row.currency)),
    ...present('denominations', row.denominations),
    ...present('foreignCounted', row.foreign_counted),
    ...present('seal', row.seal),
    ...present('waitingFor', row.waiting_for),
    ...present('zNumber', row.z_number),
  };
}

export function fromShift(shift: Shift): Insertable<ShiftTable> {
  const { denominations, foreignCounted, seal } = shift;
  return {
    shift_id: shift.shiftId,
    store_id: shift.storeId,
    workstation_id: shift.workstationId,
    operator_id: shift.operatorId,
    business_day_date: shift.businessDayDate,
    state: shift.state,
    version: shift.version,
    currency: shift.float.currency,
    float_minor: shift.float.minor,
    blind: shift.blind,
    opened_at: shift.openedAt,
    closing_requested_at: shift.closingRequestedAt ?? null,
    closed_at: shift.closedAt ?? null,
    counted_minor: shift.counted?.minor ?? null,
    denominations: denominations === undefined ? null : JSON.stringify(denominations),
    foreign_counted: foreignCounted === undefined ? null : JSON.stringify(foreignCounted),
    seal: seal === undefined ? null : JSON.stringify(seal),
    waiting_for: shift.waitingFor ?? null,
    z_number: shift.zNumber ?? null,
  };
}

export function toCashMovement(row: Selectable<CashMovementTable>): CashMovement {
  return {
    movementId: row.movement_id,
    shiftId: row.shift_id,
    kind: row.kind,
    amount: money(row.amount_minor, row.currency),
    ...present('reason', row.reason),
    denominations: row.denominations,
    operatorId: row.operator_id,
    recordedAt: row.recorded_at,
  };
}

export function fromCashMovement(movement: CashMovement): Insertable<CashMovementTable> {
  return {
    movement_id: movement.movementId,
    shift_id: movement.shiftId,
    kind: movement.kind,
    amount_minor: movement.amount.minor,
    currency: movement.amount.currency,
    reason: movement.reason ?? null,
    denominations: JSON.stringify(movement.denominations),
    operator_id: movement.operatorId,
    recorded_at: movement.recordedAt,
  };
}

export function toTransaction(row: Selectable<TransactionTable>): ShiftTransaction {
  return {
    transactionId: row.transaction_id,
    shiftId: row.shift_id,
    storeId: row.store_id,
    workstationId: row.workstation_id,
    series: row.series,
    sequenceNumber: row.sequence_number,
    kind: row.kind,
    operatorId: row.operator_id,
    completedAt: row.completed_at,
    currency: row.currency,
    netMinor: row.net_minor,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    discountMinor: row.discount_minor,
    cashRoundingMinor: row.cash_rounding_minor,
    ...(row.tip_minor === 0 ? {} : { tipMinor: row.tip_minor }),
    tenders: row.tenders,
    taxes: row.taxes,
    departments: row.departments,
  };
}

export function fromTransaction(transaction: ShiftTransaction): Insertable<TransactionTable> {
  return {
    transaction_id: transaction.transactionId,
    shift_id: transaction.shiftId,
    store_id: transaction.storeId,
    workstation_id: transaction.workstationId,
    series: transaction.series,
    sequence_number: transaction.sequenceNumber,
    kind: transaction.kind,
    operator_id: transaction.operatorId,
    completed_at: transaction.completedAt,
    currency: transaction.currency,
    net_minor: transaction.netMinor,
    tax_minor: transaction.taxMinor,
    total_minor: transaction.totalMinor,
    discount_minor: transaction.discountMinor,
    cash_rounding_minor: transaction.cashRoundingMinor,
    tip_minor: transaction.tipMinor ?? 0,
    tenders: JSON.stringify(transaction.tenders),
    taxes: JSON.stringify(transaction.taxes),
    departments: JSON.stringify(transaction.departments),
  };
}

export function toZReport(row: Selectable<ZReportTable>): ZReport {
  return {
    shiftId: row.shift_id,
    storeId: row.store_id,
    workstationId: row.workstation_id,
    zNumber: row.z_number,
    businessDayDate: row.business_day_date,
    closedAt: row.closed_at,
    ...row.report,
  };
}

export function fromZReport(report: ZReport): Insertable<ZReportTable> {
  const { figures, asOfSequence, asOfOfflineSequence } = report;
  return {
    shift_id: report.shiftId,
    workstation_id: report.workstationId,
    z_number: report.zNumber,
    store_id: report.storeId,
    business_day_date: report.businessDayDate,
    closed_at: report.closedAt,
    currency: figures.currency,
    total_minor: figures.totalMinor,
    expected_minor: figures.drawer.expectedMinor,
    counted_minor: figures.drawer.countedMinor ?? 0,
    report: JSON.stringify({ figures, asOfSequence, asOfOfflineSequence }),
  };
}
