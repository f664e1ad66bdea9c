import type { Refusal } from '#kernel/outcome.ts';

/** The codes of `ErpErrorCode` in the schema. */
export type ErpRefusal = Refusal<
  | 'SYNC_ALREADY_RUNNING'
  | 'CORPORATE_SYSTEM_UNAVAILABLE'
  | 'DEAD_LETTER_UNKNOWN'
  | 'DEAD_LETTER_RESOLVED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDEMPOTENCY_IN_PROGRESS'
>;
