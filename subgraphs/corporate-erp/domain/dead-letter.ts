/**
 * That a posting was given up, and why. It is kept within its posting, so that both change in one write, and stays there after
 * a retry.
 */
export type DeadLetter = {
  readonly deadLetterId: string;
  readonly reason: string;
  readonly attemptCount: number;
  readonly createdAt: string;
  readonly retriedAt?: string | undefined;
};

/** A posting may be given up, retried and given up again, so its dead letters have numbers from 1. */
export function deadLetterIdOf(transactionId: string, number: number): string {
  return `DL-${transactionId}-${number}`;
}

/** The transaction of a dead letter; undefined for what is no id of a dead letter. */
export function transactionIdOfDeadLetter(deadLetterId: string): string | undefined {
  return /^DL-(.+)-\d+$/.exec(deadLetterId)?.[1];
}
