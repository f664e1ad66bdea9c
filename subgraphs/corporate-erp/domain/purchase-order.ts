import type { Money } from '#kernel/money.ts';
import type { Quantity } from '#kernel/quantity.ts';

export type PurchaseOrder = {
  readonly purchaseOrderNumber: string;
  readonly storeId: string;
  readonly supplier: string;
  readonly status: 'OPEN' | 'PARTLY_DELIVERED' | 'DELIVERED' | 'CANCELLED';
  readonly expectedDate: string;
  readonly lines: readonly PurchaseOrderLine[];
  /** When the corporate system said so. */
  readonly readAt: string;
};

export type PurchaseOrderLine = {
  readonly lineNumber: number;
  readonly itemId: string;
  readonly quantity: Quantity;
  readonly unitCost: Money;
};
