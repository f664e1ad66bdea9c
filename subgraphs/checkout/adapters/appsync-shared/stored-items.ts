/** Parts of stored items as the views read them: types alone, so that nothing of this file reaches APPSYNC_JS. */
/**
 * The GraphQL shape of stored items, for the AppSync direct resolvers: plain functions, no imports, nothing that
 * APPSYNC_JS lacks. `views.test.ts` proves that the subgraph's own resolvers say the same.
 */
export type StoredMoney = { readonly minor: number; readonly currency: string };

export type StoredQuantity = { readonly value: string; readonly unit: string };

export type MoneyView = { readonly amount: string; readonly currency: string };

export type StoredLine = {
  readonly lineId: string;
  readonly itemId: string;
  readonly gtin: string;
  readonly description: string;
  readonly quantity: StoredQuantity;
  readonly baseQuantity: StoredQuantity;
  readonly unitPrice: StoredMoney;
  readonly batchLot?: string;
  readonly serial?: string;
  readonly expiry?: string;
  readonly entryMethod: string;
  readonly depositOf?: string;
  readonly feeKind?: string;
  readonly originalLine?: { readonly lineId: string };
  readonly restock?: boolean;
  readonly modifications: readonly StoredModification[];
  readonly discount: StoredMoney;
  readonly net: StoredMoney;
  readonly tax: StoredMoney;
  readonly gross: StoredMoney;
};

export type StoredModification = {
  readonly kind: string;
  readonly promotionId?: string;
  readonly description: string;
  readonly base: StoredMoney;
  readonly amount: StoredMoney;
};

export type StoredTaxLine = {
  readonly taxId: string;
  readonly name: string;
  readonly rate: string;
  readonly taxable: StoredMoney;
  readonly tax: StoredMoney;
};

export type StoredTender = {
  readonly tenderId: string;
  readonly kind: string;
  readonly status: string;
  readonly amount: StoredMoney;
  readonly tendered?: StoredMoney;
  readonly change?: StoredMoney;
  readonly cardBrand?: string;
  readonly cardLastFour?: string;
  readonly providerReference?: string;
  readonly declineReason?: string;
};

export type StoredTotals = {
  readonly discount: StoredMoney;
  readonly net: StoredMoney;
  readonly tax: StoredMoney;
  readonly total: StoredMoney;
};
