import { cashierOf, service } from '../test/kit/identities.ts';
import { sampleSubgraph } from '../test/kit/sample-subgraph.ts';
import type { Identity } from './contracts/identity.ts';
import type { Resources } from './contracts/resources.ts';
import { signIdentity } from './identity.ts';
import { createLambdaHandler, type LambdaAnswer, type LambdaEvent } from './lambda.ts';
import { createLogger } from './log.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const log = createLogger('test', 'silent');
const bus = { consume: () => undefined, start: async () => undefined };
// The sample needs no store, so these are all the resources that anything asks for.
const open = (): Resources => ({ log, internalSecret, bus }) as unknown as Resources;

async function eventOf(path: string, body: string, identity?: Identity): Promise<LambdaEvent> {
  const headers =
    identity === undefined
      ? {}
      : { 'x-tillgraph-identity': await signIdentity(identity, internalSecret) };
  return { rawPath: path, requestContext: { http: { method: 'POST' } }, headers, body };
}

function shown({ statusCode, body }: LambdaAnswer): readonly [number, unknown] {
  return [statusCode, JSON.parse(body)];
}

describe('the Lambda handler', () => {
  const handle = createLambdaHandler(async () => sampleSubgraph(), open);

  it('answers an operation, also from base64', async () => {
    const event = await eventOf('/graphql', '{"query":"{ whoAmI }"}', cashierOf('S001'));
    const body = Buffer.from(event.body ?? '').toString('base64');
    const answer = [200, { data: { whoAmI: 'O001-01' } }];
    expect(shown(await handle(event))).toEqual(answer);
    expect(shown(await handle({ ...event, body, isBase64Encoded: true }))).toEqual(answer);
  });

  it('runs a task', async () => {
    const body = JSON.stringify({ sagaId: 's', step: 'a', input: { reservationId: 'R1' } });
    const answer = await handle(await eventOf('/_tasks/stockRelease', body, service()));
    expect(shown(answer)).toEqual([200, { ok: true, output: { released: true } }]);
  });

  it.each`
    path                      | body                           | identity             | status
    ${'/graphql'}             | ${'{"query":"{ whoAmI }"}'}    | ${undefined}         | ${401}
    ${'/graphql'}             | ${'{"query":'}                 | ${service()}         | ${400}
    ${'/graphql'}             | ${'x'.repeat(1024 * 1024 + 1)} | ${service()}         | ${413}
    ${'/_tasks/stockRelease'} | ${'{}'}                        | ${cashierOf('S001')} | ${403}
    ${'/_tasks/unknown'}      | ${'{}'}                        | ${service()}         | ${404}
    ${'/elsewhere'}           | ${'{}'}                        | ${service()}         | ${404}
  `('answers $status at $path', async ({ path, body, identity, status }) => {
    const [statusCode, answer] = shown(await handle(await eventOf(path, body, identity)));
    expect(statusCode).toBe(status);
    expect(answer).toHaveProperty('errors');
  });

  it('tries to start again after a start that failed', async () => {
    let starts = 0;
    const flaky = createLambdaHandler(async () => {
      starts += 1;
      if (starts === 1) throw new Error('the database is not up yet');
      return sampleSubgraph();
    }, open);
    const event = await eventOf('/graphql', '{"query":"{ whoAmI }"}', service());
    await expect(flaky(event)).rejects.toThrow('not up yet');
    expect((await flaky(event)).statusCode).toBe(200);
    expect((await flaky(event)).statusCode).toBe(200);
    expect(starts).toBe(2);
  });
});
