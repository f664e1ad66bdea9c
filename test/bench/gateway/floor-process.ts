import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { Pool } from 'undici';
import { requireBenchmarkData } from './benchmark-data.ts';
import type { CallToMake } from './recorded-calls.ts';

const connectionCountMax = 64;

/**
 * What no gateway can do without, by ordinary means: `floor-process WAVES_FILE PORT SUBGRAPHS_URL` makes the calls that
 * ours made for the query, parses each answer, and writes the whole answer by one JSON.stringify. It plans, reads and
 * checks nothing.
 */
async function main(): Promise<void> {
  const [wavesPath = '', port = '0', subgraphsUrl = ''] = process.argv.slice(2);
  const waves = JSON.parse(readFileSync(wavesPath, 'utf8')) as readonly (readonly CallToMake[])[];
  const expected: unknown = JSON.parse(requireBenchmarkData().expectedJson);
  const pool = new Pool(subgraphsUrl, { connections: connectionCountMax });
  const server = fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  server.post('/graphql', async (_request, reply) => {
    for (const wave of waves) await Promise.all(wave.map((call) => parsedAnswer(pool, call)));
    void reply.header('content-type', 'application/json; charset=utf-8');
    return JSON.stringify(expected);
  });
  await server.listen({ port: Number(port), host: '127.0.0.1' });
}

async function parsedAnswer(pool: Pool, { path, body }: CallToMake): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await pool.request({ path, method: 'POST', headers, body });
  return JSON.parse(await answer.body.text());
}

void main();
