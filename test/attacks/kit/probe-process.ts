import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { ownClockMs } from '../../kit/own-clock.ts';
import { serveParent } from './child.ts';

const url = `${process.argv[2] ?? ''}/graphql`;
const gatewayPid = Number(process.argv[3]);
const body = '{"query":"{ __typename }"}';
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** Often enough that no stall of 100 ms falls between two probes. */
const pauseMs = 5;

let longestMs = 0;
let failures: string[] = [];
let probing = Promise.resolve();

function probe(): Promise<void> {
  return new Promise((resolve) => {
    const startedMs = ownClockMs(gatewayPid);
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        longestMs = Math.max(longestMs, ownClockMs(gatewayPid) - startedMs);
        if (text !== '{"data":{"__typename":"Query"}}') failures.push(text.slice(0, 200));
        resolve();
      });
    });
    asked.on('error', (error) => {
      failures.push(String(error));
      resolve();
    });
    asked.end(body);
  });
}

/** What happened since the last question, the probe that is under way included. */
async function take() {
  await probing;
  const taken = { longestMs, failures };
  longestMs = 0;
  failures = [];
  return taken;
}

/** Asks the smallest question again and again, on a connection and in a process of its own. */
async function main(): Promise<void> {
  serveParent({}, { take });
  for (;;) {
    await (probing = probe());
    await delay(pauseMs);
  }
}

await main();
