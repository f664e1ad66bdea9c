export type AuditKind =
  | 'STORE_CREATED'
  | 'STORE_POLICY_SET'
  | 'WORKSTATION_CREATED'
  | 'ENROLMENT_CODE_CREATED'
  | 'WORKSTATION_ENROLLED'
  | 'WORKSTATION_REVOKED'
  | 'OPERATOR_SIGNED_ON'
  | 'OPERATOR_SIGN_ON_REFUSED'
  | 'OPERATOR_PIN_SET'
  | 'APPROVAL_GRANTED'
  | 'APPROVAL_REFUSED'
  | 'APPROVAL_CONSUMED'
  | 'APPROVAL_REJECTED'
  | 'LINE_VOIDED'
  | 'BASKET_VOIDED'
  | 'BASKET_EXPIRED'
  | 'PRICE_LOWERED'
  | 'TAX_EXEMPTED'
  | 'NO_SALE_RUNG'
  | 'EXPIRED_UNIT_SOLD'
  | 'WEIGHT_KEYED'
  | 'GOODS_RETURNED'
  | 'PAID_OUT_APPROVED'
  | 'SHIFT_CLOSED_WITHOUT_TILL'
  | 'DRAWER_OVER_SHORT'
  | 'SHIFT_SEAL_MISMATCH'
  | 'TRANSACTION_AFTER_CLOSE'
  | 'STOCK_ADJUSTED'
  | 'STOCK_NEGATIVE'
  | 'RECEIPT_REPRINTED';

export type AuditEntry = {
  readonly auditId: string;
  readonly storeId: string;
  readonly kind: AuditKind;
  readonly recordedAt: Date;
  /** The subject of the caller's token, or `event:<type>`. */
  readonly actor: string;
  readonly operatorId?: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
};
