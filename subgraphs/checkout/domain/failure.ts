import type { CheckoutRefusalCode } from './refusal.ts';

/** Refusals of use cases beside those of the rules. */
export type CheckoutCode =
  | CheckoutRefusalCode
  | 'SCAN_UNREADABLE'
  | 'GTIN_CHECK_DIGIT_WRONG'
  | 'BASKET_UNKNOWN'
  | 'BASKET_EXPIRED'
  | 'STORE_UNKNOWN'
  | 'WORKSTATION_UNKNOWN'
  | 'WORKSTATION_REVOKED'
  | 'WORKSTATION_BUSY'
  | 'APPROVAL_INVALID'
  | 'APPROVAL_USED'
  | 'TRANSACTION_UNKNOWN'
  | 'LOOKUP_LIMIT_REACHED'
  | 'GIFT_CARD_UNKNOWN'
  | 'GROUPS_INVALID'
  | 'OFFLINE_BATCH_TOO_LARGE'
  | 'OFFLINE_ENVELOPE_INVALID'
  | 'OFFLINE_SIGNATURE_INVALID'
  | 'OFFLINE_KEY_NOT_VALID'
  | 'OFFLINE_CHAIN_FORKED'
  | 'OFFLINE_SHIFT_UNKNOWN'
  | 'OFFLINE_FINDING_UNKNOWN'
  | 'GUESSES_USED_UP'
  | 'REASON_INVALID'
  | 'SETTLEMENT_REFUSED'
  | 'SETTLEMENT_UNKNOWN'
  | 'SETTLEMENT_DONE'
  | 'SETTLEMENT_UNCLEAR'
  | 'STORED_VALUE_MAX'
  | 'IDEMPOTENCY_KEY_REUSED';

export type CheckoutFailure = {
  readonly code: CheckoutCode;
  readonly message: string;
  readonly field?: readonly string[];
  /** The line that it is about. */
  readonly lineId?: string;
};
