import type { Refusal } from '#kernel/outcome.ts';
import { refuse } from '#kernel/outcome.ts';

/** Each is documented in `schema/product.graphql` under the same name. */
export type ProductErrorCode =
  | 'ITEM_UNKNOWN'
  | 'ITEM_EXISTS'
  | 'VERSION_STALE'
  | 'CATEGORY_UNKNOWN'
  | 'TAX_CLASS_UNKNOWN'
  | 'DESCRIPTION_INVALID'
  | 'ID_INVALID'
  | 'MINIMUM_AGE_INVALID'
  | 'FEE_INVALID'
  | 'GTIN_INVALID'
  | 'GTIN_UNKNOWN'
  | 'GTIN_TAKEN'
  | 'UNIT_CODE_INVALID'
  | 'UNIT_UNKNOWN'
  | 'UNIT_CONTENT_CONFLICT'
  | 'UNIT_CONTENT_INVALID'
  | 'VARIANT_OF_VARIANT'
  | 'VARIANT_ATTRIBUTES_TAKEN'
  | 'PRICE_LIST_UNKNOWN'
  | 'PRICE_LIST_EXISTS'
  | 'CURRENCY_MISMATCH'
  | 'AMOUNT_INVALID'
  | 'VALIDITY_INVALID'
  | 'CHANNELS_EMPTY'
  | 'OFFER_WINDOW_CONFLICT'
  | 'OFFER_LIMIT_REACHED'
  | 'PROMOTION_UNKNOWN'
  | 'PROMOTION_EXISTS'
  | 'PROMOTION_STOPPED'
  | 'PROMOTION_RULE_INVALID'
  | 'PROMOTION_SCHEDULE_INVALID'
  | 'COUPON_UNKNOWN'
  | 'COUPON_EXISTS'
  | 'COUPON_STOPPED'
  | 'COUPON_INVALID'
  | 'TAX_RATE_INVALID'
  | 'BATCH_LOT_INVALID'
  | 'RECALL_UNKNOWN'
  | 'RECALL_OPEN_ALREADY'
  | 'RECALL_LIFTED_ALREADY'
  | 'IMPORT_TOO_LARGE'
  | 'IMPORT_EMPTY'
  | 'IMPORT_ROW_REPEATED';

export type ProductRefusal = Refusal<ProductErrorCode>;

/** `field` is the path in the mutation's input. */
export function refused(
  code: ProductErrorCode,
  message: string,
  ...field: readonly string[]
): { readonly ok: false; readonly refusal: ProductRefusal } {
  return refuse({ code, message, ...(field.length === 0 ? {} : { field }) });
}
