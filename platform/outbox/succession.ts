import type { DomainEvent } from '../contracts/events.ts';

/** Which event of an aggregate this process handed to the bus last: what follows it needs no look at the outbox. */
export type Succession = {
  /**
   * Whether nothing of the same aggregate can be waiting before this event: it is the first of all, or it follows the
   * one that was handed over last. Of two processes that write the same aggregate, neither can say so.
   */
  readonly mayFollow: (event: DomainEvent) => boolean;
  readonly given: (events: readonly DomainEvent[]) => void;
  readonly forget: () => void;
};

export function createSuccession(): Succession {
  const lastVersions = new Map<string, number>();
  return {
    mayFollow: ({ aggregateId, version }) =>
      (lastVersions.get(aggregateId) ?? beforeFirst) === version - 1,
    given: (events) => {
      for (const { aggregateId, version } of events) {
        lastVersions.delete(aggregateId);
        lastVersions.set(aggregateId, version);
      }
      for (const [oldest] of lastVersions) {
        if (lastVersions.size <= aggregatesMax) break;
        lastVersions.delete(oldest);
      }
    },
    forget: () => lastVersions.clear(),
  };
}

const beforeFirst = 0; // The first event of an aggregate has version 1.
const aggregatesMax = 20_000; // Baskets that are open at a time; some hundred bytes each.
