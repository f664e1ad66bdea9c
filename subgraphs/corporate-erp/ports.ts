import type { Outcome } from '#kernel/outcome.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import type { CorporatePrice, ItemMaster } from './domain/item-master.ts';
import type { PostingFailure, RetryLimits, SalesPosting } from './domain/posting.ts';
import type { PostingDocument } from './domain/posting-document.ts';
import type { PurchaseOrder } from './domain/purchase-order.ts';
import type { PostingTotals } from './domain/reconciliation.ts';
import type { ErpRefusal } from './domain/refusal.ts';
import type { ChangePosition, ImportState, SyncRun } from './domain/sync-run.ts';

export type Ports = {
  readonly documents: DocumentStore;
  readonly corporate: CorporateSystem;
  readonly events: EventOutbox;
  readonly runOnce: RunOnce;
  readonly clock: () => Date;
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  readonly retryLimits: RetryLimits;
  /** Runs work that goes on when the caller has its answer; resolves at its end, or after 3 seconds. */
  readonly inBackground: (work: () => Promise<unknown>) => Promise<void>;
  /** True while this process stops: long work ends between two steps, to be gone on with later. */
  readonly isStopping: () => boolean;
  /** Told when something was put into the outbox or a posting is due. */
  readonly nudge: { readonly relay: () => void; readonly posting: () => void };
};

/** Every kind of document that is kept, by the name of its collection. */
export type Documents = {
  readonly salesPosting: SalesPosting;
  readonly syncRun: SyncRun;
  readonly importState: ImportState;
  readonly itemMaster: ItemMaster;
  readonly purchaseOrder: PurchaseOrder;
};
export type Collection = keyof Documents;

/** `version` grows with each write of the document. */
export type StoredDocument<Body> = {
  readonly id: string;
  readonly version: number;
  readonly body: Body;
};

/** A field must be equal to the value, or to one of the values. */
export type DocumentFilter<Body> = {
  readonly [Field in keyof Body]?: string | readonly string[];
};

export type DocumentQuery<Body> = {
  readonly where: DocumentFilter<Body>;
  /** A field of text; ties go by the document's id, in the same direction. Documents without the field are left out. */
  readonly orderBy: keyof Body & string;
  readonly descending?: boolean;
  /** Only documents whose `orderBy` field is not greater. */
  readonly upTo?: string;
  /** The last document of the page before. */
  readonly after?: PagePosition;
  readonly limit: number;
};

export type PagePosition = { readonly value: string; readonly id: string };

/** Documents by collection and id. Each method is one call of the store, and each write of a document is atomic. */
export type DocumentStore = {
  /** False, having done nothing, when the id is there already. */
  readonly insert: <Name extends Collection>(
    collection: Name,
    id: string,
    body: Documents[Name],
  ) => Promise<boolean>;
  /** Writes only if the stored document still has this version; false otherwise. */
  readonly replace: <Name extends Collection>(
    collection: Name,
    document: StoredDocument<Documents[Name]>,
  ) => Promise<boolean>;
  /** Writes all, whatever was there. Each id once. */
  readonly put: <Name extends Collection>(
    collection: Name,
    documents: readonly { readonly id: string; readonly body: Documents[Name] }[],
  ) => Promise<void>;
  /** One answer for each id, in their order. */
  readonly read: <Name extends Collection>(
    collection: Name,
    ids: readonly string[],
  ) => Promise<readonly (StoredDocument<Documents[Name]> | undefined)[]>;
  readonly page: <Name extends Collection>(
    collection: Name,
    query: DocumentQuery<Documents[Name]>,
  ) => Promise<readonly StoredDocument<Documents[Name]>[]>;
  /** Counts and sums of postings, one for each status and currency. */
  readonly postingSums: (where: DocumentFilter<SalesPosting>) => Promise<readonly PostingSum[]>;
  readonly count: <Name extends Collection>(
    collection: Name,
    where: DocumentFilter<Documents[Name]>,
  ) => Promise<number>;
};

export type PostingSum = {
  readonly status: SalesPosting['status'];
  readonly currency: string;
  readonly count: number;
  readonly totalMinor: number;
};

/** What the corporate system answered, or why nothing came. */
export type CorporateAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: PostingFailure };

/** A page of changes in the order of their change numbers. */
export type ChangePage<RecordRead> = {
  readonly records: readonly RecordRead[];
  /** Records that cannot be read, each with its reason, for people to repair at the source. */
  readonly rejections: readonly string[];
  /** After the last record; absent on an empty page. */
  readonly position?: ChangePosition;
  readonly hasMore: boolean;
};

/**
 * The corporate system. Nothing is thrown when it is slow, down or wrong: the answer says so. Every call ends by its
 * deadline.
 */
export type CorporateSystem = {
  readonly itemChanges: (
    after: ChangePosition | undefined,
    limit: number,
  ) => Promise<CorporateAnswer<ChangePage<ItemMaster>>>;
  readonly priceChanges: (
    after: ChangePosition | undefined,
    limit: number,
  ) => Promise<CorporateAnswer<ChangePage<CorporatePrice>>>;
  /** Those that exist, in any order. At most 100 ids. */
  readonly items: (itemIds: readonly string[]) => Promise<CorporateAnswer<readonly ItemMaster[]>>;
  /** Those that exist, in any order. At most 100 numbers. */
  readonly purchaseOrders: (
    numbers: readonly string[],
  ) => Promise<CorporateAnswer<readonly PurchaseOrder[]>>;
  readonly purchaseOrdersOf: (search: {
    readonly storeId: string;
    readonly afterNumber?: string | undefined;
    readonly limit: number;
  }) => Promise<CorporateAnswer<readonly PurchaseOrder[]>>;
  /** The number under which it holds a posting with this dedupe key, if it does. */
  readonly findPosting: (dedupeKey: string) => Promise<CorporateAnswer<string | undefined>>;
  /** Posts; answers the number, also of one that it held before. */
  readonly post: (document: PostingDocument) => Promise<CorporateAnswer<string>>;
  readonly postedTotals: (scope: PostingScope) => Promise<CorporateAnswer<PostingTotals>>;
  /** Asks through one of the circuits whether it answers; how long that took. */
  readonly ping: (
    circuit: 'READS' | 'POSTINGS',
  ) => Promise<CorporateAnswer<{ readonly latencyMs: number }>>;
  /** Of the circuit through which sales are posted. */
  readonly circuit: () => 'CLOSED' | 'OPEN' | 'HALF_OPEN';
};

export type PostingScope =
  { readonly shiftId: string } | { readonly storeId: string; readonly businessDayDate: string };

/** Events on their way to the bus. An event whose id is there already is not added again. */
export type EventOutbox = { readonly append: (event: DomainEvent) => Promise<void> };

/** Who called which mutation under which key. */
export type MutationCall = {
  readonly audience: string;
  readonly subject: string;
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
};

/** Runs the effect once for each key; the same call again gets the first answer. A refusal may be tried again. */
export type RunOnce = <Value>(
  call: MutationCall,
  effect: () => Promise<Outcome<Value, ErpRefusal>>,
) => Promise<Outcome<Value, ErpRefusal>>;
