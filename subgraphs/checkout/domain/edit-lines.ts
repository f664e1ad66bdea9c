import type { Basket, LineFacts } from './basket.ts';
import type { CheckoutOutcome } from './refusal.ts';

export declare function setLineQuantity(
  basket: Basket,
  change: { readonly lineId: string; readonly quantity: string },
): CheckoutOutcome<readonly LineFacts[]>;
/** Takes the line's deposit away with it. */
export declare function removeLine(
  basket: Basket,
  lineId: string,
): CheckoutOutcome<readonly LineFacts[]>;
