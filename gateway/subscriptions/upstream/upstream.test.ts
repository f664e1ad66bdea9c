import { buildSchemaFromSdl } from '#platform/build-schema.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { ForbiddenError } from '#platform/errors.ts';
import { createLogger } from '#platform/log.ts';
import { serveSubgraph, type SubgraphServer } from '#platform/subgraph-server.ts';
import { sampleSubgraph } from '../../../test/kit/sample-subgraph.ts';
import { cashierOf } from '../../../test/kit/identities.ts';
import type { RequestScope, SubgraphAnswer, SubgraphCall } from '../../engine/types.ts';
import { httpSubscriptions } from './http-subscription.ts';
import { subscribeInProcess } from './in-process-subscription.ts';
import { createEventStreamParser } from './event-stream-parser.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');
const log = createLogger('test', 'silent');

const openSources = new Set<unknown>();
const contexts = new Set<unknown>();

/** Counts up to `to`; 0 means that it stays silent until it is stopped. */
function counter(to: number): AsyncIterableIterator<{ ticked: number }> {
  let at = 0;
  let stop: (() => void) | undefined;
  const iterator: AsyncIterableIterator<{ ticked: number }> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      if (to > 0 && at < to) return { done: false, value: { ticked: (at += 1) } };
      if (to === 0) await new Promise<void>((resolve) => (stop = resolve));
      openSources.delete(iterator);
      return { done: true, value: undefined };
    },
    return: async () => {
      openSources.delete(iterator);
      stop?.();
      return { done: true, value: undefined };
    },
  };
  openSources.add(iterator);
  return iterator;
}

const subgraph: Subgraph = {
  ...sampleSubgraph(),
  createContext: (request) => ({ ...request }),
  schema: buildSchemaFromSdl(
    ['type Query { none: String } type Subscription { ticked(to: Int!): Int refused: Int }'],
    {
      Query: { none: () => null },
      Subscription: {
        ticked: {
          subscribe: (_root: unknown, { to }: { readonly to: number }) => counter(to),
          resolve: ({ ticked }: { readonly ticked: number }, _args: unknown, context: unknown) => {
            contexts.add(context);
            return ticked;
          },
        },
        refused: {
          subscribe: () => {
            throw new ForbiddenError('Not yours.');
          },
        },
      },
    },
  ),
};

function callOf(query: string): SubgraphCall {
  return {
    operation: { subgraph: 'product', query, operationName: undefined, isMutation: false },
    variables: () => ({}),
    bodyJson: () => JSON.stringify({ query }),
  };
}

function scopeOf(signal: AbortSignal): RequestScope {
  return { identity: cashierOf('S001'), correlationId: 'c-1', deadlineMs: Date.now(), signal };
}

let server: SubgraphServer;
let overHttp: ReturnType<typeof httpSubscriptions>;
beforeAll(async () => {
  server = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
  overHttp = httpSubscriptions({ subgraph: 'product', url: server.url, internalSecret });
});
afterAll(async () => {
  await overHttp.close();
  await server.stop();
});

describe.each(['in process', 'over HTTP'])('a subgraph that is subscribed to %s', (way) => {
  const subscribe = (query: string, signal = new AbortController().signal) =>
    way === 'in process'
      ? subscribeInProcess(subgraph)(callOf(query), scopeOf(signal))
      : overHttp.subscribe(callOf(query), scopeOf(signal));
  const all = async (answers: AsyncIterable<SubgraphAnswer>) => {
    const collected: SubgraphAnswer[] = [];
    for await (const answer of answers) collected.push(answer);
    return collected;
  };

  it('answers each event with a context of its own, and ends with its source', async () => {
    contexts.clear();
    const answers = await all(subscribe('subscription { ticked(to: 3) }'));
    expect(answers.map(({ data }) => data)).toEqual([{ ticked: 1 }, { ticked: 2 }, { ticked: 3 }]);
    expect(contexts.size).toBe(3);
  });

  it.each`
    query                              | code
    ${'subscription { refused }'}      | ${'FORBIDDEN'}
    ${'{ none }'}                      | ${'BAD_REQUEST'}
    ${'subscription { gone }'}         | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'subscription { ticked(to: 1) '} | ${'GRAPHQL_PARSE_FAILED'}
  `('answers $query with $code', async ({ query, code }) => {
    const [answer, ...more] = await all(subscribe(query as string));
    expect(answer?.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(more).toEqual([]);
  });

  it('lets the source go when the reader stops while nothing happens', async () => {
    const before = openSources.size;
    const stopping = new AbortController();
    const reading = all(subscribe('subscription { ticked(to: 0) }', stopping.signal));
    await until(() => openSources.size === before + 1);
    stopping.abort();
    expect(await reading).toEqual([]);
    await until(() => openSources.size === before);
  });
});

it('breaks with a code when the subgraph goes away', async () => {
  const own = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
  const stopping = new AbortController();
  const before = openSources.size;
  const events = httpSubscriptions({ subgraph: 'product', url: own.url, internalSecret });
  const answers = events.subscribe(
    callOf('subscription { ticked(to: 0) }'),
    scopeOf(stopping.signal),
  );
  const reading = answers[Symbol.asyncIterator]().next();
  await until(() => openSources.size === before + 1);
  await own.stop();
  await expect(reading).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
  await events.close();
});

describe('reading an event stream', () => {
  it.each`
    pieces                                         | events
    ${['event: next\ndata: {}\n\n']}               | ${[['next', '{}']]}
    ${['event: ne', 'xt\r\ndata: a\r\n', '\r\n']}  | ${[['next', 'a']]}
    ${[':\n\n', 'data: a\ndata: b\n\n']}           | ${[['message', 'a\nb']]}
    ${['event: complete\ndata:\n\n', 'data: cut']} | ${[['complete', '']]}
  `('takes $pieces', ({ pieces, events }) => {
    const parser = createEventStreamParser(100);
    const read = (pieces as string[]).flatMap((piece) => parser.push(piece));
    expect(read.map(({ name, data }) => [name, data])).toEqual(events);
  });

  it('refuses an event without end', () => {
    const parser = createEventStreamParser(100);
    expect(() => parser.push('x'.repeat(101))).toThrow();
    const lines = createEventStreamParser(100);
    expect(() => lines.push('data: 0123456789\n'.repeat(11))).toThrow();
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !isTrue(); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(isTrue()).toBe(true);
}
