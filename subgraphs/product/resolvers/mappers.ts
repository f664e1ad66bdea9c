import type { Category, Item, TaxClass } from '../domain/item.ts';
import type { Offer } from '../domain/offer.ts';
import type { PriceList, PriceListAssignment } from '../domain/price-list.ts';
import type { Promotion, PromotionRule } from '../domain/promotion.ts';
import type { Lot, Recall } from '../domain/recall.ts';
import type { TaxRate } from '../domain/tax-rates.ts';
import type { TradeItemUnit } from '../domain/units.ts';

/** What each type's resolvers get as their parent; read by `npm run generate`. */
export type CategorySource = Category;
export type ItemSource = Item;
export type ItemVariantSource = Item;
export type LotSource = Lot;
export type MultiBuyRuleSource = Extract<PromotionRule, { kind: 'MULTI_BUY' }>;
export type OfferSource = Offer;
export type PercentOffRuleSource = Extract<PromotionRule, { kind: 'PERCENT_OFF' }>;
export type PriceListSource = PriceList;
export type PriceListAssignmentSource = PriceListAssignment;
export type PromotionSource = Promotion;
export type RecallNoticeSource = Recall;
export type StoreSource = { readonly storeId: string };
export type TaxClassSource = TaxClass;
export type TaxRateSource = TaxRate & {
  readonly jurisdictionId: string;
  readonly taxClassId: string;
};
export type TradeItemUnitSource = TradeItemUnit & { readonly itemId: string };
