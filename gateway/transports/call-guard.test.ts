import { TransportFault, type TransportFaultCode } from '../engine/failures/transport-fault.ts';
import type { SubgraphAnswer, SubgraphCall } from '../engine/types.ts';
import { createCallGuard } from './call-guard.ts';

function callOf(isMutation: boolean): SubgraphCall {
  const operation = { subgraph: 'order', query: '{ a }', operationName: undefined, isMutation };
  return { operation, variables: () => ({}), bodyJson: () => '{}' };
}
const query = callOf(false);
const mutation = callOf(true);
const answer: SubgraphAnswer = { data: {} };

function failing(...codes: readonly (TransportFaultCode | undefined)[]) {
  let count = 0;
  return jest.fn(() => {
    const code = codes[Math.min(count, codes.length - 1)];
    count += 1;
    return code === undefined
      ? Promise.resolve(answer)
      : Promise.reject(new TransportFault('order', code));
  });
}

describe('a second try', () => {
  it.each`
    what          | call        | code                           | attempts
    ${'query'}    | ${query}    | ${'SUBGRAPH_UNREACHABLE'}      | ${2}
    ${'query'}    | ${query}    | ${'SUBGRAPH_TIMEOUT'}          | ${1}
    ${'query'}    | ${query}    | ${'SUBGRAPH_MALFORMED'}        | ${1}
    ${'query'}    | ${query}    | ${'SUBGRAPH_ANSWER_TOO_LARGE'} | ${1}
    ${'query'}    | ${query}    | ${'SUBGRAPH_REFUSED'}          | ${1}
    ${'query'}    | ${query}    | ${'REQUEST_ABORTED'}           | ${1}
    ${'mutation'} | ${mutation} | ${'SUBGRAPH_UNREACHABLE'}      | ${1}
  `('of a $what after $code: $attempts attempts', async ({ call, code, attempts }) => {
    const attempt = failing(code as TransportFaultCode);
    await expect(createCallGuard('order').run(call as SubgraphCall, attempt)).rejects.toMatchObject(
      { code },
    );
    expect(attempt).toHaveBeenCalledTimes(attempts as number);
  });

  it('answers what the second try brought', async () => {
    const attempt = failing('SUBGRAPH_UNREACHABLE', undefined);
    expect(await createCallGuard('order').run(query, attempt)).toBe(answer);
  });

  it('is not made of a fault that is no transport’s', async () => {
    const attempt = jest.fn(() => Promise.reject(new Error('a bug')));
    await expect(createCallGuard('order').run(query, attempt)).rejects.toThrow('a bug');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('is made no more when the budget is spent', async () => {
    const guard = createCallGuard('order', { failuresMax: 1_000 });
    const attempt = failing('SUBGRAPH_UNREACHABLE');
    for (let count = 0; count < 200; count += 1) await guard.run(query, attempt).catch(() => {});
    // 64 saved, and one for ten calls.
    expect(attempt.mock.calls.length).toBeGreaterThanOrEqual(200 + 64);
    expect(attempt.mock.calls.length).toBeLessThanOrEqual(200 + 64 + 20);
  });
});

describe('the breaker around a subgraph', () => {
  const failTimes = async (guard: ReturnType<typeof createCallGuard>, code: TransportFaultCode) => {
    for (let count = 0; count < 3; count += 1) {
      await guard.run(mutation, failing(code)).catch(() => undefined);
    }
  };

  it.each`
    code                           | state
    ${'SUBGRAPH_UNREACHABLE'}      | ${'open'}
    ${'SUBGRAPH_TIMEOUT'}          | ${'open'}
    ${'SUBGRAPH_MALFORMED'}        | ${'open'}
    ${'SUBGRAPH_ANSWER_TOO_LARGE'} | ${'open'}
    ${'REQUEST_ABORTED'}           | ${'closed'}
  `('is $state after three times $code', async ({ code, state }) => {
    const guard = createCallGuard('order', { failuresMax: 3 });
    await failTimes(guard, code as TransportFaultCode);
    expect(guard.breakerState()).toBe(state);
  });

  it('asks nobody while it is open, and goes on once the subgraph is back', async () => {
    const guard = createCallGuard('order', { failuresMax: 3, openMs: 50, halfOpenCallsMax: 1 });
    await failTimes(guard, 'SUBGRAPH_UNREACHABLE');
    const attempt = failing(undefined);
    await expect(guard.run(query, attempt)).rejects.toMatchObject({
      code: 'SUBGRAPH_CIRCUIT_OPEN',
    });
    expect(attempt).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 70));
    expect(await guard.run(query, attempt)).toBe(answer);
    expect(guard.breakerState()).toBe('closed');
  });
});
