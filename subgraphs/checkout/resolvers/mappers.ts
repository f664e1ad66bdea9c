import type { Money } from '#kernel/money.ts';
import type {
  BasketCoupon,
  BasketLine,
  ManualDiscount,
  PriceModification,
  PriceOverride,
  TaxExemption,
  TaxTotal,
  Tender,
} from '../domain/basket.ts';
import type { PrintedReceipt } from '../domain/reprint.ts';
import type { FiscalMark } from '../domain/fiscal.ts';
import type { Explanation } from '../domain/explain.ts';
import type { RefundShare } from '../domain/refund-plan.ts';
import type { RefundableLine } from '../domain/returns.ts';
import type {
  BasketRecord,
  CheckoutFailure,
  FailedSettlement,
  LoyaltyAccount,
  OfflineFinding,
  ResolvedSettlement,
  StoredTransaction,
  StoredValueAccount,
  StoredValueEntry,
} from '../ports.ts';
import type { OfflineResult } from '../usecases/submit-offline.ts';
import type { ReceiptVerification } from '../usecases/verify-receipt.ts';
import type { SignedQuote } from '../usecases/quote-basket.ts';

/** What stands behind a GraphQL type: the use cases' own values; resolvers say how they look on the wire. */
export type MoneySource = Money;
export type BasketSource = BasketRecord;
export type RetailTransactionSource = StoredTransaction;
/** A line knows how much of it came back since, which only its transaction can tell. */
export type LineItemSource = { readonly line: BasketLine; readonly returned: string };
export type PriceModificationSource = PriceModification;
export type TaxLineSource = TaxTotal;
export type BasketCouponSource = BasketCoupon & { readonly applied: boolean };
export type ManualDiscountSource = ManualDiscount;
export type PriceOverrideSource = PriceOverride;
export type TaxExemptionSource = TaxExemption;
export type LoyaltyAccountSource = LoyaltyAccount;
export type PriceExplanationSource = Explanation;
export type TenderSource = Tender;
export type ReturnableTransactionSource = StoredTransaction;
export type RefundableLineSource = RefundableLine;
export type RefundShareSource = RefundShare;
export type FailedSettlementSource = FailedSettlement;
export type OfflineEnvelopeResultSource = OfflineResult;
export type OfflineFindingSource = OfflineFinding;
export type FiscalMarkSource = FiscalMark;
export type ReceiptSource = PrintedReceipt;
export type ReceiptVerificationSource = ReceiptVerification;
export type GiftCardSource = StoredValueAccount;
export type GiftCardEntrySource = StoredValueEntry;
export type ResolvedSettlementSource = ResolvedSettlement;
export type BasketQuoteSource = SignedQuote;
export type CheckoutUserErrorSource = CheckoutFailure;
/** Entities of other subgraphs for which checkout answers a list of transactions. */
export type ShiftSource = { readonly shiftId: string };
export type CustomerSource = { readonly customerId: string };
export type CustomerOrderSource = { readonly orderId: string };
