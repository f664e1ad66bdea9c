/** One fact that a subgraph publishes. Order is promised per aggregate only; delivery is at least once. */
export type DomainEvent<Type extends string = string, Detail = unknown> = {
  /** UUIDv7; consumers remember it and apply it once. */
  readonly id: string;
  readonly type: Type;
  /** The publishing subgraph, e.g. `checkout`. */
  readonly source: string;
  /** What the event is about, e.g. `basket:0190…`; events of one aggregate arrive in `version` order. */
  readonly aggregateId: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly correlationId?: string;
  readonly detail: Detail;
};

/** EventBridge's pattern subset that we use: the event's type is one of these. */
export type EventPattern = { readonly types: readonly string[] };

/**
 * A durable consumer. `apply` must be idempotent by `event.id`; a throw means "again later", with backoff.
 * `name` is stable across restarts: it is the key of the acknowledgements.
 */
export type EventConsumer = {
  readonly name: string;
  readonly pattern: EventPattern;
  readonly apply: (event: DomainEvent) => Promise<void>;
};

/**
 * The bus. `publish` returns when every durable consumer has acknowledged the events (memory), or when the
 * bus itself has stored them durably (PostgreSQL, Redis, EventBridge); only then may an outbox retire them.
 */
export type EventBus = {
  readonly publish: (events: readonly DomainEvent[]) => Promise<void>;
  /** Registers a durable consumer before `start`. */
  readonly consume: (consumer: EventConsumer) => void;
  /** A live listener (subscriptions, displays): best effort, from now on, not durable. Returns its stop. */
  readonly listen: (pattern: EventPattern, onEvent: (event: DomainEvent) => void) => () => void;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};
