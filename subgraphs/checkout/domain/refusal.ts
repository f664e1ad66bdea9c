import { refuse, type Outcome, type Refusal } from '#kernel/outcome.ts';

/** Every refusal that checkout's rules know; each is documented in the schema's CheckoutErrorCode. */
export type CheckoutRefusalCode =
  | 'AGE_CHECK_REQUIRED'
  | 'AGE_TOO_YOUNG'
  | 'APPROVAL_REQUIRED'
  | 'BASKET_EMPTY'
  | 'BASKET_NOT_OPEN'
  | 'BASKET_NOT_SUSPENDED'
  | 'BASKET_NOT_TENDERING'
  | 'BASKET_VERSION_STALE'
  | 'CARD_OVER_TENDER'
  | 'COUPON_IN_BASKET'
  | 'COUPON_NEEDS_CUSTOMER'
  | 'COUPON_NOT_VALID'
  | 'COUPON_UNKNOWN'
  | 'COUPON_USED_UP'
  | 'CURRENCY_WRONG'
  | 'CUSTOMER_REQUIRED'
  | 'DELIVERY_FEE_WRONG'
  | 'DISCOUNT_INVALID'
  | 'EXEMPTION_INVALID'
  | 'FEE_NOT_RETURNABLE'
  | 'GIFT_CARD_AMOUNT_INVALID'
  | 'GIFT_CARD_IN_BASKET'
  | 'GIFT_CARD_NUMBER_INVALID'
  | 'ITEM_DISCONTINUED'
  | 'ITEM_UNKNOWN'
  | 'LINE_COUNT_MAX'
  | 'LINE_NOT_EDITABLE'
  | 'LINE_UNKNOWN'
  | 'LOT_RECALLED'
  | 'LOT_REQUIRED'
  | 'NOTHING_DUE'
  | 'RECEIPT_NONE'
  | 'POINTS_INSUFFICIENT'
  | 'POINTS_INVALID'
  | 'PRICE_CHECK_DIGIT_WRONG'
  | 'PRICE_MISSING'
  | 'QUANTITY_INVALID'
  | 'REASON_REQUIRED'
  | 'RECEIPT_REQUIRED'
  | 'REFUND_KIND_INVALID'
  | 'REFUND_OVER_DUE'
  | 'RETURN_LINE_STALE'
  | 'RETURN_QUANTITY_EXCEEDED'
  | 'RETURN_WINDOW_CLOSED'
  | 'SERIAL_ALREADY_SCANNED'
  | 'SHIFT_CLOSING'
  | 'SHIFT_NOT_OPEN'
  | 'STORED_VALUE_BLOCKED'
  | 'STORED_VALUE_SHORT'
  | 'TAX_RATE_MISSING'
  | 'TENDER_AMOUNT_INVALID'
  | 'TENDER_COUNT_MAX'
  | 'TENDER_INSUFFICIENT'
  | 'TENDER_KIND_INVALID'
  | 'TENDER_PENDING'
  | 'TENDER_UNKNOWN'
  | 'TIP_INVALID'
  | 'TRANSACTION_NOT_RETURNABLE'
  | 'TRANSACTION_NOT_VOIDABLE'
  | 'TRANSACTION_RETURNED'
  | 'UNIT_EXPIRED'
  | 'VOUCHER_OVER_TENDER'
  | 'VOUCHER_USED'
  | 'VOUCHER_UNKNOWN';

export type CheckoutRefusal = Refusal<CheckoutRefusalCode>;
export type CheckoutOutcome<Value> = Outcome<Value, CheckoutRefusal>;

/** `field` is the path in the mutation's input that the cashier can change, where there is one. */
export function refused(
  code: CheckoutRefusalCode,
  message: string,
  ...field: readonly string[]
): { readonly ok: false; readonly refusal: CheckoutRefusal } {
  return refuse(field.length === 0 ? { code, message } : { code, message, field });
}
