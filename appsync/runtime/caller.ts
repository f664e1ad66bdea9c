import type { Caller } from '../mirror.ts';

/** Who calls, as AppSync tells resolvers: `identity` is `ctx.identity`. */
export type AuthenticatedCaller = {
  readonly kind: Caller;
  readonly identity: Readonly<Record<string, unknown>> | null;
};

/** What `util.authType()` answers. */
export const authTypes: Readonly<Record<Caller, string>> = {
  OIDC: 'Open ID Connect Authorization',
  IAM: 'IAM Authorization',
  API_KEY: 'API Key Authorization',
};

/** The request as a whole was refused: HTTP 401 or `connection_error`. */
export class Unauthorized extends Error {
  override readonly name = 'Unauthorized';
  readonly errorType = 'UnauthorizedException';
}
