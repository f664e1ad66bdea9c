import type { SourceOptions, SupergraphListener } from './supergraph-source.ts';

/** What the sources share: which supergraph serves, which one was refused, and who is told. */
export type SupergraphFeed = {
  /** Takes the first one as it is. */
  readonly begin: (supergraphSdl: string) => string;
  readonly listen: (onSupergraph: SupergraphListener) => void;
  /** What was just read. Nothing happens when it is the one that serves or the one that was refused last. */
  readonly offer: (supergraphSdl: string) => Promise<void>;
  /** It could not be read. Logged once, until it can be read again. */
  readonly unreadable: (cause: unknown) => void;
  readonly readable: () => void;
  readonly close: () => void;
};

export function createSupergraphFeed(place: string, options: SourceOptions): SupergraphFeed {
  const log = options.log.child({ supergraph: place });
  let listener: SupergraphListener | undefined;
  let serving: string | undefined;
  let refused: string | undefined;
  let isUnreadable = false;

  const take = async (supergraphSdl: string): Promise<void> => {
    if (supergraphSdl === serving) refused = undefined;
    if (supergraphSdl === serving || supergraphSdl === refused || listener === undefined) return;
    if (await isAccepted(listener, supergraphSdl)) serving = supergraphSdl;
    else refused = supergraphSdl;
  };
  return {
    begin: (supergraphSdl) => {
      serving = supergraphSdl;
      return supergraphSdl;
    },
    listen: (onSupergraph) => void (listener = onSupergraph),
    offer: oneAfterTheOther(take),
    unreadable: (err) => {
      if (!isUnreadable) log.warn({ err }, 'The supergraph can not be read; the old one stays');
      isUnreadable = true;
    },
    readable: () => void (isUnreadable = false),
    close: () => void (listener = undefined),
  };
}

/** The listener says itself why it rejects; here it only matters not to hand it on again. */
async function isAccepted(listener: SupergraphListener, supergraphSdl: string): Promise<boolean> {
  try {
    await listener(supergraphSdl);
    return true;
  } catch {
    return false;
  }
}

/** What comes while one is being taken waits, and of those that wait only the last counts. */
function oneAfterTheOther(take: (value: string) => Promise<void>): SupergraphFeed['offer'] {
  let waiting: string | undefined;
  let working: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    // One turn later, so that `working` is set before it is taken back.
    await Promise.resolve();
    while (waiting !== undefined) {
      const next = waiting;
      waiting = undefined;
      await take(next);
    }
    working = undefined;
  };
  return (value) => {
    waiting = value;
    return (working ??= work());
  };
}
