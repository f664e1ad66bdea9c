import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { serveParent } from './child.ts';

const url = `${process.argv[2] ?? ''}/graphql`;
const body = '{"query":"{ __typename }"}';
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** Often enough that no stall of 100 ms falls between two probes. */
const pauseMs = 5;

let longestMs = 0;
let failures: string[] = [];

function probe(): Promise<void> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const probing = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        longestMs = Math.max(longestMs, performance.now() - startedMs);
        if (text !== '{"data":{"__typename":"Query"}}') failures.push(text.slice(0, 200));
        resolve();
      });
    });
    probing.on('error', (error) => {
      failures.push(String(error));
      resolve();
    });
    probing.end(body);
  });
}

/** What happened since the last question. */
function take() {
  const taken = { longestMs, failures };
  longestMs = 0;
  failures = [];
  return taken;
}

/** Asks the smallest question again and again, on a connection and in a process of its own. */
async function main(): Promise<void> {
  serveParent({}, { take });
  for (;;) {
    await probe();
    await delay(pauseMs);
  }
}

await main();
