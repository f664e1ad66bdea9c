import type { ColumnType } from 'kysely';
import type { AuditEntry, AuditKind } from '../../domain/audit.ts';
import type { ForeignCount } from '../../domain/foreign-drawer.ts';
import type { LedgerRecord } from '../../domain/ledger.ts';
import type { ApprovalPermission, OperatorRole } from '../../domain/operator.ts';
import type { ReservationLine, ReservationState } from '../../domain/reservation.ts';
import type { DepartmentPart, SaleKind, SaleTax, ShiftTransaction } from '../../domain/sale.ts';
import type { Seal, Series } from '../../domain/seal.ts';
import type { CashMovementKind, DenominationCount, ShiftState } from '../../domain/shift.ts';
import type { StockAdjustReason, StockMovementKind } from '../../domain/stock.ts';
import type { PolicyTerms, StoreKind } from '../../domain/store.ts';
import type { EarlierKey, WorkstationKind } from '../../domain/workstation.ts';
import type { ZReport } from '../../ports.ts';

/** jsonb is written as text: the driver would make a PostgreSQL array of a list. */
type Json<Value> = ColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>;

/** The schema of this subgraph in the database; raw SQL names it itself. */
export const schemaName = 'back_office';

export type Tables = {
  readonly store: StoreTable;
  readonly store_policy: {
    readonly store_id: string;
    readonly policy_version: number;
    readonly valid_from: Date;
    readonly policy: Json<PolicyTerms>;
  };
  readonly workstation: WorkstationTable;
  readonly operator: OperatorTable;
  readonly shift: ShiftTable;
  readonly cash_movement: CashMovementTable;
  readonly shift_transaction: TransactionTable;
  readonly z_report: ZReportTable;
  readonly inventory_position: PositionTable;
  readonly stock_movement: MovementTable;
  readonly stock_reservation: ReservationTable;
  readonly ledger_head: {
    readonly store_id: string;
    readonly sequence: number;
    readonly hash: string;
  };
  readonly ledger_entry: {
    readonly store_id: string;
    readonly sequence: number;
    readonly record: Json<LedgerRecord>;
    readonly hash: string;
  };
  readonly approval: ApprovalTable;
  readonly audit_entry: AuditTable;
};

export type StoreTable = {
  readonly store_id: string;
  readonly gln: string;
  readonly name: string;
  readonly kind: StoreKind;
  readonly country_code: string;
  readonly currency: string;
  readonly time_zone: string;
  readonly day_start: string;
  readonly jurisdiction_id: string;
  readonly receipt_header: Json<readonly string[]>;
  readonly source_version: number;
  readonly published_policy_version: number;
};

export type WorkstationTable = {
  readonly workstation_id: string;
  readonly store_id: string;
  readonly name: string;
  readonly kind: WorkstationKind;
  readonly public_key: string | null;
  readonly enrolled_at: Date | null;
  readonly revoked_at: Date | null;
  readonly earlier_keys: Json<readonly EarlierKey[]>;
  readonly last_z_number: number;
  readonly source_version: number;
  readonly code_hash: ColumnType<string | null, string | null | undefined>;
  readonly code_expires_at: ColumnType<Date | null, Date | null | undefined>;
  readonly code_attempt_count: ColumnType<number, number | undefined>;
};

export type OperatorTable = {
  readonly operator_id: string;
  readonly number: string;
  readonly name: string;
  readonly roles: OperatorRole[];
  readonly stores: string[];
  readonly pin_verifier: string | null;
  readonly pin_attempt_count: ColumnType<number, number | undefined>;
  readonly pin_window_started_at: ColumnType<Date | null, Date | null | undefined>;
};

export type ShiftTable = {
  readonly shift_id: string;
  readonly store_id: string;
  readonly workstation_id: string;
  readonly operator_id: string;
  readonly business_day_date: string;
  readonly state: ShiftState;
  readonly version: number;
  readonly currency: string;
  readonly float_minor: number;
  readonly blind: boolean;
  readonly opened_at: Date;
  readonly closing_requested_at: Date | null;
  readonly closed_at: Date | null;
  readonly counted_minor: number | null;
  readonly denominations: NullableJson<readonly DenominationCount[]>;
  readonly foreign_counted: NullableJson<readonly ForeignCount[]>;
  readonly seal: NullableJson<Seal>;
  readonly waiting_for: string | null;
  readonly z_number: number | null;
};

export type CashMovementTable = {
  readonly movement_id: string;
  readonly shift_id: string;
  readonly kind: CashMovementKind;
  readonly amount_minor: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly denominations: Json<readonly DenominationCount[]>;
  readonly operator_id: string;
  readonly recorded_at: Date;
};

export type TransactionTable = {
  readonly transaction_id: string;
  readonly shift_id: string;
  readonly store_id: string;
  readonly workstation_id: string;
  readonly series: Series;
  readonly sequence_number: number;
  readonly kind: SaleKind;
  readonly operator_id: string;
  readonly completed_at: Date;
  readonly currency: string;
  readonly net_minor: number;
  readonly tax_minor: number;
  readonly total_minor: number;
  readonly discount_minor: number;
  readonly cash_rounding_minor: number;
  readonly tip_minor: number;
  readonly tenders: Json<ShiftTransaction['tenders']>;
  readonly taxes: Json<readonly SaleTax[]>;
  readonly departments: Json<readonly DepartmentPart[]>;
};

export type ZReportTable = {
  readonly shift_id: string;
  readonly workstation_id: string;
  readonly z_number: number;
  readonly store_id: string;
  readonly business_day_date: string;
  readonly closed_at: Date;
  readonly currency: string;
  readonly total_minor: number;
  readonly expected_minor: number;
  readonly counted_minor: number;
  /** Whole, as it was at closing; the columns beside it are for reports over many. */
  readonly report: Json<Pick<ZReport, 'figures' | 'asOfSequence' | 'asOfOfflineSequence'>>;
};

export type PositionTable = {
  readonly store_id: string;
  readonly item_id: string;
  readonly unit: string;
  readonly on_hand: string;
  readonly reserved: string;
  readonly version: number;
  readonly updated_at: Date;
};

export type MovementTable = {
  readonly movement_id: string;
  readonly store_id: string;
  readonly item_id: string;
  readonly kind: StockMovementKind;
  readonly quantity: string;
  readonly unit: string;
  readonly document_key: string;
  readonly line_key: string;
  readonly batch_lot: string | null;
  readonly adjust_reason: StockAdjustReason | null;
  readonly note: string | null;
  readonly operator_id: string | null;
  readonly recorded_at: Date;
};

export type ReservationTable = {
  readonly reservation_id: string;
  readonly order_id: string;
  readonly store_id: string;
  readonly channel: 'STORE' | 'WEB';
  readonly state: ReservationState;
  readonly lines: Json<readonly ReservationLine[]>;
  readonly created_at: Date;
  readonly expires_at: Date | null;
};

export type ApprovalTable = {
  readonly approval_id: string;
  readonly store_id: string;
  readonly operator_id: string;
  readonly permission: ApprovalPermission;
  readonly subject: string;
  readonly limit_minor: number | null;
  readonly expires_at: Date;
  readonly consumed_at: ColumnType<Date | null, never, Date>;
};

export type AuditTable = {
  readonly audit_id: string;
  readonly store_id: string;
  readonly kind: AuditKind;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly operator_id: string | null;
  readonly subject: string;
  readonly detail: Json<AuditEntry['detail']>;
};
