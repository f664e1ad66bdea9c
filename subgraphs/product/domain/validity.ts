import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** From the first instant (or day) on, up to but not including the last; both in one ISO 8601 form. */
export type Validity = { readonly validFrom: string; readonly validTo?: string | undefined };

export type Channel = 'STORE' | 'WEB';

/** ISO 8601 texts of one form order like the instants that they name. */
export function holdsAt(validity: Validity, at: string): boolean {
  return validity.validFrom <= at && !hasEndedBy(validity, at);
}

export function hasEndedBy(validity: Validity, at: string): boolean {
  return validity.validTo !== undefined && validity.validTo <= at;
}

export function checkValidity(validity: Validity): Outcome<Validity, ProductRefusal> {
  if (validity.validTo === undefined || validity.validFrom < validity.validTo) {
    return accept(validity);
  }
  return refused(
    'VALIDITY_INVALID',
    `Expected an end after ${validity.validFrom}, got ${validity.validTo}.`,
    'validTo',
  );
}
