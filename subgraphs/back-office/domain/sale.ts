import type { Quantity } from '#kernel/quantity.ts';
import type { Series } from './seal.ts';

export type SaleKind =
  'SALE' | 'RETURN' | 'EXCHANGE' | 'POST_VOID' | 'VOIDED' | 'NO_SALE' | 'REPRINT';

type Amount = { readonly minor: number; readonly currency: string };

/** What back office reads of a SaleCompleted event; the event says more. */
export type Sale = {
  readonly transactionId: string;
  readonly kind: SaleKind;
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  readonly shiftId: string;
  readonly operatorId: string;
  readonly completedAt: string;
  readonly currency: string;
  readonly lines: readonly SaleLine[];
  readonly taxes: readonly SaleTax[];
  readonly tenders: readonly SaleTender[];
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly discountMinor: number;
  readonly cashRoundingMinor: number;
  readonly originalTransactionId?: string | undefined;
  readonly copyNumber?: number | undefined;
};

export type SaleLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly departmentId: string;
  /** In the base unit; negative on a return. */
  readonly baseQuantity: Quantity;
  readonly batchLot?: string | undefined;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
  readonly reservationId?: string | undefined;
  readonly restock?: boolean | undefined;
  /** The line whose deposit this is: money without goods. */
  readonly depositOf?: string | undefined;
};

export type SaleTax = {
  readonly taxId: string;
  readonly name: string;
  readonly rate: string;
  readonly taxableMinor: number;
  readonly taxMinor: number;
};

export type SaleTender = {
  readonly kind: 'CASH' | 'CARD' | 'GIFT_CARD' | 'STORE_CREDIT' | 'VOUCHER';
  readonly amount: Amount;
  readonly tendered?: Amount | undefined;
  readonly change?: Amount | undefined;
  /** Notes of another currency, which lie apart in the drawer. */
  readonly foreign?: { readonly amount: Amount } | undefined;
};

/** One transaction as the reports need it. */
export type ShiftTransaction = {
  readonly transactionId: string;
  readonly shiftId: string;
  readonly storeId: string;
  readonly workstationId: string;
  readonly series: Series;
  readonly sequenceNumber: number;
  readonly kind: SaleKind;
  readonly operatorId: string;
  readonly completedAt: Date;
  readonly currency: string;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly discountMinor: number;
  readonly cashRoundingMinor: number;
  readonly tenders: readonly { readonly kind: string; readonly amountMinor: number }[];
  readonly taxes: readonly SaleTax[];
  readonly departments: readonly DepartmentPart[];
};

export type DepartmentPart = {
  readonly departmentId: string;
  readonly lineCount: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly grossMinor: number;
};

export function toShiftTransaction(sale: Sale): ShiftTransaction {
  return {
    transactionId: sale.transactionId,
    shiftId: sale.shiftId,
    storeId: sale.storeId,
    workstationId: sale.workstationId,
    series: sale.series,
    sequenceNumber: sale.sequenceNumber,
    kind: sale.kind,
    operatorId: sale.operatorId,
    completedAt: new Date(sale.completedAt),
    currency: sale.currency,
    netMinor: sale.netMinor,
    taxMinor: sale.taxMinor,
    totalMinor: sale.totalMinor,
    discountMinor: sale.discountMinor,
    cashRoundingMinor: sale.cashRoundingMinor,
    tenders: sale.tenders.map((tender) => ({ kind: tender.kind, amountMinor: kept(tender) })),
    taxes: sale.taxes,
    departments: byDepartment(sale.lines),
  };
}

/** What stays in the drawer: what was handed over less the change, where the till says both. */
function kept({ amount, tendered, change }: SaleTender): number {
  if (tendered === undefined || change === undefined) return amount.minor;
  return tendered.minor - change.minor;
}

function byDepartment(lines: readonly SaleLine[]): readonly DepartmentPart[] {
  const parts = new Map<string, DepartmentPart>();
  for (const { departmentId, netMinor, taxMinor, grossMinor } of lines) {
    const part = parts.get(departmentId);
    parts.set(departmentId, {
      departmentId,
      lineCount: (part?.lineCount ?? 0) + 1,
      netMinor: (part?.netMinor ?? 0) + netMinor,
      taxMinor: (part?.taxMinor ?? 0) + taxMinor,
      grossMinor: (part?.grossMinor ?? 0) + grossMinor,
    });
  }
  return [...parts.values()];
}
