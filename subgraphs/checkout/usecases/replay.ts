import type {
  CheckoutAnswer,
  IdempotencyClaim,
  Ports,
  ReadAnswer,
  StoredAnswer,
} from '../ports.ts';
import { failed } from './failure.ts';

/** The answer that the same key was given before, if it was used before. */
export async function replayed(
  ports: Ports,
  { earlier }: ReadAnswer,
): Promise<CheckoutAnswer | undefined> {
  if (earlier === undefined) return undefined;
  if (earlier !== 'KEY_REUSED') return restore(ports, earlier.answer);
  return failed(
    'IDEMPOTENCY_KEY_REUSED',
    'This idempotency key was used before for another input.',
    'idempotencyKey',
  );
}

/**
 * Whether a refusal comes of what the very same request has done meanwhile: its twin took the goods back, or the line away, so
 * they are not there any more. Whoever asks again then gets the twin's answer.
 */
export async function wasDoneMeanwhile(
  ports: Ports,
  claim: IdempotencyClaim,
  { refusal }: CheckoutAnswer,
): Promise<boolean> {
  if (refusal === undefined) return false;
  const { earlier } = await ports.store.read({ claim });
  return earlier !== undefined && earlier !== 'KEY_REUSED';
}

async function restore(ports: Ports, answer: StoredAnswer): Promise<CheckoutAnswer> {
  const { basketId, transactionId, lineId, tenderId } = answer;
  const [[basket], [transaction]] = await Promise.all([
    answer.basket !== undefined || basketId === undefined
      ? [answer.basket]
      : ports.reader.baskets([basketId]),
    transactionId === undefined ? [undefined] : ports.reader.transactions([transactionId]),
  ]);
  return {
    ...(basket === undefined ? {} : { basket }),
    ...(transaction === undefined ? {} : { transaction }),
    ...(lineId === undefined ? {} : { lineId }),
    ...(tenderId === undefined ? {} : { tenderId }),
  };
}
