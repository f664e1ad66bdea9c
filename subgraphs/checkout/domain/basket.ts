import { sumMoney, type Money, type RoundingMode } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';
import type { GiftCardSold } from './gift-card.ts';
import type { HeldApproval } from './held-approval.ts';
import type { Tender } from './tender-kinds/tender.ts';
import type {
  Channel,
  DiscountStep,
  FeeKind,
  PromotionConcurrency,
  PromotionRule,
  StorePolicy,
} from './price-book.ts';
import type {
  BasketCoupon,
  LineApproval,
  LoyaltyPoints,
  ManualDiscount,
  PriceOverride,
  TaxExemption,
  TaxSource,
} from './price-change.ts';
import type { OriginalLine, PriceTaken, ReturnReason } from './return-line.ts';

export type { OriginalLine, ReturnReason } from './return-line.ts';
export type {
  BasketCoupon,
  LineApproval,
  LoyaltyPoints,
  ManualDiscount,
  PriceOverride,
  TaxExemption,
  TaxSource,
} from './price-change.ts';

export type { Tender, TenderKind, TenderStatus } from './tender-kinds/tender.ts';

export type BasketStatus = 'OPEN' | 'SUSPENDED' | 'TENDERING' | 'COMPLETED' | 'VOIDED';
export type EntryMethod = 'SCANNED' | 'KEYED';

/** What is fixed when a line enters the basket. Prices freeze here; discounts and tax do not. */
export type LineFacts = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly categoryId: string;
  readonly departmentId: string;
  readonly taxClassId: string;
  /** Negative on a return line; so are its amounts. */
  readonly quantity: Quantity;
  /** The same quantity in the item's base unit, in which stock is kept. */
  readonly baseQuantity: Quantity;
  /** How many base units one of the quantity's unit holds: "24" for a case of 24. */
  readonly baseUnitsPerUnit: string;
  /** For one of the quantity's unit. */
  readonly unitPrice: Money;
  /** The amount printed on the label (AI 392n); it stands instead of quantity x unit price. */
  readonly labelPrice?: Money;
  readonly override?: PriceOverride;
  readonly manualDiscount?: ManualDiscount;
  readonly priceListId?: string;
  readonly offerId?: string;
  readonly batchLot?: string;
  readonly serial?: string;
  readonly expiry?: string;
  readonly entryMethod: EntryMethod;
  readonly scannedAt: string;
  /** Years; who confirmed the customer's birth date is beside it. */
  readonly minimumAge?: number;
  readonly ageConfirmedBy?: string;
  /** What was taken off the scale's weight for the package, in the line's unit. */
  readonly tare?: string;
  readonly approval?: LineApproval;
  /** Of a unit that needed more than one; `approval` is the first. */
  readonly furtherApprovals?: readonly LineApproval[];
  /** The line whose units this deposit or fee is charged for. */
  readonly depositOf?: string;
  /** On a return line: what was sold then. Its amounts are frozen and never priced again. */
  readonly originalLine?: OriginalLine;
  /** On a return line without a receipt: where its price comes from; frozen like the others. */
  readonly priceTaken?: PriceTaken;
  readonly returnReason?: ReturnReason;
  readonly restock?: boolean;
  /** A card that the line sells or loads; such a line is money, not goods, and is never priced again. */
  readonly giftCard?: GiftCardSold;
  /** Absent: goods, or a deposit that its item does not call one. */
  readonly feeKind?: FeeKind;
  /** Only ever false: neither promotions nor discounts by hand lower it. */
  readonly discountable?: false;
  /** The stock reservation that the line consumes (an order's pick-up). */
  readonly reservationId?: string;
};

/** One step of the pricing trace: what was taken off which base, by what or whom. */
export type PriceModification = {
  /** From 1, in the order in which the steps were taken on this line. */
  readonly sequence: number;
  /** Absent on what a person took off. */
  readonly promotionId?: string;
  readonly description: string;
  readonly kind: PromotionRule['kind'] | 'MANUAL_PERCENT' | 'MANUAL_AMOUNT';
  readonly step: DiscountStep;
  readonly priority?: number;
  readonly concurrency?: PromotionConcurrency;
  readonly base: Money;
  /** Taken off the base; never above it and never negative. */
  readonly amount: Money;
  /** `LARGEST_REMAINDER`: this is the line's share of an amount that was taken off several lines. */
  readonly rounding: RoundingMode | 'LARGEST_REMAINDER';
  /** As published, "33.33"; of the basket where the step is of the order. */
  readonly percent?: string;
  /** How many of the line's units went into sets. */
  readonly unitsInGroups?: number;
  readonly reason?: string;
  readonly operatorId?: string;
  readonly approvedBy?: string;
};

export type LineTax = {
  /** On goods that were sold under another jurisdiction than that of the store which takes them back. */
  readonly jurisdictionId?: string;
  readonly taxId: string;
  readonly name: string;
  readonly rate: string;
  readonly taxable: Money;
  readonly tax: Money;
  /** What was not charged because the sale is exempt. */
  readonly exempted?: Money;
};

/** One row of the document's tax table; same members as a line's tax, summed by tax and rate. */
export type TaxTotal = LineTax;

export type LinePricing = {
  /** Quantity x unit price (or the label's price) before discounts. */
  readonly extended: Money;
  readonly discount: Money;
  readonly modifications: readonly PriceModification[];
  readonly taxes: readonly LineTax[];
  /** After all discounts, net + tax = gross. */
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
};

