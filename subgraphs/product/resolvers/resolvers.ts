import type { Resolvers } from '../__generated__/resolvers.ts';
import { Category } from './Category.ts';
import { Item } from './Item.ts';
import { ItemVariant } from './ItemVariant.ts';
import { Lot } from './Lot.ts';
import { MultiBuyRule } from './MultiBuyRule.ts';
import { Mutation } from './Mutation.ts';
import { Offer } from './Offer.ts';
import { PriceList } from './PriceList.ts';
import { PriceListAssignment } from './PriceListAssignment.ts';
import { Promotion } from './Promotion.ts';
import { PromotionRule } from './PromotionRule.ts';
import { Query } from './Query.ts';
import { RecallNotice } from './RecallNotice.ts';
import { Store } from './Store.ts';
import { TaxRate } from './TaxRate.ts';
import { TradeItemUnit } from './TradeItemUnit.ts';

export const resolvers: Resolvers = {
  Category,
  Item,
  ItemVariant,
  Lot,
  MultiBuyRule,
  Mutation,
  Offer,
  PriceList,
  PriceListAssignment,
  Promotion,
  PromotionRule,
  Query,
  RecallNotice,
  Store,
  TaxRate,
  TradeItemUnit,
};
