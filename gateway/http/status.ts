import type { GraphQLError } from 'graphql';
import type { AnswerMediaType } from './accept.ts';

/** Codes with a status of their own, whatever the client accepts: sending it again as it is cannot help, or must wait. */
const statusByCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  METHOD_NOT_ALLOWED: 405,
  BAD_REQUEST: 400,
  TOKEN_LIMIT_EXCEEDED: 400,
  DEPTH_LIMIT_EXCEEDED: 400,
  ALIAS_LIMIT_EXCEEDED: 400,
  ROOT_FIELD_LIMIT_EXCEEDED: 400,
  DIRECTIVE_LIMIT_EXCEEDED: 400,
  FIELD_LIMIT_EXCEEDED: 400,
  REPETITION_LIMIT_EXCEEDED: 400,
  COST_LIMIT_EXCEEDED: 400,
  VARIABLE_DEPTH_LIMIT_EXCEEDED: 400,
  FRAGMENT_CYCLE: 400,
  OPERATION_NOT_TRUSTED: 400,
  DOCUMENT_NOT_FOUND: 400,
  PERSISTED_QUERY_HASH_MISMATCH: 400,
  // Apollo's clients look for these two in an answer of status 200.
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  GATEWAY_STOPPING: 503,
  REQUEST_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * The status of a request that was refused. Without a status of its own it follows the media type: JSON's old clients
 * expect 200 for any GraphQL answer, the newer type says 400.
 */
export function statusOfRefusal(
  errors: readonly GraphQLError[],
  mediaType: AnswerMediaType,
): number {
  for (const { extensions } of errors) {
    const status = statusByCode[String(extensions['code'])];
    if (status !== undefined) return status;
  }
  return mediaType === 'application/json' ? 200 : 400;
}
