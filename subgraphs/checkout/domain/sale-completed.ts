import type { Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { BasketLine, Tender, TenderKind } from './basket.ts';
import { countedTotal } from './number-record.ts';
import type { Channel, FeeKind } from './price-book.ts';
import type { RetailTransaction, Series, TransactionKind } from './transaction.ts';

/** `SaleCompleted` of schema/events.ts; what it must hold is checked when the event is built. */
export type SaleCompletedDetail = {
  transactionId: string;
  kind: TransactionKind;
  storeId: string;
  workstationId: string;
  businessDayDate: string;
  series: Series;
  sequenceNumber: number;
  receiptNumber?: number;
  shiftId: string;
  operatorId: string;
  customerId?: string;
  orderId?: string;
  fulfilmentId?: string;
  channel: Channel;
  completedAt: string;
  currency: string;
  lines: SaleCompletedLine[];
  taxes: SaleCompletedTax[];
  tenders: SaleCompletedTender[];
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
  discountMinor: number;
  cashRoundingMinor: number;
  tipMinor?: number;
  originalTransactionId?: string;
  copyNumber?: number;
  journalHash: string;
};

export type SaleCompletedLine = {
  lineId: string;
  itemId: string;
  gtin: string;
  description: string;
  categoryId: string;
  departmentId: string;
  quantity: Quantity;
  baseQuantity: Quantity;
  batchLot?: string;
  unitPriceMinor: number;
  netMinor: number;
  taxMinor: number;
  grossMinor: number;
  discountMinor: number;
  reservationId?: string;
  restock?: boolean;
  depositOf?: string;
  feeKind?: FeeKind;
  giftCard?: boolean;
};

export type SaleCompletedTax = {
  taxId: string;
  name: string;
  rate: string;
  taxableMinor: number;
  taxMinor: number;
  jurisdictionId?: string;
};

export type SaleCompletedTender = {
  tenderId: string;
  kind: TenderKind;
  amount: Money;
  tendered?: Money;
  change?: Money;
  cardBrand?: string;
  cardLastFour?: string;
  foreign?: { amount: Money; rate: string };
  voucher?: { voucherKind: string; faceValue: Money; forfeited: Money };
};

/**
 * Everything that happened, for those who count stock, cash and sales. Of a voided transaction only its
 * numbers are told: nothing moved, and a consumer that forgets to look at the kind does no harm.
 */
export function saleCompletedDetail(transaction: RetailTransaction): SaleCompletedDetail {
  const { id, customerId, orderId, fulfilmentId, receiptNumber } = transaction;
  const { originalTransactionId, copyNumber } = transaction;
  return {
    transactionId: id,
    kind: transaction.kind,
    storeId: transaction.storeId,
    workstationId: transaction.workstationId,
    businessDayDate: transaction.businessDayDate,
    series: transaction.series,
    sequenceNumber: transaction.sequenceNumber,
    ...(receiptNumber !== undefined && { receiptNumber }),
    shiftId: transaction.shiftId,
    operatorId: transaction.operatorId,
    ...(customerId !== undefined && { customerId }),
    ...(orderId !== undefined && { orderId }),
    ...(fulfilmentId !== undefined && { fulfilmentId }),
    channel: transaction.channel,
    completedAt: transaction.completedAt,
    currency: transaction.currency,
    ...whatMoved(transaction),
    ...(originalTransactionId !== undefined && { originalTransactionId }),
    ...(copyNumber !== undefined && { copyNumber }),
    journalHash: transaction.hash,
  };
}

function whatMoved(transaction: RetailTransaction) {
  const { kind, lines, taxes, tenders, totals, cashRounding, tip } = transaction;
  const moved = kind !== 'VOIDED';
  return {
    lines: moved ? lines.map(toLine) : [],
    taxes: moved ? taxes.map(toTax) : [],
    tenders: moved ? tenders.map(toTender) : [],
    netMinor: moved ? totals.net.minor : 0,
    taxMinor: moved ? totals.tax.minor : 0,
    totalMinor: countedTotal(transaction).minor,
    discountMinor: moved ? totals.discount.minor : 0,
    cashRoundingMinor: moved ? cashRounding.minor : 0,
    ...(moved && tip !== undefined && { tipMinor: tip.minor }),
  };
}

function toLine(line: BasketLine): SaleCompletedLine {
  const { lineId, itemId, gtin, description, categoryId, departmentId } = line;
  const { batchLot, reservationId, restock, depositOf, feeKind } = line;
  return {
    lineId,
    itemId,
    gtin,
    description,
    categoryId,
    departmentId,
    quantity: line.quantity,
    baseQuantity: line.baseQuantity,
    ...(batchLot !== undefined && { batchLot }),
    unitPriceMinor: line.unitPrice.minor,
    netMinor: line.net.minor,
    taxMinor: line.tax.minor,
    grossMinor: line.gross.minor,
    discountMinor: line.discount.minor,
    ...(reservationId !== undefined && { reservationId }),
    ...(restock !== undefined && { restock }),
    ...(depositOf !== undefined && { depositOf }),
    ...(feeKind !== undefined && { feeKind }),
    ...(line.giftCard !== undefined && { giftCard: true }),
  };
}

function toTax(row: RetailTransaction['taxes'][number]): SaleCompletedTax {
  const { taxId, name, rate, taxable, tax, jurisdictionId } = row;
  const elsewhere = jurisdictionId === undefined ? {} : { jurisdictionId };
  return { taxId, name, rate, taxableMinor: taxable.minor, taxMinor: tax.minor, ...elsewhere };
}

function toTender(tender: Tender): SaleCompletedTender {
  const { tenderId, kind, amount, tendered, change, cardBrand, cardLastFour } = tender;
  const { foreign, voucher } = tender;
  return {
    tenderId,
    kind,
    amount,
    ...(tendered !== undefined && { tendered }),
    ...(change !== undefined && { change }),
    ...(cardBrand !== undefined && { cardBrand }),
    ...(cardLastFour !== undefined && { cardLastFour }),
    ...(foreign !== undefined && { foreign }),
    ...(voucher !== undefined && { voucher: toVoucher(voucher) }),
  };
}

function toVoucher({ voucherKind, faceValue, forfeited }: NonNullable<Tender['voucher']>) {
  return { voucherKind, faceValue, forfeited };
}
