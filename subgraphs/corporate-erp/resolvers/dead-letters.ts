import { transactionIdOfDeadLetter } from '../domain/dead-letter.ts';
import { postingIdOf, type SalesPosting, waitingDeadLetter } from '../domain/posting.ts';
import type { SubgraphContext } from '../context.ts';
import type { DeadLetterSource } from './mappers.ts';
import { ifVisible } from './visibility.ts';

/** A dead letter by its id, of a posting that the caller may see. */
export async function findDeadLetter(
  deadLetterId: string,
  context: SubgraphContext,
): Promise<DeadLetterSource | undefined> {
  const transactionId = transactionIdOfDeadLetter(deadLetterId);
  if (transactionId === undefined) return undefined;
  const posting = await context.loaders.posting.load(postingIdOf(transactionId));
  const visible = ifVisible(posting, context);
  const letter = visible?.deadLetters.find((each) => each.deadLetterId === deadLetterId);
  return visible === undefined || letter === undefined ? undefined : { posting: visible, letter };
}

/** The one that waits, of a posting that is DEAD. */
export function waitingLetterOf(posting: SalesPosting): DeadLetterSource {
  const letter = waitingDeadLetter(posting);
  if (letter !== undefined) return { posting, letter };
  throw new Error(`Expected posting ${posting.postingId} to be DEAD with a dead letter.`);
}
