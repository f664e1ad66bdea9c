import { getMaxListeners } from 'node:events';
import { buildSchema, GraphQLError } from 'graphql';
import type { Identity } from '#platform/contracts/identity.ts';
import { anonymous } from '#platform/identity.ts';
import {
  postGraphql,
  smallCashier,
  startSmallGateway,
  type SmallGateway,
} from '../test/kit/small-gateway.ts';
import type {
  DeferredAnswer,
  Engine,
  EngineAnswer,
  PlannableOperation,
  RequestScope,
} from './engine/types.ts';
import { ownClockMs } from '../test/kit/own-clock.ts';
import type { GatewayOptions } from './gateway.ts';

const sdl = `
  directive @defer(if: Boolean, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @authenticated on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    open: Int
    mine: Int @authenticated
    approvals: Int @requiresScopes(scopes: [["till:approve"]])
    vault: Int @policy(policies: [["vault"]])
  }
  type Mutation { write: Int }
`;

type FakeEngine = {
  readonly options: Partial<GatewayOptions>;
  readonly prepared: PlannableOperation[];
  executions: number;
};

/** An engine that answers as it is told, and remembers what it was asked to plan. */
function fakeEngine(
  execute: (scope: RequestScope) => Promise<EngineAnswer>,
  executeDeferred?: () => Promise<DeferredAnswer>,
): FakeEngine {
  const prepared: PlannableOperation[] = [];
  const fake: FakeEngine = {
    prepared,
    executions: 0,
    options: {
      supergraphSdl: sdl,
      createEngine: (): Engine => ({
        apiSchema: buildSchema(sdl),
        prepare: (operation) => {
          prepared.push(operation);
          return {
            execute: (_variables, scope) => {
              fake.executions += 1;
              return execute(scope);
            },
            ...(executeDeferred === undefined ? {} : { executeDeferred }),
          };
        },
      }),
    },
  };
  return fake;
}

const answered = async (): Promise<EngineAnswer> => ({ dataJson: '{"open":1}', errors: [] });

async function withGateway(
  options: Partial<GatewayOptions>,
  test: (running: SmallGateway) => Promise<void>,
): Promise<void> {
  const running = await startSmallGateway(options);
  try {
    await test(running);
  } finally {
    await running.stop();
  }
}

describe('Rights', () => {
  const query = '{ open mine approvals }';
  const ask = (running: SmallGateway, identity: Identity) =>
    running.gateway.answer({
      ...{ query, operationName: undefined, variables: {}, method: 'POST' },
      ...{ identity, correlationId: 'c1' },
    });

  it('are looked at before planning: callers who may see the same share a plan', async () => {
    const engine = fakeEngine(answered);
    await withGateway(engine.options, async (running) => {
      const other = { ...smallCashier, subject: 'O001-09' };
      const boss = { ...smallCashier, scopes: ['till:approve'] };
      for (const identity of [anonymous, smallCashier, other, boss, anonymous]) {
        await ask(running, identity);
      }
      const denied = engine.prepared.map(({ deniedFields }) =>
        [...(deniedFields ?? [])].map(([node, { code }]) => `${node.name.value} ${code}`),
      );
      expect(denied).toEqual([
        ['mine UNAUTHENTICATED', 'approvals UNAUTHENTICATED'],
        ['approvals FORBIDDEN'],
        [],
      ]);
    });
  });

  it('by policy are asked for once a request, and only where an operation names some', async () => {
    const engine = fakeEngine(answered);
    const asked: (readonly string[])[] = [];
    const policies = (identity: Identity, names: readonly string[]) => {
      asked.push(names);
      return new Set(identity.subject === 'anonymous' ? [] : names);
    };
    await withGateway({ ...engine.options, policies }, async ({ url }) => {
      await postGraphql(url, { query: '{ open }' });
      await postGraphql(url, { query: '{ vault }' });
      await postGraphql(url, { query: '{ vault }' }, { authorization: 'Bearer good' });
      expect(asked).toEqual([['vault'], ['vault']]);
      expect(engine.prepared.map(({ deniedFields }) => deniedFields?.size ?? 0)).toEqual([0, 1, 0]);
    });
  });
});

