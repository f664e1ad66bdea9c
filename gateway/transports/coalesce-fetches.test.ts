import fc from 'fast-check';
import { setTimeout as delay } from 'node:timers/promises';
import { startSubscriptionGateway } from '../../test/kit/subscription-gateway.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import { TransportFault } from '../engine/failures/transport-fault.ts';
import type { RequestScope, SubgraphAnswer, SubgraphCall, Transport } from '../engine/types.ts';
import type { Coalescing } from '../gateway-options.ts';
import { coalesceFetches } from './coalesce-fetches.ts';

const cashier: Identity = {
  subject: 'O001-01',
  roles: ['cashier'],
  scopes: ['till:read'],
  stores: ['S001'],
};

type Asked = { readonly query?: string; readonly n?: number; readonly isMutation?: boolean };

function callOf({ query = '{ a }', n = 0, isMutation = false }: Asked = {}): SubgraphCall {
  const variables = { n };
  return {
    operation: { subgraph: 'order', query, operationName: undefined, isMutation },
    variables: () => variables,
    bodyJson: () => JSON.stringify({ query, variables }),
  };
}

function scopeOf(given: Partial<RequestScope> = {}): RequestScope {
  return {
    identity: cashier,
    correlationId: 'c',
    deadlineMs: Date.now() + 60_000,
    signal: new AbortController().signal,
    ...given,
  };
}

