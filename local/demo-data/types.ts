import type { EventDetail } from '#schema/events.ts';

type Unversioned<Detail> = Omit<Detail, 'sourceVersion'>;

export type DemoStore = Unversioned<EventDetail<'StoreChanged'>>;
export type DemoItem = Unversioned<EventDetail<'ItemChanged'>> & {
  /** The item that this one is a variant of, with what sets it apart. */
  readonly variantOf?: { readonly itemId: string; readonly name: string; readonly value: string };
  /** What the company pays for a base unit, known to the corporate system alone. */
  readonly costMinorEur: number;
  readonly supplier: string;
};
export type DemoOffer = Unversioned<EventDetail<'OfferChanged'>>;
export type DemoPromotion = Unversioned<EventDetail<'PromotionChanged'>>;
export type DemoCoupon = Unversioned<EventDetail<'CouponChanged'>>;

export type DemoCategory = {
  readonly categoryId: string;
  readonly name: string;
  readonly parentId?: string;
  /** The root of its branch, by which reports add up. */
  readonly departmentId: string;
};

export type DemoOperator = {
  readonly operatorId: string;
  readonly number: string;
  readonly name: string;
  readonly roles: readonly ('CASHIER' | 'MANAGER' | 'BACK_OFFICE')[];
  readonly stores: readonly string[];
  readonly pin: string;
};

export type DemoPurchaseOrder = {
  readonly purchaseOrderNumber: string;
  readonly storeId: string;
  readonly supplier: string;
  readonly expectedOn: string;
  readonly currency: string;
  readonly lines: readonly {
    readonly itemId: string;
    readonly quantity: { readonly value: string; readonly unit: string };
    readonly unitCostMinor: number;
  }[];
};

/** Everything a demonstration deployment starts with; plain data, the same for the same size. */
export type DemoData = {
  readonly stores: readonly DemoStore[];
  readonly workstations: readonly {
    readonly workstationId: string;
    readonly storeId: string;
    readonly name: string;
    readonly kind: 'TILL' | 'VIRTUAL';
  }[];
  readonly operators: readonly DemoOperator[];
  readonly taxClasses: readonly { readonly taxClassId: string; readonly name: string }[];
  readonly taxRates: readonly Unversioned<EventDetail<'TaxRateChanged'>>[];
  readonly categories: readonly DemoCategory[];
  readonly items: readonly DemoItem[];
  readonly priceLists: readonly {
    readonly priceListId: string;
    readonly name: string;
    readonly currency: string;
  }[];
  readonly assignments: readonly Unversioned<EventDetail<'PriceListAssigned'>>[];
  readonly offers: readonly DemoOffer[];
  readonly promotions: readonly DemoPromotion[];
  readonly coupons: readonly DemoCoupon[];
  readonly lots: readonly Unversioned<EventDetail<'LotChanged'>>[];
  readonly inventory: readonly {
    readonly storeId: string;
    readonly itemId: string;
    readonly unit: string;
    readonly onHand: string;
  }[];
  readonly customers: readonly {
    readonly customerId: string;
    readonly name: string;
    readonly email: string;
  }[];
  readonly purchaseOrders: readonly DemoPurchaseOrder[];
};

export type DemoSize = {
  readonly itemCount: number;
  /** Physical stores; one web store comes on top. */
  readonly storeCount: number;
  readonly customerCount: number;
};
