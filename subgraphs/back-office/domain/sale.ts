import type { Quantity } from '#kernel/quantity.ts';
import type { FeeKind } from './fee-terms.ts';
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
  /** Paid on top of the total; absent for none. */
  readonly tipMinor?: number | undefined;
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
  /** Of a fee; see fee-terms.ts for which of them are things. */
  readonly feeKind?: FeeKind | undefined;
  /** Money put on a gift card: no goods either. */
  readonly giftCard?: boolean | undefined;
};

export type SaleTax = {
  readonly taxId: string;
  readonly name: string;
  readonly rate: string;
  readonly taxableMinor: number;
  readonly taxMinor: number;
  /** Of goods that were sold under another jurisdiction than the store's and came back here. */
  readonly jurisdictionId?: string | undefined;
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
  /** Paid on top of the total; absent for none. */
  readonly tipMinor?: number | undefined;
  readonly tenders: readonly TenderPart[];
  readonly taxes: readonly SaleTax[];
  readonly departments: readonly DepartmentPart[];
};

/** Of foreign notes `amountMinor` is what they were worth less the change, which the till gave in its own coins. */
export type TenderPart = {
  readonly kind: string;
  readonly amountMinor: number;
  readonly foreign?: ForeignPart;
};

export type ForeignPart = {
  readonly currency: string;
  readonly minor: number;
  readonly changeMinor: number;
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
    ...(sale.tipMinor === undefined ? {} : { tipMinor: sale.tipMinor }),
    tenders: sale.tenders.map(toPart),
    taxes: sale.taxes,
    departments: byDepartment(sale.lines),
  };
}

function toPart(tender: SaleTender): TenderPart {
  const { kind, foreign, change } = tender;
  const part = { kind, amountMinor: kept(tender) };
  if (foreign === undefined) return part;
  const { currency, minor } = foreign.amount;
  return { ...part, foreign: { currency, minor, changeMinor: change?.minor ?? 0 } };
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
