import { accept, type Outcome } from '#kernel/outcome.ts';
import type { StorePolicyInput } from '../__generated__/resolvers.ts';
import type { TenderTerms, VoucherTerms } from '../domain/tender-terms.ts';
import { readAmount } from './amounts.ts';
import { filled } from './filled.ts';

/** Lists that are empty are left out: a policy says what it takes, not what it doesn't. */
export function tenderTermsOf(policy: StorePolicyInput, currency: string): Outcome<TenderTerms> {
  const vouchers: VoucherTerms[] = [];
  for (const { faceValueMax, overTender, singleUse, ...voucher } of filled(policy.vouchers)) {
    const field = ['input', 'policy', 'vouchers', 'faceValueMax'];
    const most = faceValueMax && readAmount(faceValueMax, { currency, zeroAllowed: true, field });
    if (most?.ok === false) return most;
    const max = most?.ok === true ? { faceValueMaxMinor: most.value.minor } : {};
    const single = singleUse === true ? { singleUse } : {};
    vouchers.push({ ...voucher, overTender: filled(overTender), ...max, ...single });
  }
  const foreignCash = filled(policy.foreignCash).map(({ validTo, ...rate }) => ({
    ...rate,
    ...(validTo == null ? {} : { validTo }),
  }));
  return accept({
    ...(foreignCash.length > 0 && { foreignCash }),
    ...(vouchers.length > 0 && { vouchers }),
  });
}
