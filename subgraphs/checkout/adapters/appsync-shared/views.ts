import type {
  MoneyView,
  StoredLine,
  StoredMoney,
  StoredTaxLine,
  StoredTender,
  StoredTotals,
} from './stored-items.ts';

export type StoredBasketItem = {
  readonly id: string;
  readonly storeId: string;
  readonly workstationId?: string;
  readonly operatorId?: string;
  readonly customerId?: string;
  readonly channel: string;
  readonly status: string;
  readonly version: number;
  readonly currency: string;
  readonly training: boolean;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly lines: readonly StoredLine[];
  readonly taxes: readonly StoredTaxLine[];
  readonly totals: StoredTotals;
  readonly tenders: readonly StoredTender[];
  readonly sums: Readonly<Record<'due' | 'change' | 'cashRounding', StoredMoney>>;
  readonly minorUnitExponent: number;
  readonly transactionId?: string;
  /** The subject of the shopper whose web cart it is; nobody else may see that. */
  readonly shopper?: string;
};

export type StoredTransactionItem = {
  readonly record: {
    readonly id: string;
    readonly storeId: string;
    readonly workstationId: string;
    readonly businessDayDate: string;
    readonly series: string;
    readonly sequenceNumber: number;
    readonly receiptNumber?: number;
    readonly kind: string;
    readonly channel: string;
    readonly shiftId: string;
    readonly operatorId: string;
    readonly customerId?: string;
    readonly orderId?: string;
    readonly basketId?: string;
    readonly completedAt: string;
    readonly currency: string;
    readonly lines: readonly StoredLine[];
    readonly taxes: readonly StoredTaxLine[];
    readonly totals: StoredTotals;
    readonly tenders: readonly StoredTender[];
    readonly cashRounding: StoredMoney;
    readonly change: StoredMoney;
    readonly originalTransactionId?: string;
  };
  readonly hash: string;
  readonly previousHash: string;
  readonly returned: readonly { readonly lineId: string; readonly quantity: string }[];
  /** Cards whose money has moved since; the latest of a tender counts. */
  readonly settled?: readonly { readonly tenderId: string; readonly status: string }[];
  readonly minorUnitExponent: number;
  readonly offline?: { readonly receivedAt: string };
};

