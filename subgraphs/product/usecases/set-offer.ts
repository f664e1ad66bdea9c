import { newId } from '#kernel/ids.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { offerChanged } from '../domain/facts.ts';
import { hasUnit, type Item } from '../domain/item.ts';
import { emptyOfferSet, setOffer as addWindow } from '../domain/offer.ts';
import type { PriceList } from '../domain/price-list.ts';
import { type ProductRefusal, refused } from '../domain/product-refusal.ts';
import type { Channel } from '../domain/validity.ts';
import type { Caller, ProductPorts, ProductReads } from '../ports.ts';
import { type AmountInput, readAmount } from './read-amount.ts';
import { unknownItem } from './update-item.ts';

export type SetOfferInput = {
  readonly idempotencyKey: string;
  readonly priceListId: string;
  readonly itemId: string;
  /** Absent: the base unit. */
  readonly unit?: string | undefined;
  readonly price: AmountInput;
  readonly channels: readonly Channel[];
  /** Absent: now. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
};

export async function setOffer(
  { store, clock }: ProductPorts,
  caller: Caller,
  input: SetOfferInput,
) {
  const call = { mutation: 'offerSet', caller, lock: 'OFFERS', input } as const;
  return store.write(call, async (transaction) => {
    const subject = await findSubject(transaction, input);
    if (!subject.ok) return subject;
    const price = readAmount(input.price, 'price', 'amount');
    if (!price.ok) return price;
    const { priceList, unit } = subject.value;
    const key = { priceListId: input.priceListId, itemId: input.itemId, unit };
    const [set = emptyOfferSet(key, priceList.currency)] = await transaction.offerSets([key]);
    const now = clock();
    const { channels, validTo, validFrom = now.toISOString() } = input;
    const offerId = newId(now);
    const window = { offerId, price: price.value, channels: unique(channels), validFrom, validTo };
    const changed = addWindow(set, window, now);
    if (!changed.ok) return changed;
    await transaction.saveOfferSets([changed.value]);
    await transaction.tell([offerChanged(changed.value)]);
    return accept({ offerId });
  });
}

async function findSubject(
  reads: ProductReads,
  input: SetOfferInput,
): Promise<
  Outcome<
    { readonly priceList: PriceList; readonly item: Item; readonly unit: string },
    ProductRefusal
  >
> {
  const lists = await reads.priceLists();
  const priceList = lists.find((list) => list.priceListId === input.priceListId);
  if (priceList === undefined) return unknownPriceList(input.priceListId);
  const [item] = await reads.items([input.itemId]);
  if (item === undefined) return unknownItem(input.itemId);
  const unit = input.unit ?? item.baseUnit;
  if (hasUnit(item, unit)) return accept({ priceList, item, unit });
  return refused('UNIT_UNKNOWN', `Item ${item.itemId} has no unit ${unit}.`, 'unit');
}

export function unknownPriceList(priceListId: string) {
  return refused('PRICE_LIST_UNKNOWN', `There is no price list ${priceListId}.`, 'priceListId');
}

function unique(channels: readonly Channel[]): readonly Channel[] {
  return [...new Set(channels)];
}
