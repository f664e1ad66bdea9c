import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Logger } from 'pino';
import { isStoreBusy } from './busy-store.ts';

/** The caller is known and may not. Public: its message reaches the client. */
export class ForbiddenError extends GraphQLError {
  constructor(message = 'You may not do this.') {
    super(message, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** Nobody, or nobody whom we could verify, asked. */
export class UnauthenticatedError extends GraphQLError {
  constructor(message = 'Sign in first.') {
    super(message, { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** The request itself is wrong (not something a cashier can act on). `reason` is a stable sub-code. */
export class BadRequestError extends GraphQLError {
  constructor(message: string, reason?: string) {
    const extensions = { code: 'BAD_USER_INPUT', ...(reason === undefined ? {} : { reason }) };
    super(message, { extensions });
  }
}

export const internalErrorMessage = 'Internal error';
export const internalErrorCode = 'INTERNAL_SERVER_ERROR';
const busyMessage = 'Too much is going on now. Please send it again.';
const busyCode = 'SERVICE_UNAVAILABLE';

/**
 * Only a GraphQLError that was thrown with a code of its own is public. Everything else (drivers, bugs,
 * graphql-js complaining about a value that we answered) becomes one sentence and the correlation id, by which
 * the logged cause is found. One fault that fails many fields is logged once. A store that is too busy is no fault:
 * its code says that the same request may be sent again.
 */
export function maskError(error: unknown, correlationId: string, log: Logger): GraphQLError {
  const cause = rootOf(error);
  if (isPublic(cause)) return error instanceof GraphQLError ? error : cause;
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  logOnce(cause, { correlationId, path: place.path?.join('.') }, log);
  const isBusy = isStoreBusy(cause);
  const code = isBusy ? busyCode : internalErrorCode;
  const message = isBusy ? busyMessage : internalErrorMessage;
  return new GraphQLError(message, { ...place, extensions: { code, correlationId } });
}

function placeOf(error: GraphQLError): Pick<GraphQLErrorOptions, 'nodes' | 'path'> {
  return {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}

/** graphql-js wraps what a resolver throws to say where; what was thrown is inside. */
function rootOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.originalError === undefined) return error;
  return rootOf(error.originalError);
}

function isPublic(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const code = error.extensions['code'];
  return typeof code === 'string' && code !== internalErrorCode;
}

const loggedFaults = new WeakSet<object>();

function logOnce(fault: unknown, details: object, log: Logger): void {
  if (typeof fault === 'object' && fault !== null) {
    if (loggedFaults.has(fault)) return;
    loggedFaults.add(fault);
  }
  log.error({ ...details, err: fault }, 'A request failed because of a fault');
}
