import type { Identity } from '#platform/contracts/identity.ts';
import { isAnonymous } from '#platform/identity.ts';

/** How many connections are open, in all and for each caller. */
export type ConnectionCounts = {
  readonly total: () => number;
  /** Messages that wait to be written, over all connections. */
  readonly messagesWaiting: () => number;
  readonly onWaiting: (change: number) => void;
  /** Counts a connection before it is known whose it is; answers how to take it back, or undefined when there are too many. */
  readonly open: () => (() => void) | undefined;
  /** The same for its caller. Nobody in particular is counted by address. */
  readonly openFor: (identity: Identity, address: string) => (() => void) | undefined;
};

export function createConnectionCounts(limits: {
  readonly connectionsMax: number;
  readonly connectionsPerIdentityMax: number;
}): ConnectionCounts {
  let total = 0;
  let messagesWaiting = 0;
  const byCaller = new Map<string, number>();
  return {
    total: () => total,
    messagesWaiting: () => messagesWaiting,
    onWaiting: (change) => void (messagesWaiting += change),
    open: () => {
      if (total >= limits.connectionsMax) return undefined;
      total += 1;
      return once(() => (total -= 1));
    },
    openFor: (identity, address) => {
      const caller = isAnonymous(identity) ? `address ${address}` : `subject ${identity.subject}`;
      const count = byCaller.get(caller) ?? 0;
      if (count >= limits.connectionsPerIdentityMax) return undefined;
      byCaller.set(caller, count + 1);
      return once(() => {
        const left = (byCaller.get(caller) ?? 1) - 1;
        if (left === 0) byCaller.delete(caller);
        else byCaller.set(caller, left);
      });
    },
  };
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
