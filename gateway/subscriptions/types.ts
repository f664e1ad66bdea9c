import type {
  DocumentNode,
  FieldNode,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Identity } from '#platform/contracts/identity.ts';
import type { TopicPayload } from '#platform/topics.ts';
import type { ExecutableOperation, SubgraphAnswer, Variables } from '../engine/types.ts';

/** What a client sends to subscribe, by WebSocket or SSE, before anything of it is checked. */
export type SubscribeRequest = {
  readonly query?: string | undefined;
  readonly documentId?: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** W3C trace context to pass on. */
  readonly traceparent?: string | undefined;
  /** GET may not carry mutations; a socket is no GET. */
  readonly method: 'GET' | 'POST';
};

/** An operation within limits, valid, planned, and allowed to this caller. */
export type ReadyOperation = {
  /** The text that was meant, whether it came as text, hash or id. */
  readonly query: string;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly executable: ExecutableOperation;
  /** Coerced. */
  readonly variables: Variables;
  /** Some fields are denied to the caller: only the engine may write the answer. */
  readonly isPartlyDenied: boolean;
  /** What is denied depends on who asks, and not on scopes and stores alone. */
  readonly isPersonal: boolean;
  /** Keeps the transports of its graph open until what it answers is called, once. */
  readonly hold: () => () => void;
};

export type ReadySubscription = ReadyOperation & {
  readonly rootField: FieldNode;
  readonly args: Readonly<Record<string, unknown>>;
};

/**
 * The request pipeline's first half: throws GraphQLErrors (or an AggregateError of them) with public codes. Asked again
 * for each event, so that a new supergraph, or a right that was taken back, counts from the next event on.
 */
export type PrepareOperation = (
  request: SubscribeRequest,
  identity: Identity,
) => Promise<ReadyOperation>;

/** Something happened. `position` is this process's own order of arrival, over everything. */
export type SourceEvent = {
  readonly position: number;
  /** What a client names to resume. */
  readonly sequence: number;
  readonly content:
    | { readonly kind: 'payload'; readonly payload: TopicPayload }
    | { readonly kind: 'answer'; readonly answer: SubgraphAnswer };
};

/** Where the events of one subscription come from, once it is open. */
export type OpenSource = {
  /** Of the last event that arrived: who joins now gets what comes after it. */
  readonly position: () => number;
  /** Events after the sequence, oldest first; undefined when what is kept does not reach back that far. */
  readonly since: (sequence: number) => readonly SourceEvent[] | undefined;
  readonly stop: () => void;
};

export type SourceListener = {
  readonly onEvent: (event: SourceEvent) => void;
  /** No more events will come; with an error when they should have. */
  readonly onEnd: (error?: GraphQLFormattedError) => void;
};

/** The event bus, or a subgraph's own subscription. */
export type SubscriptionSource = {
  readonly name: 'bus' | 'subgraph';
  /** How long it stays open after its last client has left. */
  readonly lingerMs: number;
  /** An answer of it may differ from person to person even when it has no field of another subgraph. */
  readonly isPersonal: boolean;
  readonly open: (opening: Opening, listener: SourceListener) => OpenSource;
  /** Whether the client is to get anything at all; asked once. */
  readonly admits: (opening: Opening) => Promise<boolean>;
  /** Whether the client may have this event; asked for each. */
  readonly mayReceive: (identity: Identity, event: SourceEvent) => boolean;
};

export type Opening = {
  readonly ready: ReadySubscription;
  readonly identity: Identity;
  readonly correlationId: string;
  readonly traceparent?: string | undefined;
};

/** A caller as its token tells, until the token expires. */
export type Client = {
  readonly identity: Identity;
  /** Undefined: the token says nothing, or there is none. */
  readonly expiresAtMs: number | undefined;
};

/** What the hub tells one client of one subscription. `payloadJson` is a whole GraphQL response. */
export type Subscriber = {
  readonly client: Client;
  readonly correlationId: string;
  readonly next: (payloadJson: string, sequence: number | undefined) => void;
  readonly end: (errors?: readonly GraphQLFormattedError[]) => void;
};
