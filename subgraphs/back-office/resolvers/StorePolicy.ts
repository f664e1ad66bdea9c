import type {
  CashRoundingPolicyResolvers,
  OfflineCardPolicyResolvers,
  ReturnWithoutReceiptPolicyResolvers,
  StorePolicyResolvers,
  VoucherPolicyResolvers,
} from '../__generated__/resolvers.ts';
import { shown } from './amounts.ts';

export const StorePolicy: StorePolicyResolvers = {
  validFrom: ({ validFrom }) => validFrom.toISOString(),
  pricesIncludeTax: ({ terms }) => terms.tax.pricesIncludeTax,
  taxRoundingLevel: ({ terms }) => terms.tax.roundingLevel,
  taxRoundingMode: ({ terms }) => terms.tax.roundingMode,
  cashRounding: ({ terms, currency }) => terms.cashRounding && { ...terms.cashRounding, currency },
  discountSequence: ({ terms }) => terms.discountSequence,
  discountRounding: ({ terms }) => terms.discountRounding,
  promotionControl: ({ terms }) => terms.promotionControl,
  expiredUnits: ({ terms }) => terms.expiredUnits,
  returnWindowDays: ({ terms }) => terms.returnWindowDays,
  till: ({ terms, currency }) => terms.till && { ...terms.till, currency },
  fees: ({ terms }) => terms.fees,
  pickUp: ({ terms }) => terms.pickUp,
  foreignCash: ({ terms }) => terms.foreignCash ?? [],
  vouchers: ({ terms, currency }) =>
    (terms.vouchers ?? []).map((voucher) => ({ ...voucher, currency })),
  offlineCards: ({ terms, currency }) => terms.offlineCards && { ...terms.offlineCards, currency },
  returnsWithoutReceipt: ({ terms, currency }) =>
    terms.returnsWithoutReceipt && { ...terms.returnsWithoutReceipt, currency },
};

export const ReturnWithoutReceiptPolicy: ReturnWithoutReceiptPolicyResolvers = {
  amountMax: ({ amountMaxMinor, currency }) => shown(amountMaxMinor, currency),
};

export const OfflineCardPolicy: OfflineCardPolicyResolvers = {
  amountMax: ({ amountMaxMinor, currency }) => shown(amountMaxMinor, currency),
};

export const CashRoundingPolicy: CashRoundingPolicyResolvers = {
  increment: ({ incrementMinor, currency }) => shown(incrementMinor, currency),
};

export const VoucherPolicy: VoucherPolicyResolvers = {
  singleUse: ({ singleUse = false }) => singleUse,
  faceValueMax: ({ faceValueMaxMinor, currency }) =>
    faceValueMaxMinor === undefined ? undefined : shown(faceValueMaxMinor, currency),
};
