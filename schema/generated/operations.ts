// Written by `npm run generate`; change the SDL or the operations instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** So much off each base unit. */
export type AmountOffRuleInput = {
  /** Above 0, one for each currency. */
  readonly amounts: ReadonlyArray<MoneyInput>;
};

/** What `approvalGrant` takes. */
export type ApprovalGrantInput = {
  /** Up to which amount, above zero; left out: no limit. */
  readonly limit?: MoneyInput | null | undefined;
  /** Who approves; not necessarily the caller. */
  readonly operatorId: string;
  readonly permission: ApprovalPermission;
  readonly pin: string;
  readonly storeId: string;
  /** What it is for: the id of a basket, shift or transaction. */
  readonly subject: string;
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

/** What `basketCouponAdd` needs. */
export type BasketCouponAddInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** As printed, in whatever case. */
  readonly code: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketCouponRemove` needs. */
export type BasketCouponRemoveInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** In whatever case. */
  readonly code: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketCustomerAttach` needs. */
export type BasketCustomerAttachInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** As order knows it; null takes the customer out again, with their points and group prices. */
  readonly customerId?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketDiscountSet` needs. */
export type BasketDiscountSetInput = {
  /** Above 0, in the store's currency. Absent with percent, and to take a discount away. */
  readonly amount?: MoneyInput | null | undefined;
  /** A signed approval of permission PRICE_OVERRIDE with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Absent: the whole basket. */
  readonly lineId?: string | null | undefined;
  /** Above 0, at most 100, at most 4 decimals. Absent with amount, and to take a discount away. */
  readonly percent?: string | null | undefined;
  /** For the receipt and the audit, such as a dented tin. */
  readonly reason: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketGiftCardAdd` needs. */
export type BasketGiftCardAddInput = {
  /** What it is to be worth, above nothing, in the store's currency. */
  readonly amount: MoneyInput;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** As printed, 8 to 32 letters and digits; spaces and hyphens do not matter. */
  readonly number: string;
  /** As printed beneath the scratch field, 4 to 12 digits; absent on a card without one, and when it is loaded. */
  readonly pin?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketOpen` needs. */
export type BasketOpenInput = {
  /** A shopper always opens a WEB basket. */
  readonly channel?: Channel | null | undefined;
  /** As order knows it. */
  readonly customerId?: string | null | undefined;
  /** Same key and input: the same answer, once. Same key, other input: IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Such as S001. */
  readonly storeId: string;
  /** Kept apart from sales, stock, tax and the drawer. */
  readonly training?: boolean | null | undefined;
  /** Needed for channel STORE. */
  readonly workstationId?: string | null | undefined;
};

/** What `basketPointsRedeem` needs. */
export type BasketPointsRedeemInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** From 0 up to what the customer has. */
  readonly points: number;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketQuote` needs. */
export type BasketQuoteInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketRecall` needs. */
export type BasketRecallInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
  /** Where the basket goes on. */
  readonly workstationId: string;
};

/** What `basketRefund` needs. */
export type BasketRefundInput = {
  /** A signed approval of permission RETURN with the basket as subject; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** How all of the money goes back. Absent: as planned; another kind needs an approval. */
  readonly refundKind?: TenderKind | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketReturnLinesAdd` needs. */
export type BasketReturnLinesAddInput = {
  /** A signed approval of permission RETURN with the basket as subject: needed after the return window; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** What comes back. */
  readonly lines: ReadonlyArray<TransactionReturnLineInput>;
  /** The sale that the receipt is of; at most 5 in one basket. */
  readonly originalTransactionId: string;
  /** Of the receipt, in whatever case: needed when the sale is of a store that the caller may not see. */
  readonly verifyCode?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketReturnWithoutReceiptAdd` needs. */
export type BasketReturnWithoutReceiptAddInput = {
  /** A signed approval of permission RETURN with the basket as subject: with the first goods, and when `Basket.returnApproval` does not reach. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** How it came in. */
  readonly entryMethod?: EntryMethod | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Whether the packing was opened. Absent: it was not. */
  readonly opened?: boolean | null | undefined;
  /** How many of the scanned unit, above 0; for goods sold by weight the weight in kg. Absent: one, or the weight in the code. */
  readonly quantity?: string | null | undefined;
  /** Why it comes back. */
  readonly reason: ReturnReason;
  /** Whether it goes back to stock. Absent: as the reason says. */
  readonly restock?: boolean | null | undefined;
  /** What the scanner read, as it is; or a typed GTIN. A price on a label is not what was paid, and does not count. */
  readonly scan: string;
  /** What the package weighs, in kg, to be taken off; from 0, at most 3 decimals. */
  readonly tare?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketScan` needs. */
export type BasketScanInput = {
  /** The operator has checked the customer's birth date. Of a shopper it is a promise: the age is checked at the hand-over. */
  readonly ageConfirmed?: boolean | null | undefined;
  /**
   * The same as one more of `approvals`.
   * @deprecated One unit can need several: use `approvals`.
   */
  readonly approval?: string | null | undefined;
  /**
   * Signed approvals with the basket as subject, at most 5, each of single use: SELL_EXPIRED for a unit that is past its date,
   * KEYED_WEIGHT for a weight that was typed in; a unit may need both. One that is not needed stays good.
   */
  readonly approvals?: ReadonlyArray<string> | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** The customer's birth date, where the operator types it: the system computes, notes who checked, and forgets the date. */
  readonly birthDate?: string | null | undefined;
  /** How it came in. */
  readonly entryMethod?: EntryMethod | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** How many of the scanned unit, above 0; for goods sold by weight the weight in kg. Absent: one, or the weight in the code. */
  readonly quantity?: string | null | undefined;
  /** What the scanner read, as it is, symbology prefix and separators included; or a typed GTIN. */
  readonly scan: string;
  /** Of a typed or scale's weight: what the package weighs, in kg, to be taken off; from 0, at most 3 decimals. */
  readonly tare?: string | null | undefined;
  /**
   * The version of the basket that the caller saw. If the basket has moved on since, the scan is merged when all changes
   * since then only added lines, and otherwise refused with BASKET_VERSION_STALE and the current basket. Absent: no check.
   */
  readonly version?: number | null | undefined;
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
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** By which the till finds it again, such as the customer's name; at most 40 characters. It is gone with the basket. */
  readonly label?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketTaxExemptionSet` needs. */
export type BasketTaxExemptionSetInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** Absent: the sale is taxed again, unless its customer is exempt. */
  readonly exemption?: TaxExemptionInput | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketTipSet` needs. */
export type BasketTipSetInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** In the store's currency; it replaces the tip before. */
  readonly tip: MoneyInput;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `basketVoid` needs. */
export type BasketVoidInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** Buy so many, get so many further ones for less. */
export type BuyGetRuleInput = {
  /** 1 to 1000. */
  readonly buyQuantity: number;
  /** Their items are to get. */
  readonly getCategoryIds?: ReadonlyArray<string>;
  /** Empty, with empty getCategoryIds: the same items, the cheapest of each set. */
  readonly getItemIds?: ReadonlyArray<string>;
  /** 1 to 1000. */
  readonly getQuantity: number;
  /** Off those to get: above 0, at most 100, at most 4 decimals. */
  readonly percent?: string;
};

/** What `cashCount` takes. */
export type CashCountInput = {
  /** At most 50 denominations, each once. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
  readonly idempotencyKey: string;
  readonly operatorId?: string | null | undefined;
  readonly shiftId: string;
};

/** What `cashIn` takes. */
export type CashInInput = {
  /** Above zero. */
  readonly amount: MoneyInput;
  readonly idempotencyKey: string;
  readonly operatorId?: string | null | undefined;
  readonly reason: string;
  readonly shiftId: string;
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
  readonly approval?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly kind?: CashOutKind;
  readonly operatorId?: string | null | undefined;
  readonly reason: string;
  readonly shiftId: string;
};

/** Where cash goes that leaves the drawer. */
export type CashOutKind =
  /** It goes to the safe. */
  | 'DROP'
  /** Something is paid with it. */
  | 'PAID_OUT';

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

/** Whether the corporate system is being asked. */
export type CircuitState =
  /** It is asked. */
  | 'CLOSED'
  /** It is tried again, carefully. */
  | 'HALF_OPEN'
  /** It failed too often and is left alone for a while. */
  | 'OPEN';

/** What an import reads. */
export type CorporateImportKind =
  /** Item masters. */
  | 'ITEMS'
  /** Prices. */
  | 'PRICES';

/** What `corporateImportRun` takes. */
export type CorporateImportRunInput = {
  /** Reads everything again, not only what has changed. What product has already is left as it is. */
  readonly full?: boolean | null | undefined;
  readonly idempotencyKey: string;
  readonly kind: CorporateImportKind;
};

/** A new coupon. */
export type CouponCreateInput = {
  /** 4 to 24 letters, digits and hyphens; kept in capitals. */
  readonly code: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** A promotion with couponRequired. */
  readonly promotionId: string;
  /** By all customers together, 1 or more. Absent: any number. */
  readonly usesMax?: number | null | undefined;
  /** By one customer, 1 or more; then the customer must be attached to the basket. Absent: any number. */
  readonly usesPerCustomerMax?: number | null | undefined;
  /** Absent: now. */
  readonly validFrom?: string | null | undefined;
  /** The first instant at which it is no longer taken. Absent: no end. */
  readonly validTo?: string | null | undefined;
};

/** The coupon to stop. */
export type CouponStopInput = {
  /** In whatever case. */
  readonly code: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
};

export type CustomerAddressInput = {
  readonly city: string;
  readonly country: string;
  /** Street and house number, one to four lines of at most 100 characters. */
  readonly lines: ReadonlyArray<string>;
  readonly postalCode: string;
};

export type CustomerCreateInput = {
  readonly address?: CustomerAddressInput | null | undefined;
  readonly email?: string | null | undefined;
  readonly familyName: string;
  /** Names have 1 to 100 characters. */
  readonly givenName: string;
  /** Same key and input: the same answer, once. Same key, other input: IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** In E.164, such as +4930123456. */
  readonly phone?: string | null | undefined;
};

export type CustomerEraseInput = {
  readonly customerId: string;
  readonly idempotencyKey: string;
};

/** What `customerGroupsSet` needs. */
export type CustomerGroupsSetInput = {
  /** As order knows it. */
  readonly customerId: string;
  /** All of them, at most 20; those left out no longer hold. */
  readonly groups: ReadonlyArray<string>;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
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

export type CustomerStatus =
  | 'ACTIVE'
  /** The personal data is gone for good. */
  | 'ERASED';

/** What `customerTaxExemptionSet` needs. */
export type CustomerTaxExemptionSetInput = {
  /** As order knows it. */
  readonly customerId: string;
  /** Absent: the customer is taxed again. */
  readonly exemption?: TaxExemptionInput | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
};

export type CustomerUpdateInput = {
  readonly address?: CustomerAddressInput | null | undefined;
  readonly customerId: string;
  readonly email?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly phone?: string | null | undefined;
  /** The version that the caller saw; another one is refused with CUSTOMER_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** A part of the day; from above to runs over midnight. */
export type DailyHoursInput = {
  /** Such as 17:00. */
  readonly from: string;
  /** Not included, such as 19:00. */
  readonly to: string;
};

/** What `deadLetterRetry` takes. */
export type DeadLetterRetryInput = {
  readonly deadLetterId: string;
  readonly idempotencyKey: string;
};

/** So many coins or notes of one value, as input. */
export type DenominationCountInput = {
  /** Zero or more. */
  readonly count: number;
  /** The value of one piece, above zero. */
  readonly denomination: MoneyInput;
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

/** Why a mutation was refused. */
export type ErpErrorCode =
  /** The corporate system does not answer. Try again later; nothing was started. */
  | 'CORPORATE_SYSTEM_UNAVAILABLE'
  /** It was sent on its way again already. */
  | 'DEAD_LETTER_RESOLVED'
  /** No dead letter has this id, or the caller may not see it. */
  | 'DEAD_LETTER_UNKNOWN'
  /** The same request is being worked on. Ask again with the same key. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** An import of this kind is running. Wait for its end. */
  | 'SYNC_ALREADY_RUNNING';

/** What `failedSettlementResolve` needs. */
export type FailedSettlementResolveInput = {
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** What was done, 1 to 200 characters. */
  readonly note: string;
  /** As `FailedSettlement.tenderId`. */
  readonly tenderId: string;
};

/** What `failedSettlementRetry` needs. */
export type FailedSettlementRetryInput = {
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** As `FailedSettlement.tenderId`. */
  readonly tenderId: string;
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

/** How a store deals with fees that do not simply follow their goods, as input. */
export type FeePolicyInput = {
  /** GTINs of items of kind DELIVERY, at most 10, each once. */
  readonly deliveryGtins?: ReadonlyArray<string>;
  /** Each kind at most once. Eco fees come back with their goods only, whatever stands here. */
  readonly returnable?: ReadonlyArray<FeeKind>;
};

/** Whether a fiscal device signed. */
export type FiscalMarkStatus =
  /** It was out of order; the sale went on and its receipt says so. */
  | 'OUTAGE'
  /** It did. */
  | 'SIGNED';

/** Each base unit for this price. */
export type FixedPriceRuleInput = {
  /** One for each currency. */
  readonly prices: ReadonlyArray<MoneyInput>;
};

/** A rate of another currency's notes, as input. */
export type ForeignCashPolicyInput = {
  readonly currency: string;
  /** Above zero: how much of the store's currency for one of the other. */
  readonly rate: string;
  readonly validFrom: string;
  /** After `validFrom`; left out: without an end. */
  readonly validTo?: string | null | undefined;
};

/** The counted notes of another currency. */
export type ForeignCountInput = {
  readonly currency: string;
  /** At most 50 denominations, each once. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
};

export type FulfilmentHandOverInput = {
  /** Whoever hands over has checked the customer's birth date (of what is shipped: whoever brings it will). Needed for goods that not everybody may buy. */
  readonly ageConfirmed?: boolean | null | undefined;
  /** The customer's birth date, where the store's policy wants it at its tills. Looked at and forgotten. */
  readonly birthDate?: string | null | undefined;
  /** What the customer hands over in cash, when the order's payment is DUE_AT_HAND_OVER. */
  readonly cashTendered?: MoneyInput | null | undefined;
  readonly fulfilmentId: string;
  readonly idempotencyKey: string;
  /** Where it is rung up; needs an open shift. For SHIP absent: the store's virtual workstation. */
  readonly workstationId?: string | null | undefined;
};

export type FulfilmentKind =
  /** The customer collects it in the store. */
  | 'PICK_UP'
  /** It is sent to the customer's address. */
  | 'SHIP';

export type FulfilmentReadyInput = {
  readonly fulfilmentId: string;
  readonly idempotencyKey: string;
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

/** What `giftCardBlockSet` needs. */
export type GiftCardBlockSetInput = {
  /** False: it may be used again. */
  readonly blocked: boolean;
  /** As `GiftCard.giftCardId`. */
  readonly giftCardId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** 1 to 200 characters. */
  readonly reason: string;
};

/** A new item. */
export type ItemCreateInput = {
  /** The unit in which stock is kept (UN/ECE Recommendation 20). It never changes. */
  readonly baseUnit?: string;
  /** Where it stands in the range. */
  readonly categoryId: string;
  /** The item charged along with each base unit. */
  readonly depositItemId?: string | null | undefined;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: string;
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: boolean | null | undefined;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: ReadonlyArray<string> | null | undefined;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: FeeKind | null | undefined;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** Address of a picture. */
  readonly imageUrl?: string | null | undefined;
  /** The company's item number. */
  readonly itemId: string;
  /** Refuse scans without a production lot. */
  readonly lotControlled?: boolean;
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: number | null | undefined;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: boolean;
  /** How it is taxed. */
  readonly taxClassId: string;
  /** May be empty: an item without a barcode is found by its number. */
  readonly units: ReadonlyArray<TradeItemUnitInput>;
};

/** Which items. Every criterion that is given must hold. */
export type ItemFilter = {
  /** The category and all below it. */
  readonly categoryId?: string | null | undefined;
  /** Changed at or after this instant. */
  readonly changedSince?: string | null | undefined;
  /** True: only items no longer in the range; false: only those in it. */
  readonly discontinued?: boolean | null | undefined;
  /** Words of the description or the item number, in the way web searches are written: quotes and a minus work. */
  readonly text?: string | null | undefined;
};

/** The items to create or change. */
export type ItemImportInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** 1 to 250. */
  readonly rows: ReadonlyArray<ItemImportRowInput>;
};

/** One item of an import, complete: an item that exists is changed to this. Units are added, never taken away. */
export type ItemImportRowInput = {
  /** The unit in which stock is kept (UN/ECE Recommendation 20). It never changes. */
  readonly baseUnit?: string;
  /** Where it stands in the range. */
  readonly categoryId: string;
  /** The item charged along with each base unit. */
  readonly depositItemId?: string | null | undefined;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: string;
  /** No longer in the range. */
  readonly discontinued?: boolean;
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: boolean | null | undefined;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: ReadonlyArray<string> | null | undefined;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: FeeKind | null | undefined;
  /** Address of a picture. */
  readonly imageUrl?: string | null | undefined;
  /** The company's item number. */
  readonly itemId: string;
  /** Refuse scans without a production lot. */
  readonly lotControlled?: boolean;
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: number | null | undefined;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: boolean;
  /** How it is taxed. */
  readonly taxClassId: string;
  /** GTINs that the item carries; those it has already are kept. */
  readonly units: ReadonlyArray<ItemImportUnitInput>;
};

/** What became of a row. */
export type ItemImportStatus =
  /** There was no such item; now there is. */
  | 'CREATED'
  /** Nothing was written; the row's userErrors say why. */
  | 'REFUSED'
  /** The item was like this already; nothing was written and no event sent. */
  | 'UNCHANGED'
  /** The item was changed. */
  | 'UPDATED';

/** A GTIN and the unit that it marks. */
export type ItemImportUnitInput = {
  /** How many base units one of this unit holds; 1 for the base unit. */
  readonly baseUnitsPerUnit?: string;
  /** A GTIN of 8, 12, 13 or 14 digits; a wrong one refuses its row with GTIN_INVALID. */
  readonly gtin: string;
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: string;
};

/** The order of a list of items. Ties are ordered by item number. */
export type ItemSort =
  /** By time of change, the oldest first: the order in which a copy catches up. */
  | 'CHANGED_AT'
  /** By description, from A to Z. */
  | 'DESCRIPTION'
  /** By item number. */
  | 'ITEM_ID'
  /** By how well the words of the filter match, the best first. Without words like ITEM_ID. */
  | 'RELEVANCE';

/** What is absent stays. An explicit null empties minimumAge, depositItemId, imageUrl, feeKind, discountable or feeItemIds. */
export type ItemUpdateInput = {
  /** Where it stands in the range. */
  readonly categoryId?: string | null | undefined;
  /** The item charged along with each base unit. */
  readonly depositItemId?: string | null | undefined;
  /** What the receipt says; 1 to 200 characters. */
  readonly description?: string | null | undefined;
  /** No longer in the range. */
  readonly discontinued?: boolean | null | undefined;
  /** Absent: goods are discountable, fees are not. */
  readonly discountable?: boolean | null | undefined;
  /** Fees of kind ECO or DEPOSIT that are charged along with each base unit; at most 5. */
  readonly feeItemIds?: ReadonlyArray<string> | null | undefined;
  /** Makes it a fee: without deposit and fees of its own. */
  readonly feeKind?: FeeKind | null | undefined;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** Address of a picture. */
  readonly imageUrl?: string | null | undefined;
  /** The company's item number. */
  readonly itemId: string;
  /** Refuse scans without a production lot. */
  readonly lotControlled?: boolean | null | undefined;
  /** Years, 1 to 120. Absent: anyone may buy. */
  readonly minimumAge?: number | null | undefined;
  /** The quantity comes from a scale. */
  readonly soldByWeight?: boolean | null | undefined;
  /** How it is taxed. */
  readonly taxClassId?: string | null | undefined;
  /** The version that the change is based on; another one is refused with VERSION_STALE. Absent: any. */
  readonly version?: number | null | undefined;
};

/** What `linePriceOverride` needs. */
export type LinePriceOverrideInput = {
  /** A signed approval of permission PRICE_OVERRIDE with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Of which line. */
  readonly lineId: string;
  /** For the receipt and the audit. */
  readonly reason: string;
  /** For one of the line's unit, from 0, in the store's currency. */
  readonly unitPrice: MoneyInput;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `lineQuantitySet` needs. */
export type LineQuantitySetInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Of which line. */
  readonly lineId: string;
  /** Above 0; whole unless the item is sold by weight. */
  readonly quantity: string;
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** What `lineRemove` needs. */
export type LineRemoveInput = {
  /** A signed approval of permission VOID with the basket as subject, for more than the operator's own limit; single use. */
  readonly approval?: string | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Of which line. */
  readonly lineId: string;
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: string | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** A production lot as its label says. */
export type LotRegisterInput = {
  /** 1 to 20 characters of the GS1 set (AI 10). */
  readonly batchLot: string;
  /** The last day on which it may be sold. Absent: it does not expire. */
  readonly expiry?: string | null | undefined;
  /** The GTIN on whose unit the lot is printed. */
  readonly gtin: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
};

/** Points for every whole amount paid, or an amount for every whole lot of points given. */
export type LoyaltyRuleInput = {
  /** Above 0, one for each currency. */
  readonly amounts: ReadonlyArray<MoneyInput>;
  /** 1 to 1,000,000. */
  readonly points: number;
};

/** How an in-store code carries a price or a weight, as input. */
export type MeasureCodeInput = {
  /** 0 to 3. */
  readonly decimals: number;
  /** Begins with 02 or 20 to 29, ends with C; 1 to 10 of I and 3 to 6 of P or W, each together; V at most once, with 4 or 5 of P. */
  readonly pattern: string;
};

/** One part of a set; items or categories or both. */
export type MixAndMatchGroupInput = {
  /** Categories whose items qualify. */
  readonly categoryIds?: ReadonlyArray<string>;
  /** Items that qualify. */
  readonly itemIds?: ReadonlyArray<string>;
  /** 1 to 1000. */
  readonly quantity?: number;
};

/** So many units of each group together, for a price or at a percentage off: exactly one of the two. */
export type MixAndMatchRuleInput = {
  /** 1 to 10. */
  readonly groups: ReadonlyArray<MixAndMatchGroupInput>;
  /** Above 0, at most 100, at most 4 decimals. */
  readonly percent?: string | null | undefined;
  /** One for each currency. */
  readonly prices?: ReadonlyArray<MoneyInput>;
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

/** An amount of money as input. More decimals than the currency has are refused. */
export type MoneyInput = {
  readonly amount: string;
  readonly currency: string;
};

/** So many qualifying units together for one price. */
export type MultiBuyRuleInput = {
  /** One for each currency. */
  readonly prices: ReadonlyArray<MoneyInput>;
  /** 2 or more. */
  readonly quantity: number;
};

/** What `noSale` needs. */
export type NoSaleInput = {
  /** A signed approval of permission NO_SALE with the workstation as subject, beyond the operator's own count; single use. */
  readonly approval?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Why, 1 to 100 characters; where the store's policy wants reasons it must be there. */
  readonly reason?: string | null | undefined;
  /** Such as S001. */
  readonly storeId: string;
  /** Practice: goes into the TRAINING series, and the drawer stays shut. */
  readonly training?: boolean | null | undefined;
  /** Such as S001-W1. */
  readonly workstationId: string;
};

/** A price and the window of time in which it holds. */
export type OfferSetInput = {
  /** Where it holds; at least one. */
  readonly channels?: ReadonlyArray<Channel>;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** The company's item number. */
  readonly itemId: string;
  /** For one of the unit, 0 or more, in the price list's currency. */
  readonly price: MoneyInput;
  /** The price list's number. */
  readonly priceListId: string;
  /** Absent: the base unit. */
  readonly unit?: string | null | undefined;
  /** Absent: now. */
  readonly validFrom?: string | null | undefined;
  /** The first instant at which it no longer holds. Absent: no end. */
  readonly validTo?: string | null | undefined;
};

/** What `offlineBatchSubmit` needs. */
export type OfflineBatchSubmitInput = {
  /** Each the canonical JSON (RFC 8785) of one envelope; docs/offline.md describes it. */
  readonly envelopes: ReadonlyArray<string>;
  /** Such as S001. */
  readonly storeId: string;
  /** The till that sold them, such as S001-W1. */
  readonly workstationId: string;
};

/** The limits of card payments of a cut-off till, as input. */
export type OfflineCardPolicyInput = {
  /** Above zero, in the store's currency. */
  readonly amountMax: MoneyInput;
  /** 1 to 10,000. */
  readonly countMax: number;
  /** 1 to 10,080, which is a week. */
  readonly snapshotAgeMaxMinutes: number;
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

/** What `offlineFindingDealWith` needs. */
export type OfflineFindingDealWithInput = {
  /** Which one. */
  readonly findingId: string;
  /** What was done about it, for those who look later; beyond 500 characters it is cut. */
  readonly note: string;
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

/** What `operatorPinSet` takes. */
export type OperatorPinSetInput = {
  /** Needed when operators set their own PIN. */
  readonly currentPin?: string | null | undefined;
  /** 4 to 8 digits, not all the same and not a run such as 1234. */
  readonly newPin: string;
  readonly operatorId: string;
};

/** What an operator may do; the issuer turns roles into scopes. */
export type OperatorRole =
  /** Administers stores, stock and prices. */
  | 'BACK_OFFICE'
  /** Sells. */
  | 'CASHIER'
  /** Sells, approves, counts stock, reads reports. */
  | 'MANAGER';

/** What `operatorSignOn` takes. */
export type OperatorSignOnInput = {
  /** The short number of the operator; either this or `operatorId`. */
  readonly number?: string | null | undefined;
  /** Either this or `number`. */
  readonly operatorId?: string | null | undefined;
  readonly pin: string;
  readonly workstationId: string;
};

export type OrderCancelInput = {
  readonly idempotencyKey: string;
  readonly orderId: string;
  /** At most 500 characters are kept. */
  readonly reason?: string | null | undefined;
};

export type OrderCaptureInput = {
  /** Absent: the customer of the quote, if any. A shopper orders for themselves only. */
  readonly customerId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly kind: FulfilmentKind;
  /** The provider's one-time token of the card. Absent: the customer pays in cash at hand-over, for PICK_UP only. */
  readonly paymentToken?: string | null | undefined;
  /** The token of `basketQuote`, as it is. Each quoted version of a basket becomes one order. */
  readonly quote: string;
  /** The store that holds the goods: it hands over or ships. */
  readonly storeId: string;
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

/** So many percent off each qualifying unit. */
export type PercentOffRuleInput = {
  /** Above 0, at most 100, at most 4 decimals: 12.5 for 12.5 %. */
  readonly percent: string;
};

/** How long web orders wait for whoever picks them up, as input. */
export type PickUpPolicyInput = {
  /** 1 to 30 days for a paid order. Left out: 5; card schemes keep an authorisation for 7. */
  readonly paidDays?: number | null | undefined;
  /** 1 to 336 hours for one that is paid at hand-over. Left out: 48. */
  readonly unpaidHours?: number | null | undefined;
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

/** Which price list holds where. */
export type PriceListAssignInput = {
  /** In which channel of the store. */
  readonly channel: Channel;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** The price list's number. */
  readonly priceListId: string;
  /** Where it shall hold. */
  readonly storeId: string;
};

/** A new price list. */
export type PriceListCreateInput = {
  /** ISO 4217, such as EUR. */
  readonly currency: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** For people. */
  readonly name: string;
  /** The price list's number. */
  readonly priceListId: string;
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

/** Where the price comes from of goods that came back without a receipt. */
export type PriceTakenFrom =
  /** The lowest list price of the policy's days, because none was sold. */
  | 'LIST'
  /** The lowest that was paid for them in the store on the policy's days. */
  | 'SALE';

/** Why a change of products, prices or recalls is refused. */
export type ProductErrorCode =
  /** An amount is negative, too large, or has more decimals than its currency. */
  | 'AMOUNT_INVALID'
  /** A lot has 1 to 20 characters of the GS1 set (AI 10). */
  | 'BATCH_LOT_INVALID'
  /** There is no such category. */
  | 'CATEGORY_UNKNOWN'
  /** At least one channel is needed. */
  | 'CHANNELS_EMPTY'
  /** There is a coupon with this code already. */
  | 'COUPON_EXISTS'
  /** The code has other characters than letters, digits and hyphens, a number of uses is below 1, or the promotion asks for no coupon. */
  | 'COUPON_INVALID'
  /** It was stopped before. */
  | 'COUPON_STOPPED'
  /** No coupon has this code. */
  | 'COUPON_UNKNOWN'
  /** The price's currency is not the price list's. */
  | 'CURRENCY_MISMATCH'
  /** The text is empty or longer than 200 characters. */
  | 'DESCRIPTION_INVALID'
  /**
   * A fee has no deposit and no fees of its own; what is charged along with an item is of kind ECO or DEPOSIT, each once, at most
   * five, and not with what is sold by weight.
   */
  | 'FEE_INVALID'
  /** The GTIN is not 8, 12, 13 or 14 digits or its check digit is wrong. */
  | 'GTIN_INVALID'
  /** Another unit carries this GTIN already. */
  | 'GTIN_TAKEN'
  /** No item carries this GTIN. */
  | 'GTIN_UNKNOWN'
  /** The same call is still running. Try again with the same key. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used before with another input. Take a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A number (of an item, price list, promotion...) has 1 to 40 letters, digits, dots, hyphens or underscores. */
  | 'ID_INVALID'
  /** An import has at least one row. */
  | 'IMPORT_EMPTY'
  /** An earlier row of the import has the same item number. */
  | 'IMPORT_ROW_REPEATED'
  /** An import has at most 250 rows; cut it into several calls. */
  | 'IMPORT_TOO_LARGE'
  /** There is an item of this number already. */
  | 'ITEM_EXISTS'
  /** There is no item of this number. */
  | 'ITEM_UNKNOWN'
  /** A minimum age is a whole number from 1 to 120. */
  | 'MINIMUM_AGE_INVALID'
  /** The unit has 200 price windows in this price list already. */
  | 'OFFER_LIMIT_REACHED'
  /** Another price of this unit starts in the same channel at the same instant. */
  | 'OFFER_WINDOW_CONFLICT'
  /** There is a price list of this number already. */
  | 'PRICE_LIST_EXISTS'
  /** There is no such price list. */
  | 'PRICE_LIST_UNKNOWN'
  /** There is a promotion of this number already. */
  | 'PROMOTION_EXISTS'
  /** A promotion has exactly one rule; percent above 0 up to 100; multi-buy from 2 units, one price per currency. */
  | 'PROMOTION_RULE_INVALID'
  /** A day, time or minute of a promotion's schedule is none, or it ends before it begins. */
  | 'PROMOTION_SCHEDULE_INVALID'
  /** The promotion was stopped already. */
  | 'PROMOTION_STOPPED'
  /** There is no such promotion. */
  | 'PROMOTION_UNKNOWN'
  /** The recall was lifted already. */
  | 'RECALL_LIFTED_ALREADY'
  /** An open recall covers this lot in these stores already. */
  | 'RECALL_OPEN_ALREADY'
  /** There is no such recall. */
  | 'RECALL_UNKNOWN'
  /** There is no such tax class. */
  | 'TAX_CLASS_UNKNOWN'
  /** A tax rate is a fraction from 0 up to, but not including, 1, such as 0.19. */
  | 'TAX_RATE_INVALID'
  /** The unit is not a code of UN/ECE Recommendation 20: two or three letters and digits. */
  | 'UNIT_CODE_INVALID'
  /** The unit exists with another content; one unit of an item holds the same number of base units under every GTIN. */
  | 'UNIT_CONTENT_CONFLICT'
  /** A unit holds more than 0 base units; the base unit holds exactly 1. */
  | 'UNIT_CONTENT_INVALID'
  /** The item has no such unit. */
  | 'UNIT_UNKNOWN'
  /** A validity ends before it begins, or holds for no time at all. */
  | 'VALIDITY_INVALID'
  /** The item has a variant with exactly these attributes, or none was given. */
  | 'VARIANT_ATTRIBUTES_TAKEN'
  /** A variant cannot have variants of its own. */
  | 'VARIANT_OF_VARIANT'
  /** The item was changed since the version that the input names. Read it again. */
  | 'VERSION_STALE';

/** What happens when several promotions want the same line. */
export type PromotionConcurrency =
  /** Competes with the others; the best price for the customer wins. */
  | 'BEST_PRICE'
  /** Adds to other compound promotions. */
  | 'COMPOUND'
  /** If any exclusive promotion applies to a line, the best of them alone applies. */
  | 'EXCLUSIVE';

/** A new promotion: what it gives, on what, where and when. */
export type PromotionCreateInput = {
  /** Their items qualify, with all categories below. */
  readonly categoryIds?: ReadonlyArray<string>;
  /** Empty: every channel. */
  readonly channels?: ReadonlyArray<Channel>;
  /** How it gets along with other promotions. */
  readonly concurrency?: PromotionConcurrency;
  /** Only in a basket that holds a coupon of it; see couponCreate. */
  readonly couponRequired?: boolean;
  /** Empty: every customer, known or not. */
  readonly customerGroups?: ReadonlyArray<string>;
  /** What the receipt says; 1 to 200 characters. */
  readonly description: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** Empty, with empty categoryIds: all items. */
  readonly itemIds?: ReadonlyArray<string>;
  /** Higher first. */
  readonly priority?: number;
  /** The promotion's number. */
  readonly promotionId: string;
  /** What it gives. */
  readonly rule: PromotionRuleInput;
  /** Absent: at any time of its validity. */
  readonly schedule?: PromotionScheduleInput | null | undefined;
  /** Empty: every store. */
  readonly storeIds?: ReadonlyArray<string>;
  /** Absent: now. */
  readonly validFrom?: string | null | undefined;
  /** The first instant at which it no longer runs. Absent: no end. */
  readonly validTo?: string | null | undefined;
};

/** Exactly one of them. */
export type PromotionRuleInput = {
  /** So much off each unit. */
  readonly amountOff?: AmountOffRuleInput | null | undefined;
  /** Buy so many, get so many for less. */
  readonly buyGet?: BuyGetRuleInput | null | undefined;
  /** Each unit for this price. */
  readonly fixedPrice?: FixedPriceRuleInput | null | undefined;
  /** What points are worth. */
  readonly loyaltyBurn?: LoyaltyRuleInput | null | undefined;
  /** Points for what is paid. */
  readonly loyaltyEarn?: LoyaltyRuleInput | null | undefined;
  /** Units of several groups together. */
  readonly mixAndMatch?: MixAndMatchRuleInput | null | undefined;
  /** So many units together for one price. */
  readonly multiBuy?: MultiBuyRuleInput | null | undefined;
  /** So many percent off each unit. */
  readonly percentOff?: PercentOffRuleInput | null | undefined;
  /** Off the basket, from so much on. */
  readonly threshold?: ThresholdRuleInput | null | undefined;
};

/** By the clock of each store. */
export type PromotionScheduleInput = {
  /** 1 Monday to 7 Sunday, each once. Empty: every day. */
  readonly daysOfWeek?: ReadonlyArray<number>;
  /** The first minute, such as 2026-03-01T00:00. Absent: no beginning. */
  readonly from?: string | null | undefined;
  /** Absent: all day. */
  readonly hours?: DailyHoursInput | null | undefined;
  /** The first minute at which it no longer runs. Absent: no end. */
  readonly to?: string | null | undefined;
};

/** The promotion to stop. */
export type PromotionStopInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** The promotion's number. */
  readonly promotionId: string;
};

/** Where a purchase order stands. */
export type PurchaseOrderStatus =
  /** Called off. */
  | 'CANCELLED'
  /** All of it was delivered. */
  | 'DELIVERED'
  /** Ordered, nothing delivered yet. */
  | 'OPEN'
  /** Some of it was delivered. */
  | 'PARTLY_DELIVERED';

/** A quantity as input. */
export type QuantityInput = {
  readonly unit: string;
  readonly value: string;
};

/** What happened to a recall. */
export type RecallChangeKind =
  /** The lot is blocked. */
  | 'ISSUED'
  /** The lot sells again. */
  | 'LIFTED';

/** Whether the changes tell the whole story since `after`. */
export type RecallChangesStatus =
  /** The changes are all there were. */
  | 'COMPLETE'
  /** The log, kept for 24 hours, no longer reaches back to `after`: read the open recalls instead. */
  | 'RESYNC_REQUIRED';

/** What is recalled, where and why. */
export type RecallIssueInput = {
  /** Absent: every lot. */
  readonly batchLot?: string | null | undefined;
  /** The GTIN whose lots are recalled. */
  readonly gtin: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** For the cashier and the customer; at most 200 characters. */
  readonly reason: string;
  /** Empty: every store. */
  readonly storeIds?: ReadonlyArray<string>;
};

/** The recall to lift. */
export type RecallLiftInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** As recallIssue answered it. */
  readonly recallId: string;
};

/** What `receiptReprint` needs. */
export type ReceiptReprintInput = {
  /** A signed approval of permission REPRINT with the transaction as subject; single use. */
  readonly approval?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Whose receipt; of the caller's store. */
  readonly transactionId: string;
  /** Where it is printed; its journal takes the record, so a shift must be open there. */
  readonly workstationId: string;
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

/** How goods come back of which nobody has the receipt, as input. */
export type ReturnWithoutReceiptPolicyInput = {
  /** Above zero, in the store's currency. */
  readonly amountMax: MoneyInput;
  readonly cashAllowed?: boolean;
  /** 0 to 365. */
  readonly windowDays?: number;
};

/** How far a role goes alone, as input. Percentages are 0 to 100 with at most 4 decimals, amounts from 0 in the store's currency. */
export type RoleLimitsInput = {
  readonly discountMax?: MoneyInput | null | undefined;
  readonly discountPercentMax?: string | null | undefined;
  /** From 0. */
  readonly noSalesPerShiftMax?: number | null | undefined;
  readonly paidOutMax?: MoneyInput | null | undefined;
  readonly priceOverridePercentMax?: string | null | undefined;
  readonly refundMax?: MoneyInput | null | undefined;
  readonly role: TillRole;
  readonly voidMax?: MoneyInput | null | undefined;
};

/** Where a posting stands. */
export type SalesPostingStatus =
  /** Given up after too many tries, or refused; see the dead letters. */
  | 'DEAD'
  /** Waits for its first or next try. */
  | 'PENDING'
  /** The corporate system holds it, once. */
  | 'POSTED';

/** What `shiftClose` takes. */
export type ShiftCloseInput = {
  /** A token of `approvalGrant` with the permission SHIFT_CLOSE_WITHOUT_TILL for this shift. */
  readonly approval?: string | null | undefined;
  /** The counted drawer. At most 50 denominations, each once; an empty list is an empty drawer. */
  readonly denominations: ReadonlyArray<DenominationCountInput>;
  /**
   * Notes of other currencies, each currency once. Of those that are not named, none was found; left out altogether, nobody has
   * counted them.
   */
  readonly foreignCash?: ReadonlyArray<ForeignCountInput> | null | undefined;
  readonly idempotencyKey: string;
  /**
   * The last sequence number of the till's OFFLINE chain, as the till itself knows it; 0 when it never sold offline. Only a till
   * that is lost leaves it out, and then an approval is needed.
   */
  readonly lastOfflineSequenceNumber?: number | null | undefined;
  readonly operatorId?: string | null | undefined;
  readonly shiftId: string;
};

/** What `shiftOpen` takes. */
export type ShiftOpenInput = {
  /** True: whoever counts won't see what is expected. */
  readonly blind?: boolean;
  /** What lies in the drawer; zero or more. */
  readonly float: MoneyInput;
  readonly idempotencyKey: string;
  /** The caller's own operator when left out; a token of an operator can't act for another. */
  readonly operatorId?: string | null | undefined;
  readonly workstationId: string;
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
  readonly idempotencyKey: string;
  readonly itemId: string;
  readonly note?: string | null | undefined;
  /** Signed, not zero, in the item's base unit: what is added to the stock. */
  readonly quantity: QuantityInput;
  readonly reason: StockAdjustReason;
  readonly storeId: string;
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
  readonly documentNumber: string;
  readonly idempotencyKey: string;
  /** 1 to 200 lines. */
  readonly lines: ReadonlyArray<StockReceiveLineInput>;
  readonly storeId: string;
};

/** One item of a delivery. */
export type StockReceiveLineInput = {
  readonly batchLot?: string | null | undefined;
  readonly itemId: string;
  /** Above zero, in the item's base unit. */
  readonly quantity: QuantityInput;
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

/** What `storeCreate` takes. */
export type StoreCreateInput = {
  readonly countryCode: string;
  readonly currency: string;
  /** Local time HH:MM. */
  readonly dayStart?: string;
  readonly gln: string;
  readonly idempotencyKey: string;
  readonly jurisdictionId: string;
  readonly kind: StoreKind;
  readonly name: string;
  readonly policy: StorePolicyInput;
  readonly receiptHeader?: ReadonlyArray<string>;
  readonly storeId: string;
  readonly timeZone: string;
};

/** What kind of place a store is. */
export type StoreKind =
  /** The web shop; its virtual workstation rings up what is shipped. */
  | 'ONLINE'
  /** People walk in. */
  | 'PHYSICAL';

/** A store's policy as input; in force as a whole, there is no partial change. */
export type StorePolicyInput = {
  /** Left out: cash is not rounded. */
  readonly cashRounding?: CashRoundingPolicyInput | null | undefined;
  readonly discountRounding?: PolicyRoundingMode;
  /** Each step at most once; those left out never apply. */
  readonly discountSequence?: ReadonlyArray<PolicyDiscountStep>;
  readonly expiredUnits?: PolicyExpiredUnits;
  /** Left out: the defaults. */
  readonly fees?: FeePolicyInput | null | undefined;
  /** Currencies besides its own that the store takes in cash, at most 40 rates; the newest that is valid counts. */
  readonly foreignCash?: ReadonlyArray<ForeignCashPolicyInput>;
  /** Left out: a cut-off till takes no cards. */
  readonly offlineCards?: OfflineCardPolicyInput | null | undefined;
  /** Left out: the defaults. */
  readonly pickUp?: PickUpPolicyInput | null | undefined;
  readonly pricesIncludeTax: boolean;
  readonly promotionControl?: PolicyPromotionControl;
  /** 0 to 3650. */
  readonly returnWindowDays?: number;
  /** Left out: nothing comes back without a receipt. */
  readonly returnsWithoutReceipt?: ReturnWithoutReceiptPolicyInput | null | undefined;
  readonly taxRoundingLevel: PolicyTaxRoundingLevel;
  readonly taxRoundingMode?: PolicyRoundingMode;
  /** Left out: the defaults. */
  readonly till?: TillPolicyInput | null | undefined;
  /** Vouchers of others that the store takes, at most 40 kinds, each once. */
  readonly vouchers?: ReadonlyArray<VoucherPolicyInput>;
};

/** What `storePolicySet` takes. */
export type StorePolicySetInput = {
  readonly idempotencyKey: string;
  readonly policy: StorePolicyInput;
  readonly storeId: string;
  /** Now when left out; not before the latest version's own. */
  readonly validFrom?: string | null | undefined;
};

/** Where an import stands. */
export type SyncRunStatus =
  /** It stopped; what was handed over before stays. */
  | 'FAILED'
  /** Pages are being read. */
  | 'RUNNING'
  /** Everything that had changed was handed over. */
  | 'SUCCEEDED';

/** Why a sale is not taxed. */
export type TaxExemptionInput = {
  /** 1 to 100 characters. */
  readonly certificateNumber: string;
  /** 1 to 100 characters. */
  readonly reason: string;
};

/** The rate of one tax from a day on. */
export type TaxRateSetInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** A country, or a county in a state. */
  readonly jurisdictionId: string;
  /** As the receipt says it. */
  readonly name: string;
  /** A fraction from 0 up to, but not including, 1: 0.19 for 19 %. */
  readonly rate: string;
  /** How it is taxed. */
  readonly taxClassId: string;
  /** Names the tax within the jurisdiction, such as VAT or COUNTY. */
  readonly taxId: string;
  /** The first day on which it holds. */
  readonly validFrom: string;
  /** The last day on which it holds. Absent: no end. */
  readonly validTo?: string | null | undefined;
};

/** What `tenderAdd` needs. */
export type TenderAddInput = {
  /**
   * Cash: what is handed over, also in another currency that the store takes. Card: what to charge, at most what is due. Gift
   * card and store credit: the most to take. Voucher: its face value. Absent: what is due.
   */
  readonly amount?: MoneyInput | null | undefined;
  /** Of which basket. */
  readonly basketId: string;
  /** The provider's one-time token of the card; absent: the terminal at the workstation asks for the card. */
  readonly cardToken?: string | null | undefined;
  /** Gift card: as printed; spaces and hyphens do not matter. Only a keyed hash of it is kept. */
  readonly giftCardNumber?: string | null | undefined;
  /** Gift card: as printed beneath the scratch field; needed where the card has one. */
  readonly giftCardPin?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** See the enum for what each kind means. */
  readonly kind: TenderKind;
  /** Added to the basket's tip before the tender is taken; from nothing, in the store's currency. */
  readonly tip?: MoneyInput | null | undefined;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
  /** Voucher: which of the store's policy. */
  readonly voucherKind?: string | null | undefined;
  /** Voucher: its number as printed, up to 40 characters; needed where its kind is of single use. */
  readonly voucherNumber?: string | null | undefined;
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
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** Stable from tendering into the journal. */
  readonly tenderId: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
};

/** A discount on everything that is covered, once it comes to so much. */
export type ThresholdRuleInput = {
  /** 1 to 10. */
  readonly steps: ReadonlyArray<ThresholdStepInput>;
};

/** From how much on; an amount or a percentage: exactly one of the two. */
export type ThresholdStepInput = {
  /** Above 0, one for each currency. */
  readonly amounts?: ReadonlyArray<MoneyInput>;
  /** One for each currency; 0 for any basket. */
  readonly minimums: ReadonlyArray<MoneyInput>;
  /** Above 0, at most 100, at most 4 decimals. */
  readonly percent?: string | null | undefined;
};

/** What people may do alone at a store's tills, and how its tills behave, as input. */
export type TillPolicyInput = {
  readonly ageCheck?: PolicyAgeCheck;
  readonly keyedWeight?: PolicyKeyedWeight;
  /** At most 20; the first that fits a code reads it. */
  readonly measureCodes?: ReadonlyArray<MeasureCodeInput>;
  /** Above 0, at most 3 decimals. */
  readonly minimumWeightKg?: string | null | undefined;
  readonly reasonsRequired?: boolean;
  /** At most one of each role. */
  readonly roleLimits?: ReadonlyArray<RoleLimitsInput>;
  readonly selfApproval?: boolean;
  readonly suspendedBaskets?: PolicySuspendedBaskets;
};

/** As whom somebody acts at a till. */
export type TillRole =
  /** Sells. */
  | 'CASHIER'
  /** May approve: holds the scope `till:approve`. */
  | 'MANAGER';

/** A new unit, or a further GTIN of a unit. */
export type TradeItemUnitAddInput = {
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** The company's item number. */
  readonly itemId: string;
  /** The GTIN and the unit that it marks. */
  readonly unit: TradeItemUnitInput;
};

/** A GTIN and the unit that it marks. */
export type TradeItemUnitInput = {
  /** How many base units one of this unit holds; 1 for the base unit. */
  readonly baseUnitsPerUnit?: string;
  /** GTIN-8, -12, -13 or -14. */
  readonly gtin: string;
  /** UN/ECE Recommendation 20: EA each, CS case, KGM kilogram. */
  readonly unit: string;
};

/** What `transactionComplete` needs. */
export type TransactionCompleteInput = {
  /** Of which basket. */
  readonly basketId: string;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** The version that the caller saw; another one is refused with BASKET_VERSION_STALE. Absent: no check. */
  readonly version?: number | null | undefined;
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
  readonly approval?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** For the journal: 1 to 100 characters. */
  readonly reason: string;
  /** A sale of the workstation's open shift, of which nothing came back. */
  readonly transactionId: string;
};

/** What `transactionReturn` needs. */
export type TransactionReturnInput = {
  /** A signed approval of permission RETURN with the original transaction as subject: needed after the return window, and for another kind of refund. */
  readonly approval?: string | null | undefined;
  /** Same key and input: the same answer, once; with another input IDEMPOTENCY_KEY_REUSED. Kept for 30 days. */
  readonly idempotencyKey: string;
  /** In the order of scanning. */
  readonly lines: ReadonlyArray<TransactionReturnLineInput>;
  /** The sale that the receipt is of. */
  readonly originalTransactionId: string;
  /** How all of the money goes back. Absent: to what the sale was paid by; another kind than that needs an approval. */
  readonly refundKind?: TenderKind | null | undefined;
  /** The store that takes the goods back. Absent: the store of the sale. */
  readonly storeId?: string | null | undefined;
  /** Of the receipt, in whatever case: needed when the sale is of a store that the caller may not see. */
  readonly verifyCode?: string | null | undefined;
  /** The workstation that takes the goods back. */
  readonly workstationId: string;
};

/** How much of which line of a sale comes back. */
export type TransactionReturnLineInput = {
  /** The line of the original transaction. */
  readonly lineId: string;
  /** The packing was opened. */
  readonly opened?: boolean | null | undefined;
  /** How much comes back, positive, in the unit of the line. */
  readonly quantity: string;
  /** Why it comes back; absent: UNWANTED. */
  readonly reason?: ReturnReason | null | undefined;
  /** Whether the unit goes back to sellable stock. Absent: as the reason says. */
  readonly restock?: boolean | null | undefined;
};

/** Which chain of the workstation: each has its own numbers and hash. */
export type TransactionSeries =
  /** Sold while the store was cut off and merged later. */
  | 'OFFLINE'
  /** Sold while the store was connected. */
  | 'ONLINE'
  /** Practice; never reaches sales, stock, tax or the drawer. */
  | 'TRAINING';

/** A new variant of an item. */
export type VariantAddInput = {
  /** At least one. */
  readonly attributes: ReadonlyArray<VariantAttributeInput>;
  /** What the receipt says of the variant. */
  readonly description: string;
  /** Made by the client, new for each intended change (a UUID); repeat it when you repeat the call. */
  readonly idempotencyKey: string;
  /** Address of a picture. */
  readonly imageUrl?: string | null | undefined;
  /** The item to vary. */
  readonly itemId: string;
  /** Its own GTINs; may be empty. */
  readonly units: ReadonlyArray<TradeItemUnitInput>;
  /** The number of the new item. */
  readonly variantItemId: string;
};

/** One thing in which variants differ, such as name "size", value "M". */
export type VariantAttributeInput = {
  /** Such as "size". */
  readonly name: string;
  /** Such as "M". */
  readonly value: string;
};

/** A kind of voucher, as input. */
export type VoucherPolicyInput = {
  /** Above zero, in the store's currency; left out: any. */
  readonly faceValueMax?: MoneyInput | null | undefined;
  /** Up to 40 characters. */
  readonly name: string;
  readonly overTender?: PolicyOverTender;
  /** Its number is asked for and taken once, in whichever store. Not with CAP, whose rest could never be spent. */
  readonly singleUse?: boolean;
  /** Up to 20 capitals, digits, _ and -. */
  readonly voucherKind: string;
};

/** What `workstationCreate` takes. */
export type WorkstationCreateInput = {
  readonly idempotencyKey: string;
  readonly kind?: WorkstationKind;
  readonly name: string;
  readonly storeId: string;
  /** Such as S001-W4. */
  readonly workstationId: string;
};

/** What `workstationEnrol` takes. */
export type WorkstationEnrolInput = {
  /** The one-time code. */
  readonly code: string;
  /** An Ed25519 public key as SPKI in base64. */
  readonly publicKey: string;
  readonly workstationId: string;
};

/** What `workstationEnrolmentCodeCreate` takes. */
export type WorkstationEnrolmentCodeCreateInput = {
  readonly workstationId: string;
};

/** What kind of workstation it is. */
export type WorkstationKind =
  /** A till that people stand at. */
  | 'TILL'
  /** No device; used by the system itself. */
  | 'VIRTUAL';

/** What `workstationRevoke` takes. */
export type WorkstationRevokeInput = {
  readonly reason: string;
  readonly workstationId: string;
};

export type BackOfficeAuditTrailQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficeAuditTrailQuery = { readonly auditTrail: { readonly nodes: ReadonlyArray<{ readonly auditId: string, readonly storeId: string, readonly kind: AuditKind, readonly recordedAt: string, readonly actor: string, readonly subject: string, readonly detail: string, readonly operator: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BackOfficeInventoryPositionsQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficeInventoryPositionsQuery = { readonly inventoryPositions: { readonly nodes: ReadonlyArray<{ readonly storeId: string, readonly itemId: string, readonly version: number, readonly updatedAt: string, readonly item: { readonly itemId: string } | null, readonly onHand: { readonly value: string, readonly unit: string }, readonly reserved: { readonly value: string, readonly unit: string }, readonly available: { readonly value: string, readonly unit: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BackOfficeLedgerVerificationQueryVariables = Exact<{
  storeId: string;
}>;


export type BackOfficeLedgerVerificationQuery = { readonly ledgerVerification: { readonly storeId: string, readonly ok: boolean, readonly entryCount: number, readonly headHash: string, readonly brokenAtSequence: number | null, readonly stockDifferences: ReadonlyArray<{ readonly itemId: string, readonly stored: string, readonly replayed: string }> } | null };

export type BackOfficeOperatorQueryVariables = Exact<{
  operatorId: string;
}>;


export type BackOfficeOperatorQuery = { readonly operator: { readonly operatorId: string, readonly name: string, readonly roles: ReadonlyArray<OperatorRole>, readonly pinLocked: boolean, readonly stores: ReadonlyArray<{ readonly storeId: string }> } | null };

export type BackOfficeShiftQueryVariables = Exact<{
  shiftId: string;
}>;


export type BackOfficeShiftQuery = { readonly shift: { readonly shiftId: string, readonly state: ShiftState, readonly version: number, readonly blind: boolean, readonly waitingFor: string | null, readonly zNumber: number | null, readonly store: { readonly storeId: string }, readonly workstation: { readonly workstationId: string }, readonly zReport: { readonly zNumber: number, readonly figures: { readonly total: { readonly amount: string, readonly currency: string } } } | null } | null };

export type BackOfficeStockAdjustMutationVariables = Exact<{
  input: StockAdjustInput;
}>;


export type BackOfficeStockAdjustMutation = { readonly stockAdjust: { readonly position: { readonly storeId: string, readonly itemId: string, readonly onHand: { readonly value: string, readonly unit: string }, readonly available: { readonly value: string, readonly unit: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeStockMovementsQueryVariables = Exact<{
  storeId: string;
  itemId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficeStockMovementsQuery = { readonly stockMovements: { readonly nodes: ReadonlyArray<{ readonly movementId: string, readonly storeId: string, readonly kind: StockMovementKind, readonly documentKey: string, readonly batchLot: string | null, readonly adjustReason: StockAdjustReason | null, readonly note: string | null, readonly recordedAt: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly item: { readonly itemId: string } | null, readonly operator: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BackOfficeStockReceiveMutationVariables = Exact<{
  input: StockReceiveInput;
}>;


export type BackOfficeStockReceiveMutation = { readonly stockReceive: { readonly positions: ReadonlyArray<{ readonly storeId: string, readonly itemId: string, readonly version: number, readonly onHand: { readonly value: string, readonly unit: string } }> | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeStockReservationQueryVariables = Exact<{
  reservationId: string;
}>;


export type BackOfficeStockReservationQuery = { readonly stockReservation: { readonly reservationId: string, readonly orderId: string, readonly channel: Channel, readonly state: StockReservationState, readonly createdAt: string, readonly expiresAt: string | null, readonly store: { readonly storeId: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly item: { readonly itemId: string } | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly consumed: { readonly value: string, readonly unit: string } }> } | null };

export type BackOfficeStoreCreateMutationVariables = Exact<{
  input: StoreCreateInput;
}>;


export type BackOfficeStoreCreateMutation = { readonly storeCreate: { readonly store: { readonly storeId: string, readonly policy: { readonly policyVersion: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeStorePolicySetMutationVariables = Exact<{
  input: StorePolicySetInput;
}>;


export type BackOfficeStorePolicySetMutation = { readonly storePolicySet: { readonly store: { readonly storeId: string } | null, readonly policy: { readonly policyVersion: number, readonly validFrom: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeStoreQueryVariables = Exact<{
  storeId: string;
  businessDayDate?: string | null | undefined;
}>;


export type BackOfficeStoreQuery = { readonly store: { readonly storeId: string, readonly name: string, readonly businessDayDate: string, readonly policy: { readonly policyVersion: number, readonly validFrom: string, readonly pricesIncludeTax: boolean, readonly taxRoundingLevel: PolicyTaxRoundingLevel, readonly taxRoundingMode: PolicyRoundingMode, readonly discountSequence: ReadonlyArray<PolicyDiscountStep>, readonly discountRounding: PolicyRoundingMode, readonly promotionControl: PolicyPromotionControl, readonly expiredUnits: PolicyExpiredUnits, readonly returnWindowDays: number, readonly returnsWithoutReceipt: { readonly windowDays: number, readonly cashAllowed: boolean, readonly amountMax: { readonly amount: string, readonly currency: string } } | null, readonly offlineCards: { readonly countMax: number, readonly snapshotAgeMaxMinutes: number, readonly amountMax: { readonly amount: string, readonly currency: string } } | null, readonly till: { readonly selfApproval: boolean, readonly reasonsRequired: boolean, readonly keyedWeight: PolicyKeyedWeight, readonly minimumWeightKg: string | null, readonly ageCheck: PolicyAgeCheck, readonly suspendedBaskets: PolicySuspendedBaskets, readonly roleLimits: ReadonlyArray<{ readonly role: TillRole, readonly discountPercentMax: string | null, readonly priceOverridePercentMax: string | null, readonly noSalesPerShiftMax: number | null, readonly discountMax: { readonly amount: string, readonly currency: string } | null, readonly refundMax: { readonly amount: string, readonly currency: string } | null, readonly voidMax: { readonly amount: string, readonly currency: string } | null, readonly paidOutMax: { readonly amount: string, readonly currency: string } | null }>, readonly measureCodes: ReadonlyArray<{ readonly pattern: string, readonly decimals: number }> } | null } | null, readonly workstations: ReadonlyArray<{ readonly workstationId: string, readonly name: string, readonly kind: WorkstationKind, readonly enrolledAt: string | null, readonly revokedAt: string | null, readonly publicKey: string | null, readonly lastZNumber: number, readonly openShift: { readonly shiftId: string, readonly state: ShiftState, readonly waitingFor: string | null } | null }>, readonly onHand: { readonly nodes: ReadonlyArray<{ readonly itemId: string, readonly onHand: { readonly value: string, readonly unit: string }, readonly reserved: { readonly value: string, readonly unit: string }, readonly available: { readonly value: string, readonly unit: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly shifts: { readonly nodes: ReadonlyArray<{ readonly shiftId: string, readonly state: ShiftState, readonly zNumber: number | null, readonly closingRequestedAt: string | null, readonly operator: { readonly name: string } | null, readonly expectedDrawer: { readonly amount: string, readonly currency: string } | null, readonly overShort: { readonly amount: string, readonly currency: string } | null }> } } | null };

export type BackOfficeStoresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficeStoresQuery = { readonly stores: { readonly nodes: ReadonlyArray<{ readonly storeId: string, readonly gln: string, readonly name: string, readonly kind: StoreKind, readonly countryCode: string, readonly currency: string, readonly timeZone: string, readonly dayStart: string, readonly jurisdictionId: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly storeId: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type BackOfficeWorkstationCreateMutationVariables = Exact<{
  input: WorkstationCreateInput;
}>;


export type BackOfficeWorkstationCreateMutation = { readonly workstationCreate: { readonly workstation: { readonly workstationId: string, readonly kind: WorkstationKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeWorkstationEnrolmentCodeCreateMutationVariables = Exact<{
  input: WorkstationEnrolmentCodeCreateInput;
}>;


export type BackOfficeWorkstationEnrolmentCodeCreateMutation = { readonly workstationEnrolmentCodeCreate: { readonly code: string | null, readonly expiresAt: string | null, readonly workstation: { readonly workstationId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BackOfficeWorkstationRevokeMutationVariables = Exact<{
  input: WorkstationRevokeInput;
}>;


export type BackOfficeWorkstationRevokeMutation = { readonly workstationRevoke: { readonly workstation: { readonly workstationId: string, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CustomerGroupsSetMutationVariables = Exact<{
  input: CustomerGroupsSetInput;
}>;


export type CustomerGroupsSetMutation = { readonly customerGroupsSet: { readonly account: { readonly points: number, readonly groups: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CustomerTaxExemptionSetMutationVariables = Exact<{
  input: CustomerTaxExemptionSetInput;
}>;


export type CustomerTaxExemptionSetMutation = { readonly customerTaxExemptionSet: { readonly account: { readonly taxExemption: { readonly reason: string, readonly certificateNumber: string, readonly operatorId: string, readonly fromAccount: boolean } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type FailedSettlementResolveMutationVariables = Exact<{
  input: FailedSettlementResolveInput;
}>;


export type FailedSettlementResolveMutation = { readonly failedSettlementResolve: { readonly settlement: { readonly tenderId: string, readonly transactionId: string, readonly resolvedBy: string, readonly resolvedAt: string, readonly note: string, readonly amount: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type FailedSettlementRetryMutationVariables = Exact<{
  input: FailedSettlementRetryInput;
}>;


export type FailedSettlementRetryMutation = { readonly failedSettlementRetry: { readonly settled: boolean, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type FailedSettlementsQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FailedSettlementsQuery = { readonly failedSettlements: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly tenderId: string } }>, readonly nodes: ReadonlyArray<{ readonly storeId: string, readonly transactionId: string, readonly tenderId: string, readonly reason: string, readonly failedAt: string, readonly amount: { readonly amount: string, readonly currency: string }, readonly transaction: { readonly id: string, readonly receiptNumber: number | null, readonly workstationId: string, readonly businessDayDate: string, readonly completedAt: string, readonly total: { readonly amount: string, readonly currency: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GiftCardBlockSetMutationVariables = Exact<{
  input: GiftCardBlockSetInput;
}>;


export type GiftCardBlockSetMutation = { readonly giftCardBlockSet: { readonly giftCard: { readonly giftCardId: string, readonly balance: { readonly amount: string, readonly currency: string }, readonly blocked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type GiftCardsQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GiftCardsQuery = { readonly giftCards: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly giftCardId: string } }>, readonly nodes: ReadonlyArray<{ readonly giftCardId: string, readonly lastFour: string, readonly storeId: string, readonly issuedAt: string, readonly balance: { readonly amount: string, readonly currency: string }, readonly available: { readonly amount: string, readonly currency: string }, readonly blocked: { readonly at: string, readonly by: string, readonly reason: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JournalVerificationQueryVariables = Exact<{
  storeId: string;
  workstationId: string;
  series: TransactionSeries;
}>;


export type JournalVerificationQuery = { readonly journalVerification: { readonly storeId: string, readonly workstationId: string, readonly series: TransactionSeries, readonly valid: boolean, readonly recordCount: number, readonly lastSequenceNumber: number, readonly lastHash: string, readonly firstBrokenSequenceNumber: number | null, readonly problem: string | null } | null };

export type OfflineFindingDealWithMutationVariables = Exact<{
  input: OfflineFindingDealWithInput;
}>;


export type OfflineFindingDealWithMutation = { readonly offlineFindingDealWith: { readonly finding: { readonly findingId: string, readonly dealtWithAt: string | null, readonly dealtWithBy: string | null, readonly note: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OfflineFindingsQueryVariables = Exact<{
  storeId: string;
  dealtWith?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfflineFindingsQuery = { readonly offlineFindings: { readonly nodes: ReadonlyArray<{ readonly findingId: string, readonly kind: OfflineFindingKind, readonly workstationId: string, readonly sequenceNumber: number, readonly lineId: string | null, readonly message: string, readonly evidence: string | null, readonly noticedAt: string, readonly dealtWithAt: string | null, readonly dealtWithBy: string | null, readonly note: string | null, readonly expected: { readonly amount: string, readonly currency: string } | null, readonly sold: { readonly amount: string, readonly currency: string } | null, readonly transaction: { readonly id: string, readonly completedAt: string, readonly receivedAt: string | null, readonly total: { readonly amount: string, readonly currency: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StoreDayQueryVariables = Exact<{
  storeId: string;
  businessDayDate: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StoreDayQuery = { readonly storeTransactions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly workstationId: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly shift: { readonly shiftId: string } | null, readonly operator: { readonly operatorId: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BackOfficeItemCostQueryVariables = Exact<{
  itemId: string;
}>;


export type BackOfficeItemCostQuery = { readonly item: { readonly itemId: string, readonly description: string, readonly supplier: string | null, readonly cost: { readonly amount: string, readonly currency: string } | null, readonly itemMaster: { readonly changeNumber: string, readonly receivedAt: string } | null } | null };

export type BackOfficePostingReconciliationQueryVariables = Exact<{
  shiftId?: string | null | undefined;
  storeId?: string | null | undefined;
  businessDayDate?: string | null | undefined;
}>;


export type BackOfficePostingReconciliationQuery = { readonly postingReconciliation: { readonly agrees: boolean | null, readonly posted: { readonly count: number, readonly totals: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }, readonly pending: { readonly count: number, readonly totals: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }, readonly dead: { readonly count: number, readonly totals: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }, readonly corporate: { readonly count: number, readonly totals: ReadonlyArray<{ readonly amount: string, readonly currency: string }> } | null } | null };

export type BackOfficePurchaseOrderQueryVariables = Exact<{
  purchaseOrderNumber: string;
}>;


export type BackOfficePurchaseOrderQuery = { readonly purchaseOrder: { readonly purchaseOrderNumber: string, readonly supplier: string, readonly status: PurchaseOrderStatus, readonly expectedDate: string, readonly readAt: string, readonly store: { readonly storeId: string, readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly lineNumber: number, readonly item: { readonly itemId: string, readonly description: string } | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitCost: { readonly amount: string, readonly currency: string } }> } | null };

export type BackOfficePurchaseOrdersQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BackOfficePurchaseOrdersQuery = { readonly purchaseOrders: { readonly nodes: ReadonlyArray<{ readonly purchaseOrderNumber: string, readonly supplier: string, readonly status: PurchaseOrderStatus, readonly expectedDate: string, readonly lines: ReadonlyArray<{ readonly lineNumber: number, readonly quantity: { readonly value: string, readonly unit: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BackOfficeSalesPostingQueryVariables = Exact<{
  transactionId: string;
}>;


export type BackOfficeSalesPostingQuery = { readonly salesPosting: { readonly postingId: string, readonly kind: string, readonly status: SalesPostingStatus, readonly attemptCount: number, readonly nextAttemptAt: string | null, readonly lastError: string | null, readonly corporateDocumentNumber: string | null, readonly postedAt: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly tip: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly forfeited: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly kind: string, readonly exchangeRate: string | null, readonly voucherKind: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly foreignAmount: { readonly amount: string, readonly currency: string } | null, readonly faceValue: { readonly amount: string, readonly currency: string } | null, readonly forfeited: { readonly amount: string, readonly currency: string } | null }>, readonly transaction: { readonly id: string } | null } | null };

export type BackOfficeTransactionPostingQueryVariables = Exact<{
  id: string;
}>;


export type BackOfficeTransactionPostingQuery = { readonly retailTransaction: { readonly id: string, readonly posting: { readonly postingId: string, readonly status: SalesPostingStatus, readonly corporateDocumentNumber: string | null } | null } | null };

export type CustomerByIdQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerByIdQuery = { readonly customer: { readonly customerId: string, readonly status: CustomerStatus, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly createdAt: string, readonly updatedAt: string, readonly address: { readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string, readonly country: string } | null, readonly lastPurchase: { readonly completedAt: string, readonly transaction: { readonly id: string } | null, readonly store: { readonly storeId: string } | null } | null } | null };

export type StoreOrdersQueryVariables = Exact<{
  storeId: string;
  status?: CustomerOrderStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StoreOrdersQuery = { readonly storeOrders: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly orderId: string } }>, readonly nodes: ReadonlyArray<{ readonly orderId: string, readonly orderNumber: string, readonly channel: Channel, readonly status: CustomerOrderStatus, readonly placedAt: string, readonly customer: { readonly customerId: string } | null, readonly total: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CouponCreateMutationVariables = Exact<{
  input: CouponCreateInput;
}>;


export type CouponCreateMutation = { readonly couponCreate: { readonly coupon: { readonly code: string, readonly usesMax: number | null, readonly usesPerCustomerMax: number | null, readonly validFrom: string, readonly validTo: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CouponStopMutationVariables = Exact<{
  input: CouponStopInput;
}>;


export type CouponStopMutation = { readonly couponStop: { readonly coupon: { readonly code: string, readonly stopped: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CouponQueryVariables = Exact<{
  code: string;
}>;


export type CouponQuery = { readonly coupon: { readonly code: string, readonly usesMax: number | null, readonly usesPerCustomerMax: number | null, readonly validFrom: string, readonly validTo: string | null, readonly stopped: boolean, readonly promotion: { readonly promotionId: string, readonly description: string, readonly couponRequired: boolean } } | null };

export type ItemCreateMutationVariables = Exact<{
  input: ItemCreateInput;
}>;


export type ItemCreateMutation = { readonly itemCreate: { readonly item: { readonly itemId: string, readonly version: number, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ItemSheetQueryVariables = Exact<{
  itemId: string;
}>;


export type ItemSheetQuery = { readonly item: { readonly itemId: string, readonly version: number, readonly changedAt: string, readonly description: string, readonly baseUnit: string, readonly lotControlled: boolean, readonly minimumAge: number | null, readonly soldByWeight: boolean, readonly discontinued: boolean, readonly imageUrl: string | null, readonly feeKind: FeeKind | null, readonly discountable: boolean, readonly category: { readonly categoryId: string, readonly name: string, readonly department: { readonly categoryId: string, readonly name: string } }, readonly taxClass: { readonly taxClassId: string, readonly name: string }, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string, readonly baseUnitsPerUnit: string, readonly item: { readonly itemId: string } }>, readonly depositItem: { readonly itemId: string, readonly description: string } | null, readonly feeItems: ReadonlyArray<{ readonly itemId: string, readonly description: string }> } | null, readonly offers: ReadonlyArray<{ readonly offerId: string, readonly unit: string, readonly channels: ReadonlyArray<Channel>, readonly validFrom: string, readonly validTo: string | null, readonly price: { readonly amount: string, readonly currency: string }, readonly priceList: { readonly priceListId: string, readonly name: string }, readonly item: { readonly itemId: string } }> };

export type ItemUpdateMutationVariables = Exact<{
  input: ItemUpdateInput;
}>;


export type ItemUpdateMutation = { readonly itemUpdate: { readonly item: { readonly itemId: string, readonly version: number, readonly description: string, readonly discontinued: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ItemsChangedQueryVariables = Exact<{
  changedSince: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ItemsChangedQuery = { readonly items: { readonly nodes: ReadonlyArray<{ readonly itemId: string, readonly description: string, readonly version: number, readonly changedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LotRegisterMutationVariables = Exact<{
  input: LotRegisterInput;
}>;


export type LotRegisterMutation = { readonly lotRegister: { readonly lot: { readonly gtin: string, readonly batchLot: string, readonly expiry: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OfferSetMutationVariables = Exact<{
  input: OfferSetInput;
}>;


export type OfferSetMutation = { readonly offerSet: { readonly offer: { readonly offerId: string, readonly unit: string, readonly channels: ReadonlyArray<Channel>, readonly validFrom: string, readonly validTo: string | null, readonly price: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PriceListAssignMutationVariables = Exact<{
  input: PriceListAssignInput;
}>;


export type PriceListAssignMutation = { readonly priceListAssign: { readonly assignment: { readonly channel: Channel, readonly store: { readonly storeId: string } | null, readonly priceList: { readonly priceListId: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PriceListCreateMutationVariables = Exact<{
  input: PriceListCreateInput;
}>;


export type PriceListCreateMutation = { readonly priceListCreate: { readonly priceList: { readonly priceListId: string, readonly name: string, readonly currency: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PriceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PriceListsQuery = { readonly priceLists: ReadonlyArray<{ readonly priceListId: string, readonly name: string, readonly currency: string, readonly assignments: ReadonlyArray<{ readonly channel: Channel, readonly store: { readonly storeId: string, readonly priceLists: ReadonlyArray<{ readonly channel: Channel, readonly priceList: { readonly priceListId: string } }> | null } | null }> }> };

export type PromotionCreateMutationVariables = Exact<{
  input: PromotionCreateInput;
}>;


export type PromotionCreateMutation = { readonly promotionCreate: { readonly promotion: { readonly promotionId: string, readonly description: string, readonly validFrom: string, readonly stopped: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PromotionStopMutationVariables = Exact<{
  input: PromotionStopInput;
}>;


export type PromotionStopMutation = { readonly promotionStop: { readonly promotion: { readonly promotionId: string, readonly stopped: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PromotionsQueryVariables = Exact<{
  storeId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PromotionsQuery = { readonly promotions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly promotionId: string, readonly description: string, readonly stopped: boolean, readonly channels: ReadonlyArray<Channel>, readonly stores: ReadonlyArray<{ readonly storeId: string }> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecallHistoryQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type RecallHistoryQuery = { readonly recalls: { readonly nodes: ReadonlyArray<{ readonly recallId: string, readonly gtin: string, readonly batchLot: string | null, readonly reason: string, readonly issuedAt: string, readonly liftedAt: string | null, readonly stores: ReadonlyArray<{ readonly storeId: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecallIssueMutationVariables = Exact<{
  input: RecallIssueInput;
}>;


export type RecallIssueMutation = { readonly recallIssue: { readonly recall: { readonly recallId: string, readonly gtin: string, readonly batchLot: string | null, readonly issuedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type RecallLiftMutationVariables = Exact<{
  input: RecallLiftInput;
}>;


export type RecallLiftMutation = { readonly recallLift: { readonly recall: { readonly recallId: string, readonly liftedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TaxRateSetMutationVariables = Exact<{
  input: TaxRateSetInput;
}>;


export type TaxRateSetMutation = { readonly taxRateSet: { readonly taxRates: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly validFrom: string, readonly validTo: string | null }>, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TaxesQueryVariables = Exact<{
  jurisdictionId: string;
}>;


export type TaxesQuery = { readonly taxClasses: ReadonlyArray<{ readonly taxClassId: string, readonly name: string }>, readonly taxRates: ReadonlyArray<{ readonly jurisdictionId: string, readonly taxId: string, readonly name: string, readonly rate: string, readonly validFrom: string, readonly validTo: string | null, readonly taxClass: { readonly taxClassId: string } }> };

export type TradeItemUnitAddMutationVariables = Exact<{
  input: TradeItemUnitAddInput;
}>;


export type TradeItemUnitAddMutation = { readonly tradeItemUnitAdd: { readonly unit: { readonly gtin: string, readonly unit: string, readonly baseUnitsPerUnit: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type VariantAddMutationVariables = Exact<{
  input: VariantAddInput;
}>;


export type VariantAddMutation = { readonly variantAdd: { readonly variant: { readonly item: { readonly itemId: string, readonly description: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type WebStoreQueryVariables = Exact<{
  storeId: string;
}>;


export type WebStoreQuery = { readonly store: { readonly storeId: string, readonly name: string, readonly countryCode: string, readonly currency: string, readonly timeZone: string } | null };

export type WebStoresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebStoresQuery = { readonly stores: { readonly nodes: ReadonlyArray<{ readonly storeId: string, readonly name: string, readonly kind: StoreKind, readonly countryCode: string, readonly currency: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CartAbandonMutationVariables = Exact<{
  input: BasketVoidInput;
}>;


export type CartAbandonMutation = { readonly basketVoid: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartAddMutationVariables = Exact<{
  input: BasketScanInput;
}>;


export type CartAddMutation = { readonly basketScan: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly line: { readonly lineId: string, readonly description: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartCouponAddMutationVariables = Exact<{
  input: BasketCouponAddInput;
}>;


export type CartCouponAddMutation = { readonly basketCouponAdd: { readonly basket: { readonly id: string, readonly version: number, readonly pointsToBurn: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly coupons: ReadonlyArray<{ readonly code: string, readonly promotionId: string, readonly claimedUntil: string | null, readonly applied: boolean }>, readonly points: { readonly earned: number, readonly burned: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartCouponRemoveMutationVariables = Exact<{
  input: BasketCouponRemoveInput;
}>;


export type CartCouponRemoveMutation = { readonly basketCouponRemove: { readonly basket: { readonly id: string, readonly version: number, readonly pointsToBurn: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly coupons: ReadonlyArray<{ readonly code: string, readonly promotionId: string, readonly claimedUntil: string | null, readonly applied: boolean }>, readonly points: { readonly earned: number, readonly burned: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartCustomerAttachMutationVariables = Exact<{
  input: BasketCustomerAttachInput;
}>;


export type CartCustomerAttachMutation = { readonly basketCustomerAttach: { readonly basket: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartLineRemoveMutationVariables = Exact<{
  input: LineRemoveInput;
}>;


export type CartLineRemoveMutation = { readonly lineRemove: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartOpenMutationVariables = Exact<{
  input: BasketOpenInput;
}>;


export type CartOpenMutation = { readonly basketOpen: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartPointsRedeemMutationVariables = Exact<{
  input: BasketPointsRedeemInput;
}>;


export type CartPointsRedeemMutation = { readonly basketPointsRedeem: { readonly basket: { readonly id: string, readonly version: number, readonly pointsToBurn: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly coupons: ReadonlyArray<{ readonly code: string, readonly promotionId: string, readonly claimedUntil: string | null, readonly applied: boolean }>, readonly points: { readonly earned: number, readonly burned: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartQuantitySetMutationVariables = Exact<{
  input: LineQuantitySetInput;
}>;


export type CartQuantitySetMutation = { readonly lineQuantitySet: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartQuoteMutationVariables = Exact<{
  input: BasketQuoteInput;
}>;


export type CartQuoteMutation = { readonly basketQuote: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly quote: { readonly token: string, readonly basketId: string, readonly basketVersion: number, readonly expiresAt: string, readonly total: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CartQueryVariables = Exact<{
  id: string;
}>;


export type CartQuery = { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly currency: string, readonly deliveryGtins: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly parentLineId: string | null, readonly feeKind: FeeKind | null, readonly description: string, readonly gtin: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly modifications: ReadonlyArray<{ readonly kind: PriceModificationKind, readonly promotionId: string | null, readonly description: string, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string } }> } | null };

export type ReceiptKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceiptKeysQuery = { readonly receiptKeys: ReadonlyArray<{ readonly kid: string, readonly kty: string, readonly crv: string, readonly x: string, readonly alg: string, readonly use: string }> };

export type ReceiptVerifyQueryVariables = Exact<{
  token: string;
}>;


export type ReceiptVerifyQuery = { readonly receiptVerify: { readonly status: ReceiptVerificationStatus, readonly storeId: string | null, readonly workstationId: string | null, readonly receiptNumber: number | null, readonly kind: TransactionKind | null, readonly completedAt: string | null, readonly total: { readonly amount: string, readonly currency: string } | null } };

export type CustomerEraseMutationVariables = Exact<{
  input: CustomerEraseInput;
}>;


export type CustomerEraseMutation = { readonly customerErase: { readonly customer: { readonly customerId: string, readonly status: CustomerStatus, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CustomerOrderByIdQueryVariables = Exact<{
  orderId: string;
}>;


export type CustomerOrderByIdQuery = { readonly customerOrder: { readonly orderId: string, readonly orderNumber: string, readonly channel: Channel, readonly status: CustomerOrderStatus, readonly nextStatuses: ReadonlyArray<CustomerOrderStatus>, readonly version: number, readonly placedAt: string, readonly updatedAt: string, readonly currency: string, readonly cancelReason: string | null, readonly store: { readonly storeId: string } | null, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly gtin: string, readonly description: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly baseQuantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly item: { readonly itemId: string } | null }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly payment: { readonly status: OrderPaymentStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly providerReference: string | null, readonly reason: string | null, readonly amount: { readonly amount: string, readonly currency: string } }, readonly fulfilments: ReadonlyArray<{ readonly fulfilmentId: string, readonly orderNumber: string, readonly kind: FulfilmentKind, readonly status: FulfilmentStatus, readonly nextStatuses: ReadonlyArray<FulfilmentStatus>, readonly version: number, readonly requestedAt: string, readonly readyAt: string | null, readonly completedAt: string | null, readonly transaction: { readonly id: string } | null }>, readonly rejection: { readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null } | null } | null };

export type CustomerOrdersQueryVariables = Exact<{
  customerId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerOrdersQuery = { readonly customer: { readonly customerId: string, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly orders: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly orderId: string } }>, readonly nodes: ReadonlyArray<{ readonly orderId: string, readonly orderNumber: string, readonly status: CustomerOrderStatus, readonly placedAt: string, readonly total: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type CustomerUpdateMutationVariables = Exact<{
  input: CustomerUpdateInput;
}>;


export type CustomerUpdateMutation = { readonly customerUpdate: { readonly customer: { readonly customerId: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly updatedAt: string, readonly address: { readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string, readonly country: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { readonly orderCancel: { readonly order: { readonly orderId: string, readonly status: CustomerOrderStatus, readonly cancelReason: string | null, readonly payment: { readonly status: OrderPaymentStatus } } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OrderCaptureMutationVariables = Exact<{
  input: OrderCaptureInput;
}>;


export type OrderCaptureMutation = { readonly orderCapture: { readonly order: { readonly orderId: string, readonly orderNumber: string, readonly status: CustomerOrderStatus, readonly nextStatuses: ReadonlyArray<CustomerOrderStatus>, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly payment: { readonly status: OrderPaymentStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly reason: string | null }, readonly fulfilments: ReadonlyArray<{ readonly fulfilmentId: string, readonly kind: FulfilmentKind, readonly status: FulfilmentStatus }>, readonly rejection: { readonly code: OrderErrorCode, readonly message: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CategoryMenuQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryMenuQuery = { readonly categories: ReadonlyArray<{ readonly categoryId: string, readonly name: string, readonly children: ReadonlyArray<{ readonly categoryId: string, readonly name: string, readonly children: ReadonlyArray<{ readonly categoryId: string, readonly name: string }> }> }> };

export type ItemPageQueryVariables = Exact<{
  itemId: string;
  storeId: string;
}>;


export type ItemPageQuery = { readonly item: { readonly itemId: string, readonly description: string, readonly imageUrl: string | null, readonly minimumAge: number | null, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string }>, readonly category: { readonly categoryId: string, readonly name: string, readonly parent: { readonly categoryId: string, readonly name: string } | null }, readonly offer: { readonly price: { readonly amount: string, readonly currency: string } } | null, readonly variantOf: { readonly itemId: string, readonly description: string } | null, readonly variantAttributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly variants: ReadonlyArray<{ readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly item: { readonly itemId: string, readonly description: string, readonly offer: { readonly price: { readonly amount: string, readonly currency: string } } | null } }> } | null };

export type ShelfQueryVariables = Exact<{
  storeId: string;
  filter?: ItemFilter | null | undefined;
  sort?: ItemSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type ShelfQuery = { readonly items: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly itemId: string, readonly description: string, readonly imageUrl: string | null, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string }>, readonly offer: { readonly offerId: string, readonly price: { readonly amount: string, readonly currency: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WebPromotionsQueryVariables = Exact<{
  storeId: string;
  activeAt: string;
}>;


export type WebPromotionsQuery = { readonly promotions: { readonly nodes: ReadonlyArray<{ readonly promotionId: string, readonly description: string, readonly validTo: string | null, readonly items: ReadonlyArray<{ readonly itemId: string }>, readonly categories: ReadonlyArray<{ readonly categoryId: string }> }> } };

export type ErpDeadLetterRetryMutationVariables = Exact<{
  input: DeadLetterRetryInput;
}>;


export type ErpDeadLetterRetryMutation = { readonly deadLetterRetry: { readonly salesPosting: { readonly postingId: string, readonly status: SalesPostingStatus, readonly attemptCount: number, readonly nextAttemptAt: string | null, readonly lastError: string | null, readonly corporateDocumentNumber: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErpErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ErpDeadLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErpDeadLettersQuery = { readonly deadLetters: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly deadLetterId: string, readonly reason: string, readonly attemptCount: number, readonly createdAt: string, readonly retriedAt: string | null, readonly posting: { readonly postingId: string, readonly dedupeKey: string, readonly status: SalesPostingStatus, readonly total: { readonly amount: string, readonly currency: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ErpHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type ErpHealthQuery = { readonly corporateSystemHealth: { readonly reachable: boolean, readonly circuit: CircuitState, readonly latencyMs: number | null, readonly pendingPostingCount: number, readonly oldestPendingAt: string | null, readonly deadLetterCount: number, readonly checkedAt: string } };

export type ErpImportRunMutationVariables = Exact<{
  input: CorporateImportRunInput;
}>;


export type ErpImportRunMutation = { readonly corporateImportRun: { readonly syncRun: { readonly syncRunId: string, readonly kind: CorporateImportKind, readonly status: SyncRunStatus, readonly pageCount: number, readonly recordCount: number, readonly changeNumber: string | null, readonly rejections: ReadonlyArray<string>, readonly failure: string | null, readonly startedAt: string, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErpErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ErpItemMasterQueryVariables = Exact<{
  itemId: string;
}>;


export type ErpItemMasterQuery = { readonly itemMaster: { readonly itemId: string, readonly description: string, readonly categoryId: string, readonly taxClassId: string, readonly baseUnit: string, readonly lotControlled: boolean, readonly minimumAge: number | null, readonly soldByWeight: boolean, readonly discontinued: boolean, readonly supplier: string | null, readonly changeNumber: string, readonly receivedAt: string, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string, readonly baseUnitsPerUnit: string }>, readonly cost: { readonly amount: string, readonly currency: string } | null } | null };

export type ErpItemMastersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErpItemMastersQuery = { readonly itemMasters: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly itemId: string, readonly description: string, readonly changeNumber: string, readonly receivedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ErpSalesPostingsQueryVariables = Exact<{
  status?: SalesPostingStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErpSalesPostingsQuery = { readonly salesPostings: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly postingId: string, readonly workstationId: string, readonly shiftId: string, readonly businessDayDate: string, readonly series: string, readonly sequenceNumber: number, readonly kind: string, readonly status: SalesPostingStatus, readonly dedupeKey: string, readonly attemptCount: number, readonly nextAttemptAt: string | null, readonly lastError: string | null, readonly corporateDocumentNumber: string | null, readonly createdAt: string, readonly postedAt: string | null, readonly transaction: { readonly id: string } | null, readonly store: { readonly storeId: string } | null, readonly total: { readonly amount: string, readonly currency: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ErpSyncRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErpSyncRunsQuery = { readonly syncRuns: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly syncRunId: string, readonly kind: CorporateImportKind, readonly status: SyncRunStatus, readonly pageCount: number, readonly recordCount: number, readonly changeNumber: string | null, readonly rejections: ReadonlyArray<string>, readonly failure: string | null, readonly startedAt: string, readonly endedAt: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ItemImportMutationVariables = Exact<{
  input: ItemImportInput;
}>;


export type ItemImportMutation = { readonly itemImport: { readonly createdCount: number, readonly updatedCount: number, readonly unchangedCount: number, readonly refusedCount: number, readonly rows: ReadonlyArray<{ readonly row: number, readonly itemId: string, readonly status: ItemImportStatus, readonly item: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly code: ProductErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type PricesOfItemQueryVariables = Exact<{
  itemId: string;
  storeId: string;
  channel: Channel;
}>;


export type PricesOfItemQuery = { readonly offers: ReadonlyArray<{ readonly offerId: string, readonly unit: string, readonly validFrom: string, readonly validTo: string | null, readonly price: { readonly amount: string, readonly currency: string }, readonly priceList: { readonly priceListId: string, readonly currency: string } }> };

export type TillApprovalGrantMutationVariables = Exact<{
  input: ApprovalGrantInput;
}>;


export type TillApprovalGrantMutation = { readonly approvalGrant: { readonly approval: { readonly approvalId: string, readonly permission: ApprovalPermission, readonly operatorId: string, readonly subject: string, readonly expiresAt: string, readonly token: string, readonly limit: { readonly amount: string, readonly currency: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillCashCountMutationVariables = Exact<{
  input: CashCountInput;
}>;


export type TillCashCountMutation = { readonly cashCount: { readonly movement: { readonly movementId: string, readonly amount: { readonly amount: string, readonly currency: string }, readonly denominations: ReadonlyArray<{ readonly count: number, readonly denomination: { readonly amount: string, readonly currency: string } }> } | null, readonly shift: { readonly shiftId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillCashInMutationVariables = Exact<{
  input: CashInInput;
}>;


export type TillCashInMutation = { readonly cashIn: { readonly movement: { readonly movementId: string, readonly kind: CashMovementKind, readonly reason: string | null, readonly recordedAt: string, readonly amount: { readonly amount: string, readonly currency: string } } | null, readonly shift: { readonly shiftId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillCashOutMutationVariables = Exact<{
  input: CashOutInput;
}>;


export type TillCashOutMutation = { readonly cashOut: { readonly movement: { readonly movementId: string, readonly kind: CashMovementKind, readonly reason: string | null, readonly recordedAt: string, readonly amount: { readonly amount: string, readonly currency: string } } | null, readonly shift: { readonly shiftId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillInventoryPositionQueryVariables = Exact<{
  storeId: string;
  itemId: string;
}>;


export type TillInventoryPositionQuery = { readonly inventoryPosition: { readonly storeId: string, readonly itemId: string, readonly version: number, readonly updatedAt: string, readonly available: { readonly value: string, readonly unit: string }, readonly onHand: { readonly value: string, readonly unit: string } } | null };

export type TillOpenShiftQueryVariables = Exact<{
  workstationId: string;
}>;


export type TillOpenShiftQuery = { readonly openShift: { readonly shiftId: string, readonly state: ShiftState, readonly businessDayDate: string, readonly version: number, readonly openedAt: string, readonly blind: boolean, readonly float: { readonly amount: string, readonly currency: string } } | null };

export type TillOperatorQueryVariables = Exact<{
  operatorId: string;
}>;


export type TillOperatorQuery = { readonly operator: { readonly operatorId: string, readonly number: string, readonly name: string, readonly roles: ReadonlyArray<OperatorRole>, readonly pinLocked: boolean, readonly stores: ReadonlyArray<{ readonly storeId: string }> } | null };

export type TillPinSetMutationVariables = Exact<{
  input: OperatorPinSetInput;
}>;


export type TillPinSetMutation = { readonly operatorPinSet: { readonly operator: { readonly operatorId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillShiftCloseMutationVariables = Exact<{
  input: ShiftCloseInput;
}>;


export type TillShiftCloseMutation = { readonly shiftClose: { readonly shift: { readonly shiftId: string, readonly state: ShiftState, readonly zNumber: number | null, readonly waitingFor: string | null, readonly countedDrawer: { readonly amount: string, readonly currency: string } | null, readonly expectedDrawer: { readonly amount: string, readonly currency: string } | null, readonly overShort: { readonly amount: string, readonly currency: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillShiftOpenMutationVariables = Exact<{
  input: ShiftOpenInput;
}>;


export type TillShiftOpenMutation = { readonly shiftOpen: { readonly shift: { readonly shiftId: string, readonly state: ShiftState, readonly businessDayDate: string, readonly openedAt: string, readonly float: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillShiftQueryVariables = Exact<{
  shiftId: string;
}>;


export type TillShiftQuery = { readonly shift: { readonly shiftId: string, readonly state: ShiftState, readonly version: number, readonly businessDayDate: string, readonly zNumber: number | null, readonly waitingFor: string | null, readonly expectedDrawer: { readonly amount: string, readonly currency: string } | null, readonly overShort: { readonly amount: string, readonly currency: string } | null, readonly cashMovements: ReadonlyArray<{ readonly movementId: string, readonly kind: CashMovementKind, readonly reason: string | null, readonly recordedAt: string, readonly amount: { readonly amount: string, readonly currency: string } }> } | null };

export type TillShiftsQueryVariables = Exact<{
  storeId: string;
  businessDayDate?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TillShiftsQuery = { readonly shifts: { readonly nodes: ReadonlyArray<{ readonly shiftId: string, readonly state: ShiftState, readonly zNumber: number | null, readonly openedAt: string, readonly closedAt: string | null, readonly workstation: { readonly workstationId: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TillSignOnMutationVariables = Exact<{
  input: OperatorSignOnInput;
}>;


export type TillSignOnMutation = { readonly operatorSignOn: { readonly session: { readonly subject: string, readonly roles: ReadonlyArray<OperatorRole>, readonly signedOnAt: string, readonly operator: { readonly operatorId: string, readonly name: string }, readonly workstation: { readonly workstationId: string, readonly store: { readonly storeId: string } } } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillStoreQueryVariables = Exact<{
  storeId: string;
}>;


export type TillStoreQuery = { readonly store: { readonly storeId: string, readonly name: string, readonly gln: string, readonly currency: string, readonly timeZone: string, readonly businessDayDate: string, readonly receiptHeader: ReadonlyArray<string>, readonly policy: { readonly policyVersion: number, readonly pricesIncludeTax: boolean, readonly expiredUnits: PolicyExpiredUnits, readonly returnWindowDays: number, readonly returnsWithoutReceipt: { readonly windowDays: number, readonly cashAllowed: boolean, readonly amountMax: { readonly amount: string, readonly currency: string } } | null, readonly offlineCards: { readonly countMax: number, readonly snapshotAgeMaxMinutes: number, readonly amountMax: { readonly amount: string, readonly currency: string } } | null, readonly cashRounding: { readonly mode: PolicyRoundingMode, readonly increment: { readonly amount: string, readonly currency: string } } | null } | null } | null };

export type TillWorkstationEnrolMutationVariables = Exact<{
  input: WorkstationEnrolInput;
}>;


export type TillWorkstationEnrolMutation = { readonly workstationEnrol: { readonly workstation: { readonly workstationId: string, readonly enrolledAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: BackOfficeErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TillWorkstationQueryVariables = Exact<{
  workstationId: string;
}>;


export type TillWorkstationQuery = { readonly workstation: { readonly workstationId: string, readonly name: string, readonly kind: WorkstationKind, readonly enrolledAt: string | null, readonly revokedAt: string | null, readonly lastZNumber: number, readonly store: { readonly storeId: string }, readonly openShift: { readonly shiftId: string, readonly state: ShiftState } | null } | null };

export type TillXReportQueryVariables = Exact<{
  shiftId: string;
}>;


export type TillXReportQuery = { readonly xReport: { readonly takenAt: string, readonly asOfSequence: number, readonly asOfOfflineSequence: number, readonly figures: { readonly transactionCount: number, readonly saleCount: number, readonly returnCount: number, readonly voidedCount: number, readonly noSaleCount: number, readonly total: { readonly amount: string, readonly currency: string }, readonly tips: { readonly amount: string, readonly currency: string }, readonly byTender: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly drawer: { readonly foreignCash: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly foreignChange: { readonly amount: string, readonly currency: string }, readonly expected: { readonly amount: string, readonly currency: string } } } } | null };

export type XFiguresFragment = { readonly transactionCount: number, readonly saleCount: number, readonly returnCount: number, readonly voidedCount: number, readonly noSaleCount: number, readonly total: { readonly amount: string, readonly currency: string }, readonly tips: { readonly amount: string, readonly currency: string }, readonly byTender: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly drawer: { readonly foreignCash: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly foreignChange: { readonly amount: string, readonly currency: string }, readonly expected: { readonly amount: string, readonly currency: string } } };

export type TillZReportQueryVariables = Exact<{
  shiftId: string;
}>;


export type TillZReportQuery = { readonly zReport: { readonly zNumber: number, readonly businessDayDate: string, readonly closedAt: string, readonly asOfSequence: number, readonly asOfOfflineSequence: number, readonly denominations: ReadonlyArray<{ readonly count: number, readonly denomination: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string } }>, readonly figures: { readonly transactionCount: number, readonly saleCount: number, readonly returnCount: number, readonly voidedCount: number, readonly noSaleCount: number, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly tips: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly byTender: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly byTaxRate: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly jurisdictionId: string | null, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly byDepartment: ReadonlyArray<{ readonly departmentId: string, readonly lineCount: number, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string } }>, readonly byOperator: ReadonlyArray<{ readonly operatorId: string, readonly transactionCount: number, readonly total: { readonly amount: string, readonly currency: string }, readonly operator: { readonly name: string } | null }>, readonly drawer: { readonly foreignCounts: ReadonlyArray<{ readonly expected: { readonly amount: string, readonly currency: string }, readonly counted: { readonly amount: string, readonly currency: string }, readonly overShort: { readonly amount: string, readonly currency: string }, readonly overShortWorth: { readonly amount: string, readonly currency: string } | null }>, readonly foreignCash: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly foreignChange: { readonly amount: string, readonly currency: string }, readonly float: { readonly amount: string, readonly currency: string }, readonly cashSales: { readonly amount: string, readonly currency: string }, readonly cashRefunds: { readonly amount: string, readonly currency: string }, readonly paidIn: { readonly amount: string, readonly currency: string }, readonly paidOut: { readonly amount: string, readonly currency: string }, readonly drops: { readonly amount: string, readonly currency: string }, readonly expected: { readonly amount: string, readonly currency: string }, readonly counted: { readonly amount: string, readonly currency: string } | null, readonly overShort: { readonly amount: string, readonly currency: string } | null } } } | null };

export type ZFiguresFragment = { readonly transactionCount: number, readonly saleCount: number, readonly returnCount: number, readonly voidedCount: number, readonly noSaleCount: number, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly tips: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly byTender: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly byTaxRate: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly jurisdictionId: string | null, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly byDepartment: ReadonlyArray<{ readonly departmentId: string, readonly lineCount: number, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string } }>, readonly byOperator: ReadonlyArray<{ readonly operatorId: string, readonly transactionCount: number, readonly total: { readonly amount: string, readonly currency: string }, readonly operator: { readonly name: string } | null }>, readonly drawer: { readonly foreignCounts: ReadonlyArray<{ readonly expected: { readonly amount: string, readonly currency: string }, readonly counted: { readonly amount: string, readonly currency: string }, readonly overShort: { readonly amount: string, readonly currency: string }, readonly overShortWorth: { readonly amount: string, readonly currency: string } | null }>, readonly foreignCash: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly foreignChange: { readonly amount: string, readonly currency: string }, readonly float: { readonly amount: string, readonly currency: string }, readonly cashSales: { readonly amount: string, readonly currency: string }, readonly cashRefunds: { readonly amount: string, readonly currency: string }, readonly paidIn: { readonly amount: string, readonly currency: string }, readonly paidOut: { readonly amount: string, readonly currency: string }, readonly drops: { readonly amount: string, readonly currency: string }, readonly expected: { readonly amount: string, readonly currency: string }, readonly counted: { readonly amount: string, readonly currency: string } | null, readonly overShort: { readonly amount: string, readonly currency: string } | null } };

export type BasketChangedSubscriptionVariables = Exact<{
  basketId: string;
}>;


export type BasketChangedSubscription = { readonly basketChanged: { readonly sequence: number, readonly status: BasketStatus, readonly currency: string, readonly lineCount: number, readonly net: string, readonly tax: string, readonly discount: string, readonly total: string, readonly due: string, readonly lastLineId: string | null, readonly lastLineDescription: string | null, readonly lastLineQuantity: string | null, readonly lastLineUnit: string | null, readonly lastLineAmount: string | null } | null };

export type BasketCouponAddMutationVariables = Exact<{
  input: BasketCouponAddInput;
}>;


export type BasketCouponAddMutation = { readonly basketCouponAdd: { readonly basket: { readonly id: string, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly coupons: ReadonlyArray<{ readonly code: string, readonly promotionId: string, readonly claimedUntil: string | null, readonly applied: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketCouponRemoveMutationVariables = Exact<{
  input: BasketCouponRemoveInput;
}>;


export type BasketCouponRemoveMutation = { readonly basketCouponRemove: { readonly basket: { readonly id: string, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly coupons: ReadonlyArray<{ readonly code: string, readonly promotionId: string, readonly claimedUntil: string | null, readonly applied: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketCustomerAttachMutationVariables = Exact<{
  input: BasketCustomerAttachInput;
}>;


export type BasketCustomerAttachMutation = { readonly basketCustomerAttach: { readonly basket: { readonly id: string, readonly version: number, readonly customer: { readonly customerId: string } | null, readonly taxExemption: { readonly reason: string, readonly certificateNumber: string, readonly fromAccount: boolean } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketDiscountSetMutationVariables = Exact<{
  input: BasketDiscountSetInput;
}>;


export type BasketDiscountSetMutation = { readonly basketDiscountSet: { readonly basket: { readonly id: string, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly orderDiscount: { readonly percent: string | null, readonly reason: string, readonly operatorId: string, readonly approvedBy: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly line: { readonly lineId: string, readonly extended: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly manualDiscount: { readonly percent: string | null, readonly reason: string, readonly operatorId: string, readonly approvedBy: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly priceOverride: { readonly reason: string, readonly operatorId: string, readonly approvedBy: string | null, readonly regularUnitPrice: { readonly amount: string, readonly currency: string } } | null, readonly modifications: ReadonlyArray<{ readonly sequence: number, readonly kind: PriceModificationKind, readonly step: DiscountStep, readonly description: string, readonly percent: string | null, readonly reason: string | null, readonly approvedBy: string | null, readonly rounding: ModificationRounding, readonly unitsInGroups: number | null, readonly base: { readonly amount: string, readonly currency: string }, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketExplainQueryVariables = Exact<{
  id: string;
}>;


export type BasketExplainQuery = { readonly basketExplain: { readonly sentences: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly sentences: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly count: number, readonly price: { readonly amount: string, readonly currency: string } }> }> } | null };

export type BasketGiftCardAddMutationVariables = Exact<{
  input: BasketGiftCardAddInput;
}>;


export type BasketGiftCardAddMutation = { readonly basketGiftCardAdd: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string } } | null, readonly line: { readonly lineId: string, readonly description: string, readonly giftCardLastFour: string | null, readonly gross: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketOpenMutationVariables = Exact<{
  input: BasketOpenInput;
}>;


export type BasketOpenMutation = { readonly basketOpen: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly currency: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly modifications: ReadonlyArray<{ readonly kind: PriceModificationKind, readonly promotionId: string | null, readonly description: string, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketPointsRedeemMutationVariables = Exact<{
  input: BasketPointsRedeemInput;
}>;


export type BasketPointsRedeemMutation = { readonly basketPointsRedeem: { readonly basket: { readonly id: string, readonly version: number, readonly pointsToBurn: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly points: { readonly earned: number, readonly burned: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketQuoteMutationVariables = Exact<{
  input: BasketQuoteInput;
}>;


export type BasketQuoteMutation = { readonly basketQuote: { readonly quote: { readonly token: string, readonly basketId: string, readonly basketVersion: number, readonly expiresAt: string, readonly total: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketRecallMutationVariables = Exact<{
  input: BasketRecallInput;
}>;


export type BasketRecallMutation = { readonly basketRecall: { readonly lapsedCoupons: ReadonlyArray<string>, readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly currency: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly modifications: ReadonlyArray<{ readonly kind: PriceModificationKind, readonly promotionId: string | null, readonly description: string, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly workstation: { readonly workstationId: string } | null } | null, readonly totalBefore: { readonly amount: string, readonly currency: string } | null, readonly repricedLines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly before: { readonly amount: string, readonly currency: string }, readonly after: { readonly amount: string, readonly currency: string } }>, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketRefundMutationVariables = Exact<{
  input: BasketRefundInput;
}>;


export type BasketRefundMutation = { readonly basketRefund: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly due: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketReturnLinesAddMutationVariables = Exact<{
  input: BasketReturnLinesAddInput;
}>;


export type BasketReturnLinesAddMutation = { readonly basketReturnLinesAdd: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly originalTransactionId: string | null, readonly originalLineId: string | null, readonly returnReason: ReturnReason | null, readonly restock: boolean | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }>, readonly refundPlan: ReadonlyArray<{ readonly kind: TenderKind, readonly tenderId: string | null, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly line: { readonly lineId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketReturnWithoutReceiptAddMutationVariables = Exact<{
  input: BasketReturnWithoutReceiptAddInput;
}>;


export type BasketReturnWithoutReceiptAddMutation = { readonly basketReturnWithoutReceiptAdd: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly parentLineId: string | null, readonly priceTakenFrom: PriceTakenFrom | null, readonly priceTakenOn: string | null, readonly returnReason: ReturnReason | null, readonly restock: boolean | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }>, readonly returnApproval: { readonly approvedBy: string, readonly validUntil: string, readonly remaining: { readonly amount: string, readonly currency: string } | null } | null, readonly points: { readonly earned: number, readonly burned: number } | null, readonly refundPlan: ReadonlyArray<{ readonly kind: TenderKind, readonly tenderId: string | null, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly line: { readonly lineId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketScanMutationVariables = Exact<{
  input: BasketScanInput;
}>;


export type BasketScanMutation = { readonly basketScan: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly currency: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly modifications: ReadonlyArray<{ readonly kind: PriceModificationKind, readonly promotionId: string | null, readonly description: string, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly line: { readonly lineId: string, readonly description: string, readonly entryMethod: EntryMethod, readonly expiry: string | null, readonly serial: string | null, readonly parentLineId: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketSuspendMutationVariables = Exact<{
  input: BasketSuspendInput;
}>;


export type BasketSuspendMutation = { readonly basketSuspend: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketTaxExemptionSetMutationVariables = Exact<{
  input: BasketTaxExemptionSetInput;
}>;


export type BasketTaxExemptionSetMutation = { readonly basketTaxExemptionSet: { readonly basket: { readonly id: string, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly taxExemption: { readonly reason: string, readonly certificateNumber: string, readonly operatorId: string, readonly fromAccount: boolean } | null, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly tax: { readonly amount: string, readonly currency: string }, readonly exempted: { readonly amount: string, readonly currency: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketTipSetMutationVariables = Exact<{
  input: BasketTipSetInput;
}>;


export type BasketTipSetMutation = { readonly basketTipSet: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly nextSteps: ReadonlyArray<BasketStep>, readonly tip: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketVoidMutationVariables = Exact<{
  input: BasketVoidInput;
}>;


export type BasketVoidMutation = { readonly basketVoid: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus } | null, readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type BasketWithItemsQueryVariables = Exact<{
  id: string;
}>;


export type BasketWithItemsQuery = { readonly basket: { readonly id: string, readonly version: number, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly item: { readonly itemId: string, readonly description: string } | null, readonly unit: { readonly gtin: string, readonly unit: string } | null, readonly lot: { readonly gtin: string, readonly batchLot: string, readonly expiry: string | null } | null }> } | null };

export type BasketQueryVariables = Exact<{
  id: string;
}>;


export type BasketQuery = { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly currency: string, readonly storeId: string, readonly training: boolean, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly modifications: ReadonlyArray<{ readonly kind: PriceModificationKind, readonly promotionId: string | null, readonly description: string, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly cashDue: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string } }>, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly store: { readonly storeId: string } | null, readonly workstation: { readonly workstationId: string } | null, readonly operator: { readonly operatorId: string } | null, readonly customer: { readonly customerId: string } | null, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly transaction: { readonly id: string, readonly receiptNumber: number | null } | null } | null };

export type CustomerLoyaltyQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerLoyaltyQuery = { readonly customer: { readonly customerId: string, readonly loyalty: { readonly points: number, readonly groups: ReadonlyArray<string>, readonly taxExemption: { readonly reason: string, readonly certificateNumber: string, readonly operatorId: string } | null } | null } | null };

export type CustomerStoreCreditQueryVariables = Exact<{
  customerId: string;
  currency: string;
}>;


export type CustomerStoreCreditQuery = { readonly customer: { readonly customerId: string, readonly storeCredit: { readonly amount: string, readonly currency: string } | null } | null };

export type GiftCardQueryVariables = Exact<{
  number: string;
  pin?: string | null | undefined;
}>;


export type GiftCardQuery = { readonly giftCard: { readonly giftCard: { readonly giftCardId: string, readonly lastFour: string, readonly issuedAt: string, readonly balance: { readonly amount: string, readonly currency: string }, readonly available: { readonly amount: string, readonly currency: string }, readonly blocked: { readonly at: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type LinePriceOverrideMutationVariables = Exact<{
  input: LinePriceOverrideInput;
}>;


export type LinePriceOverrideMutation = { readonly linePriceOverride: { readonly basket: { readonly id: string, readonly version: number, readonly total: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string } } | null, readonly line: { readonly lineId: string, readonly extended: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly manualDiscount: { readonly percent: string | null, readonly reason: string, readonly operatorId: string, readonly approvedBy: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly priceOverride: { readonly reason: string, readonly operatorId: string, readonly approvedBy: string | null, readonly regularUnitPrice: { readonly amount: string, readonly currency: string } } | null, readonly modifications: ReadonlyArray<{ readonly sequence: number, readonly kind: PriceModificationKind, readonly step: DiscountStep, readonly description: string, readonly percent: string | null, readonly reason: string | null, readonly approvedBy: string | null, readonly rounding: ModificationRounding, readonly unitsInGroups: number | null, readonly base: { readonly amount: string, readonly currency: string }, readonly amount: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type LineQuantitySetMutationVariables = Exact<{
  input: LineQuantitySetInput;
}>;


export type LineQuantitySetMutation = { readonly lineQuantitySet: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type LineRemoveMutationVariables = Exact<{
  input: LineRemoveInput;
}>;


export type LineRemoveMutation = { readonly lineRemove: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type NoSaleMutationVariables = Exact<{
  input: NoSaleInput;
}>;


export type NoSaleMutation = { readonly noSale: { readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly reason: string | null, readonly approvedBy: string | null, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OfflineBatchSubmitMutationVariables = Exact<{
  input: OfflineBatchSubmitInput;
}>;


export type OfflineBatchSubmitMutation = { readonly offlineBatchSubmit: { readonly nextSequenceNumber: number | null, readonly results: ReadonlyArray<{ readonly sequenceNumber: number | null, readonly status: OfflineEnvelopeStatus, readonly userError: { readonly code: CheckoutErrorCode, readonly message: string } | null }>, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type OfflineSnapshotQueryVariables = Exact<{
  storeId: string;
  after?: string | null | undefined;
}>;


export type OfflineSnapshotQuery = { readonly offlineSnapshot: { readonly takenAt: string, readonly store: string | null, readonly next: string | null, readonly entries: ReadonlyArray<{ readonly type: string, readonly detail: string }> } | null };

export type PriceBookStatusQueryVariables = Exact<{
  storeId: string;
}>;


export type PriceBookStatusQuery = { readonly priceBookStatus: { readonly storeId: string, readonly ready: boolean, readonly storeKnown: boolean, readonly priceListIds: ReadonlyArray<string>, readonly appliedEventCount: number, readonly newestChangeAt: string | null, readonly ageSeconds: number | null } | null };

export type ReceiptPapersQueryVariables = Exact<{
  transactionId: string;
}>;


export type ReceiptPapersQuery = { readonly receipt: { readonly transactionId: string, readonly kind: TransactionKind, readonly training: boolean, readonly isOriginal: boolean, readonly copyNumber: number | null, readonly localDateTime: string, readonly html: string, readonly pdfBase64: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gross: { readonly amount: string, readonly currency: string } }>, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly rate: string, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly digital: { readonly token: string, readonly link: string } | null, readonly fiscal: { readonly status: FiscalMarkStatus, readonly outageReason: string | null, readonly deviceSerial: string | null, readonly transactionNumber: number | null, readonly signatureCounter: number | null, readonly processData: string | null } | null } | null };

export type ReceiptReprintMutationVariables = Exact<{
  input: ReceiptReprintInput;
}>;


export type ReceiptReprintMutation = { readonly receiptReprint: { readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly copyNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly originalTransaction: { readonly id: string, readonly copyCount: number } | null } | null, readonly receipt: { readonly transactionId: string, readonly receiptNumber: number | null, readonly text: string, readonly verifyCode: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type ReceiptQueryVariables = Exact<{
  transactionId: string;
}>;


export type ReceiptQuery = { readonly receipt: { readonly transactionId: string, readonly receiptNumber: number | null, readonly header: ReadonlyArray<string>, readonly text: string, readonly verifyCode: string } | null };

export type RetailTransactionByNumberQueryVariables = Exact<{
  storeId: string;
  workstationId: string;
  businessDayDate: string;
  series: TransactionSeries;
  sequenceNumber: number;
}>;


export type RetailTransactionByNumberQuery = { readonly retailTransactionByNumber: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string } } | null };

export type RetailTransactionQueryVariables = Exact<{
  id: string;
}>;


export type RetailTransactionQuery = { readonly retailTransaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly currency: string, readonly channel: Channel, readonly journalHash: string, readonly storeId: string, readonly workstationId: string, readonly basketId: string | null, readonly previousHash: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly providerReference: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly tendered: { readonly amount: string, readonly currency: string } | null, readonly change: { readonly amount: string, readonly currency: string } | null }>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly batchLot: string | null, readonly restock: boolean | null, readonly originalLineId: string | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly baseQuantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly returnedQuantity: { readonly value: string, readonly unit: string } }>, readonly shift: { readonly shiftId: string } | null, readonly operator: { readonly operatorId: string } | null, readonly store: { readonly storeId: string } | null, readonly workstation: { readonly workstationId: string } | null, readonly customer: { readonly customerId: string } | null, readonly order: { readonly orderId: string } | null, readonly originalTransaction: { readonly id: string } | null, readonly receipt: { readonly transactionId: string, readonly receiptNumber: number | null } } | null };

export type SuspendedBasketsQueryVariables = Exact<{
  storeId: string;
  status?: BasketStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuspendedBasketsQuery = { readonly storeBaskets: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly openedAt: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: BasketStatus, readonly version: number, readonly openedAt: string, readonly label: string | null, readonly suspendedAt: string | null, readonly total: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TenderAddMutationVariables = Exact<{
  input: TenderAddInput;
}>;


export type TenderAddMutation = { readonly tenderAdd: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly tender: { readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly amount: { readonly amount: string, readonly currency: string }, readonly tendered: { readonly amount: string, readonly currency: string } | null, readonly change: { readonly amount: string, readonly currency: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly lineId: string | null }> } };

export type TenderVoidMutationVariables = Exact<{
  input: TenderVoidInput;
}>;


export type TenderVoidMutation = { readonly tenderVoid: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus, readonly total: { readonly amount: string, readonly currency: string }, readonly due: { readonly amount: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly quantity: { readonly value: string, readonly unit: string }, readonly gross: { readonly amount: string, readonly currency: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TransactionCompleteMutationVariables = Exact<{
  input: TransactionCompleteInput;
}>;


export type TransactionCompleteMutation = { readonly transactionComplete: { readonly basket: { readonly id: string, readonly version: number, readonly status: BasketStatus } | null, readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string } } | null, readonly receipt: { readonly text: string, readonly verifyCode: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly lineId: string | null }> } };

export type TransactionExplainQueryVariables = Exact<{
  id: string;
}>;


export type TransactionExplainQuery = { readonly transactionExplain: { readonly sentences: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly sentences: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly count: number, readonly price: { readonly amount: string, readonly currency: string } }> }> } | null };

export type TransactionForReturnQueryVariables = Exact<{
  receiptNumber: number;
  storeId?: string | null | undefined;
  verifyCode: string;
  lines: ReadonlyArray<TransactionReturnLineInput> | TransactionReturnLineInput;
}>;


export type TransactionForReturnQuery = { readonly transactionForReturn: { readonly transactionId: string, readonly storeId: string, readonly receiptNumber: number, readonly businessDayDate: string, readonly currency: string, readonly returnableUntil: string, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly parentLineId: string | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly refund: { readonly amount: string, readonly currency: string } }>, readonly refundPlan: ReadonlyArray<{ readonly kind: TenderKind, readonly tenderId: string | null, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly amount: { readonly amount: string, readonly currency: string } }> | null } | null };

export type TransactionPostVoidMutationVariables = Exact<{
  input: TransactionPostVoidInput;
}>;


export type TransactionPostVoidMutation = { readonly transactionPostVoid: { readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly currency: string, readonly channel: Channel, readonly journalHash: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly providerReference: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly tendered: { readonly amount: string, readonly currency: string } | null, readonly change: { readonly amount: string, readonly currency: string } | null }>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly batchLot: string | null, readonly restock: boolean | null, readonly originalLineId: string | null, readonly originalTransactionId: string | null, readonly returnReason: ReturnReason | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly baseQuantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly returnedQuantity: { readonly value: string, readonly unit: string } }>, readonly originalTransaction: { readonly id: string, readonly receiptNumber: number | null } | null } | null, readonly receipt: { readonly text: string, readonly verifyCode: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type TransactionReturnMutationVariables = Exact<{
  input: TransactionReturnInput;
}>;


export type TransactionReturnMutation = { readonly transactionReturn: { readonly transaction: { readonly id: string, readonly kind: TransactionKind, readonly series: TransactionSeries, readonly sequenceNumber: number, readonly receiptNumber: number | null, readonly businessDayDate: string, readonly completedAt: string, readonly currency: string, readonly channel: Channel, readonly journalHash: string, readonly total: { readonly amount: string, readonly currency: string }, readonly change: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly cashRounding: { readonly amount: string, readonly currency: string }, readonly taxes: ReadonlyArray<{ readonly taxId: string, readonly name: string, readonly rate: string, readonly taxable: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } }>, readonly tenders: ReadonlyArray<{ readonly tenderId: string, readonly kind: TenderKind, readonly status: TenderStatus, readonly cardBrand: string | null, readonly cardLastFour: string | null, readonly providerReference: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly tendered: { readonly amount: string, readonly currency: string } | null, readonly change: { readonly amount: string, readonly currency: string } | null }>, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly description: string, readonly gtin: string, readonly batchLot: string | null, readonly restock: boolean | null, readonly originalLineId: string | null, readonly originalTransactionId: string | null, readonly returnReason: ReturnReason | null, readonly quantity: { readonly value: string, readonly unit: string }, readonly baseQuantity: { readonly value: string, readonly unit: string }, readonly unitPrice: { readonly amount: string, readonly currency: string }, readonly discount: { readonly amount: string, readonly currency: string }, readonly net: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string }, readonly gross: { readonly amount: string, readonly currency: string }, readonly returnedQuantity: { readonly value: string, readonly unit: string } }>, readonly originalTransaction: { readonly id: string, readonly receiptNumber: number | null } | null } | null, readonly receipt: { readonly text: string, readonly verifyCode: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: CheckoutErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CustomerCreateMutationVariables = Exact<{
  input: CustomerCreateInput;
}>;


export type CustomerCreateMutation = { readonly customerCreate: { readonly customer: { readonly customerId: string, readonly status: CustomerStatus, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type FulfilmentHandOverMutationVariables = Exact<{
  input: FulfilmentHandOverInput;
}>;


export type FulfilmentHandOverMutation = { readonly fulfilmentHandOver: { readonly order: { readonly orderId: string, readonly status: CustomerOrderStatus, readonly payment: { readonly status: OrderPaymentStatus } } | null, readonly fulfilment: { readonly fulfilmentId: string, readonly status: FulfilmentStatus, readonly completedAt: string | null, readonly transaction: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type FulfilmentReadyMutationVariables = Exact<{
  input: FulfilmentReadyInput;
}>;


export type FulfilmentReadyMutation = { readonly fulfilmentReady: { readonly order: { readonly orderId: string, readonly status: CustomerOrderStatus } | null, readonly fulfilment: { readonly fulfilmentId: string, readonly status: FulfilmentStatus, readonly version: number, readonly readyAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: OrderErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } };

export type CustomerOrderByNumberQueryVariables = Exact<{
  orderNumber: string;
}>;


export type CustomerOrderByNumberQuery = { readonly customerOrderByNumber: { readonly orderId: string, readonly orderNumber: string, readonly status: CustomerOrderStatus, readonly nextStatuses: ReadonlyArray<CustomerOrderStatus>, readonly customer: { readonly customerId: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly total: { readonly amount: string, readonly currency: string }, readonly payment: { readonly status: OrderPaymentStatus }, readonly fulfilments: ReadonlyArray<{ readonly fulfilmentId: string, readonly status: FulfilmentStatus, readonly nextStatuses: ReadonlyArray<FulfilmentStatus> }> } | null };

export type PickListQueryVariables = Exact<{
  storeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PickListQuery = { readonly pickList: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly fulfilmentId: string } }>, readonly nodes: ReadonlyArray<{ readonly fulfilmentId: string, readonly orderNumber: string, readonly kind: FulfilmentKind, readonly status: FulfilmentStatus, readonly requestedAt: string, readonly store: { readonly storeId: string } | null, readonly order: { readonly orderId: string }, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly gtin: string, readonly description: string, readonly quantity: { readonly value: string, readonly unit: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LotCheckQueryVariables = Exact<{
  gtin: string;
  batchLot: string;
}>;


export type LotCheckQuery = { readonly lot: { readonly gtin: string, readonly batchLot: string, readonly expiry: string | null, readonly recalled: boolean, readonly openRecalls: ReadonlyArray<{ readonly recallId: string, readonly reason: string, readonly issuedAt: string }>, readonly item: { readonly itemId: string, readonly description: string } } | null };

export type OpenRecallsQueryVariables = Exact<{
  storeId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type OpenRecallsQuery = { readonly recalls: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly recallId: string, readonly gtin: string, readonly batchLot: string | null, readonly reason: string, readonly issuedAt: string, readonly item: { readonly itemId: string, readonly description: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PriceCheckQueryVariables = Exact<{
  gtin: string;
  storeId: string;
}>;


export type PriceCheckQuery = { readonly itemByGtin: { readonly itemId: string, readonly description: string, readonly lotControlled: boolean, readonly minimumAge: number | null, readonly soldByWeight: boolean, readonly discontinued: boolean, readonly units: ReadonlyArray<{ readonly gtin: string, readonly unit: string, readonly baseUnitsPerUnit: string, readonly offer: { readonly validTo: string | null, readonly price: { readonly amount: string, readonly currency: string } } | null }>, readonly depositItem: { readonly itemId: string, readonly description: string, readonly offer: { readonly price: { readonly amount: string, readonly currency: string } } | null } | null, readonly openRecalls: ReadonlyArray<{ readonly recallId: string, readonly batchLot: string | null, readonly reason: string }> } | null };

export type RecallChangesSinceQueryVariables = Exact<{
  storeId: string;
  after: number;
}>;


export type RecallChangesSinceQuery = { readonly recallChangesSince: { readonly status: RecallChangesStatus, readonly lastSequence: number, readonly hasMore: boolean, readonly changes: ReadonlyArray<{ readonly sequence: number, readonly kind: RecallChangeKind, readonly recallId: string, readonly gtin: string, readonly batchLot: string | null, readonly itemId: string, readonly reason: string, readonly changedAt: string }> } };

export type RecallIssuedSubscriptionVariables = Exact<{
  storeId: string;
}>;


export type RecallIssuedSubscription = { readonly recallIssued: { readonly recallId: string, readonly storeId: string, readonly sequence: number, readonly gtin: string, readonly batchLot: string | null, readonly itemId: string, readonly reason: string, readonly issuedAt: string } | null };

export type RunningPromotionsQueryVariables = Exact<{
  storeId: string;
  activeAt: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type RunningPromotionsQuery = { readonly promotions: { readonly nodes: ReadonlyArray<{ readonly promotionId: string, readonly description: string, readonly priority: number, readonly concurrency: PromotionConcurrency, readonly validFrom: string, readonly validTo: string | null, readonly customerGroups: ReadonlyArray<string>, readonly couponRequired: boolean, readonly schedule: { readonly from: string | null, readonly to: string | null, readonly daysOfWeek: ReadonlyArray<number>, readonly hours: { readonly from: string, readonly to: string } | null } | null, readonly rule:
        | { readonly __typename: 'AmountOffRule', readonly amounts: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'BuyGetRule', readonly buyQuantity: number, readonly getQuantity: number, readonly percent: string, readonly getItems: ReadonlyArray<{ readonly itemId: string }> }
        | { readonly __typename: 'FixedPriceRule', readonly prices: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'LoyaltyBurnRule', readonly points: number, readonly amounts: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'LoyaltyEarnRule', readonly points: number, readonly amounts: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'MixAndMatchRule', readonly setPercent: string | null, readonly groups: ReadonlyArray<{ readonly quantity: number, readonly items: ReadonlyArray<{ readonly itemId: string }>, readonly categories: ReadonlyArray<{ readonly categoryId: string }> }>, readonly prices: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'MultiBuyRule', readonly quantity: number, readonly prices: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }
        | { readonly __typename: 'PercentOffRule', readonly percent: string }
        | { readonly __typename: 'ThresholdRule', readonly steps: ReadonlyArray<{ readonly percent: string | null, readonly minimums: ReadonlyArray<{ readonly amount: string, readonly currency: string }>, readonly amounts: ReadonlyArray<{ readonly amount: string, readonly currency: string }> }> }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const XFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"XFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"saleCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"voidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"noSaleCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreignCash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<XFiguresFragment, unknown>;
export const ZFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"saleCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"voidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"noSaleCount"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTaxRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionId"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOperator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreignCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShortWorth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignCash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"float"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashSales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRefunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ZFiguresFragment, unknown>;
export const BackOfficeAuditTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeAuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditId"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeAuditTrailQuery, BackOfficeAuditTrailQueryVariables>;
export const BackOfficeInventoryPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeInventoryPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryPositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeInventoryPositionsQuery, BackOfficeInventoryPositionsQueryVariables>;
export const BackOfficeLedgerVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeLedgerVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledgerVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAtSequence"}},{"kind":"Field","name":{"kind":"Name","value":"stockDifferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeLedgerVerificationQuery, BackOfficeLedgerVerificationQueryVariables>;
export const BackOfficeOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operatorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"pinLocked"}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeOperatorQuery, BackOfficeOperatorQueryVariables>;
export const BackOfficeShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeShiftQuery, BackOfficeShiftQueryVariables>;
export const BackOfficeStockAdjustDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeStockAdjust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockAdjustInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockAdjust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStockAdjustMutation, BackOfficeStockAdjustMutationVariables>;
export const BackOfficeStockMovementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeStockMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementId"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentKey"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"adjustReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStockMovementsQuery, BackOfficeStockMovementsQueryVariables>;
export const BackOfficeStockReceiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeStockReceive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockReceiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockReceive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStockReceiveMutation, BackOfficeStockReceiveMutationVariables>;
export const BackOfficeStockReservationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeStockReservation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reservationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockReservation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reservationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reservationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reservationId"}},{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consumed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStockReservationQuery, BackOfficeStockReservationQueryVariables>;
export const BackOfficeStoreCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeStoreCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoreCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStoreCreateMutation, BackOfficeStoreCreateMutationVariables>;
export const BackOfficeStorePolicySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeStorePolicySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StorePolicySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storePolicySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStorePolicySetMutation, BackOfficeStorePolicySetMutationVariables>;
export const BackOfficeStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"taxRoundingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"taxRoundingMode"}},{"kind":"Field","name":{"kind":"Name","value":"discountSequence"}},{"kind":"Field","name":{"kind":"Name","value":"discountRounding"}},{"kind":"Field","name":{"kind":"Name","value":"promotionControl"}},{"kind":"Field","name":{"kind":"Name","value":"expiredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnsWithoutReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"amountMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashAllowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offlineCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countMax"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotAgeMaxMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"till"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"discountPercentMax"}},{"kind":"Field","name":{"kind":"Name","value":"discountMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceOverridePercentMax"}},{"kind":"Field","name":{"kind":"Name","value":"refundMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOutMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noSalesPerShiftMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selfApproval"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsRequired"}},{"kind":"Field","name":{"kind":"Name","value":"keyedWeight"}},{"kind":"Field","name":{"kind":"Name","value":"minimumWeightKg"}},{"kind":"Field","name":{"kind":"Name","value":"ageCheck"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBaskets"}},{"kind":"Field","name":{"kind":"Name","value":"measureCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastZNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openShift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"businessDayDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"closingRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedDrawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStoreQuery, BackOfficeStoreQueryVariables>;
export const BackOfficeStoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeStores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dayStart"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeStoresQuery, BackOfficeStoresQueryVariables>;
export const BackOfficeWorkstationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeWorkstationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkstationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeWorkstationCreateMutation, BackOfficeWorkstationCreateMutationVariables>;
export const BackOfficeWorkstationEnrolmentCodeCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeWorkstationEnrolmentCodeCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkstationEnrolmentCodeCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationEnrolmentCodeCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeWorkstationEnrolmentCodeCreateMutation, BackOfficeWorkstationEnrolmentCodeCreateMutationVariables>;
export const BackOfficeWorkstationRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BackOfficeWorkstationRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkstationRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeWorkstationRevokeMutation, BackOfficeWorkstationRevokeMutationVariables>;
export const CustomerGroupsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerGroupsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerGroupsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerGroupsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerGroupsSetMutation, CustomerGroupsSetMutationVariables>;
export const CustomerTaxExemptionSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerTaxExemptionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerTaxExemptionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerTaxExemptionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxExemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"fromAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerTaxExemptionSetMutation, CustomerTaxExemptionSetMutationVariables>;
export const FailedSettlementResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailedSettlementResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailedSettlementResolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedSettlementResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FailedSettlementResolveMutation, FailedSettlementResolveMutationVariables>;
export const FailedSettlementRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FailedSettlementRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailedSettlementRetryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedSettlementRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FailedSettlementRetryMutation, FailedSettlementRetryMutationVariables>;
export const FailedSettlementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedSettlements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedSettlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FailedSettlementsQuery, FailedSettlementsQueryVariables>;
export const GiftCardBlockSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiftCardBlockSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiftCardBlockSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCardBlockSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCardId"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GiftCardBlockSetMutation, GiftCardBlockSetMutationVariables>;
export const GiftCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GiftCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCardId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCardId"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<GiftCardsQuery, GiftCardsQueryVariables>;
export const JournalVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JournalVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionSeries"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journalVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"workstationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lastHash"}},{"kind":"Field","name":{"kind":"Name","value":"firstBrokenSequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<JournalVerificationQuery, JournalVerificationQueryVariables>;
export const OfflineFindingDealWithDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfflineFindingDealWith"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfflineFindingDealWithInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offlineFindingDealWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingId"}},{"kind":"Field","name":{"kind":"Name","value":"dealtWithAt"}},{"kind":"Field","name":{"kind":"Name","value":"dealtWithBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OfflineFindingDealWithMutation, OfflineFindingDealWithMutationVariables>;
export const OfflineFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfflineFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dealtWith"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offlineFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"dealtWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dealtWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"noticedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dealtWithAt"}},{"kind":"Field","name":{"kind":"Name","value":"dealtWithBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfflineFindingsQuery, OfflineFindingsQueryVariables>;
export const StoreDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoreDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeTransactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"businessDayDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StoreDayQuery, StoreDayQueryVariables>;
export const BackOfficeItemCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeItemCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"itemMaster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeItemCostQuery, BackOfficeItemCostQueryVariables>;
export const BackOfficePostingReconciliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficePostingReconciliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingReconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"businessDayDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corporate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]} as unknown as DocumentNode<BackOfficePostingReconciliationQuery, BackOfficePostingReconciliationQueryVariables>;
export const BackOfficePurchaseOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficePurchaseOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purchaseOrderNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purchaseOrderNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purchaseOrderNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expectedDate"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficePurchaseOrderQuery, BackOfficePurchaseOrderQueryVariables>;
export const BackOfficePurchaseOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficePurchaseOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expectedDate"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficePurchaseOrdersQuery, BackOfficePurchaseOrdersQueryVariables>;
export const BackOfficeSalesPostingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeSalesPosting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesPosting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"transactionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"corporateDocumentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forfeited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"voucherKind"}},{"kind":"Field","name":{"kind":"Name","value":"faceValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forfeited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeSalesPostingQuery, BackOfficeSalesPostingQueryVariables>;
export const BackOfficeTransactionPostingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackOfficeTransactionPosting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retailTransaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"corporateDocumentNumber"}}]}}]}}]}}]} as unknown as DocumentNode<BackOfficeTransactionPostingQuery, BackOfficeTransactionPostingQueryVariables>;
export const CustomerByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPurchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<CustomerByIdQuery, CustomerByIdQueryVariables>;
export const StoreOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoreOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrderStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StoreOrdersQuery, StoreOrdersQueryVariables>;
export const CouponCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouponCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"usesMax"}},{"kind":"Field","name":{"kind":"Name","value":"usesPerCustomerMax"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CouponCreateMutation, CouponCreateMutationVariables>;
export const CouponStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CouponStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouponStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"couponStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CouponStopMutation, CouponStopMutationVariables>;
export const CouponDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coupon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coupon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"usesMax"}},{"kind":"Field","name":{"kind":"Name","value":"usesPerCustomerMax"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"couponRequired"}}]}}]}}]}}]} as unknown as DocumentNode<CouponQuery, CouponQueryVariables>;
export const ItemCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ItemCreateMutation, ItemCreateMutationVariables>;
export const ItemSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lotControlled"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}},{"kind":"Field","name":{"kind":"Name","value":"soldByWeight"}},{"kind":"Field","name":{"kind":"Name","value":"discontinued"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxClassId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnitsPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeKind"}},{"kind":"Field","name":{"kind":"Name","value":"discountable"}},{"kind":"Field","name":{"kind":"Name","value":"feeItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}}]}}]} as unknown as DocumentNode<ItemSheetQuery, ItemSheetQueryVariables>;
export const ItemUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"discontinued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ItemUpdateMutation, ItemUpdateMutationVariables>;
export const ItemsChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changedSince"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"changedSince"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changedSince"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"CHANGED_AT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ItemsChangedQuery, ItemsChangedQueryVariables>;
export const LotRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LotRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LotRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lotRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"expiry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LotRegisterMutation, LotRegisterMutationVariables>;
export const OfferSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OfferSetMutation, OfferSetMutationVariables>;
export const PriceListAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriceListAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceListAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PriceListAssignMutation, PriceListAssignMutationVariables>;
export const PriceListCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriceListCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceListCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PriceListCreateMutation, PriceListCreateMutationVariables>;
export const PriceListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"priceLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PriceListsQuery, PriceListsQueryVariables>;
export const PromotionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PromotionCreateMutation, PromotionCreateMutationVariables>;
export const PromotionStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PromotionStopMutation, PromotionStopMutationVariables>;
export const PromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PromotionsQuery, PromotionsQueryVariables>;
export const RecallHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecallHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecallHistoryQuery, RecallHistoryQueryVariables>;
export const RecallIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecallIssueMutation, RecallIssueMutationVariables>;
export const RecallLiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallLift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallLiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallLift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecallLiftMutation, RecallLiftMutationVariables>;
export const TaxRateSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaxRateSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRateSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxRateSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TaxRateSetMutation, TaxRateSetMutationVariables>;
export const TaxesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Taxes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxClassId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionId"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"taxClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxClassId"}}]}}]}}]}}]} as unknown as DocumentNode<TaxesQuery, TaxesQueryVariables>;
export const TradeItemUnitAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TradeItemUnitAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TradeItemUnitAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeItemUnitAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnitsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TradeItemUnitAddMutation, TradeItemUnitAddMutationVariables>;
export const VariantAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VariantAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VariantAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<VariantAddMutation, VariantAddMutationVariables>;
export const WebStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]} as unknown as DocumentNode<WebStoreQuery, WebStoreQueryVariables>;
export const WebStoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebStores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebStoresQuery, WebStoresQueryVariables>;
export const CartAbandonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartAbandon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartAbandonMutation, CartAbandonMutationVariables>;
export const CartAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketScanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketScan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartAddMutation, CartAddMutationVariables>;
export const CartCouponAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartCouponAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCouponAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCouponAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coupons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsToBurn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"burned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartCouponAddMutation, CartCouponAddMutationVariables>;
export const CartCouponRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartCouponRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCouponRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCouponRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coupons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsToBurn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"burned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartCouponRemoveMutation, CartCouponRemoveMutationVariables>;
export const CartCustomerAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartCustomerAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCustomerAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCustomerAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartCustomerAttachMutation, CartCustomerAttachMutationVariables>;
export const CartLineRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLineRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LineRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartLineRemoveMutation, CartLineRemoveMutationVariables>;
export const CartOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartOpenMutation, CartOpenMutationVariables>;
export const CartPointsRedeemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartPointsRedeem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketPointsRedeemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketPointsRedeem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coupons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsToBurn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"burned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartPointsRedeemMutation, CartPointsRedeemMutationVariables>;
export const CartQuantitySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartQuantitySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LineQuantitySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineQuantitySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartQuantitySetMutation, CartQuantitySetMutationVariables>;
export const CartQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"basketId"}},{"kind":"Field","name":{"kind":"Name","value":"basketVersion"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CartQuoteMutation, CartQuoteMutationVariables>;
export const CartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryGtins"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"parentLineId"}},{"kind":"Field","name":{"kind":"Name","value":"feeKind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CartQuery, CartQueryVariables>;
export const ReceiptKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"kty"}},{"kind":"Field","name":{"kind":"Name","value":"crv"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"alg"}},{"kind":"Field","name":{"kind":"Name","value":"use"}}]}}]}}]} as unknown as DocumentNode<ReceiptKeysQuery, ReceiptKeysQueryVariables>;
export const ReceiptVerifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptVerifyQuery, ReceiptVerifyQueryVariables>;
export const CustomerEraseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerErase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerEraseMutation, CustomerEraseMutationVariables>;
export const CustomerOrderByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerOrderById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]}}]} as unknown as DocumentNode<CustomerOrderByIdQuery, CustomerOrderByIdQueryVariables>;
export const CustomerOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerOrdersQuery, CustomerOrdersQueryVariables>;
export const CustomerUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerUpdateMutation, CustomerUpdateMutationVariables>;
export const OrderCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderCaptureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCapture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCaptureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCapture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderCaptureMutation, OrderCaptureMutationVariables>;
export const CategoryMenuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryMenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CategoryMenuQuery, CategoryMenuQueryVariables>;
export const ItemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"WEB"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variantOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variantAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"WEB"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ItemPageQuery, ItemPageQueryVariables>;
export const ShelfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shelf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemSort"}}},"defaultValue":{"kind":"EnumValue","value":"DESCRIPTION"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"imageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"EnumValue","value":"WEB"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerId"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ShelfQuery, ShelfQueryVariables>;
export const WebPromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebPromotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activeAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"activeAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activeAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebPromotionsQuery, WebPromotionsQueryVariables>;
export const ErpDeadLetterRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErpDeadLetterRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterRetryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesPosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"corporateDocumentNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ErpDeadLetterRetryMutation, ErpDeadLetterRetryMutationVariables>;
export const ErpDeadLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpDeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"retriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingId"}},{"kind":"Field","name":{"kind":"Name","value":"dedupeKey"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ErpDeadLettersQuery, ErpDeadLettersQueryVariables>;
export const ErpHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporateSystemHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachable"}},{"kind":"Field","name":{"kind":"Name","value":"circuit"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMs"}},{"kind":"Field","name":{"kind":"Name","value":"pendingPostingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestPendingAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetterCount"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]} as unknown as DocumentNode<ErpHealthQuery, ErpHealthQueryVariables>;
export const ErpImportRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErpImportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorporateImportRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporateImportRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncRunId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"changeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ErpImportRunMutation, ErpImportRunMutationVariables>;
export const ErpItemMasterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpItemMaster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemMaster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"taxClassId"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnitsPerUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lotControlled"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}},{"kind":"Field","name":{"kind":"Name","value":"soldByWeight"}},{"kind":"Field","name":{"kind":"Name","value":"discontinued"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]} as unknown as DocumentNode<ErpItemMasterQuery, ErpItemMasterQueryVariables>;
export const ErpItemMastersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpItemMasters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemMasters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"changeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ErpItemMastersQuery, ErpItemMastersQueryVariables>;
export const ErpSalesPostingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpSalesPostings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SalesPostingStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesPostings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postingId"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dedupeKey"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"corporateDocumentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ErpSalesPostingsQuery, ErpSalesPostingsQueryVariables>;
export const ErpSyncRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErpSyncRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncRunId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"changeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ErpSyncRunsQuery, ErpSyncRunsQueryVariables>;
export const ItemImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ItemImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ItemImportMutation, ItemImportMutationVariables>;
export const PricesOfItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PricesOfItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}},{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceListId"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<PricesOfItemQuery, PricesOfItemQueryVariables>;
export const TillApprovalGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillApprovalGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalId"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillApprovalGrantMutation, TillApprovalGrantMutationVariables>;
export const TillCashCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillCashCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CashCountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"denomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillCashCountMutation, TillCashCountMutationVariables>;
export const TillCashInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillCashIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CashInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillCashInMutation, TillCashInMutationVariables>;
export const TillCashOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillCashOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CashOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cashOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillCashOutMutation, TillCashOutMutationVariables>;
export const TillInventoryPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillInventoryPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<TillInventoryPositionQuery, TillInventoryPositionQueryVariables>;
export const TillOpenShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillOpenShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"workstationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"blind"}},{"kind":"Field","name":{"kind":"Name","value":"float"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<TillOpenShiftQuery, TillOpenShiftQueryVariables>;
export const TillOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operatorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"pinLocked"}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}}]} as unknown as DocumentNode<TillOperatorQuery, TillOperatorQueryVariables>;
export const TillPinSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillPinSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorPinSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorPinSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillPinSetMutation, TillPinSetMutationVariables>;
export const TillShiftCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillShiftClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"countedDrawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedDrawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillShiftCloseMutation, TillShiftCloseMutationVariables>;
export const TillShiftOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillShiftOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"float"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillShiftOpenMutation, TillShiftOpenMutationVariables>;
export const TillShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"expectedDrawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashMovements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movementId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TillShiftQuery, TillShiftQueryVariables>;
export const TillShiftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillShifts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"businessDayDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TillShiftsQuery, TillShiftsQueryVariables>;
export const TillSignOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillSignOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorSignOnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorSignOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"signedOnAt"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillSignOnMutation, TillSignOnMutationVariables>;
export const TillStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gln"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"receiptHeader"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"expiredUnits"}},{"kind":"Field","name":{"kind":"Name","value":"returnWindowDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnsWithoutReceipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"amountMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashAllowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offlineCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countMax"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotAgeMaxMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"increment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TillStoreQuery, TillStoreQueryVariables>;
export const TillWorkstationEnrolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TillWorkstationEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkstationEnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationEnrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TillWorkstationEnrolMutation, TillWorkstationEnrolMutationVariables>;
export const TillWorkstationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillWorkstation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"workstationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastZNumber"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openShift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<TillWorkstationQuery, TillWorkstationQueryVariables>;
export const TillXReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillXReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"xReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOfSequence"}},{"kind":"Field","name":{"kind":"Name","value":"asOfOfflineSequence"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"XFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"XFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"saleCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"voidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"noSaleCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreignCash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<TillXReportQuery, TillXReportQueryVariables>;
export const TillZReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillZReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOfSequence"}},{"kind":"Field","name":{"kind":"Name","value":"asOfOfflineSequence"}},{"kind":"Field","name":{"kind":"Name","value":"denominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"denomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"saleCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"voidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"noSaleCount"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTaxRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionId"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOperator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"transactionCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreignCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShortWorth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignCash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"float"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashSales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRefunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<TillZReportQuery, TillZReportQueryVariables>;
export const BasketChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BasketChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}},{"kind":"Field","name":{"kind":"Name","value":"discount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"lastLineId"}},{"kind":"Field","name":{"kind":"Name","value":"lastLineDescription"}},{"kind":"Field","name":{"kind":"Name","value":"lastLineQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lastLineUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lastLineAmount"}}]}}]}}]} as unknown as DocumentNode<BasketChangedSubscription, BasketChangedSubscriptionVariables>;
export const BasketCouponAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketCouponAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCouponAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCouponAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coupons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketCouponAddMutation, BasketCouponAddMutationVariables>;
export const BasketCouponRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketCouponRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCouponRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCouponRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coupons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"claimedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketCouponRemoveMutation, BasketCouponRemoveMutationVariables>;
export const BasketCustomerAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketCustomerAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketCustomerAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketCustomerAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxExemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fromAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketCustomerAttachMutation, BasketCustomerAttachMutationVariables>;
export const BasketDiscountSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketDiscountSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketDiscountSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketDiscountSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"extended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regularUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"unitsInGroups"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketDiscountSetMutation, BasketDiscountSetMutationVariables>;
export const BasketExplainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BasketExplain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketExplain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]}}]} as unknown as DocumentNode<BasketExplainQuery, BasketExplainQueryVariables>;
export const BasketGiftCardAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketGiftCardAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketGiftCardAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketGiftCardAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"giftCardLastFour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketGiftCardAddMutation, BasketGiftCardAddMutationVariables>;
export const BasketOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketOpenMutation, BasketOpenMutationVariables>;
export const BasketPointsRedeemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketPointsRedeem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketPointsRedeemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketPointsRedeem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pointsToBurn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"burned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketPointsRedeemMutation, BasketPointsRedeemMutationVariables>;
export const BasketQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"basketId"}},{"kind":"Field","name":{"kind":"Name","value":"basketVersion"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketQuoteMutation, BasketQuoteMutationVariables>;
export const BasketRecallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketRecallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repricedLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsedCoupons"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketRecallMutation, BasketRecallMutationVariables>;
export const BasketRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketRefundMutation, BasketRefundMutationVariables>;
export const BasketReturnLinesAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketReturnLinesAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketReturnLinesAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketReturnLinesAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"originalTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"originalLineId"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"restock"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketReturnLinesAddMutation, BasketReturnLinesAddMutationVariables>;
export const BasketReturnWithoutReceiptAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketReturnWithoutReceiptAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketReturnWithoutReceiptAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketReturnWithoutReceiptAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"parentLineId"}},{"kind":"Field","name":{"kind":"Name","value":"priceTakenFrom"}},{"kind":"Field","name":{"kind":"Name","value":"priceTakenOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"restock"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnApproval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earned"}},{"kind":"Field","name":{"kind":"Name","value":"burned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketReturnWithoutReceiptAddMutation, BasketReturnWithoutReceiptAddMutationVariables>;
export const BasketScanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketScan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketScanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketScan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"entryMethod"}},{"kind":"Field","name":{"kind":"Name","value":"expiry"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"parentLineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketScanMutation, BasketScanMutationVariables>;
export const BasketSuspendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketSuspendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketSuspendMutation, BasketSuspendMutationVariables>;
export const BasketTaxExemptionSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketTaxExemptionSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketTaxExemptionSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketTaxExemptionSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxExemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"fromAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exempted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketTaxExemptionSetMutation, BasketTaxExemptionSetMutationVariables>;
export const BasketTipSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketTipSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketTipSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketTipSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketTipSetMutation, BasketTipSetMutationVariables>;
export const BasketVoidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BasketVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basketVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BasketVoidMutation, BasketVoidMutationVariables>;
export const BasketWithItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BasketWithItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"expiry"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BasketWithItemsQuery, BasketWithItemsQueryVariables>;
export const BasketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Basket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"training"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]}}]}}]} as unknown as DocumentNode<BasketQuery, BasketQueryVariables>;
export const CustomerLoyaltyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerLoyalty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"loyalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"taxExemption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerLoyaltyQuery, CustomerLoyaltyQueryVariables>;
export const CustomerStoreCreditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerStoreCredit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CurrencyCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"storeCredit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerStoreCreditQuery, CustomerStoreCreditQueryVariables>;
export const GiftCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GiftCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pin"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"pin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giftCardId"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GiftCardQuery, GiftCardQueryVariables>;
export const LinePriceOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinePriceOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinePriceOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linePriceOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"extended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manualDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regularUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"operatorId"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"unitsInGroups"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LinePriceOverrideMutation, LinePriceOverrideMutationVariables>;
export const LineQuantitySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LineQuantitySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LineQuantitySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineQuantitySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LineQuantitySetMutation, LineQuantitySetMutationVariables>;
export const LineRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LineRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LineRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LineRemoveMutation, LineRemoveMutationVariables>;
export const NoSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoSaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<NoSaleMutation, NoSaleMutationVariables>;
export const OfflineBatchSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfflineBatchSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfflineBatchSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offlineBatchSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OfflineBatchSubmitMutation, OfflineBatchSubmitMutationVariables>;
export const OfflineSnapshotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfflineSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offlineSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"store"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]}}]} as unknown as DocumentNode<OfflineSnapshotQuery, OfflineSnapshotQueryVariables>;
export const PriceBookStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceBookStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceBookStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"storeKnown"}},{"kind":"Field","name":{"kind":"Name","value":"priceListIds"}},{"kind":"Field","name":{"kind":"Name","value":"appliedEventCount"}},{"kind":"Field","name":{"kind":"Name","value":"newestChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageSeconds"}}]}}]}}]} as unknown as DocumentNode<PriceBookStatusQuery, PriceBookStatusQueryVariables>;
export const ReceiptPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"transactionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"training"}},{"kind":"Field","name":{"kind":"Name","value":"isOriginal"}},{"kind":"Field","name":{"kind":"Name","value":"copyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"localDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"pdfBase64"}},{"kind":"Field","name":{"kind":"Name","value":"digital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fiscal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outageReason"}},{"kind":"Field","name":{"kind":"Name","value":"deviceSerial"}},{"kind":"Field","name":{"kind":"Name","value":"transactionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signatureCounter"}},{"kind":"Field","name":{"kind":"Name","value":"processData"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptPapersQuery, ReceiptPapersQueryVariables>;
export const ReceiptReprintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiptReprint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptReprintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptReprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"copyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalTransaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"copyCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptReprintMutation, ReceiptReprintMutationVariables>;
export const ReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"transactionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"transactionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCode"}}]}}]}}]} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const RetailTransactionByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetailTransactionByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionSeries"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sequenceNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retailTransactionByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"workstationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workstationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"businessDayDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"businessDayDate"}}},{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}},{"kind":"Argument","name":{"kind":"Name","value":"sequenceNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sequenceNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<RetailTransactionByNumberQuery, RetailTransactionByNumberQueryVariables>;
export const RetailTransactionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetailTransaction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retailTransaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"journalHash"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restock"}},{"kind":"Field","name":{"kind":"Name","value":"originalLineId"}},{"kind":"Field","name":{"kind":"Name","value":"returnedQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"workstationId"}},{"kind":"Field","name":{"kind":"Name","value":"basketId"}},{"kind":"Field","name":{"kind":"Name","value":"previousHash"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shiftId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workstation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workstationId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalTransaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]}}]}}]} as unknown as DocumentNode<RetailTransactionQuery, RetailTransactionQueryVariables>;
export const SuspendedBasketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuspendedBaskets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BasketStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeBaskets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendedBasketsQuery, SuspendedBasketsQueryVariables>;
export const TenderAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TenderAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}}]}}]}}]} as unknown as DocumentNode<TenderAddMutation, TenderAddMutationVariables>;
export const TenderVoidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TenderVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TenderVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TenderVoidMutation, TenderVoidMutationVariables>;
export const TransactionCompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransactionComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}}]}}]}}]} as unknown as DocumentNode<TransactionCompleteMutation, TransactionCompleteMutationVariables>;
export const TransactionExplainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransactionExplain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionExplain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]}}]} as unknown as DocumentNode<TransactionExplainQuery, TransactionExplainQueryVariables>;
export const TransactionForReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransactionForReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verifyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionReturnLineInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionForReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receiptNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"verifyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verifyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionId"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"returnableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"parentLineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TransactionForReturnQuery, TransactionForReturnQueryVariables>;
export const TransactionPostVoidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransactionPostVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionPostVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionPostVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"journalHash"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restock"}},{"kind":"Field","name":{"kind":"Name","value":"originalLineId"}},{"kind":"Field","name":{"kind":"Name","value":"originalTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalTransaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TransactionPostVoidMutation, TransactionPostVoidMutationVariables>;
export const TransactionReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransactionReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransactionReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transactionReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"businessDayDate"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"journalHash"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardBrand"}},{"kind":"Field","name":{"kind":"Name","value":"cardLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"providerReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restock"}},{"kind":"Field","name":{"kind":"Name","value":"originalLineId"}},{"kind":"Field","name":{"kind":"Name","value":"originalTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedQuantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalTransaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verifyCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TransactionReturnMutation, TransactionReturnMutationVariables>;
export const CustomerCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerCreateMutation, CustomerCreateMutationVariables>;
export const FulfilmentHandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FulfilmentHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilmentHandOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentHandOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"transaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FulfilmentHandOverMutation, FulfilmentHandOverMutationVariables>;
export const FulfilmentReadyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FulfilmentReady"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FulfilmentReadyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentReady"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FulfilmentReadyMutation, FulfilmentReadyMutationVariables>;
export const CustomerOrderByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerOrderByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerOrderByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfilments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerOrderByNumberQuery, CustomerOrderByNumberQueryVariables>;
export const PickListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilmentId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PickListQuery, PickListQueryVariables>;
export const LotCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LotCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gtin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Gtin"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"batchLot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gtin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gtin"}}},{"kind":"Argument","name":{"kind":"Name","value":"batchLot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"batchLot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"expiry"}},{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"openRecalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<LotCheckQuery, LotCheckQueryVariables>;
export const OpenRecallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRecalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OpenRecallsQuery, OpenRecallsQueryVariables>;
export const PriceCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriceCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gtin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Gtin"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemByGtin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"gtin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gtin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lotControlled"}},{"kind":"Field","name":{"kind":"Name","value":"minimumAge"}},{"kind":"Field","name":{"kind":"Name","value":"soldByWeight"}},{"kind":"Field","name":{"kind":"Name","value":"discontinued"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnitsPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openRecalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<PriceCheckQuery, PriceCheckQueryVariables>;
export const RecallChangesSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecallChangesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallChangesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RecallChangesSinceQuery, RecallChangesSinceQueryVariables>;
export const RecallIssuedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RecallIssued"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallIssued"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallId"}},{"kind":"Field","name":{"kind":"Name","value":"storeId"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"batchLot"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]} as unknown as DocumentNode<RecallIssuedSubscription, RecallIssuedSubscriptionVariables>;
export const RunningPromotionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningPromotions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activeAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"activeAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activeAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionId"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"concurrency"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"customerGroups"}},{"kind":"Field","name":{"kind":"Name","value":"couponRequired"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"daysOfWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PercentOffRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountOffRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FixedPriceRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MultiBuyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BuyGetRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"getQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"getItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MixAndMatchRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setPercent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThresholdRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyEarnRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoyaltyBurnRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RunningPromotionsQuery, RunningPromotionsQueryVariables>;