import { cashierOf, service } from '../test/kit/identities.ts';
import { sampleSubgraph } from '../test/kit/sample-subgraph.ts';
import type { Identity } from './contracts/identity.ts';
import type { TaskCaller } from './contracts/tasks.ts';
import { signIdentity } from './identity.ts';
import { createLogger } from './log.ts';
import { serveSubgraph, type SubgraphServer } from './subgraph-server.ts';
import { callTask, createHttpTaskCaller, createTaskRegistry } from './tasks.ts';

const secret = Buffer.alloc(32, 7).toString('base64');
const log = createLogger('test', 'silent');
let notReady: string | undefined;
let server: SubgraphServer;

beforeAll(async () => {
  const subgraph = sampleSubgraph({ notReadyReason: () => notReady });
  server = await serveSubgraph(subgraph, { port: 0, internalSecret: secret, log });
});
afterAll(() => server.stop());

type AnswerJson = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
};

async function post(
  path: string,
  body: string,
  identity?: Identity,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; json: AnswerJson; headers: Headers }> {
  const signed =
    identity === undefined ? {} : { 'x-tillgraph-identity': await signIdentity(identity, secret) };
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed, ...headers },
    body,
  });
  return {
    status: response.status,
    json: (await response.json()) as AnswerJson,
    headers: response.headers,
  };
}

describe('POST /graphql', () => {
  it('answers the caller whom the gateway signed, with the correlation id', async () => {
    const body = JSON.stringify({ query: '{ whoAmI correlation }' });
    const answer = await post('/graphql', body, cashierOf('S001'), { 'x-correlation-id': 'c-1' });
    expect(answer.json).toEqual({ data: { whoAmI: 'O001-01', correlation: 'c-1' } });
    expect([answer.status, answer.headers.get('x-correlation-id')]).toEqual([200, 'c-1']);
  });

  it.each`
    what                   | body                              | signed   | headers                                | status | code
    ${'no identity'}       | ${'{"query":"{ whoAmI }"}'}       | ${false} | ${{}}                                  | ${401} | ${'UNAUTHENTICATED'}
    ${'a forged identity'} | ${'{"query":"{ whoAmI }"}'}       | ${false} | ${{ 'x-tillgraph-identity': 'a.b.c' }} | ${401} | ${'UNAUTHENTICATED'}
    ${'malformed JSON'}    | ${'{"query":'}                    | ${true}  | ${{}}                                  | ${400} | ${'BAD_REQUEST'}
    ${'no query'}          | ${'{"variables":{}}'}             | ${true}  | ${{}}                                  | ${400} | ${'BAD_USER_INPUT'}
    ${'a list'}            | ${'[]'}                           | ${true}  | ${{}}                                  | ${400} | ${'BAD_USER_INPUT'}
    ${'plain text'}        | ${'hello'}                        | ${true}  | ${{ 'content-type': 'text/plain' }}    | ${400} | ${'BAD_USER_INPUT'}
    ${'XML'}               | ${'<a/>'}                         | ${true}  | ${{ 'content-type': 'text/xml' }}      | ${415} | ${'BAD_REQUEST'}
    ${'too much'}          | ${`"${'x'.repeat(1024 * 1024)}"`} | ${true}  | ${{}}                                  | ${413} | ${'BAD_REQUEST'}
  `('refuses $what with $status', async ({ body, signed, headers, status, code }) => {
    const answer = await post('/graphql', body, signed ? cashierOf('S001') : undefined, headers);
    expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it('answers 200 with what could be answered when a field has a fault', async () => {
    const answer = await post('/graphql', '{"query":"{ whoAmI broken }"}', cashierOf('S001'));
    expect(answer.json.data).toEqual({ whoAmI: 'O001-01', broken: null });
    expect(JSON.stringify(answer.json)).not.toContain('db-3');
  });
});

type TaskCase = {
  readonly caller: () => TaskCaller;
  readonly reservationId: string;
  readonly ok: boolean;
  readonly code: string | undefined;
};

describe('tasks', () => {
  const overHttp = (caller = secret): TaskCaller =>
    createHttpTaskCaller({ 'back-office': server.url }, caller);
  const inProcess = (): TaskCaller => {
    const registry = createTaskRegistry();
    registry.register(sampleSubgraph());
    return registry.call;
  };

  it.each`
    way            | caller       | reservationId | ok       | code
    ${'HTTP'}      | ${overHttp}  | ${'R1'}       | ${true}  | ${undefined}
    ${'HTTP'}      | ${overHttp}  | ${'X1'}       | ${false} | ${'RESERVATION_UNKNOWN'}
    ${'a process'} | ${inProcess} | ${'R1'}       | ${true}  | ${undefined}
    ${'a process'} | ${inProcess} | ${'X1'}       | ${false} | ${'RESERVATION_UNKNOWN'}
  `(
    'over $way answer ok $ok for $reservationId',
    async ({ caller, reservationId, ok, code }: TaskCase) => {
      const call = { sagaId: 's1', step: 'release', input: { reservationId } };
      const outcome = await callTask(caller(), 'stockRelease', call);
      expect([outcome.ok, outcome.ok ? undefined : outcome.refusal.code]).toEqual([ok, code]);
    },
  );

  it('throw a fault without its inside', async () => {
    const call = { sagaId: 's1', step: 'release', input: { reservationId: 'broken' } };
    await expect(callTask(overHttp(), 'stockRelease', call)).rejects.toThrow(
      'Task stockRelease of back-office failed: status 500.',
    );
  });

  it('are refused to a caller with another secret', async () => {
    const call = { sagaId: 's1', step: 'release', input: { reservationId: 'R1' } };
    const stranger = overHttp(Buffer.alloc(32, 9).toString('base64'));
    await expect(callTask(stranger, 'stockRelease', call)).rejects.toThrow('status 401');
  });

  it.each`
    task              | body                                                         | as           | status
    ${'stockRelease'} | ${{ sagaId: 's', step: 'a', input: { reservationId: 'R' } }} | ${'cashier'} | ${403}
    ${'stockRelease'} | ${{ sagaId: 's', step: 'a', input: {} }}                     | ${'service'} | ${400}
    ${'stockRelease'} | ${{ input: { reservationId: 'R' } }}                         | ${'service'} | ${400}
    ${'toString'}     | ${{ sagaId: 's', step: 'a', input: {} }}                     | ${'service'} | ${404}
  `('$task with $body as $as answers $status', async ({ task, body, as, status }) => {
    const identity = as === 'service' ? service() : cashierOf('S001');
    expect((await post(`/_tasks/${task}`, JSON.stringify(body), identity)).status).toBe(status);
  });
});

describe('health', () => {
  it('is alive at once and ready when nothing is missing', async () => {
    notReady = 'The price book is 3 pages behind.';
    const behind = await fetch(`${server.url}/ready`);
    expect([behind.status, await behind.json()]).toEqual([
      503,
      { status: 'not ready', reason: notReady },
    ]);
    notReady = undefined;
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
  });
});

describe('stopping', () => {
  it('lets the request in flight end', async () => {
    const own = await serveSubgraph(sampleSubgraph(), { port: 0, internalSecret: secret, log });
    const token = await signIdentity(service(), secret);
    const answer = fetch(`${own.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tillgraph-identity': token },
      body: JSON.stringify({ query: '{ slow(ms: 200) }' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 80));
    await own.stop();
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    await expect(fetch(`${own.url}/health`)).rejects.toThrow();
  });
});
