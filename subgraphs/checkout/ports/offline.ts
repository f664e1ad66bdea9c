import type { Outcome } from '#kernel/outcome.ts';
import type { CheckoutFailure } from '../domain/failure.ts';
import type { OfflineMark } from '../domain/offline/chain-pieces.ts';
import type { OfflineEnvelope } from '../domain/offline/envelope.ts';
import type { OfflineFinding } from '../domain/offline/findings.ts';
import type { Page, PageRequest } from './checkout-reader.ts';
import type { Published } from './price-book.ts';

/** What tills that sell by themselves need of checkout. */
export type OfflinePorts = {
  readonly seals: OfflineSeals;
  readonly findings: OfflineFindings;
  /** Product's part of the price book, a page at a time. */
  readonly productSnapshot: (cursor: string | undefined) => Promise<SnapshotPage>;
  /** Tells whoever runs this that a till sent what can't be taken, and so can send nothing more. */
  readonly reportRefusal: (finding: OfflineFinding) => void;
};

export type OfflineSeals = {
  /** Refuses OFFLINE_ENVELOPE_INVALID: no envelope, or one whose hash isn't of what it holds. */
  readonly read: (text: string) => Outcome<OfflineEnvelope, CheckoutFailure>;
  /** At a fraction of what reading costs; undefined: it isn't canonical text whose hash is right, so read it. */
  readonly recognise: (text: string) => OfflineMark | undefined;
  /** `publicKey` as SPKI in base64. */
  readonly isSignedBy: (envelope: OfflineEnvelope, publicKey: string) => boolean;
};

/** Those of a transaction are written with it (`Commit.findings`). */
export type OfflineFindings = {
  /** Nothing, if the same one is known already. */
  readonly keep: (finding: OfflineFinding) => Promise<void>;
  readonly find: (findingId: string) => Promise<OfflineFinding | undefined>;
  /** The finding as it is then: the first word stands. Undefined: there is no such finding. */
  readonly dealWith: (
    findingId: string,
    dealtWith: NonNullable<OfflineFinding['dealtWith']>,
  ) => Promise<OfflineFinding | undefined>;
  /** Oldest first. */
  readonly page: (
    list: { readonly storeId: string; readonly isDealtWith: boolean },
    page: PageRequest,
  ) => Promise<Page<OfflineFinding>>;
};

export type SnapshotPage = {
  readonly entries: readonly Published[];
  readonly nextCursor?: string;
};
