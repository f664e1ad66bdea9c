import { z } from 'zod';
import { ConfigFault, readConfig } from './config.ts';

const shape = z.object({
  PORT: z.coerce.number('expected a port number').int(),
  DATABASE_URL: z.url({ protocol: /^postgres$/, error: 'expected a postgres:// URL' }),
  BUS: z.enum(['postgres', 'redis']).default('postgres'),
  API_SECRET: z.string().min(32, 'expected 32 characters or more'),
});

function faultOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readConfig(shape, environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.message;
    throw error;
  }
  throw new Error('Expected a ConfigFault.');
}

describe('readConfig', () => {
  it('answers typed values and takes an empty variable for an absent one', () => {
    const url = 'postgres://a:b@127.0.0.1/shop';
    const environment = { PORT: '4001', DATABASE_URL: url, BUS: '', API_SECRET: 's'.repeat(32) };
    expect(readConfig(shape, environment)).toEqual({ ...environment, PORT: 4001, BUS: 'postgres' });
  });

  it('names every bad variable at once, with what was expected and what came', () => {
    const message = faultOf({ PORT: 'http', DATABASE_URL: 'mysql://shop', BUS: 'kafka' });
    expect(message.split('\n')).toEqual([
      'The configuration is wrong:',
      '  PORT: expected a port number; got "http"',
      '  DATABASE_URL: expected a postgres:// URL; got "mysql://shop"',
      expect.stringMatching(/^ {2}BUS: Invalid option.*; got "kafka"$/),
      '  API_SECRET: expected string; got nothing',
    ]);
  });

  it.each`
    variable          | value                               | secret
    ${'API_SECRET'}   | ${'hunter2'}                        | ${'hunter2'}
    ${'DATABASE_URL'} | ${'mysql://till:hunter2@db/shop'}   | ${'hunter2'}
    ${'DATABASE_URL'} | ${'mysql://till:hunt@er2@db/shop'}  | ${'er2'}
    ${'DATABASE_URL'} | ${'mysql://till:hunt@er/2@db/shop'} | ${'er/2'}
    ${'DATABASE_URL'} | ${'mysql:/till:hunter2@db/shop'}    | ${'hunter2'}
  `('never echoes the secret of $variable=$value', ({ variable, value, secret }) => {
    expect(faultOf({ [variable]: value })).not.toContain(secret);
  });
});
