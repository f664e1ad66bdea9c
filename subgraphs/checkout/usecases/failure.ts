import { refuse } from '#kernel/outcome.ts';
import type { CheckoutCode, CheckoutFailure } from '../ports.ts';

/** A refusal of a use case; `field` is the path within the mutation's input. */
export function failed(
  code: CheckoutCode,
  message: string,
  ...field: readonly string[]
): { readonly ok: false; readonly refusal: CheckoutFailure } {
  return refuse(field.length === 0 ? { code, message } : { code, message, field });
}
