import type { Resolvers } from '../__generated__/resolvers.ts';
import { Category } from './Category.ts';
import { Coupon } from './Coupon.ts';
import { Item } from './Item.ts';
import { ItemVariant } from './ItemVariant.ts';
import { Lot } from './Lot.ts';
import { Mutation } from './Mutation.ts';
import { Offer } from './Offer.ts';
import { PriceList } from './PriceList.ts';
import { PriceListAssignment } from './PriceListAssignment.ts';
import { Promotion } from './Promotion.ts';
import { promotionRules } from './promotion-rules.ts';
import { Query } from './Query.ts';
import { RecallNotice } from './RecallNotice.ts';
import { Store } from './Store.ts';
import { TaxRate } from './TaxRate.ts';
import { TradeItemUnit } from './TradeItemUnit.ts';

export const resolvers: Resolvers = {
  Category,
  Coupon,
  Item,
  ItemVariant,
  Lot,
  Mutation,
  Offer,
  PriceList,
  PriceListAssignment,
  Promotion,
  ...promotionRules,
  Query,
  RecallNotice,
  Store,
  TaxRate,
  TradeItemUnit,
};
