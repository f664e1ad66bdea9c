import { type Context, type HTTPRequest, type HTTPResult, util } from '@aws-appsync/utils';

type GatewayError = {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly correlationId?: string };
};
type GatewayAnswer = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GatewayError[];
};

/** Asks the gateway with the caller's own token, so that it decides who may. */
export function request(ctx: Context): HTTPRequest<string> {
  const sent = ctx.request.headers as Readonly<Record<string, string | undefined>>;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const authorization = sent['authorization'];
  if (authorization) headers['authorization'] = asBearer(authorization);
  const correlationId = sent['x-correlation-id'];
  if (correlationId) headers['x-correlation-id'] = correlationId;
  const body = JSON.stringify({
    query: buildConstants.gatewayDocument,
    variables: ctx.args as unknown,
  });
  return { method: 'POST', resourcePath: '/graphql', params: { headers, body } };
}

export function response(ctx: Context): unknown {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
  const { statusCode, body } = ctx.result as HTTPResult;
  if (!body.startsWith('{')) {
    util.error(`The gateway answered with status ${statusCode}.`, 'GATEWAY_UNAVAILABLE');
  }
  const answer = JSON.parse(body) as GatewayAnswer;
  const value = answer.data ? answer.data[ctx.info.fieldName] : null;
  const errors = answer.errors ?? [];
  const first = errors[0];
  if (first && (value === null || value === undefined)) {
    util.error(first.message, codeOf(first), null, first.extensions);
  }
  for (const error of errors)
    util.appendError(error.message, codeOf(error), null, error.extensions);
  return value;
}

function codeOf(error: GatewayError): string {
  return error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
}

/** AppSync's clients send the bare token. */
function asBearer(authorization: string): string {
  return authorization.startsWith('Bearer ') ? authorization : `Bearer ${authorization}`;
}
