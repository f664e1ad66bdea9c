import type { GraphQLError } from 'graphql';

/** The status of a request that came to nothing; errors of single fields are answered with 200. */
export function httpStatusOf(error: GraphQLError): number {
  const http = error.extensions['http'];
  if (typeof http === 'object' && http !== null && 'status' in http) return Number(http.status);
  return statusByCode[String(error.extensions['code'])] ?? 500;
}

const statusByCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
};
