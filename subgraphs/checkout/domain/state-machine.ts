import { accept } from '#kernel/outcome.ts';
import { changeBasket, type Basket, type BasketStatus } from './basket.ts';
import { refused, type CheckoutOutcome, type CheckoutRefusalCode } from './refusal.ts';

export type BasketAction =
  | 'ADD_LINES'
  | 'EDIT'
  | 'QUOTE'
  | 'SUSPEND'
  | 'RESUME'
  | 'ADD_TENDER'
  | 'REMOVE_TENDER'
  | 'SET_TIP'
  | 'REOPEN'
  | 'COMPLETE'
  | 'VOID';

/** Refuses BASKET_NOT_OPEN, BASKET_NOT_SUSPENDED or BASKET_NOT_TENDERING. */
export function permit(basket: Basket, action: BasketAction): CheckoutOutcome<Basket> {
  const rule = actionRules[action];
  if (rule.allowed.includes(basket.status)) return accept(basket);
  return refused(rule.refusal, `The basket is ${basket.status}; it must be ${saidAs(rule)}.`);
}

/** Rule 20. Nothing leads out of COMPLETED and VOIDED: a correction is a new transaction. */
export function nextStatuses(status: BasketStatus): readonly BasketStatus[] {
  return transitions[status];
}

/** A status change that the machine does not know is our mistake, not the cashier's. */
export function moveTo(
  basket: Basket,
  status: BasketStatus,
  changes: Partial<Omit<Basket, 'id' | 'version' | 'lastEditVersion' | 'status'>> & {
    readonly updatedAt: string;
  },
): Basket {
  if (status !== basket.status && !transitions[basket.status].includes(status)) {
    throw new RangeError(
      `Expected one of [${transitions[basket.status].join(', ')}] after ${basket.status}, got ${status}.`,
    );
  }
  return changeBasket(basket, { ...changes, status }, { kind: 'EDIT', now: changes.updatedAt });
}

export function suspendBasket(basket: Basket, now: string): CheckoutOutcome<Basket> {
  const permitted = permit(basket, 'SUSPEND');
  const parked = { updatedAt: now, suspendedAt: now };
  return permitted.ok ? accept(moveTo(basket, 'SUSPENDED', parked)) : permitted;
}

/** At this or another till of the store; the sale belongs to the shift in which it is completed. */
export function resumeBasket(
  basket: Basket,
  at: {
    readonly workstationId: string;
    readonly operatorId: string;
    readonly shiftId?: string;
    readonly businessDayDate?: string;
    readonly now: string;
  },
): CheckoutOutcome<Basket> {
  const { now, ...place } = at;
  const permitted = permit(basket, 'RESUME');
  if (!permitted.ok) return permitted;
  const { suspendedAt: _suspendedAt, ...parked } = basket;
  return accept(moveTo(parked, 'OPEN', { ...place, updatedAt: now }));
}

type ActionRule = {
  readonly allowed: readonly BasketStatus[];
  readonly refusal: CheckoutRefusalCode;
};

const onlyOpen: ActionRule = { allowed: ['OPEN'], refusal: 'BASKET_NOT_OPEN' };
const onlyTendering: ActionRule = { allowed: ['TENDERING'], refusal: 'BASKET_NOT_TENDERING' };
const paying: ActionRule = { allowed: ['OPEN', 'TENDERING'], refusal: 'BASKET_NOT_OPEN' };

const actionRules: Readonly<Record<BasketAction, ActionRule>> = {
  ADD_LINES: onlyOpen,
  EDIT: onlyOpen,
  QUOTE: onlyOpen,
  SUSPEND: onlyOpen,
  RESUME: { allowed: ['SUSPENDED'], refusal: 'BASKET_NOT_SUSPENDED' },
  ADD_TENDER: paying,
  REMOVE_TENDER: onlyTendering,
  SET_TIP: paying,
  REOPEN: onlyTendering,
  // An OPEN basket completes without tenders when nothing is due (a discount of 100 %).
  COMPLETE: paying,
  VOID: { allowed: ['OPEN', 'SUSPENDED', 'TENDERING'], refusal: 'BASKET_NOT_OPEN' },
};

const transitions: Readonly<Record<BasketStatus, readonly BasketStatus[]>> = {
  OPEN: ['SUSPENDED', 'TENDERING', 'COMPLETED', 'VOIDED'],
  SUSPENDED: ['OPEN', 'VOIDED'],
  TENDERING: ['OPEN', 'COMPLETED', 'VOIDED'],
  COMPLETED: [],
  VOIDED: [],
};

function saidAs(rule: ActionRule): string {
  return rule.allowed.join(' or ');
}
