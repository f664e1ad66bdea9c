import type { Resolvers } from '../__generated__/resolvers.ts';
import { Basket } from './Basket.ts';
import { BasketQuote } from './BasketQuote.ts';
import { CheckoutUserError } from './CheckoutUserError.ts';
import { Customer } from './Customer.ts';
import { CustomerOrder } from './CustomerOrder.ts';
import { FailedSettlement } from './FailedSettlement.ts';
import { GiftCard } from './GiftCard.ts';
import { LineItem } from './LineItem.ts';
import { ManualDiscount } from './ManualDiscount.ts';
import { Money } from './Money.ts';
import { Mutation } from './Mutation.ts';
import { OfflineEnvelopeResult } from './OfflineEnvelopeResult.ts';
import { OfflineFinding } from './OfflineFinding.ts';
import { PriceOverride } from './PriceOverride.ts';
import { Query } from './Query.ts';
import { Receipt } from './Receipt.ts';
import { RefundableLine } from './RefundableLine.ts';
import { RefundShare } from './RefundShare.ts';
import { ReceiptVerification } from './ReceiptVerification.ts';
import { RetailTransaction } from './RetailTransaction.ts';
import { ReturnableTransaction } from './ReturnableTransaction.ts';
import { Shift } from './Shift.ts';
import { TaxExemption } from './TaxExemption.ts';
import { Tender } from './Tender.ts';

export const resolvers: Resolvers = {
  Basket,
  BasketQuote,
  CheckoutUserError,
  Customer,
  CustomerOrder,
  FailedSettlement,
  GiftCard,
  LineItem,
  ManualDiscount,
  Money,
  Mutation,
  OfflineEnvelopeResult,
  OfflineFinding,
  PriceOverride,
  Query,
  Receipt,
  RefundableLine,
  RefundShare,
  ReceiptVerification,
  RetailTransaction,
  ReturnableTransaction,
  Shift,
  TaxExemption,
  Tender,
};
