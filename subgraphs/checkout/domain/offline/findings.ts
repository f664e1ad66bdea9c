import { formatAmount, type Money } from '#kernel/money.ts';
import { openBasket, type BasketLine } from '../basket.ts';
import { selectOffer } from '../offer-selection.ts';
import type { PriceBookRecall } from '../price-book.ts';
import { approvalsOn } from '../price-change.ts';
import type { OfflineCardLimits } from '../till-terms.ts';
import { repriceBasket } from '../price-basket.ts';
import { saleUnitOf } from '../scan-line.ts';
import type { ItemBook, PricingBook } from '../store-book.ts';
import type { JournalRecord } from '../transaction.ts';

export type OfflineFindingKind =
  | 'PRICE_DIFFERENT'
  | 'TOTAL_DIFFERENT'
  | 'ITEM_UNKNOWN'
  | 'ITEM_DISCONTINUED'
  | 'LOT_RECALLED'
  | 'UNIT_EXPIRED'
  | 'APPROVED_OFFLINE'
  | 'CARD_LIMIT_EXCEEDED'
  | 'CARD_DECLINED'
  | 'CLOCK_SKEW'
  | 'AFTER_CLOSE'
  | 'CHAIN_FORKED'
  | 'KEY_NOT_VALID'
  | 'RECORD_INVALID';

/** Something for the back office to look at: it is sold already, so nobody is refused any more. */
export type OfflineFinding = {
  /** The same finding of the same sale has the same id, however often it comes. */
  readonly findingId: string;
  readonly kind: OfflineFindingKind;
  readonly storeId: string;
  readonly workstationId: string;
  readonly sequenceNumber: number;
  /** Absent where the transaction was refused: then `evidence` is what the till sent. */
  readonly transactionId?: string;
  readonly lineId?: string;
  readonly message: string;
  readonly expected?: Money;
  readonly sold?: Money;
  readonly evidence?: string;
  readonly noticedAt: string;
  readonly dealtWith?: {
    readonly at: string;
    readonly by: string;
    readonly note: string;
  };
};

/** What is known here of what was sold there, as of now. */
export type OfflineBook = PricingBook & {
  readonly jurisdictionId: string;
  readonly timeZone: string;
  readonly items: ReadonlyMap<string, ItemBook>;
  readonly recalls: readonly PriceBookRecall[];
  readonly offlineCards?: OfflineCardLimits | undefined;
};

export type OfflineArrival = {
  readonly receivedAt: string;
  readonly shift: 'OPEN' | 'SEALED' | 'ENDED';
};

/** Differences between what was sold and what we would have sold at that moment. */
export function offlineFindings(
  record: JournalRecord,
  book: OfflineBook,
  arrival: OfflineArrival,
): readonly OfflineFinding[] {
  const noticed = [
    ...arrivalFindings(record, arrival),
    ...(record.kind === 'SALE' ? saleFindings(record, book) : []),
  ];
  const { id: transactionId, storeId, workstationId, sequenceNumber } = record;
  return noticed.map((finding) => ({
    ...finding,
    findingId: [transactionId, finding.kind, finding.lineId ?? ''].join(':'),
    ...{ transactionId, storeId, workstationId, sequenceNumber },
    noticedAt: arrival.receivedAt,
  }));
}

type Noticed = Pick<OfflineFinding, 'kind' | 'lineId' | 'message' | 'expected' | 'sold'>;

/** Till clocks are set by hand in places; a minute or two is nobody's business. */
const clockSkewMsMax = 5 * 60_000;

function arrivalFindings(record: JournalRecord, { receivedAt, shift }: OfflineArrival): Noticed[] {
  const aheadMs = Date.parse(record.completedAt) - Date.parse(receivedAt);
  const backwards = record.completedAt < record.openedAt;
  return [
    ...(aheadMs > clockSkewMsMax || backwards
      ? [noticed('CLOCK_SKEW', `The till's clock said ${record.completedAt}, ours ${receivedAt}.`)]
      : []),
    ...(shift === 'OPEN'
      ? []
      : [noticed('AFTER_CLOSE', 'It came after its shift was sealed: look at the Z report.')]),
  ];
}

function saleFindings(record: JournalRecord, book: OfflineBook): Noticed[] {
  const lines = record.lines.flatMap((line) => lineFindings(record, line, book));
  const unknown = record.lines.some(({ gtin }) => !book.items.has(gtin));
  return [
    ...lines,
    ...orderApprovalFindings(record),
    ...cardFindings(record, book),
    // What isn't known can't be priced again.
    ...(unknown ? [] : totalFindings(record, book)),
  ];
}

