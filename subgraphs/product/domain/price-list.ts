import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import type { ProductRefusal } from './product-refusal.ts';
import { checkDescription, checkId } from './text.ts';
import type { Channel } from './validity.ts';

export type PriceList = {
  readonly priceListId: string;
  readonly name: string;
  readonly currency: string;
};

/** Which price list holds at a store in a channel. */
export type PriceListAssignment = {
  readonly storeId: string;
  readonly channel: Channel;
  readonly priceListId: string;
  readonly version: number;
};

export function createPriceList(given: PriceList): Outcome<PriceList, ProductRefusal> {
  const id = checkId(given.priceListId, 'priceListId');
  if (!id.ok) return id;
  const name = checkDescription(given.name, 'name');
  if (!name.ok) return name;
  return accept({ ...given, name: name.value });
}

/** Assigning the list that holds already changes nothing. */
export function assign(
  before: PriceListAssignment | undefined,
  given: Omit<PriceListAssignment, 'version'>,
): PriceListAssignment {
  if (before?.priceListId === given.priceListId) return before;
  return { ...given, version: (before?.version ?? 0) + 1 };
}
