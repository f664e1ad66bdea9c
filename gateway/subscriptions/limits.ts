/** Bounds on subscriptions, each for one gateway process. */
export type SubscriptionLimits = {
  /** A client that is there sends `connection_init` at once; the wait covers a slow radio link, not an idle socket. */
  readonly initTimeoutMs: number;
  /** As an HTTP request's body: a subscription's query and variables are no larger than a query's. */
  readonly frameBytesMax: number;
  /** A till that reconnects sends a dozen subscriptions at once; nobody sends this many for long. */
  readonly messagesPerSecondMax: number;
  /** As AppSync's own limit, so that a client works on both faces. */
  readonly subscriptionsPerSocketMax: number;
  /** A person has a till, a display and some browser tabs; a store's devices share one identity at most. */
  readonly connectionsPerIdentityMax: number;
  /** Idle sockets take some 20 kB each; this bounds them to 200 MB. */
  readonly connectionsMax: number;
  /**
   * WebSockets that are opened in one turn of the event loop. After a restart all tills of a company come at once: a thousand in one
   * turn held everybody else up for 80 ms.
   */
  readonly upgradesPerTurnMax: number;
  /** Messages that wait for one client. A display that is this far behind shows the past. */
  readonly queueLengthMax: number;
  /** The same in characters, for large messages. */
  readonly queueCharactersMax: number;
  /** Events of one shared subscription that wait to be answered, when subgraphs are slower than the events come. */
  readonly eventsWaitingMax: number;
  /** To answer one event with what other subgraphs add; the same as a request. */
  readonly eventTimeoutMs: number;
  /** Below the usual load balancer's idle time-out of 60 s and mobile networks' 30 s. */
  readonly heartbeatMs: number;
  /** What a client that was told why it is dropped gets to read it, before its socket is cut. */
  readonly closeGraceMs: number;
  /** The same when the gateway stops, which waits for it. */
  readonly drainMs: number;
  /** Payloads that are kept to be replayed, for each topic. A payload has about 1 kB, so 10 MB a topic. */
  readonly replayLogMax: number;
  /** How long a subgraph's subscription is kept without a client: a client that reconnects is back by then. */
  readonly lingerMs: number;
  /** Answers of a subgraph's subscription that are kept to be replayed. */
  readonly replayAnswersMax: number;
};

export const defaultSubscriptionLimits: SubscriptionLimits = {
  initTimeoutMs: 3_000,
  frameBytesMax: 256 * 1024,
  messagesPerSecondMax: 50,
  subscriptionsPerSocketMax: 100,
  connectionsPerIdentityMax: 50,
  connectionsMax: 10_000,
  upgradesPerTurnMax: 10,
  queueLengthMax: 200,
  queueCharactersMax: 1_000_000,
  eventsWaitingMax: 1_000,
  eventTimeoutMs: 5_000,
  heartbeatMs: 15_000,
  closeGraceMs: 5_000,
  drainMs: 1_000,
  replayLogMax: 10_000,
  lingerMs: 30_000,
  replayAnswersMax: 100,
};
