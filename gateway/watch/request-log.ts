import type { Logger } from 'pino';
import { traceIdOf } from './trace-context.ts';

export type AnsweredRequest = {
  readonly operationName: string | undefined;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly durationMs: number;
  /** `executed`, `refused`, or `aborted` when the client was gone first. */
  readonly outcome: string;
  readonly status: number;
  readonly codes: readonly string[];
};

/** What is longer is no name, and not for a log. */
const nameLengthMax = 100;

/** How a client calls an operation that was refused: its document may not have been read. */
export function nameForLog(operationName: string | undefined): string | undefined {
  return operationName?.slice(0, nameLengthMax);
}

/** Looking for secrets in a line costs ten times as much as writing it, and a request's line has members of ours alone. */
export function withoutRedaction(log: Logger): Logger {
  return log.child({}, { redact: [] });
}

/** One line a request. Queries, variables and answers are not in it: they hold customers' data. */
export function logRequest(log: Logger, answered: AnsweredRequest): void {
  // Asked first: what is not written need not be put together.
  if (!log.isLevelEnabled('info')) return;
  const { operationName, correlationId, traceparent, durationMs, outcome, status, codes } =
    answered;
  const line = {
    operationName,
    correlationId,
    traceId: traceIdOf(traceparent),
    durationMs: Math.round(durationMs * 10) / 10,
    outcome,
    status,
  };
  log.info(codes.length === 0 ? line : { ...line, codes }, 'graphql');
}
