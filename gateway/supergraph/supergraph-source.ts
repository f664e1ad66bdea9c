import type { Logger } from 'pino';

/** Where a gateway's supergraph comes from, now and when it changes. */
export type SupergraphSource = {
  /** Reads it once, and throws when it can't. A gateway that is made of it finds out at once whether it builds. */
  readonly first: () => Promise<string>;
  /**
   * From now on hands on each new text, one after the other. The listener rejects one that it can't serve and says why; the
   * old one stays then, and that text is not handed on again before another.
   */
  readonly watch: (onSupergraph: SupergraphListener) => void;
  /** Resolves when nothing is read any more; no supergraph is handed on after the call. */
  readonly stop: () => Promise<void>;
};

export type SupergraphListener = (supergraphSdl: string) => Promise<void> | void;

export type SourceOptions = { readonly log: Logger };

/** Ours has 0.2 MB; the largest that are known have some ten. Beyond that it is not a supergraph. */
export const supergraphBytesMax = 32 * 1024 * 1024;