/** "12.30" of 1230 minor units with two digits after the point. */
export function moneyView(value: StoredMoney, exponent: number): MoneyView {
  const negative = value.minor < 0;
  const significant = `${negative ? -value.minor : value.minor}`;
  // APPSYNC_JS has no padStart; no currency has more than four digits after the point.
  const digits = `${'00000'.substring(0, exponent + 1 - significant.length)}${significant}`;
  const whole = digits.substring(0, digits.length - exponent);
  const fraction = digits.substring(digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${fraction}`;
  return { amount: negative ? `-${text}` : text, currency: value.currency };
}

/** A basket without its transaction, which has its own resolver (`transactionId` says which). */
export function basketView(item: StoredBasketItem) {
  const exponent = item.minorUnitExponent;
  const lines = [];
  for (const line of item.lines) {
    lines.push(lineView(line, exponent, '0'));
  }
  return {
    id: item.id,
    storeId: item.storeId,
    store: { storeId: item.storeId },
    workstation: item.workstationId ? { workstationId: item.workstationId } : null,
    operator: item.operatorId ? { operatorId: item.operatorId } : null,
    customer: item.customerId ? { customerId: item.customerId } : null,
    channel: item.channel,
    status: item.status,
    version: item.version,
    currency: item.currency,
    training: item.training,
    openedAt: item.openedAt,
    updatedAt: item.updatedAt,
    lines,
    net: moneyView(item.totals.net, exponent),
    tax: moneyView(item.totals.tax, exponent),
    total: moneyView(item.totals.total, exponent),
    discount: moneyView(item.totals.discount, exponent),
    taxes: taxViews(item.taxes, exponent),
    tenders: tenderViews(item.tenders, exponent, []),
    due: moneyView(item.sums.due, exponent),
    change: moneyView(item.sums.change, exponent),
    cashRounding: moneyView(item.sums.cashRounding, exponent),
    transactionId: item.transactionId ?? null,
  };
}

/** A transaction without its receipt and original, which have their own resolvers. */
export function transactionView(item: StoredTransactionItem) {
  const record = item.record;
  const exponent = item.minorUnitExponent;
  const lines = [];
  for (const line of record.lines) {
    lines.push(lineView(line, exponent, returnedOf(item, line.lineId)));
  }
  return {
    id: record.id,
    storeId: record.storeId,
    workstationId: record.workstationId,
    businessDayDate: record.businessDayDate,
    series: record.series,
    sequenceNumber: record.sequenceNumber,
    receiptNumber: record.receiptNumber ?? null,
    kind: record.kind,
    channel: record.channel,
    store: { storeId: record.storeId },
    workstation: { workstationId: record.workstationId },
    shift: { shiftId: record.shiftId },
    operator: { operatorId: record.operatorId },
    customer: record.customerId ? { customerId: record.customerId } : null,
    order: record.orderId ? { orderId: record.orderId } : null,
    basketId: record.basketId ?? null,
    completedAt: record.completedAt,
    currency: record.currency,
    lines,
    net: moneyView(record.totals.net, exponent),
    tax: moneyView(record.totals.tax, exponent),
    total: moneyView(record.totals.total, exponent),
    discount: moneyView(record.totals.discount, exponent),
    cashRounding: moneyView(record.cashRounding, exponent),
    change: moneyView(record.change, exponent),
    taxes: taxViews(record.taxes, exponent),
    tenders: tenderViews(record.tenders, exponent, item.settled ?? []),
    originalTransactionId: record.originalTransactionId ?? null,
    journalHash: item.hash,
    previousHash: item.previousHash,
    receivedAt: item.offline ? item.offline.receivedAt : null,
  };
}

export function lineView(line: StoredLine, exponent: number, returnedQuantity: string) {
  const modifications = [];
  for (const modification of line.modifications) {
    modifications.push({
      kind: modification.kind,
      promotionId: modification.promotionId ?? null,
      description: modification.description,
      base: moneyView(modification.base, exponent),
      amount: moneyView(modification.amount, exponent),
    });
  }
  return {
    lineId: line.lineId,
    item: { itemId: line.itemId },
    unit: { gtin: line.gtin },
    lot: line.batchLot ? { gtin: line.gtin, batchLot: line.batchLot } : null,
    gtin: line.gtin,
    description: line.description,
    quantity: line.quantity,
    baseQuantity: line.baseQuantity,
    entryMethod: line.entryMethod,
    batchLot: line.batchLot ?? null,
    serial: line.serial ?? null,
    expiry: line.expiry ?? null,
    unitPrice: moneyView(line.unitPrice, exponent),
    modifications,
    discount: moneyView(line.discount, exponent),
    net: moneyView(line.net, exponent),
    tax: moneyView(line.tax, exponent),
    gross: moneyView(line.gross, exponent),
    parentLineId: line.depositOf ?? null,
    feeKind: line.feeKind ?? null,
    restock: line.restock ?? null,
    originalLineId: line.originalLine ? line.originalLine.lineId : null,
    returnedQuantity: { value: returnedQuantity, unit: line.quantity.unit },
  };
}

function taxViews(taxes: readonly StoredTaxLine[], exponent: number) {
  const views = [];
  for (const tax of taxes) {
    views.push({
      taxId: tax.taxId,
      name: tax.name,
      rate: tax.rate,
      taxable: moneyView(tax.taxable, exponent),
      tax: moneyView(tax.tax, exponent),
    });
  }
  return views;
}

function tenderViews(
  tenders: readonly StoredTender[],
  exponent: number,
  settled: readonly { readonly tenderId: string; readonly status: string }[],
) {
  const views = [];
  for (const tender of tenders) {
    let status = tender.status;
    for (const entry of settled) {
      if (entry.tenderId === tender.tenderId) status = entry.status;
    }
    views.push({
      tenderId: tender.tenderId,
      kind: tender.kind,
      amount: moneyView(tender.amount, exponent),
      status,
      tendered: tender.tendered ? moneyView(tender.tendered, exponent) : null,
      change: tender.change ? moneyView(tender.change, exponent) : null,
      cardBrand: tender.cardBrand ?? null,
      cardLastFour: tender.cardLastFour ?? null,
      providerReference: tender.providerReference ?? null,
      declineReason: tender.declineReason ?? null,
    });
  }
  return views;
}

function returnedOf(item: StoredTransactionItem, lineId: string): string {
  let quantity = '0';
  for (const entry of item.returned) {
    if (entry.lineId === lineId) quantity = entry.quantity;
  }
  return quantity;
}
