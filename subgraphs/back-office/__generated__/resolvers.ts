// Written by `npm run generate`; change the SDL or the operations instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoreSource, StorePolicySource, CashRoundingPolicySource, TillPolicySource, RoleLimitsSource, VoucherPolicySource, ForeignCashPolicySource, OfflineCardPolicySource, ReturnWithoutReceiptPolicySource, WorkstationSource, OperatorSource, OperatorSessionSource, ShiftSource, CashMovementSource, DenominationCountSource, XReportSource, ZReportSource, ShiftFiguresSource, TenderTotalSource, TaxRateTotalSource, DepartmentTotalSource, OperatorTotalSource, DrawerFiguresSource, ForeignCountSource, ItemSource, InventoryPositionSource, StockMovementSource, StockReservationSource, StockReservationLineSource, AuditEntrySource, ApprovalSource } from '../resolvers/mappers.ts';
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

/** A permission, given once for one thing. */
export type Approval = {
  readonly __typename?: 'Approval';
  readonly approvalId: Scalars['ID']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Up to which amount; null: no limit. */
  readonly limit?: Maybe<Money>;
  readonly operatorId: Scalars['ID']['output'];
  readonly permission: ApprovalPermission;
  readonly storeId: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  /** Pass this where an approval is asked for (compact JWS). */
  readonly token: Scalars['String']['output'];
};

/** What `approvalGrant` takes. */
export type ApprovalGrantInput = {
  /** Up to which amount, above zero; left out: no limit. */
  readonly limit?: InputMaybe<MoneyInput>;
  /** Who approves; not necessarily the caller. */
  readonly operatorId: Scalars['ID']['input'];
  readonly permission: ApprovalPermission;
  readonly pin: Scalars['String']['input'];
  readonly storeId: Scalars['ID']['input'];
  /** What it is for: the id of a basket, shift or transaction. */
  readonly subject: Scalars['ID']['input'];
};

