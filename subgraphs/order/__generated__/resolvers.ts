// Written by `npm run generate`; change the SDL or the operations instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneySource, CustomerOrderSource, OrderLineSource, OrderPaymentSource, FulfilmentSource, CustomerSource, CustomerPurchaseSource, OrderUserErrorSource } from '../resolvers/mappers.ts';
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

/** Where the customer buys. */
export type Channel =
  /** At a till in a store. */
  | 'STORE'
  /** In the web shop. */
  | 'WEB';

/** Who buys. After `customerErase` only the id is left, so that orders and transactions still have their customer. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Where orders of kind SHIP go. */
  readonly address?: Maybe<CustomerAddress>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly customerId: Scalars['ID']['output'];
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly familyName?: Maybe<Scalars['String']['output']>;
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** The last completed sale of the customer, anywhere. */
  readonly lastPurchase?: Maybe<CustomerPurchase>;
  /** The customer's orders, newest first, at most 100 a page; for staff those of their stores. */
  readonly orders: CustomerOrderConnection;
  /** In E.164, such as +4930123456. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly status: CustomerStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};


/** Who buys. After `customerErase` only the id is left, so that orders and transactions still have their customer. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerAddress = {
  readonly __typename?: 'CustomerAddress';
  readonly city: Scalars['String']['output'];
  readonly country: Scalars['CountryCode']['output'];
  /** Street and house number, at most four lines. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  readonly postalCode: Scalars['String']['output'];
};

export type CustomerAddressInput = {
  readonly city: Scalars['String']['input'];
  readonly country: Scalars['CountryCode']['input'];
  /** Street and house number, one to four lines of at most 100 characters. */
  readonly lines: ReadonlyArray<Scalars['String']['input']>;
  readonly postalCode: Scalars['String']['input'];
};

