import type {
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  IdempotencyClaim,
  LostBy,
  Ports,
} from '../ports.ts';
import type { Appended } from './append-transaction.ts';
import { approvalUsed } from './edit-basket.ts';
import { wasDoneMeanwhile } from './replay.ts';
import { isRejectedApproval, noteRejected } from './till-exception.ts';

type Refused = { readonly refusal: CheckoutFailure };

/** More tills than ever work on one receipt at the same moment. */
const attemptsMax = 10;

/** The transaction that something is done to, and where, if not at its own place. */
type Deed = {
  readonly transactionId: string;
  readonly claim: IdempotencyClaim;
  readonly storeId?: string | undefined;
  readonly workstationId?: string | undefined;
};

/**
 * Decides again on what somebody else left behind, so often and no more. An approval that was not taken is written down before
 * the refusal is answered.
 */
export async function untilAppended(
  ports: Ports,
  caller: Caller,
  deed: Deed,
  attempt: () => Promise<CheckoutAnswer | undefined>,
): Promise<CheckoutAnswer> {
  for (let count = 1; count <= attemptsMax; count += 1) {
    const answer = await attempt();
    if (answer === undefined || (await wasDoneMeanwhile(ports, deed.claim, answer))) continue;
    if (answer.refusal !== undefined) await noteAt(ports, caller, deed, answer.refusal);
    return answer;
  }
  throw new Error(`Transaction ${deed.transactionId} was changed ${attemptsMax} times meanwhile.`);
}

async function noteAt(
  ports: Ports,
  caller: Caller,
  { transactionId, ...at }: Deed,
  refusal: CheckoutFailure,
): Promise<void> {
  if (!isRejectedApproval(refusal)) return;
  const [found] = await ports.reader.transactions([transactionId]);
  if (found === undefined) return;
  const { storeId, workstationId, series } = found.transaction;
  const place = {
    storeId: at.storeId ?? storeId,
    workstationId: at.workstationId ?? workstationId,
    training: series === 'TRAINING',
  };
  await noteRejected(ports, caller, { place, subject: transactionId, refusal });
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
