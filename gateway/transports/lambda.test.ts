import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resources } from '#platform/contracts/resources.ts';
import { createLambdaHandler, type LambdaEvent } from '#platform/lambda.ts';
import { createLogger } from '#platform/log.ts';
import { cashierOf } from '../../test/kit/identities.ts';
import { sampleSubgraph } from '../../test/kit/sample-subgraph.ts';
import type { RequestScope, SubgraphCall, Transport } from '../engine/types.ts';
import { overLambda } from './lambda.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const canary = 'canary-10.9.8.7-password';
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** How the local Lambda service answers one invocation. */
type Behaviour = (event: LambdaEvent, response: ServerResponse) => unknown;

const bus = { consume: () => undefined, start: async () => undefined };
const open = () =>
  ({ log: createLogger('test', 'silent'), internalSecret, bus }) as unknown as Resources;
const handle = createLambdaHandler(async () => sampleSubgraph(), open);
const asHandler: Behaviour = async (event, response) =>
  response.end(JSON.stringify(await handle(event)));

let behaviour: Behaviour = asHandler;
let server: Server;
let transport: Transport;
const seen: { readonly url: string; readonly type: string; readonly event: LambdaEvent }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
beforeEach(() => {
  seen.length = 0;
  behaviour = asHandler;
  transport = createTransport();
});
afterEach(() => transport.close());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The part of the Lambda Invoke API (2015-03-31) that the SDK speaks. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const event = JSON.parse(Buffer.concat(chunks).toString('utf8')) as LambdaEvent;
  const type = String(request.headers['x-amz-invocation-type']);
  seen.push({ url: request.url ?? '', type, event });
  if (type === 'DryRun') response.writeHead(behaviour === asHandler ? 204 : 403).end();
  else await behaviour(event, response);
}

function createTransport(): Transport {
  const { port } = server.address() as AddressInfo;
  return overLambda({
    subgraph: 'back-office',
    functionName: 'tillgraph-back-office:live',
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    internalSecret,
    breakerLimits: { failuresMax: 3, openMs: 400 },
  });
}

function callOf(query: string, isMutation = false): SubgraphCall {
  const operation = { subgraph: 'back-office', query, operationName: undefined, isMutation };
  return { operation, variables: () => ({}), bodyJson: () => JSON.stringify({ query }) };
}

function scopeFor(parts: Partial<RequestScope> = {}): RequestScope {
  return {
    identity: cashierOf('S001'),
    correlationId: 'till-42',
    traceparent,
    deadlineMs: Date.now() + 5_000,
    signal: new AbortController().signal,
    ...parts,
  };
}

