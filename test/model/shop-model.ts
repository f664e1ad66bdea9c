import type { RetailTransactionQuery } from '#schema/generated/operations.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { DemoItem, DemoStore } from '../../local/demo-data/types.ts';
import { managerAt, present, type Till, tillAt } from '../journeys/till.ts';
import type { CutOffTill } from '../journeys/offline-till.ts';
import type { Product } from '../kit/product.ts';
import type { TestStorage } from '../kit/till-storage.ts';
import { createRandom, type Random } from './random.ts';
import type { ReckonedLine } from './reckoning.ts';

/**
 * What the shop must look like, in the simplest terms: thousandths of a unit, cents, lists. Prices, promotions and taxes are
 * reckoned (reckoning.ts), and stock, drawers, numbers and what may still come back counted, without the product's own code.
 */
export type ShopModel = {
  readonly product: Product;
  readonly random: Random;
  readonly articles: ReadonlyMap<string, Article>;
  readonly stores: readonly StoreModel[];
  readonly tills: readonly TillModel[];
  /** Not yet completed or voided. */
  baskets: BasketModel[];
  readonly sales: SaleModel[];
  /** That somebody has put into a basket at least once. */
  readonly giftCards: GiftCardModel[];
  readonly counts: Counts;
};

export type Counts = {
  transactions: number;
  /** Requests that were sent a second time with their key. */
  repeats: number;
  refusals: number;
};

/** One unit of an item, as its bar code says it. */
export type Article = {
  readonly item: DemoItem;
  readonly gtin: string;
  readonly unit: string;
  readonly baseUnits: number;
};

export type StoreModel = {
  readonly store: DemoStore;
  readonly manager: Identity;
  /** Thousandths of the base unit on hand, by item. */
  readonly stock: Map<string, number>;
  /** What its customer has got for goods without a receipt. */
  creditMinor: number;
};

export type TillModel = {
  readonly till: Till;
  readonly place: StoreModel;
  shift: ShiftModel | undefined;
  /** Of the shift that is open, or was last. */
  lastShiftId: string | undefined;
  closedShiftCount: number;
  /** Of gift cards, typed here. */
  wrongPinCount: number;
  readonly chains: Readonly<Record<Transaction['series'], ChainModel>>;
  /** Absent before it first sells without a line. */
  alone?: AloneModel;
};

/** A till that is cut off, until it has sent everything. */
export type AloneModel = {
  readonly alone: CutOffTill;
  readonly storage: TestStorage;
  /** In which it sells. */
  shiftId: string;
  /** Ids of the transactions that nobody else knows yet, in their order. */
  readonly waiting: string[];
};

export type ChainModel = { count: number; receiptCount: number; lastHash: string };

export type ShiftModel = {
  readonly shiftId: string;
  readonly floatMinor: number;
  paidInMinor: number;
  paidOutMinor: number;
  droppedMinor: number;
  /** Cash that customers have left, and taken back, by what was handed over either way. */
  cashMinor: number;
  tipsMinor: number;
  readonly transactions: Transaction[];
  /** The lines of those that moved money, in practice none. */
  readonly reckoned: ReckonedLine[];
};

export type Transaction = NonNullable<RetailTransactionQuery['retailTransaction']>;

export type BasketModel = {
  readonly id: string;
  readonly training: boolean;
  at: TillModel;
  status: 'OPEN' | 'SUSPENDED' | 'TENDERING';
  version: number;
  /** Without deposits, which follow from them. */
  readonly lines: Map<string, LineModel>;
  /** What it sells of gift cards, by line. */
  readonly cards: Map<string, CardLineModel>;
  /** What of earlier sales comes back in it, by line. */
  readonly returns: Map<string, ReturnLineModel>;
  readonly tenders: Map<string, TenderModel>;
  /** As the product said them last. */
  dueMinor: number;
  totalMinor: number;
  tipMinor: number;
  coupon: string | undefined;
};

export type LineModel = { readonly article: Article; milli: number };

export type CardLineModel = { readonly card: GiftCardModel; readonly minor: number };

export type ReturnLineModel = {
  readonly sale: SaleModel;
  readonly line: Transaction['lines'][number];
  readonly milli: number;
  /** How much of the sale's line had come back when it was put in, earlier lines of the basket with it. */
  readonly beforeMilli: number;
};

export type GiftCardModel = {
  readonly number: string;
  readonly pin: string;
  readonly currency: string;
  /** Undefined until the sale of the card is complete. */
  balanceMinor: number | undefined;
  wrongPinCount: number;
};

