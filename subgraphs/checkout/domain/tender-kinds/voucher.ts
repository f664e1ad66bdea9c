import { compareMoney, formatAmount, isNegative, subtractMoney, zeroOf } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { StorePolicy } from '../price-book.ts';
import type { VoucherPolicy } from '../till-terms.ts';
import { refused, type CheckoutOutcome } from '../refusal.ts';
import { invalidAmount, notForRefunds, type Owed, type TenderRequest } from './tender-request.ts';
import type { Tender } from './tender.ts';

/** A voucher never gives change; what happens to a face value above what is due is its kind's policy. */
export function voucherTender(
  owed: Owed,
  request: TenderRequest & { readonly voucher: NonNullable<TenderRequest['voucher']> },
): CheckoutOutcome<Tender> {
  const { amount: faceValue, tenderId, voucher, now } = request;
  const { voucherKind, name, overTender, faceValueMaxMinor } = voucher.policy;
  const { due } = owed;
  if (isNegative(due)) return notForRefunds('VOUCHER');
  if (faceValue.minor <= 0) return invalidAmount('A voucher is worth more than nothing.');
  if (faceValueMaxMinor !== undefined && faceValue.minor > faceValueMaxMinor) {
    return invalidAmount(`${name} is not worth ${formatAmount(faceValue)}.`);
  }
  const exceeds = compareMoney(faceValue, due) > 0;
  if (exceeds && overTender === 'REFUSE') {
    const message = `Only ${formatAmount(due)} is due, and ${name} gives no change.`;
    return refused('VOUCHER_OVER_TENDER', message, 'amount');
  }
  const amount = exceeds ? due : faceValue;
  const forfeited =
    overTender === 'FORFEIT' ? subtractMoney(faceValue, amount) : zeroOf(due.currency);
  const { number, claimedUntil } = voucher;
  return accept({
    ...{ tenderId, kind: 'VOUCHER', status: 'AUTHORISED', amount },
    voucher: {
      ...{ voucherKind, name, faceValue, forfeited },
      ...(number !== undefined && { number }),
      ...(claimedUntil !== undefined && { claimedUntil }),
    },
    addedAt: now,
  });
}

export function voucherPolicy(
  { vouchers = [] }: StorePolicy,
  voucherKind: string | undefined,
): CheckoutOutcome<VoucherPolicy> {
  const found = vouchers.find((voucher) => voucher.voucherKind === voucherKind);
  if (found !== undefined) return accept(found);
  return refused(
    'VOUCHER_UNKNOWN',
    `The store takes no voucher ${voucherKind ?? ''}.`,
    'voucherKind',
  );
}
