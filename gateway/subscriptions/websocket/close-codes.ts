/** Why a socket is closed. The first group is the protocol's (graphql-transport-ws), the second ours. */
export const closeCodes = {
  badRequest: 4400,
  unauthorized: 4401,
  forbidden: 4403,
  subprotocolNotAcceptable: 4406,
  initTimeout: 4408,
  subscriberAlreadyExists: 4409,
  tooManyInitRequests: 4429,

  tooManyMessages: 4290,
  tooSlow: 4291,
  tooManyConnections: 4292,

  /** RFC 6455's own; clients of graphql-ws connect again after it. */
  restart: 1012,
  internalError: 4500,
} as const;
