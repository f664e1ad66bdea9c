import { callSubgraph } from '../test/kit/call-subgraph.ts';
import { cashierOf } from '../test/kit/identities.ts';
import { sampleSubgraph } from '../test/kit/sample-subgraph.ts';
import type { Subgraph } from './contracts/subgraph.ts';
import { executeInProcess } from './in-process.ts';
import { createLogger } from './log.ts';

const log = createLogger('test', 'silent');

describe('an operation', () => {
  const subgraph = sampleSubgraph();

  it.each`
    query                                   | code
    ${'{ whoAmI }'}                         | ${undefined}
    ${'{ whoAmI '}                          | ${'GRAPHQL_PARSE_FAILED'}
    ${'{ whoAreYou }'}                      | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'query($d: Date!) { day(date: $d) }'} | ${'BAD_USER_INPUT'}
    ${'{ forbidden }'}                      | ${'FORBIDDEN'}
    ${'{ broken }'}                         | ${'INTERNAL_SERVER_ERROR'}
    ${'{ required }'}                       | ${'INTERNAL_SERVER_ERROR'}
    ${'subscription { ticked }'}            | ${'BAD_REQUEST'}
  `('$query answers $code', async ({ query, code }) => {
    const result = await callSubgraph(subgraph, query, { d: '2026-02-30' });
    expect(result.errors?.[0]?.extensions?.code).toBe(code);
  });

  it('runs with the caller and the correlation id of its request', async () => {
    const request = { identity: cashierOf('S001'), correlationId: 'c-7' };
    const operation = { query: '{ whoAmI correlation }', request };
    expect(await executeInProcess(subgraph, operation, log)).toMatchObject({
      data: { whoAmI: 'O001-01', correlation: 'c-7' },
    });
  });

  it('says where the mistake stands', async () => {
    const result = await callSubgraph(subgraph, '{\n  whoAreYou\n}');
    expect(result.errors?.[0]).toMatchObject({ locations: [{ line: 2, column: 3 }] });
  });

  it('does not begin when the caller has stopped waiting', async () => {
    const request = { identity: cashierOf('S001'), correlationId: 'c', deadlineMs: Date.now() - 1 };
    const result = await executeInProcess(subgraph, { query: '{ whoAmI }', request }, log);
    expect(result.errors?.[0]?.extensions['code']).toBe('DEADLINE_EXCEEDED');
  });

  it('masks a context that cannot be made', async () => {
    const createContext = (): object => {
      throw new Error('no loaders');
    };
    const faulty: Subgraph = { ...subgraph, createContext };
    const result = await callSubgraph(faulty, '{ whoAmI }');
    expect(result.errors).toMatchObject([{ message: 'Internal error' }]);
  });
});
