import { isZero } from '#kernel/money.ts';
import type { Basket } from './basket.ts';
import { type BasketAction, permit } from './state-machine.ts';
import { canComplete, isActive, tenderSums } from './tender.ts';

/** What a till offers as buttons. REOPEN is what giving the last tender back does, so it has no button of its own. */
export type BasketStep = Exclude<BasketAction, 'REOPEN'>;

/** The one table of steps and statuses, less what the basket's own state refuses anyway. */
export function nextSteps(basket: Basket): readonly BasketStep[] {
  const pending = basket.tenders.some(({ status }) => status === 'PENDING');
  const empty = basket.lines.length === 0;
  const due = !isZero(tenderSums(basket).due);
  const hindered: Readonly<Partial<Record<BasketStep, boolean>>> = {
    QUOTE: empty,
    ADD_TENDER: empty || !due,
    REMOVE_TENDER: !basket.tenders.some(isActive) || pending,
    SET_TIP: empty,
    COMPLETE: !canComplete(basket).ok,
    VOID: pending,
  };
  return steps.filter((step) => permit(basket, step).ok && hindered[step] !== true);
}

const steps: readonly BasketStep[] = [
  'ADD_LINES',
  'EDIT',
  'QUOTE',
  'SUSPEND',
  'RESUME',
  'ADD_TENDER',
  'REMOVE_TENDER',
  'SET_TIP',
  'COMPLETE',
  'VOID',
];
