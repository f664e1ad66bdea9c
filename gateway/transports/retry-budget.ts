/** Tries again only as often as calls go well, so that a subgraph in trouble does not get twice the load. */
export type RetryBudget = {
  /** A first try was made. */
  readonly earn: () => void;
  /** Whether there is a second try to spend; takes it. */
  readonly spend: () => boolean;
};

/** One second try for ten first ones: a restart's broken connections are covered, an outage is not doubled. */
const earnedByCall = 0.1;
/** What a quiet gateway may spend at once: as many as it has kept-alive sockets that one restart breaks. */
const savedMax = 64;

export function createRetryBudget(): RetryBudget {
  let saved = savedMax;
  return {
    earn: () => {
      saved = Math.min(savedMax, saved + earnedByCall);
    },
    spend: () => {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
