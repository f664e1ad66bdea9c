import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { transactionIdOfDeadLetter } from '../domain/dead-letter.ts';
import { postingIdOf, retried, type SalesPosting, waitingDeadLetter } from '../domain/posting.ts';
import type { ErpRefusal } from '../domain/refusal.ts';
import type { Ports, StoredDocument } from '../ports.ts';

export type DeadLetterRetry = {
  readonly deadLetterId: string;
  /** Another store's dead letter is unknown to the caller. */
  readonly seesStore: (storeId: string) => boolean;
};

/** Sends a posting that was given up on its way again. */
export async function retryDeadLetter(
  { documents, clock, nudge }: Ports,
  { deadLetterId, seesStore }: DeadLetterRetry,
): Promise<Outcome<SalesPosting, ErpRefusal>> {
  const stored = await findPosting(documents, deadLetterId);
  if (stored === undefined || !seesStore(stored.body.storeId)) return refuse(unknown(deadLetterId));
  if (waitingDeadLetter(stored.body)?.deadLetterId !== deadLetterId) {
    return refuse(resolved(deadLetterId));
  }
  const body = retried(stored.body, clock());
  // Whoever was first retried it; a dead posting is changed by nobody else.
  if (!(await documents.replace('salesPosting', { ...stored, body }))) {
    return refuse(resolved(deadLetterId));
  }
  nudge.posting();
  return accept(body);
}

async function findPosting(
  documents: Ports['documents'],
  deadLetterId: string,
): Promise<StoredDocument<SalesPosting> | undefined> {
  const transactionId = transactionIdOfDeadLetter(deadLetterId);
  if (transactionId === undefined) return undefined;
  const [stored] = await documents.read('salesPosting', [postingIdOf(transactionId)]);
  const isKnown = stored?.body.deadLetters.some((letter) => letter.deadLetterId === deadLetterId);
  return isKnown === true ? stored : undefined;
}

function unknown(deadLetterId: string): ErpRefusal {
  return {
    code: 'DEAD_LETTER_UNKNOWN',
    message: `There is no dead letter ${deadLetterId}.`,
    field: ['input', 'deadLetterId'],
  };
}

function resolved(deadLetterId: string): ErpRefusal {
  return {
    code: 'DEAD_LETTER_RESOLVED',
    message: `The dead letter ${deadLetterId} was sent on its way again already.`,
    field: ['input', 'deadLetterId'],
  };
}