export type BasketLine = LineFacts & LinePricing;

export type BasketTotals = {
  /** Sum of the lines before discounts, in the price list's terms (with tax or without). */
  readonly subtotal: Money;
  readonly discount: Money;
  readonly net: Money;
  readonly tax: Money;
  /** net + tax: what the tenders have to reach, before cash rounding. */
  readonly total: Money;
};

export type PricedBasket = {
  readonly lines: readonly BasketLine[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: BasketTotals;
  /** Absent: no programme concerns this basket. */
  readonly points?: LoyaltyPoints;
  /** What goods without a receipt take back of the customer's points; absent for none. */
  readonly pointsBack?: number;
  readonly taxSource?: TaxSource;
  /** Codes of coupons that give nothing here: the sale does not use them up. Absent for none. */
  readonly idleCoupons?: readonly string[];
};

export type Basket = PricedBasket & {
  readonly id: string;
  readonly storeId: string;
  readonly workstationId?: string;
  readonly channel: Channel;
  readonly customerId?: string;
  readonly status: BasketStatus;
  readonly version: number;
  /** Version of the last change that did more than add lines; see merge-basket.ts. */
  readonly lastEditVersion: number;
  readonly currency: string;
  readonly shiftId?: string;
  readonly operatorId?: string;
  readonly businessDayDate?: string;
  readonly training: boolean;
  readonly tenders: readonly Tender[];
  /** Paid on top of the total, never taxed; absent for none. */
  readonly tip?: Money;
  readonly lastLineId?: string;
  readonly jurisdictionId: string;
  readonly policy: StorePolicy;
  /** The transaction whose lines are being returned. */
  readonly returnOf?: string;
  readonly orderId?: string;
  readonly fulfilmentId?: string;
  readonly coupons?: readonly BasketCoupon[];
  readonly orderDiscount?: ManualDiscount;
  readonly taxExemption?: TaxExemption;
  /** Those that the customer wants to give, known when the customer is attached. */
  readonly pointsToBurn?: number;
  /** As they were when the customer was attached. */
  readonly customerGroups?: readonly string[];
  readonly openedAt: string;
  readonly updatedAt: string;
  /** By which a suspended basket is found again; never in the journal, because it may be a name. */
  readonly label?: string;
  readonly suspendedAt?: string;
  /** What the last recall at a till changed. */
  readonly recalled?: BasketRecall;
  /** Worth of what was voided of it without an approval. */
  readonly voidedMinor?: number;
  /** Under which goods without a receipt come back. */
  readonly returnApproval?: HeldApproval;
};

/** What a suspended basket cost before it was recalled, and what changed since. */
export type BasketRecall = {
  readonly totalBefore: Money;
  readonly repricedLines: readonly {
    readonly lineId: string;
    readonly description: string;
    readonly before: Money;
    readonly after: Money;
  }[];
  readonly lapsedCoupons: readonly string[];
};

export type BasketOpening = Pick<
  Basket,
  'id' | 'storeId' | 'channel' | 'currency' | 'training' | 'jurisdictionId' | 'policy' | 'openedAt'
> &
  Partial<
    Pick<
      Basket,
      | 'workstationId'
      | 'customerId'
      | 'shiftId'
      | 'operatorId'
      | 'businessDayDate'
      | 'returnOf'
      | 'orderId'
      | 'fulfilmentId'
      | 'customerGroups'
      | 'taxExemption'
    >
  >;

/** ADD_LINES may merge with other additions; EDIT may not (rule 27). */
export type BasketChangeKind = 'ADD_LINES' | 'EDIT';

/** An empty basket, version 1, OPEN. */
export function openBasket(opening: BasketOpening): Basket {
  return {
    ...opening,
    status: 'OPEN',
    version: 1,
    lastEditVersion: 1,
    updatedAt: opening.openedAt,
    lines: [],
    taxes: [],
    tenders: [],
    totals: totalsOf(opening.currency, []),
  };
}

/** The basket at other prices; what the new ones do not say (points, who taxed, idle coupons) is gone. */
export function withPricing(basket: Basket, priced: PricedBasket): Basket {
  const { points: _points, pointsBack: _back, taxSource: _taxSource, ...others } = basket;
  const { idleCoupons: _idle, ...rest } = others;
  return { ...rest, ...priced };
}

/** The next version of a basket: version + 1, `updatedAt` = now. Every change goes through here. */
export function changeBasket(
  basket: Basket,
  changes: Partial<Omit<Basket, 'id' | 'version' | 'lastEditVersion'>>,
  written: { readonly kind: BasketChangeKind; readonly now: string },
): Basket {
  const version = basket.version + 1;
  const lastEditVersion = written.kind === 'EDIT' ? version : basket.lastEditVersion;
  return { ...basket, ...changes, version, lastEditVersion, updatedAt: written.now };
}

/** Sums of priced lines; what the basket stores and reads return. */
export function totalsOf(currency: string, lines: readonly LinePricing[]): BasketTotals {
  const sumOf = (amountOf: (line: LinePricing) => Money) => sumMoney(currency, lines.map(amountOf));
  return {
    subtotal: sumOf((line) => line.extended),
    discount: sumOf((line) => line.discount),
    net: sumOf((line) => line.net),
    tax: sumOf((line) => line.tax),
    total: sumOf((line) => line.gross),
  };
}
