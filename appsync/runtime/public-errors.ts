import { GraphQLError } from 'graphql';
import { ResolverError } from './resolver-error.ts';

/** An error as AppSync writes it: type and info stand at the top level, there are no extensions. */
export type AppSyncError = {
  readonly path: readonly (string | number)[] | null;
  readonly locations: readonly { line: number; column: number; sourceName: null }[] | null;
  readonly message: string;
  readonly errorType?: string | null;
  readonly errorInfo?: unknown;
  readonly data?: unknown;
};

export function toAppSyncError(error: GraphQLError): AppSyncError {
  const place = { path: error.path ?? null, locations: locationsOf(error) };
  const cause = error.originalError;
  if (cause instanceof ResolverError) {
    const { message, errorType, errorInfo, data } = cause.details;
    return {
      ...place,
      data: data ?? null,
      errorType: errorType ?? null,
      errorInfo: errorInfo ?? null,
      message,
    };
  }
  if (cause !== undefined && !(cause instanceof GraphQLError)) {
    return {
      ...place,
      errorType: 'InternalFailure',
      message: nonNullMessage(cause) ?? 'Internal failure',
    };
  }
  return { ...place, message: error.message };
}

export function validationError(error: GraphQLError): AppSyncError {
  const message = `Validation error: ${error.message}`;
  return { path: null, locations: locationsOf(error), message };
}

/** graphql-js throws a plain Error where a field that can't be null is; its text names the field and nothing else. */
function nonNullMessage(cause: Error): string | undefined {
  return cause.message.startsWith('Cannot return null for non-nullable field')
    ? cause.message
    : undefined;
}

function locationsOf(error: GraphQLError): AppSyncError['locations'] {
  if (error.locations === undefined) return null;
  return error.locations.map(({ line, column }) => ({ line, column, sourceName: null }));
}
