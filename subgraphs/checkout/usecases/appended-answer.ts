import type { CheckoutAnswer, CheckoutFailure, LostBy } from '../ports.ts';
import type { Appended } from './append-transaction.ts';
import { approvalUsed } from './edit-basket.ts';

type Refused = { readonly refusal: CheckoutFailure };

/** More tills than ever work on one receipt at the same moment. */
const attemptsMax = 10;

/** Decides again on what somebody else left behind, so often and no more; `what` says of which transaction. */
export async function untilAppended(
  what: string,
  attempt: () => Promise<CheckoutAnswer | undefined>,
): Promise<CheckoutAnswer> {
  for (let count = 1; count <= attemptsMax; count += 1) {
    const answer = await attempt();
    if (answer !== undefined) return answer;
  }
  throw new Error(`${what} was changed ${attemptsMax} times meanwhile.`);
}

/** What a till hears of its append. Undefined: it was decided on what has changed meanwhile, so decide again. */
export function appendedAnswer(
  appended: Appended,
  refusals: Partial<Readonly<Record<LostBy, Refused>>> = {},
): CheckoutAnswer | undefined {
  if (appended.kind === 'DONE') return { transaction: appended.stored };
  if (appended.kind === 'REFUSED') return { refusal: appended.refusal };
  return appended.lost === 'APPROVAL' ? approvalUsed : refusals[appended.lost];
}
