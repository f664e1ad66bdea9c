import { refuse, type Outcome, type Refusal } from '#kernel/outcome.ts';

/** Every refusal that order knows itself; each is documented in the schema's OrderErrorCode. */
export type OrderCode =
  | 'AGE_CHECK_REQUIRED'
  | 'AGE_TOO_YOUNG'
  | 'CAPTURE_FAILED'
  | 'CASH_REQUIRED'
  | 'CURRENCY_WRONG'
  | 'CUSTOMER_DETAILS_INVALID'
  | 'CUSTOMER_ERASED'
  | 'CUSTOMER_MISMATCH'
  | 'CUSTOMER_ORDERS_OPEN'
  | 'CUSTOMER_UNKNOWN'
  | 'CUSTOMER_VERSION_STALE'
  | 'DELIVERY_ADDRESS_REQUIRED'
  | 'DELIVERY_FEE_WRONG'
  | 'FULFILMENT_STATUS_WRONG'
  | 'FULFILMENT_UNKNOWN'
  | 'HAND_OVER_IN_PROGRESS'
  | 'HAND_OVER_REFUSED'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'OPERATOR_REQUIRED'
  | 'LOT_RECALLED'
  | 'ORDER_STATUS_WRONG'
  | 'ORDER_UNKNOWN'
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_TOKEN_REQUIRED'
  | 'PAYMENT_UNAVAILABLE'
  | 'QUOTE_EXPIRED'
  | 'QUOTE_INVALID'
  | 'QUOTE_USED'
  | 'SHIFT_NOT_OPEN'
  | 'STOCK_INSUFFICIENT'
  | 'STOCK_UNAVAILABLE'
  | 'STORE_UNKNOWN'
  | 'TENDER_INSUFFICIENT'
  | 'WORKSTATION_REQUIRED';

export type OrderRefusal = Refusal<OrderCode>;
export type OrderOutcome<Value> = Outcome<Value, OrderRefusal>;

/** `field` is the path below `input` that the caller can change, where there is one. */
export function refused(
  code: OrderCode,
  message: string,
  ...field: readonly string[]
): { readonly ok: false; readonly refusal: OrderRefusal } {
  return refuse(field.length === 0 ? { code, message } : { code, message, field });
}
