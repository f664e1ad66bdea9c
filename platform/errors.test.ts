import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BadRequestError, ForbiddenError, maskError, UnauthenticatedError } from './errors.ts';
import { createLogger } from './log.ts';

function recorder(): { readonly log: Logger; readonly lines: () => Record<string, unknown>[] } {
  const written: string[] = [];
  const log = createLogger('test', 'info', { write: (line: string) => void written.push(line) });
  return { log, lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('maskError', () => {
  it.each<readonly [string, GraphQLError, string]>([
    ['a refused store', new ForbiddenError(), 'FORBIDDEN'],
    ['nobody', new UnauthenticatedError(), 'UNAUTHENTICATED'],
    ['a wrong request', new BadRequestError('first', 'PAGE_SIZE_TOO_LARGE'), 'BAD_USER_INPUT'],
  ])('lets %s through unlogged', (_name, error, code) => {
    const { log, lines } = recorder();
    const located = new GraphQLError(error.message, { path: ['basket'], originalError: error });
    expect(maskError(located, 'c-1', log)).toBe(located);
    expect(located.extensions['code']).toBe(code);
    expect(lines()).toEqual([]);
  });

  it.each([
    ['a driver error', new Error('password of db-3 is wrong')],
    ['a GraphQLError without a code', new GraphQLError('Int cannot represent "db-3"')],
    ['a thrown string', 'db-3'],
    ['a fault inside a located error', new GraphQLError('db-3', { originalError: new Error('x') })],
  ])('hides %s behind the correlation id', (_name, error) => {
    const { log, lines } = recorder();
    const shown = maskError(error, 'c-1', log);
    expect(shown.message).toBe('Internal error');
    expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: 'c-1' });
    expect(JSON.stringify(shown)).not.toContain('db-3');
    expect(lines()).toHaveLength(1);
  });

  it('logs one fault of many fields once, with its cause, and keeps the path of each', () => {
    const { log, lines } = recorder();
    const fault = new Error('table is gone', { cause: new Error('connection reset') });
    const paths = [0, 1, 2].map((row) => {
      const located = new GraphQLError('x', { path: ['items', row], originalError: fault });
      return maskError(located, 'c-2', log).path;
    });
    expect(paths).toEqual([
      ['items', 0],
      ['items', 1],
      ['items', 2],
    ]);
    expect(lines()).toHaveLength(1);
    expect(JSON.stringify(lines()[0])).toMatch(/table is gone.*connection reset/);
    expect(lines()[0]).toMatchObject({ correlationId: 'c-2', path: 'items.0' });
  });
});

describe('log', () => {
  it.each([
    { authorization: 'Bearer abc123' },
    { headers: { authorization: 'Bearer abc123' } },
    { request: { headers: { 'x-tillgraph-identity': 'abc123' } } },
    { approval: { token: 'abc123' } },
    { input: { operator: { pin: 'abc123' } } },
  ])('redacts %j', (fields) => {
    const { log, lines } = recorder();
    log.info(fields, 'asked');
    expect(JSON.stringify(lines())).not.toContain('abc123');
    expect(JSON.stringify(lines())).toContain('[redacted]');
  });
});
