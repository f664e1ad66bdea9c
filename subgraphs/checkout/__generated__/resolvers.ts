// Written by `npm run generate`; change the SDL or the operations instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneySource, BasketSource, RetailTransactionSource, LineItemSource, PriceModificationSource, TaxLineSource, BasketCouponSource, ManualDiscountSource, PriceOverrideSource, TaxExemptionSource, LoyaltyAccountSource, PriceExplanationSource, TenderSource, ReturnableTransactionSource, RefundableLineSource, RefundShareSource, FailedSettlementSource, OfflineEnvelopeResultSource, OfflineFindingSource, FiscalMarkSource, ReceiptSource, ReceiptVerificationSource, GiftCardSource, GiftCardEntrySource, ResolvedSettlementSource, BasketQuoteSource, CheckoutUserErrorSource, ShiftSource, CustomerSource, CustomerOrderSource } from '../resolvers/mappers.ts';
import type { SubgraphContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code, such as "DE". */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as "EUR". */
  CurrencyCode: { input: string; output: string; }
  /** An opaque position in a connection; pass it back as `after`. */
  Cursor: { input: string; output: string; }
  /** A calendar date as "YYYY-MM-DD", without a time zone, of the years 1 to 9999. */
  Date: { input: string; output: string; }
  /** An instant as ISO 8601 in UTC, such as "2026-03-01T09:30:00.000Z", of the years 1 to 9999. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, such as "12.30". Never a floating point number. */
  Decimal: { input: string; output: string; }
  /** A GS1 Global Location Number of 13 digits. */
  Gln: { input: string; output: string; }
  /** A GS1 Global Trade Item Number. GTIN-8, -12, -13 and -14 are accepted; answers are always 14 digits. */
  Gtin: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/**
 * What a till works on before it is paid: lines, totals and tenders. Every change raises `version` by one, so that two
 * tills may edit one basket (see `BasketScanInput.version`). Totals are those that were stored with the last change.
 */
export type Basket = {
  readonly __typename?: 'Basket';
  /** The same if all of it is paid in cash now: rounded to the coins of the store. */
  readonly cashDue: Money;
  /** The part that cash rounding adds (or takes, negative), zero until the cash settles the rest. */
  readonly cashRounding: Money;
  /** What goes back to the customer in cash, zero before the basket is paid. */
  readonly change: Money;
  /** At a till or in the web shop. */
  readonly channel: Channel;
  /** The coupons that were added, in their order. */
  readonly coupons: ReadonlyArray<BasketCoupon>;
  /** The store's currency; every amount of the basket is in it. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Who buys, if they said so. */
  readonly customer?: Maybe<Customer>;
  /** Delivery fees of the store: scan one of them into a basket that shall be shipped. Empty: delivery is free. */
  readonly deliveryGtins: ReadonlyArray<Scalars['Gtin']['output']>;
  /** The sum of all price modifications, never negative. */
  readonly discount: Money;
  /** Still to be paid: total minus the tenders that are pending or authorised. */
  readonly due: Money;
  /** Opaque; a UUID. */
  readonly id: Scalars['ID']['output'];
  /** By which a suspended basket is found again; null when none was given. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** In the order of scanning; a scan beyond the most that one receipt holds is refused (LINE_COUNT_MAX). */
  readonly lines: ReadonlyArray<LineItem>;
  /** Without tax, after all discounts. */
  readonly net: Money;
  /** What may be done with it now, as the refusals would have it; for the buttons of a till. */
  readonly nextSteps: ReadonlyArray<BasketStep>;
  /** When it began. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The operator who touched the basket last; absent for a web cart. */
  readonly operator?: Maybe<Operator>;
  /** What a person took off the whole basket; null when nobody did. */
  readonly orderDiscount?: Maybe<ManualDiscount>;
  /** Points that this basket takes, earns and takes back; null when it does none of it. */
  readonly points?: Maybe<LoyaltyPoints>;
  /** Points that the customer wants to pay with; see `points` for what was taken of them. */
  readonly pointsToBurn: Scalars['Int']['output'];
  /**
   * Where the money goes when more comes back than is bought (`due` below zero): to what those goods were paid by, electronic money
   * before cash. Empty otherwise. `basketRefund` pays it out.
   */
  readonly refundPlan: ReadonlyArray<RefundShare>;
  /** Under which more goods without a receipt may come back; null when the next ones need an approval. */
  readonly returnApproval?: Maybe<ReturnApproval>;
  /** How far it has come. */
  readonly status: BasketStatus;
  /** Where it was sold. */
  readonly store?: Maybe<Store>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** When it was parked; null when it is not. */
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sum of its taxes. */
  readonly tax: Money;
  /** Why no tax is charged; null when it is. */
  readonly taxExemption?: Maybe<TaxExemption>;
  /** Who worked the taxes out, where the store asks an outside calculator; null where it never does. */
  readonly taxSource?: Maybe<TaxSource>;
  /** One entry per tax and rate; together they are `tax`. */
  readonly taxes: ReadonlyArray<TaxLine>;
  /** What it was paid by. */
  readonly tenders: ReadonlyArray<Tender>;
  /** Paid on top of the total by the same tenders, never taxed; zero for none. */
  readonly tip: Money;
  /** What the customer pays before cash rounding: net plus tax. */
  readonly total: Money;
  /** True: the basket ends in the TRAINING series and never reaches sales, stock, tax or the drawer. */
  readonly training: Scalars['Boolean']['output'];
  /** The transaction that the basket ended in; absent before completion or voiding. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with each change. Send it back with the next change to learn of other tills' changes. */
  readonly version: Scalars['Int']['output'];
  /** Where the basket is, or was before it was suspended; absent for a web cart. */
  readonly workstation?: Maybe<Workstation>;
};

/**
 * A basket as it is after a change, flat and small enough to be pushed. Amounts are in the currency's major unit with
 * exactly its number of decimals, such as "12.30".
 */
export type BasketChange = {
  readonly __typename?: 'BasketChange';
  /** The basket that changed. */
  readonly basketId: Scalars['ID']['output'];
  /** Of every amount here. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** All discounts, as a positive amount. */
  readonly discount: Scalars['Decimal']['output'];
  /** What is left to be paid. */
  readonly due: Scalars['Decimal']['output'];
  /** What the last line costs, with tax and after discounts. */
  readonly lastLineAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Of the last line, as the customer display shows it. */
  readonly lastLineDescription?: Maybe<Scalars['String']['output']>;
  /** The line that was added or changed last; null on an empty basket. */
  readonly lastLineId?: Maybe<Scalars['ID']['output']>;
  /** Of the last line, in `lastLineUnit`. */
  readonly lastLineQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** A unit of measure of UN/ECE Recommendation 20. */
  readonly lastLineUnit?: Maybe<Scalars['String']['output']>;
  /** Lines that count; removed ones do not. */
  readonly lineCount: Scalars['Int']['output'];
  /** Without tax, after discounts. */
  readonly net: Scalars['Decimal']['output'];
  /** The topic's sequence: the basket's version. Apply a push only if it is higher than what was applied before. */
  readonly sequence: Scalars['Int']['output'];
  /** What may be done with the basket now. */
  readonly status: BasketStatus;
  /** The store that it belongs to. */
  readonly storeId: Scalars['ID']['output'];
  /** All taxes. */
  readonly tax: Scalars['Decimal']['output'];
  /** What the basket costs. */
  readonly total: Scalars['Decimal']['output'];
  /** The basket's version, as `Basket.version`. */
  readonly version: Scalars['Int']['output'];
  /** The workstation that it is open at; null on a web cart. */
  readonly workstationId?: Maybe<Scalars['ID']['output']>;
};

/** A page of baskets. */
export type BasketConnection = {
  readonly __typename?: 'BasketConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<BasketEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Basket>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A coupon in a basket. */
export type BasketCoupon = {
  readonly __typename?: 'BasketCoupon';
  /**
   * Whether it takes something off this basket, or earns points, as the basket is now. A sale uses up only those that do; of two
   * coupons of one promotion the first.
   */
  readonly applied: Scalars['Boolean']['output'];
  /** Until when this basket holds its use; null when uses are not counted. */
  readonly claimedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** In capitals. */
  readonly code: Scalars['ID']['output'];
  /** What it gives. */
  readonly promotionId: Scalars['ID']['output'];
};

/** What `basketCouponAdd` needs. */
export type BasketCouponAddInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** As printed, in whatever case. */
  readonly code: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketCouponAdd` answers. */
export type BasketCouponAddPayload = {
  readonly __typename?: 'BasketCouponAddPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketCouponRemove` needs. */
export type BasketCouponRemoveInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** In whatever case. */
  readonly code: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketCouponRemove` answers. */
export type BasketCouponRemovePayload = {
  readonly __typename?: 'BasketCouponRemovePayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketCustomerAttach` needs. */
export type BasketCustomerAttachInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** As order knows it; null takes the customer out again, with their points and group prices. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketCustomerAttach` answers. */
export type BasketCustomerAttachPayload = {
  readonly __typename?: 'BasketCustomerAttachPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketDiscountSet` needs. */
export type BasketDiscountSetInput = {
  /** Above 0, in the store's currency. Absent with percent, and to take a discount away. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** A signed approval of permission PRICE_OVERRIDE with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Absent: the whole basket. */
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Above 0, at most 100, at most 4 decimals. Absent with amount, and to take a discount away. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** For the receipt and the audit, such as a dented tin. */
  readonly reason: Scalars['String']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketDiscountSet` answers. */
export type BasketDiscountSetPayload = {
  readonly __typename?: 'BasketDiscountSetPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The line at its new price; null when refused, and for the whole basket. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A basket and where it stands in its list. */
export type BasketEdge = {
  readonly __typename?: 'BasketEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: Basket;
};

/** What `basketGiftCardAdd` needs. */
export type BasketGiftCardAddInput = {
  /** What it is to be worth, above nothing, in the store's currency. */
  readonly amount: MoneyInput;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** As printed, 8 to 32 letters and digits; spaces and hyphens do not matter. */
  readonly number: Scalars['String']['input'];
  /** As printed beneath the scratch field, 4 to 12 digits; absent on a card without one, and when it is loaded. */
  readonly pin?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketGiftCardAdd` answers. */
export type BasketGiftCardAddPayload = {
  readonly __typename?: 'BasketGiftCardAddPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The card's line; null when refused. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketOpen` needs. */
export type BasketOpenInput = {
  /** A shopper always opens a WEB basket. */
  readonly channel?: InputMaybe<Channel>;
  /** As order knows it. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: the same answer, once. Same key, other input: IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Such as S001. */
  readonly storeId: Scalars['ID']['input'];
  /** Kept apart from sales, stock, tax and the drawer. */
  readonly training?: InputMaybe<Scalars['Boolean']['input']>;
  /** Needed for channel STORE. */
  readonly workstationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `basketOpen` answers. */
export type BasketOpenPayload = {
  readonly __typename?: 'BasketOpenPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketPointsRedeem` needs. */
export type BasketPointsRedeemInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** From 0 up to what the customer has. */
  readonly points: Scalars['Int']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketPointsRedeem` answers. */
export type BasketPointsRedeemPayload = {
  readonly __typename?: 'BasketPointsRedeemPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** The signed price of a basket: `orderCapture` takes it, so that nobody prices twice and no client sends a price. */
export type BasketQuote = {
  readonly __typename?: 'BasketQuote';
  /** Of which basket. */
  readonly basketId: Scalars['ID']['output'];
  /** As it was signed. */
  readonly basketVersion: Scalars['Int']['output'];
  /** The quote is refused after this instant (15 minutes). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** A compact JWS. Opaque to clients; hand it to `orderCapture` as it is. */
  readonly token: Scalars['String']['output'];
  /** Net plus tax. */
  readonly total: Money;
};

/** What `basketQuote` needs. */
export type BasketQuoteInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketQuote` answers. */
export type BasketQuotePayload = {
  readonly __typename?: 'BasketQuotePayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Null when refused. */
  readonly quote?: Maybe<BasketQuote>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketRecall` needs. */
export type BasketRecallInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Where the basket goes on. */
  readonly workstationId: Scalars['ID']['input'];
};

/** What `basketRecall` answers. */
export type BasketRecallPayload = {
  readonly __typename?: 'BasketRecallPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Coupons whose use was held for too long and is gone; add them again if the customer still has them. */
  readonly lapsedCoupons: ReadonlyArray<Scalars['ID']['output']>;
  /** Lines that cost something else now: promotions and taxes are as of the recall, unit prices as of the scan. */
  readonly repricedLines: ReadonlyArray<RepricedLine>;
  /** What the basket cost when it was suspended; null when refused. */
  readonly totalBefore?: Maybe<Money>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketRefund` needs. */
export type BasketRefundInput = {
  /** A signed approval of permission RETURN with the basket as subject; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How all of the money goes back. Absent: as planned; another kind needs an approval. */
  readonly refundKind?: InputMaybe<TenderKind>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketRefund` answers. */
export type BasketRefundPayload = {
  readonly __typename?: 'BasketRefundPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketReturnLinesAdd` needs. */
export type BasketReturnLinesAddInput = {
  /** A signed approval of permission RETURN with the basket as subject: needed after the return window; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What comes back. */
  readonly lines: ReadonlyArray<TransactionReturnLineInput>;
  /** The sale that the receipt is of; at most 5 in one basket. */
  readonly originalTransactionId: Scalars['ID']['input'];
  /** Of the receipt, in whatever case: needed when the sale is of a store that the caller may not see. */
  readonly verifyCode?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketReturnLinesAdd` answers. */
export type BasketReturnLinesAddPayload = {
  readonly __typename?: 'BasketReturnLinesAddPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The last line that was added; null when refused. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketReturnWithoutReceiptAdd` needs. */
export type BasketReturnWithoutReceiptAddInput = {
  /** A signed approval of permission RETURN with the basket as subject: with the first goods, and when `Basket.returnApproval` does not reach. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** How it came in. */
  readonly entryMethod?: InputMaybe<EntryMethod>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether the packing was opened. Absent: it was not. */
  readonly opened?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many of the scanned unit, above 0; for goods sold by weight the weight in kg. Absent: one, or the weight in the code. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why it comes back. */
  readonly reason: ReturnReason;
  /** Whether it goes back to stock. Absent: as the reason says. */
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the scanner read, as it is; or a typed GTIN. A price on a label is not what was paid, and does not count. */
  readonly scan: Scalars['String']['input'];
  /** What the package weighs, in kg, to be taken off; from 0, at most 3 decimals. */
  readonly tare?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketReturnWithoutReceiptAdd` answers. */
export type BasketReturnWithoutReceiptAddPayload = {
  readonly __typename?: 'BasketReturnWithoutReceiptAddPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The goods' line; null when refused. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketScan` needs. */
export type BasketScanInput = {
  /** The operator has checked the customer's birth date. Of a shopper it is a promise: the age is checked at the hand-over. */
  readonly ageConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The same as one more of `approvals`.
   * @deprecated One unit can need several: use `approvals`.
   */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /**
   * Signed approvals with the basket as subject, at most 5, each of single use: SELL_EXPIRED for a unit that is past its date,
   * KEYED_WEIGHT for a weight that was typed in; a unit may need both. One that is not needed stays good.
   */
  readonly approvals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** The customer's birth date, where the operator types it: the system computes, notes who checked, and forgets the date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** How it came in. */
  readonly entryMethod?: InputMaybe<EntryMethod>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How many of the scanned unit, above 0; for goods sold by weight the weight in kg. Absent: one, or the weight in the code. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the scanner read, as it is, symbology prefix and separators included; or a typed GTIN. */
  readonly scan: Scalars['String']['input'];
  /** Of a typed or scale's weight: what the package weighs, in kg, to be taken off; from 0, at most 3 decimals. */
  readonly tare?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * The version of the basket that the caller saw. If the basket has moved on since, the scan is merged when all changes
   * since then only added lines, and otherwise refused with BASKET_VERSION_STALE and the current basket. Absent: no check.
   */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketScan` answers. */
export type BasketScanPayload = {
  readonly __typename?: 'BasketScanPayload';
  /** The basket after the scan; on BASKET_VERSION_STALE and other refusals the basket as it is now. */
  readonly basket?: Maybe<Basket>;
  /** The line that the scan created or raised. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/**
 * Where a basket stands. OPEN and SUSPENDED lead to each other; OPEN leads to TENDERING with the first tender and back when
 * all tenders are voided; COMPLETED and VOIDED are the end.
 */
export type BasketStatus =
  /** Paid; see `Basket.transaction`. */
  | 'COMPLETED'
  /** Lines may change. */
  | 'OPEN'
  /** Parked; `basketRecall` resumes it at any workstation of the store. */
  | 'SUSPENDED'
  /** A tender was taken: lines are fixed until all tenders are voided. */
  | 'TENDERING'
  /** Given up before it was paid. */
  | 'VOIDED';

/** A step of a basket. The table of steps and statuses is one: what is not in `Basket.nextSteps` is refused. */
export type BasketStep =
  /** Scan (`basketScan`), or sell a gift card (`basketGiftCardAdd`). */
  | 'ADD_LINES'
  /** Pay (`tenderAdd`), or pay out what is owed (`basketRefund`); only while something is due. */
  | 'ADD_TENDER'
  /** End it (`transactionComplete`); only when nothing is due and nothing pending. */
  | 'COMPLETE'
  /** Change or remove lines, the customer, coupons, points, discounts or the exemption. */
  | 'EDIT'
  /** Sign the prices (`basketQuote`). */
  | 'QUOTE'
  /** Give a tender back (`tenderVoid`); only while one counts and none is pending. */
  | 'REMOVE_TENDER'
  /** Go on with it (`basketRecall`). */
  | 'RESUME'
  /** Set the tip (`basketTipSet`). */
  | 'SET_TIP'
  /** Park it (`basketSuspend`). */
  | 'SUSPEND'
  /** Give it up (`basketVoid`); not while a card is pending. */
  | 'VOID';

/** What `basketSuspend` needs. */
export type BasketSuspendInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** By which the till finds it again, such as the customer's name; at most 40 characters. It is gone with the basket. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketSuspend` answers. */
export type BasketSuspendPayload = {
  readonly __typename?: 'BasketSuspendPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketTaxExemptionSet` needs. */
export type BasketTaxExemptionSetInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Absent: the sale is taxed again, unless its customer is exempt. */
  readonly exemption?: InputMaybe<TaxExemptionInput>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketTaxExemptionSet` answers. */
export type BasketTaxExemptionSetPayload = {
  readonly __typename?: 'BasketTaxExemptionSetPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketTipSet` needs. */
export type BasketTipSetInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** In the store's currency; it replaces the tip before. */
  readonly tip: MoneyInput;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketTipSet` answers. */
export type BasketTipSetPayload = {
  readonly __typename?: 'BasketTipSetPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `basketVoid` needs. */
export type BasketVoidInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `basketVoid` answers. */
export type BasketVoidPayload = {
  readonly __typename?: 'BasketVoidPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The journal record of the void; absent for a web cart. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** Where the customer buys. */
export type Channel =
  /** At a till in a store. */
  | 'STORE'
  /** In the web shop. */
  | 'WEB';

/** Every refusal of checkout. Codes are stable; a message may change. */
export type CheckoutErrorCode =
  /** The item is age-restricted: check the customer's birth date and send `ageConfirmed`, or `birthDate` where the store wants it. */
  | 'AGE_CHECK_REQUIRED'
  /** By the birth date the customer is too young, or the date makes no sense. */
  | 'AGE_TOO_YOUNG'
  /** The approval is forged, expired, of another store, subject or permission, or its limit is too low. */
  | 'APPROVAL_INVALID'
  /**
   * The unit has expired (approval SELL_EXPIRED), more is taken off (PRICE_OVERRIDE) or voided (VOID) than the operator may
   * alone, a weight is typed in (KEYED_WEIGHT), or the drawer was opened too often (NO_SALE).
   */
  | 'APPROVAL_REQUIRED'
  /** The approval was used before. */
  | 'APPROVAL_USED'
  /** The basket has no lines. */
  | 'BASKET_EMPTY'
  /** The basket was suspended on an earlier business day, and the store's policy voids such ones. */
  | 'BASKET_EXPIRED'
  /** The basket's status does not allow this; see `Basket.status`. */
  | 'BASKET_NOT_OPEN'
  /** Only a suspended basket can be recalled. */
  | 'BASKET_NOT_SUSPENDED'
  /** The basket has no tender yet, or is not being paid. */
  | 'BASKET_NOT_TENDERING'
  /** No basket has this id, or it belongs to someone else. */
  | 'BASKET_UNKNOWN'
  /** Someone else has changed the basket: look at the current one in the answer and decide again. */
  | 'BASKET_VERSION_STALE'
  /** A card cannot pay more than what is due. */
  | 'CARD_OVER_TENDER'
  /** The coupon is in the basket already, or the basket holds as many as it may. */
  | 'COUPON_IN_BASKET'
  /** The coupon counts uses by customer: attach the customer first, or take out the coupon of another one. */
  | 'COUPON_NEEDS_CUSTOMER'
  /** The coupon has not begun, has ended or was stopped, or its promotion does not run. */
  | 'COUPON_NOT_VALID'
  /** No coupon has this code, or none such is in the basket. */
  | 'COUPON_UNKNOWN'
  /** No use of the coupon is left, for everybody or for this customer. */
  | 'COUPON_USED_UP'
  /** The amount is not in the store's currency. */
  | 'CURRENCY_WRONG'
  /** Points are a customer's: attach one first. */
  | 'CUSTOMER_REQUIRED'
  /** Delivery is charged once an order: take the other line out first. */
  | 'DELIVERY_FEE_WRONG'
  /** The discount is nothing, above 100 per cent, has too many decimals, or is of a kind that the store does not give. */
  | 'DISCOUNT_INVALID'
  /** The reason or the number of the certificate is missing or too long. */
  | 'EXEMPTION_INVALID'
  /** The store does not give this kind of fee back without an approval RETURN, or it comes back with its goods only. */
  | 'FEE_NOT_RETURNABLE'
  /** What is put on a gift card is above nothing and at most 10,000 units of the currency. */
  | 'GIFT_CARD_AMOUNT_INVALID'
  /** This gift card is in the basket already, to be sold, loaded or spent. */
  | 'GIFT_CARD_IN_BASKET'
  /** A gift card's number has 8 to 32 letters and digits, its PIN 4 to 12 digits. */
  | 'GIFT_CARD_NUMBER_INVALID'
  /** No gift card has this number and PIN. */
  | 'GIFT_CARD_UNKNOWN'
  /** A group's name has other characters than letters, digits, dots, hyphens and underscores, or there are too many. */
  | 'GROUPS_INVALID'
  /** The last digit of the GTIN does not fit the others. Scan again. */
  | 'GTIN_CHECK_DIGIT_WRONG'
  /** Too many wrong numbers or PINs within an hour. */
  | 'GUESSES_USED_UP'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The item is not sold any more. */
  | 'ITEM_DISCONTINUED'
  /** No item has this GTIN. */
  | 'ITEM_UNKNOWN'
  /** The basket has as many lines as one receipt can hold. */
  | 'LINE_COUNT_MAX'
  /** The line can't be changed by itself: it is charged along with another line, or its amount came from the label. */
  | 'LINE_NOT_EDITABLE'
  /** No line has this id. */
  | 'LINE_UNKNOWN'
  /** The caller has looked up or tried as many receipts of other stores as a quarter of an hour allows. */
  | 'LOOKUP_LIMIT_REACHED'
  /** This lot (or the whole item) is recalled and must not be sold. */
  | 'LOT_RECALLED'
  /** The item is sold by lot: scan the code that carries the lot. */
  | 'LOT_REQUIRED'
  /** Nothing is due any more. */
  | 'NOTHING_DUE'
  /** A call takes at most 20 envelopes and 200 kB: send fewer at once. */
  | 'OFFLINE_BATCH_TOO_LARGE'
  /** Another transaction is held under this number: two tills, or a restored backup, wrote one chain. Call for help. */
  | 'OFFLINE_CHAIN_FORKED'
  /** The envelope can't be read, its hash isn't its own, or its record doesn't add up. It stays with the till: call for help. */
  | 'OFFLINE_ENVELOPE_INVALID'
  /** There is no such finding. */
  | 'OFFLINE_FINDING_UNKNOWN'
  /** The till's key had been replaced when it signed. Enrol the till again before it sells on. */
  | 'OFFLINE_KEY_NOT_VALID'
  /** The workstation had no such shift on that day, or too many shifts ago. */
  | 'OFFLINE_SHIFT_UNKNOWN'
  /** No key of this workstation signed the envelope. Is this the till that you named? */
  | 'OFFLINE_SIGNATURE_INVALID'
  /** The customer has fewer points. */
  | 'POINTS_INSUFFICIENT'
  /** The number of points is below 0. */
  | 'POINTS_INVALID'
  /** The price check digit of an in-store code does not fit its price. Scan again, or weigh it anew. */
  | 'PRICE_CHECK_DIGIT_WRONG'
  /** The item has no price at this store, channel and time. */
  | 'PRICE_MISSING'
  /** The quantity is zero, negative, not whole where it must be, or too large. */
  | 'QUANTITY_INVALID'
  /** The reason or note is missing or too long. */
  | 'REASON_INVALID'
  /** The store wants a reason for this. */
  | 'REASON_REQUIRED'
  /** What was voided, a drawer that was opened and a reprint itself have no receipt. */
  | 'RECEIPT_NONE'
  /** The store takes nothing back without its receipt, or not for that much in one basket. */
  | 'RECEIPT_REQUIRED'
  /**
   * Less of the sale was paid by this kind (or is left of it, once another till has paid back) than the refund is, or a refund is
   * owed and `basketRefund` pays it.
   */
  | 'REFUND_KIND_INVALID'
  /** More would be refunded than is owed to the customer. */
  | 'REFUND_OVER_DUE'
  /** Another unit of the line came back elsewhere since it was put into this basket: take the line out and in again. */
  | 'RETURN_LINE_STALE'
  /** More of the line would come back than was sold. */
  | 'RETURN_QUANTITY_EXCEEDED'
  /** The store takes goods back for a limited time. Send an approval RETURN. */
  | 'RETURN_WINDOW_CLOSED'
  /** The scan is no GTIN, GS1 element string or Digital Link. Scan again or type the number. */
  | 'SCAN_UNREADABLE'
  /** This very unit (its serial number) is in the basket already. */
  | 'SERIAL_ALREADY_SCANNED'
  /** The provider has moved the money after all, after a try whose answer was lost: nobody must pay it again. */
  | 'SETTLEMENT_DONE'
  /** The provider has refused again, for the reason that the message says. */
  | 'SETTLEMENT_REFUSED'
  /** Whether the money has moved is not known yet: the provider does not answer, or was asked within the last minute. Try again. */
  | 'SETTLEMENT_UNCLEAR'
  /** No capture or refund of this tender is on the list. */
  | 'SETTLEMENT_UNKNOWN'
  /** The workstation's shift is being closed. */
  | 'SHIFT_CLOSING'
  /** No shift is open at the workstation. */
  | 'SHIFT_NOT_OPEN'
  /** The gift card or store credit was blocked by the back office. */
  | 'STORED_VALUE_BLOCKED'
  /** The basket sells and spends as many gift cards and credits as one transaction can hold. */
  | 'STORED_VALUE_MAX'
  /** The gift card or store credit has less on it than the tender: it was spent elsewhere meanwhile. */
  | 'STORED_VALUE_SHORT'
  /** No store has this id. */
  | 'STORE_UNKNOWN'
  /** The store's jurisdiction has no tax rate for the item's tax class. */
  | 'TAX_RATE_MISSING'
  /** The amount is zero, negative or has too many decimals. */
  | 'TENDER_AMOUNT_INVALID'
  /** The basket has as many tenders as one receipt can hold. */
  | 'TENDER_COUNT_MAX'
  /** The tenders do not cover the total. */
  | 'TENDER_INSUFFICIENT'
  /** This means of payment is not for this: a voucher or foreign notes for a refund, or a gift card without its number. */
  | 'TENDER_KIND_INVALID'
  /** A card is still being authorised. Wait for `tenderStatusChanged`. */
  | 'TENDER_PENDING'
  /** The basket has no tender with this id. */
  | 'TENDER_UNKNOWN'
  /** The tip is negative, above the total, in the wrong currency, or less than what was paid already. */
  | 'TIP_INVALID'
  /** Only a sale or an exchange can be returned, and practice only in practice. */
  | 'TRANSACTION_NOT_RETURNABLE'
  /** Only a sale of the workstation's open shift can be voided, and none that hands an order over. */
  | 'TRANSACTION_NOT_VOIDABLE'
  /** Something of the sale came back or was spent, or all of it was voided: what is left goes back by a return. */
  | 'TRANSACTION_RETURNED'
  /** No transaction has this id. */
  | 'TRANSACTION_UNKNOWN'
  /** The unit has expired and the store's policy does not allow its sale. */
  | 'UNIT_EXPIRED'
  /** The voucher is worth more than what is due, and its kind gives no change. */
  | 'VOUCHER_OVER_TENDER'
  /** The store takes no voucher of this kind, or its number is missing. */
  | 'VOUCHER_UNKNOWN'
  /** A voucher of single use with this number was taken already, here or in another store, or another basket holds it. */
  | 'VOUCHER_USED'
  /** Too many completions wait at this workstation. Try again with the same idempotency key. */
  | 'WORKSTATION_BUSY'
  /** The workstation was blocked by the back office. */
  | 'WORKSTATION_REVOKED'
  /** No workstation has this id at the basket's store, or none was named. */
  | 'WORKSTATION_UNKNOWN';

/** Something that the person at the till (or in the web shop) can act on. */
export type CheckoutUserError = {
  readonly __typename?: 'CheckoutUserError';
  /** Stable; see the enum. */
  readonly code: CheckoutErrorCode;
  /** The path in the input that the error is about. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The line of the basket that the error is about, where it is about one. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /** For a person, in English. */
  readonly message: Scalars['String']['output'];
};

/** A customer of order, with the transactions that checkout holds of them. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** As order knows it. */
  readonly customerId: Scalars['ID']['output'];
  /** Points, groups and exemption; null for a shopper who is somebody else. */
  readonly loyalty?: Maybe<LoyaltyAccount>;
  /** What the company owes them in this currency and can be spent now; null for a shopper who is somebody else. */
  readonly storeCredit?: Maybe<Money>;
  /** The customer's transactions at stores that the caller may see, newest first, at most 100 a page. */
  readonly transactions?: Maybe<RetailTransactionConnection>;
};


/** A customer of order, with the transactions that checkout holds of them. */
export type CustomerStoreCreditArgs = {
  currency: Scalars['CurrencyCode']['input'];
};


/** A customer of order, with the transactions that checkout holds of them. */
export type CustomerTransactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `customerGroupsSet` needs. */
export type CustomerGroupsSetInput = {
  /** As order knows it. */
  readonly customerId: Scalars['ID']['input'];
  /** All of them, at most 20; those left out no longer hold. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `customerGroupsSet` answers. */
export type CustomerGroupsSetPayload = {
  readonly __typename?: 'CustomerGroupsSetPayload';
  /** Null when refused. */
  readonly account?: Maybe<LoyaltyAccount>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** An order of order, with the transactions that it ended in. */
export type CustomerOrder = {
  readonly __typename?: 'CustomerOrder';
  /** As order knows it. */
  readonly orderId: Scalars['ID']['output'];
  /** The transactions that the order's fulfilments ended in, oldest first, at most 100 a page. */
  readonly transactions?: Maybe<RetailTransactionConnection>;
};


/** An order of order, with the transactions that it ended in. */
export type CustomerOrderTransactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `customerTaxExemptionSet` needs. */
export type CustomerTaxExemptionSetInput = {
  /** As order knows it. */
  readonly customerId: Scalars['ID']['input'];
  /** Absent: the customer is taxed again. */
  readonly exemption?: InputMaybe<TaxExemptionInput>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `customerTaxExemptionSet` answers. */
export type CustomerTaxExemptionSetPayload = {
  readonly __typename?: 'CustomerTaxExemptionSetPayload';
  /** Null when refused. */
  readonly account?: Maybe<LoyaltyAccount>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A receipt that proves itself: signed, without anybody's name. Whoever holds it can check it with `receiptVerify`. */
export type DigitalReceipt = {
  readonly __typename?: 'DigitalReceipt';
  /** What the QR code says: the token, after the address of the page that checks it where one is configured. */
  readonly link: Scalars['String']['output'];
  /** A compact JWS (EdDSA), for one of the keys of `receiptKeys`. The same receipt always has the same one. */
  readonly token: Scalars['String']['output'];
};

/** The steps in which discounts are taken off one another; each store's policy says in which order. */
export type DiscountStep =
  /** Amounts off items. */
  | 'ITEM_AMOUNT'
  /** Prices of items: fixed prices and sets for one price. */
  | 'ITEM_FIXED'
  /** Percentages off items. */
  | 'ITEM_PERCENT'
  /** Amounts off the basket. */
  | 'ORDER_AMOUNT'
  /** Percentages off the basket. */
  | 'ORDER_PERCENT';

/** How a line came into the basket. */
export type EntryMethod =
  /** Typed in by hand, or chosen in the web shop. */
  | 'KEYED'
  /** Read by a scanner. */
  | 'SCANNED';

/** A capture or refund of a completed transaction that the payment provider refused for good; it isn't tried again. */
export type FailedSettlement = {
  readonly __typename?: 'FailedSettlement';
  /** What was to be captured; below zero, what was to be refunded. */
  readonly amount: Money;
  /** When the provider refused, UTC. */
  readonly failedAt: Scalars['DateTime']['output'];
  /** What the provider said, in its words; for people, not for programs. */
  readonly reason: Scalars['String']['output'];
  /** Of the store that sold or took back, such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** Of its tender; a tender fails once at most. */
  readonly tenderId: Scalars['ID']['output'];
  /** Null when the caller may not see it. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Of the transaction whose money has not moved. */
  readonly transactionId: Scalars['ID']['output'];
};

/** A page of failed captures and refunds. */
export type FailedSettlementConnection = {
  readonly __typename?: 'FailedSettlementConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<FailedSettlementEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<FailedSettlement>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A failed capture or refund and where it stands in its list. */
export type FailedSettlementEdge = {
  readonly __typename?: 'FailedSettlementEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: FailedSettlement;
};

/** What `failedSettlementResolve` needs. */
export type FailedSettlementResolveInput = {
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What was done, 1 to 200 characters. */
  readonly note: Scalars['String']['input'];
  /** As `FailedSettlement.tenderId`. */
  readonly tenderId: Scalars['ID']['input'];
};

/** What `failedSettlementResolve` answers. */
export type FailedSettlementResolvePayload = {
  readonly __typename?: 'FailedSettlementResolvePayload';
  /** As it was noted; null when refused. */
  readonly settlement?: Maybe<ResolvedSettlement>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `failedSettlementRetry` needs. */
export type FailedSettlementRetryInput = {
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** As `FailedSettlement.tenderId`. */
  readonly tenderId: Scalars['ID']['input'];
};

/** What `failedSettlementRetry` answers. */
export type FailedSettlementRetryPayload = {
  readonly __typename?: 'FailedSettlementRetryPayload';
  /** Whether the provider has moved the money now. */
  readonly settled: Scalars['Boolean']['output'];
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/**
 * What an item is charged for that is no goods. A fee is a line of its own with its own tax class; no promotion and no discount
 * lowers it, unless the item says `discountable`.
 */
export type FeeKind =
  /** A carrier bag that somebody takes; it has stock like goods. */
  | 'BAG'
  /** Bringing an order to the customer, once an order. */
  | 'DELIVERY'
  /** Money that comes back with the empty container. Goes by the unit. */
  | 'DEPOSIT'
  /** A contribution to recycling or disposal that law or a scheme asks for. Goes by the unit and comes back with it. */
  | 'ECO';

/** The mark of a fiscal signing device (such as a TSE) on a transaction. It is part of the hashed journal record. */
export type FiscalMark = {
  readonly __typename?: 'FiscalMark';
  /** Such as ecdsa-plain-SHA256. */
  readonly algorithm?: Maybe<Scalars['String']['output']>;
  /** Of the device: the hash of its public key. */
  readonly deviceSerial?: Maybe<Scalars['String']['output']>;
  /** By the device's clock; of an outage by ours. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of an outage: TIMEOUT, UNREACHABLE, or LEFT_ALONE after it failed several times in a row. */
  readonly outageReason?: Maybe<Scalars['String']['output']>;
  /** What was signed, in the manner of DSFinV-K: the kind, gross by tax rate, payments. */
  readonly processData?: Maybe<Scalars['String']['output']>;
  /** Such as Kassenbeleg-V1. */
  readonly processType?: Maybe<Scalars['String']['output']>;
  /** Base64, SubjectPublicKeyInfo. */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Base64. */
  readonly signature?: Maybe<Scalars['String']['output']>;
  /** Counts everything that the device has signed. */
  readonly signatureCounter?: Maybe<Scalars['Int']['output']>;
  /** By the device's clock. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the device signed. */
  readonly status: FiscalMarkStatus;
  /** Counts the device's transactions. */
  readonly transactionNumber?: Maybe<Scalars['Int']['output']>;
};

/** Whether a fiscal device signed. */
export type FiscalMarkStatus =
  /** It was out of order; the sale went on and its receipt says so. */
  | 'OUTAGE'
  /** It did. */
  | 'SIGNED';

/** Notes of another currency than the store's. */
export type ForeignCash = {
  readonly __typename?: 'ForeignCash';
  /** What was handed over; the drawer expects it apart. */
  readonly amount: Money;
  /** How much of the store's currency one of the other was worth, by the store's policy then. */
  readonly rate: Scalars['Decimal']['output'];
};

/** A card with money on it that the company owes to whoever holds it. Its number and PIN are known by keyed hashes alone. */
export type GiftCard = {
  readonly __typename?: 'GiftCard';
  /** The balance without what baskets that are being paid hold. */
  readonly available: Money;
  /** The sum of all entries. */
  readonly balance: Money;
  /** Null while it may be used. */
  readonly blocked?: Maybe<GiftCardBlock>;
  /** What was put on it and taken from it, oldest first, at most 100 a page; empty for whom its store is none of theirs. */
  readonly entries: GiftCardEntryConnection;
  /** A keyed hash of its number. */
  readonly giftCardId: Scalars['ID']['output'];
  /** With which sale's completion. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Of its number. */
  readonly lastFour: Scalars['String']['output'];
  /** Where it was issued. */
  readonly storeId: Scalars['ID']['output'];
};


/** A card with money on it that the company owes to whoever holds it. Its number and PIN are known by keyed hashes alone. */
export type GiftCardEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a gift card can't be used. */
export type GiftCardBlock = {
  readonly __typename?: 'GiftCardBlock';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who blocked it. */
  readonly by: Scalars['ID']['output'];
  /** In their words. */
  readonly reason: Scalars['String']['output'];
};

/** What `giftCardBlockSet` needs. */
export type GiftCardBlockSetInput = {
  /** False: it may be used again. */
  readonly blocked: Scalars['Boolean']['input'];
  /** As `GiftCard.giftCardId`. */
  readonly giftCardId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `giftCardBlockSet` answers. */
export type GiftCardBlockSetPayload = {
  readonly __typename?: 'GiftCardBlockSetPayload';
  /** As it is now; null when there is none. */
  readonly giftCard?: Maybe<GiftCard>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A page of gift cards. */
export type GiftCardConnection = {
  readonly __typename?: 'GiftCardConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<GiftCardEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<GiftCard>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A gift card and where it stands in its list. */
export type GiftCardEdge = {
  readonly __typename?: 'GiftCardEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: GiftCard;
};

/** One change of a gift card's balance. */
export type GiftCardEntry = {
  readonly __typename?: 'GiftCardEntry';
  /** When the transaction was completed. */
  readonly at: Scalars['DateTime']['output'];
  /** Negative takes. */
  readonly change: Money;
  /** Why. */
  readonly reason: StoredValueReason;
  /** Where. */
  readonly storeId: Scalars['ID']['output'];
  /** With which transaction. */
  readonly transactionId?: Maybe<Scalars['ID']['output']>;
};

/** A page of a gift card's entries. */
export type GiftCardEntryConnection = {
  readonly __typename?: 'GiftCardEntryConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<GiftCardEntryEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<GiftCardEntry>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** An entry of a gift card and where it stands in its list. */
export type GiftCardEntryEdge = {
  readonly __typename?: 'GiftCardEntryEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: GiftCardEntry;
};

/** What `giftCard` answers. */
export type GiftCardLookup = {
  readonly __typename?: 'GiftCardLookup';
  /** Null when refused. */
  readonly giftCard?: Maybe<GiftCard>;
  /** Why there is none to be shown. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** An item of product. */
export type Item = {
  readonly __typename?: 'Item';
  /** Such as I00001. */
  readonly itemId: Scalars['ID']['output'];
};

/** The answer of a walk over a journal chain: every hash computed again from the stored records. */
export type JournalVerification = {
  readonly __typename?: 'JournalVerification';
  /** The first record that is missing or was changed; absent when valid. */
  readonly firstBrokenSequenceNumber?: Maybe<Scalars['Int']['output']>;
  /** Of the last record that was in order. */
  readonly lastHash: Scalars['String']['output'];
  /** Of the last record that was read. */
  readonly lastSequenceNumber: Scalars['Int']['output'];
  /** What is wrong with it, in words. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** How many records were read. */
  readonly recordCount: Scalars['Int']['output'];
  /** Which chain of the workstation. */
  readonly series: TransactionSeries;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** True when every record is in place and every hash is right, up to the chain's head. */
  readonly valid: Scalars['Boolean']['output'];
  /** Such as S001-W1. */
  readonly workstationId: Scalars['ID']['output'];
};

/** Why a line costs what it costs. */
export type LineExplanation = {
  readonly __typename?: 'LineExplanation';
  /** As it was at the scan. */
  readonly description: Scalars['String']['output'];
  /** Of which line. */
  readonly lineId: Scalars['ID']['output'];
  /** Every step in its order. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** What single units cost in the end: what their return pays back. Empty for what is weighed. */
  readonly units: ReadonlyArray<UnitPrices>;
};

/** One line of a basket or transaction. Amounts are of the whole line; on a return they and the quantity are negative. */
export type LineItem = {
  readonly __typename?: 'LineItem';
  /** Who checked the age; null where nobody had to, and in a web order before its hand-over. */
  readonly ageConfirmedBy?: Maybe<Scalars['ID']['output']>;
  /** The same quantity in the item's base unit, in which stock is kept. */
  readonly baseQuantity: Quantity;
  /** As printed (GS1 AI 10). */
  readonly batchLot?: Maybe<Scalars['String']['output']>;
  /** As it was at the scan. */
  readonly description: Scalars['String']['output'];
  /** The sum of the modifications, never negative on a sale. */
  readonly discount: Money;
  /** How it came in. */
  readonly entryMethod: EntryMethod;
  /** Last day on which the unit may be sold, as read from the code or known of the lot. */
  readonly expiry?: Maybe<Scalars['Date']['output']>;
  /** Quantity times unit price, or the label's price, before discounts. */
  readonly extended: Money;
  /** What it is charged for, where it is a fee; null for goods. No promotion and no discount lowers a fee, unless its item says so. */
  readonly feeKind?: Maybe<FeeKind>;
  /** A gift card that is sold or loaded by this line: the last four of its number; null on goods. */
  readonly giftCardLastFour?: Maybe<Scalars['String']['output']>;
  /** Net plus tax: what the customer pays for the line. */
  readonly gross: Money;
  /** Of the unit that was scanned, 14 digits. */
  readonly gtin: Scalars['Gtin']['output'];
  /** What was sold. */
  readonly item?: Maybe<Item>;
  /** Stable within the basket and kept on the transaction. */
  readonly lineId: Scalars['ID']['output'];
  /** The lot, if one was scanned. */
  readonly lot?: Maybe<Lot>;
  /** What a person took off this line; null when nobody did. */
  readonly manualDiscount?: Maybe<ManualDiscount>;
  /** Years; null when anyone may buy. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** Every price modification in the order in which it was applied: the trace of how the price came about. */
  readonly modifications: ReadonlyArray<PriceModification>;
  /** Without tax, after all discounts. */
  readonly net: Money;
  /** On a return: the line of the original transaction; null without a receipt. */
  readonly originalLineId?: Maybe<Scalars['ID']['output']>;
  /** On a return with a receipt: the transaction whose line came back. */
  readonly originalTransactionId?: Maybe<Scalars['ID']['output']>;
  /** On a line charged along with another (a deposit, an eco fee): that line's id. */
  readonly parentLineId?: Maybe<Scalars['ID']['output']>;
  /** Who changed the unit price by hand; null when it is the price list's. */
  readonly priceOverride?: Maybe<PriceOverride>;
  /** On a return without a receipt: where its price comes from; null otherwise. */
  readonly priceTakenFrom?: Maybe<PriceTakenFrom>;
  /** On a return without a receipt: the business day of the sale whose price it has; null where that is the price list's. */
  readonly priceTakenOn?: Maybe<Scalars['Date']['output']>;
  /** How much, in the unit that was scanned. */
  readonly quantity: Quantity;
  /** On a return: whether the unit goes back to stock. */
  readonly restock?: Maybe<Scalars['Boolean']['output']>;
  /** On a return: why it came back, where somebody said so. */
  readonly returnReason?: Maybe<ReturnReason>;
  /** On a completed sale: how much of the line has been returned since. Zero on a basket. */
  readonly returnedQuantity: Quantity;
  /** As printed (GS1 AI 21). */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** What was taken off the scale's weight for the package, in kg; null when nothing was. */
  readonly tare?: Maybe<Scalars['Decimal']['output']>;
  /** The sum of its taxes. */
  readonly tax: Money;
  /** The trade item unit that was scanned: each or case. */
  readonly unit?: Maybe<TradeItemUnit>;
  /** The price of one unit, frozen at the scan (with tax where the store's prices include tax). */
  readonly unitPrice: Money;
};

/** What `linePriceOverride` needs. */
export type LinePriceOverrideInput = {
  /** A signed approval of permission PRICE_OVERRIDE with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Of which line. */
  readonly lineId: Scalars['ID']['input'];
  /** For the receipt and the audit. */
  readonly reason: Scalars['String']['input'];
  /** For one of the line's unit, from 0, in the store's currency. */
  readonly unitPrice: MoneyInput;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `linePriceOverride` answers. */
export type LinePriceOverridePayload = {
  readonly __typename?: 'LinePriceOverridePayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** The line at its new price; null when refused, and for the whole basket. */
  readonly line?: Maybe<LineItem>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `lineQuantitySet` needs. */
export type LineQuantitySetInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Of which line. */
  readonly lineId: Scalars['ID']['input'];
  /** Above 0; whole unless the item is sold by weight. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `lineQuantitySet` answers. */
export type LineQuantitySetPayload = {
  readonly __typename?: 'LineQuantitySetPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `lineRemove` needs. */
export type LineRemoveInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Of which line. */
  readonly lineId: Scalars['ID']['input'];
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `lineRemove` answers. */
export type LineRemovePayload = {
  readonly __typename?: 'LineRemovePayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A lot of product. */
export type Lot = {
  readonly __typename?: 'Lot';
  /** As printed (GS1 AI 10). */
  readonly batchLot: Scalars['String']['output'];
  /** Of the unit that was scanned, 14 digits. */
  readonly gtin: Scalars['Gtin']['output'];
};

/** A customer's points, groups and exemption. */
export type LoyaltyAccount = {
  readonly __typename?: 'LoyaltyAccount';
  /** For whom some promotions are, such as STAFF. */
  readonly groups: ReadonlyArray<Scalars['ID']['output']>;
  /** Below zero when goods came back whose points had been spent. */
  readonly points: Scalars['Int']['output'];
  /** Why they are not taxed; null when they are. */
  readonly taxExemption?: Maybe<TaxExemption>;
};

/** Points that a sale takes and earns; both negative on a return. */
export type LoyaltyPoints = {
  readonly __typename?: 'LoyaltyPoints';
  /** Taken with the sale, in whole lots. */
  readonly burned: Scalars['Int']['output'];
  /** Credited with the sale, less what goods that come back take of them; below zero when they take more. */
  readonly earned: Scalars['Int']['output'];
};

/** What a person took off a line or the basket. */
export type ManualDiscount = {
  readonly __typename?: 'ManualDiscount';
  /** At most what there was; null where a percentage was given. */
  readonly amount?: Maybe<Money>;
  /** Who approved it, where it was more than the operator's limit. */
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Who gave it. */
  readonly operatorId: Scalars['ID']['output'];
  /** Of what promotions left; null where an amount was given. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** In the words of whoever gave it. */
  readonly reason: Scalars['String']['output'];
};

/** How the amount of a price modification was rounded to the minor unit. */
export type ModificationRounding =
  /** Towards zero. */
  | 'DOWN'
  /** To the nearest; a half towards zero. */
  | 'HALF_DOWN'
  /** To the nearest; a half to the even one. */
  | 'HALF_EVEN'
  /** To the nearest; a half away from zero. */
  | 'HALF_UP'
  /** A share of an amount over several lines: rounded down, and the cents left over go to the largest remainders. */
  | 'LARGEST_REMAINDER'
  /** Away from zero. */
  | 'UP';

/** An amount of money: exact, with its ISO 4217 currency. Two currencies never meet in one sum. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's major unit with exactly its number of decimals, such as 12.30 EUR or 500 JPY. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money as input. More decimals than the currency has are refused. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds a coupon; a limited one is held for this basket for 24 hours and used up when it is paid. Refuses COUPON_UNKNOWN,
   * COUPON_NOT_VALID, COUPON_USED_UP, COUPON_NEEDS_CUSTOMER, COUPON_IN_BASKET.
   */
  readonly basketCouponAdd: BasketCouponAddPayload;
  /** Takes a coupon out and gives its use back. Refuses COUPON_UNKNOWN. */
  readonly basketCouponRemove: BasketCouponRemovePayload;
  /** Says who buys. A shopper may attach themselves only. Refuses COUPON_NEEDS_CUSTOMER for another customer's coupon. */
  readonly basketCustomerAttach: BasketCustomerAttachPayload;
  /**
   * Takes a percentage or an amount off a line or the whole basket by hand, on top of promotions, in the store's discount
   * sequence; neither takes an earlier one away. Refuses DISCOUNT_INVALID, CURRENCY_WRONG, LINE_UNKNOWN, LINE_NOT_EDITABLE,
   * APPROVAL_REQUIRED above the limit of the operator's role, APPROVAL_INVALID, APPROVAL_USED.
   */
  readonly basketDiscountSet: BasketDiscountSetPayload;
  /**
   * Sells a gift card, or loads one that was sold before, as a line of its own: without tax, promotion or discount (a voucher
   * for many purposes is taxed where it is spent). The card can be used once the sale is complete. Refuses
   * GIFT_CARD_NUMBER_INVALID, GIFT_CARD_AMOUNT_INVALID, GIFT_CARD_IN_BASKET, CURRENCY_WRONG, STORED_VALUE_BLOCKED,
   * STORED_VALUE_MAX, LINE_COUNT_MAX.
   */
  readonly basketGiftCardAdd: BasketGiftCardAddPayload;
  /** Opens an empty basket. Refuses STORE_UNKNOWN, WORKSTATION_UNKNOWN, WORKSTATION_REVOKED. */
  readonly basketOpen: BasketOpenPayload;
  /**
   * Lets the customer pay with points, in the lots and at the worth of the promotion that runs; 0 takes them out. They
   * leave the account with the sale. Refuses CUSTOMER_REQUIRED, POINTS_INVALID, POINTS_INSUFFICIENT.
   */
  readonly basketPointsRedeem: BasketPointsRedeemPayload;
  /** Signs the basket as it is now. Changes nothing. Refuses BASKET_UNKNOWN, BASKET_NOT_OPEN, BASKET_EMPTY, BASKET_VERSION_STALE. */
  readonly basketQuote: BasketQuotePayload;
  /**
   * Resumes a suspended basket, at this or another workstation of the same store, at the prices of now; the answer says what
   * costs something else. Refuses BASKET_NOT_SUSPENDED, BASKET_EXPIRED, WORKSTATION_UNKNOWN, WORKSTATION_REVOKED.
   */
  readonly basketRecall: BasketRecallPayload;
  /**
   * Pays out what a basket owes, as `Basket.refundPlan` says, unless another kind is asked for and approved; `tenderVoid` takes
   * it back. The money moves with `transactionComplete`. Refuses NOTHING_DUE, REFUND_KIND_INVALID, APPROVAL_REQUIRED,
   * APPROVAL_INVALID, APPROVAL_USED.
   */
  readonly basketRefund: BasketRefundPayload;
  /**
   * Puts goods of an earlier sale into a basket, at what was paid for them, beside what is bought: an exchange in one EXCHANGE
   * transaction. Nothing prices these lines again, and no promotion counts them. What may still come back is looked at again when
   * the basket is completed. Refuses as `transactionReturn`, and the codes of every basket change.
   */
  readonly basketReturnLinesAdd: BasketReturnLinesAddPayload;
  /**
   * Puts goods into a basket that come back without a receipt, at the lowest price at which the store has sold them on the days
   * that its policy names, promotions taken off, with the tax of that sale; where none was sold, at the lowest list price of those
   * days. Always with an approval RETURN; the refusal before it says what the goods are worth. One approval covers all goods of one
   * basket up to its limit (`Basket.returnApproval`): send it with the first of them. Points of the customer who is attached go
   * back as those goods would earn them now. Their money goes back as a credit of
   * the customer, or in cash where the policy allows it, never to a card. A deposit or fee that is charged along with the goods comes
   * back with them. Refuses RECEIPT_REQUIRED, APPROVAL_REQUIRED, APPROVAL_INVALID, APPROVAL_USED, SCAN_UNREADABLE,
   * GTIN_CHECK_DIGIT_WRONG, ITEM_UNKNOWN, SERIAL_ALREADY_SCANNED, QUANTITY_INVALID, PRICE_MISSING, TAX_RATE_MISSING,
   * FEE_NOT_RETURNABLE, LINE_COUNT_MAX, WORKSTATION_UNKNOWN, and the codes of every basket change.
   */
  readonly basketReturnWithoutReceiptAdd: BasketReturnWithoutReceiptAddPayload;
  /**
   * Adds what was scanned: a GTIN-8/12/13/14, a GS1 element string (DataMatrix, DataBar) or a GS1 Digital Link. Lot,
   * serial, expiry and weight are read from the code. Refuses SCAN_UNREADABLE, GTIN_CHECK_DIGIT_WRONG, ITEM_UNKNOWN,
   * ITEM_DISCONTINUED, PRICE_MISSING, TAX_RATE_MISSING, LOT_REQUIRED, LOT_RECALLED, UNIT_EXPIRED, APPROVAL_REQUIRED,
   * AGE_CHECK_REQUIRED, AGE_TOO_YOUNG, PRICE_CHECK_DIGIT_WRONG, SERIAL_ALREADY_SCANNED, QUANTITY_INVALID, LINE_COUNT_MAX,
   * DELIVERY_FEE_WRONG, APPROVAL_INVALID, APPROVAL_USED and the codes of every basket change
   * (BASKET_UNKNOWN, BASKET_NOT_OPEN, BASKET_VERSION_STALE, IDEMPOTENCY_KEY_REUSED).
   */
  readonly basketScan: BasketScanPayload;
  /** Parks an open basket so that the till can serve the next customer. */
  readonly basketSuspend: BasketSuspendPayload;
  /**
   * Sells without tax, for a reason and a certificate. It comes before the exemption of the customer's account, which holds
   * again when it is taken away: to tax an exempt customer, take the customer out. Refuses EXEMPTION_INVALID.
   */
  readonly basketTaxExemptionSet: BasketTaxExemptionSetPayload;
  /**
   * Sets what the customer gives on top of the total, from nothing up to the total; zero takes it away. It is paid by the same
   * tenders and never taxed. Refuses BASKET_NOT_OPEN, BASKET_EMPTY, TIP_INVALID, CURRENCY_WRONG.
   */
  readonly basketTipSet: BasketTipSetPayload;
  /**
   * Gives a basket up. At a workstation it takes a sequence number in the journal (no receipt number), so it needs an
   * open shift (SHIFT_NOT_OPEN). Authorised cards are voided. Refuses TENDER_PENDING while a card is being authorised; at a
   * till REASON_REQUIRED, and APPROVAL_REQUIRED, APPROVAL_INVALID, APPROVAL_USED beyond what the operator may void alone.
   */
  readonly basketVoid: BasketVoidPayload;
  /** Says to which groups a customer belongs; baskets that are open keep those they have. Refuses GROUPS_INVALID. */
  readonly customerGroupsSet: CustomerGroupsSetPayload;
  /**
   * Says that a customer is not taxed, for a reason and a certificate; each basket to which they are attached from then on takes it
   * over. Baskets that are open keep what they have. Refuses EXEMPTION_INVALID.
   */
  readonly customerTaxExemptionSet: CustomerTaxExemptionSetPayload;
  /**
   * Notes what was done about a capture or refund that the provider refused for good (paid in cash, settled with the bank): it
   * leaves the list. The provider is asked first whether the money has moved after all. Refuses SETTLEMENT_UNKNOWN when it is not on
   * the list, SETTLEMENT_DONE, SETTLEMENT_UNCLEAR, REASON_INVALID.
   */
  readonly failedSettlementResolve: FailedSettlementResolvePayload;
  /**
   * Asks the provider once more for a capture or refund that it refused; it stays on the list until the provider agrees.
   * Refuses SETTLEMENT_UNKNOWN, SETTLEMENT_REFUSED with the provider's reason, SETTLEMENT_UNCLEAR when the answer was lost.
   */
  readonly failedSettlementRetry: FailedSettlementRetryPayload;
  /** Blocks a gift card that was lost or stolen, or lets it be used again. Refuses GIFT_CARD_UNKNOWN, REASON_INVALID. */
  readonly giftCardBlockSet: GiftCardBlockSetPayload;
  /** Sells each unit of a line at another price; promotions of items leave it alone then. Refuses as `basketDiscountSet`. */
  readonly linePriceOverride: LinePriceOverridePayload;
  /**
   * Sets the quantity of a line. Refuses LINE_UNKNOWN, QUANTITY_INVALID, LOT_RECALLED; when it is lowered at a till, as
   * `lineRemove` does.
   */
  readonly lineQuantitySet: LineQuantitySetPayload;
  /**
   * Takes a line out, with the lines charged along with it. Refuses LINE_UNKNOWN, BASKET_NOT_OPEN once paying has begun; at a
   * till REASON_REQUIRED, and APPROVAL_REQUIRED, APPROVAL_INVALID, APPROVAL_USED beyond what the operator may void alone.
   */
  readonly lineRemove: LineRemovePayload;
  /**
   * Opens the drawer without a sale, as a journal record of its own. Refuses SHIFT_NOT_OPEN, WORKSTATION_UNKNOWN,
   * REASON_REQUIRED, and APPROVAL_REQUIRED, APPROVAL_INVALID, APPROVAL_USED beyond the operator's own count in a shift.
   */
  readonly noSale: NoSalePayload;
  /**
   * Takes what a workstation sold while it was cut off: at most 20 signed envelopes and 200 kB a call, in any order and as
   * often as wanted. Takes no idempotency key: each envelope is known by its place in the chain and its hash, so that it is
   * written once, however it is sent. Refuses OFFLINE_BATCH_TOO_LARGE, WORKSTATION_UNKNOWN, WORKSTATION_BUSY; single
   * envelopes OFFLINE_ENVELOPE_INVALID, OFFLINE_SIGNATURE_INVALID, OFFLINE_KEY_NOT_VALID, WORKSTATION_REVOKED,
   * OFFLINE_CHAIN_FORKED, OFFLINE_SHIFT_UNKNOWN, SHIFT_NOT_OPEN, WORKSTATION_BUSY (send that one again).
   */
  readonly offlineBatchSubmit: OfflineBatchSubmitPayload;
  /**
   * Says what was done about a finding; it leaves the list of open ones. The first word stands, so doing it twice changes
   * nothing. Refuses OFFLINE_FINDING_UNKNOWN.
   */
  readonly offlineFindingDealWith: OfflineFindingDealWithPayload;
  /**
   * Prints a receipt again, as a numbered copy with a journal record and an audit entry of its own. The first copy on the
   * day of the sale is anybody's at the till; every other one is a manager's or needs an approval REPRINT. Refuses
   * TRANSACTION_UNKNOWN, RECEIPT_NONE, WORKSTATION_UNKNOWN, WORKSTATION_REVOKED, SHIFT_NOT_OPEN, APPROVAL_REQUIRED,
   * APPROVAL_INVALID, APPROVAL_USED.
   */
  readonly receiptReprint: ReceiptReprintPayload;
  /**
   * Takes a means of payment. Cash may exceed what is due (change). A card answers PENDING at once and is authorised in the
   * background. A gift card and a store credit pay what is on them, up to what is due; the amount is held for 30 minutes and
   * taken with completion. Refuses BASKET_EMPTY, TENDER_AMOUNT_INVALID, TENDER_COUNT_MAX, CURRENCY_WRONG, CARD_OVER_TENDER,
   * NOTHING_DUE, TENDER_KIND_INVALID, GIFT_CARD_UNKNOWN, GIFT_CARD_NUMBER_INVALID, GUESSES_USED_UP, STORED_VALUE_SHORT,
   * STORED_VALUE_BLOCKED, STORED_VALUE_MAX, CUSTOMER_REQUIRED, VOUCHER_UNKNOWN, VOUCHER_OVER_TENDER, VOUCHER_USED,
   * TIP_INVALID; before the first one LOT_RECALLED with the line that was recalled since.
   */
  readonly tenderAdd: TenderAddPayload;
  /**
   * Gives a tender back before completion; with the last one the basket is OPEN again. Refuses TENDER_UNKNOWN,
   * TENDER_PENDING.
   */
  readonly tenderVoid: TenderVoidPayload;
  /**
   * Ends a paid basket in one transaction with its receipt number, in one atomic write with its event. Refuses
   * SHIFT_NOT_OPEN, SHIFT_CLOSING, BASKET_NOT_OPEN, BASKET_EMPTY, TENDER_PENDING, TENDER_INSUFFICIENT, WORKSTATION_BUSY,
   * LOT_RECALLED with the line whose goods were recalled since (void the tenders and take it out),
   * STORED_VALUE_SHORT and STORED_VALUE_BLOCKED when a gift card that was held for too long was used elsewhere,
   * RETURN_QUANTITY_EXCEEDED and RETURN_LINE_STALE when units of a returned line came back elsewhere meanwhile, and
   * REFUND_KIND_INVALID when the payment that the refund goes to took it back there (void the refund and pay it out anew).
   */
  readonly transactionComplete: TransactionCompletePayload;
  /**
   * Takes a whole sale back as if it had never been, in the shift and at the workstation of the sale: a POST_VOID transaction that
   * turns every line, tax, tender and point, gives coupon uses back, and cancels or refunds its cards. Refuses
   * TRANSACTION_UNKNOWN, REASON_REQUIRED, TRANSACTION_NOT_VOIDABLE, TRANSACTION_RETURNED, APPROVAL_REQUIRED, APPROVAL_INVALID,
   * APPROVAL_USED, SHIFT_NOT_OPEN, SHIFT_CLOSING.
   */
  readonly transactionPostVoid: TransactionPostVoidPayload;
  /**
   * Takes units of an earlier sale back, at its own or another store, and refunds exactly what was paid for them, tax included,
   * in one RETURN transaction of the store that takes them. The money goes as `ReturnableTransaction.refundPlan` says, unless
   * another kind is asked for and approved. Refuses TRANSACTION_UNKNOWN, LOOKUP_LIMIT_REACHED, TRANSACTION_NOT_RETURNABLE,
   * CURRENCY_WRONG, LINE_UNKNOWN, QUANTITY_INVALID, RETURN_QUANTITY_EXCEEDED, RETURN_WINDOW_CLOSED (without an approval RETURN),
   * FEE_NOT_RETURNABLE, REFUND_KIND_INVALID, APPROVAL_REQUIRED, SHIFT_NOT_OPEN.
   */
  readonly transactionReturn: TransactionReturnPayload;
};


export type MutationBasketCouponAddArgs = {
  input: BasketCouponAddInput;
};


export type MutationBasketCouponRemoveArgs = {
  input: BasketCouponRemoveInput;
};


export type MutationBasketCustomerAttachArgs = {
  input: BasketCustomerAttachInput;
};


export type MutationBasketDiscountSetArgs = {
  input: BasketDiscountSetInput;
};


export type MutationBasketGiftCardAddArgs = {
  input: BasketGiftCardAddInput;
};


export type MutationBasketOpenArgs = {
  input: BasketOpenInput;
};


export type MutationBasketPointsRedeemArgs = {
  input: BasketPointsRedeemInput;
};


export type MutationBasketQuoteArgs = {
  input: BasketQuoteInput;
};


export type MutationBasketRecallArgs = {
  input: BasketRecallInput;
};


export type MutationBasketRefundArgs = {
  input: BasketRefundInput;
};


export type MutationBasketReturnLinesAddArgs = {
  input: BasketReturnLinesAddInput;
};


export type MutationBasketReturnWithoutReceiptAddArgs = {
  input: BasketReturnWithoutReceiptAddInput;
};


export type MutationBasketScanArgs = {
  input: BasketScanInput;
};


export type MutationBasketSuspendArgs = {
  input: BasketSuspendInput;
};


export type MutationBasketTaxExemptionSetArgs = {
  input: BasketTaxExemptionSetInput;
};


export type MutationBasketTipSetArgs = {
  input: BasketTipSetInput;
};


export type MutationBasketVoidArgs = {
  input: BasketVoidInput;
};


export type MutationCustomerGroupsSetArgs = {
  input: CustomerGroupsSetInput;
};


export type MutationCustomerTaxExemptionSetArgs = {
  input: CustomerTaxExemptionSetInput;
};


export type MutationFailedSettlementResolveArgs = {
  input: FailedSettlementResolveInput;
};


export type MutationFailedSettlementRetryArgs = {
  input: FailedSettlementRetryInput;
};


export type MutationGiftCardBlockSetArgs = {
  input: GiftCardBlockSetInput;
};


export type MutationLinePriceOverrideArgs = {
  input: LinePriceOverrideInput;
};


export type MutationLineQuantitySetArgs = {
  input: LineQuantitySetInput;
};


export type MutationLineRemoveArgs = {
  input: LineRemoveInput;
};


export type MutationNoSaleArgs = {
  input: NoSaleInput;
};


export type MutationOfflineBatchSubmitArgs = {
  input: OfflineBatchSubmitInput;
};


export type MutationOfflineFindingDealWithArgs = {
  input: OfflineFindingDealWithInput;
};


export type MutationReceiptReprintArgs = {
  input: ReceiptReprintInput;
};


export type MutationTenderAddArgs = {
  input: TenderAddInput;
};


export type MutationTenderVoidArgs = {
  input: TenderVoidInput;
};


export type MutationTransactionCompleteArgs = {
  input: TransactionCompleteInput;
};


export type MutationTransactionPostVoidArgs = {
  input: TransactionPostVoidInput;
};


export type MutationTransactionReturnArgs = {
  input: TransactionReturnInput;
};

/** What `noSale` needs. */
export type NoSaleInput = {
  /** A signed approval of permission NO_SALE with the workstation as subject, beyond the operator's own count; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['input'];
  /** Practice: goes into the TRAINING series, and the drawer stays shut. */
  readonly training?: InputMaybe<Scalars['Boolean']['input']>;
  /** Such as S001-W1. */
  readonly workstationId: Scalars['ID']['input'];
};

/** What `noSale` answers. */
export type NoSalePayload = {
  readonly __typename?: 'NoSalePayload';
  /** What was written; null when refused. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `offlineBatchSubmit` needs. */
export type OfflineBatchSubmitInput = {
  /** Each the canonical JSON (RFC 8785) of one envelope; docs/offline.md describes it. */
  readonly envelopes: ReadonlyArray<Scalars['String']['input']>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['input'];
  /** The till that sold them, such as S001-W1. */
  readonly workstationId: Scalars['ID']['input'];
};

/** What `offlineBatchSubmit` answers. */
export type OfflineBatchSubmitPayload = {
  readonly __typename?: 'OfflineBatchSubmitPayload';
  /** The number that the chain takes next: everything below it is held. Null when nothing was looked at. */
  readonly nextSequenceNumber?: Maybe<Scalars['Int']['output']>;
  /** One for each envelope, in the order in which they were sent; empty when nothing was looked at. */
  readonly results: ReadonlyArray<OfflineEnvelopeResult>;
  /** Why nothing was looked at; empty otherwise, whatever became of single envelopes. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What became of one envelope. */
export type OfflineEnvelopeResult = {
  readonly __typename?: 'OfflineEnvelopeResult';
  /** Null when the envelope could not be read. */
  readonly sequenceNumber?: Maybe<Scalars['Int']['output']>;
  /** See the enum for what each status means. */
  readonly status: OfflineEnvelopeStatus;
  /** What is held now; null when it is AHEAD or REFUSED. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why it was refused; null otherwise. */
  readonly userError?: Maybe<CheckoutUserError>;
};

/** What became of an envelope. */
export type OfflineEnvelopeStatus =
  /** Written now. */
  | 'ACCEPTED'
  /** Ones before it haven't come: send it again after them, from `nextSequenceNumber` on. */
  | 'AHEAD'
  /** Written before: it was sent again. */
  | 'HELD'
  /** Not taken; see `userError`. What a till's key had signed is kept as a finding. */
  | 'REFUSED';

/**
 * Something about an offline sale for the back office to look at. It is sold already, so nothing is refused: the
 * difference is written down, and somebody decides what to do about it.
 */
export type OfflineFinding = {
  readonly __typename?: 'OfflineFinding';
  /** When somebody dealt with it; null while it is open. */
  readonly dealtWithAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who dealt with it; null while it is open. */
  readonly dealtWithBy?: Maybe<Scalars['ID']['output']>;
  /** What the till sent, where it could not be taken: its envelope as text. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** What we would have charged; null where no amount differs. */
  readonly expected?: Maybe<Money>;
  /** The same finding has the same id, however often its sale is sent. */
  readonly findingId: Scalars['ID']['output'];
  /** See the enum for what each kind means. */
  readonly kind: OfflineFindingKind;
  /** Of the sale's line that it is about; null when it is about the whole. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /** For a person, in English. */
  readonly message: Scalars['String']['output'];
  /** What they did about it, in their words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it came here, UTC. */
  readonly noticedAt: Scalars['DateTime']['output'];
  /** Its place in the till's chain: OFFLINE, and ONLINE for a recall that came in the moment of the sale. */
  readonly sequenceNumber: Scalars['Int']['output'];
  /** What the till charged; null where no amount differs. */
  readonly sold?: Maybe<Money>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** The sale; null where it could not be taken. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** The till that sold it. */
  readonly workstationId: Scalars['ID']['output'];
};

/** A page of findings. */
export type OfflineFindingConnection = {
  readonly __typename?: 'OfflineFindingConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<OfflineFindingEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<OfflineFinding>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** What `offlineFindingDealWith` needs. */
export type OfflineFindingDealWithInput = {
  /** Which one. */
  readonly findingId: Scalars['ID']['input'];
  /** What was done about it, for those who look later; beyond 500 characters it is cut. */
  readonly note: Scalars['String']['input'];
};

/** What `offlineFindingDealWith` answers. */
export type OfflineFindingDealWithPayload = {
  readonly __typename?: 'OfflineFindingDealWithPayload';
  /** As it is now; null when refused. */
  readonly finding?: Maybe<OfflineFinding>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A finding and where it stands in its list. */
export type OfflineFindingEdge = {
  readonly __typename?: 'OfflineFindingEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: OfflineFinding;
};

/** What is different about an offline sale. */
export type OfflineFindingKind =
  /** The sale came after its shift was sealed or closed: a printed Z report lacks it. */
  | 'AFTER_CLOSE'
  /** A person approved it at the till with their PIN; nobody else has seen that. */
  | 'APPROVED_OFFLINE'
  /** The provider declined the card afterwards: see also `failedSettlements`. */
  | 'CARD_DECLINED'
  /** A card paid more than the store lets a cut-off till take. */
  | 'CARD_LIMIT_EXCEEDED'
  /** The till sent two different transactions of one number. Nothing more can be taken from it: look at `evidence`. */
  | 'CHAIN_FORKED'
  /** The till's clock was more than five minutes ahead of ours, or ran backwards. */
  | 'CLOCK_SKEW'
  /** The item isn't sold any more. */
  | 'ITEM_DISCONTINUED'
  /** No item has the GTIN that was sold. */
  | 'ITEM_UNKNOWN'
  /** The till's key had been replaced, or the till blocked, when this was sold or sent. */
  | 'KEY_NOT_VALID'
  /** A recalled lot was sold, offline or in the very moment of its recall: call the customer, if you know them. */
  | 'LOT_RECALLED'
  /** A unit price differs from that of the price list at that moment. */
  | 'PRICE_DIFFERENT'
  /** The record doesn't add up, or holds what isn't sold offline. Nothing more can be taken from the till. */
  | 'RECORD_INVALID'
  /** Promotions or taxes make another total here. */
  | 'TOTAL_DIFFERENT'
  /** The unit had expired. */
  | 'UNIT_EXPIRED';

/** One thing of a snapshot, in the shape of the event that tells of its changes. */
export type OfflineSnapshotEntry = {
  readonly __typename?: 'OfflineSnapshotEntry';
  /** JSON, as schema/events/product.ts describes it. */
  readonly detail: Scalars['String']['output'];
  /** ItemChanged, OfferChanged, PromotionChanged, TaxRateChanged, LotChanged or RecallIssued. */
  readonly type: Scalars['String']['output'];
};

/** A page of what a till takes along to sell while it is cut off; docs/offline.md. */
export type OfflineSnapshotPage = {
  readonly __typename?: 'OfflineSnapshotPage';
  /** Items, prices, promotions, taxes, lots and recalls of the store. */
  readonly entries: ReadonlyArray<OfflineSnapshotEntry>;
  /** Pass it as `after` for the next page; null on the last one. */
  readonly next?: Maybe<Scalars['Cursor']['output']>;
  /** The store with its policy, tills, open shifts and where each OFFLINE chain stands, as JSON; on the first page only. */
  readonly store?: Maybe<Scalars['String']['output']>;
  /** When the first page was taken, UTC: all pages of one snapshot say the same, and nothing in it is older. */
  readonly takenAt: Scalars['DateTime']['output'];
};

/** A person of back-office who works at tills. */
export type Operator = {
  readonly __typename?: 'Operator';
  /** Such as O001-01. */
  readonly operatorId: Scalars['ID']['output'];
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** How current the checkout's own copy of items, prices, promotions, taxes, lots and recalls is. */
export type PriceBookStatus = {
  readonly __typename?: 'PriceBookStatus';
  /** Seconds since a change was last applied or the snapshot ended; absent before the first. */
  readonly ageSeconds?: Maybe<Scalars['Int']['output']>;
  /** How many events this process has applied since it started. */
  readonly appliedEventCount: Scalars['Int']['output'];
  /** When the newest applied change happened at its source; absent before the first. */
  readonly newestChangeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of all channels of the store. */
  readonly priceListIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True once the first snapshot was applied. */
  readonly ready: Scalars['Boolean']['output'];
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** The store is known, with a currency and a policy. */
  readonly storeKnown: Scalars['Boolean']['output'];
};

/** Why a basket or transaction costs what it costs, in sentences that a cashier can read out. */
export type PriceExplanation = {
  readonly __typename?: 'PriceExplanation';
  /** In the order of scanning. */
  readonly lines: ReadonlyArray<LineExplanation>;
  /** Discounts of the whole basket with the share of each line, points, taxes, and the total. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};

/** One reduction of a line's price, as it was computed. */
export type PriceModification = {
  readonly __typename?: 'PriceModification';
  /** What was taken off, positive. */
  readonly amount: Money;
  /** Who approved it, where an approval was needed. */
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** The amount that the modification was computed from. */
  readonly base: Money;
  /** As people read it. */
  readonly description: Scalars['String']['output'];
  /** See the enum for what each kind means. */
  readonly kind: PriceModificationKind;
  /** As published, such as 12.5; of the whole basket at the steps of the order. Null where an amount was given. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** The promotion that gave it; absent on a manual change. */
  readonly promotionId?: Maybe<Scalars['ID']['output']>;
  /** Why a person took it off; null on a promotion. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How the amount was rounded; LARGEST_REMAINDER for a line's share of what was taken off several lines together. */
  readonly rounding: ModificationRounding;
  /** From 1, in the order in which they were applied to this line. */
  readonly sequence: Scalars['Int']['output'];
  /** At which step of the store's discount sequence. */
  readonly step: DiscountStep;
  /** How many units of the line belong to sets of the promotion; null where units do not matter. */
  readonly unitsInGroups?: Maybe<Scalars['Int']['output']>;
};

/** By which rule a price was reduced. */
export type PriceModificationKind =
  /** So much off each unit. */
  | 'AMOUNT_OFF'
  /** So many bought, so many for less. */
  | 'BUY_GET'
  /** Each unit for one price. */
  | 'FIXED_PRICE'
  /** Paid with points. */
  | 'LOYALTY_BURN'
  /** Points; never a modification, because it takes nothing off. */
  | 'LOYALTY_EARN'
  /** An amount that a person gave. */
  | 'MANUAL_AMOUNT'
  /** A percentage that a person gave. */
  | 'MANUAL_PERCENT'
  /** Units of several groups together. */
  | 'MIX_AND_MATCH'
  /** So many together for one price. */
  | 'MULTI_BUY'
  /** A percentage. */
  | 'PERCENT_OFF'
  /** The basket came to so much. */
  | 'THRESHOLD';

/** A unit price that a person set instead of the price list's. */
export type PriceOverride = {
  readonly __typename?: 'PriceOverride';
  /** Who approved it, where it was more than the operator's limit. */
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Who changed it. */
  readonly operatorId: Scalars['ID']['output'];
  /** In the words of whoever changed it. */
  readonly reason: Scalars['String']['output'];
  /** What one unit cost before. */
  readonly regularUnitPrice: Money;
};

/** Where the price comes from of goods that came back without a receipt. */
export type PriceTakenFrom =
  /** The lowest list price of the policy's days, because none was sold. */
  | 'LIST'
  /** The lowest that was paid for them in the store on the policy's days. */
  | 'SALE';

/** How much of an item: an exact value and a unit of measure of UN/ECE Recommendation 20 (EA each, CS case, KGM kilogram). */
export type Quantity = {
  readonly __typename?: 'Quantity';
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

/** A quantity as input. */
export type QuantityInput = {
  readonly unit: Scalars['String']['input'];
  readonly value: Scalars['Decimal']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A basket by id; null when unknown or of a store (or shopper) that the caller may not see. */
  readonly basket?: Maybe<Basket>;
  /**
   * How the prices of a basket came about, step by step, in sentences; null when it is unknown or of a store (or shopper)
   * that the caller may not see.
   */
  readonly basketExplain?: Maybe<PriceExplanation>;
  /**
   * Captures and refunds of a store that the payment provider refused for good, oldest first, at most 100 a page: the
   * transaction is complete, but its money has not moved until somebody settles it with the customer or the provider.
   * Empty for a store that the caller may not see.
   */
  readonly failedSettlements: FailedSettlementConnection;
  /**
   * A gift card by what is printed on it, for the till: its balance and whether it may be used. After 10 wrong tries of one
   * operator, or 5 wrong PINs of one card, within an hour it answers GUESSES_USED_UP; otherwise GIFT_CARD_NUMBER_INVALID or
   * GIFT_CARD_UNKNOWN (also for a wrong PIN).
   */
  readonly giftCard: GiftCardLookup;
  /** Gift cards that were issued at a store, oldest first, at most 100 a page. Empty for a store that the caller may not see. */
  readonly giftCards: GiftCardConnection;
  /** Walks a workstation's journal and says whether and where it was tampered with. Null when the chain doesn't exist. */
  readonly journalVerification?: Maybe<JournalVerification>;
  /**
   * What is different about offline sales of a store, oldest first, at most 100 a page: those that are open, or with
   * `dealtWith` those that somebody dealt with. Empty for a store that the caller may not see.
   */
  readonly offlineFindings: OfflineFindingConnection;
  /**
   * What a till takes along to sell while it is cut off, a page at a time; docs/offline.md. Null for a store that the
   * caller may not see.
   */
  readonly offlineSnapshot?: Maybe<OfflineSnapshotPage>;
  /** How current the prices are that a scan at this store uses. Null for a store that the caller may not see. */
  readonly priceBookStatus?: Maybe<PriceBookStatus>;
  /** What to print for a transaction. */
  readonly receipt?: Maybe<Receipt>;
  /**
   * The public keys of digital receipts, the one that signs now first, so that anybody can check them alone. Also as JWKS at
   * `/.well-known/receipt-keys.json` of the gateway.
   */
  readonly receiptKeys: ReadonlyArray<ReceiptKey>;
  /**
   * Whether a digital receipt holds. Anybody may ask, without a login. A token of more than 2,000 characters is NOT_OURS, and
   * one that no key of ours signed never reaches the journal. After 60 times in an hour that one caller asks about one receipt
   * (all who do not sign in are one), the error BAD_USER_INPUT with the reason LOOKUP_LIMIT_REACHED.
   */
  readonly receiptVerify: ReceiptVerification;
  /** A transaction by id; null when unknown or of a store that the caller may not see. */
  readonly retailTransaction?: Maybe<RetailTransaction>;
  /** A transaction by its place in a workstation's chain. */
  readonly retailTransactionByNumber?: Maybe<RetailTransaction>;
  /** Baskets of a store by status and age, oldest first; without `status` those that are OPEN. */
  readonly storeBaskets: BasketConnection;
  /** All transactions of a store on one business day, oldest first. */
  readonly storeTransactions: RetailTransactionConnection;
  /** The same of a transaction, years later too: from what was stored with it. */
  readonly transactionExplain?: Maybe<PriceExplanation>;
  /**
   * A sale by its receipt: of any store, if the code that is printed on it is right, and with nothing but what can come back.
   * Null when number, store or code is wrong. A caller looks 60 receipts up in a quarter of an hour, then is refused with
   * BAD_USER_INPUT and the reason LOOKUP_LIMIT_REACHED.
   */
  readonly transactionForReturn?: Maybe<ReturnableTransaction>;
};


export type QueryBasketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBasketExplainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFailedSettlementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryGiftCardArgs = {
  number: Scalars['String']['input'];
  pin?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGiftCardsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryJournalVerificationArgs = {
  series?: TransactionSeries;
  storeId: Scalars['ID']['input'];
  workstationId: Scalars['ID']['input'];
};


export type QueryOfflineFindingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  dealtWith?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryOfflineSnapshotArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryPriceBookStatusArgs = {
  storeId: Scalars['ID']['input'];
};


export type QueryReceiptArgs = {
  transactionId: Scalars['ID']['input'];
};


export type QueryReceiptVerifyArgs = {
  token: Scalars['String']['input'];
};


export type QueryRetailTransactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRetailTransactionByNumberArgs = {
  businessDayDate: Scalars['Date']['input'];
  sequenceNumber: Scalars['Int']['input'];
  series?: TransactionSeries;
  storeId: Scalars['ID']['input'];
  workstationId: Scalars['ID']['input'];
};


export type QueryStoreBasketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<BasketStatus>;
  storeId: Scalars['ID']['input'];
};


export type QueryStoreTransactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  businessDayDate: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryTransactionExplainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTransactionForReturnArgs = {
  receiptNumber: Scalars['Int']['input'];
  storeId?: InputMaybe<Scalars['ID']['input']>;
  verifyCode: Scalars['String']['input'];
};

/** What is printed. It is computed from the stored transaction, so a reprint years later says the same. */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** What cash rounding added, or took (negative). */
  readonly cashRounding: Money;
  /** What went back in cash. */
  readonly change: Money;
  /** Of a copy that `receiptReprint` made: which one, from 1. */
  readonly copyNumber?: Maybe<Scalars['Int']['output']>;
  /** Null where there is no fiscal receipt, as in training. */
  readonly digital?: Maybe<DigitalReceipt>;
  /** The sum of all price modifications. */
  readonly discount: Money;
  /** What the fiscal device of the jurisdiction said; null where the law wants none. */
  readonly fiscal?: Maybe<FiscalMark>;
  /** Name, street, town and tax number of the store, as they were at the sale. */
  readonly header: ReadonlyArray<Scalars['String']['output']>;
  /** A page of its own: no script, nothing loaded, names escaped. Some 10 kB. */
  readonly html: Scalars['String']['output'];
  /**
   * True in the answer of the mutation that wrote the transaction, and whenever that is repeated with its key; everywhere
   * else the receipt is marked as a copy.
   */
  readonly isOriginal: Scalars['Boolean']['output'];
  /** A REPRINT shows the receipt of its original, so this is that one's kind. */
  readonly kind: TransactionKind;
  /** In the order of scanning, each with its modifications. */
  readonly lines: ReadonlyArray<LineItem>;
  /** When, by the store's clock and in its country's writing, as the paper says it. */
  readonly localDateTime: Scalars['String']['output'];
  /** Without tax, after all discounts. */
  readonly net: Money;
  /**
   * The same as a PDF of 80 mm width, in base64, with its font in it: some 33 kB for a short receipt. No other field takes as
   * long: ask for it alone, not in lists.
   */
  readonly pdfBase64: Scalars['String']['output'];
  /** Points that it took and earned; null when it did neither. */
  readonly points?: Maybe<LoyaltyPoints>;
  /** Absent when it is no fiscal receipt. */
  readonly receiptNumber?: Maybe<Scalars['Int']['output']>;
  /** The sum of its taxes. */
  readonly tax: Money;
  /** One entry per tax and rate. */
  readonly taxes: ReadonlyArray<TaxLine>;
  /** What it was paid by. */
  readonly tenders: ReadonlyArray<Tender>;
  /** The receipt as 42 columns of plain text, lines separated by a line feed. */
  readonly text: Scalars['String']['output'];
  /** Paid on top of the total, never taxed; zero for none. */
  readonly tip: Money;
  /** Net plus tax. */
  readonly total: Money;
  /** True: no receipt, and the paper says so. */
  readonly training: Scalars['Boolean']['output'];
  /** Of which transaction it is. */
  readonly transactionId: Scalars['ID']['output'];
  /** Short code that proves the receipt at another store: the first characters of the journal hash. */
  readonly verifyCode: Scalars['String']['output'];
};

/** A public key that signs or signed digital receipts, as JWKS has it (RFC 7517, RFC 8037). */
export type ReceiptKey = {
  readonly __typename?: 'ReceiptKey';
  /** EdDSA. */
  readonly alg: Scalars['String']['output'];
  /** Ed25519. */
  readonly crv: Scalars['String']['output'];
  /** What a token calls it. */
  readonly kid: Scalars['ID']['output'];
  /** OKP. */
  readonly kty: Scalars['String']['output'];
  /** sig. */
  readonly use: Scalars['String']['output'];
  /** The public key, base64url. */
  readonly x: Scalars['String']['output'];
};

/** What `receiptReprint` needs. */
export type ReceiptReprintInput = {
  /** A signed approval of permission REPRINT with the transaction as subject; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whose receipt; of the caller's store. */
  readonly transactionId: Scalars['ID']['input'];
  /** Where it is printed; its journal takes the record, so a shift must be open there. */
  readonly workstationId: Scalars['ID']['input'];
};

/** What `receiptReprint` answers. */
export type ReceiptReprintPayload = {
  readonly __typename?: 'ReceiptReprintPayload';
  /** What to print: the receipt of the original transaction, marked as this copy. */
  readonly receipt?: Maybe<Receipt>;
  /** The journal record of the copy; null when refused. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What a digital receipt proves. Nothing personal is in it: what is said here stands in the token. */
export type ReceiptVerification = {
  readonly __typename?: 'ReceiptVerification';
  /** When it was written. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Such as SALE. */
  readonly kind?: Maybe<TransactionKind>;
  /** Of its chain. */
  readonly receiptNumber?: Maybe<Scalars['Int']['output']>;
  /** See the enum. */
  readonly status: ReceiptVerificationStatus;
  /** As it was signed; null when NOT_OURS. So are the other fields. */
  readonly storeId?: Maybe<Scalars['ID']['output']>;
  /** What was paid. */
  readonly total?: Maybe<Money>;
  /** Where it was sold. */
  readonly workstationId?: Maybe<Scalars['ID']['output']>;
};

/** Whether a digital receipt holds. */
export type ReceiptVerificationStatus =
  /** Signed by us, and the journal says something else by now: somebody changed the journal. */
  | 'ALTERED'
  /** No key of ours signed this, or what was signed was changed. */
  | 'NOT_OURS'
  /** Signed by us, and the whole transaction was cancelled afterwards. */
  | 'SUPERSEDED'
  /** Signed by us, and the journal has no such transaction. */
  | 'UNKNOWN'
  /** Signed by us, and the journal says the same. */
  | 'VALID';

/** A part of a refund. */
export type RefundShare = {
  readonly __typename?: 'RefundShare';
  /** Above zero, before cash rounding. */
  readonly amount: Money;
  /** Of a card, as the receipt shows it. */
  readonly cardBrand?: Maybe<Scalars['String']['output']>;
  /** The last four digits of a card, as the receipt shows them. */
  readonly cardLastFour?: Maybe<Scalars['String']['output']>;
  /** By which means. */
  readonly kind: TenderKind;
  /** The tender that it gives back; null where no tender of the sale is left for it. */
  readonly tenderId?: Maybe<Scalars['ID']['output']>;
};

/** A line of a sale, as far as it can still come back. */
export type RefundableLine = {
  readonly __typename?: 'RefundableLine';
  /** As it was at the scan. */
  readonly description: Scalars['String']['output'];
  /** Of the unit that was sold, 14 digits. */
  readonly gtin: Scalars['Gtin']['output'];
  /** Of the original transaction. */
  readonly lineId: Scalars['ID']['output'];
  /** The line along with which this deposit or fee was charged. An eco fee comes back with it by itself; name a deposit. */
  readonly parentLineId?: Maybe<Scalars['ID']['output']>;
  /** How much can still come back, in the unit that was sold. */
  readonly quantity: Quantity;
  /** What all of that is refunded with, tax included. */
  readonly refund: Money;
};

/** A line that costs something else than before. */
export type RepricedLine = {
  readonly __typename?: 'RepricedLine';
  /** What it costs. */
  readonly after: Money;
  /** What it cost, with tax. */
  readonly before: Money;
  /** As it was at the scan. */
  readonly description: Scalars['String']['output'];
  /** Of which line. */
  readonly lineId: Scalars['ID']['output'];
};

/** A failed capture or refund that somebody has dealt with. */
export type ResolvedSettlement = {
  readonly __typename?: 'ResolvedSettlement';
  /** What was to be captured; below zero, what was to be refunded. */
  readonly amount: Money;
  /** What was done, in their words. */
  readonly note: Scalars['String']['output'];
  /** When. */
  readonly resolvedAt: Scalars['DateTime']['output'];
  /** Who dealt with it. */
  readonly resolvedBy: Scalars['ID']['output'];
  /** Of its tender. */
  readonly tenderId: Scalars['ID']['output'];
  /** Of the transaction whose money the provider has not moved. */
  readonly transactionId: Scalars['ID']['output'];
};

/**
 * One completed (or voided) transaction: immutable, numbered without gaps and chained by hash into the workstation's journal.
 * A correction is another transaction.
 */
export type RetailTransaction = {
  readonly __typename?: 'RetailTransaction';
  /** Of a void or a no-sale: who approved it, where an approval was needed. */
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** The basket it came from; absent on a return. */
  readonly basketId?: Maybe<Scalars['ID']['output']>;
  /** Fixed when the shift was opened. */
  readonly businessDayDate: Scalars['Date']['output'];
  /** What cash rounding added, or took (negative). */
  readonly cashRounding: Money;
  /** What went back in cash. */
  readonly change: Money;
  /** At a till or in the web shop. */
  readonly channel: Channel;
  /** When it was written. */
  readonly completedAt: Scalars['DateTime']['output'];
  /** How many copies of its receipt were printed. */
  readonly copyCount: Scalars['Int']['output'];
  /** On a reprint: which copy it is, from 1. */
  readonly copyNumber?: Maybe<Scalars['Int']['output']>;
  /** The store's; every amount is in it. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Who buys, if they said so. */
  readonly customer?: Maybe<Customer>;
  /** The sum of all price modifications. */
  readonly discount: Money;
  /** Opaque; a UUID. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 over the previous hash and the canonical JSON of this record, in hex. */
  readonly journalHash: Scalars['String']['output'];
  /** See the enum for what each kind means. */
  readonly kind: TransactionKind;
  /** In the order of scanning. */
  readonly lines: ReadonlyArray<LineItem>;
  /** Without tax, after all discounts. */
  readonly net: Money;
  /** Who rang it up. */
  readonly operator?: Maybe<Operator>;
  /** The order that it hands over, if any. */
  readonly order?: Maybe<CustomerOrder>;
  /** On a return: the transaction that it corrects; on a reprint: the one whose receipt it printed. Null where the caller may not see its store. */
  readonly originalTransaction?: Maybe<RetailTransaction>;
  /** Points that it took and earned; null when it did neither. */
  readonly points?: Maybe<LoyaltyPoints>;
  /** The hash of the record before it; 64 zeros before the first. */
  readonly previousHash: Scalars['String']['output'];
  /** Of a void or a no-sale: why, as somebody said it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What to print. */
  readonly receipt: Receipt;
  /** Counts fiscal receipts of the chain only; absent on voids, no-sales and training. */
  readonly receiptNumber?: Maybe<Scalars['Int']['output']>;
  /** When it came here, of what a till sold by itself; null for all others. `completedAt` is by the till's clock then. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts every transaction of the (workstation, series) chain, voids and no-sales too, without a gap. */
  readonly sequenceNumber: Scalars['Int']['output'];
  /** Which chain of the workstation. */
  readonly series: TransactionSeries;
  /** In which shift it was written. */
  readonly shift?: Maybe<Shift>;
  /** Where it was sold. */
  readonly store?: Maybe<Store>;
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** The sum of its taxes. */
  readonly tax: Money;
  /** Why no tax was charged; null when it was. */
  readonly taxExemption?: Maybe<TaxExemption>;
  /** Who worked the taxes out, where the store asks an outside calculator. */
  readonly taxSource?: Maybe<TaxSource>;
  /** One entry per tax and rate. */
  readonly taxes: ReadonlyArray<TaxLine>;
  /** What it was paid by. */
  readonly tenders: ReadonlyArray<Tender>;
  /** Paid on top of the total, never taxed; zero for none. */
  readonly tip: Money;
  /** Net plus tax. */
  readonly total: Money;
  /** Where it was rung up. */
  readonly workstation?: Maybe<Workstation>;
  /** Such as S001-W1. */
  readonly workstationId: Scalars['ID']['output'];
};

/** A page of transactions. */
export type RetailTransactionConnection = {
  readonly __typename?: 'RetailTransactionConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<RetailTransactionEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<RetailTransaction>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** A transaction and where it stands in its list. */
export type RetailTransactionEdge = {
  readonly __typename?: 'RetailTransactionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: RetailTransaction;
};

/** An approval RETURN that covers goods without a receipt of one basket, for the operator who sent it. */
export type ReturnApproval = {
  readonly __typename?: 'ReturnApproval';
  /** Who approved. */
  readonly approvedBy: Scalars['ID']['output'];
  /** What may still come back under it, tax and deposits included; null for anything that the store's policy takes. */
  readonly remaining?: Maybe<Money>;
  /** A new one is needed from then on. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/**
 * Why goods come back. It decides whether they are sold again; a cashier may decide otherwise, but what is recalled, past its
 * date, or opened and restricted by age never goes back to sellable stock.
 */
export type ReturnReason =
  /** Packed badly; does not go back to stock. */
  | 'DAMAGED_PACKAGE'
  /** Does not work; does not go back to stock. */
  | 'DEFECTIVE'
  /** Past its date; never goes back to stock. */
  | 'EXPIRED'
  /** Called back by its maker; never goes back to stock. */
  | 'RECALLED'
  /** The customer changed their mind; goes back to stock unless it was opened. */
  | 'UNWANTED'
  /** Not what was wanted or ordered; goes back to stock unless it was opened. */
  | 'WRONG_ITEM';

/** A sale as whoever holds its receipt may see it: what can still come back, and nothing else. */
export type ReturnableTransaction = {
  readonly __typename?: 'ReturnableTransaction';
  /** On which business day it was sold. */
  readonly businessDayDate: Scalars['Date']['output'];
  /** Refunds are in it; a store of another currency can't take it back. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What can still come back; lines of which everything came back are left out. */
  readonly lines: ReadonlyArray<RefundableLine>;
  /** Of the receipt. */
  readonly receiptNumber: Scalars['Int']['output'];
  /**
   * Where the money goes when these lines come back: back to what the sale was paid by, electronic money before cash, each
   * means at most what was paid by it and has not gone back yet. Null when these lines can't come back like this.
   */
  readonly refundPlan?: Maybe<ReadonlyArray<RefundShare>>;
  /** The last day on which a return needs no approval. */
  readonly returnableUntil: Scalars['Date']['output'];
  /** Where it was sold. */
  readonly storeId: Scalars['ID']['output'];
  /** Hand it to `transactionReturn` or `basketReturnLinesAdd`, with the code of the receipt. */
  readonly transactionId: Scalars['ID']['output'];
};


/** A sale as whoever holds its receipt may see it: what can still come back, and nothing else. */
export type ReturnableTransactionRefundPlanArgs = {
  lines: ReadonlyArray<TransactionReturnLineInput>;
};

/** A shift of back-office, with the transactions that checkout holds of it. */
export type Shift = {
  readonly __typename?: 'Shift';
  /** Opaque; a UUID. */
  readonly shiftId: Scalars['ID']['output'];
  /** All transactions of the shift, oldest first, at most 100 a page. */
  readonly transactions?: Maybe<RetailTransactionConnection>;
};


/** A shift of back-office, with the transactions that checkout holds of it. */
export type ShiftTransactionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A store of back-office. */
export type Store = {
  readonly __typename?: 'Store';
  /** Such as S001. */
  readonly storeId: Scalars['ID']['output'];
};

/** Why the balance of a gift card or store credit changed. */
export type StoredValueReason =
  /** The card was sold. */
  | 'ISSUE'
  /** More was put on a card. */
  | 'LOAD'
  /** It paid for something. */
  | 'REDEEM'
  /** Goods came back, and their price with them. */
  | 'REFUND'
  /** The card (or what was put on it) was returned unspent. */
  | 'VOID';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each change of one basket, for the till and its customer display. Nothing for a basket that is unknown or that the
   * caller may not see. A push is a hint: apply only higher sequences, and read the basket after each connect.
   */
  readonly basketChanged?: Maybe<BasketChange>;
};


export type SubscriptionBasketChangedArgs = {
  basketId: Scalars['ID']['input'];
};

/** Which calculator. */
export type TaxCalculatorKind =
  /** The tables of rates that product publishes. */
  | 'BUILT_IN'
  /** A service outside. */
  | 'OUTSIDE';

/** Why a sale is not taxed. Prices that include tax are lowered by it. */
export type TaxExemption = {
  readonly __typename?: 'TaxExemption';
  /** Of the paper that proves it. */
  readonly certificateNumber: Scalars['String']['output'];
  /** Whether it stands in the customer's account, and leaves the basket with the customer; false where whoever sells said so. */
  readonly fromAccount: Scalars['Boolean']['output'];
  /** Who looked at it. */
  readonly operatorId: Scalars['ID']['output'];
  /** Such as an embassy's purchase. */
  readonly reason: Scalars['String']['output'];
};

/** Why a sale is not taxed. */
export type TaxExemptionInput = {
  /** 1 to 100 characters. */
  readonly certificateNumber: Scalars['String']['input'];
  /** 1 to 100 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The tax of one rate of one tax over a whole basket or transaction. */
export type TaxLine = {
  readonly __typename?: 'TaxLine';
  /** What was not charged because the sale is exempt; null when it was. */
  readonly exempted?: Maybe<Money>;
  /** On goods that were sold under another jurisdiction than that of the store that took them back; null otherwise. */
  readonly jurisdictionId?: Maybe<Scalars['ID']['output']>;
  /** As receipts say it. */
  readonly name: Scalars['String']['output'];
  /** A decimal fraction: 0.19 is 19 %. */
  readonly rate: Scalars['Decimal']['output'];
  /** The sum of its taxes. */
  readonly tax: Money;
  /** Such as VAT. */
  readonly taxId: Scalars['ID']['output'];
  /** The amount that the tax is a part or a surcharge of. */
  readonly taxable: Money;
};

/** Who worked the taxes of a basket out. */
export type TaxSource = {
  readonly __typename?: 'TaxSource';
  /** See the enum. */
  readonly calculator: TaxCalculatorKind;
  /** Why the outside calculator did not: TIMEOUT, UNREACHABLE, UNREADABLE, LEFT_ALONE, AMOUNTS_CHANGED or its status. */
  readonly fallbackReason?: Maybe<Scalars['String']['output']>;
};

/** One means of payment towards a basket or transaction. On a return the amount is negative. */
export type Tender = {
  readonly __typename?: 'Tender';
  /** What counts towards the total. */
  readonly amount: Money;
  /** Cards: the brand as the provider names it. Card numbers never enter the system. */
  readonly cardBrand?: Maybe<Scalars['String']['output']>;
  /** The last four digits of the card, or of the gift card. */
  readonly cardLastFour?: Maybe<Scalars['String']['output']>;
  /** Cash: what goes back. */
  readonly change?: Maybe<Money>;
  /** Why the provider declined, for the operator; absent otherwise. */
  readonly declineReason?: Maybe<Scalars['String']['output']>;
  /** Cash of another currency than the store's: what was handed over; `tendered` is what it is worth. */
  readonly foreign?: Maybe<ForeignCash>;
  /** Gift card and store credit before completion: until when the amount is set aside for this basket. */
  readonly heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** See the enum for what each kind means. */
  readonly kind: TenderKind;
  /** The provider's own number of the payment. */
  readonly providerReference?: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly status: TenderStatus;
  /** Stable from tendering into the journal. */
  readonly tenderId: Scalars['ID']['output'];
  /** Cash: what was handed over. */
  readonly tendered?: Maybe<Money>;
  /** Vouchers only. */
  readonly voucher?: Maybe<TenderVoucher>;
};

/** What `tenderAdd` needs. */
export type TenderAddInput = {
  /**
   * Cash: what is handed over, also in another currency that the store takes. Card: what to charge, at most what is due. Gift
   * card and store credit: the most to take. Voucher: its face value. Absent: what is due.
   */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** The provider's one-time token of the card; absent: the terminal at the workstation asks for the card. */
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  /** Gift card: as printed; spaces and hyphens do not matter. Only a keyed hash of it is kept. */
  readonly giftCardNumber?: InputMaybe<Scalars['String']['input']>;
  /** Gift card: as printed beneath the scratch field; needed where the card has one. */
  readonly giftCardPin?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** See the enum for what each kind means. */
  readonly kind: TenderKind;
  /** Added to the basket's tip before the tender is taken; from nothing, in the store's currency. */
  readonly tip?: InputMaybe<MoneyInput>;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Voucher: which of the store's policy. */
  readonly voucherKind?: InputMaybe<Scalars['ID']['input']>;
  /** Voucher: its number as printed, up to 40 characters; needed where its kind is of single use. */
  readonly voucherNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What `tenderAdd` answers. */
export type TenderAddPayload = {
  readonly __typename?: 'TenderAddPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** What was added; null when refused. */
  readonly tender?: Maybe<Tender>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** Which means of payment. */
export type TenderKind =
  /** Through the payment provider. */
  | 'CARD'
  /** Coins and notes. */
  | 'CASH'
  /** A card with money on it that this company owes (`giftCard`). */
  | 'GIFT_CARD'
  /** What the company owes the attached customer. */
  | 'STORE_CREDIT'
  /** A voucher of somebody else (meals, a manufacturer) that the store's policy names. */
  | 'VOUCHER';

/** How far a payment has come. */
export type TenderStatus =
  /** Paid as far as the till is concerned. All but cards are at once. */
  | 'AUTHORISED'
  /** The provider has moved the money (follows completion). */
  | 'CAPTURED'
  /** The provider said no; the tender counts for nothing. */
  | 'DECLINED'
  /** The provider could not be asked; the tender counts for nothing. */
  | 'FAILED'
  /** The provider is asked; `tenderStatusChanged` or a query tells the end. */
  | 'PENDING'
  /** On a return: the provider has moved the money back. */
  | 'REFUNDED'
  /** Given back before completion. */
  | 'VOIDED';

/** What `tenderVoid` needs. */
export type TenderVoidInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Stable from tendering into the journal. */
  readonly tenderId: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `tenderVoid` answers. */
export type TenderVoidPayload = {
  readonly __typename?: 'TenderVoidPayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** A voucher of somebody else that was taken as payment. */
export type TenderVoucher = {
  readonly __typename?: 'TenderVoucher';
  /** What is printed on it. The tender's `amount` may be less. */
  readonly faceValue: Money;
  /** What of the face value nobody gets back, where the kind's policy says so. */
  readonly forfeited: Money;
  /** As receipts say it. */
  readonly name: Scalars['String']['output'];
  /** As printed, where it was typed in. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Such as MEAL, as the store's policy names it. */
  readonly voucherKind: Scalars['ID']['output'];
};

/** A unit of an item, as product knows it. */
export type TradeItemUnit = {
  readonly __typename?: 'TradeItemUnit';
  /** Of the unit that was scanned, 14 digits. */
  readonly gtin: Scalars['Gtin']['output'];
};

/** What `transactionComplete` needs. */
export type TransactionCompleteInput = {
  /** Of which basket. */
  readonly basketId: Scalars['ID']['input'];
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `transactionComplete` answers. */
export type TransactionCompletePayload = {
  readonly __typename?: 'TransactionCompletePayload';
  /** As it is now, also when refused; null when there is none. */
  readonly basket?: Maybe<Basket>;
  /** What to print. */
  readonly receipt?: Maybe<Receipt>;
  /** What was written; null when refused. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What kind of transaction a journal record is. */
export type TransactionKind =
  /** Both in one. */
  | 'EXCHANGE'
  /** The drawer was opened without a sale. */
  | 'NO_SALE'
  /** Corrects a whole transaction after it was completed. */
  | 'POST_VOID'
  /** A receipt was printed again; `originalTransaction` is the one that it is of, and no money moved. */
  | 'REPRINT'
  /** Money back for goods. */
  | 'RETURN'
  /** Goods for money. */
  | 'SALE'
  /** Given up before it was paid; takes a sequence number and no receipt number. */
  | 'VOIDED';

/** What `transactionPostVoid` needs. */
export type TransactionPostVoidInput = {
  /** A signed approval of permission VOID with the transaction as subject, always needed; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For the journal: 1 to 100 characters. */
  readonly reason: Scalars['String']['input'];
  /** A sale of the workstation's open shift, of which nothing came back. */
  readonly transactionId: Scalars['ID']['input'];
};

/** What `transactionPostVoid` answers. */
export type TransactionPostVoidPayload = {
  readonly __typename?: 'TransactionPostVoidPayload';
  /** What to print. */
  readonly receipt?: Maybe<Receipt>;
  /** What was written; null when refused. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** What `transactionReturn` needs. */
export type TransactionReturnInput = {
  /** A signed approval of permission RETURN with the original transaction as subject: needed after the return window, and for another kind of refund. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** In the order of scanning. */
  readonly lines: ReadonlyArray<TransactionReturnLineInput>;
  /** The sale that the receipt is of. */
  readonly originalTransactionId: Scalars['ID']['input'];
  /** How all of the money goes back. Absent: to what the sale was paid by; another kind than that needs an approval. */
  readonly refundKind?: InputMaybe<TenderKind>;
  /** The store that takes the goods back. Absent: the store of the sale. */
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the receipt, in whatever case: needed when the sale is of a store that the caller may not see. */
  readonly verifyCode?: InputMaybe<Scalars['String']['input']>;
  /** The workstation that takes the goods back. */
  readonly workstationId: Scalars['ID']['input'];
};

/** How much of which line of a sale comes back. */
export type TransactionReturnLineInput = {
  /** The line of the original transaction. */
  readonly lineId: Scalars['ID']['input'];
  /** The packing was opened. */
  readonly opened?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much comes back, positive, in the unit of the line. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Why it comes back; absent: UNWANTED. */
  readonly reason?: InputMaybe<ReturnReason>;
  /** Whether the unit goes back to sellable stock. Absent: as the reason says. */
  readonly restock?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `transactionReturn` answers. */
export type TransactionReturnPayload = {
  readonly __typename?: 'TransactionReturnPayload';
  /** What to print. */
  readonly receipt?: Maybe<Receipt>;
  /** What was written; null when refused. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Why nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<CheckoutUserError>;
};

/** Which chain of the workstation: each has its own numbers and hash. */
export type TransactionSeries =
  /** Sold while the store was cut off and merged later. */
  | 'OFFLINE'
  /** Sold while the store was connected. */
  | 'ONLINE'
  /** Practice; never reaches sales, stock, tax or the drawer. */
  | 'TRAINING';

/** So many units of a line at one price. */
export type UnitPrices = {
  readonly __typename?: 'UnitPrices';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Of one of them, after all discounts and with tax. */
  readonly price: Money;
};

/** A till of back-office, or the virtual one of a store. */
export type Workstation = {
  readonly __typename?: 'Workstation';
  /** Such as S001-W1. */
  readonly workstationId: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Basket: Basket;
  Customer: Customer;
  CustomerOrder: CustomerOrder;
  RetailTransaction: RetailTransaction;
  Shift: Shift;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Basket:
    ( { __typename: 'Basket' }
    & GraphQLRecursivePick<FederationTypes['Basket'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"customerId":true}> );
  CustomerOrder:
    ( { __typename: 'CustomerOrder' }
    & GraphQLRecursivePick<FederationTypes['CustomerOrder'], {"orderId":true}> );
  RetailTransaction:
    ( { __typename: 'RetailTransaction' }
    & ( GraphQLRecursivePick<FederationTypes['RetailTransaction'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['RetailTransaction'], {"storeId":true,"workstationId":true,"businessDayDate":true,"series":true,"sequenceNumber":true}> ) );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"shiftId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Basket: ResolverTypeWrapper<BasketSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BasketChange: ResolverTypeWrapper<BasketChange>;
  BasketConnection: ResolverTypeWrapper<Omit<BasketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BasketEdge']>, nodes: ReadonlyArray<ResolversTypes['Basket']> }>;
  BasketCoupon: ResolverTypeWrapper<BasketCouponSource>;
  BasketCouponAddInput: BasketCouponAddInput;
  BasketCouponAddPayload: ResolverTypeWrapper<Omit<BasketCouponAddPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketCouponRemoveInput: BasketCouponRemoveInput;
  BasketCouponRemovePayload: ResolverTypeWrapper<Omit<BasketCouponRemovePayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketCustomerAttachInput: BasketCustomerAttachInput;
  BasketCustomerAttachPayload: ResolverTypeWrapper<Omit<BasketCustomerAttachPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketDiscountSetInput: BasketDiscountSetInput;
  BasketDiscountSetPayload: ResolverTypeWrapper<Omit<BasketDiscountSetPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketEdge: ResolverTypeWrapper<Omit<BasketEdge, 'node'> & { node: ResolversTypes['Basket'] }>;
  BasketGiftCardAddInput: BasketGiftCardAddInput;
  BasketGiftCardAddPayload: ResolverTypeWrapper<Omit<BasketGiftCardAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketOpenInput: BasketOpenInput;
  BasketOpenPayload: ResolverTypeWrapper<Omit<BasketOpenPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketPointsRedeemInput: BasketPointsRedeemInput;
  BasketPointsRedeemPayload: ResolverTypeWrapper<Omit<BasketPointsRedeemPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketQuote: ResolverTypeWrapper<BasketQuoteSource>;
  BasketQuoteInput: BasketQuoteInput;
  BasketQuotePayload: ResolverTypeWrapper<Omit<BasketQuotePayload, 'basket' | 'quote' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, quote?: Maybe<ResolversTypes['BasketQuote']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketRecallInput: BasketRecallInput;
  BasketRecallPayload: ResolverTypeWrapper<Omit<BasketRecallPayload, 'basket' | 'repricedLines' | 'totalBefore' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, repricedLines: ReadonlyArray<ResolversTypes['RepricedLine']>, totalBefore?: Maybe<ResolversTypes['Money']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketRefundInput: BasketRefundInput;
  BasketRefundPayload: ResolverTypeWrapper<Omit<BasketRefundPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketReturnLinesAddInput: BasketReturnLinesAddInput;
  BasketReturnLinesAddPayload: ResolverTypeWrapper<Omit<BasketReturnLinesAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketReturnWithoutReceiptAddInput: BasketReturnWithoutReceiptAddInput;
  BasketReturnWithoutReceiptAddPayload: ResolverTypeWrapper<Omit<BasketReturnWithoutReceiptAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketScanInput: BasketScanInput;
  BasketScanPayload: ResolverTypeWrapper<Omit<BasketScanPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketStatus: BasketStatus;
  BasketStep: BasketStep;
  BasketSuspendInput: BasketSuspendInput;
  BasketSuspendPayload: ResolverTypeWrapper<Omit<BasketSuspendPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketTaxExemptionSetInput: BasketTaxExemptionSetInput;
  BasketTaxExemptionSetPayload: ResolverTypeWrapper<Omit<BasketTaxExemptionSetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketTipSetInput: BasketTipSetInput;
  BasketTipSetPayload: ResolverTypeWrapper<Omit<BasketTipSetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  BasketVoidInput: BasketVoidInput;
  BasketVoidPayload: ResolverTypeWrapper<Omit<BasketVoidPayload, 'basket' | 'transaction' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  Channel: Channel;
  CheckoutErrorCode: CheckoutErrorCode;
  CheckoutUserError: ResolverTypeWrapper<CheckoutUserErrorSource>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Customer: ResolverTypeWrapper<CustomerSource>;
  CustomerGroupsSetInput: CustomerGroupsSetInput;
  CustomerGroupsSetPayload: ResolverTypeWrapper<Omit<CustomerGroupsSetPayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversTypes['LoyaltyAccount']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  CustomerOrder: ResolverTypeWrapper<CustomerOrderSource>;
  CustomerTaxExemptionSetInput: CustomerTaxExemptionSetInput;
  CustomerTaxExemptionSetPayload: ResolverTypeWrapper<Omit<CustomerTaxExemptionSetPayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversTypes['LoyaltyAccount']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DigitalReceipt: ResolverTypeWrapper<DigitalReceipt>;
  DiscountStep: DiscountStep;
  EntryMethod: EntryMethod;
  FailedSettlement: ResolverTypeWrapper<FailedSettlementSource>;
  FailedSettlementConnection: ResolverTypeWrapper<Omit<FailedSettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FailedSettlementEdge']>, nodes: ReadonlyArray<ResolversTypes['FailedSettlement']> }>;
  FailedSettlementEdge: ResolverTypeWrapper<Omit<FailedSettlementEdge, 'node'> & { node: ResolversTypes['FailedSettlement'] }>;
  FailedSettlementResolveInput: FailedSettlementResolveInput;
  FailedSettlementResolvePayload: ResolverTypeWrapper<Omit<FailedSettlementResolvePayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversTypes['ResolvedSettlement']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  FailedSettlementRetryInput: FailedSettlementRetryInput;
  FailedSettlementRetryPayload: ResolverTypeWrapper<Omit<FailedSettlementRetryPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  FeeKind: FeeKind;
  FiscalMark: ResolverTypeWrapper<FiscalMarkSource>;
  FiscalMarkStatus: FiscalMarkStatus;
  ForeignCash: ResolverTypeWrapper<Omit<ForeignCash, 'amount'> & { amount: ResolversTypes['Money'] }>;
  GiftCard: ResolverTypeWrapper<GiftCardSource>;
  GiftCardBlock: ResolverTypeWrapper<GiftCardBlock>;
  GiftCardBlockSetInput: GiftCardBlockSetInput;
  GiftCardBlockSetPayload: ResolverTypeWrapper<Omit<GiftCardBlockSetPayload, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  GiftCardConnection: ResolverTypeWrapper<Omit<GiftCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GiftCardEdge']>, nodes: ReadonlyArray<ResolversTypes['GiftCard']> }>;
  GiftCardEdge: ResolverTypeWrapper<Omit<GiftCardEdge, 'node'> & { node: ResolversTypes['GiftCard'] }>;
  GiftCardEntry: ResolverTypeWrapper<GiftCardEntrySource>;
  GiftCardEntryConnection: ResolverTypeWrapper<Omit<GiftCardEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GiftCardEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['GiftCardEntry']> }>;
  GiftCardEntryEdge: ResolverTypeWrapper<Omit<GiftCardEntryEdge, 'node'> & { node: ResolversTypes['GiftCardEntry'] }>;
  GiftCardLookup: ResolverTypeWrapper<Omit<GiftCardLookup, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  Gtin: ResolverTypeWrapper<Scalars['Gtin']['output']>;
  Item: ResolverTypeWrapper<Item>;
  JournalVerification: ResolverTypeWrapper<JournalVerification>;
  LineExplanation: ResolverTypeWrapper<Omit<LineExplanation, 'units'> & { units: ReadonlyArray<ResolversTypes['UnitPrices']> }>;
  LineItem: ResolverTypeWrapper<LineItemSource>;
  LinePriceOverrideInput: LinePriceOverrideInput;
  LinePriceOverridePayload: ResolverTypeWrapper<Omit<LinePriceOverridePayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, line?: Maybe<ResolversTypes['LineItem']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  LineQuantitySetInput: LineQuantitySetInput;
  LineQuantitySetPayload: ResolverTypeWrapper<Omit<LineQuantitySetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  LineRemoveInput: LineRemoveInput;
  LineRemovePayload: ResolverTypeWrapper<Omit<LineRemovePayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  Lot: ResolverTypeWrapper<Lot>;
  LoyaltyAccount: ResolverTypeWrapper<LoyaltyAccountSource>;
  LoyaltyPoints: ResolverTypeWrapper<LoyaltyPoints>;
  ManualDiscount: ResolverTypeWrapper<ManualDiscountSource>;
  ModificationRounding: ModificationRounding;
  Money: ResolverTypeWrapper<MoneySource>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoSaleInput: NoSaleInput;
  NoSalePayload: ResolverTypeWrapper<Omit<NoSalePayload, 'transaction' | 'userErrors'> & { transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  OfflineBatchSubmitInput: OfflineBatchSubmitInput;
  OfflineBatchSubmitPayload: ResolverTypeWrapper<Omit<OfflineBatchSubmitPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['OfflineEnvelopeResult']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  OfflineEnvelopeResult: ResolverTypeWrapper<OfflineEnvelopeResultSource>;
  OfflineEnvelopeStatus: OfflineEnvelopeStatus;
  OfflineFinding: ResolverTypeWrapper<OfflineFindingSource>;
  OfflineFindingConnection: ResolverTypeWrapper<Omit<OfflineFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfflineFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['OfflineFinding']> }>;
  OfflineFindingDealWithInput: OfflineFindingDealWithInput;
  OfflineFindingDealWithPayload: ResolverTypeWrapper<Omit<OfflineFindingDealWithPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversTypes['OfflineFinding']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  OfflineFindingEdge: ResolverTypeWrapper<Omit<OfflineFindingEdge, 'node'> & { node: ResolversTypes['OfflineFinding'] }>;
  OfflineFindingKind: OfflineFindingKind;
  OfflineSnapshotEntry: ResolverTypeWrapper<OfflineSnapshotEntry>;
  OfflineSnapshotPage: ResolverTypeWrapper<OfflineSnapshotPage>;
  Operator: ResolverTypeWrapper<Operator>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceBookStatus: ResolverTypeWrapper<PriceBookStatus>;
  PriceExplanation: ResolverTypeWrapper<PriceExplanationSource>;
  PriceModification: ResolverTypeWrapper<PriceModificationSource>;
  PriceModificationKind: PriceModificationKind;
  PriceOverride: ResolverTypeWrapper<PriceOverrideSource>;
  PriceTakenFrom: PriceTakenFrom;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<ReceiptSource>;
  ReceiptKey: ResolverTypeWrapper<ReceiptKey>;
  ReceiptReprintInput: ReceiptReprintInput;
  ReceiptReprintPayload: ResolverTypeWrapper<Omit<ReceiptReprintPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversTypes['Receipt']>, transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  ReceiptVerification: ResolverTypeWrapper<ReceiptVerificationSource>;
  ReceiptVerificationStatus: ReceiptVerificationStatus;
  RefundShare: ResolverTypeWrapper<RefundShareSource>;
  RefundableLine: ResolverTypeWrapper<RefundableLineSource>;
  RepricedLine: ResolverTypeWrapper<Omit<RepricedLine, 'after' | 'before'> & { after: ResolversTypes['Money'], before: ResolversTypes['Money'] }>;
  ResolvedSettlement: ResolverTypeWrapper<ResolvedSettlementSource>;
  RetailTransaction: ResolverTypeWrapper<RetailTransactionSource>;
  RetailTransactionConnection: ResolverTypeWrapper<Omit<RetailTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RetailTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['RetailTransaction']> }>;
  RetailTransactionEdge: ResolverTypeWrapper<Omit<RetailTransactionEdge, 'node'> & { node: ResolversTypes['RetailTransaction'] }>;
  ReturnApproval: ResolverTypeWrapper<Omit<ReturnApproval, 'remaining'> & { remaining?: Maybe<ResolversTypes['Money']> }>;
  ReturnReason: ReturnReason;
  ReturnableTransaction: ResolverTypeWrapper<ReturnableTransactionSource>;
  Shift: ResolverTypeWrapper<ShiftSource>;
  Store: ResolverTypeWrapper<Store>;
  StoredValueReason: StoredValueReason;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaxCalculatorKind: TaxCalculatorKind;
  TaxExemption: ResolverTypeWrapper<TaxExemptionSource>;
  TaxExemptionInput: TaxExemptionInput;
  TaxLine: ResolverTypeWrapper<TaxLineSource>;
  TaxSource: ResolverTypeWrapper<TaxSource>;
  Tender: ResolverTypeWrapper<TenderSource>;
  TenderAddInput: TenderAddInput;
  TenderAddPayload: ResolverTypeWrapper<Omit<TenderAddPayload, 'basket' | 'tender' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, tender?: Maybe<ResolversTypes['Tender']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  TenderKind: TenderKind;
  TenderStatus: TenderStatus;
  TenderVoidInput: TenderVoidInput;
  TenderVoidPayload: ResolverTypeWrapper<Omit<TenderVoidPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  TenderVoucher: ResolverTypeWrapper<Omit<TenderVoucher, 'faceValue' | 'forfeited'> & { faceValue: ResolversTypes['Money'], forfeited: ResolversTypes['Money'] }>;
  TradeItemUnit: ResolverTypeWrapper<TradeItemUnit>;
  TransactionCompleteInput: TransactionCompleteInput;
  TransactionCompletePayload: ResolverTypeWrapper<Omit<TransactionCompletePayload, 'basket' | 'receipt' | 'transaction' | 'userErrors'> & { basket?: Maybe<ResolversTypes['Basket']>, receipt?: Maybe<ResolversTypes['Receipt']>, transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  TransactionKind: TransactionKind;
  TransactionPostVoidInput: TransactionPostVoidInput;
  TransactionPostVoidPayload: ResolverTypeWrapper<Omit<TransactionPostVoidPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversTypes['Receipt']>, transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  TransactionReturnInput: TransactionReturnInput;
  TransactionReturnLineInput: TransactionReturnLineInput;
  TransactionReturnPayload: ResolverTypeWrapper<Omit<TransactionReturnPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversTypes['Receipt']>, transaction?: Maybe<ResolversTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutUserError']> }>;
  TransactionSeries: TransactionSeries;
  UnitPrices: ResolverTypeWrapper<Omit<UnitPrices, 'price'> & { price: ResolversTypes['Money'] }>;
  Workstation: ResolverTypeWrapper<Workstation>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Basket: BasketSource;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  BasketChange: BasketChange;
  BasketConnection: Omit<BasketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BasketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Basket']> };
  BasketCoupon: BasketCouponSource;
  BasketCouponAddInput: BasketCouponAddInput;
  BasketCouponAddPayload: Omit<BasketCouponAddPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketCouponRemoveInput: BasketCouponRemoveInput;
  BasketCouponRemovePayload: Omit<BasketCouponRemovePayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketCustomerAttachInput: BasketCustomerAttachInput;
  BasketCustomerAttachPayload: Omit<BasketCustomerAttachPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketDiscountSetInput: BasketDiscountSetInput;
  BasketDiscountSetPayload: Omit<BasketDiscountSetPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketEdge: Omit<BasketEdge, 'node'> & { node: ResolversParentTypes['Basket'] };
  BasketGiftCardAddInput: BasketGiftCardAddInput;
  BasketGiftCardAddPayload: Omit<BasketGiftCardAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketOpenInput: BasketOpenInput;
  BasketOpenPayload: Omit<BasketOpenPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketPointsRedeemInput: BasketPointsRedeemInput;
  BasketPointsRedeemPayload: Omit<BasketPointsRedeemPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketQuote: BasketQuoteSource;
  BasketQuoteInput: BasketQuoteInput;
  BasketQuotePayload: Omit<BasketQuotePayload, 'basket' | 'quote' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, quote?: Maybe<ResolversParentTypes['BasketQuote']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketRecallInput: BasketRecallInput;
  BasketRecallPayload: Omit<BasketRecallPayload, 'basket' | 'repricedLines' | 'totalBefore' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, repricedLines: ReadonlyArray<ResolversParentTypes['RepricedLine']>, totalBefore?: Maybe<ResolversParentTypes['Money']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketRefundInput: BasketRefundInput;
  BasketRefundPayload: Omit<BasketRefundPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketReturnLinesAddInput: BasketReturnLinesAddInput;
  BasketReturnLinesAddPayload: Omit<BasketReturnLinesAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketReturnWithoutReceiptAddInput: BasketReturnWithoutReceiptAddInput;
  BasketReturnWithoutReceiptAddPayload: Omit<BasketReturnWithoutReceiptAddPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketScanInput: BasketScanInput;
  BasketScanPayload: Omit<BasketScanPayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketSuspendInput: BasketSuspendInput;
  BasketSuspendPayload: Omit<BasketSuspendPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketTaxExemptionSetInput: BasketTaxExemptionSetInput;
  BasketTaxExemptionSetPayload: Omit<BasketTaxExemptionSetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketTipSetInput: BasketTipSetInput;
  BasketTipSetPayload: Omit<BasketTipSetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  BasketVoidInput: BasketVoidInput;
  BasketVoidPayload: Omit<BasketVoidPayload, 'basket' | 'transaction' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  CheckoutUserError: CheckoutUserErrorSource;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Customer: CustomerSource;
  CustomerGroupsSetInput: CustomerGroupsSetInput;
  CustomerGroupsSetPayload: Omit<CustomerGroupsSetPayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversParentTypes['LoyaltyAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  CustomerOrder: CustomerOrderSource;
  CustomerTaxExemptionSetInput: CustomerTaxExemptionSetInput;
  CustomerTaxExemptionSetPayload: Omit<CustomerTaxExemptionSetPayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversParentTypes['LoyaltyAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DigitalReceipt: DigitalReceipt;
  FailedSettlement: FailedSettlementSource;
  FailedSettlementConnection: Omit<FailedSettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FailedSettlementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FailedSettlement']> };
  FailedSettlementEdge: Omit<FailedSettlementEdge, 'node'> & { node: ResolversParentTypes['FailedSettlement'] };
  FailedSettlementResolveInput: FailedSettlementResolveInput;
  FailedSettlementResolvePayload: Omit<FailedSettlementResolvePayload, 'settlement' | 'userErrors'> & { settlement?: Maybe<ResolversParentTypes['ResolvedSettlement']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  FailedSettlementRetryInput: FailedSettlementRetryInput;
  FailedSettlementRetryPayload: Omit<FailedSettlementRetryPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  FiscalMark: FiscalMarkSource;
  ForeignCash: Omit<ForeignCash, 'amount'> & { amount: ResolversParentTypes['Money'] };
  GiftCard: GiftCardSource;
  GiftCardBlock: GiftCardBlock;
  GiftCardBlockSetInput: GiftCardBlockSetInput;
  GiftCardBlockSetPayload: Omit<GiftCardBlockSetPayload, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversParentTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  GiftCardConnection: Omit<GiftCardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GiftCardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GiftCard']> };
  GiftCardEdge: Omit<GiftCardEdge, 'node'> & { node: ResolversParentTypes['GiftCard'] };
  GiftCardEntry: GiftCardEntrySource;
  GiftCardEntryConnection: Omit<GiftCardEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GiftCardEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GiftCardEntry']> };
  GiftCardEntryEdge: Omit<GiftCardEntryEdge, 'node'> & { node: ResolversParentTypes['GiftCardEntry'] };
  GiftCardLookup: Omit<GiftCardLookup, 'giftCard' | 'userErrors'> & { giftCard?: Maybe<ResolversParentTypes['GiftCard']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  Gln: Scalars['Gln']['output'];
  Gtin: Scalars['Gtin']['output'];
  Item: Item;
  JournalVerification: JournalVerification;
  LineExplanation: Omit<LineExplanation, 'units'> & { units: ReadonlyArray<ResolversParentTypes['UnitPrices']> };
  LineItem: LineItemSource;
  LinePriceOverrideInput: LinePriceOverrideInput;
  LinePriceOverridePayload: Omit<LinePriceOverridePayload, 'basket' | 'line' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, line?: Maybe<ResolversParentTypes['LineItem']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  LineQuantitySetInput: LineQuantitySetInput;
  LineQuantitySetPayload: Omit<LineQuantitySetPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  LineRemoveInput: LineRemoveInput;
  LineRemovePayload: Omit<LineRemovePayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  Lot: Lot;
  LoyaltyAccount: LoyaltyAccountSource;
  LoyaltyPoints: LoyaltyPoints;
  ManualDiscount: ManualDiscountSource;
  Money: MoneySource;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NoSaleInput: NoSaleInput;
  NoSalePayload: Omit<NoSalePayload, 'transaction' | 'userErrors'> & { transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  OfflineBatchSubmitInput: OfflineBatchSubmitInput;
  OfflineBatchSubmitPayload: Omit<OfflineBatchSubmitPayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['OfflineEnvelopeResult']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  OfflineEnvelopeResult: OfflineEnvelopeResultSource;
  OfflineFinding: OfflineFindingSource;
  OfflineFindingConnection: Omit<OfflineFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfflineFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OfflineFinding']> };
  OfflineFindingDealWithInput: OfflineFindingDealWithInput;
  OfflineFindingDealWithPayload: Omit<OfflineFindingDealWithPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversParentTypes['OfflineFinding']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  OfflineFindingEdge: Omit<OfflineFindingEdge, 'node'> & { node: ResolversParentTypes['OfflineFinding'] };
  OfflineSnapshotEntry: OfflineSnapshotEntry;
  OfflineSnapshotPage: OfflineSnapshotPage;
  Operator: Operator;
  PageInfo: PageInfo;
  PriceBookStatus: PriceBookStatus;
  PriceExplanation: PriceExplanationSource;
  PriceModification: PriceModificationSource;
  PriceOverride: PriceOverrideSource;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Receipt: ReceiptSource;
  ReceiptKey: ReceiptKey;
  ReceiptReprintInput: ReceiptReprintInput;
  ReceiptReprintPayload: Omit<ReceiptReprintPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversParentTypes['Receipt']>, transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  ReceiptVerification: ReceiptVerificationSource;
  RefundShare: RefundShareSource;
  RefundableLine: RefundableLineSource;
  RepricedLine: Omit<RepricedLine, 'after' | 'before'> & { after: ResolversParentTypes['Money'], before: ResolversParentTypes['Money'] };
  ResolvedSettlement: ResolvedSettlementSource;
  RetailTransaction: RetailTransactionSource;
  RetailTransactionConnection: Omit<RetailTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RetailTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RetailTransaction']> };
  RetailTransactionEdge: Omit<RetailTransactionEdge, 'node'> & { node: ResolversParentTypes['RetailTransaction'] };
  ReturnApproval: Omit<ReturnApproval, 'remaining'> & { remaining?: Maybe<ResolversParentTypes['Money']> };
  ReturnableTransaction: ReturnableTransactionSource;
  Shift: ShiftSource;
  Store: Store;
  Subscription: Record<PropertyKey, never>;
  TaxExemption: TaxExemptionSource;
  TaxExemptionInput: TaxExemptionInput;
  TaxLine: TaxLineSource;
  TaxSource: TaxSource;
  Tender: TenderSource;
  TenderAddInput: TenderAddInput;
  TenderAddPayload: Omit<TenderAddPayload, 'basket' | 'tender' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, tender?: Maybe<ResolversParentTypes['Tender']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  TenderVoidInput: TenderVoidInput;
  TenderVoidPayload: Omit<TenderVoidPayload, 'basket' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  TenderVoucher: Omit<TenderVoucher, 'faceValue' | 'forfeited'> & { faceValue: ResolversParentTypes['Money'], forfeited: ResolversParentTypes['Money'] };
  TradeItemUnit: TradeItemUnit;
  TransactionCompleteInput: TransactionCompleteInput;
  TransactionCompletePayload: Omit<TransactionCompletePayload, 'basket' | 'receipt' | 'transaction' | 'userErrors'> & { basket?: Maybe<ResolversParentTypes['Basket']>, receipt?: Maybe<ResolversParentTypes['Receipt']>, transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  TransactionPostVoidInput: TransactionPostVoidInput;
  TransactionPostVoidPayload: Omit<TransactionPostVoidPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversParentTypes['Receipt']>, transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  TransactionReturnInput: TransactionReturnInput;
  TransactionReturnLineInput: TransactionReturnLineInput;
  TransactionReturnPayload: Omit<TransactionReturnPayload, 'receipt' | 'transaction' | 'userErrors'> & { receipt?: Maybe<ResolversParentTypes['Receipt']>, transaction?: Maybe<ResolversParentTypes['RetailTransaction']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutUserError']> };
  UnitPrices: Omit<UnitPrices, 'price'> & { price: ResolversParentTypes['Money'] };
  Workstation: Workstation;
};

export type BasketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Basket'] = ResolversParentTypes['Basket'], FederationReferenceType extends FederationReferenceTypes['Basket'] = FederationReferenceTypes['Basket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Basket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cashDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  coupons?: Resolver<ReadonlyArray<ResolversTypes['BasketCoupon']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deliveryGtins?: Resolver<ReadonlyArray<ResolversTypes['Gtin']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineItem']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['BasketStep']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  orderDiscount?: Resolver<Maybe<ResolversTypes['ManualDiscount']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['LoyaltyPoints']>, ParentType, ContextType>;
  pointsToBurn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundPlan?: Resolver<ReadonlyArray<ResolversTypes['RefundShare']>, ParentType, ContextType>;
  returnApproval?: Resolver<Maybe<ResolversTypes['ReturnApproval']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasketStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxExemption?: Resolver<Maybe<ResolversTypes['TaxExemption']>, ParentType, ContextType>;
  taxSource?: Resolver<Maybe<ResolversTypes['TaxSource']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['Tender']>, ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type BasketChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketChange'] = ResolversParentTypes['BasketChange']> = {
  basketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lastLineAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastLineDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastLineQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastLineUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasketStatus'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workstationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BasketConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketConnection'] = ResolversParentTypes['BasketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BasketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Basket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BasketCouponResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketCoupon'] = ResolversParentTypes['BasketCoupon']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BasketCouponAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketCouponAddPayload'] = ResolversParentTypes['BasketCouponAddPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketCouponRemovePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketCouponRemovePayload'] = ResolversParentTypes['BasketCouponRemovePayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketCustomerAttachPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketCustomerAttachPayload'] = ResolversParentTypes['BasketCustomerAttachPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketDiscountSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketDiscountSetPayload'] = ResolversParentTypes['BasketDiscountSetPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketEdge'] = ResolversParentTypes['BasketEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Basket'], ParentType, ContextType>;
};

export type BasketGiftCardAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketGiftCardAddPayload'] = ResolversParentTypes['BasketGiftCardAddPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketOpenPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketOpenPayload'] = ResolversParentTypes['BasketOpenPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketPointsRedeemPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketPointsRedeemPayload'] = ResolversParentTypes['BasketPointsRedeemPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketQuoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketQuote'] = ResolversParentTypes['BasketQuote']> = {
  basketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basketVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BasketQuotePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketQuotePayload'] = ResolversParentTypes['BasketQuotePayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['BasketQuote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketRecallPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketRecallPayload'] = ResolversParentTypes['BasketRecallPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  lapsedCoupons?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  repricedLines?: Resolver<ReadonlyArray<ResolversTypes['RepricedLine']>, ParentType, ContextType>;
  totalBefore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketRefundPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketRefundPayload'] = ResolversParentTypes['BasketRefundPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketReturnLinesAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketReturnLinesAddPayload'] = ResolversParentTypes['BasketReturnLinesAddPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketReturnWithoutReceiptAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketReturnWithoutReceiptAddPayload'] = ResolversParentTypes['BasketReturnWithoutReceiptAddPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketScanPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketScanPayload'] = ResolversParentTypes['BasketScanPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketSuspendPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketSuspendPayload'] = ResolversParentTypes['BasketSuspendPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketTaxExemptionSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketTaxExemptionSetPayload'] = ResolversParentTypes['BasketTaxExemptionSetPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketTipSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketTipSetPayload'] = ResolversParentTypes['BasketTipSetPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type BasketVoidPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BasketVoidPayload'] = ResolversParentTypes['BasketVoidPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type CheckoutUserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CheckoutUserError'] = ResolversParentTypes['CheckoutUserError']> = {
  code?: Resolver<ResolversTypes['CheckoutErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loyalty?: Resolver<Maybe<ResolversTypes['LoyaltyAccount']>, ParentType, ContextType>;
  storeCredit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<CustomerStoreCreditArgs, 'currency'>>;
  transactions?: Resolver<Maybe<ResolversTypes['RetailTransactionConnection']>, ParentType, ContextType, RequireFields<CustomerTransactionsArgs, 'first'>>;
};

export type CustomerGroupsSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerGroupsSetPayload'] = ResolversParentTypes['CustomerGroupsSetPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['LoyaltyAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type CustomerOrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder'], FederationReferenceType extends FederationReferenceTypes['CustomerOrder'] = FederationReferenceTypes['CustomerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['RetailTransactionConnection']>, ParentType, ContextType, RequireFields<CustomerOrderTransactionsArgs, 'first'>>;
};

export type CustomerTaxExemptionSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerTaxExemptionSetPayload'] = ResolversParentTypes['CustomerTaxExemptionSetPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['LoyaltyAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DigitalReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DigitalReceipt'] = ResolversParentTypes['DigitalReceipt']> = {
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedSettlementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FailedSettlement'] = ResolversParentTypes['FailedSettlement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FailedSettlementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FailedSettlementConnection'] = ResolversParentTypes['FailedSettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FailedSettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FailedSettlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FailedSettlementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FailedSettlementEdge'] = ResolversParentTypes['FailedSettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedSettlement'], ParentType, ContextType>;
};

export type FailedSettlementResolvePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FailedSettlementResolvePayload'] = ResolversParentTypes['FailedSettlementResolvePayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['ResolvedSettlement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type FailedSettlementRetryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FailedSettlementRetryPayload'] = ResolversParentTypes['FailedSettlementRetryPayload']> = {
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type FiscalMarkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FiscalMark'] = ResolversParentTypes['FiscalMark']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceSerial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outageReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureCounter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FiscalMarkStatus'], ParentType, ContextType>;
  transactionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForeignCashResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForeignCash'] = ResolversParentTypes['ForeignCash']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GiftCardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCard'] = ResolversParentTypes['GiftCard']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  blocked?: Resolver<Maybe<ResolversTypes['GiftCardBlock']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['GiftCardEntryConnection'], ParentType, ContextType, RequireFields<GiftCardEntriesArgs, 'first'>>;
  giftCardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GiftCardBlockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardBlock'] = ResolversParentTypes['GiftCardBlock']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiftCardBlockSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardBlockSetPayload'] = ResolversParentTypes['GiftCardBlockSetPayload']> = {
  giftCard?: Resolver<Maybe<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type GiftCardConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardConnection'] = ResolversParentTypes['GiftCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GiftCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GiftCardEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardEdge'] = ResolversParentTypes['GiftCardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GiftCard'], ParentType, ContextType>;
};

export type GiftCardEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardEntry'] = ResolversParentTypes['GiftCardEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StoredValueReason'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GiftCardEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardEntryConnection'] = ResolversParentTypes['GiftCardEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GiftCardEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GiftCardEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GiftCardEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardEntryEdge'] = ResolversParentTypes['GiftCardEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GiftCardEntry'], ParentType, ContextType>;
};

export type GiftCardLookupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GiftCardLookup'] = ResolversParentTypes['GiftCardLookup']> = {
  giftCard?: Resolver<Maybe<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export interface GtinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gtin'], any> {
  name: 'Gtin';
}

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JournalVerificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalVerification'] = ResolversParentTypes['JournalVerification']> = {
  firstBrokenSequenceNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSequenceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TransactionSeries'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineExplanationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LineExplanation'] = ResolversParentTypes['LineExplanation']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitPrices']>, ParentType, ContextType>;
};

export type LineItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LineItem'] = ResolversParentTypes['LineItem']> = {
  ageConfirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  batchLot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryMethod?: Resolver<ResolversTypes['EntryMethod'], ParentType, ContextType>;
  expiry?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feeKind?: Resolver<Maybe<ResolversTypes['FeeKind']>, ParentType, ContextType>;
  giftCardLastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  manualDiscount?: Resolver<Maybe<ResolversTypes['ManualDiscount']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modifications?: Resolver<ReadonlyArray<ResolversTypes['PriceModification']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  originalLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  originalTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parentLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priceOverride?: Resolver<Maybe<ResolversTypes['PriceOverride']>, ParentType, ContextType>;
  priceTakenFrom?: Resolver<Maybe<ResolversTypes['PriceTakenFrom']>, ParentType, ContextType>;
  priceTakenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  restock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TradeItemUnit']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LinePriceOverridePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinePriceOverridePayload'] = ResolversParentTypes['LinePriceOverridePayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type LineQuantitySetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LineQuantitySetPayload'] = ResolversParentTypes['LineQuantitySetPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type LineRemovePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LineRemovePayload'] = ResolversParentTypes['LineRemovePayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type LotResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot']> = {
  batchLot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
};

export type LoyaltyAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoyaltyAccount'] = ResolversParentTypes['LoyaltyAccount']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taxExemption?: Resolver<Maybe<ResolversTypes['TaxExemption']>, ParentType, ContextType>;
};

export type LoyaltyPointsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LoyaltyPoints'] = ResolversParentTypes['LoyaltyPoints']> = {
  burned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManualDiscountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ManualDiscount'] = ResolversParentTypes['ManualDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  basketCouponAdd?: Resolver<ResolversTypes['BasketCouponAddPayload'], ParentType, ContextType, RequireFields<MutationBasketCouponAddArgs, 'input'>>;
  basketCouponRemove?: Resolver<ResolversTypes['BasketCouponRemovePayload'], ParentType, ContextType, RequireFields<MutationBasketCouponRemoveArgs, 'input'>>;
  basketCustomerAttach?: Resolver<ResolversTypes['BasketCustomerAttachPayload'], ParentType, ContextType, RequireFields<MutationBasketCustomerAttachArgs, 'input'>>;
  basketDiscountSet?: Resolver<ResolversTypes['BasketDiscountSetPayload'], ParentType, ContextType, RequireFields<MutationBasketDiscountSetArgs, 'input'>>;
  basketGiftCardAdd?: Resolver<ResolversTypes['BasketGiftCardAddPayload'], ParentType, ContextType, RequireFields<MutationBasketGiftCardAddArgs, 'input'>>;
  basketOpen?: Resolver<ResolversTypes['BasketOpenPayload'], ParentType, ContextType, RequireFields<MutationBasketOpenArgs, 'input'>>;
  basketPointsRedeem?: Resolver<ResolversTypes['BasketPointsRedeemPayload'], ParentType, ContextType, RequireFields<MutationBasketPointsRedeemArgs, 'input'>>;
  basketQuote?: Resolver<ResolversTypes['BasketQuotePayload'], ParentType, ContextType, RequireFields<MutationBasketQuoteArgs, 'input'>>;
  basketRecall?: Resolver<ResolversTypes['BasketRecallPayload'], ParentType, ContextType, RequireFields<MutationBasketRecallArgs, 'input'>>;
  basketRefund?: Resolver<ResolversTypes['BasketRefundPayload'], ParentType, ContextType, RequireFields<MutationBasketRefundArgs, 'input'>>;
  basketReturnLinesAdd?: Resolver<ResolversTypes['BasketReturnLinesAddPayload'], ParentType, ContextType, RequireFields<MutationBasketReturnLinesAddArgs, 'input'>>;
  basketReturnWithoutReceiptAdd?: Resolver<ResolversTypes['BasketReturnWithoutReceiptAddPayload'], ParentType, ContextType, RequireFields<MutationBasketReturnWithoutReceiptAddArgs, 'input'>>;
  basketScan?: Resolver<ResolversTypes['BasketScanPayload'], ParentType, ContextType, RequireFields<MutationBasketScanArgs, 'input'>>;
  basketSuspend?: Resolver<ResolversTypes['BasketSuspendPayload'], ParentType, ContextType, RequireFields<MutationBasketSuspendArgs, 'input'>>;
  basketTaxExemptionSet?: Resolver<ResolversTypes['BasketTaxExemptionSetPayload'], ParentType, ContextType, RequireFields<MutationBasketTaxExemptionSetArgs, 'input'>>;
  basketTipSet?: Resolver<ResolversTypes['BasketTipSetPayload'], ParentType, ContextType, RequireFields<MutationBasketTipSetArgs, 'input'>>;
  basketVoid?: Resolver<ResolversTypes['BasketVoidPayload'], ParentType, ContextType, RequireFields<MutationBasketVoidArgs, 'input'>>;
  customerGroupsSet?: Resolver<ResolversTypes['CustomerGroupsSetPayload'], ParentType, ContextType, RequireFields<MutationCustomerGroupsSetArgs, 'input'>>;
  customerTaxExemptionSet?: Resolver<ResolversTypes['CustomerTaxExemptionSetPayload'], ParentType, ContextType, RequireFields<MutationCustomerTaxExemptionSetArgs, 'input'>>;
  failedSettlementResolve?: Resolver<ResolversTypes['FailedSettlementResolvePayload'], ParentType, ContextType, RequireFields<MutationFailedSettlementResolveArgs, 'input'>>;
  failedSettlementRetry?: Resolver<ResolversTypes['FailedSettlementRetryPayload'], ParentType, ContextType, RequireFields<MutationFailedSettlementRetryArgs, 'input'>>;
  giftCardBlockSet?: Resolver<ResolversTypes['GiftCardBlockSetPayload'], ParentType, ContextType, RequireFields<MutationGiftCardBlockSetArgs, 'input'>>;
  linePriceOverride?: Resolver<ResolversTypes['LinePriceOverridePayload'], ParentType, ContextType, RequireFields<MutationLinePriceOverrideArgs, 'input'>>;
  lineQuantitySet?: Resolver<ResolversTypes['LineQuantitySetPayload'], ParentType, ContextType, RequireFields<MutationLineQuantitySetArgs, 'input'>>;
  lineRemove?: Resolver<ResolversTypes['LineRemovePayload'], ParentType, ContextType, RequireFields<MutationLineRemoveArgs, 'input'>>;
  noSale?: Resolver<ResolversTypes['NoSalePayload'], ParentType, ContextType, RequireFields<MutationNoSaleArgs, 'input'>>;
  offlineBatchSubmit?: Resolver<ResolversTypes['OfflineBatchSubmitPayload'], ParentType, ContextType, RequireFields<MutationOfflineBatchSubmitArgs, 'input'>>;
  offlineFindingDealWith?: Resolver<ResolversTypes['OfflineFindingDealWithPayload'], ParentType, ContextType, RequireFields<MutationOfflineFindingDealWithArgs, 'input'>>;
  receiptReprint?: Resolver<ResolversTypes['ReceiptReprintPayload'], ParentType, ContextType, RequireFields<MutationReceiptReprintArgs, 'input'>>;
  tenderAdd?: Resolver<ResolversTypes['TenderAddPayload'], ParentType, ContextType, RequireFields<MutationTenderAddArgs, 'input'>>;
  tenderVoid?: Resolver<ResolversTypes['TenderVoidPayload'], ParentType, ContextType, RequireFields<MutationTenderVoidArgs, 'input'>>;
  transactionComplete?: Resolver<ResolversTypes['TransactionCompletePayload'], ParentType, ContextType, RequireFields<MutationTransactionCompleteArgs, 'input'>>;
  transactionPostVoid?: Resolver<ResolversTypes['TransactionPostVoidPayload'], ParentType, ContextType, RequireFields<MutationTransactionPostVoidArgs, 'input'>>;
  transactionReturn?: Resolver<ResolversTypes['TransactionReturnPayload'], ParentType, ContextType, RequireFields<MutationTransactionReturnArgs, 'input'>>;
};

export type NoSalePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoSalePayload'] = ResolversParentTypes['NoSalePayload']> = {
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type OfflineBatchSubmitPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineBatchSubmitPayload'] = ResolversParentTypes['OfflineBatchSubmitPayload']> = {
  nextSequenceNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['OfflineEnvelopeResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type OfflineEnvelopeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineEnvelopeResult'] = ResolversParentTypes['OfflineEnvelopeResult']> = {
  sequenceNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfflineEnvelopeStatus'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userError?: Resolver<Maybe<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type OfflineFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineFinding'] = ResolversParentTypes['OfflineFinding']> = {
  dealtWithAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dealtWithBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfflineFindingKind'], ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequenceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfflineFindingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineFindingConnection'] = ResolversParentTypes['OfflineFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfflineFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfflineFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfflineFindingDealWithPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineFindingDealWithPayload'] = ResolversParentTypes['OfflineFindingDealWithPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['OfflineFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type OfflineFindingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineFindingEdge'] = ResolversParentTypes['OfflineFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfflineFinding'], ParentType, ContextType>;
};

export type OfflineSnapshotEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineSnapshotEntry'] = ResolversParentTypes['OfflineSnapshotEntry']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfflineSnapshotPageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineSnapshotPage'] = ResolversParentTypes['OfflineSnapshotPage']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['OfflineSnapshotEntry']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OperatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator']> = {
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PriceBookStatusResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBookStatus'] = ResolversParentTypes['PriceBookStatus']> = {
  ageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appliedEventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestChangeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  priceListIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  storeKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PriceExplanationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceExplanation'] = ResolversParentTypes['PriceExplanation']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineExplanation']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceModificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceModification'] = ResolversParentTypes['PriceModification']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceModificationKind'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  promotionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['ModificationRounding'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DiscountStep'], ParentType, ContextType>;
  unitsInGroups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PriceOverrideResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceOverride'] = ResolversParentTypes['PriceOverride']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regularUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType, RequireFields<QueryBasketArgs, 'id'>>;
  basketExplain?: Resolver<Maybe<ResolversTypes['PriceExplanation']>, ParentType, ContextType, RequireFields<QueryBasketExplainArgs, 'id'>>;
  failedSettlements?: Resolver<ResolversTypes['FailedSettlementConnection'], ParentType, ContextType, RequireFields<QueryFailedSettlementsArgs, 'first' | 'storeId'>>;
  giftCard?: Resolver<ResolversTypes['GiftCardLookup'], ParentType, ContextType, RequireFields<QueryGiftCardArgs, 'number'>>;
  giftCards?: Resolver<ResolversTypes['GiftCardConnection'], ParentType, ContextType, RequireFields<QueryGiftCardsArgs, 'first' | 'storeId'>>;
  journalVerification?: Resolver<Maybe<ResolversTypes['JournalVerification']>, ParentType, ContextType, RequireFields<QueryJournalVerificationArgs, 'series' | 'storeId' | 'workstationId'>>;
  offlineFindings?: Resolver<ResolversTypes['OfflineFindingConnection'], ParentType, ContextType, RequireFields<QueryOfflineFindingsArgs, 'dealtWith' | 'first' | 'storeId'>>;
  offlineSnapshot?: Resolver<Maybe<ResolversTypes['OfflineSnapshotPage']>, ParentType, ContextType, RequireFields<QueryOfflineSnapshotArgs, 'storeId'>>;
  priceBookStatus?: Resolver<Maybe<ResolversTypes['PriceBookStatus']>, ParentType, ContextType, RequireFields<QueryPriceBookStatusArgs, 'storeId'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'transactionId'>>;
  receiptKeys?: Resolver<ReadonlyArray<ResolversTypes['ReceiptKey']>, ParentType, ContextType>;
  receiptVerify?: Resolver<ResolversTypes['ReceiptVerification'], ParentType, ContextType, RequireFields<QueryReceiptVerifyArgs, 'token'>>;
  retailTransaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType, RequireFields<QueryRetailTransactionArgs, 'id'>>;
  retailTransactionByNumber?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType, RequireFields<QueryRetailTransactionByNumberArgs, 'businessDayDate' | 'sequenceNumber' | 'series' | 'storeId' | 'workstationId'>>;
  storeBaskets?: Resolver<ResolversTypes['BasketConnection'], ParentType, ContextType, RequireFields<QueryStoreBasketsArgs, 'first' | 'storeId'>>;
  storeTransactions?: Resolver<ResolversTypes['RetailTransactionConnection'], ParentType, ContextType, RequireFields<QueryStoreTransactionsArgs, 'businessDayDate' | 'first' | 'storeId'>>;
  transactionExplain?: Resolver<Maybe<ResolversTypes['PriceExplanation']>, ParentType, ContextType, RequireFields<QueryTransactionExplainArgs, 'id'>>;
  transactionForReturn?: Resolver<Maybe<ResolversTypes['ReturnableTransaction']>, ParentType, ContextType, RequireFields<QueryTransactionForReturnArgs, 'receiptNumber' | 'verifyCode'>>;
};

export type ReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  copyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  digital?: Resolver<Maybe<ResolversTypes['DigitalReceipt']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fiscal?: Resolver<Maybe<ResolversTypes['FiscalMark']>, ParentType, ContextType>;
  header?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransactionKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineItem']>, ParentType, ContextType>;
  localDateTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pdfBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['LoyaltyPoints']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['Tender']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verifyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiptKeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReceiptKey'] = ResolversParentTypes['ReceiptKey']> = {
  alg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiptReprintPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReceiptReprintPayload'] = ResolversParentTypes['ReceiptReprintPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type ReceiptVerificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReceiptVerification'] = ResolversParentTypes['ReceiptVerification']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransactionKind']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceiptVerificationStatus'], ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  workstationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RefundShareResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefundShare'] = ResolversParentTypes['RefundShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardLastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderKind'], ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RefundableLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RefundableLine'] = ResolversParentTypes['RefundableLine']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RepricedLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RepricedLine'] = ResolversParentTypes['RepricedLine']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResolvedSettlementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResolvedSettlement'] = ResolversParentTypes['ResolvedSettlement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetailTransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetailTransaction'] = ResolversParentTypes['RetailTransaction'], FederationReferenceType extends FederationReferenceTypes['RetailTransaction'] = FederationReferenceTypes['RetailTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetailTransaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  copyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransactionKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineItem']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  originalTransaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['LoyaltyPoints']>, ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sequenceNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TransactionSeries'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxExemption?: Resolver<Maybe<ResolversTypes['TaxExemption']>, ParentType, ContextType>;
  taxSource?: Resolver<Maybe<ResolversTypes['TaxSource']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['Tender']>, ParentType, ContextType>;
  tip?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RetailTransactionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetailTransactionConnection'] = ResolversParentTypes['RetailTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetailTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RetailTransactionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetailTransactionEdge'] = ResolversParentTypes['RetailTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetailTransaction'], ParentType, ContextType>;
};

export type ReturnApprovalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnApproval'] = ResolversParentTypes['ReturnApproval']> = {
  approvedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReturnableTransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnableTransaction'] = ResolversParentTypes['ReturnableTransaction']> = {
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RefundableLine']>, ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundPlan?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RefundShare']>>, ParentType, ContextType, RequireFields<ReturnableTransactionRefundPlanArgs, 'lines'>>;
  returnableUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  shiftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['RetailTransactionConnection']>, ParentType, ContextType, RequireFields<ShiftTransactionsArgs, 'first'>>;
};

export type StoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  basketChanged?: SubscriptionResolver<Maybe<ResolversTypes['BasketChange']>, "basketChanged", ParentType, ContextType, RequireFields<SubscriptionBasketChangedArgs, 'basketId'>>;
};

export type TaxExemptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxExemption'] = ResolversParentTypes['TaxExemption']> = {
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxLine'] = ResolversParentTypes['TaxLine']> = {
  exempted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  jurisdictionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxSource'] = ResolversParentTypes['TaxSource']> = {
  calculator?: Resolver<ResolversTypes['TaxCalculatorKind'], ParentType, ContextType>;
  fallbackReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardLastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreign?: Resolver<Maybe<ResolversTypes['ForeignCash']>, ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderKind'], ParentType, ContextType>;
  providerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenderStatus'], ParentType, ContextType>;
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tendered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['TenderVoucher']>, ParentType, ContextType>;
};

export type TenderAddPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenderAddPayload'] = ResolversParentTypes['TenderAddPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type TenderVoidPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenderVoidPayload'] = ResolversParentTypes['TenderVoidPayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type TenderVoucherResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenderVoucher'] = ResolversParentTypes['TenderVoucher']> = {
  faceValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forfeited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voucherKind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TradeItemUnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeItemUnit'] = ResolversParentTypes['TradeItemUnit']> = {
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
};

export type TransactionCompletePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCompletePayload'] = ResolversParentTypes['TransactionCompletePayload']> = {
  basket?: Resolver<Maybe<ResolversTypes['Basket']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type TransactionPostVoidPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionPostVoidPayload'] = ResolversParentTypes['TransactionPostVoidPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type TransactionReturnPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionReturnPayload'] = ResolversParentTypes['TransactionReturnPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutUserError']>, ParentType, ContextType>;
};

export type UnitPricesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitPrices'] = ResolversParentTypes['UnitPrices']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WorkstationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workstation'] = ResolversParentTypes['Workstation']> = {
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Basket?: BasketResolvers<ContextType>;
  BasketChange?: BasketChangeResolvers<ContextType>;
  BasketConnection?: BasketConnectionResolvers<ContextType>;
  BasketCoupon?: BasketCouponResolvers<ContextType>;
  BasketCouponAddPayload?: BasketCouponAddPayloadResolvers<ContextType>;
  BasketCouponRemovePayload?: BasketCouponRemovePayloadResolvers<ContextType>;
  BasketCustomerAttachPayload?: BasketCustomerAttachPayloadResolvers<ContextType>;
  BasketDiscountSetPayload?: BasketDiscountSetPayloadResolvers<ContextType>;
  BasketEdge?: BasketEdgeResolvers<ContextType>;
  BasketGiftCardAddPayload?: BasketGiftCardAddPayloadResolvers<ContextType>;
  BasketOpenPayload?: BasketOpenPayloadResolvers<ContextType>;
  BasketPointsRedeemPayload?: BasketPointsRedeemPayloadResolvers<ContextType>;
  BasketQuote?: BasketQuoteResolvers<ContextType>;
  BasketQuotePayload?: BasketQuotePayloadResolvers<ContextType>;
  BasketRecallPayload?: BasketRecallPayloadResolvers<ContextType>;
  BasketRefundPayload?: BasketRefundPayloadResolvers<ContextType>;
  BasketReturnLinesAddPayload?: BasketReturnLinesAddPayloadResolvers<ContextType>;
  BasketReturnWithoutReceiptAddPayload?: BasketReturnWithoutReceiptAddPayloadResolvers<ContextType>;
  BasketScanPayload?: BasketScanPayloadResolvers<ContextType>;
  BasketSuspendPayload?: BasketSuspendPayloadResolvers<ContextType>;
  BasketTaxExemptionSetPayload?: BasketTaxExemptionSetPayloadResolvers<ContextType>;
  BasketTipSetPayload?: BasketTipSetPayloadResolvers<ContextType>;
  BasketVoidPayload?: BasketVoidPayloadResolvers<ContextType>;
  CheckoutUserError?: CheckoutUserErrorResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerGroupsSetPayload?: CustomerGroupsSetPayloadResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  CustomerTaxExemptionSetPayload?: CustomerTaxExemptionSetPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DigitalReceipt?: DigitalReceiptResolvers<ContextType>;
  FailedSettlement?: FailedSettlementResolvers<ContextType>;
  FailedSettlementConnection?: FailedSettlementConnectionResolvers<ContextType>;
  FailedSettlementEdge?: FailedSettlementEdgeResolvers<ContextType>;
  FailedSettlementResolvePayload?: FailedSettlementResolvePayloadResolvers<ContextType>;
  FailedSettlementRetryPayload?: FailedSettlementRetryPayloadResolvers<ContextType>;
  FiscalMark?: FiscalMarkResolvers<ContextType>;
  ForeignCash?: ForeignCashResolvers<ContextType>;
  GiftCard?: GiftCardResolvers<ContextType>;
  GiftCardBlock?: GiftCardBlockResolvers<ContextType>;
  GiftCardBlockSetPayload?: GiftCardBlockSetPayloadResolvers<ContextType>;
  GiftCardConnection?: GiftCardConnectionResolvers<ContextType>;
  GiftCardEdge?: GiftCardEdgeResolvers<ContextType>;
  GiftCardEntry?: GiftCardEntryResolvers<ContextType>;
  GiftCardEntryConnection?: GiftCardEntryConnectionResolvers<ContextType>;
  GiftCardEntryEdge?: GiftCardEntryEdgeResolvers<ContextType>;
  GiftCardLookup?: GiftCardLookupResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  Gtin?: GraphQLScalarType;
  Item?: ItemResolvers<ContextType>;
  JournalVerification?: JournalVerificationResolvers<ContextType>;
  LineExplanation?: LineExplanationResolvers<ContextType>;
  LineItem?: LineItemResolvers<ContextType>;
  LinePriceOverridePayload?: LinePriceOverridePayloadResolvers<ContextType>;
  LineQuantitySetPayload?: LineQuantitySetPayloadResolvers<ContextType>;
  LineRemovePayload?: LineRemovePayloadResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LoyaltyAccount?: LoyaltyAccountResolvers<ContextType>;
  LoyaltyPoints?: LoyaltyPointsResolvers<ContextType>;
  ManualDiscount?: ManualDiscountResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoSalePayload?: NoSalePayloadResolvers<ContextType>;
  OfflineBatchSubmitPayload?: OfflineBatchSubmitPayloadResolvers<ContextType>;
  OfflineEnvelopeResult?: OfflineEnvelopeResultResolvers<ContextType>;
  OfflineFinding?: OfflineFindingResolvers<ContextType>;
  OfflineFindingConnection?: OfflineFindingConnectionResolvers<ContextType>;
  OfflineFindingDealWithPayload?: OfflineFindingDealWithPayloadResolvers<ContextType>;
  OfflineFindingEdge?: OfflineFindingEdgeResolvers<ContextType>;
  OfflineSnapshotEntry?: OfflineSnapshotEntryResolvers<ContextType>;
  OfflineSnapshotPage?: OfflineSnapshotPageResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceBookStatus?: PriceBookStatusResolvers<ContextType>;
  PriceExplanation?: PriceExplanationResolvers<ContextType>;
  PriceModification?: PriceModificationResolvers<ContextType>;
  PriceOverride?: PriceOverrideResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptKey?: ReceiptKeyResolvers<ContextType>;
  ReceiptReprintPayload?: ReceiptReprintPayloadResolvers<ContextType>;
  ReceiptVerification?: ReceiptVerificationResolvers<ContextType>;
  RefundShare?: RefundShareResolvers<ContextType>;
  RefundableLine?: RefundableLineResolvers<ContextType>;
  RepricedLine?: RepricedLineResolvers<ContextType>;
  ResolvedSettlement?: ResolvedSettlementResolvers<ContextType>;
  RetailTransaction?: RetailTransactionResolvers<ContextType>;
  RetailTransactionConnection?: RetailTransactionConnectionResolvers<ContextType>;
  RetailTransactionEdge?: RetailTransactionEdgeResolvers<ContextType>;
  ReturnApproval?: ReturnApprovalResolvers<ContextType>;
  ReturnableTransaction?: ReturnableTransactionResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TaxExemption?: TaxExemptionResolvers<ContextType>;
  TaxLine?: TaxLineResolvers<ContextType>;
  TaxSource?: TaxSourceResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderAddPayload?: TenderAddPayloadResolvers<ContextType>;
  TenderVoidPayload?: TenderVoidPayloadResolvers<ContextType>;
  TenderVoucher?: TenderVoucherResolvers<ContextType>;
  TradeItemUnit?: TradeItemUnitResolvers<ContextType>;
  TransactionCompletePayload?: TransactionCompletePayloadResolvers<ContextType>;
  TransactionPostVoidPayload?: TransactionPostVoidPayloadResolvers<ContextType>;
  TransactionReturnPayload?: TransactionReturnPayloadResolvers<ContextType>;
  UnitPrices?: UnitPricesResolvers<ContextType>;
  Workstation?: WorkstationResolvers<ContextType>;
};

