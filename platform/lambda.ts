import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Resources } from './contracts/resources.ts';
import type { Subgraph } from './contracts/subgraph.ts';
import type { TaskAnswer } from './contracts/tasks.ts';
import { BadRequestError, maskError } from './errors.ts';
import { executeSubgraph } from './execute-subgraph.ts';
import { httpStatusOf } from './http-status.ts';
import { createLogger } from './log.ts';
import { openResources } from './open-resources.ts';
import type { Assemble } from './run-process.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { startSubgraphs } from './start-subgraphs.ts';
import {
  correlationIdOf,
  createIdentityVerifier,
  type IdentityVerifier,
  parseGraphqlBody,
  runTask,
  toSubgraphRequest,
} from './subgraph-requests.ts';

/** The part of an API Gateway (payload 2.0) or function URL event that we read. */
export type LambdaEvent = {
  readonly rawPath: string;
  readonly requestContext: { readonly http: { readonly method: string } };
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

export type LambdaAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * The same core as the server's, one event at a time: `POST /graphql`, `POST /_tasks/<name>`, `GET /health`. The
 * first event opens resources and starts the subgraph; if that fails, the next one tries again.
 */
export function createLambdaHandler(
  assemble: Assemble,
  open: (shutdown: Shutdown) => Resources = openFromEnvironment,
): (event: LambdaEvent) => Promise<LambdaAnswer> {
  let running: Promise<Running> | undefined;
  return async (event) => {
    running ??= start(assemble, open).catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return answer(await running, event);
  };
}

type Running = {
  readonly subgraph: Subgraph;
  readonly verifyIdentity: IdentityVerifier;
  readonly log: Logger;
};

/** As the HTTP server's limit. */
const bodyBytesMax = 1024 * 1024;

function openFromEnvironment(shutdown: Shutdown): Resources {
  return openResources(process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'lambda', process.env, shutdown);
}

async function start(
  assemble: Assemble,
  open: (shutdown: Shutdown) => Resources,
): Promise<Running> {
  // Lambda ends its environments without telling, so the closers only serve a start that fails.
  const shutdown = createShutdown(createLogger('lambda'));
  try {
    const resources = open(shutdown);
    const subgraph = await assemble(resources);
    await startSubgraphs([subgraph], resources, shutdown);
    const verifyIdentity = createIdentityVerifier(resources.internalSecret);
    return { subgraph, verifyIdentity, log: resources.log };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function answer(running: Running, event: LambdaEvent): Promise<LambdaAnswer> {
  try {
    const body = await route(running, event);
    return body === undefined ? json(404, notFound(event)) : json(200, body);
  } catch (error) {
    const shown = maskError(error, correlationIdOf(event.headers), running.log);
    return json(httpStatusOf(shown), { errors: [shown] });
  }
}

async function route(
  { subgraph, verifyIdentity, log }: Running,
  event: LambdaEvent,
): Promise<ExecutionResult | TaskAnswer | object | undefined> {
  const endpoint = `${event.requestContext.http.method} ${event.rawPath}`;
  if (endpoint === 'GET /health') return { status: 'ok', subgraph: subgraph.name };
  const task = /^POST \/_tasks\/(\w+)$/.exec(endpoint)?.[1];
  if (task === undefined && endpoint !== 'POST /graphql') return undefined;
  const identity = await verifyIdentity(event.headers);
  const body = readBody(event);
  if (task !== undefined) return runTask(subgraph, task, body, identity);
  const request = toSubgraphRequest(event.headers, identity);
  return executeSubgraph(subgraph, { ...parseGraphqlBody(body), request }, log);
}

function readBody({ body, isBase64Encoded }: LambdaEvent): unknown {
  const bytes = Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8');
  if (bytes.length > bodyBytesMax) {
    const message = `Expected a body of at most ${bodyBytesMax} bytes, got ${bytes.length}.`;
    const extensions = { code: 'BAD_REQUEST', http: { status: 413 } };
    throw new GraphQLError(message, { extensions });
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadRequestError('Expected a JSON body.', 'BODY_INVALID');
  }
}

function notFound({ rawPath, requestContext }: LambdaEvent): object {
  const message = `Expected POST /graphql or POST /_tasks/<name>, got ${requestContext.http.method} ${rawPath}.`;
  return { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] };
}

function json(statusCode: number, body: unknown): LambdaAnswer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
