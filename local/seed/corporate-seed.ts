import { formatAmount, money } from '#kernel/money.ts';
import type { CorporateSeed } from '../corporate-system/seed.ts';
import type { DemoData } from '../demo-data/types.ts';

const costCurrency = 'EUR';

/** The same range and prices as the corporate system knows them, with costs, suppliers and purchase orders. */
export function toCorporateSeed(data: DemoData): CorporateSeed {
  return {
    items: data.items.map(toItem),
    prices: data.offers.flatMap(toPrices),
    purchaseOrders: data.purchaseOrders.map(toPurchaseOrder),
  };
}

function toItem(item: DemoData['items'][number]): CorporateSeed['items'][number] {
  const { itemId, description, categoryId, taxClassId, baseUnit, units, minimumAge } = item;
  return {
    itemId,
    description,
    categoryId,
    taxClassId,
    baseUnit,
    units,
    lotControlled: item.lotControlled,
    ...(minimumAge === undefined ? {} : { minimumAge }),
    soldByWeight: item.soldByWeight,
    discontinued: item.discontinued,
    supplier: item.supplier,
    cost: amountOf(item.costMinorEur, costCurrency),
  };
}

function toPrices(offer: DemoData['offers'][number]): CorporateSeed['prices'] {
  const { priceListId, itemId, unit, currency, windows } = offer;
  return windows.map(({ priceMinor, channels, validFrom, validTo }) => ({
    priceListId,
    itemId,
    unit,
    price: amountOf(priceMinor, currency),
    channels,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
  }));
}

function toPurchaseOrder(
  order: DemoData['purchaseOrders'][number],
): CorporateSeed['purchaseOrders'][number] {
  const { purchaseOrderNumber, storeId, supplier, expectedOn, currency, lines } = order;
  return {
    purchaseOrderNumber,
    storeId,
    supplier,
    status: 'OPEN',
    expectedDate: expectedOn,
    lines: lines.map(({ itemId, quantity, unitCostMinor }, index) => ({
      lineNumber: (index + 1) * 10,
      itemId,
      quantity: quantity.value,
      unit: quantity.unit,
      unitCost: amountOf(unitCostMinor, currency),
    })),
  };
}

function amountOf(minor: number, currency: string) {
  return { amount: formatAmount(money(minor, currency)), currency };
}