/** What `approvalGrant` answers: the changed object, or why nothing was changed. */
export type ApprovalGrantPayload = {
  readonly __typename?: 'ApprovalGrantPayload';
  readonly approval?: Maybe<Approval>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** What a person can approve. */
export type ApprovalPermission =
  /** Type a weight in. */
  | 'KEYED_WEIGHT'
  /** Open the drawer without a sale more often than the operator may alone; the subject is the workstation. */
  | 'NO_SALE'
  /** Pay out more than the operator may alone; the subject is the shift. */
  | 'PAID_OUT'
  /** Change a price beyond the cashier's limit. */
  | 'PRICE_OVERRIDE'
  /** Print a receipt of an earlier day again, or a second copy. */
  | 'REPRINT'
  /** Take goods back. */
  | 'RETURN'
  /** Sell a unit past its expiry date. */
  | 'SELL_EXPIRED'
  /** Close a shift though the till is lost and its offline sales can't come any more. */
  | 'SHIFT_CLOSE_WITHOUT_TILL'
  /** Void more of a basket than the operator may alone. */
  | 'VOID';

/** Something that somebody may have to answer for. Never altered. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The subject of the caller's token, or `event:<type>` when an event caused it. */
  readonly actor: Scalars['String']['output'];
  readonly auditId: Scalars['ID']['output'];
  /** What happened, as JSON text: amounts in minor units, ids, reasons. Never a PIN or a code. */
  readonly detail: Scalars['String']['output'];
  readonly kind: AuditKind;
  readonly operator?: Maybe<Operator>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly storeId: Scalars['ID']['output'];
  /** What it is about: a workstation, shift, item, operator, transaction or approval id. */
  readonly subject: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

/** An audit entry in its page. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: AuditEntry;
};

/** What kind of entry it is. */
export type AuditKind =
  /** It was used at a till; of a drawer PAID_OUT_APPROVED and SHIFT_CLOSED_WITHOUT_TILL say so. */
  | 'APPROVAL_CONSUMED'
  | 'APPROVAL_GRANTED'
  /** A wrong PIN, or an operator without the permission. */
  | 'APPROVAL_REFUSED'
  /** A till was shown one that is forged, too old, used, or for something else. */
  | 'APPROVAL_REJECTED'
  /** A suspended basket was voided because its business day was over. */
  | 'BASKET_EXPIRED'
  | 'BASKET_VOIDED'
  /** The counted drawer differs from the expected one. */
  | 'DRAWER_OVER_SHORT'
  | 'ENROLMENT_CODE_CREATED'
  | 'EXPIRED_UNIT_SOLD'
  /** With an approval. */
  | 'GOODS_RETURNED'
  /** Units were taken out of a basket, or fewer of them set. */
  | 'LINE_VOIDED'
  /** The drawer was opened without a sale. */
  | 'NO_SALE_RUNG'
  | 'OPERATOR_PIN_SET'
  | 'OPERATOR_SIGNED_ON'
  /** A wrong PIN, or one too many. */
  | 'OPERATOR_SIGN_ON_REFUSED'
  /** More than the operator may alone, with an approval. */
  | 'PAID_OUT_APPROVED'
  /** By hand: a discount, or another price. */
  | 'PRICE_LOWERED'
  /** A receipt was printed again as a numbered copy. */
  | 'RECEIPT_REPRINTED'
  | 'SHIFT_CLOSED_WITHOUT_TILL'
  /** The till's seal doesn't match the transactions that came, so the shift can't close. */
  | 'SHIFT_SEAL_MISMATCH'
  | 'STOCK_ADJUSTED'
  /** A till sold what the books didn't hold, or what was reserved. */
  | 'STOCK_NEGATIVE'
  | 'STORE_CREATED'
  | 'STORE_POLICY_SET'
  /** A basket was freed from tax; the reason says on which certificate. */
  | 'TAX_EXEMPTED'
  /** A transaction of a shift that has its Z report already: kept, moved stock, in no report. */
  | 'TRANSACTION_AFTER_CLOSE'
  /** A weight was typed in with an approval. */
  | 'WEIGHT_KEYED'
  | 'WORKSTATION_CREATED'
  | 'WORKSTATION_ENROLLED'
  | 'WORKSTATION_REVOKED';

/** Every refusal of the back office. Codes are stable. */
export type BackOfficeErrorCode =
  /** The amount is zero, negative, too large or has too many decimals; or a denomination is given twice. */
  | 'AMOUNT_INVALID'
  /** The approval is forged, too old, used, or for something else. */
  | 'APPROVAL_INVALID'
  /** The approver's role doesn't reach this amount. */
  | 'APPROVAL_LIMIT_EXCEEDED'
  /** More is paid out than the operator may alone: bring an approval PAID_OUT for the shift. */
  | 'APPROVAL_REQUIRED'
  /** The amount isn't in the store's currency. */
  | 'CURRENCY_MISMATCH'
  /** This delivery note was booked before. */
  | 'DOCUMENT_ALREADY_POSTED'
  /** The code is wrong, used, replaced or too old, or was tried too often. Ask for a new one. */
  | 'ENROLMENT_CODE_INVALID'
  /** The same request is still running; ask again with the same key. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The store never held this item; receive it first. */
  | 'ITEM_NOT_STOCKED'
  /** The till sold offline and hasn't sent everything yet. Connect it, then close. */
  | 'OFFLINE_TRANSACTIONS_MISSING'
  /** The operator doesn't work at this store. */
  | 'OPERATOR_NOT_AT_STORE'
  /** No operator has this id, or none was named. */
  | 'OPERATOR_UNKNOWN'
  /** The operator's roles don't allow this approval. */
  | 'PERMISSION_MISSING'
  /** A PIN has 4 to 8 digits, not all the same and not a run. */
  | 'PIN_INVALID'
  /** Too many PINs were tried; wait 15 minutes or have the PIN set anew. */
  | 'PIN_LOCKED'
  /** A rounding step, discount sequence, return window or date of the policy is wrong. */
  | 'POLICY_INVALID'
  /** Not an Ed25519 public key as SPKI in base64. */
  | 'PUBLIC_KEY_INVALID'
  /** The quantity is zero, of the wrong sign, too large or has more than 6 decimals; or there are no lines or more than 200. */
  | 'QUANTITY_INVALID'
  /** The store wants somebody else than the operator at the till to approve. */
  | 'SELF_APPROVAL_NOT_ALLOWED'
  /** The workstation has a shift that is not closed yet. */
  | 'SHIFT_ALREADY_OPEN'
  /** The shift is closing or closed. */
  | 'SHIFT_NOT_OPEN'
  /** No shift has this id. */
  | 'SHIFT_UNKNOWN'
  /** The operator or the PIN is wrong; which one is not said. */
  | 'SIGN_ON_REFUSED'
  /** The correction would take the stock below zero or below what is reserved. */
  | 'STOCK_INSUFFICIENT'
  /** The store id or the GLN is taken. */
  | 'STORE_ALREADY_EXISTS'
  /** The GLN's check digit, the time zone, the day start, the currency or the country is wrong. */
  | 'STORE_INVALID'
  /** No store has this id. */
  | 'STORE_UNKNOWN'
  /** State the till's last offline sequence number, or bring an approval to close without the till. */
  | 'TILL_SEQUENCE_REQUIRED'
  /** The quantity isn't in the item's base unit. */
  | 'UNIT_NOT_BASE'
  /** The workstation id is taken. */
  | 'WORKSTATION_ALREADY_EXISTS'
  /** The workstation was closed for good. */
  | 'WORKSTATION_REVOKED'
  /** No workstation has this id. */
  | 'WORKSTATION_UNKNOWN';

/** Why a mutation of the back office was refused. */
export type BackOfficeUserError = {
  readonly __typename?: 'BackOfficeUserError';
  readonly code: BackOfficeErrorCode;
  /** The path in the input. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** For a person. */
  readonly message: Scalars['String']['output'];
};

/** What `cashCount` takes. */
export type CashCountInput = {
  /** At most 50 denominations, each once. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly shiftId: Scalars['ID']['input'];
};

/** What `cashCount` answers: the changed object, or why nothing was changed. */
export type CashCountPayload = {
  readonly __typename?: 'CashCountPayload';
  readonly movement?: Maybe<CashMovement>;
  readonly shift?: Maybe<Shift>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** What `cashIn` takes. */
export type CashInInput = {
  /** Above zero. */
  readonly amount: MoneyInput;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly shiftId: Scalars['ID']['input'];
};

/** What `cashIn` answers: the changed object, or why nothing was changed. */
export type CashInPayload = {
  readonly __typename?: 'CashInPayload';
  readonly movement?: Maybe<CashMovement>;
  readonly shift?: Maybe<Shift>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** One movement or count of the drawer. */
export type CashMovement = {
  readonly __typename?: 'CashMovement';
  /** Never negative; the kind tells the direction. */
  readonly amount: Money;
  /** For a count: what was found of each denomination. */
  readonly denominations: ReadonlyArray<DenominationCount>;
  readonly kind: CashMovementKind;
  readonly movementId: Scalars['ID']['output'];
  readonly operator?: Maybe<Operator>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What was done with cash. */
export type CashMovementKind =
  /** Counted; nothing moved. */
  | 'COUNT'
  /** Taken out to the safe. */
  | 'DROP'
  /** The float at opening. */
  | 'FLOAT'
  /** Put in, other than by a sale. */
  | 'PAID_IN'
  /** Taken out to pay something. */
  | 'PAID_OUT';

/** What `cashOut` takes. */
export type CashOutInput = {
  /** Above zero. */
  readonly amount: MoneyInput;
  /** A signed approval of permission PAID_OUT with the shift as subject, for more than the operator's own limit; single use. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: CashOutKind;
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly shiftId: Scalars['ID']['input'];
};

/** Where cash goes that leaves the drawer. */
export type CashOutKind =
  /** It goes to the safe. */
  | 'DROP'
  /** Something is paid with it. */
  | 'PAID_OUT';

/** What `cashOut` answers: the changed object, or why nothing was changed. */
export type CashOutPayload = {
  readonly __typename?: 'CashOutPayload';
  readonly movement?: Maybe<CashMovement>;
  readonly shift?: Maybe<Shift>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** To what the part of a sale that is paid in cash is rounded. */
export type CashRoundingPolicy = {
  readonly __typename?: 'CashRoundingPolicy';
  /** The smallest step, such as 0.05 CHF. */
  readonly increment: Money;
  readonly mode: PolicyRoundingMode;
};

/** The cash rounding of a policy, as input. */
export type CashRoundingPolicyInput = {
  /** Above zero, in the store's currency. */
  readonly increment: MoneyInput;
  readonly mode?: PolicyRoundingMode;
};

/** Where the customer buys. */
export type Channel =
  /** At a till in a store. */
  | 'STORE'
  /** In the web shop. */
  | 'WEB';

/** So many coins or notes of one value. */
export type DenominationCount = {
  readonly __typename?: 'DenominationCount';
  readonly count: Scalars['Int']['output'];
  /** The value of one piece. */
  readonly denomination: Money;
  /** denomination x count */
  readonly total: Money;
};

/** So many coins or notes of one value, as input. */
export type DenominationCountInput = {
  /** Zero or more. */
  readonly count: Scalars['Int']['input'];
  /** The value of one piece, above zero. */
  readonly denomination: MoneyInput;
};

/** What one department sold. */
export type DepartmentTotal = {
  readonly __typename?: 'DepartmentTotal';
  readonly departmentId: Scalars['ID']['output'];
  readonly lineCount: Scalars['Int']['output'];
  readonly net: Money;
  readonly tax: Money;
  readonly total: Money;
};

/** expected = float + cashSales - cashRefunds + paidIn - paidOut - drops - foreignChange */
export type DrawerFigures = {
  readonly __typename?: 'DrawerFigures';
  /** A positive amount. */
  readonly cashRefunds: Money;
  readonly cashSales: Money;
  /** Null until the shift is counted for closing. */
  readonly counted?: Maybe<Money>;
  readonly drops: Money;
  readonly expected: Money;
  readonly float: Money;
  /** Notes of other currencies that should lie in the drawer, one amount for each; counted apart. */
  readonly foreignCash: ReadonlyArray<Money>;
  /** What was given as change for notes of other currencies, in the store's own coins; a positive amount. */
  readonly foreignChange: Money;
  /** Notes of other currencies as they were counted for closing, one entry for each; empty until then, and where nobody counted them. */
  readonly foreignCounts: ReadonlyArray<ForeignCount>;
  /** counted - expected */
  readonly overShort?: Maybe<Money>;
  readonly paidIn: Money;
  readonly paidOut: Money;
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

/** How a store deals with fees that do not simply follow their goods. */
export type FeePolicy = {
  readonly __typename?: 'FeePolicy';
  /** Of the store's delivery fees; an order to be shipped has one of them. Empty: delivery is free. */
  readonly deliveryGtins: ReadonlyArray<Scalars['Gtin']['output']>;
  /** Kinds that are given back on a return; any other needs an approval RETURN. */
  readonly returnable: ReadonlyArray<FeeKind>;
};

/** How a store deals with fees that do not simply follow their goods, as input. */
export type FeePolicyInput = {
  /** GTINs of items of kind DELIVERY, at most 10, each once. */
  readonly deliveryGtins?: ReadonlyArray<Scalars['Gtin']['input']>;
  /** Each kind at most once. Eco fees come back with their goods only, whatever stands here. */
  readonly returnable?: ReadonlyArray<FeeKind>;
};

/** What notes of another currency are worth, for some time. */
export type ForeignCashPolicy = {
  readonly __typename?: 'ForeignCashPolicy';
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How much of the store's currency for one of the other, such as 0.94. */
  readonly rate: Scalars['Decimal']['output'];
  readonly validFrom: Scalars['DateTime']['output'];
  /** Up to this instant and not at it; null without an end. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** A rate of another currency's notes, as input. */
export type ForeignCashPolicyInput = {
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Above zero: how much of the store's currency for one of the other. */
  readonly rate: Scalars['Decimal']['input'];
  readonly validFrom: Scalars['DateTime']['input'];
  /** After `validFrom`; left out: without an end. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was counted of another currency when a shift closed. */
export type ForeignCount = {
  readonly __typename?: 'ForeignCount';
  readonly counted: Money;
  readonly expected: Money;
  /** counted - expected, in that currency */
  readonly overShort: Money;
  /** The same in the store's currency, at the mean rate at which the shift took the notes; null when it took none. */
  readonly overShortWorth?: Maybe<Money>;
};

/** The counted notes of another currency. */
export type ForeignCountInput = {
  readonly currency: Scalars['CurrencyCode']['input'];
  /** At most 50 denominations, each once. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
};

/** The stock of one item at one store, in the item's base unit. */
export type InventoryPosition = {
  readonly __typename?: 'InventoryPosition';
  /** onHand - reserved */
  readonly available: Quantity;
  readonly item?: Maybe<Item>;
  readonly itemId: Scalars['ID']['output'];
  /** The sum of all movements. Below zero when tills sold what the books didn't hold. */
  readonly onHand: Quantity;
  /** Held for orders. */
  readonly reserved: Quantity;
  readonly store: Store;
  readonly storeId: Scalars['ID']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows with each change of the position. */
  readonly version: Scalars['Int']['output'];
};

/** A page of stock positions. */
export type InventoryPositionConnection = {
  readonly __typename?: 'InventoryPositionConnection';
  readonly edges: ReadonlyArray<InventoryPositionEdge>;
  readonly nodes: ReadonlyArray<InventoryPosition>;
  readonly pageInfo: PageInfo;
};

/** A stock position in its page. */
export type InventoryPositionEdge = {
  readonly __typename?: 'InventoryPositionEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: InventoryPosition;
};

/** An item of the product subgraph, to which this subgraph adds its stock. */
export type Item = {
  readonly __typename?: 'Item';
  /** The item's stock at a store; null when the store never held it or the caller may not see the store. */
  readonly availability?: Maybe<InventoryPosition>;
  readonly itemId: Scalars['ID']['output'];
};


/** An item of the product subgraph, to which this subgraph adds its stock. */
export type ItemAvailabilityArgs = {
  storeId: Scalars['ID']['input'];
};

/** What a check of a store's ledger found. */
export type LedgerVerification = {
  readonly __typename?: 'LedgerVerification';
  /** The first entry whose hash is wrong or missing; null when all are right. */
  readonly brokenAtSequence?: Maybe<Scalars['Int']['output']>;
  readonly entryCount: Scalars['Int']['output'];
  /** The hash of the last entry; 64 zeros for an empty ledger. */
  readonly headHash: Scalars['String']['output'];
  /** True when every hash is right and the stock follows from the ledger. */
  readonly ok: Scalars['Boolean']['output'];
  /** At most 100 items whose stock isn't what the ledger says. */
  readonly stockDifferences: ReadonlyArray<StockDifference>;
  readonly storeId: Scalars['ID']['output'];
};

/** How an in-store code carries a price or a weight. */
export type MeasureCode = {
  readonly __typename?: 'MeasureCode';
  /** Digits after the point of the price, or of the weight in kg. */
  readonly decimals: Scalars['Int']['output'];
  /** 13 characters: digits of the prefix, I item number, V price check digit, P price, W weight, C check digit; as 22IIIIIVPPPPC. */
  readonly pattern: Scalars['String']['output'];
};

/** How an in-store code carries a price or a weight, as input. */
export type MeasureCodeInput = {
  /** 0 to 3. */
  readonly decimals: Scalars['Int']['input'];
  /** Begins with 02 or 20 to 29, ends with C; 1 to 10 of I and 3 to 6 of P or W, each together; V at most once, with 4 or 5 of P. */
  readonly pattern: Scalars['String']['input'];
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

/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * A person with the permission approves something at a till by PIN. The answered token is single use and lasts two minutes.
   * Takes no idempotency key on purpose: an unused approval changes nothing, and no hash of a PIN is kept.
   * Without a limit it reaches as far as the approver's role. Refuses STORE_UNKNOWN, SIGN_ON_REFUSED, PIN_LOCKED,
   * OPERATOR_NOT_AT_STORE, PERMISSION_MISSING, APPROVAL_LIMIT_EXCEEDED, SELF_APPROVAL_NOT_ALLOWED, AMOUNT_INVALID, CURRENCY_MISMATCH.
   */
  readonly approvalGrant: ApprovalGrantPayload;
  /** Counts the drawer by denomination while the shift is open; changes no figure of the report. Refuses as `cashIn`. */
  readonly cashCount: CashCountPayload;
  /** Cash put into the drawer. Refuses SHIFT_UNKNOWN, SHIFT_NOT_OPEN, OPERATOR_UNKNOWN, OPERATOR_NOT_AT_STORE, AMOUNT_INVALID, CURRENCY_MISMATCH, IDEMPOTENCY_KEY_REUSED. */
  readonly cashIn: CashInPayload;
  /**
   * Cash taken out of the drawer: paid out, or dropped to the safe. Refuses as `cashIn`, and APPROVAL_REQUIRED above the limit
   * of the operator's role, APPROVAL_INVALID.
   */
  readonly cashOut: CashOutPayload;
  /**
   * Sets an operator's PIN. Operators set their own and prove the current one; with `backoffice:write` it may be set anew for
   * an operator of the caller's stores, which also ends a lock. Takes no idempotency key on purpose: setting the same PIN
   * twice is once, and no hash of a PIN is kept besides the verifier.
   * Refuses OPERATOR_UNKNOWN, PIN_INVALID, SIGN_ON_REFUSED, PIN_LOCKED.
   */
  readonly operatorPinSet: OperatorPinSetPayload;
  /**
   * Checks an operator's PIN at a workstation and answers who signed on. The access token itself comes from the issuer, for
   * the answered subject. Five tries in 15 minutes per operator, right or wrong ones; a right PIN starts the count anew.
   * Refuses WORKSTATION_UNKNOWN, WORKSTATION_REVOKED, SIGN_ON_REFUSED, PIN_LOCKED, OPERATOR_NOT_AT_STORE.
   */
  readonly operatorSignOn: OperatorSignOnPayload;
  /**
   * Closes a shift with its counted drawer. Checkout seals the till's chains first; the answer waits up to 2 seconds for that
   * and for the last transactions, and otherwise answers a shift in state CLOSING, which closes by itself when they have come.
   * Refuses SHIFT_UNKNOWN, SHIFT_NOT_OPEN, OPERATOR_UNKNOWN, OPERATOR_NOT_AT_STORE, AMOUNT_INVALID, CURRENCY_MISMATCH,
   * TILL_SEQUENCE_REQUIRED, OFFLINE_TRANSACTIONS_MISSING, APPROVAL_INVALID, IDEMPOTENCY_KEY_REUSED.
   */
  readonly shiftClose: ShiftClosePayload;
  /**
   * Opens a shift with the float in the drawer; the business day follows from the store's time zone and day start, and stays.
   * Refuses WORKSTATION_UNKNOWN, WORKSTATION_REVOKED, OPERATOR_UNKNOWN, OPERATOR_NOT_AT_STORE, SHIFT_ALREADY_OPEN, AMOUNT_INVALID,
   * CURRENCY_MISMATCH, IDEMPOTENCY_KEY_REUSED.
   */
  readonly shiftOpen: ShiftOpenPayload;
  /** Corrects the stock of an item, with a reason. Refuses STORE_UNKNOWN, ITEM_NOT_STOCKED, QUANTITY_INVALID, UNIT_NOT_BASE, STOCK_INSUFFICIENT, IDEMPOTENCY_KEY_REUSED. */
  readonly stockAdjust: StockAdjustPayload;
  /** Books a delivery into stock, all lines or none. Refuses STORE_UNKNOWN, QUANTITY_INVALID, UNIT_NOT_BASE, DOCUMENT_ALREADY_POSTED, IDEMPOTENCY_KEY_REUSED. */
  readonly stockReceive: StockReceivePayload;
  /** Creates a store with its first policy. Refuses STORE_ALREADY_EXISTS, STORE_INVALID, POLICY_INVALID, IDEMPOTENCY_KEY_REUSED. */
  readonly storeCreate: StoreCreatePayload;
  /** Adds a new version of a store's policy, in force from the given instant. Refuses STORE_UNKNOWN, POLICY_INVALID, IDEMPOTENCY_KEY_REUSED. */
  readonly storePolicySet: StorePolicySetPayload;
  /** Creates a workstation. Refuses STORE_UNKNOWN, WORKSTATION_ALREADY_EXISTS, IDEMPOTENCY_KEY_REUSED. */
  readonly workstationCreate: WorkstationCreatePayload;
  /**
   * A device trades its one-time code for enrolment: its Ed25519 public key is stored and replaces an earlier one (rotation).
   * Refuses WORKSTATION_UNKNOWN, WORKSTATION_REVOKED, ENROLMENT_CODE_INVALID, PUBLIC_KEY_INVALID.
   */
  readonly workstationEnrol: WorkstationEnrolPayload;
  /** Answers a one-time code with which a device enrols as this workstation within 15 minutes; an earlier code ends. Refuses WORKSTATION_UNKNOWN, WORKSTATION_REVOKED. */
  readonly workstationEnrolmentCodeCreate: WorkstationEnrolmentCodeCreatePayload;
  /** Ends a workstation for good: its key is no longer accepted. Revoking twice is once. Refuses WORKSTATION_UNKNOWN, SHIFT_ALREADY_OPEN. */
  readonly workstationRevoke: WorkstationRevokePayload;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationApprovalGrantArgs = {
  input: ApprovalGrantInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationCashCountArgs = {
  input: CashCountInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationCashInArgs = {
  input: CashInInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationCashOutArgs = {
  input: CashOutInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationOperatorPinSetArgs = {
  input: OperatorPinSetInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationOperatorSignOnArgs = {
  input: OperatorSignOnInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationShiftCloseArgs = {
  input: ShiftCloseInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationShiftOpenArgs = {
  input: ShiftOpenInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationStockReceiveArgs = {
  input: StockReceiveInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationStoreCreateArgs = {
  input: StoreCreateInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationStorePolicySetArgs = {
  input: StorePolicySetInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationWorkstationCreateArgs = {
  input: WorkstationCreateInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationWorkstationEnrolArgs = {
  input: WorkstationEnrolInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationWorkstationEnrolmentCodeCreateArgs = {
  input: WorkstationEnrolmentCodeCreateInput;
};


/** Everything that changes a store, a shift, a drawer or stock. What a person can act on is in `userErrors`. */
export type MutationWorkstationRevokeArgs = {
  input: WorkstationRevokeInput;
};

/** The limits of card payments that a cut-off till takes without asking anybody. */
export type OfflineCardPolicy = {
  readonly __typename?: 'OfflineCardPolicy';
  /** The largest amount of one card payment. */
  readonly amountMax: Money;
  /** How many card payments may wait to be sent. */
  readonly countMax: Scalars['Int']['output'];
  /** How old the till's copy of the prices may be, in minutes. */
  readonly snapshotAgeMaxMinutes: Scalars['Int']['output'];
};

/** The limits of card payments of a cut-off till, as input. */
export type OfflineCardPolicyInput = {
  /** Above zero, in the store's currency. */
  readonly amountMax: MoneyInput;
  /** 1 to 10,000. */
  readonly countMax: Scalars['Int']['input'];
  /** 1 to 10,080, which is a week. */
  readonly snapshotAgeMaxMinutes: Scalars['Int']['input'];
};

/** A person who works at tills or in the back office. */
export type Operator = {
  readonly __typename?: 'Operator';
  readonly name: Scalars['String']['output'];
  /** The short number that is typed at a till. */
  readonly number: Scalars['String']['output'];
  /** Such as O001-01. */
  readonly operatorId: Scalars['ID']['output'];
  /** True while too many PINs were tried; ends by itself. */
  readonly pinLocked: Scalars['Boolean']['output'];
  readonly roles: ReadonlyArray<OperatorRole>;
  /** The stores of this operator that the caller may see. */
  readonly stores: ReadonlyArray<Store>;
};

/** What `operatorPinSet` takes. */
export type OperatorPinSetInput = {
  /** Needed when operators set their own PIN. */
  readonly currentPin?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 8 digits, not all the same and not a run such as 1234. */
  readonly newPin: Scalars['String']['input'];
  readonly operatorId: Scalars['ID']['input'];
};

/** What `operatorPinSet` answers: the changed object, or why nothing was changed. */
export type OperatorPinSetPayload = {
  readonly __typename?: 'OperatorPinSetPayload';
  readonly operator?: Maybe<Operator>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** What an operator may do; the issuer turns roles into scopes. */
export type OperatorRole =
  /** Administers stores, stock and prices. */
  | 'BACK_OFFICE'
  /** Sells. */
  | 'CASHIER'
  /** Sells, approves, counts stock, reads reports. */
  | 'MANAGER';

/** Who signed on where; what the issuer puts into a token. */
export type OperatorSession = {
  readonly __typename?: 'OperatorSession';
  readonly operator: Operator;
  readonly roles: ReadonlyArray<OperatorRole>;
  readonly signedOnAt: Scalars['DateTime']['output'];
  /** The subject of the token to issue, such as operator:O001-01. */
  readonly subject: Scalars['String']['output'];
  readonly workstation: Workstation;
};

/** What `operatorSignOn` takes. */
export type OperatorSignOnInput = {
  /** The short number of the operator; either this or `operatorId`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Either this or `number`. */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly pin: Scalars['String']['input'];
  readonly workstationId: Scalars['ID']['input'];
};

/** What `operatorSignOn` answers: the changed object, or why nothing was changed. */
export type OperatorSignOnPayload = {
  readonly __typename?: 'OperatorSignOnPayload';
  /** Null when refused. */
  readonly session?: Maybe<OperatorSession>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** What one operator sold. */
export type OperatorTotal = {
  readonly __typename?: 'OperatorTotal';
  readonly operator?: Maybe<Operator>;
  readonly operatorId: Scalars['ID']['output'];
  readonly total: Money;
  readonly transactionCount: Scalars['Int']['output'];
};

/** Where a page of a connection stands (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** How long web orders wait for whoever picks them up. Then they expire, and the goods are for others again. */
export type PickUpPolicy = {
  readonly __typename?: 'PickUpPolicy';
  /** Days that a paid order is kept from its confirmation, and again from when it is ready; null: 5. */
  readonly paidDays?: Maybe<Scalars['Int']['output']>;
  /** Hours that an order is kept which is paid at hand-over; null: 48. */
  readonly unpaidHours?: Maybe<Scalars['Int']['output']>;
};

/** How long web orders wait for whoever picks them up, as input. */
export type PickUpPolicyInput = {
  /** 1 to 30 days for a paid order. Left out: 5; card schemes keep an authorisation for 7. */
  readonly paidDays?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 336 hours for one that is paid at hand-over. Left out: 48. */
  readonly unpaidHours?: InputMaybe<Scalars['Int']['input']>;
};

/** How an age is checked. */
export type PolicyAgeCheck =
  /** The operator types the birth date, and the system computes; the date is not kept. */
  | 'BIRTH_DATE'
  /** The operator says that it was checked. */
  | 'CONFIRMED';

/** A kind of discount, as a step of the order in which they compound. */
export type PolicyDiscountStep =
  /** An amount off an item. */
  | 'ITEM_AMOUNT'
  /** A fixed price for an item. */
  | 'ITEM_FIXED'
  /** A percentage off an item. */
  | 'ITEM_PERCENT'
  /** An amount off the whole basket. */
  | 'ORDER_AMOUNT'
  /** A percentage off the whole basket. */
  | 'ORDER_PERCENT';

/** What happens when an expired unit is scanned. */
export type PolicyExpiredUnits =
  /** It is sold when a person with the permission SELL_EXPIRED approves. */
  | 'APPROVAL'
  /** It can't be sold. */
  | 'BLOCK';

/** Whether a weight may be typed in. */
export type PolicyKeyedWeight =
  /** By anybody who sells. */
  | 'ALLOWED'
  /** With an approval KEYED_WEIGHT; a scale's weight needs none. */
  | 'APPROVAL';

/** What happens to a voucher's face value above what is due. There is never change. */
export type PolicyOverTender =
  /** Only what is due is taken; the rest stays on the voucher. */
  | 'CAP'
  /** All of it is taken, and nobody gets the rest. */
  | 'FORFEIT'
  /** It is refused. */
  | 'REFUSE';

/** How promotions of several priorities compete for one line. */
export type PolicyPromotionControl =
  /** One winner per priority, and the winners compound. */
  | 'ACROSS_PRIORITIES'
  /** Only the highest priority that applies to the line counts. */
  | 'WITHIN_PRIORITY';

/** How an amount between two minor units is rounded. */
export type PolicyRoundingMode =
  /** Towards zero. */
  | 'DOWN'
  /** To the nearest; a half towards zero. */
  | 'HALF_DOWN'
  /** To the nearest; a half to the even neighbour. */
  | 'HALF_EVEN'
  /** To the nearest; a half away from zero. */
  | 'HALF_UP'
  /** Away from zero. */
  | 'UP';

/** What becomes of baskets that are still suspended when their business day is over. */
export type PolicySuspendedBaskets =
  /** They stay until somebody voids them. */
  | 'KEEP'
  /** They are voided, and the journal of the workstation says so. */
  | 'VOID';

/** At what point tax is rounded to the minor unit. */
export type PolicyTaxRoundingLevel =
  /** Once per receipt, shared out over its rates. */
  | 'DOCUMENT'
  /** Per line. */
  | 'LINE'
  /** Once per tax rate of the receipt. */
  | 'RATE'
  /** Per unit, then times the quantity. */
  | 'UNIT';

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

/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Approvals, administrative changes and exceptions of a store, latest first. */
  readonly auditTrail: AuditEntryConnection;
  /** The stock of one item at one store; null when the store never held it. */
  readonly inventoryPosition?: Maybe<InventoryPosition>;
  /** The stock of a store, by item id. */
  readonly inventoryPositions: InventoryPositionConnection;
  /** Recomputes the store's hash-chained ledger of shift and stock movements and compares the stock with it; null for a store that the caller may not see. */
  readonly ledgerVerification?: Maybe<LedgerVerification>;
  /** The shift of a workstation that is OPEN or CLOSING; null when there is none, so that one may be opened. */
  readonly openShift?: Maybe<Shift>;
  /** An operator by id, if one of the operator's stores is one that the caller may see. */
  readonly operator?: Maybe<Operator>;
  /** A shift by its id. */
  readonly shift?: Maybe<Shift>;
  /** The shifts of a store, latest first; of one business day when a date is given. */
  readonly shifts: ShiftConnection;
  /** What moved the stock of an item at a store, latest first; of all items when none is given. */
  readonly stockMovements: StockMovementConnection;
  /** A reservation of stock by its id. */
  readonly stockReservation?: Maybe<StockReservation>;
  /** A store by its id; null when there is none or the caller may not see it. */
  readonly store?: Maybe<Store>;
  /** The stores that the caller may see, by store id. */
  readonly stores: StoreConnection;
  /** A workstation by its id. */
  readonly workstation?: Maybe<Workstation>;
  /**
   * What a shift took in so far. Taken just before closing it equals the Z report. Null for an unknown shift, and on a
   * blind shift for callers without `till:approve` or `backoffice:read`, because it tells the drawer's expected content.
   */
  readonly xReport?: Maybe<XReport>;
  /** The report of a closed shift, as it was stored at closing; null while the shift isn't closed. Blind shifts as for `xReport`. */
  readonly zReport?: Maybe<ZReport>;
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryInventoryPositionArgs = {
  itemId: Scalars['ID']['input'];
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryInventoryPositionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryLedgerVerificationArgs = {
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryOpenShiftArgs = {
  workstationId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryOperatorArgs = {
  operatorId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryShiftArgs = {
  shiftId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  businessDayDate?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  itemId?: InputMaybe<Scalars['ID']['input']>;
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryStockReservationArgs = {
  reservationId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryStoreArgs = {
  storeId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryStoresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryWorkstationArgs = {
  workstationId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryXReportArgs = {
  shiftId: Scalars['ID']['input'];
};


/**
 * Stores, workstations, operators, shifts and stock. A caller sees only the stores of its identity: another store's
 * objects read as null or as an empty page, and a mutation on them is refused with the GraphQL error FORBIDDEN. Shoppers, who
 * belong to no store, see the public face of every store and the availability of items, and nothing of what happens inside.
 */
export type QueryZReportArgs = {
  shiftId: Scalars['ID']['input'];
};

/** How goods come back of which nobody has the receipt; every such return needs an approval RETURN. */
export type ReturnWithoutReceiptPolicy = {
  readonly __typename?: 'ReturnWithoutReceiptPolicy';
  /** What one basket may take back without a receipt. */
  readonly amountMax: Money;
  /** True: the money may go back in cash. False: as a credit of the customer only. */
  readonly cashAllowed: Scalars['Boolean']['output'];
  /** What comes back is worth the lowest price of this many business days before today, and of today. */
  readonly windowDays: Scalars['Int']['output'];
};

/** How goods come back of which nobody has the receipt, as input. */
export type ReturnWithoutReceiptPolicyInput = {
  /** Above zero, in the store's currency. */
  readonly amountMax: MoneyInput;
  readonly cashAllowed?: Scalars['Boolean']['input'];
  /** 0 to 365. */
  readonly windowDays?: Scalars['Int']['input'];
};

/** How far a role goes alone; above it an approval is needed, and of a manager's role: as far as an approval reaches. */
export type RoleLimits = {
  readonly __typename?: 'RoleLimits';
  /** The same as an amount; null: any. */
  readonly discountMax?: Maybe<Money>;
  /** Of the line's or basket's price, discounts by hand together; null: any. */
  readonly discountPercentMax?: Maybe<Scalars['Decimal']['output']>;
  /** How often the drawer may be opened without a sale in one shift; null: any number. */
  readonly noSalesPerShiftMax?: Maybe<Scalars['Int']['output']>;
  /** Of one paid-out; null: any. */
  readonly paidOutMax?: Maybe<Money>;
  /** How far a unit price may be lowered by hand; null: any. */
  readonly priceOverridePercentMax?: Maybe<Scalars['Decimal']['output']>;
  /** Of one return; null: any. */
  readonly refundMax?: Maybe<Money>;
  readonly role: TillRole;
  /** What may be voided of one basket, lines and the basket itself; null: any. */
  readonly voidMax?: Maybe<Money>;
};

/** How far a role goes alone, as input. Percentages are 0 to 100 with at most 4 decimals, amounts from 0 in the store's currency. */
export type RoleLimitsInput = {
  readonly discountMax?: InputMaybe<MoneyInput>;
  readonly discountPercentMax?: InputMaybe<Scalars['Decimal']['input']>;
  /** From 0. */
  readonly noSalesPerShiftMax?: InputMaybe<Scalars['Int']['input']>;
  readonly paidOutMax?: InputMaybe<MoneyInput>;
  readonly priceOverridePercentMax?: InputMaybe<Scalars['Decimal']['input']>;
  readonly refundMax?: InputMaybe<MoneyInput>;
  readonly role: TillRole;
  readonly voidMax?: InputMaybe<MoneyInput>;
};

/** One drawer's time at one workstation, from float to Z report. Closed shifts never change. */
export type Shift = {
  readonly __typename?: 'Shift';
  /** True: whoever counts doesn't see what is expected. */
  readonly blind: Scalars['Boolean']['output'];
  /** Fixed at opening; all its transactions carry it. */
  readonly businessDayDate: Scalars['Date']['output'];
  /** Float, cash in and out, drops and counts, in the order in which they happened. */
  readonly cashMovements: ReadonlyArray<CashMovement>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closingRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was counted at closing. */
  readonly countedDrawer?: Maybe<Money>;
  /** What should lie in the drawer: float + cash sales - cash refunds + paid in - paid out - drops. Null on a blind shift without `till:approve` or `backoffice:read`. */
  readonly expectedDrawer?: Maybe<Money>;
  readonly float: Money;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly operator?: Maybe<Operator>;
  /** Counted - expected; null until counted, and for those who may not see the expected drawer. */
  readonly overShort?: Maybe<Money>;
  readonly shiftId: Scalars['ID']['output'];
  readonly state: ShiftState;
  readonly store: Store;
  /** Grows with each change of the shift. */
  readonly version: Scalars['Int']['output'];
  /** While CLOSING: what it still waits for, in words. */
  readonly waitingFor?: Maybe<Scalars['String']['output']>;
  readonly workstation: Workstation;
  readonly zNumber?: Maybe<Scalars['Int']['output']>;
  /** Null until the shift is closed. */
  readonly zReport?: Maybe<ZReport>;
};

/** What `shiftClose` takes. */
export type ShiftCloseInput = {
  /** A token of `approvalGrant` with the permission SHIFT_CLOSE_WITHOUT_TILL for this shift. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** The counted drawer. At most 50 denominations, each once; an empty list is an empty drawer. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
  /**
   * Notes of other currencies, each currency once. Of those that are not named, none was found; left out altogether, nobody has
   * counted them.
   */
  readonly foreignCash?: InputMaybe<ReadonlyArray<ForeignCountInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
  /**
   * The last sequence number of the till's OFFLINE chain, as the till itself knows it; 0 when it never sold offline. Only a till
   * that is lost leaves it out, and then an approval is needed.
   */
  readonly lastOfflineSequenceNumber?: InputMaybe<Scalars['Int']['input']>;
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly shiftId: Scalars['ID']['input'];
};

/** What `shiftClose` answers: the changed object, or why nothing was changed. */
export type ShiftClosePayload = {
  readonly __typename?: 'ShiftClosePayload';
  /** In state CLOSED, or CLOSING when the till's last transactions haven't come yet. */
  readonly shift?: Maybe<Shift>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** A page of shifts. */
export type ShiftConnection = {
  readonly __typename?: 'ShiftConnection';
  readonly edges: ReadonlyArray<ShiftEdge>;
  readonly nodes: ReadonlyArray<Shift>;
  readonly pageInfo: PageInfo;
};

/** A shift in its page. */
export type ShiftEdge = {
  readonly __typename?: 'ShiftEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Shift;
};

/** The sums over a shift's transactions; those in training mode are left out. */
export type ShiftFigures = {
  readonly __typename?: 'ShiftFigures';
  readonly byDepartment: ReadonlyArray<DepartmentTotal>;
  readonly byOperator: ReadonlyArray<OperatorTotal>;
  readonly byTaxRate: ReadonlyArray<TaxRateTotal>;
  readonly byTender: ReadonlyArray<TenderTotal>;
  readonly cashRounding: Money;
  readonly discount: Money;
  readonly drawer: DrawerFigures;
  readonly net: Money;
  /** Drawer opened without a sale. */
  readonly noSaleCount: Scalars['Int']['output'];
  readonly returnCount: Scalars['Int']['output'];
  readonly saleCount: Scalars['Int']['output'];
  readonly tax: Money;
  /** Paid on top of the totals, never taxed. */
  readonly tips: Money;
  /** net + tax */
  readonly total: Money;
  /** Sales, returns, exchanges and post-voids. */
  readonly transactionCount: Scalars['Int']['output'];
  /** Voided before completion; no money in any sum. */
  readonly voidedCount: Scalars['Int']['output'];
};

/** What `shiftOpen` takes. */
export type ShiftOpenInput = {
  /** True: whoever counts won't see what is expected. */
  readonly blind?: Scalars['Boolean']['input'];
  /** What lies in the drawer; zero or more. */
  readonly float: MoneyInput;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The caller's own operator when left out; a token of an operator can't act for another. */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly workstationId: Scalars['ID']['input'];
};

/** What `shiftOpen` answers: the changed object, or why nothing was changed. */
export type ShiftOpenPayload = {
  readonly __typename?: 'ShiftOpenPayload';
  readonly shift?: Maybe<Shift>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** Where a shift stands. */
export type ShiftState =
  /** Has its Z report. */
  | 'CLOSED'
  /** Counted; waits for the till's last transactions. Sells no more. */
  | 'CLOSING'
  /** Sells. */
  | 'OPEN';

/** What `stockAdjust` takes. */
export type StockAdjustInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Signed, not zero, in the item's base unit: what is added to the stock. */
  readonly quantity: QuantityInput;
  readonly reason: StockAdjustReason;
  readonly storeId: Scalars['ID']['input'];
};

/** What `stockAdjust` answers: the changed object, or why nothing was changed. */
export type StockAdjustPayload = {
  readonly __typename?: 'StockAdjustPayload';
  readonly position?: Maybe<InventoryPosition>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** Why stock was corrected. */
export type StockAdjustReason =
  /** Found another number on the shelf. */
  | 'COUNTED'
  | 'DAMAGED'
  | 'EXPIRED'
  /** Explained in the note. */
  | 'OTHER'
  /** Used in the store itself. */
  | 'OWN_USE'
  | 'STOLEN';

/** An item whose stock differs from its ledger. */
export type StockDifference = {
  readonly __typename?: 'StockDifference';
  readonly itemId: Scalars['ID']['output'];
  /** The sum over the ledger. */
  readonly replayed: Scalars['Decimal']['output'];
  /** The position's on hand; 0 when there is none. */
  readonly stored: Scalars['Decimal']['output'];
};

/** Why the stock of an item changed, once, by how much. Never altered. */
export type StockMovement = {
  readonly __typename?: 'StockMovement';
  readonly adjustReason?: Maybe<StockAdjustReason>;
  readonly batchLot?: Maybe<Scalars['String']['output']>;
  /** The document that caused it; it can't move stock twice. */
  readonly documentKey: Scalars['String']['output'];
  readonly item?: Maybe<Item>;
  readonly kind: StockMovementKind;
  readonly movementId: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<Operator>;
  /** Signed: below zero when goods left. */
  readonly quantity: Quantity;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly storeId: Scalars['ID']['output'];
};

/** A page of stock movements. */
export type StockMovementConnection = {
  readonly __typename?: 'StockMovementConnection';
  readonly edges: ReadonlyArray<StockMovementEdge>;
  readonly nodes: ReadonlyArray<StockMovement>;
  readonly pageInfo: PageInfo;
};

/** A stock movement in its page. */
export type StockMovementEdge = {
  readonly __typename?: 'StockMovementEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: StockMovement;
};

/** What kind of document moved the stock. */
export type StockMovementKind =
  /** A correction. */
  | 'ADJUSTMENT'
  /** The stock when the books were opened. */
  | 'OPENING'
  /** A delivery. */
  | 'RECEIPT'
  /** Came back to stock from a customer. */
  | 'RETURN'
  | 'SALE';

/** What `stockReceive` takes. */
export type StockReceiveInput = {
  /** The delivery note's number; each is booked once per store. */
  readonly documentNumber: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 200 lines. */
  readonly lines: ReadonlyArray<StockReceiveLineInput>;
  readonly storeId: Scalars['ID']['input'];
};

/** One item of a delivery. */
export type StockReceiveLineInput = {
  readonly batchLot?: InputMaybe<Scalars['String']['input']>;
  readonly itemId: Scalars['ID']['input'];
  /** Above zero, in the item's base unit. */
  readonly quantity: QuantityInput;
};

/** What `stockReceive` answers: the changed object, or why nothing was changed. */
export type StockReceivePayload = {
  readonly __typename?: 'StockReceivePayload';
  /** The positions after the delivery, by item id; null when refused. */
  readonly positions?: Maybe<ReadonlyArray<InventoryPosition>>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** Stock held for an order until it is handed over or given back. */
export type StockReservation = {
  readonly __typename?: 'StockReservation';
  readonly channel: Channel;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it lapses by itself; null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lines: ReadonlyArray<StockReservationLine>;
  readonly orderId: Scalars['ID']['output'];
  readonly reservationId: Scalars['ID']['output'];
  readonly state: StockReservationState;
  readonly store: Store;
};

/** What is held of one item for one line of an order. */
export type StockReservationLine = {
  readonly __typename?: 'StockReservationLine';
  /** How much of it was sold. */
  readonly consumed: Quantity;
  readonly item?: Maybe<Item>;
  readonly lineId: Scalars['ID']['output'];
  readonly quantity: Quantity;
};

/** Where a reservation stands. */
export type StockReservationState =
  /** All of it was sold. */
  | 'CONSUMED'
  /** Given back because its time was over. */
  | 'EXPIRED'
  /** Some of it is still held. */
  | 'HELD'
  /** Given back by the order. */
  | 'RELEASED';

/** Where goods are sold and stock is kept: a shop, or the web shop as a store of its own. */
export type Store = {
  readonly __typename?: 'Store';
  /** The business day at this moment. */
  readonly businessDayDate: Scalars['Date']['output'];
  readonly countryCode: Scalars['CountryCode']['output'];
  /** The one currency of the store's tills, baskets and drawers. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Local time HH:MM at which a new business day starts. */
  readonly dayStart: Scalars['String']['output'];
  /** The store's GS1 Global Location Number. */
  readonly gln: Scalars['Gln']['output'];
  /** Under which the product subgraph keeps the tax rates. */
  readonly jurisdictionId: Scalars['ID']['output'];
  readonly kind: StoreKind;
  readonly name: Scalars['String']['output'];
  /** The store's stock by item id. */
  readonly onHand: InventoryPositionConnection;
  /** The policy in force at the given instant, now by default; null before the store's first policy. */
  readonly policy?: Maybe<StorePolicy>;
  /** The lines at the head of every receipt. */
  readonly receiptHeader: ReadonlyArray<Scalars['String']['output']>;
  /** Latest first, of one business day when a date is given; empty without `till:read` or `backoffice:read`. */
  readonly shifts: ShiftConnection;
  /** The company's own number of the store, such as S001. */
  readonly storeId: Scalars['ID']['output'];
  /** An IANA time zone, such as Europe/Berlin. */
  readonly timeZone: Scalars['String']['output'];
  /** All workstations by id, the virtual one included; empty without `till:read` or `backoffice:read`. */
  readonly workstations: ReadonlyArray<Workstation>;
};


/** Where goods are sold and stock is kept: a shop, or the web shop as a store of its own. */
export type StoreOnHandArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where goods are sold and stock is kept: a shop, or the web shop as a store of its own. */
export type StorePolicyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Where goods are sold and stock is kept: a shop, or the web shop as a store of its own. */
export type StoreShiftsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  businessDayDate?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stores. */
export type StoreConnection = {
  readonly __typename?: 'StoreConnection';
  readonly edges: ReadonlyArray<StoreEdge>;
  readonly nodes: ReadonlyArray<Store>;
  readonly pageInfo: PageInfo;
};

/** What `storeCreate` takes. */
export type StoreCreateInput = {
  readonly countryCode: Scalars['CountryCode']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Local time HH:MM. */
  readonly dayStart?: Scalars['String']['input'];
  readonly gln: Scalars['Gln']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly jurisdictionId: Scalars['ID']['input'];
  readonly kind: StoreKind;
  readonly name: Scalars['String']['input'];
  readonly policy: StorePolicyInput;
  readonly receiptHeader?: ReadonlyArray<Scalars['String']['input']>;
  readonly storeId: Scalars['ID']['input'];
  readonly timeZone: Scalars['String']['input'];
};

/** What `storeCreate` answers: the changed object, or why nothing was changed. */
export type StoreCreatePayload = {
  readonly __typename?: 'StoreCreatePayload';
  readonly store?: Maybe<Store>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** A store in its page. */
export type StoreEdge = {
  readonly __typename?: 'StoreEdge';
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Store;
};

/** What kind of place a store is. */
export type StoreKind =
  /** The web shop; its virtual workstation rings up what is shipped. */
  | 'ONLINE'
  /** People walk in. */
  | 'PHYSICAL';

/** How a store counts and sells: data with a version and a date, never a constant in code. */
export type StorePolicy = {
  readonly __typename?: 'StorePolicy';
  /** Absent: cash is not rounded. */
  readonly cashRounding?: Maybe<CashRoundingPolicy>;
  readonly discountRounding: PolicyRoundingMode;
  /** The order in which discounts compound on one line. */
  readonly discountSequence: ReadonlyArray<PolicyDiscountStep>;
  readonly expiredUnits: PolicyExpiredUnits;
  /** How fees are dealt with that do not simply follow their goods; null: as the defaults of `FeePolicyInput` say. */
  readonly fees?: Maybe<FeePolicy>;
  /** Currencies besides its own that the store takes in cash, with their rates; empty: none. */
  readonly foreignCash: ReadonlyArray<ForeignCashPolicy>;
  /** How cards are taken while the store is cut off. Absent: not at all; cash always is. */
  readonly offlineCards?: Maybe<OfflineCardPolicy>;
  /** How long web orders wait for whoever picks them up; null: as `PickUpPolicyInput` says. */
  readonly pickUp?: Maybe<PickUpPolicy>;
  /** Counts from 1 without gaps, per store. */
  readonly policyVersion: Scalars['Int']['output'];
  /** True where shelf prices include tax. */
  readonly pricesIncludeTax: Scalars['Boolean']['output'];
  readonly promotionControl: PolicyPromotionControl;
  /** Days after the sale within which a return is taken. */
  readonly returnWindowDays: Scalars['Int']['output'];
  /** How goods come back without a receipt. Null: not at all. */
  readonly returnsWithoutReceipt?: Maybe<ReturnWithoutReceiptPolicy>;
  readonly taxRoundingLevel: PolicyTaxRoundingLevel;
  readonly taxRoundingMode: PolicyRoundingMode;
  /** What people may do alone at the tills, and how these behave; null: as the defaults of `TillPolicyInput` say. */
  readonly till?: Maybe<TillPolicy>;
  readonly validFrom: Scalars['DateTime']['output'];
  /** Vouchers of others that the store takes; empty: none. */
  readonly vouchers: ReadonlyArray<VoucherPolicy>;
};

/** A store's policy as input; in force as a whole, there is no partial change. */
export type StorePolicyInput = {
  /** Left out: cash is not rounded. */
  readonly cashRounding?: InputMaybe<CashRoundingPolicyInput>;
  readonly discountRounding?: PolicyRoundingMode;
  /** Each step at most once; those left out never apply. */
  readonly discountSequence?: ReadonlyArray<PolicyDiscountStep>;
  readonly expiredUnits?: PolicyExpiredUnits;
  /** Left out: the defaults. */
  readonly fees?: InputMaybe<FeePolicyInput>;
  /** Currencies besides its own that the store takes in cash, at most 40 rates; the newest that is valid counts. */
  readonly foreignCash?: ReadonlyArray<ForeignCashPolicyInput>;
  /** Left out: a cut-off till takes no cards. */
  readonly offlineCards?: InputMaybe<OfflineCardPolicyInput>;
  /** Left out: the defaults. */
  readonly pickUp?: InputMaybe<PickUpPolicyInput>;
  readonly pricesIncludeTax: Scalars['Boolean']['input'];
  readonly promotionControl?: PolicyPromotionControl;
  /** 0 to 3650. */
  readonly returnWindowDays?: Scalars['Int']['input'];
  /** Left out: nothing comes back without a receipt. */
  readonly returnsWithoutReceipt?: InputMaybe<ReturnWithoutReceiptPolicyInput>;
  readonly taxRoundingLevel: PolicyTaxRoundingLevel;
  readonly taxRoundingMode?: PolicyRoundingMode;
  /** Left out: the defaults. */
  readonly till?: InputMaybe<TillPolicyInput>;
  /** Vouchers of others that the store takes, at most 40 kinds, each once. */
  readonly vouchers?: ReadonlyArray<VoucherPolicyInput>;
};

/** What `storePolicySet` takes. */
export type StorePolicySetInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly policy: StorePolicyInput;
  readonly storeId: Scalars['ID']['input'];
  /** Now when left out; not before the latest version's own. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `storePolicySet` answers: the changed object, or why nothing was changed. */
export type StorePolicySetPayload = {
  readonly __typename?: 'StorePolicySetPayload';
  /** The new version. */
  readonly policy?: Maybe<StorePolicy>;
  readonly store?: Maybe<Store>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
};

/** What was taken under one tax rate. */
export type TaxRateTotal = {
  readonly __typename?: 'TaxRateTotal';
  /** Of goods that were sold under another jurisdiction and came back here; null: the store's own. */
  readonly jurisdictionId?: Maybe<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
  /** 0.19 for 19 % */
  readonly rate: Scalars['Decimal']['output'];
  readonly tax: Money;
  readonly taxId: Scalars['ID']['output'];
  readonly taxable: Money;
};

/** What came in by one kind of tender, after change and refunds. */
export type TenderTotal = {
  readonly __typename?: 'TenderTotal';
  readonly amount: Money;
  readonly count: Scalars['Int']['output'];
  /** CASH (with what foreign notes were worth), CARD, GIFT_CARD, STORE_CREDIT or VOUCHER. */
  readonly kind: Scalars['String']['output'];
};

/** What people may do alone at a store's tills, and how its tills behave. */
export type TillPolicy = {
  readonly __typename?: 'TillPolicy';
  readonly ageCheck: PolicyAgeCheck;
  readonly keyedWeight: PolicyKeyedWeight;
  /** How in-store codes (GS1 restricted circulation numbers) carry a price or a weight. */
  readonly measureCodes: ReadonlyArray<MeasureCode>;
  /** The least that the store's scales weigh, in kg; null: any weight above nothing. */
  readonly minimumWeightKg?: Maybe<Scalars['Decimal']['output']>;
  /** Whether voids and no-sales need a reason. */
  readonly reasonsRequired: Scalars['Boolean']['output'];
  /** At most one of each role; a role that is left out has the default: a cashier 10 per cent of discount and override. */
  readonly roleLimits: ReadonlyArray<RoleLimits>;
  /** Whether whoever may approve may do so for what they ring up themselves. */
  readonly selfApproval: Scalars['Boolean']['output'];
  readonly suspendedBaskets: PolicySuspendedBaskets;
};

/** What people may do alone at a store's tills, and how its tills behave, as input. */
export type TillPolicyInput = {
  readonly ageCheck?: PolicyAgeCheck;
  readonly keyedWeight?: PolicyKeyedWeight;
  /** At most 20; the first that fits a code reads it. */
  readonly measureCodes?: ReadonlyArray<MeasureCodeInput>;
  /** Above 0, at most 3 decimals. */
  readonly minimumWeightKg?: InputMaybe<Scalars['Decimal']['input']>;
  readonly reasonsRequired?: Scalars['Boolean']['input'];
  /** At most one of each role. */
  readonly roleLimits?: ReadonlyArray<RoleLimitsInput>;
  readonly selfApproval?: Scalars['Boolean']['input'];
  readonly suspendedBaskets?: PolicySuspendedBaskets;
};

/** As whom somebody acts at a till. */
export type TillRole =
  /** Sells. */
  | 'CASHIER'
  /** May approve: holds the scope `till:approve`. */
  | 'MANAGER';

/** A kind of voucher that a store takes. */
export type VoucherPolicy = {
  readonly __typename?: 'VoucherPolicy';
  /** The largest face value that is taken; null for any. */
  readonly faceValueMax?: Maybe<Money>;
  /** As receipts say it. */
  readonly name: Scalars['String']['output'];
  readonly overTender: PolicyOverTender;
  /** Whether its number is asked for and taken once, in whichever store. */
  readonly singleUse: Scalars['Boolean']['output'];
  /** Such as MEAL. */
  readonly voucherKind: Scalars['ID']['output'];
};

/** A kind of voucher, as input. */
export type VoucherPolicyInput = {
  /** Above zero, in the store's currency; left out: any. */
  readonly faceValueMax?: InputMaybe<MoneyInput>;
  /** Up to 40 characters. */
  readonly name: Scalars['String']['input'];
  readonly overTender?: PolicyOverTender;
  /** Its number is asked for and taken once, in whichever store. Not with CAP, whose rest could never be spent. */
  readonly singleUse?: Scalars['Boolean']['input'];
  /** Up to 20 capitals, digits, _ and -. */
  readonly voucherKind: Scalars['ID']['input'];
};

/** A till, or the virtual workstation on which fulfilments without a till are rung up. */
export type Workstation = {
  readonly __typename?: 'Workstation';
  /** Since when a device holds this workstation's key; null before it enrolled. */
  readonly enrolledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly kind: WorkstationKind;
  /** The number of the last Z report; 0 before the first. Z numbers have no gaps. */
  readonly lastZNumber: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** The shift that is OPEN or CLOSING. */
  readonly openShift?: Maybe<Shift>;
  /** The device's Ed25519 public key (SPKI, base64); null without `backoffice:read`. */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
  /** Since when the workstation is closed for good. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly store: Store;
  /** Such as S001-W1. */
  readonly workstationId: Scalars['ID']['output'];
};

/** What `workstationCreate` takes. */
export type WorkstationCreateInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: WorkstationKind;
  readonly name: Scalars['String']['input'];
  readonly storeId: Scalars['ID']['input'];
  /** Such as S001-W4. */
  readonly workstationId: Scalars['ID']['input'];
};

/** What `workstationCreate` answers: the changed object, or why nothing was changed. */
export type WorkstationCreatePayload = {
  readonly __typename?: 'WorkstationCreatePayload';
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
  readonly workstation?: Maybe<Workstation>;
};

/** What `workstationEnrol` takes. */
export type WorkstationEnrolInput = {
  /** The one-time code. */
  readonly code: Scalars['String']['input'];
  /** An Ed25519 public key as SPKI in base64. */
  readonly publicKey: Scalars['String']['input'];
  readonly workstationId: Scalars['ID']['input'];
};

/** What `workstationEnrol` answers: the changed object, or why nothing was changed. */
export type WorkstationEnrolPayload = {
  readonly __typename?: 'WorkstationEnrolPayload';
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
  readonly workstation?: Maybe<Workstation>;
};

/** What `workstationEnrolmentCodeCreate` takes. */
export type WorkstationEnrolmentCodeCreateInput = {
  readonly workstationId: Scalars['ID']['input'];
};

/** What `workstationEnrolmentCodeCreate` answers: the changed object, or why nothing was changed. */
export type WorkstationEnrolmentCodeCreatePayload = {
  readonly __typename?: 'WorkstationEnrolmentCodeCreatePayload';
  /** Shown this once; only its hash is kept. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
  readonly workstation?: Maybe<Workstation>;
};

/** What kind of workstation it is. */
export type WorkstationKind =
  /** A till that people stand at. */
  | 'TILL'
  /** No device; used by the system itself. */
  | 'VIRTUAL';

/** What `workstationRevoke` takes. */
export type WorkstationRevokeInput = {
  readonly reason: Scalars['String']['input'];
  readonly workstationId: Scalars['ID']['input'];
};

/** What `workstationRevoke` answers: the changed object, or why nothing was changed. */
export type WorkstationRevokePayload = {
  readonly __typename?: 'WorkstationRevokePayload';
  readonly userErrors: ReadonlyArray<BackOfficeUserError>;
  readonly workstation?: Maybe<Workstation>;
};

/** A shift's figures at a moment. */
export type XReport = {
  readonly __typename?: 'XReport';
  /** The same of the OFFLINE chain. */
  readonly asOfOfflineSequence: Scalars['Int']['output'];
  /** The last sequence number of the workstation's ONLINE chain that is in the figures; 0 when there is none of this shift. */
  readonly asOfSequence: Scalars['Int']['output'];
  readonly figures: ShiftFigures;
  readonly shift: Shift;
  readonly takenAt: Scalars['DateTime']['output'];
};

/** The stored report of a closed shift. */
export type ZReport = {
  readonly __typename?: 'ZReport';
  readonly asOfOfflineSequence: Scalars['Int']['output'];
  readonly asOfSequence: Scalars['Int']['output'];
  readonly businessDayDate: Scalars['Date']['output'];
  readonly closedAt: Scalars['DateTime']['output'];
  /** What was counted at closing. */
  readonly denominations: ReadonlyArray<DenominationCount>;
  readonly figures: ShiftFigures;
  readonly shift: Shift;
  readonly workstation: Workstation;
  /** Without gaps per workstation, from 1. */
  readonly zNumber: Scalars['Int']['output'];
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
  InventoryPosition: InventoryPosition;
  Item: Item;
  Operator: Operator;
  Shift: Shift;
  Store: Store;
  Workstation: Workstation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  InventoryPosition:
    ( { __typename: 'InventoryPosition' }
    & GraphQLRecursivePick<FederationTypes['InventoryPosition'], {"storeId":true,"itemId":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"itemId":true}> );
  Operator:
    ( { __typename: 'Operator' }
    & GraphQLRecursivePick<FederationTypes['Operator'], {"operatorId":true}> );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"shiftId":true}> );
  Store:
    ( { __typename: 'Store' }
    & ( GraphQLRecursivePick<FederationTypes['Store'], {"storeId":true}>
        | GraphQLRecursivePick<FederationTypes['Store'], {"gln":true}> ) );
  Workstation:
    ( { __typename: 'Workstation' }
    & GraphQLRecursivePick<FederationTypes['Workstation'], {"workstationId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Approval: ResolverTypeWrapper<ApprovalSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApprovalGrantInput: ApprovalGrantInput;
  ApprovalGrantPayload: ResolverTypeWrapper<Omit<ApprovalGrantPayload, 'approval'> & { approval?: Maybe<ResolversTypes['Approval']> }>;
  ApprovalPermission: ApprovalPermission;
  AuditEntry: ResolverTypeWrapper<AuditEntrySource>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditKind: AuditKind;
  BackOfficeErrorCode: BackOfficeErrorCode;
  BackOfficeUserError: ResolverTypeWrapper<BackOfficeUserError>;
  CashCountInput: CashCountInput;
  CashCountPayload: ResolverTypeWrapper<Omit<CashCountPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversTypes['CashMovement']>, shift?: Maybe<ResolversTypes['Shift']> }>;
  CashInInput: CashInInput;
  CashInPayload: ResolverTypeWrapper<Omit<CashInPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversTypes['CashMovement']>, shift?: Maybe<ResolversTypes['Shift']> }>;
  CashMovement: ResolverTypeWrapper<CashMovementSource>;
  CashMovementKind: CashMovementKind;
  CashOutInput: CashOutInput;
  CashOutKind: CashOutKind;
  CashOutPayload: ResolverTypeWrapper<Omit<CashOutPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversTypes['CashMovement']>, shift?: Maybe<ResolversTypes['Shift']> }>;
  CashRoundingPolicy: ResolverTypeWrapper<CashRoundingPolicySource>;
  CashRoundingPolicyInput: CashRoundingPolicyInput;
  Channel: Channel;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DenominationCount: ResolverTypeWrapper<DenominationCountSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DenominationCountInput: DenominationCountInput;
  DepartmentTotal: ResolverTypeWrapper<DepartmentTotalSource>;
  DrawerFigures: ResolverTypeWrapper<DrawerFiguresSource>;
  FeeKind: FeeKind;
  FeePolicy: ResolverTypeWrapper<FeePolicy>;
  FeePolicyInput: FeePolicyInput;
  ForeignCashPolicy: ResolverTypeWrapper<ForeignCashPolicySource>;
  ForeignCashPolicyInput: ForeignCashPolicyInput;
  ForeignCount: ResolverTypeWrapper<ForeignCountSource>;
  ForeignCountInput: ForeignCountInput;
  Gln: ResolverTypeWrapper<Scalars['Gln']['output']>;
  Gtin: ResolverTypeWrapper<Scalars['Gtin']['output']>;
  InventoryPosition: ResolverTypeWrapper<InventoryPositionSource>;
  InventoryPositionConnection: ResolverTypeWrapper<Omit<InventoryPositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InventoryPositionEdge']>, nodes: ReadonlyArray<ResolversTypes['InventoryPosition']> }>;
  InventoryPositionEdge: ResolverTypeWrapper<Omit<InventoryPositionEdge, 'node'> & { node: ResolversTypes['InventoryPosition'] }>;
  Item: ResolverTypeWrapper<ItemSource>;
  LedgerVerification: ResolverTypeWrapper<LedgerVerification>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MeasureCode: ResolverTypeWrapper<MeasureCode>;
  MeasureCodeInput: MeasureCodeInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfflineCardPolicy: ResolverTypeWrapper<OfflineCardPolicySource>;
  OfflineCardPolicyInput: OfflineCardPolicyInput;
  Operator: ResolverTypeWrapper<OperatorSource>;
  OperatorPinSetInput: OperatorPinSetInput;
  OperatorPinSetPayload: ResolverTypeWrapper<Omit<OperatorPinSetPayload, 'operator'> & { operator?: Maybe<ResolversTypes['Operator']> }>;
  OperatorRole: OperatorRole;
  OperatorSession: ResolverTypeWrapper<OperatorSessionSource>;
  OperatorSignOnInput: OperatorSignOnInput;
  OperatorSignOnPayload: ResolverTypeWrapper<Omit<OperatorSignOnPayload, 'session'> & { session?: Maybe<ResolversTypes['OperatorSession']> }>;
  OperatorTotal: ResolverTypeWrapper<OperatorTotalSource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PickUpPolicy: ResolverTypeWrapper<PickUpPolicy>;
  PickUpPolicyInput: PickUpPolicyInput;
  PolicyAgeCheck: PolicyAgeCheck;
  PolicyDiscountStep: PolicyDiscountStep;
  PolicyExpiredUnits: PolicyExpiredUnits;
  PolicyKeyedWeight: PolicyKeyedWeight;
  PolicyOverTender: PolicyOverTender;
  PolicyPromotionControl: PolicyPromotionControl;
  PolicyRoundingMode: PolicyRoundingMode;
  PolicySuspendedBaskets: PolicySuspendedBaskets;
  PolicyTaxRoundingLevel: PolicyTaxRoundingLevel;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReturnWithoutReceiptPolicy: ResolverTypeWrapper<ReturnWithoutReceiptPolicySource>;
  ReturnWithoutReceiptPolicyInput: ReturnWithoutReceiptPolicyInput;
  RoleLimits: ResolverTypeWrapper<RoleLimitsSource>;
  RoleLimitsInput: RoleLimitsInput;
  Shift: ResolverTypeWrapper<ShiftSource>;
  ShiftCloseInput: ShiftCloseInput;
  ShiftClosePayload: ResolverTypeWrapper<Omit<ShiftClosePayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }>;
  ShiftConnection: ResolverTypeWrapper<Omit<ShiftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShiftEdge']>, nodes: ReadonlyArray<ResolversTypes['Shift']> }>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftFigures: ResolverTypeWrapper<ShiftFiguresSource>;
  ShiftOpenInput: ShiftOpenInput;
  ShiftOpenPayload: ResolverTypeWrapper<Omit<ShiftOpenPayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }>;
  ShiftState: ShiftState;
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: ResolverTypeWrapper<Omit<StockAdjustPayload, 'position'> & { position?: Maybe<ResolversTypes['InventoryPosition']> }>;
  StockAdjustReason: StockAdjustReason;
  StockDifference: ResolverTypeWrapper<StockDifference>;
  StockMovement: ResolverTypeWrapper<StockMovementSource>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockMovementEdge']>, nodes: ReadonlyArray<ResolversTypes['StockMovement']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementKind: StockMovementKind;
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceivePayload: ResolverTypeWrapper<Omit<StockReceivePayload, 'positions'> & { positions?: Maybe<ReadonlyArray<ResolversTypes['InventoryPosition']>> }>;
  StockReservation: ResolverTypeWrapper<StockReservationSource>;
  StockReservationLine: ResolverTypeWrapper<StockReservationLineSource>;
  StockReservationState: StockReservationState;
  Store: ResolverTypeWrapper<StoreSource>;
  StoreConnection: ResolverTypeWrapper<Omit<StoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StoreEdge']>, nodes: ReadonlyArray<ResolversTypes['Store']> }>;
  StoreCreateInput: StoreCreateInput;
  StoreCreatePayload: ResolverTypeWrapper<Omit<StoreCreatePayload, 'store'> & { store?: Maybe<ResolversTypes['Store']> }>;
  StoreEdge: ResolverTypeWrapper<Omit<StoreEdge, 'node'> & { node: ResolversTypes['Store'] }>;
  StoreKind: StoreKind;
  StorePolicy: ResolverTypeWrapper<StorePolicySource>;
  StorePolicyInput: StorePolicyInput;
  StorePolicySetInput: StorePolicySetInput;
  StorePolicySetPayload: ResolverTypeWrapper<Omit<StorePolicySetPayload, 'policy' | 'store'> & { policy?: Maybe<ResolversTypes['StorePolicy']>, store?: Maybe<ResolversTypes['Store']> }>;
  TaxRateTotal: ResolverTypeWrapper<TaxRateTotalSource>;
  TenderTotal: ResolverTypeWrapper<TenderTotalSource>;
  TillPolicy: ResolverTypeWrapper<TillPolicySource>;
  TillPolicyInput: TillPolicyInput;
  TillRole: TillRole;
  VoucherPolicy: ResolverTypeWrapper<VoucherPolicySource>;
  VoucherPolicyInput: VoucherPolicyInput;
  Workstation: ResolverTypeWrapper<WorkstationSource>;
  WorkstationCreateInput: WorkstationCreateInput;
  WorkstationCreatePayload: ResolverTypeWrapper<Omit<WorkstationCreatePayload, 'workstation'> & { workstation?: Maybe<ResolversTypes['Workstation']> }>;
  WorkstationEnrolInput: WorkstationEnrolInput;
  WorkstationEnrolPayload: ResolverTypeWrapper<Omit<WorkstationEnrolPayload, 'workstation'> & { workstation?: Maybe<ResolversTypes['Workstation']> }>;
  WorkstationEnrolmentCodeCreateInput: WorkstationEnrolmentCodeCreateInput;
  WorkstationEnrolmentCodeCreatePayload: ResolverTypeWrapper<Omit<WorkstationEnrolmentCodeCreatePayload, 'workstation'> & { workstation?: Maybe<ResolversTypes['Workstation']> }>;
  WorkstationKind: WorkstationKind;
  WorkstationRevokeInput: WorkstationRevokeInput;
  WorkstationRevokePayload: ResolverTypeWrapper<Omit<WorkstationRevokePayload, 'workstation'> & { workstation?: Maybe<ResolversTypes['Workstation']> }>;
  XReport: ResolverTypeWrapper<XReportSource>;
  ZReport: ResolverTypeWrapper<ZReportSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Approval: ApprovalSource;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ApprovalGrantInput: ApprovalGrantInput;
  ApprovalGrantPayload: Omit<ApprovalGrantPayload, 'approval'> & { approval?: Maybe<ResolversParentTypes['Approval']> };
  AuditEntry: AuditEntrySource;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  BackOfficeUserError: BackOfficeUserError;
  CashCountInput: CashCountInput;
  CashCountPayload: Omit<CashCountPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversParentTypes['CashMovement']>, shift?: Maybe<ResolversParentTypes['Shift']> };
  CashInInput: CashInInput;
  CashInPayload: Omit<CashInPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversParentTypes['CashMovement']>, shift?: Maybe<ResolversParentTypes['Shift']> };
  CashMovement: CashMovementSource;
  CashOutInput: CashOutInput;
  CashOutPayload: Omit<CashOutPayload, 'movement' | 'shift'> & { movement?: Maybe<ResolversParentTypes['CashMovement']>, shift?: Maybe<ResolversParentTypes['Shift']> };
  CashRoundingPolicy: CashRoundingPolicySource;
  CashRoundingPolicyInput: CashRoundingPolicyInput;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DenominationCount: DenominationCountSource;
  Int: Scalars['Int']['output'];
  DenominationCountInput: DenominationCountInput;
  DepartmentTotal: DepartmentTotalSource;
  DrawerFigures: DrawerFiguresSource;
  FeePolicy: FeePolicy;
  FeePolicyInput: FeePolicyInput;
  ForeignCashPolicy: ForeignCashPolicySource;
  ForeignCashPolicyInput: ForeignCashPolicyInput;
  ForeignCount: ForeignCountSource;
  ForeignCountInput: ForeignCountInput;
  Gln: Scalars['Gln']['output'];
  Gtin: Scalars['Gtin']['output'];
  InventoryPosition: InventoryPositionSource;
  InventoryPositionConnection: Omit<InventoryPositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InventoryPositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InventoryPosition']> };
  InventoryPositionEdge: Omit<InventoryPositionEdge, 'node'> & { node: ResolversParentTypes['InventoryPosition'] };
  Item: ItemSource;
  LedgerVerification: LedgerVerification;
  Boolean: Scalars['Boolean']['output'];
  MeasureCode: MeasureCode;
  MeasureCodeInput: MeasureCodeInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OfflineCardPolicy: OfflineCardPolicySource;
  OfflineCardPolicyInput: OfflineCardPolicyInput;
  Operator: OperatorSource;
  OperatorPinSetInput: OperatorPinSetInput;
  OperatorPinSetPayload: Omit<OperatorPinSetPayload, 'operator'> & { operator?: Maybe<ResolversParentTypes['Operator']> };
  OperatorSession: OperatorSessionSource;
  OperatorSignOnInput: OperatorSignOnInput;
  OperatorSignOnPayload: Omit<OperatorSignOnPayload, 'session'> & { session?: Maybe<ResolversParentTypes['OperatorSession']> };
  OperatorTotal: OperatorTotalSource;
  PageInfo: PageInfo;
  PickUpPolicy: PickUpPolicy;
  PickUpPolicyInput: PickUpPolicyInput;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReturnWithoutReceiptPolicy: ReturnWithoutReceiptPolicySource;
  ReturnWithoutReceiptPolicyInput: ReturnWithoutReceiptPolicyInput;
  RoleLimits: RoleLimitsSource;
  RoleLimitsInput: RoleLimitsInput;
  Shift: ShiftSource;
  ShiftCloseInput: ShiftCloseInput;
  ShiftClosePayload: Omit<ShiftClosePayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  ShiftConnection: Omit<ShiftConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShiftEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Shift']> };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  ShiftFigures: ShiftFiguresSource;
  ShiftOpenInput: ShiftOpenInput;
  ShiftOpenPayload: Omit<ShiftOpenPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: Omit<StockAdjustPayload, 'position'> & { position?: Maybe<ResolversParentTypes['InventoryPosition']> };
  StockDifference: StockDifference;
  StockMovement: StockMovementSource;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockMovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockMovement']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockReceiveInput: StockReceiveInput;
  StockReceiveLineInput: StockReceiveLineInput;
  StockReceivePayload: Omit<StockReceivePayload, 'positions'> & { positions?: Maybe<ReadonlyArray<ResolversParentTypes['InventoryPosition']>> };
  StockReservation: StockReservationSource;
  StockReservationLine: StockReservationLineSource;
  Store: StoreSource;
  StoreConnection: Omit<StoreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StoreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Store']> };
  StoreCreateInput: StoreCreateInput;
  StoreCreatePayload: Omit<StoreCreatePayload, 'store'> & { store?: Maybe<ResolversParentTypes['Store']> };
  StoreEdge: Omit<StoreEdge, 'node'> & { node: ResolversParentTypes['Store'] };
  StorePolicy: StorePolicySource;
  StorePolicyInput: StorePolicyInput;
  StorePolicySetInput: StorePolicySetInput;
  StorePolicySetPayload: Omit<StorePolicySetPayload, 'policy' | 'store'> & { policy?: Maybe<ResolversParentTypes['StorePolicy']>, store?: Maybe<ResolversParentTypes['Store']> };
  TaxRateTotal: TaxRateTotalSource;
  TenderTotal: TenderTotalSource;
  TillPolicy: TillPolicySource;
  TillPolicyInput: TillPolicyInput;
  VoucherPolicy: VoucherPolicySource;
  VoucherPolicyInput: VoucherPolicyInput;
  Workstation: WorkstationSource;
  WorkstationCreateInput: WorkstationCreateInput;
  WorkstationCreatePayload: Omit<WorkstationCreatePayload, 'workstation'> & { workstation?: Maybe<ResolversParentTypes['Workstation']> };
  WorkstationEnrolInput: WorkstationEnrolInput;
  WorkstationEnrolPayload: Omit<WorkstationEnrolPayload, 'workstation'> & { workstation?: Maybe<ResolversParentTypes['Workstation']> };
  WorkstationEnrolmentCodeCreateInput: WorkstationEnrolmentCodeCreateInput;
  WorkstationEnrolmentCodeCreatePayload: Omit<WorkstationEnrolmentCodeCreatePayload, 'workstation'> & { workstation?: Maybe<ResolversParentTypes['Workstation']> };
  WorkstationRevokeInput: WorkstationRevokeInput;
  WorkstationRevokePayload: Omit<WorkstationRevokePayload, 'workstation'> & { workstation?: Maybe<ResolversParentTypes['Workstation']> };
  XReport: XReportSource;
  ZReport: ZReportSource;
};

export type ApprovalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  approvalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['ApprovalPermission'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalGrantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApprovalGrantPayload'] = ResolversParentTypes['ApprovalGrantPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auditId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BackOfficeUserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BackOfficeUserError'] = ResolversParentTypes['BackOfficeUserError']> = {
  code?: Resolver<ResolversTypes['BackOfficeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CashCountPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashCountPayload'] = ResolversParentTypes['CashCountPayload']> = {
  movement?: Resolver<Maybe<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type CashInPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashInPayload'] = ResolversParentTypes['CashInPayload']> = {
  movement?: Resolver<Maybe<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type CashMovementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashMovement'] = ResolversParentTypes['CashMovement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  denominations?: Resolver<ReadonlyArray<ResolversTypes['DenominationCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CashMovementKind'], ParentType, ContextType>;
  movementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CashOutPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashOutPayload'] = ResolversParentTypes['CashOutPayload']> = {
  movement?: Resolver<Maybe<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type CashRoundingPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashRoundingPolicy'] = ResolversParentTypes['CashRoundingPolicy']> = {
  increment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PolicyRoundingMode'], ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DenominationCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DenominationCount'] = ResolversParentTypes['DenominationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denomination?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DepartmentTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentTotal'] = ResolversParentTypes['DepartmentTotal']> = {
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DrawerFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DrawerFigures'] = ResolversParentTypes['DrawerFigures']> = {
  cashRefunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  drops?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  float?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  foreignCash?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  foreignChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  foreignCounts?: Resolver<ReadonlyArray<ResolversTypes['ForeignCount']>, ParentType, ContextType>;
  overShort?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FeePolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FeePolicy'] = ResolversParentTypes['FeePolicy']> = {
  deliveryGtins?: Resolver<ReadonlyArray<ResolversTypes['Gtin']>, ParentType, ContextType>;
  returnable?: Resolver<ReadonlyArray<ResolversTypes['FeeKind']>, ParentType, ContextType>;
};

export type ForeignCashPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForeignCashPolicy'] = ResolversParentTypes['ForeignCashPolicy']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ForeignCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForeignCount'] = ResolversParentTypes['ForeignCount']> = {
  counted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overShort?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overShortWorth?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export interface GlnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gln'], any> {
  name: 'Gln';
}

export interface GtinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gtin'], any> {
  name: 'Gtin';
}

export type InventoryPositionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryPosition'] = ResolversParentTypes['InventoryPosition'], FederationReferenceType extends FederationReferenceTypes['InventoryPosition'] = FederationReferenceTypes['InventoryPosition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InventoryPosition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryPositionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryPositionConnection'] = ResolversParentTypes['InventoryPositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InventoryPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InventoryPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryPositionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InventoryPositionEdge'] = ResolversParentTypes['InventoryPositionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryPosition'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['InventoryPosition']>, ParentType, ContextType, RequireFields<ItemAvailabilityArgs, 'storeId'>>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerVerificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerVerification'] = ResolversParentTypes['LedgerVerification']> = {
  brokenAtSequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stockDifferences?: Resolver<ReadonlyArray<ResolversTypes['StockDifference']>, ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureCodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureCode'] = ResolversParentTypes['MeasureCode']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approvalGrant?: Resolver<ResolversTypes['ApprovalGrantPayload'], ParentType, ContextType, RequireFields<MutationApprovalGrantArgs, 'input'>>;
  cashCount?: Resolver<ResolversTypes['CashCountPayload'], ParentType, ContextType, RequireFields<MutationCashCountArgs, 'input'>>;
  cashIn?: Resolver<ResolversTypes['CashInPayload'], ParentType, ContextType, RequireFields<MutationCashInArgs, 'input'>>;
  cashOut?: Resolver<ResolversTypes['CashOutPayload'], ParentType, ContextType, RequireFields<MutationCashOutArgs, 'input'>>;
  operatorPinSet?: Resolver<ResolversTypes['OperatorPinSetPayload'], ParentType, ContextType, RequireFields<MutationOperatorPinSetArgs, 'input'>>;
  operatorSignOn?: Resolver<ResolversTypes['OperatorSignOnPayload'], ParentType, ContextType, RequireFields<MutationOperatorSignOnArgs, 'input'>>;
  shiftClose?: Resolver<ResolversTypes['ShiftClosePayload'], ParentType, ContextType, RequireFields<MutationShiftCloseArgs, 'input'>>;
  shiftOpen?: Resolver<ResolversTypes['ShiftOpenPayload'], ParentType, ContextType, RequireFields<MutationShiftOpenArgs, 'input'>>;
  stockAdjust?: Resolver<ResolversTypes['StockAdjustPayload'], ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  stockReceive?: Resolver<ResolversTypes['StockReceivePayload'], ParentType, ContextType, RequireFields<MutationStockReceiveArgs, 'input'>>;
  storeCreate?: Resolver<ResolversTypes['StoreCreatePayload'], ParentType, ContextType, RequireFields<MutationStoreCreateArgs, 'input'>>;
  storePolicySet?: Resolver<ResolversTypes['StorePolicySetPayload'], ParentType, ContextType, RequireFields<MutationStorePolicySetArgs, 'input'>>;
  workstationCreate?: Resolver<ResolversTypes['WorkstationCreatePayload'], ParentType, ContextType, RequireFields<MutationWorkstationCreateArgs, 'input'>>;
  workstationEnrol?: Resolver<ResolversTypes['WorkstationEnrolPayload'], ParentType, ContextType, RequireFields<MutationWorkstationEnrolArgs, 'input'>>;
  workstationEnrolmentCodeCreate?: Resolver<ResolversTypes['WorkstationEnrolmentCodeCreatePayload'], ParentType, ContextType, RequireFields<MutationWorkstationEnrolmentCodeCreateArgs, 'input'>>;
  workstationRevoke?: Resolver<ResolversTypes['WorkstationRevokePayload'], ParentType, ContextType, RequireFields<MutationWorkstationRevokeArgs, 'input'>>;
};

export type OfflineCardPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfflineCardPolicy'] = ResolversParentTypes['OfflineCardPolicy']> = {
  amountMax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  countMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshotAgeMaxMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator'], FederationReferenceType extends FederationReferenceTypes['Operator'] = FederationReferenceTypes['Operator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Operator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pinLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OperatorRole']>, ParentType, ContextType>;
  stores?: Resolver<ReadonlyArray<ResolversTypes['Store']>, ParentType, ContextType>;
};

export type OperatorPinSetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperatorPinSetPayload'] = ResolversParentTypes['OperatorPinSetPayload']> = {
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type OperatorSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperatorSession'] = ResolversParentTypes['OperatorSession']> = {
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OperatorRole']>, ParentType, ContextType>;
  signedOnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workstation?: Resolver<ResolversTypes['Workstation'], ParentType, ContextType>;
};

export type OperatorSignOnPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperatorSignOnPayload'] = ResolversParentTypes['OperatorSignOnPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['OperatorSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type OperatorTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperatorTotal'] = ResolversParentTypes['OperatorTotal']> = {
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  operatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PickUpPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PickUpPolicy'] = ResolversParentTypes['PickUpPolicy']> = {
  paidDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unpaidHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first' | 'storeId'>>;
  inventoryPosition?: Resolver<Maybe<ResolversTypes['InventoryPosition']>, ParentType, ContextType, RequireFields<QueryInventoryPositionArgs, 'itemId' | 'storeId'>>;
  inventoryPositions?: Resolver<ResolversTypes['InventoryPositionConnection'], ParentType, ContextType, RequireFields<QueryInventoryPositionsArgs, 'first' | 'storeId'>>;
  ledgerVerification?: Resolver<Maybe<ResolversTypes['LedgerVerification']>, ParentType, ContextType, RequireFields<QueryLedgerVerificationArgs, 'storeId'>>;
  openShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryOpenShiftArgs, 'workstationId'>>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType, RequireFields<QueryOperatorArgs, 'operatorId'>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftArgs, 'shiftId'>>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<QueryShiftsArgs, 'first' | 'storeId'>>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'first' | 'storeId'>>;
  stockReservation?: Resolver<Maybe<ResolversTypes['StockReservation']>, ParentType, ContextType, RequireFields<QueryStockReservationArgs, 'reservationId'>>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, RequireFields<QueryStoreArgs, 'storeId'>>;
  stores?: Resolver<ResolversTypes['StoreConnection'], ParentType, ContextType, RequireFields<QueryStoresArgs, 'first'>>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType, RequireFields<QueryWorkstationArgs, 'workstationId'>>;
  xReport?: Resolver<Maybe<ResolversTypes['XReport']>, ParentType, ContextType, RequireFields<QueryXReportArgs, 'shiftId'>>;
  zReport?: Resolver<Maybe<ResolversTypes['ZReport']>, ParentType, ContextType, RequireFields<QueryZReportArgs, 'shiftId'>>;
};

export type ReturnWithoutReceiptPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnWithoutReceiptPolicy'] = ResolversParentTypes['ReturnWithoutReceiptPolicy']> = {
  amountMax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleLimitsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RoleLimits'] = ResolversParentTypes['RoleLimits']> = {
  discountMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountPercentMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  noSalesPerShiftMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidOutMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceOverridePercentMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  refundMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TillRole'], ParentType, ContextType>;
  voidMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  blind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cashMovements?: Resolver<ReadonlyArray<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countedDrawer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expectedDrawer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  float?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  overShort?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shiftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workstation?: Resolver<ResolversTypes['Workstation'], ParentType, ContextType>;
  zNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zReport?: Resolver<Maybe<ResolversTypes['ZReport']>, ParentType, ContextType>;
};

export type ShiftClosePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShiftClosePayload'] = ResolversParentTypes['ShiftClosePayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

export type ShiftFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShiftFigures'] = ResolversParentTypes['ShiftFigures']> = {
  byDepartment?: Resolver<ReadonlyArray<ResolversTypes['DepartmentTotal']>, ParentType, ContextType>;
  byOperator?: Resolver<ReadonlyArray<ResolversTypes['OperatorTotal']>, ParentType, ContextType>;
  byTaxRate?: Resolver<ReadonlyArray<ResolversTypes['TaxRateTotal']>, ParentType, ContextType>;
  byTender?: Resolver<ReadonlyArray<ResolversTypes['TenderTotal']>, ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  drawer?: Resolver<ResolversTypes['DrawerFigures'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  noSaleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftOpenPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShiftOpenPayload'] = ResolversParentTypes['ShiftOpenPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type StockAdjustPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockAdjustPayload'] = ResolversParentTypes['StockAdjustPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['InventoryPosition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type StockDifferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockDifference'] = ResolversParentTypes['StockDifference']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  adjustReason?: Resolver<Maybe<ResolversTypes['StockAdjustReason']>, ParentType, ContextType>;
  batchLot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  movementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Operator']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockReceivePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockReceivePayload'] = ResolversParentTypes['StockReceivePayload']> = {
  positions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InventoryPosition']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type StockReservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockReservation'] = ResolversParentTypes['StockReservation']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StockReservationLine']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockReservationState'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StockReservationLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StockReservationLine'] = ResolversParentTypes['StockReservationLine']> = {
  consumed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  dayStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gln?: Resolver<ResolversTypes['Gln'], ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoreKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['InventoryPositionConnection'], ParentType, ContextType, RequireFields<StoreOnHandArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['StorePolicy']>, ParentType, ContextType, Partial<StorePolicyArgs>>;
  receiptHeader?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, RequireFields<StoreShiftsArgs, 'first'>>;
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workstations?: Resolver<ReadonlyArray<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type StoreConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StoreConnection'] = ResolversParentTypes['StoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Store']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StoreCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StoreCreatePayload'] = ResolversParentTypes['StoreCreatePayload']> = {
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type StoreEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StoreEdge'] = ResolversParentTypes['StoreEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type StorePolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StorePolicy'] = ResolversParentTypes['StorePolicy']> = {
  cashRounding?: Resolver<Maybe<ResolversTypes['CashRoundingPolicy']>, ParentType, ContextType>;
  discountRounding?: Resolver<ResolversTypes['PolicyRoundingMode'], ParentType, ContextType>;
  discountSequence?: Resolver<ReadonlyArray<ResolversTypes['PolicyDiscountStep']>, ParentType, ContextType>;
  expiredUnits?: Resolver<ResolversTypes['PolicyExpiredUnits'], ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['FeePolicy']>, ParentType, ContextType>;
  foreignCash?: Resolver<ReadonlyArray<ResolversTypes['ForeignCashPolicy']>, ParentType, ContextType>;
  offlineCards?: Resolver<Maybe<ResolversTypes['OfflineCardPolicy']>, ParentType, ContextType>;
  pickUp?: Resolver<Maybe<ResolversTypes['PickUpPolicy']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  promotionControl?: Resolver<ResolversTypes['PolicyPromotionControl'], ParentType, ContextType>;
  returnWindowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnsWithoutReceipt?: Resolver<Maybe<ResolversTypes['ReturnWithoutReceiptPolicy']>, ParentType, ContextType>;
  taxRoundingLevel?: Resolver<ResolversTypes['PolicyTaxRoundingLevel'], ParentType, ContextType>;
  taxRoundingMode?: Resolver<ResolversTypes['PolicyRoundingMode'], ParentType, ContextType>;
  till?: Resolver<Maybe<ResolversTypes['TillPolicy']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vouchers?: Resolver<ReadonlyArray<ResolversTypes['VoucherPolicy']>, ParentType, ContextType>;
};

export type StorePolicySetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StorePolicySetPayload'] = ResolversParentTypes['StorePolicySetPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['StorePolicy']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
};

export type TaxRateTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TaxRateTotal'] = ResolversParentTypes['TaxRateTotal']> = {
  jurisdictionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TenderTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenderTotal'] = ResolversParentTypes['TenderTotal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TillPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TillPolicy'] = ResolversParentTypes['TillPolicy']> = {
  ageCheck?: Resolver<ResolversTypes['PolicyAgeCheck'], ParentType, ContextType>;
  keyedWeight?: Resolver<ResolversTypes['PolicyKeyedWeight'], ParentType, ContextType>;
  measureCodes?: Resolver<ReadonlyArray<ResolversTypes['MeasureCode']>, ParentType, ContextType>;
  minimumWeightKg?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reasonsRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roleLimits?: Resolver<ReadonlyArray<ResolversTypes['RoleLimits']>, ParentType, ContextType>;
  selfApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspendedBaskets?: Resolver<ResolversTypes['PolicySuspendedBaskets'], ParentType, ContextType>;
};

export type VoucherPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VoucherPolicy'] = ResolversParentTypes['VoucherPolicy']> = {
  faceValueMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overTender?: Resolver<ResolversTypes['PolicyOverTender'], ParentType, ContextType>;
  singleUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voucherKind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkstationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workstation'] = ResolversParentTypes['Workstation'], FederationReferenceType extends FederationReferenceTypes['Workstation'] = FederationReferenceTypes['Workstation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workstation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkstationKind'], ParentType, ContextType>;
  lastZNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  workstationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkstationCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkstationCreatePayload'] = ResolversParentTypes['WorkstationCreatePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type WorkstationEnrolPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkstationEnrolPayload'] = ResolversParentTypes['WorkstationEnrolPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type WorkstationEnrolmentCodeCreatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkstationEnrolmentCodeCreatePayload'] = ResolversParentTypes['WorkstationEnrolmentCodeCreatePayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type WorkstationRevokePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkstationRevokePayload'] = ResolversParentTypes['WorkstationRevokePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['BackOfficeUserError']>, ParentType, ContextType>;
  workstation?: Resolver<Maybe<ResolversTypes['Workstation']>, ParentType, ContextType>;
};

export type XReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['XReport'] = ResolversParentTypes['XReport']> = {
  asOfOfflineSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOfSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ShiftFigures'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ZReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZReport'] = ResolversParentTypes['ZReport']> = {
  asOfOfflineSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOfSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  businessDayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denominations?: Resolver<ReadonlyArray<ResolversTypes['DenominationCount']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ShiftFigures'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  workstation?: Resolver<ResolversTypes['Workstation'], ParentType, ContextType>;
  zNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalGrantPayload?: ApprovalGrantPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BackOfficeUserError?: BackOfficeUserErrorResolvers<ContextType>;
  CashCountPayload?: CashCountPayloadResolvers<ContextType>;
  CashInPayload?: CashInPayloadResolvers<ContextType>;
  CashMovement?: CashMovementResolvers<ContextType>;
  CashOutPayload?: CashOutPayloadResolvers<ContextType>;
  CashRoundingPolicy?: CashRoundingPolicyResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DenominationCount?: DenominationCountResolvers<ContextType>;
  DepartmentTotal?: DepartmentTotalResolvers<ContextType>;
  DrawerFigures?: DrawerFiguresResolvers<ContextType>;
  FeePolicy?: FeePolicyResolvers<ContextType>;
  ForeignCashPolicy?: ForeignCashPolicyResolvers<ContextType>;
  ForeignCount?: ForeignCountResolvers<ContextType>;
  Gln?: GraphQLScalarType;
  Gtin?: GraphQLScalarType;
  InventoryPosition?: InventoryPositionResolvers<ContextType>;
  InventoryPositionConnection?: InventoryPositionConnectionResolvers<ContextType>;
  InventoryPositionEdge?: InventoryPositionEdgeResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  LedgerVerification?: LedgerVerificationResolvers<ContextType>;
  MeasureCode?: MeasureCodeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfflineCardPolicy?: OfflineCardPolicyResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  OperatorPinSetPayload?: OperatorPinSetPayloadResolvers<ContextType>;
  OperatorSession?: OperatorSessionResolvers<ContextType>;
  OperatorSignOnPayload?: OperatorSignOnPayloadResolvers<ContextType>;
  OperatorTotal?: OperatorTotalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PickUpPolicy?: PickUpPolicyResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReturnWithoutReceiptPolicy?: ReturnWithoutReceiptPolicyResolvers<ContextType>;
  RoleLimits?: RoleLimitsResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftClosePayload?: ShiftClosePayloadResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftFigures?: ShiftFiguresResolvers<ContextType>;
  ShiftOpenPayload?: ShiftOpenPayloadResolvers<ContextType>;
  StockAdjustPayload?: StockAdjustPayloadResolvers<ContextType>;
  StockDifference?: StockDifferenceResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockReceivePayload?: StockReceivePayloadResolvers<ContextType>;
  StockReservation?: StockReservationResolvers<ContextType>;
  StockReservationLine?: StockReservationLineResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreConnection?: StoreConnectionResolvers<ContextType>;
  StoreCreatePayload?: StoreCreatePayloadResolvers<ContextType>;
  StoreEdge?: StoreEdgeResolvers<ContextType>;
  StorePolicy?: StorePolicyResolvers<ContextType>;
  StorePolicySetPayload?: StorePolicySetPayloadResolvers<ContextType>;
  TaxRateTotal?: TaxRateTotalResolvers<ContextType>;
  TenderTotal?: TenderTotalResolvers<ContextType>;
  TillPolicy?: TillPolicyResolvers<ContextType>;
  VoucherPolicy?: VoucherPolicyResolvers<ContextType>;
  Workstation?: WorkstationResolvers<ContextType>;
  WorkstationCreatePayload?: WorkstationCreatePayloadResolvers<ContextType>;
  WorkstationEnrolPayload?: WorkstationEnrolPayloadResolvers<ContextType>;
  WorkstationEnrolmentCodeCreatePayload?: WorkstationEnrolmentCodeCreatePayloadResolvers<ContextType>;
  WorkstationRevokePayload?: WorkstationRevokePayloadResolvers<ContextType>;
  XReport?: XReportResolvers<ContextType>;
  ZReport?: ZReportResolvers<ContextType>;
};