function lineFindings(record: JournalRecord, line: BasketLine, book: OfflineBook): Noticed[] {
  const { lineId, description, expiry } = line;
  const known = book.items.get(line.gtin);
  if (known === undefined) {
    return [{ ...noticed('ITEM_UNKNOWN', `No item has the GTIN ${line.gtin}.`), lineId }];
  }
  const recall = recallOf(record, line, book);
  const found = [
    known.item.discontinued && noticed('ITEM_DISCONTINUED', `${description} isn't sold any more.`),
    recall && noticed('LOT_RECALLED', `${description} is recalled (${recall.reason}).`),
    expiry !== undefined &&
      expiry < record.businessDayDate &&
      noticed('UNIT_EXPIRED', `${description} had expired on ${expiry}.`),
    approvedFinding(approvals(line)),
    priceFinding(record, line, known),
  ].filter((one) => typeof one === 'object');
  return found.map((one) => ({ ...one, lineId }));
}

function orderApprovalFindings({ orderDiscount }: JournalRecord): Noticed[] {
  const { approval } = orderDiscount ?? {};
  const finding = approvedFinding(approval === undefined ? [] : [approval.operatorId]);
  return finding === undefined ? [] : [finding];
}

function approvedFinding(operatorIds: readonly string[]): Noticed | undefined {
  if (operatorIds.length === 0) return undefined;
  return noticed('APPROVED_OFFLINE', `${operatorIds.join(', ')} approved it at the till.`);
}

/** The till checked the code alone; that it was a person with the permission is for the back office to see. */
function approvals(line: BasketLine): readonly string[] {
  const { manualDiscount, override } = line;
  const given = [...approvalsOn(line), manualDiscount?.approval, override?.approval];
  return [...new Set(given.flatMap((one) => one?.operatorId ?? []))];
}

function recallOf({ storeId }: JournalRecord, line: BasketLine, { recalls }: OfflineBook) {
  return recalls.find(
    ({ itemId, batchLot, storeIds }) =>
      itemId === line.itemId &&
      (batchLot === undefined || batchLot === line.batchLot) &&
      (storeIds.length === 0 || storeIds.includes(storeId)),
  );
}

function priceFinding(record: JournalRecord, line: BasketLine, known: ItemBook) {
  const isDeposit = line.depositOf !== undefined;
  const unit = (isDeposit ? undefined : saleUnitOf(known.item, line.gtin)) ?? line.quantity.unit;
  // An overridden price is its approval's business.
  const regular = line.override?.regularUnitPrice ?? line.unitPrice;
  const { currency } = record;
  const query = {
    itemId: line.itemId,
    unit,
    channel: 'STORE',
    currency,
    now: line.scannedAt,
  } as const;
  const offer = selectOffer(known.offers, query);
  if (offer?.price.minor === regular.minor) return undefined;
  const now = offer === undefined ? 'has no price' : `costs ${formatAmount(offer.price)}`;
  return {
    ...noticed(
      'PRICE_DIFFERENT',
      `${line.description} ${now}; it was sold at ${formatAmount(regular)}.`,
    ),
    ...(offer === undefined ? {} : { expected: offer.price }),
    sold: regular,
  };
}

function cardFindings(record: JournalRecord, { offlineCards }: OfflineBook): Noticed[] {
  const cards = record.tenders.filter(({ kind }) => kind === 'CARD');
  const over = cards.filter(({ amount }) => amount.minor > (offlineCards?.amountMaxMinor ?? 0));
  return over.slice(0, 1).map(({ amount }) => ({
    ...noticed('CARD_LIMIT_EXCEEDED', 'A card paid more than the store lets tills take offline.'),
    sold: amount,
  }));
}

/** With today's promotions and taxes at the moment of the sale, and the unit prices that were charged. */
function totalFindings(record: JournalRecord, book: OfflineBook): Noticed[] {
  const { id, storeId, currency, policy, openedAt, orderDiscount } = record;
  const basket = openBasket({
    ...{ id, storeId, channel: 'STORE', currency, training: false, policy, openedAt },
    jurisdictionId: book.jurisdictionId,
  });
  const withDiscount = orderDiscount === undefined ? basket : { ...basket, orderDiscount };
  const rated = record.lines.every(({ taxClassId }) =>
    book.taxClasses.some((taxClass) => taxClass.taxClassId === taxClassId),
  );
  if (!rated) return [noticed('TOTAL_DIFFERENT', 'A tax class of it has no rates here.')];
  const { promotions, taxClasses, timeZone } = book;
  const { totals } = repriceBasket(withDiscount, record.lines, {
    ...{ promotions, taxClasses, timeZone },
    now: record.completedAt,
    today: record.businessDayDate,
  });
  const [expected, sold] = [totals.total, record.totals.total];
  if (expected.minor === sold.minor && totals.tax.minor === record.totals.tax.minor) return [];
  const message = `It would cost ${formatAmount(expected)} here; it was sold for ${formatAmount(sold)}.`;
  return [{ ...noticed('TOTAL_DIFFERENT', message), expected, sold }];
}

function noticed(kind: OfflineFindingKind, message: string): Noticed {
  return { kind, message };
}
