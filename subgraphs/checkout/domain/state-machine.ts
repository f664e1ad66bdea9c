import type { Basket, BasketStatus } from './basket.ts';
import type { CheckoutOutcome } from './refusal.ts';

export type BasketAction =
  | 'ADD_LINES'
  | 'EDIT'
  | 'QUOTE'
  | 'SUSPEND'
  | 'RESUME'
  | 'ADD_TENDER'
  | 'REMOVE_TENDER'
  | 'REOPEN'
  | 'COMPLETE'
  | 'VOID';

/** Refuses BASKET_NOT_OPEN, BASKET_NOT_SUSPENDED or BASKET_NOT_TENDERING. */
export declare function permit(basket: Basket, action: BasketAction): CheckoutOutcome<Basket>;
export declare function nextStatuses(status: BasketStatus): readonly BasketStatus[];
export declare function suspendBasket(basket: Basket, now: string): CheckoutOutcome<Basket>;
/** At this or another till of the store. */
export declare function resumeBasket(
  basket: Basket,
  at: {
    readonly workstationId: string;
    readonly operatorId: string;
    readonly shiftId?: string;
    readonly businessDayDate?: string;
    readonly now: string;
  },
): CheckoutOutcome<Basket>;
