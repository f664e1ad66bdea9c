/**
 * How long the gateway waits for one answer of a subgraph, over HTTP and of a Lambda function alike; a request as a whole has
 * its own, longer deadline. A cold start that takes longer fails the field for this once, and has warmed the function.
 */
export const subgraphFetchMsMax = 3_000;

/**
 * How long a subgraph waits for a free connection to its store. Shorter than the gateway waits for the subgraph, with half a
 * second for the way there and back: so a busy store answers SERVICE_UNAVAILABLE itself, and the caller learns that the same
 * request may be sent again, instead of a time-out that says nothing.
 */
export const storeConnectionMsMax = subgraphFetchMsMax - 500;
