import type { Money } from '#kernel/money.ts';
import type { AuditKind } from './audit.ts';

/** What a till did that somebody may have to answer for, as checkout tells it. */
export type TillException = {
  readonly noteId: string;
  readonly kind: Extract<
    AuditKind,
    | 'LINE_VOIDED'
    | 'BASKET_VOIDED'
    | 'BASKET_EXPIRED'
    | 'PRICE_LOWERED'
    | 'TAX_EXEMPTED'
    | 'NO_SALE_RUNG'
    | 'EXPIRED_UNIT_SOLD'
    | 'WEIGHT_KEYED'
    | 'GOODS_RETURNED'
    | 'APPROVAL_REJECTED'
  >;
  readonly storeId: string;
  readonly workstationId?: string | undefined;
  readonly operatorId: string;
  readonly subject: string;
  readonly basketId?: string | undefined;
  readonly reason?: string | undefined;
  readonly amount?: Money | undefined;
  readonly approvalId?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly notedAt: string;
};
