import type { RequestListener } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { subgraphFetchMsMax } from '#platform/time-limits.ts';
import { answering, canary } from './behaviours.ts';
import { shortRequestMs, startFaultyGateway, type FaultyGateway } from './faulty-gateway.ts';

let faulty: FaultyGateway;
const start = async (options?: Parameters<typeof startFaultyGateway>[0]) => {
  faulty = await startFaultyGateway(options);
  return faulty;
};
afterEach(() => faulty.stop());

const unavailable: RequestListener = (_request, response) => void response.writeHead(503).end();
const hanging: RequestListener = () => undefined;
const entities = (...list: readonly string[]) =>
  answering(`{"data":{"_entities":[${list.join()}]}}`);

describe('An answer without end', () => {
  it('is read no further than its limit', async () => {
    const { behave, ask } = await start();
    const megabyte = 'x'.repeat(1024 * 1024);
    let sentCount = 0;
    behave((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (sentCount < 200 && !response.destroyed) {
          sentCount += 1;
          if (!response.write(megabyte)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const { data, errors } = await ask('{ items { name onHand } }');
    expect(data).toMatchObject({ items: [{ name: 'Bread' }, { name: 'Milk' }] });
    expect(errors[0]?.extensions).toEqual({
      code: 'SUBGRAPH_ANSWER_TOO_LARGE',
      serviceName: 'back-office',
    });
    // Ten megabytes are read; what sockets hold between the two comes on top.
    expect(sentCount).toBeLessThan(30);
  });
});

describe('What a subgraph was not asked for', () => {
  const query = '{ items { itemId name onHand } }';
  it.each([
    ['other keys', '"itemId":"X"'],
    ['another type', '"__typename":"Warehouse","itemId":"X"'],
    ['fields of others', `"name":"${canary}","price":"${canary}"`],
    ['__proto__', '"__proto__":{"polluted":1,"name":"x"}'],
    ['constructor', '"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1'],
  ])('changes nothing: %s', async (_what, more) => {
    const { behave, ask } = await start();
    behave(entities(`{${more},"onHand":7}`, `{${more},"onHand":8}`));
    const { data, errors, whole } = await ask(query);
    expect({ data, errors }).toEqual({
      data: {
        items: [
          { itemId: 'I1', name: 'Bread', onHand: 7 },
          { itemId: 'I2', name: 'Milk', onHand: 8 },
        ],
      },
      errors: [],
    });
    expect(whole).not.toContain(canary);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is not remembered for the next request', async () => {
    const { behave, ask } = await start();
    behave(entities('{"onHand":1,"__proto__":{"onHand":5}}', '{"onHand":2}'));
    await ask(query);
    behave(entities('{}', '{"onHand":2}'));
    expect((await ask(query)).data).toMatchObject({ items: [{ onHand: null }, { onHand: 2 }] });
  });
});

describe('Null', () => {
  it('in a non-null position takes its object with it, with an error', async () => {
    const { behave, ask } = await start();
    behave(({ socket }) => void socket.destroy());
    const { data, errors } = await ask('{ item(itemId: "I1") { name strictOnHand } whoAmI }');
    expect(data).toEqual({ item: null, whoAmI: 'anonymous' });
    expect(errors).toEqual([expect.objectContaining({ path: ['item', 'strictOnHand'] })]);
  });

  it('at the root is the field alone', async () => {
    const { behave, ask } = await start();
    behave(({ socket }) => void socket.destroy());
    const { data, errors } = await ask('{ warehouses items { name } }');
    expect(data).toEqual({ warehouses: null, items: [{ name: 'Bread' }, { name: 'Milk' }] });
    expect(errors).toMatchObject([
      { path: ['warehouses'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } },
    ]);
  });
});

describe('A mutation', () => {
  const unlucky: readonly (readonly [string, RequestListener])[] = [
    ['resets the connection', ({ socket }) => void socket.destroy()],
    ['answers 503', unavailable],
    ['answers 429', (_request, response) => void response.writeHead(429).end()],
    ['hangs', hanging],
    ['answers half', halfAnAnswer],
    ['answers {}', answering('{}')],
  ];
  it.each(unlucky)('is sent once when the subgraph %s', async (_what, respond) => {
    const { behave, ask, callCount } = await start({ faulty: 'product' });
    behave(respond);
    const { data, errors } = await ask('mutation { rename(itemId: "I1", name: "x") { name } }');
    expect(data).toEqual({ rename: null });
    expect(errors).toMatchObject([{ path: ['rename'], extensions: { serviceName: 'product' } }]);
    expect(callCount()).toBe(1);
  });

  it('is sent once, and a query twice, when the connection breaks', async () => {
    const { behave, ask, callCount } = await start({ faulty: 'product' });
    behave(({ socket }) => void socket.destroy());
    await ask('{ whoAmI }');
    expect(callCount()).toBe(2);
  });
});

function halfAnAnswer(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"data"');
  setTimeout(() => response.destroy(), 10);
}

describe('The circuit breaker', () => {
  it('opens after failures, leaves the subgraph alone, and closes again', async () => {
    const { behave, ask, callCount } = await start({
      breakerLimits: { failuresMax: 3, openMs: 100 },
    });
    const codeOf = async () => (await ask('{ warehouses }')).errors[0]?.extensions['code'];
    behave(unavailable);
    const unreachable = 'SUBGRAPH_UNREACHABLE';
    const first = [await codeOf(), await codeOf(), await codeOf(), await codeOf()];
    expect(first).toEqual([unreachable, unreachable, unreachable, 'SUBGRAPH_CIRCUIT_OPEN']);
    // Each of the three queries was tried twice; the fourth was not sent at all.
    expect(callCount()).toBe(6);
    behave(answering('{"data":{"warehouses":["W1"]}}'));
    await delay(120);
    expect([await codeOf(), await codeOf()]).toEqual([undefined, undefined]);
  });

  it('opens for a subgraph that hangs, which then costs nobody any time', async () => {
    const { behave, ask } = await start({ breakerLimits: { failuresMax: 3, openMs: 60_000 } });
    behave(hanging);
    await Promise.all([ask('{ warehouses }'), ask('{ warehouses }'), ask('{ warehouses }')]);
    const { durationMs, errors } = await ask('{ warehouses }');
    expect(errors[0]?.extensions['code']).toBe('SUBGRAPH_CIRCUIT_OPEN');
    expect(durationMs).toBeLessThan(shortRequestMs / 2);
  });
});

describe('Operations that do not need the subgraph', () => {
  it('are answered while a hundred others wait for it', async () => {
    const { behave, ask } = await start({ requestMsMax: 2 * subgraphFetchMsMax });
    const held: Parameters<RequestListener>[1][] = [];
    behave((_request, response) => void held.push(response));
    let settledCount = 0;
    const waiting = Array.from({ length: 100 }, async () => {
      const asked = await ask('{ warehouses }');
      settledCount += 1;
      return asked;
    });
    // The hundred came first, and wait for as long as these take.
    for (let count = 0; count < 20; count += 1) {
      const { data, errors } = await ask('{ items { name } }');
      expect({ data, errors }).toEqual({
        data: { items: [{ name: 'Bread' }, { name: 'Milk' }] },
        errors: [],
      });
    }
    expect(held.length).toBeGreaterThan(0);
    expect(settledCount).toBe(0);
    const answer = answering('{"data":{"warehouses":["W1"]}}');
    behave(answer);
    for (const response of held) answer(response.req, response);
    for (const { data, errors } of await Promise.all(waiting)) {
      expect({ data, errors }).toEqual({ data: { warehouses: ['W1'] }, errors: [] });
    }
  });
});
