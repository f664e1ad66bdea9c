/** Bounds on one request. Those on the document hold before anything is validated or planned. */
export type Limits = {
  /** The till's largest operation, a basket with 500 inputs, is below 60 kB; four times that is no till. */
  readonly bodyBytesMax: number;
  /** The corpus' largest operation has 190 tokens, the public benchmark's 250; generated clients repeat themselves more. */
  readonly tokenCountMax: number;
  /** The corpus is 6 deep; the longest walk through the graph (store to posting) is 11. */
  readonly depthMax: number;
  /** Fields and fragments inside one another: the corpus nests 10 deep, and 1,500 overflow the stack. */
  readonly nestingMax: number;
  /** The same field many times over is how a small query becomes a large one. */
  readonly aliasCountMax: number;
  /** Each root field may become a subgraph call of its own. */
  readonly rootFieldCountMax: number;
  /** Directives cost validation time and do nothing in numbers. */
  readonly directiveCountMax: number;
  /** Everything a selection expands to with its fragments: bounds fragment bombs. */
  readonly fieldCountMax: number;
  /** Validation compares fields of one response name pair by pair, so repetitions cost their square. */
  readonly repetitionCountMax: number;
  /** Validation compares fragments pair by pair: this many take 30 ms, 300 take 250 ms. */
  readonly fragmentCountMax: number;
  /** Planning time grows with the square of the places that types tell apart: this many take 20 ms, 500 take 150 ms. */
  readonly typeConditionCountMax: number;
  /** Lists and objects inside one another, in literals. Inputs of the schema nest 4 deep; the planner stops at 50. */
  readonly literalDepthMax: number;
  /**
   * AppSync asks the gateway for all that a client may select: its page of 100 items costs 52,702. The corpus' dearest operation
   * with full pages costs 10,402 (see `corpus-cost.test.ts`).
   */
  readonly costMax: number;
  /** Inputs of the schema nest 4 deep. */
  readonly variableDepthMax: number;
  /** A request of 256 kB, headers and body, takes longer than this only from somebody who means to hold the socket. */
  readonly bodyMsMax: number;
  /** A request that takes longer than this is given up: its client has asked again by then. */
  readonly requestMsMax: number;
  /** The deferred parts of an answer may be slower than the answer itself, but not endless. */
  readonly deferredMsMax: number;
  /** Below the 15 s that a stopping process gives all its parts together. */
  readonly drainMsMax: number;
};

export const defaultLimits: Limits = {
  bodyBytesMax: 256 * 1024,
  tokenCountMax: 5_000,
  depthMax: 15,
  nestingMax: 60,
  aliasCountMax: 30,
  rootFieldCountMax: 20,
  directiveCountMax: 50,
  fieldCountMax: 2_000,
  repetitionCountMax: 50,
  fragmentCountMax: 100,
  typeConditionCountMax: 200,
  literalDepthMax: 12,
  costMax: 60_000,
  variableDepthMax: 12,
  bodyMsMax: 10_000,
  requestMsMax: 5_000,
  deferredMsMax: 15_000,
  drainMsMax: 10_000,
};