/** Cash: what stays of it in the drawer. */
export type TenderModel = {
  readonly kind: 'CASH' | 'CARD' | 'GIFT_CARD';
  readonly minor: number;
  /** None in practice. */
  readonly card?: GiftCardModel;
  /** What it pays back, of a refund. */
  readonly share?: ShareModel;
  status: string;
};

/** So much of what a card or gift card has paid in a sale. */
export type ShareModel = {
  readonly sale: SaleModel;
  readonly tender: Transaction['tenders'][number];
  readonly minor: number;
};

export type SaleModel = {
  readonly at: TillModel;
  readonly transaction: Transaction;
  /** Its lines by id. */
  readonly reckoned: ReadonlyMap<string, ReckonedLine>;
  readonly returned: Map<string, ReturnedModel>;
  /** What has gone back on cards and gift cards, by tender. */
  readonly refunds: Map<string, number>;
  /** Of an exchange: the sales whose goods paid for it. */
  readonly behind: readonly SaleModel[];
  /** The gift cards that it sold, loaded and took. */
  readonly cards: ReadonlyMap<string, CardLineModel>;
  readonly paidBy: readonly GiftCardModel[];
  readonly tipMinor: number;
  isReprinted: boolean;
  isVoided: boolean;
};

export type ReturnedModel = {
  milli: number;
  netMinor: number;
  taxMinor: number;
  grossMinor: number;
};

const tillsPerStore = 2;

/** A shop of these stores, as the demo chain opens them. */
export function createShop(
  product: Product,
  { storeIds, seed }: { readonly storeIds: readonly string[]; readonly seed: number },
): ShopModel {
  const stores = storeIds.map((storeId) => createStore(product, storeId));
  return {
    product,
    random: createRandom(seed),
    articles: articlesOf(product),
    stores,
    tills: stores.flatMap((place) =>
      Array.from({ length: tillsPerStore }, (_, index) => createTill(product, place, index + 1)),
    ),
    baskets: [],
    sales: [],
    giftCards: [],
    counts: { transactions: 0, repeats: 0, refusals: 0 },
  };
}

/** Thousandths: the finest that goods are measured in. */
export function milliOf(value: string): number {
  return Math.round(Number(value) * 1000);
}

export function textOfMilli(milli: number): string {
  return String(milli / 1000);
}

/** Every currency of the demo chain has cents. */
export function minorOf({ amount }: { readonly amount: string }): number {
  return Math.round(Number(amount) * 100);
}

export function textOfMinor(minor: number): string {
  return (minor / 100).toFixed(2);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Every gift card has this one; it stands in no list of articles. */
export const giftCardGtin = '00200000000004';

export function isEmpty({ lines, cards, returns }: BasketModel): boolean {
  return lines.size + cards.size + returns.size === 0;
}

export function articleOf(model: ShopModel, gtin: string): Article {
  return present(model.articles.get(gtin));
}

/** Moves stock by so much of the article; sold is negative. */
export function moveStock({ stock }: StoreModel, { item, baseUnits }: Article, milli: number) {
  stock.set(item.itemId, (stock.get(item.itemId) ?? 0) + milli * baseUnits);
}

function createStore({ data }: Product, storeId: string): StoreModel {
  const store = present(data.stores.find((each) => each.storeId === storeId));
  const opening = data.inventory.filter((each) => each.storeId === storeId);
  return {
    store,
    manager: managerAt({ storeId, workstationId: `${storeId}-W1` } as Till),
    creditMinor: 0,
    stock: new Map(opening.map(({ itemId, onHand }) => [itemId, milliOf(onHand)])),
  };
}

function createTill(product: Product, place: StoreModel, number: number): TillModel {
  const chain = (): ChainModel => ({ count: 0, receiptCount: 0, lastHash: '0'.repeat(64) });
  return {
    till: tillAt(product, `${place.store.storeId}-W${number}`),
    place,
    ...{ shift: undefined, lastShiftId: undefined },
    ...{ closedShiftCount: 0, wrongPinCount: 0 },
    chains: { ONLINE: chain(), OFFLINE: chain(), TRAINING: chain() },
  };
}

function articlesOf({ data }: Product): ReadonlyMap<string, Article> {
  const articles = data.items.flatMap((item) =>
    item.units.map(({ gtin, unit, baseUnitsPerUnit }) => ({
      ...{ item, gtin, unit },
      baseUnits: Number(baseUnitsPerUnit),
    })),
  );
  return new Map(articles.map((article) => [article.gtin, article]));
}
