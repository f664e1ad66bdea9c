import { compareDecimal, decimal, isDecimalText } from '#kernel/decimal.ts';
import { minorUnitExponent } from '#kernel/money.ts';

/** What a store takes besides its own cash and cards. */
export type TenderTerms = {
  /** Currencies that it takes in cash; absent: none. */
  readonly foreignCash?: readonly ForeignCashRate[] | undefined;
  /** Vouchers of others; absent: none. */
  readonly vouchers?: readonly VoucherTerms[] | undefined;
};

/** So much of the store's currency for one of the other, from one instant to before another. */
export type ForeignCashRate = {
  readonly currency: string;
  readonly rate: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
};

/** `overTender`: what happens to a face value above what is due. */
export type VoucherTerms = {
  readonly voucherKind: string;
  readonly name: string;
  readonly overTender: 'REFUSE' | 'CAP' | 'FORFEIT';
  readonly faceValueMaxMinor?: number | undefined;
  /** Its number is asked for, and taken once; what stays on a voucher (CAP) could never be spent then. */
  readonly singleUse?: boolean | undefined;
};

export function wrongTenderTerm({
  foreignCash = [],
  vouchers = [],
}: TenderTerms): { readonly field: string; readonly message: string } | undefined {
  if (foreignCash.length > countMax || !foreignCash.every(isRate)) {
    const message = `At most ${countMax} rates of known currencies, each above 0 and ending after it begins.`;
    return { field: 'foreignCash', message };
  }
  const kinds = new Set(vouchers.map(({ voucherKind }) => voucherKind));
  if (vouchers.length > countMax || kinds.size < vouchers.length || !vouchers.every(isVoucher)) {
    const message = `At most ${countMax} kinds, each once, of capitals, digits, _ and -, with a name of up to 40 characters; of single use none that keeps a rest.`;
    return { field: 'vouchers', message };
  }
  return undefined;
}

/** More than any shop's sign at the door names. */
const countMax = 40;

function isRate({ currency, rate, validFrom, validTo }: ForeignCashRate): boolean {
  const ends = validTo === undefined || Date.parse(validFrom) < Date.parse(validTo);
  return ends && isCurrency(currency) && isDecimalText(rate) && isAboveZero(rate);
}

function isAboveZero(rate: string): boolean {
  return compareDecimal(decimal(rate), decimal(0)) > 0;
}

export function isCurrency(currency: string): boolean {
  try {
    minorUnitExponent(currency);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isVoucher(terms: VoucherTerms): boolean {
  const { voucherKind, name, faceValueMaxMinor = 1, overTender, singleUse } = terms;
  if (singleUse === true && overTender === 'CAP') return false;
  const isNamed = name.trim().length > 0 && name.length <= 40;
  return /^[A-Z0-9_-]{1,20}$/.test(voucherKind) && isNamed && faceValueMaxMinor > 0;
}
