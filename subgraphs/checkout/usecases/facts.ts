import type { Tender } from '../domain/basket.ts';
import { saleCompletedDetail } from '../domain/sale-completed.ts';
import type { RetailTransaction } from '../domain/transaction.ts';
import type { BasketRecord, Fact } from '../ports.ts';

/** Flat, as subscriptions show it (decision 10). */
export function basketChanged(basket: BasketRecord): Fact {
  const { totals, sums } = basket;
  const last = basket.lines.find((line) => line.lineId === basket.lastLineId);
  return {
    type: 'BasketChanged',
    aggregateId: `basket:${basket.id}`,
    version: basket.version,
    detail: {
      basketId: basket.id,
      storeId: basket.storeId,
      ...(basket.workstationId === undefined ? {} : { workstationId: basket.workstationId }),
      version: basket.version,
      status: basket.status,
      currency: basket.currency,
      lineCount: basket.lines.length,
      netMinor: totals.net.minor,
      taxMinor: totals.tax.minor,
      discountMinor: totals.discount.minor,
      totalMinor: totals.total.minor,
      dueMinor: sums.due.minor,
      ...(last === undefined ? {} : { lastLine: lastLineOf(last) }),
    },
  };
}

export function tenderStatusChanged(basket: BasketRecord, tender: Tender): Fact {
  return {
    type: 'TenderStatusChanged',
    aggregateId: `basket:${basket.id}:tenders`,
    version: basket.version,
    detail: {
      basketId: basket.id,
      storeId: basket.storeId,
      tenderId: tender.tenderId,
      status: tender.status,
      amount: tender.amount,
      version: basket.version,
    },
  };
}

/** The sale itself, and one request for each card whose money has to move. Training moves none. */
export function transactionFacts(transaction: RetailTransaction): readonly Fact[] {
  const sale: Fact = {
    type: 'SaleCompleted',
    aggregateId: `transaction:${transaction.id}`,
    version: 1,
    detail: saleCompletedDetail(transaction),
  };
  if (transaction.series === 'TRAINING' || transaction.kind === 'VOIDED') return [sale];
  return [sale, ...transaction.tenders.flatMap((tender) => captureRequested(transaction, tender))];
}

function captureRequested(transaction: RetailTransaction, tender: Tender): readonly Fact[] {
  // A negative amount asks for a refund of the payment that it names.
  const providerReference = tender.refundOf ?? tender.providerReference;
  if (tender.kind !== 'CARD' || providerReference === undefined) return [];
  return [
    {
      type: 'CaptureRequested',
      // One aggregate, and so one after the other: a provider refuses for good to refund what it has not captured.
      aggregateId: `payment:${providerReference}`,
      version: tender.refundOf === undefined ? 1 : 2,
      detail: {
        transactionId: transaction.id,
        tenderId: tender.tenderId,
        providerReference,
        amount: tender.amount,
        ...(tender.offlineCardToken === undefined
          ? {}
          : { offlineCardToken: tender.offlineCardToken }),
        ...(transaction.kind === 'POST_VOID' ? { whole: true } : {}),
      },
    },
  ];
}

function lastLineOf(line: BasketRecord['lines'][number]): object {
  const { lineId, description, quantity, gross } = line;
  return { lineId, description, quantity, grossMinor: gross.minor };
}
