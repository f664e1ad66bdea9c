import type { Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { TaskInput } from '#schema/tasks.ts';
import type { CaptureState, StepAnswer } from './domain/capture-failure.ts';
import type { Customer, Purchase } from './domain/customer.ts';
import type { Fulfilment } from './domain/fulfilment.ts';
import type { CustomerOrder, QuotedBasket, Rejection } from './domain/order.ts';
import type { OrderRefusal } from './domain/refusal.ts';
import type { OrderStatus } from './domain/state-machine.ts';

/** Who asks. Somebody without `order:read` is a shopper, who sees only what is theirs. */
export type Caller = {
  readonly audience: 'staff' | 'shopper';
  readonly subject: string;
  readonly customerId?: string;
  readonly operatorId?: string;
  readonly workstationId?: string;
  readonly correlationId: string;
  readonly stores: readonly string[] | 'ALL';
  /** Throws when the caller has no business at this store. */
  readonly requireStore: (storeId: string) => void;
};

export type SagaKind = 'CAPTURE' | 'CANCEL';

/** What has to survive the process that began a saga. */
export type Saga = {
  readonly sagaId: string;
  readonly kind: SagaKind;
  readonly orderId: string;
  readonly version: number;
  readonly status: 'RUNNING' | 'ENDED';
  /** Once this is written, a capture only takes back; it can no longer be confirmed. */
  readonly failure?: Rejection;
  /** One-time; gone when the saga has ended. */
  readonly paymentToken?: string;
  readonly correlationId: string;
  readonly startedAt: string;
};

/** Something to publish; the adapter gives it its id and puts it in the outbox of the same write. */
export type Fact = {
  readonly type: 'OrderStatusChanged' | 'FulfilmentRequested';
  readonly aggregateId: string;
  readonly version: number;
  readonly detail: unknown;
};

export type IdempotencyClaim = {
  readonly audience: string;
  readonly owner: string;
  readonly mutation: string;
  readonly key: string;
  readonly input: unknown;
};

/** What is kept of an answer: the ids; the things themselves are read anew. */
export type StoredAnswer = {
  readonly customerId?: string;
  readonly orderId?: string;
  readonly fulfilmentId?: string;
};

/** What is written only if the stored version is the one before; absent `previousVersion`: if there is none. */
export type Write<Record> = { readonly record: Record; readonly previousVersion?: number };

/** Everything that one change writes, all or nothing. */
export type Commit = {
  readonly order?: Write<CustomerOrder>;
  readonly fulfilment?: Write<Fulfilment>;
  readonly customer?: Write<Customer>;
  readonly saga?: Write<Saga>;
  /** A quote becomes one order; a rejected order gives it free again. */
  readonly quote?:
    | { readonly take: QuoteKey & { readonly token: string; readonly orderId: string } }
    | { readonly free: QuoteKey };
  /** Holds the commit back unless this customer is active. */
  readonly activeCustomerId?: string | undefined;
  readonly claim?: IdempotencyClaim & { readonly answer: StoredAnswer };
  readonly facts?: readonly Fact[];
  readonly correlationId?: string;
};

/** Which condition failed: someone else was faster. NUMBER: the order number is taken. */
export type LostTo =
  'ORDER' | 'FULFILMENT' | 'CUSTOMER' | 'SAGA' | 'QUOTE' | 'NUMBER' | 'INACTIVE_CUSTOMER' | 'KEY';

export type CommitAnswer = { readonly ok: true } | { readonly ok: false; readonly lost: LostTo };

export type QuoteKey = { readonly basketId: string; readonly basketVersion: number };

/** `after` is the position of a row. */
export type PageRequest = { readonly limit: number; readonly after?: string | undefined };
/** Up to `limit + 1` rows. */
export type Page<Row> = readonly { readonly row: Row; readonly position: string }[];

/** Results of batches come in the order of the ids, undefined where there is nothing. */
export type OrderStore = {
  readonly orders: (ids: readonly string[]) => Promise<readonly (CustomerOrder | undefined)[]>;
  readonly orderIdByNumber: (orderNumber: string) => Promise<string | undefined>;
  readonly fulfilments: (ids: readonly string[]) => Promise<readonly (Fulfilment | undefined)[]>;
  readonly customers: (ids: readonly string[]) => Promise<readonly (Customer | undefined)[]>;
  readonly purchases: (
    customerIds: readonly string[],
  ) => Promise<readonly (Purchase | undefined)[]>;
  readonly quoteToken: (key: QuoteKey) => Promise<string | undefined>;
  readonly saga: (sagaId: string) => Promise<Saga | undefined>;
  /** Not ended and begun before, the oldest first, a bounded number. */
  readonly runningSagas: (startedBefore: string) => Promise<readonly Saga[]>;
  /** Newest first. */
  readonly ordersOfCustomer: (
    customerId: string,
    page: PageRequest,
  ) => Promise<Page<CustomerOrder>>;
  /** Newest first; of any status when none is given. */
  readonly ordersOfStore: (
    store: { readonly storeId: string; readonly status?: OrderStatus | undefined },
    page: PageRequest,
  ) => Promise<Page<CustomerOrder>>;
  /** Not finished, and to be collected by then or before; the oldest first, a bounded number. */
  readonly lapsedFulfilments: (now: string) => Promise<readonly Fulfilment[]>;
  /** Not finished, the oldest first. */
  readonly pickList: (storeId: string, page: PageRequest) => Promise<Page<Fulfilment>>;
  readonly commit: (commit: Commit) => Promise<CommitAnswer>;
  /** Keeps the newer of this purchase and the one stored. */
  readonly notePurchase: (customerId: string, purchase: Purchase) => Promise<void>;
  /**
   * Runs a mutation once per key: replays what is stored, and lets duplicates wait for the first. The work
   * answers KEY_TAKEN when its commit lost to KEY.
   */
  readonly once: (
    claim: IdempotencyClaim,
    work: () => Promise<Outcome<StoredAnswer, OrderRefusal> | 'KEY_TAKEN'>,
  ) => Promise<Outcome<StoredAnswer, OrderRefusal>>;
};

/** Answers undefined for what was not signed by us, EXPIRED for what is too old. */
export type Quotes = {
  readonly verify: (token: string, now: Date) => Promise<QuotedBasket | 'EXPIRED' | undefined>;
};

export type Reservation = Omit<TaskInput<'stockReserve'>, 'expiresAt'>;
export type SagaStep = { readonly sagaId: string; readonly step: string };

/** Tasks of other subgraphs. A refusal is an answer; a throw may be called again with the same step. */
export type Stock = {
  readonly reserve: (
    step: SagaStep,
    reservation: Reservation,
  ) => Promise<Outcome<{ readonly reservationId: string }>>;
  readonly release: (step: SagaStep, reservationId: string) => Promise<Outcome<object>>;
};

export type Till = {
  readonly complete: (
    step: SagaStep,
    fulfilment: TaskInput<'fulfilmentComplete'>,
  ) => Promise<Outcome<{ readonly transactionId: string }>>;
};

export type PaymentAnswer =
  | {
      readonly status: 'AUTHORISED';
      readonly providerReference: string;
      readonly brand: string;
      readonly lastFour: string;
    }
  | { readonly status: 'DECLINED'; readonly reason: string };

/** The provider behind the edge's payment gateway. A throw means that the answer was lost; `find` tells then. */
export type PaymentProvider = {
  readonly authorise: (attempt: {
    readonly idempotencyKey: string;
    readonly amount: Money;
    readonly cardToken?: string | undefined;
  }) => Promise<PaymentAnswer>;
  readonly find: (idempotencyKey: string) => Promise<PaymentAnswer | undefined>;
  readonly cancel: (cancellation: {
    readonly idempotencyKey: string;
    readonly providerReference: string;
  }) => Promise<
    { readonly status: 'DONE' } | { readonly status: 'REFUSED'; readonly reason: string }
  >;
};

/** The steps that the state machines name, by that name. A throw is retried, then caught, as the machine says. */
export type SagaSteps = Readonly<
  Record<SagaStepName, (state: CaptureState) => Promise<StepAnswer>>
>;

export const sagaStepNames = [
  'ReserveStock',
  'AuthorisePayment',
  'ConfirmOrder',
  'NoteFailure',
  'VoidPayment',
  'ReleaseStock',
  'RejectOrder',
  'CancelOrder',
] as const;
export type SagaStepName = (typeof sagaStepNames)[number];

export type SagaInput = {
  readonly sagaId: string;
  readonly failed: boolean;
  readonly resumed: boolean;
  readonly payAtHandOver: boolean;
};

/** Executes the state machine of a saga to its end; a throw means that it stopped on the way. */
export type SagaRunner = {
  readonly run: (kind: SagaKind, input: SagaInput, steps: SagaSteps) => Promise<void>;
};

export type Ports = {
  readonly store: OrderStore;
  readonly quotes: Quotes;
  readonly stock: Stock;
  readonly till: Till;
  readonly payments: PaymentProvider;
  readonly sagas: SagaRunner;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** How long a mutation waits for its saga. */
  readonly captureWaitMs: number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly background: Background;
};

/** What runs beside requests. Stopping waits for it. */
export type Background = {
  /** One at a time for each key. Resolves at the end, whatever it was; faults are logged. */
  readonly run: (key: string, work: () => Promise<void>) => Promise<void>;
  /** The end of what runs under the key in this process. */
  readonly running: (key: string) => Promise<void> | undefined;
};
