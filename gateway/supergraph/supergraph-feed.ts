import type { SourceOptions, SupergraphListener } from './supergraph-source.ts';
import { verifySupergraph } from './verify-supergraph.ts';

/** What the sources share: which supergraph serves, which one was refused, and who is told. */
export type SupergraphFeed = {
  /** Verifies the first one; throws when it is bad. */
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
  const verify = options.verify ?? verifySupergraph;
  const log = options.log.child({ supergraph: place });
  let listener: SupergraphListener | undefined;
  let serving: string | undefined;
  let refused: string | undefined;
  let waiting: string | undefined;
  let working: Promise<void> | undefined;
  let isUnreadable = false;

  const handOn = async (supergraphSdl: string): Promise<void> => {
    try {
      verify(supergraphSdl);
      await listener?.(supergraphSdl);
      serving = supergraphSdl;
      log.info('The supergraph was replaced');
    } catch (err) {
      refused = supergraphSdl;
      log.error({ err }, 'A new supergraph was refused; the old one stays');
      options.onRefused?.(err);
    }
  };
  const work = async (): Promise<void> => {
    // One turn later, so that `working` is set before it is taken back.
    await Promise.resolve();
    // What came meanwhile but the last is already old.
    while (waiting !== undefined && listener !== undefined) {
      const next = waiting;
      waiting = undefined;
      if (next === serving) refused = undefined;
      else if (next !== refused) await handOn(next);
    }
    working = undefined;
  };
  return {
    begin: (supergraphSdl) => {
      verify(supergraphSdl);
      serving = supergraphSdl;
      return supergraphSdl;
    },
    listen: (onSupergraph) => void (listener = onSupergraph),
    readable: () => void (isUnreadable = false),
    offer: (supergraphSdl) => {
      waiting = supergraphSdl;
      return (working ??= work());
    },
    unreadable: (err) => {
      if (!isUnreadable) log.warn({ err }, 'The supergraph can not be read; the old one stays');
      isUnreadable = true;
    },
    close: () => void (listener = undefined),
  };
}
