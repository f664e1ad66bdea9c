import type { AuditEntry } from '../domain/audit.ts';
import type { ForeignCountFigures } from '../domain/foreign-drawer.ts';
import type { Operator } from '../domain/operator.ts';
import type { Reservation, ReservationLine } from '../domain/reservation.ts';
import type { DepartmentPart, SaleTax } from '../domain/sale.ts';
import type { CashMovement, DenominationCount, Shift } from '../domain/shift.ts';
import type {
  DrawerFigures,
  OperatorTotal,
  ShiftFigures,
  TenderTotal,
} from '../domain/shift-figures.ts';
import type { InventoryPosition, StockMovement } from '../domain/stock.ts';
import type { PolicyTerms, Store, StorePolicy } from '../domain/store.ts';
import type { ForeignCashRate, VoucherTerms } from '../domain/tender-terms.ts';
import type { RoleLimits, TillTerms } from '../domain/till-policy.ts';
import type { Workstation } from '../domain/workstation.ts';
import type { ZReport } from '../ports.ts';
import type { Approval } from '../usecases/grant-approval.ts';
import type { Session } from '../usecases/sign-on.ts';
import type { XReport } from '../usecases/take-x-report.ts';

/** What the use cases answer for each GraphQL type: the parents of its resolvers. Amounts get their currency here. */
type InCurrency<Value> = Value & { readonly currency: string };

export type StoreSource = Store;
export type StorePolicySource = InCurrency<StorePolicy>;
export type CashRoundingPolicySource = InCurrency<NonNullable<PolicyTerms['cashRounding']>>;
export type TillPolicySource = InCurrency<TillTerms>;
export type RoleLimitsSource = InCurrency<RoleLimits>;
export type VoucherPolicySource = InCurrency<VoucherTerms>;
export type ForeignCashPolicySource = ForeignCashRate;
export type OfflineCardPolicySource = InCurrency<NonNullable<PolicyTerms['offlineCards']>>;
export type ReturnWithoutReceiptPolicySource = InCurrency<
  NonNullable<PolicyTerms['returnsWithoutReceipt']>
>;
export type WorkstationSource = Workstation;
export type OperatorSource = Operator;
export type OperatorSessionSource = Session;
export type ShiftSource = Shift;
export type CashMovementSource = CashMovement;
export type DenominationCountSource = InCurrency<DenominationCount>;
export type XReportSource = XReport;
export type ZReportSource = ZReport;
export type ShiftFiguresSource = ShiftFigures;
export type TenderTotalSource = InCurrency<TenderTotal>;
export type TaxRateTotalSource = InCurrency<SaleTax>;
export type DepartmentTotalSource = InCurrency<DepartmentPart>;
export type OperatorTotalSource = InCurrency<OperatorTotal>;
export type DrawerFiguresSource = InCurrency<DrawerFigures>;
export type ForeignCountSource = ForeignCountFigures & { readonly ownCurrency: string };
export type ItemSource = { readonly itemId: string };
export type InventoryPositionSource = InventoryPosition;
export type StockMovementSource = StockMovement;
export type StockReservationSource = Reservation;
export type StockReservationLineSource = ReservationLine;
export type AuditEntrySource = AuditEntry;
export type ApprovalSource = Approval;
