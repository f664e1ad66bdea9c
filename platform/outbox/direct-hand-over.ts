import type { DomainEvent } from '../contracts/events.ts';
import type { HandOver } from './hand-over.ts';
import { createSuccession } from './succession.ts';

/** How events reach the bus without being read from the outbox first. */
export type DirectHandOver = {
  /** Hands over what may go at once; answers the rest, which has to be read in its order. */
  readonly give: (events: readonly DomainEvent[]) => readonly DomainEvent[];
  /** Hands over what was read from the outbox, in this order. */
  readonly giveRead: (events: readonly DomainEvent[]) => void;
  /**
   * Runs a read of the outbox and uses what it found before anything else happens; `givenIds` are those that went
   * directly meanwhile and may have been found too.
   */
  readonly during: <Found, Result>(
    read: () => Promise<Found>,
    use: (found: Found, givenIds: ReadonlySet<string>) => Result,
  ) => Promise<Result>;
};

export function createDirectHandOver(handOver: HandOver): DirectHandOver {
  const succession = createSuccession();
  const reads = new Set<Set<string>>();
  let failures = handOver.failureCount();

  /** What failed is on its way back into the outbox, and nothing of its aggregate may pass it. */
  const forgetAfterFailure = (): void => {
    if (failures === handOver.failureCount()) return;
    failures = handOver.failureCount();
    succession.forget();
  };
  const giveOne = (event: DomainEvent): boolean => {
    if (handOver.isFull() || !succession.mayFollow(event)) return false;
    succession.given([event]);
    for (const ids of reads) ids.add(event.id);
    handOver.give([event]);
    return true;
  };

  return {
    give: (events) => {
      forgetAfterFailure();
      return events.filter((event) => !giveOne(event));
    },
    giveRead: (events) => {
      forgetAfterFailure();
      succession.given(events);
      handOver.give(events);
    },
    during: async (read, use) => {
      const givenIds = new Set<string>();
      reads.add(givenIds);
      try {
        return use(await read(), givenIds);
      } finally {
        reads.delete(givenIds);
      }
    },
  };
}
