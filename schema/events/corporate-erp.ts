import { z } from 'zod';
import { instant, money, channel, tradeItemUnit } from './values.ts';

/** Items and prices as the corporate system says them, a page at a time; product turns them into its own. */
export const itemMastersReceived = z.object({
  syncRunId: z.string(),
  items: z.array(
    z.object({
      itemId: z.string(),
      description: z.string(),
      categoryId: z.string(),
      taxClassId: z.string(),
      baseUnit: z.string(),
      units: z.array(tradeItemUnit),
      lotControlled: z.boolean(),
      minimumAge: z.int().optional(),
      soldByWeight: z.boolean(),
      discontinued: z.boolean(),
      /** Grows with each change in the corporate system. */
      changeNumber: z.int(),
    }),
  ),
});

export const pricesReceived = z.object({
  syncRunId: z.string(),
  prices: z.array(
    z.object({
      priceListId: z.string(),
      itemId: z.string(),
      unit: z.string(),
      price: money,
      channels: z.array(channel),
      validFrom: instant,
      validTo: instant.optional(),
      changeNumber: z.int(),
    }),
  ),
});

export const salePosted = z.object({
  transactionId: z.string(),
  postingId: z.string(),
  corporateDocumentNumber: z.string(),
  postedAt: instant,
});
