import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { requireBenchmarkData } from './benchmark-data.ts';
import type { CallToMake } from './recorded-calls.ts';

type Waves = readonly (readonly CallToMake[])[];

const connectionCountMax = 64;

/**
 * What no gateway can do without, by ordinary means: `floor-process WAVES_FILE PORT SUBGRAPHS_URL` makes the calls that
 * ours made for the query, parses each answer, and writes the whole answer by one JSON.stringify, straight on Node's HTTP
 * server like ours. It plans, reads and checks nothing.
 */
function main(): void {
  const [wavesPath = '', port = '0', subgraphsUrl = ''] = process.argv.slice(2);
  const waves = JSON.parse(readFileSync(wavesPath, 'utf8')) as Waves;
  const expected: unknown = JSON.parse(requireBenchmarkData().expectedJson);
  const pool = new Pool(subgraphsUrl, { connections: connectionCountMax });
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      void makeCalls(pool, waves).then(() => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(expected));
      });
    });
  });
  server.listen(Number(port), '127.0.0.1');
}

async function makeCalls(pool: Pool, waves: Waves): Promise<void> {
  for (const wave of waves) await Promise.all(wave.map((call) => parsedAnswer(pool, call)));
}

async function parsedAnswer(pool: Pool, { path, body }: CallToMake): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await pool.request({ path, method: 'POST', headers, body });
  return JSON.parse(await answer.body.text());
}

main();
