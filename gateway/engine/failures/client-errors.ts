import type { GraphQLFormattedError } from 'graphql';
import { toClientPath } from '../planning/plan-names.ts';

/** Errors with paths in the client's keys instead of the data's. */
export function toClientErrors(
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  return errors.map((error) =>
    error.path === undefined ? error : { ...error, path: toClientPath(error.path) },
  );
}
