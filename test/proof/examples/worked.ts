/** One worked example: what somebody has published, and what our code makes of it. */
export type Worked = {
  /** Of rules.md; 0 for the ground that all rules stand on. */
  readonly rule: number;
  readonly source: string;
  readonly what: string;
  /** The answer, or a promise of it. */
  readonly actual: () => unknown;
  readonly expected: unknown;
};
