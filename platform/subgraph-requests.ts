import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import type { Identity } from './contracts/identity.ts';
import type { Subgraph, SubgraphRequest } from './contracts/subgraph.ts';
import { BadRequestError, ForbiddenError, UnauthenticatedError } from './errors.ts';
import { identityHeader, isService, verifyIdentity } from './identity.ts';
import { createLruCache } from './lru-cache.ts';
import { SignatureFault } from './signatures.ts';
import { taskCallSchema } from './tasks.ts';
import type { TaskAnswer } from './contracts/tasks.ts';

/** What HTTP and Lambda both understand of a request, before it becomes an operation or a task. */
export type IncomingHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export const correlationHeader = 'x-correlation-id';
export const deadlineHeader = 'x-deadline-ms';

export type IdentityVerifier = (headers: IncomingHeaders) => Promise<Identity>;

/**
 * One client request becomes several subgraph calls with the same signed identity, so a verified token is
 * remembered for a few seconds: far shorter than it lives.
 */
export function createIdentityVerifier(internalSecret: string): IdentityVerifier {
  const verified = createLruCache<{ identity: Identity; untilMs: number }>(rememberedTokensMax);
  return async (headers) => {
    const token = headerOf(headers, identityHeader);
    if (token === undefined)
      throw new UnauthenticatedError(`Expected the header ${identityHeader}.`);
    const remembered = verified.get(token);
    if (remembered !== undefined && remembered.untilMs > Date.now()) return remembered.identity;
    const identity = await verify(token, internalSecret);
    verified.set(token, { identity, untilMs: Date.now() + rememberedMs }, 1);
    return identity;
  };
}

export function toSubgraphRequest(headers: IncomingHeaders, identity: Identity): SubgraphRequest {
  const deadlineMs = Number(headerOf(headers, deadlineHeader) ?? Number.NaN);
  return {
    identity,
    correlationId: correlationIdOf(headers),
    ...(Number.isSafeInteger(deadlineMs) ? { deadlineMs } : {}),
  };
}

export function correlationIdOf(headers: IncomingHeaders): string {
  const given = headerOf(headers, correlationHeader);
  // It is written to logs and answers, so it has to look like an id.
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : newId();
}

const graphqlBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export type GraphqlBody = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
};

export function parseGraphqlBody(body: unknown): GraphqlBody {
  const parsed = graphqlBody.safeParse(body);
  if (!parsed.success) throw new BadRequestError(z.prettifyError(parsed.error), 'BODY_INVALID');
  const { query, variables, operationName } = parsed.data;
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

/** Undefined when the subgraph has no such task. */
export async function runTask(
  subgraph: Subgraph,
  task: string,
  body: unknown,
  identity: Identity,
): Promise<TaskAnswer | undefined> {
  if (!isService(identity)) throw new ForbiddenError('Tasks are for services.');
  const handler = Object.hasOwn(subgraph.tasks, task) ? subgraph.tasks[task] : undefined;
  if (handler === undefined) return undefined;
  const call = taskCallSchema.safeParse(body);
  if (!call.success) throw new BadRequestError(z.prettifyError(call.error), 'BODY_INVALID');
  return handler({ ...call.data, input: call.data.input });
}

const rememberedTokensMax = 2000;
const rememberedMs = 5000;

function headerOf(headers: IncomingHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

async function verify(token: string, internalSecret: string): Promise<Identity> {
  try {
    return await verifyIdentity(token, internalSecret);
  } catch (cause) {
    if (!(cause instanceof SignatureFault)) throw cause;
    throw new UnauthenticatedError('Expected an identity that the gateway signed a moment ago.');
  }
}