export type CustomerCreateInput = {
  readonly address?: InputMaybe<CustomerAddressInput>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly familyName: Scalars['String']['input'];
  /** Names have 1 to 100 characters. */
  readonly givenName: Scalars['String']['input'];
  /** Same key and input: the same answer, once. Same key, other input: IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** In E.164, such as +4930123456. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type CustomerCreatePayload = {
  readonly __typename?: 'CustomerCreatePayload';
  readonly customer?: Maybe<Customer>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type CustomerEraseInput = {
  readonly customerId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CustomerErasePayload = {
  readonly __typename?: 'CustomerErasePayload';
  readonly customer?: Maybe<Customer>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/** What a customer ordered, at the prices of the basket quote it was captured from. A final status never changes again. */
export type CustomerOrder = {
  readonly __typename?: 'CustomerOrder';
  /** As given to `orderCancel`. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** Where the customer bought. */
  readonly channel: Channel;
  /**
   * Up to when a PICK_UP order is kept: counted from its confirmation, and again from when it is READY. Then it is EXPIRED. Null before
   * it is confirmed, and for what is shipped.
   */
  readonly collectUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Absent when nobody said who buys. */
  readonly customer?: Maybe<Customer>;
  /** The sum of all price modifications, never negative. */
  readonly discount: Money;
  /** What the store has to prepare; empty until the order is confirmed. */
  readonly fulfilments: ReadonlyArray<Fulfilment>;
  /** As quoted, in the order of the basket. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** Without tax, after all discounts. */
  readonly net: Money;
  /** The statuses that may follow the present one; empty when it is final. */
  readonly nextStatuses: ReadonlyArray<CustomerOrderStatus>;
  readonly orderId: Scalars['ID']['output'];
  /** Short and unique, for people to read out: `W-` and two groups of four letters or digits. */
  readonly orderNumber: Scalars['String']['output'];
  readonly payment: OrderPayment;
  readonly placedAt: Scalars['DateTime']['output'];
  /** Why the capture failed; only when REJECTED. Nothing is reserved or authorised any more. */
  readonly rejection?: Maybe<OrderUserError>;
  readonly status: CustomerOrderStatus;
  /** The store that holds the goods: it hands over or ships. */
  readonly store?: Maybe<Store>;
  readonly tax: Money;
  /** What the customer pays. */
  readonly total: Money;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows with each change of the order. */
  readonly version: Scalars['Int']['output'];
};

export type CustomerOrderConnection = {
  readonly __typename?: 'CustomerOrderConnection';
  readonly edges: ReadonlyArray<CustomerOrderEdge>;
  readonly nodes: ReadonlyArray<CustomerOrder>;
  readonly pageInfo: PageInfo;
};

export type CustomerOrderEdge = {
  readonly __typename?: 'CustomerOrderEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: CustomerOrder;
};

/**
 * Where an order stands. PENDING leads to CONFIRMED or REJECTED; CONFIRMED to READY; READY to COMPLETED. CONFIRMED and READY
 * may be cancelled, and expire when nobody comes for them in time. `CustomerOrder.nextStatuses` says what may follow.
 */
export type CustomerOrderStatus =
  /** Given up; nothing is reserved or authorised. Final. */
  | 'CANCELLED'
  /** The reservation is being released and the payment voided. */
  | 'CANCELLING'
  /** Handed over and rung up. Final. */
  | 'COMPLETED'
  /** Reserved and, unless the customer pays at hand-over, authorised. The store prepares it. */
  | 'CONFIRMED'
  /** Nobody came for it by `CustomerOrder.collectUntil`: the goods are for others again, and nothing was charged. Final. */
  | 'EXPIRED'
  /** Stock is being reserved and the payment authorised; `orderStatusChanged` or a query tells the end. */
  | 'PENDING'
  /** Prepared: it waits for the customer or the carrier. */
  | 'READY'
  /** The capture failed; see `CustomerOrder.rejection`. Nothing is reserved or authorised. Final. */
  | 'REJECTED';

export type CustomerPurchase = {
  readonly __typename?: 'CustomerPurchase';
  readonly completedAt: Scalars['DateTime']['output'];
  readonly store?: Maybe<Store>;
  readonly transaction?: Maybe<RetailTransaction>;
};

export type CustomerStatus =
  | 'ACTIVE'
  /** The personal data is gone for good. */
  | 'ERASED';

export type CustomerUpdateInput = {
  readonly address?: InputMaybe<CustomerAddressInput>;
  readonly customerId: Scalars['ID']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw; another one is refused with CUSTOMER_VERSION_STALE. Absent: no check. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerUpdatePayload = {
  readonly __typename?: 'CustomerUpdatePayload';
  /** On CUSTOMER_VERSION_STALE the customer as stored. */
  readonly customer?: Maybe<Customer>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
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

/** What one store has to prepare of an order, and how it leaves. It ends in exactly one retail transaction. */
export type Fulfilment = {
  readonly __typename?: 'Fulfilment';
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly fulfilmentId: Scalars['ID']['output'];
  readonly kind: FulfilmentKind;
  readonly lines: ReadonlyArray<OrderLine>;
  /** The statuses that may follow the present one; empty when it is final. */
  readonly nextStatuses: ReadonlyArray<FulfilmentStatus>;
  readonly order: CustomerOrder;
  readonly orderNumber: Scalars['String']['output'];
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly status: FulfilmentStatus;
  readonly store?: Maybe<Store>;
  /** The transaction it was rung up in; absent before. */
  readonly transaction?: Maybe<RetailTransaction>;
  /** Grows with each change of the fulfilment. */
  readonly version: Scalars['Int']['output'];
};

export type FulfilmentConnection = {
  readonly __typename?: 'FulfilmentConnection';
  readonly edges: ReadonlyArray<FulfilmentEdge>;
  readonly nodes: ReadonlyArray<Fulfilment>;
  readonly pageInfo: PageInfo;
};

export type FulfilmentEdge = {
  readonly __typename?: 'FulfilmentEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Fulfilment;
};

export type FulfilmentHandOverInput = {
  /** Whoever hands over has checked the customer's birth date (of what is shipped: whoever brings it will). Needed for goods that not everybody may buy. */
  readonly ageConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The customer's birth date, where the store's policy wants it at its tills. Looked at and forgotten. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the customer hands over in cash, when the order's payment is DUE_AT_HAND_OVER. */
  readonly cashTendered?: InputMaybe<MoneyInput>;
  readonly fulfilmentId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Where it is rung up; needs an open shift. For SHIP absent: the store's virtual workstation. */
  readonly workstationId?: InputMaybe<Scalars['ID']['input']>;
};

export type FulfilmentHandOverPayload = {
  readonly __typename?: 'FulfilmentHandOverPayload';
  readonly fulfilment?: Maybe<Fulfilment>;
  readonly order?: Maybe<CustomerOrder>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type FulfilmentKind =
  /** The customer collects it in the store. */
  | 'PICK_UP'
  /** It is sent to the customer's address. */
  | 'SHIP';

export type FulfilmentReadyInput = {
  readonly fulfilmentId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type FulfilmentReadyPayload = {
  readonly __typename?: 'FulfilmentReadyPayload';
  readonly fulfilment?: Maybe<Fulfilment>;
  readonly order?: Maybe<CustomerOrder>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/**
 * Where a fulfilment stands. REQUESTED leads to READY, READY to HANDING_OVER, that to COMPLETED or, when checkout refuses,
 * back to READY. REQUESTED and READY may be cancelled.
 */
export type FulfilmentStatus =
  /** The order was cancelled. Final. */
  | 'CANCELLED'
  /** Rung up; see `Fulfilment.transaction`. Final. */
  | 'COMPLETED'
  /** Being rung up. */
  | 'HANDING_OVER'
  /** Picked; waits for the customer or the carrier. */
  | 'READY'
  /** To be picked. */
  | 'REQUESTED';

export type Item = {
  readonly __typename?: 'Item';
  readonly itemId: Scalars['ID']['output'];
};

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
  /** Adds a customer. Refuses CUSTOMER_DETAILS_INVALID. */
  readonly customerCreate: CustomerCreatePayload;
  /**
   * Deletes a customer's personal data for good and keeps the id. A shopper may erase themselves only. Refuses
   * CUSTOMER_UNKNOWN, CUSTOMER_ORDERS_OPEN.
   */
  readonly customerErase: CustomerErasePayload;
  /**
   * Replaces what the input gives and leaves the rest; null removes. A shopper may change themselves only. Refuses
   * CUSTOMER_UNKNOWN, CUSTOMER_ERASED, CUSTOMER_VERSION_STALE, CUSTOMER_DETAILS_INVALID.
   */
  readonly customerUpdate: CustomerUpdatePayload;
  /**
   * Hands prepared goods over to the customer or the carrier and rings them up as one retail transaction, at the prices of the
   * order. Refuses FULFILMENT_UNKNOWN, FULFILMENT_STATUS_WRONG, WORKSTATION_REQUIRED, OPERATOR_REQUIRED, CASH_REQUIRED,
   * CURRENCY_WRONG, TENDER_INSUFFICIENT, SHIFT_NOT_OPEN, HAND_OVER_IN_PROGRESS, HAND_OVER_REFUSED, QUOTE_INVALID,
   * AGE_CHECK_REQUIRED without `ageConfirmed` (or `birthDate`, where the store wants that) where a line needs it, AGE_TOO_YOUNG,
   * LOT_RECALLED.
   */
  readonly fulfilmentHandOver: FulfilmentHandOverPayload;
  /** Says that the goods are picked. Refuses FULFILMENT_UNKNOWN, FULFILMENT_STATUS_WRONG. */
  readonly fulfilmentReady: FulfilmentReadyPayload;
  /**
   * Gives a confirmed order up: releases its stock and voids its payment. A shopper may cancel their own. Answers within about
   * 3 seconds, CANCELLING if that was too short. Refuses ORDER_UNKNOWN, ORDER_STATUS_WRONG, HAND_OVER_IN_PROGRESS.
   */
  readonly orderCancel: OrderCancelPayload;
  /**
   * Turns a signed basket quote into an order: reserves the stock, authorises the payment, confirms; or takes all of it
   * back and answers the order as REJECTED with the reason. Answers within about 3 seconds, PENDING if that was too short.
   * Refuses QUOTE_INVALID, QUOTE_EXPIRED, QUOTE_USED, CUSTOMER_UNKNOWN, CUSTOMER_ERASED, CUSTOMER_MISMATCH,
   * PAYMENT_TOKEN_REQUIRED, DELIVERY_ADDRESS_REQUIRED, DELIVERY_FEE_WRONG; rejects with STORE_UNKNOWN, CURRENCY_WRONG for a store of another
   * currency, STOCK_INSUFFICIENT, STOCK_UNAVAILABLE,
   * PAYMENT_DECLINED, PAYMENT_UNAVAILABLE, CAPTURE_FAILED.
   */
  readonly orderCapture: OrderCapturePayload;
};


export type MutationCustomerCreateArgs = {
  input: CustomerCreateInput;
};


export type MutationCustomerEraseArgs = {
  input: CustomerEraseInput;
};


export type MutationCustomerUpdateArgs = {
  input: CustomerUpdateInput;
};


export type MutationFulfilmentHandOverArgs = {
  input: FulfilmentHandOverInput;
};


export type MutationFulfilmentReadyArgs = {
  input: FulfilmentReadyInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderCaptureArgs = {
  input: OrderCaptureInput;
};

export type OrderCancelInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** At most 500 characters are kept. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  readonly order?: Maybe<CustomerOrder>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

export type OrderCaptureInput = {
  /** Absent: the customer of the quote, if any. A shopper orders for themselves only. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: FulfilmentKind;
  /** The provider's one-time token of the card. Absent: the customer pays in cash at hand-over, for PICK_UP only. */
  readonly paymentToken?: InputMaybe<Scalars['String']['input']>;
  /** The token of `basketQuote`, as it is. Each quoted version of a basket becomes one order. */
  readonly quote: Scalars['String']['input'];
  /** The store that holds the goods: it hands over or ships. */
  readonly storeId: Scalars['ID']['input'];
};

export type OrderCapturePayload = {
  readonly __typename?: 'OrderCapturePayload';
  /** Also when it was REJECTED. */
  readonly order?: Maybe<CustomerOrder>;
  readonly userErrors: ReadonlyArray<OrderUserError>;
};

/** Every refusal of the order subgraph. Codes are stable; a message may change. */
export type OrderErrorCode =
  /** Something in the order may not be sold to everybody: check the customer's birth date and send `ageConfirmed`. */
  | 'AGE_CHECK_REQUIRED'
  /** The birth date is of somebody too young, or of nobody who lives. */
  | 'AGE_TOO_YOUNG'
  /** The order could not be confirmed. Everything was given back; try again later. */
  | 'CAPTURE_FAILED'
  /** The order is paid at hand-over: say how much cash was given. */
  | 'CASH_REQUIRED'
  /** The cash is not in the order's currency, or the store to hand over sells in another one than the quote's. */
  | 'CURRENCY_WRONG'
  /** A name, e-mail address, phone number or address is not as it should be; see `field`. */
  | 'CUSTOMER_DETAILS_INVALID'
  /** The customer's data was erased; nothing can be ordered or changed for them. */
  | 'CUSTOMER_ERASED'
  /** The quote is of another customer than the one the order is for. */
  | 'CUSTOMER_MISMATCH'
  /** The customer has orders that are not finished; cancel or complete them first. */
  | 'CUSTOMER_ORDERS_OPEN'
  /** No customer has this id. */
  | 'CUSTOMER_UNKNOWN'
  /** Another change came first; the answer holds the customer as stored. */
  | 'CUSTOMER_VERSION_STALE'
  /** An order that is shipped needs a customer with an address. */
  | 'DELIVERY_ADDRESS_REQUIRED'
  /** The store charges for delivery and the quote has no such fee (or it has one, and nothing is delivered). */
  | 'DELIVERY_FEE_WRONG'
  /** The fulfilment is not in a status that allows this; see `Fulfilment.nextStatuses`. */
  | 'FULFILMENT_STATUS_WRONG'
  /** No fulfilment has this id, or the caller may not see it. */
  | 'FULFILMENT_UNKNOWN'
  /** The goods are being rung up at this moment. */
  | 'HAND_OVER_IN_PROGRESS'
  /** Checkout did not ring the goods up, for the reason in the message; they are READY again. */
  | 'HAND_OVER_REFUSED'
  /** The same request is being worked on. Ask again in a moment. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used for another input. Use a new key for a new request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Something in the order was recalled: do not hand it over; see the message. */
  | 'LOT_RECALLED'
  /** Nobody is signed on; a hand-over is rung up by an operator. */
  | 'OPERATOR_REQUIRED'
  /** The order is not in a status that allows this; see `CustomerOrder.nextStatuses`. */
  | 'ORDER_STATUS_WRONG'
  /** No order has this id, or the caller may not see it. */
  | 'ORDER_UNKNOWN'
  /** The provider declined the card. Use another one. */
  | 'PAYMENT_DECLINED'
  /** An order that is shipped has to be paid by card. */
  | 'PAYMENT_TOKEN_REQUIRED'
  /** The payment provider could not be reached. Nothing was taken; try again later. */
  | 'PAYMENT_UNAVAILABLE'
  /** The quote is older than its 15 minutes. Ask for a new one. */
  | 'QUOTE_EXPIRED'
  /** The quote was not signed here, or was changed. Ask for a new one. */
  | 'QUOTE_INVALID'
  /** The quote has become an order already. */
  | 'QUOTE_USED'
  /** The workstation has no open shift. */
  | 'SHIFT_NOT_OPEN'
  /** The store does not have enough of an item. Choose another store or quantity. */
  | 'STOCK_INSUFFICIENT'
  /** Stock could not be asked. Nothing was taken; try again later. */
  | 'STOCK_UNAVAILABLE'
  /** There is no such store. */
  | 'STORE_UNKNOWN'
  /** The cash does not cover the total. */
  | 'TENDER_INSUFFICIENT'
  /** A pick-up is rung up at a workstation; say which. */
  | 'WORKSTATION_REQUIRED';

/** One line of an order; amounts are of the whole line. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The same quantity in the item's base unit, in which stock is reserved. */
  readonly baseQuantity: Quantity;
  /** As it was when quoted. */
  readonly description: Scalars['String']['output'];
  readonly discount: Money;
  /** What it is charged for, where it is a fee; null for goods. */
  readonly feeKind?: Maybe<FeeKind>;
  /** Net plus tax: what the customer pays for the line. */
  readonly gross: Money;
  readonly gtin: Scalars['Gtin']['output'];
  readonly item?: Maybe<Item>;
  /** The line of the quoted basket. */
  readonly lineId: Scalars['ID']['output'];
  /** Without tax, after all discounts. */
  readonly net: Money;
  readonly quantity: Quantity;
  readonly tax: Money;
  /** With tax where the store's prices include tax. */
  readonly unitPrice: Money;
};

/** How an order is paid. Card numbers never enter the system. */
export type OrderPayment = {
  readonly __typename?: 'OrderPayment';
  readonly amount: Money;
  /** The brand as the provider names it; absent until authorised, and when paid in cash. */
  readonly cardBrand?: Maybe<Scalars['String']['output']>;
  readonly cardLastFour?: Maybe<Scalars['String']['output']>;
  /** The provider's own number of the payment. */
  readonly providerReference?: Maybe<Scalars['String']['output']>;
  /** Why the provider declined, or would not void; absent otherwise. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status: OrderPaymentStatus;
};

/** Where the payment of an order stands. */
export type OrderPaymentStatus =
  /** The amount is held on the card. */
  | 'AUTHORISED'
  /** The provider said no. */
  | 'DECLINED'
  /** The customer pays in cash at hand-over. */
  | 'DUE_AT_HAND_OVER'
  /** The provider has not answered yet. */
  | 'PENDING'
  /** Paid with the transaction that the hand-over ended in. */
  | 'SETTLED'
  /** Nothing is held: voided, or never accepted. */
  | 'VOIDED'
  /** The provider would not void; a person has to see to it. */
  | 'VOID_REFUSED';

/** Something that the customer or the person in the store can act on. */
export type OrderUserError = {
  readonly __typename?: 'OrderUserError';
  readonly code: OrderErrorCode;
  /** The path in the input that the error is about. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** For a person, in English. */
  readonly message: Scalars['String']['output'];
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

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
  /** A customer by id; null when unknown, or when a shopper asks for somebody else. */
  readonly customer?: Maybe<Customer>;
  /** An order by id; null when unknown, of a store that the caller may not see, or (for a shopper) of somebody else. */
  readonly customerOrder?: Maybe<CustomerOrder>;
  /** An order by the number that the customer reads out, in any case; null as `customerOrder`. */
  readonly customerOrderByNumber?: Maybe<CustomerOrder>;
  /** What a store has to prepare or hand over, the oldest first, at most 100 a page; empty for a store out of sight. */
  readonly pickList: FulfilmentConnection;
  /** Orders that a store fulfils, newest first, at most 100 a page; empty for a store that the caller may not see. */
  readonly storeOrders: CustomerOrderConnection;
};


export type QueryCustomerArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryCustomerOrderArgs = {
  orderId: Scalars['ID']['input'];
};


export type QueryCustomerOrderByNumberArgs = {
  orderNumber: Scalars['String']['input'];
};


export type QueryPickListArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryStoreOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<CustomerOrderStatus>;
  storeId: Scalars['ID']['input'];
};

export type RetailTransaction = {
  readonly __typename?: 'RetailTransaction';
  readonly id: Scalars['ID']['output'];
};

export type Store = {
  readonly __typename?: 'Store';
  readonly storeId: Scalars['ID']['output'];
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
  Customer: Customer;
  CustomerOrder: CustomerOrder;
  Fulfilment: Fulfilment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"customerId":true}> );
  CustomerOrder:
    ( { __typename: 'CustomerOrder' }
    & GraphQLRecursivePick<FederationTypes['CustomerOrder'], {"orderId":true}> );
  Fulfilment:
    ( { __typename: 'Fulfilment' }
    & GraphQLRecursivePick<FederationTypes['Fulfilment'], {"fulfilmentId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Channel: Channel;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Customer: ResolverTypeWrapper<CustomerSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CustomerAddress: ResolverTypeWrapper<CustomerAddress>;
  CustomerAddressInput: CustomerAddressInput;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<Omit<CustomerCreatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  CustomerEraseInput: CustomerEraseInput;
  CustomerErasePayload: ResolverTypeWrapper<Omit<CustomerErasePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  CustomerOrder: ResolverTypeWrapper<CustomerOrderSource>;
  CustomerOrderConnection: ResolverTypeWrapper<Omit<CustomerOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomerOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomerOrder']> }>;
  CustomerOrderEdge: ResolverTypeWrapper<Omit<CustomerOrderEdge, 'node'> & { node: ResolversTypes['CustomerOrder'] }>;
  CustomerOrderStatus: CustomerOrderStatus;
  CustomerPurchase: ResolverTypeWrapper<CustomerPurchaseSource>;
  CustomerStatus: CustomerStatus;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: ResolverTypeWrapper<Omit<CustomerUpdatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversTypes['Customer']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  FeeKind: FeeKind;
  Fulfilment: ResolverTypeWrapper<FulfilmentSource>;
  FulfilmentConnection: ResolverTypeWrapper<Omit<FulfilmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FulfilmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Fulfilment']> }>;
  FulfilmentEdge: ResolverTypeWrapper<Omit<FulfilmentEdge, 'node'> & { node: ResolversTypes['Fulfilment'] }>;
  FulfilmentHandOverInput: FulfilmentHandOverInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FulfilmentHandOverPayload: ResolverTypeWrapper<Omit<FulfilmentHandOverPayload, 'fulfilment' | 'order' | 'userErrors'> & { fulfilment?: Maybe<ResolversTypes['Fulfilment']>, order?: Maybe<ResolversTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  FulfilmentKind: FulfilmentKind;
  FulfilmentReadyInput: FulfilmentReadyInput;
  FulfilmentReadyPayload: ResolverTypeWrapper<Omit<FulfilmentReadyPayload, 'fulfilment' | 'order' | 'userErrors'> & { fulfilment?: Maybe<ResolversTypes['Fulfilment']>, order?: Maybe<ResolversTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  FulfilmentStatus: FulfilmentStatus;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  Gtin: ResolverTypeWrapper<Scalars['Gtin']['output']>;
  Item: ResolverTypeWrapper<Item>;
  Money: ResolverTypeWrapper<MoneySource>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  OrderCaptureInput: OrderCaptureInput;
  OrderCapturePayload: ResolverTypeWrapper<Omit<OrderCapturePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversTypes['OrderUserError']> }>;
  OrderErrorCode: OrderErrorCode;
  OrderLine: ResolverTypeWrapper<OrderLineSource>;
  OrderPayment: ResolverTypeWrapper<OrderPaymentSource>;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderUserError: ResolverTypeWrapper<OrderUserErrorSource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetailTransaction: ResolverTypeWrapper<RetailTransaction>;
  Store: ResolverTypeWrapper<Store>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Customer: CustomerSource;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CustomerAddress: CustomerAddress;
  CustomerAddressInput: CustomerAddressInput;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: Omit<CustomerCreatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  CustomerEraseInput: CustomerEraseInput;
  CustomerErasePayload: Omit<CustomerErasePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  CustomerOrder: CustomerOrderSource;
  CustomerOrderConnection: Omit<CustomerOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomerOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomerOrder']> };
  CustomerOrderEdge: Omit<CustomerOrderEdge, 'node'> & { node: ResolversParentTypes['CustomerOrder'] };
  CustomerPurchase: CustomerPurchaseSource;
  CustomerUpdateInput: CustomerUpdateInput;
  CustomerUpdatePayload: Omit<CustomerUpdatePayload, 'customer' | 'userErrors'> & { customer?: Maybe<ResolversParentTypes['Customer']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Fulfilment: FulfilmentSource;
  FulfilmentConnection: Omit<FulfilmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FulfilmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Fulfilment']> };
  FulfilmentEdge: Omit<FulfilmentEdge, 'node'> & { node: ResolversParentTypes['Fulfilment'] };
  FulfilmentHandOverInput: FulfilmentHandOverInput;
  Boolean: Scalars['Boolean']['output'];
  FulfilmentHandOverPayload: Omit<FulfilmentHandOverPayload, 'fulfilment' | 'order' | 'userErrors'> & { fulfilment?: Maybe<ResolversParentTypes['Fulfilment']>, order?: Maybe<ResolversParentTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  FulfilmentReadyInput: FulfilmentReadyInput;
  FulfilmentReadyPayload: Omit<FulfilmentReadyPayload, 'fulfilment' | 'order' | 'userErrors'> & { fulfilment?: Maybe<ResolversParentTypes['Fulfilment']>, order?: Maybe<ResolversParentTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  Gln: Scalars['Gln']['output'];
  Gtin: Scalars['Gtin']['output'];
  Item: Item;
  Money: MoneySource;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  OrderCaptureInput: OrderCaptureInput;
  OrderCapturePayload: Omit<OrderCapturePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['CustomerOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['OrderUserError']> };
  OrderLine: OrderLineSource;
  OrderPayment: OrderPaymentSource;
  OrderUserError: OrderUserErrorSource;
  PageInfo: PageInfo;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RetailTransaction: RetailTransaction;
  Store: Store;
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
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPurchase?: Resolver<Maybe<ResolversTypes['CustomerPurchase']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['CustomerOrderConnection'], ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'first'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CustomerErasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerErasePayload'] = ResolversParentTypes['CustomerErasePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type CustomerOrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerOrder'] = ResolversParentTypes['CustomerOrder'], FederationReferenceType extends FederationReferenceTypes['CustomerOrder'] = FederationReferenceTypes['CustomerOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  collectUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fulfilments?: Resolver<ReadonlyArray<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['CustomerOrderStatus']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['OrderPayment'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerOrderStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerOrderConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerOrderConnection'] = ResolversParentTypes['CustomerOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerOrderEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerOrderEdge'] = ResolversParentTypes['CustomerOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
};

export type CustomerPurchaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerPurchase'] = ResolversParentTypes['CustomerPurchase']> = {
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
};

export type CustomerUpdatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerUpdatePayload'] = ResolversParentTypes['CustomerUpdatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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

export type FulfilmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment'], FederationReferenceType extends FederationReferenceTypes['Fulfilment'] = FederationReferenceTypes['Fulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FulfilmentKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['FulfilmentStatus']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['CustomerOrder'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['RetailTransaction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FulfilmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FulfilmentConnection'] = ResolversParentTypes['FulfilmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FulfilmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfilmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FulfilmentEdge'] = ResolversParentTypes['FulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fulfilment'], ParentType, ContextType>;
};

export type FulfilmentHandOverPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FulfilmentHandOverPayload'] = ResolversParentTypes['FulfilmentHandOverPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type FulfilmentReadyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FulfilmentReadyPayload'] = ResolversParentTypes['FulfilmentReadyPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  customerCreate?: Resolver<ResolversTypes['CustomerCreatePayload'], ParentType, ContextType, RequireFields<MutationCustomerCreateArgs, 'input'>>;
  customerErase?: Resolver<ResolversTypes['CustomerErasePayload'], ParentType, ContextType, RequireFields<MutationCustomerEraseArgs, 'input'>>;
  customerUpdate?: Resolver<ResolversTypes['CustomerUpdatePayload'], ParentType, ContextType, RequireFields<MutationCustomerUpdateArgs, 'input'>>;
  fulfilmentHandOver?: Resolver<ResolversTypes['FulfilmentHandOverPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentHandOverArgs, 'input'>>;
  fulfilmentReady?: Resolver<ResolversTypes['FulfilmentReadyPayload'], ParentType, ContextType, RequireFields<MutationFulfilmentReadyArgs, 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderCapture?: Resolver<ResolversTypes['OrderCapturePayload'], ParentType, ContextType, RequireFields<MutationOrderCaptureArgs, 'input'>>;
};

export type OrderCancelPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderCapturePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderCapturePayload'] = ResolversParentTypes['OrderCapturePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OrderUserError']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  baseQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feeKind?: Resolver<Maybe<ResolversTypes['FeeKind']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gtin?: Resolver<ResolversTypes['Gtin'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderPaymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderPayment'] = ResolversParentTypes['OrderPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardLastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
};

export type OrderUserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderUserError'] = ResolversParentTypes['OrderUserError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'customerId'>>;
  customerOrder?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType, RequireFields<QueryCustomerOrderArgs, 'orderId'>>;
  customerOrderByNumber?: Resolver<Maybe<ResolversTypes['CustomerOrder']>, ParentType, ContextType, RequireFields<QueryCustomerOrderByNumberArgs, 'orderNumber'>>;
  pickList?: Resolver<ResolversTypes['FulfilmentConnection'], ParentType, ContextType, RequireFields<QueryPickListArgs, 'first' | 'storeId'>>;
  storeOrders?: Resolver<ResolversTypes['CustomerOrderConnection'], ParentType, ContextType, RequireFields<QueryStoreOrdersArgs, 'first' | 'storeId'>>;
};

export type RetailTransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetailTransaction'] = ResolversParentTypes['RetailTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerErasePayload?: CustomerErasePayloadResolvers<ContextType>;
  CustomerOrder?: CustomerOrderResolvers<ContextType>;
  CustomerOrderConnection?: CustomerOrderConnectionResolvers<ContextType>;
  CustomerOrderEdge?: CustomerOrderEdgeResolvers<ContextType>;
  CustomerPurchase?: CustomerPurchaseResolvers<ContextType>;
  CustomerUpdatePayload?: CustomerUpdatePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  FulfilmentConnection?: FulfilmentConnectionResolvers<ContextType>;
  FulfilmentEdge?: FulfilmentEdgeResolvers<ContextType>;
  FulfilmentHandOverPayload?: FulfilmentHandOverPayloadResolvers<ContextType>;
  FulfilmentReadyPayload?: FulfilmentReadyPayloadResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  Gtin?: GraphQLScalarType;
  Item?: ItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderCapturePayload?: OrderCapturePayloadResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderUserError?: OrderUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetailTransaction?: RetailTransactionResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
};