describe('A subgraph that is a Lambda function', () => {
  it('answers, and knows who asks, until when and for which request', async () => {
    const scope = scopeFor();
    const answer = await transport.call(callOf('{ whoAmI correlation }'), scope);
    expect(answer.data).toEqual({ whoAmI: 'O001-01', correlation: 'till-42' });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toContain('/functions/tillgraph-back-office%3Alive/invocations');
    expect(seen[0]?.event.headers).toMatchObject({
      'x-deadline-ms': String(scope.deadlineMs),
      traceparent,
    });
  });

  it('answers its errors with their paths', async () => {
    const answer = await transport.call(callOf('{ whoAmI forbidden }'), scopeFor());
    expect(answer.data).toEqual({ whoAmI: 'O001-01', forbidden: null });
    expect(answer.errors).toMatchObject([
      { path: ['forbidden'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('refuses a gateway with another secret', async () => {
    const other = overLambda({
      subgraph: 'back-office',
      functionName: 'f',
      region: 'eu-central-1',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      internalSecret: Buffer.alloc(32, 8).toString('base64'),
    });
    await expect(other.call(callOf('{ whoAmI }'), scopeFor())).rejects.toMatchObject({
      code: 'SUBGRAPH_REFUSED',
    });
    await other.close();
  });

  it('is ready when it may be invoked, and is not started to find out', async () => {
    expect(await transport.notReadyReason()).toBeUndefined();
    behaviour = (_event, response) => response.writeHead(403).end();
    expect(await transport.notReadyReason()).toBe('back-office can not be invoked');
    expect(seen.map(({ type }) => type)).toEqual(['DryRun', 'DryRun']);
  });
});

function serviceError(status: number, type: string): Behaviour {
  return (_event, response) =>
    response
      .writeHead(status, { 'x-amzn-errortype': type, 'content-type': 'application/json' })
      .end(JSON.stringify({ Message: canary }));
}

function functionError(errorType: string, errorMessage: string = canary): Behaviour {
  return (_event, response) =>
    response
      .writeHead(200, { 'x-amz-function-error': 'Unhandled' })
      .end(JSON.stringify({ errorType, errorMessage, trace: [canary] }));
}

const payload =
  (value: unknown): Behaviour =>
  (_event, response) =>
    response.end(JSON.stringify(value));

describe('A Lambda function that fails', () => {
  it.each`
    fault                          | behave                                                              | code                           | tries
    ${'throws'}                    | ${functionError('Error')}                                           | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'runs out of memory'}        | ${functionError('Runtime.ExitError')}                               | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'runs out of time'}          | ${functionError('Sandbox.Timedout')}                                | ${'SUBGRAPH_TIMEOUT'}          | ${1}
    ${'runs out of time (older)'}  | ${functionError('', `${canary} Task timed out after 3.00 seconds`)} | ${'SUBGRAPH_TIMEOUT'}          | ${1}
    ${'says more than 6 MB'}       | ${functionError('Function.ResponseSizeTooLarge')}                   | ${'SUBGRAPH_ANSWER_TOO_LARGE'} | ${1}
    ${'sends more than 6 MB'}      | ${payload({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) })}  | ${'SUBGRAPH_ANSWER_TOO_LARGE'} | ${1}
    ${'is throttled'}              | ${serviceError(429, 'TooManyRequestsException')}                    | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'is not there'}              | ${serviceError(404, 'ResourceNotFoundException')}                   | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'may not be invoked'}        | ${serviceError(403, 'AccessDeniedException')}                       | ${'SUBGRAPH_REFUSED'}          | ${1}
    ${'is asked too much at once'} | ${serviceError(413, 'RequestTooLargeException')}                    | ${'SUBGRAPH_REFUSED'}          | ${1}
    ${'has no service'}            | ${serviceError(500, 'ServiceException')}                            | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'loses the connection'}      | ${((_event, response) => response.destroy()) satisfies Behaviour}   | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'answers no HTTP'}           | ${payload({ hello: canary })}                                       | ${'SUBGRAPH_MALFORMED'}        | ${1}
    ${'answers {}'}                | ${payload({ statusCode: 200, body: '{}' })}                         | ${'SUBGRAPH_MALFORMED'}        | ${1}
    ${'answers HTML'}              | ${payload({ statusCode: 200, body: `<h1>${canary}</h1>` })}         | ${'SUBGRAPH_MALFORMED'}        | ${1}
    ${'answers 502'}               | ${payload({ statusCode: 502, body: canary })}                       | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
  `('because it $fault is a fault with a code and no secret', async ({ behave, code, tries }) => {
    behaviour = behave as Behaviour;
    const fault = await faultOf(transport.call(callOf('{ whoAmI }'), scopeFor()));
    expect(fault).toMatchObject({ name: 'TransportFault', code, subgraph: 'back-office' });
    expect(fault.message).not.toContain(canary);
    expect(seen).toHaveLength(tries as number);
  });

  it('is never sent a mutation twice', async () => {
    behaviour = functionError('Error');
    await faultOf(transport.call(callOf('mutation { x }', true), scopeFor()));
    expect(seen).toHaveLength(1);
  });

  it('and hangs is given up at the deadline', async () => {
    behaviour = () => undefined;
    const startedMs = Date.now();
    const scope = scopeFor({ deadlineMs: startedMs + 100 });
    expect(await faultOf(transport.call(callOf('{ whoAmI }'), scope))).toMatchObject({
      code: 'SUBGRAPH_TIMEOUT',
    });
    expect(Date.now() - startedMs).toBeLessThan(1_000);
  });

  it('is let go when the client hangs up, which is not held against it', async () => {
    behaviour = () => undefined;
    for (let count = 0; count < 4; count += 1) {
      const client = new AbortController();
      setTimeout(() => client.abort(), 10);
      const scope = scopeFor({ signal: client.signal });
      expect(await faultOf(transport.call(callOf('{ whoAmI }'), scope))).toMatchObject({
        code: 'REQUEST_ABORTED',
      });
    }
  });

  it('is left alone for a while, then asked again', async () => {
    behaviour = functionError('Sandbox.Timedout');
    const codes: unknown[] = [];
    for (let count = 0; count < 4; count += 1) {
      codes.push((await faultOf(transport.call(callOf('{ whoAmI }'), scopeFor()))).code);
    }
    expect(codes).toEqual([
      'SUBGRAPH_TIMEOUT',
      'SUBGRAPH_TIMEOUT',
      'SUBGRAPH_TIMEOUT',
      'SUBGRAPH_CIRCUIT_OPEN',
    ]);
    expect(seen).toHaveLength(3);
    behaviour = asHandler;
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect((await transport.call(callOf('{ whoAmI }'), scopeFor())).data).toEqual({
      whoAmI: 'O001-01',
    });
  });
});

type Fault = Error & { readonly code?: unknown };

async function faultOf(answer: Promise<unknown>): Promise<Fault> {
  try {
    await answer;
  } catch (error) {
    return error as Fault;
  }
  throw new Error('expected a fault, got an answer');
}
