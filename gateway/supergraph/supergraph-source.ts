import type { Logger } from 'pino';

/** Where a gateway's supergraph comes from, now and when it changes. */
export type SupergraphSource = {
  /** Reads it once, and throws when it can't. A gateway that is made of it finds out at once whether it builds. */
  readonly first: () => Promise<string>;
  /**
   * From now on hands on each new supergraph that builds, one after the other. One that does not build is refused with one
   * log line, and the old one stays. So it does when the listener rejects, which then has said why.
   */
  readonly watch: (onSupergraph: SupergraphListener, onRefused?: RefusalListener) => void;
  /** Resolves when nothing is read any more; no supergraph is handed on after the call. */
  readonly stop: () => Promise<void>;
};

export type SupergraphListener = (supergraphSdl: string) => Promise<void> | void;

/** For metrics: told once for each supergraph that is not handed on. */
export type RefusalListener = (reason: unknown) => void;

export type SourceOptions = {
  readonly log: Logger;
  /** Rejects when the gateway could not serve it; by default the one of `verify-supergraph.ts`. */
  readonly verify?: (supergraphSdl: string) => Promise<void>;
};

/** Ours has 0.2 MB; the largest that are known have some ten. Beyond that it is not a supergraph. */
export const supergraphBytesMax = 32 * 1024 * 1024;
