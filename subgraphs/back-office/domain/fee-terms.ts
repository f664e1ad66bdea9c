import { isValidGtin } from '#kernel/gtin.ts';

export type FeeKind = 'DEPOSIT' | 'ECO' | 'BAG' | 'DELIVERY';

/** How a store deals with fees that do not simply follow their goods. */
export type FeeTerms = {
  /** Of 14 digits; an order to be shipped has one of them. Empty: delivery is free. */
  readonly deliveryGtins: readonly string[];
  /** Kinds that are given back without an approval. */
  readonly returnable: readonly FeeKind[];
};

export function wrongFeeTerm({
  deliveryGtins,
  returnable,
}: FeeTerms): { readonly field: string; readonly message: string } | undefined {
  const isReadable = deliveryGtins.length <= deliveriesMax && deliveryGtins.every(isValidGtin);
  if (!isReadable || new Set(deliveryGtins).size < deliveryGtins.length) {
    return {
      field: 'deliveryGtins',
      message: `Expected at most ${deliveriesMax} GTINs, each once.`,
    };
  }
  return new Set(returnable).size < returnable.length
    ? { field: 'returnable', message: 'Each kind may stand once.' }
    : undefined;
}

/** Standard, express, an evening, a parcel shop: more than any shop offers. */
const deliveriesMax = 10;

/** Whether a line of a sale is a thing that stands on a shelf; of the fees only bags do. */
export function isGoods({
  depositOf,
  feeKind,
}: {
  readonly depositOf?: string | undefined;
  readonly feeKind?: FeeKind | undefined;
}): boolean {
  return depositOf === undefined && (feeKind === undefined || feeKind === 'BAG');
}