/** A subgraph that answers when it is told to, and remembers what it was asked. */
function slowSubgraph() {
  const asked: { call: SubgraphCall; scope: RequestScope }[] = [];
  const answers: ((answer: SubgraphAnswer | Error) => void)[] = [];
  const transport: Transport = {
    call: (call, scope) => {
      asked.push({ call, scope });
      return new Promise((resolve, reject) => {
        answers.push((answer) =>
          answer instanceof Error ? reject(answer) : resolve(structuredClone(answer)),
        );
      });
    },
    notReadyReason: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  const { order } = coalesceFetches({ order: transport });
  if (order === undefined) throw new Error('Expected a transport.');
  return { asked, answers, order };
}

const answer: SubgraphAnswer = { data: { a: { b: 1 } } };

describe('Equal fetches of different requests', () => {
  it('share one call while it is under way, and each gets an answer of its own', async () => {
    const { asked, answers, order } = slowSubgraph();
    const both = [order.call(callOf(), scopeOf()), order.call(callOf(), scopeOf())];
    await delay(1);
    expect(asked).toHaveLength(1);
    answers[0]?.(answer);
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(answer);
    expect(other).toEqual(answer);
    expect(other?.data).not.toBe(one?.data);
    const later = order.call(callOf(), scopeOf());
    await delay(1);
    expect(asked).toHaveLength(2);
    answers[1]?.({ data: { a: 2 } });
    expect(await later).toEqual({ data: { a: 2 } });
  });

  it.each`
    what               | first                   | second
    ${'variables'}     | ${{ n: 1 }}             | ${{ n: 2 }}
    ${'operations'}    | ${{ query: '{ a }' }}   | ${{ query: '{ b }' }}
    ${'two mutations'} | ${{ isMutation: true }} | ${{ isMutation: true }}
  `('are not other $what', async ({ first, second }) => {
    const { asked, order } = slowSubgraph();
    void order.call(callOf(first as Asked), scopeOf());
    void order.call(callOf(second as Asked), scopeOf());
    await delay(1);
    expect(asked).toHaveLength(2);
  });

  it.each([
    { subject: 'O001-02' },
    { scopes: ['till:read', 'till:sell'] },
    { stores: ['S002'] },
    { operatorId: 'O001-09' },
  ])('are not those of somebody else: %j', async (other) => {
    const { asked, order } = slowSubgraph();
    void order.call(callOf(), scopeOf());
    void order.call(callOf(), scopeOf({ identity: { ...cashier, ...other } }));
    void order.call(callOf(), scopeOf({ identity: { ...cashier } }));
    await delay(1);
    expect(asked.map(({ scope }) => scope.identity)).toEqual([cashier, { ...cashier, ...other }]);
  });

  it('go on while one is left, who leaves hears of it at once, and end with the last', async () => {
    const { asked, order } = slowSubgraph();
    const clients = [new AbortController(), new AbortController()];
    const [first, second] = clients.map(({ signal }) => order.call(callOf(), scopeOf({ signal })));
    await delay(1);
    clients[0]?.abort();
    await expect(first).rejects.toMatchObject({ code: 'REQUEST_ABORTED' });
    expect(asked[0]?.scope.signal.aborted).toBe(false);
    clients[1]?.abort();
    await expect(second).rejects.toMatchObject({ code: 'REQUEST_ABORTED' });
    expect(asked[0]?.scope.signal.aborted).toBe(true);
    void order.call(callOf(), scopeOf());
    await delay(1);
    expect(asked).toHaveLength(2);
  });

  it('fail together', async () => {
    const { asked, answers, order } = slowSubgraph();
    const both = [order.call(callOf(), scopeOf()), order.call(callOf(), scopeOf())];
    await delay(1);
    answers[0]?.(new TransportFault('order', 'SUBGRAPH_UNREACHABLE'));
    for (const each of both) {
      await expect(each).rejects.toMatchObject({ code: 'SUBGRAPH_UNREACHABLE' });
    }
    expect(asked).toHaveLength(1);
  });

  it('are asked again by who has time left when the first had none', async () => {
    const { asked, answers, order } = slowSubgraph();
    const first = order.call(callOf(), scopeOf({ deadlineMs: Date.now() }));
    const second = order.call(callOf(), scopeOf());
    await delay(1);
    answers[0]?.(new TransportFault('order', 'SUBGRAPH_TIMEOUT'));
    await expect(first).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    await delay(1);
    expect(asked).toHaveLength(2);
    answers[1]?.(answer);
    expect(await second).toEqual(answer);
  });

  it('answer each what it would have got alone, whoever asks what at which time', async () => {
    const transport: Transport = {
      call: async (call, { identity }) => {
        const { n } = call.variables();
        await delay(Number(n) % 3);
        return { data: { [identity.subject]: { n } } };
      },
      notReadyReason: () => Promise.resolve(undefined),
      close: () => Promise.resolve(),
    };
    const { order } = coalesceFetches({ order: transport });
    const request = fc.record({
      subject: fc.constantFrom('a', 'b'),
      n: fc.nat(3),
      afterMs: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
        const answers = await Promise.all(
          requests.map(async ({ subject, n, afterMs }) => {
            await delay(afterMs);
            const scope = scopeOf({ identity: { ...cashier, subject } });
            const got = await order?.call(callOf({ n }), scope);
            // As a request does, which merges what comes later into it.
            const own = got?.data?.[subject] as { n: number; merged?: boolean };
            expect(own).toEqual({ n });
            own.merged = true;
            return own.n;
          }),
        );
        expect(answers).toEqual(requests.map(({ n }) => n));
      }),
      { numRuns: 50 },
    );
  });
});

describe('A gateway that is told to share fetches', () => {
  it.each`
    coalesce               | count
    ${'identical-fetches'} | ${1}
    ${'off'}               | ${2}
  `('$coalesce: two queries that need one fetch call $count times', async ({ coalesce, count }) => {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const shop = await startSubscriptionGateway({
      coalesce: coalesce as Coalescing,
      beforeCall: () => gate,
    });
    try {
      const ask = (query: string) =>
        shop.gateway.answer({
          ...{ query, operationName: undefined, variables: {}, method: 'POST' },
          ...{ identity: cashier, correlationId: 'c' },
        });
      const both = [
        ask('{ item(itemId: "I2") { name onHand } }'),
        ask('query Other { item(itemId: "I2") { name whoAsks } }'),
      ];
      await delay(50);
      letGo();
      const answers = await Promise.all(both);
      expect(answers).toMatchObject([
        { dataJson: '{"item":{"name":"Item I2","onHand":20}}' },
        { dataJson: '{"item":{"name":"Item I2","whoAsks":"O001-01"}}' },
      ]);
      expect(Object.fromEntries(shop.calls)).toEqual({
        product: count as number,
        'back-office': 2,
      });
    } finally {
      letGo();
      await shop.stop();
    }
  });
});
