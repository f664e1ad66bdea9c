import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** What of a subgraph's `extensions` a client may see; everything else may hold what is nobody's business. */
const publicExtensions = ['code', 'correlationId', 'reason', 'serviceName'] as const;
const internalCode = 'INTERNAL_SERVER_ERROR';

/**
 * The error as the client sees it. An error without a code, or with the code that GraphQL servers give to whatever was
 * thrown, is a fault: its message may hold addresses, statements and stack traces, so it is logged and answered as one
 * sentence with the correlation id.
 */
export function toPublicError(
  error: GraphQLError | GraphQLFormattedError,
  correlationId: string,
  log: Logger,
): GraphQLError {
  const extensions = pick(error.extensions ?? {});
  const place = placeOf(error);
  if (extensions['code'] !== undefined && extensions['code'] !== internalCode) {
    return new GraphQLError(error.message, { ...place, extensions });
  }
  log.error({ correlationId, err: error }, 'An operation failed because of a fault');
  const shown = { ...extensions, code: internalCode, correlationId };
  return new GraphQLError('Internal error', { ...place, extensions: shown });
}

/** Texts alone: an object may hold anything. */
function pick(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    publicExtensions.flatMap((key) => {
      const value = Object.hasOwn(extensions, key) ? extensions[key] : undefined;
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

/** Locations point into the subgraph's operation unless the error is the gateway's own. */
function placeOf(error: GraphQLError | GraphQLFormattedError) {
  const isOwn = error instanceof GraphQLError && error.source !== undefined;
  return {
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(isOwn ? { source: error.source, positions: error.positions } : {}),
  };
}
