import type { DemoItem } from './types.ts';
import { unit } from './units.ts';

/** Charged with each base unit of a drink in a bottle; an item like any other, in no price promotion. */
export const depositItemId = 'I99999';

/** By number, in euro cents. Ten pence, which these twelve cents are, is what a bag costs at least in England. */
const pricesMinor: Readonly<Record<number, number>> = {
  99_999: 25,
  99_998: 12,
  99_997: 20,
  99_996: 490,
  99_995: 1990,
};

/** A fee of each kind, and a lamp that has an eco fee. */
export const feeArticles: readonly DemoItem[] = [
  fee(99_999, 'Bottle deposit', { supplier: 'Deposit scheme' }),
  fee(99_998, 'Carrier bag', { feeKind: 'BAG', supplier: 'Oakmere Mills' }),
  fee(99_997, 'Eco fee small electronics', { feeKind: 'ECO', supplier: 'Recycling scheme' }),
  fee(99_996, 'Delivery', { feeKind: 'DELIVERY', supplier: 'Parcel service' }),
  {
    ...article(99_995, 'Brightwater LED Desk Lamp'),
    ...{ categoryId: 'HOUSEHOLD', departmentId: 'NON-FOOD', supplier: 'Nordhell Group' },
    feeItemIds: ['I99997'],
  },
];

/** In euro cents; undefined for an article of the range. */
export function feePriceOf(itemId: string): number | undefined {
  return pricesMinor[Number(itemId.slice(1))];
}

/** Fees are money alone; a bag hangs at the till. */
export function isOnShelves({ itemId, feeKind }: DemoItem): boolean {
  return itemId !== depositItemId && (feeKind === undefined || feeKind === 'BAG');
}

function fee(
  number: number,
  description: string,
  own: Pick<DemoItem, 'feeKind' | 'supplier'>,
): DemoItem {
  const place = { categoryId: 'DEPOSIT', departmentId: 'DEPOSIT' };
  const lowered = own.feeKind === undefined ? {} : { discountable: false };
  return { ...article(number, description), ...place, ...lowered, ...own };
}

function article(
  number: number,
  description: string,
): Omit<DemoItem, 'categoryId' | 'departmentId' | 'supplier'> {
  return {
    ...{ itemId: `I${number}`, description, taxClassId: 'STANDARD', baseUnit: 'EA' },
    units: [unit(number, 'EA', 1)],
    ...{ lotControlled: false, soldByWeight: false, discontinued: false },
    costMinorEur: pricesMinor[number] ?? 0,
  };
}
