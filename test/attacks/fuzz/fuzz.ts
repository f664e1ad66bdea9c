import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { startChild } from '../kit/child.ts';
import { canary } from './canary.ts';
import { fuzzRequests, type FuzzRequest } from './requests.ts';

export type FuzzFigures = {
  readonly requestCount: number;
  /** How often each status and code came, for each kind of request. */
  readonly verdicts: ReadonlyMap<string, number>;
  /** What must not happen, with the request that made it happen. */
  readonly failures: readonly string[];
  /** What the gateway logged as its own faults. */
  readonly faults: readonly string[];
  readonly rejections: readonly string[];
  readonly state: string;
  readonly durationMs: number;
  readonly rssBefore: number;
  readonly rssAfter: number;
};

type Ready = { readonly url: string; readonly sdl: string; readonly corpus: readonly string[] };

/** As a browser; more would only queue at one process. */
const clientCount = 8;
/** Memory is measured when garbage is gone; a gateway that needs more than this meanwhile dies of it. */
const memoryFlags = ['--expose-gc', '--max-old-space-size=400'];
const warmUpCount = 200;
const failuresKeptMax = 10;

/** Sends so many requests to a gateway of its own and says what became of them. */
export async function fuzz(count: number, seed: number): Promise<FuzzFigures> {
  const child = await startChild<Ready>('test/attacks/fuzz/fuzzed-process.ts', [], memoryFlags);
  const { url, sdl, corpus } = child.ready;
  const agent = new Agent({ keepAlive: true, maxSockets: clientCount });
  const verdicts = new Map<string, number>();
  const failures: string[] = [];
  const one = async (each: FuzzRequest): Promise<void> => {
    const answer = await send(url, agent, each);
    const { verdict, failure } = judge(each, answer);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (failure === undefined || failures.length === failuresKeptMax) return;
    failures.push(`${failure}: ${shown(each)} → ${answer.status} ${answer.text.slice(0, 300)}`);
  };
  try {
    for (const chunk of fuzzRequests(sdl, corpus, warmUpCount, seed + 1)()) {
      for (const each of chunk) await send(url, agent, each);
    }
    const rssBefore = (await child.ask('rss')) as number;
    let durationMs = 0;
    for (const chunk of fuzzRequests(sdl, corpus, count, seed)()) {
      const startedMs = performance.now();
      const waiting = [...chunk];
      const client = async (): Promise<void> => {
        for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) await one(each);
      };
      await Promise.all(Array.from({ length: clientCount }, client));
      durationMs += performance.now() - startedMs;
      if (child.state() !== 'alive') break;
    }
    const state = child.state();
    const isAlive = state === 'alive';
    return {
      ...{ requestCount: count, verdicts, failures, state, durationMs, rssBefore },
      faults: isAlive ? ((await child.ask('faults')) as string[]) : [],
      rejections: isAlive ? ((await child.ask('rejections')) as string[]) : [],
      rssAfter: isAlive ? ((await child.ask('rss')) as number) : 0,
    };
  } finally {
    agent.destroy();
    await child.stop();
  }
}

type Answer = { readonly status: number; readonly type: string; readonly text: string };

const noAnswer: Answer = { status: 0, type: '', text: '' };
/** Longer than the gateway's own patience with a body. */
const rawMsMax = 4_000;

function send(url: string, agent: Agent, request: FuzzRequest): Promise<Answer> {
  if (request.kind === 'raw') return sendRaw(url, request.bytes);
  const { method, path, headers, body } = request;
  return new Promise((resolve) => {
    const sending = httpRequest(`${url}${path}`, { method, headers, agent }, (response) => {
      let text = JSON.stringify(response.headers);
      const type = response.headers['content-type'] ?? '';
      // Subscriptions over server-sent events go on until the client leaves.
      if (type.startsWith('text/event-stream')) setTimeout(() => response.destroy(), 20);
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('close', () => resolve({ status: response.statusCode ?? 0, type, text }));
    });
    sending.on('error', () => resolve(noAnswer));
    sending.end(body);
  });
}

function sendRaw(url: string, bytes: Buffer): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setTimeout(rawMsMax, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
      resolve({ status, type: 'raw', text });
    });
  });
}

function judge(request: FuzzRequest, { status, type, text }: Answer) {
  const code = /"extensions":\{[^}]*"code":"(\w+)"/.exec(text)?.[1];
  const verdict = `${request.kind}: ${status === 0 ? 'no answer' : status}${code === undefined ? '' : ` ${code}`}`;
  if (text.includes(canary)) return { verdict, failure: 'leaks' };
  if (status >= 500 && code === undefined) return { verdict, failure: 'no code' };
  if (request.kind === 'raw' || request.method === 'HEAD') return { verdict };
  if (status === 0) return { verdict, failure: 'no answer' };
  return type.includes('json') && !isJson(text) ? { verdict, failure: 'no JSON' } : { verdict };
}

function isJson(text: string): boolean {
  try {
    // The headers, which are JSON here, stand before the body.
    JSON.parse(text.slice(text.indexOf('}') + 1) || 'null');
    return true;
  } catch {
    return false;
  }
}

function shown(request: FuzzRequest): string {
  if (request.kind === 'raw') return JSON.stringify(request.bytes.toString('latin1')).slice(0, 600);
  const { method, path, headers, body } = request;
  return `${method} ${path} ${JSON.stringify(headers)} ${body ?? ''}`.slice(0, 1_500);
}