describe('An answer in parts', () => {
  const query = '{ open ... @defer(label: "rest") { mine } }';
  const internal = new GraphQLError('secret 10.1.2.3').toJSON();
  const engine = fakeEngine(answered, async () => ({
    first: { dataJson: '{"open":1}', errors: [] },
    rest: (async function* () {
      yield [{ dataJson: '{"mine":2}', errors: [], path: [], label: 'rest' }];
      yield [{ dataJson: 'null', errors: [internal], path: ['a', 0], label: undefined }];
    })(),
  }));
  const accepts = 'multipart/mixed;deferSpec=20220824,application/json';

  it.each`
    accept               | contentType
    ${accepts}           | ${'multipart/mixed; boundary="-"; deferSpec=20220824'}
    ${'multipart/mixed'} | ${'multipart/mixed; boundary="-"'}
  `('comes part by part to who accepts $accept', async ({ accept, contentType }) => {
    await withGateway(engine.options, async ({ url }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: accept as string,
          authorization: 'Bearer good',
        },
        body: JSON.stringify({ query }),
      });
      expect(response.headers.get('content-type')).toBe(contentType);
      const [preamble, ...parts] = (await response.text()).split('\r\n---');
      expect([preamble, parts.pop()]).toEqual(['', '--\r\n']);
      const bodies = parts.map((part) => {
        const [head, body = ''] = part.split('\r\n\r\n');
        expect(head).toBe('\r\ncontent-type: application/json; charset=utf-8');
        return JSON.parse(body) as unknown;
      });
      expect(bodies).toEqual([
        { data: { open: 1 }, hasNext: true },
        { hasNext: true, incremental: [{ data: { mine: 2 }, path: [], label: 'rest' }] },
        {
          hasNext: true,
          incremental: [
            {
              data: null,
              path: ['a', 0],
              errors: [expect.objectContaining({ message: 'Internal error' })],
            },
          ],
        },
        { hasNext: false },
      ]);
    });
  });

  it('comes whole to who does not accept parts', async () => {
    await withGateway(engine.options, async ({ url }) => {
      const whole = await postGraphql(url, { query }, { accept: 'application/json' });
      expect(whole.body).toEqual({ data: { open: 1 } });
    });
  });

  it('is one part when there is nothing to wait for', async () => {
    await withGateway(fakeEngine(answered).options, async ({ url }) => {
      const response = await fetch(`${url}/graphql?query={open}`, {
        headers: { accept: 'multipart/mixed' },
      });
      expect(await response.text()).toContain(
        '\r\n\r\n{"data":{"open":1},"hasNext":false}\r\n-----\r\n',
      );
    });
  });
});

describe('Equal reads under way together', () => {
  const slowly = async (): Promise<EngineAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { dataJson: '{"open":1}', errors: [] };
  };
  const good = { authorization: 'Bearer good' };
  const bodies = (query: string, variables: readonly unknown[]) =>
    variables.map((n) => ({ query, variables: { n } }));

  it.each`
    coalesce             | what               | requests                                                                     | executions
    ${'identical-reads'} | ${'equal queries'} | ${bodies('query ($n: Boolean!) { open @skip(if: $n) }', [true, true, true])} | ${1}
    ${'identical-reads'} | ${'other texts'}   | ${[{ query: '{ open }' }, { query: '{ open  }' }]}                           | ${2}
    ${'identical-reads'} | ${'mutations'}     | ${[{ query: 'mutation { write }' }, { query: 'mutation { write }' }]}        | ${2}
    ${'off'}             | ${'equal queries'} | ${[{ query: '{ open }' }, { query: '{ open }' }]}                            | ${2}
  `(
    '$coalesce: $what are executed $executions times',
    async ({ coalesce, requests, executions }) => {
      const engine = fakeEngine(slowly);
      await withGateway({ ...engine.options, coalesce: coalesce as 'off' }, async ({ url }) => {
        const asked = (requests as unknown[]).map((body) => postGraphql(url, body, good));
        const answers = await Promise.all(asked);
        expect(answers.map(({ body }) => body.data)).toEqual(answers.map(() => ({ open: 1 })));
        expect(engine.executions).toBe(executions);
      });
    },
  );

  it('are not shared between principals', async () => {
    const engine = fakeEngine(slowly);
    await withGateway({ ...engine.options, coalesce: 'identical-reads' }, async ({ url }) => {
      const query = '{ open }';
      await Promise.all([postGraphql(url, { query }, good), postGraphql(url, { query })]);
      await Promise.all([
        postGraphql(url, { query }, good),
        postGraphql(url, { query }, { authorization: 'Bearer manager' }),
      ]);
      expect(engine.executions).toBe(4);
    });
  });

  it('outlive a client that hangs up', async () => {
    const engine = fakeEngine(slowly);
    await withGateway({ ...engine.options, coalesce: 'identical-reads' }, async ({ url }) => {
      const query = '{ open }';
      const gone = fetch(`${url}/graphql?query=${query}`, { signal: AbortSignal.timeout(40) });
      const stays = postGraphql(url, { query });
      await expect(gone).rejects.toThrow();
      expect((await stays).body.data).toEqual({ open: 1 });
    });
  });
});

it('An engine that never answers is given up shortly after the deadline', async () => {
  const engine = fakeEngine(() => new Promise(() => undefined));
  await withGateway({ ...engine.options, limits: { requestMsMax: 100 } }, async ({ url }) => {
    const startedMs = ownClockMs();
    const { status, code } = await postGraphql(url, { query: '{ open }' });
    expect({ status, code }).toEqual({ status: 504, code: 'REQUEST_TIMEOUT' });
    expect(ownClockMs() - startedMs).toBeLessThan(400);
  });
});

it('An engine that breaks is a fault, masked', async () => {
  const engine = fakeEngine(() => Promise.reject(new Error('secret 10.1.2.3')));
  await withGateway(engine.options, async ({ url }) => {
    const { status, body, code } = await postGraphql(url, { query: '{ open }' });
    expect({ status, code }).toEqual({ status: 500, code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

it('lets every fetch of a request listen for its end: Node warns of more than ten', async () => {
  const bounds: number[] = [];
  const fake = fakeEngine(({ signal }) => {
    bounds.push(getMaxListeners(signal));
    return answered();
  });
  await withGateway(fake.options, async ({ url }) => {
    await postGraphql(url, { query: '{ open }' });
  });
  expect(bounds).toEqual([1_000]);
});
