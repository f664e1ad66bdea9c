import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { requireBenchmarkData } from './benchmark-data.ts';
import { createBenchmarkSubgraphs } from './benchmark-subgraphs.ts';
import { subgraphModes, type RecordedCall, type SubgraphMode } from './recorded-calls.ts';

/** One large query makes a few dozen calls at most. */
const recordedCallsMax = 1_000;

const hangingSubgraph = 'reviews';

type Post = { readonly path: string; readonly body: string };

/** Longer than a gateway takes to send what it can send at once. */
const recordingDelayMs = 20;

/**
 * The four subgraphs in one process, each below its name. `GET /replaying` and so on change the mode; `GET /calls` answers
 * the calls since recording began. Replaying is the mode in which gateways are compared: the core that the subgraphs
 * share with the load generator is then never what a gateway waits for.
 */
function main(): void {
  const subgraphs = createBenchmarkSubgraphs(requireBenchmarkData().records);
  const documents = new Map<string, DocumentNode>();
  const answers = new Map<string, Buffer>();
  const calls: RecordedCall[] = [];
  let mode: SubgraphMode = 'replaying';

  const answer = async ({ path, body }: Post): Promise<Buffer> => {
    const key = `${path} ${body}`;
    const known = mode === 'executing' || mode === 'recording' ? undefined : answers.get(key);
    if (known !== undefined) return known;
    const fresh = await executeCall(subgraphs[nameIn(path)], body, documents);
    answers.set(key, fresh);
    return fresh;
  };
  const recorded = async (post: Post): Promise<Buffer> => {
    const startedMs = performance.now();
    await delay(recordingDelayMs);
    const bytes = await answer(post);
    if (calls.length < recordedCallsMax) {
      calls.push({ ...post, startedMs, endedMs: performance.now() });
    }
    return bytes;
  };
  const control = (path: string): unknown => {
    const wanted = subgraphModes.find((known) => path === `/${known}`);
    mode = wanted ?? mode;
    if (wanted === 'recording') calls.length = 0;
    return path === '/calls' ? calls : {};
  };
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'POST') {
      sendJson(response, Buffer.from(JSON.stringify(control(url))));
      return;
    }
    readBody(request, (body) => {
      if (mode === 'hanging' && nameIn(url) === hangingSubgraph) return;
      const answering = mode === 'recording' ? recorded : answer;
      void answering({ path: url, body }).then((bytes) => sendJson(response, bytes));
    });
  });
  // Longer than any round takes: no gateway writes to a socket that has just been closed.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`ready ${(server.address() as AddressInfo).port}\n`);
  });
}

/** `/accounts` as the benchmark's supergraph has it, `/accounts/graphql` as our transport calls it. */
function nameIn(path: string): string {
  return path.split('/')[1] ?? '';
}

type CallBody = {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
};

async function executeCall(
  schema: GraphQLSchema | undefined,
  body: string,
  documents: Map<string, DocumentNode>,
): Promise<Buffer> {
  const { query, variables, operationName } = JSON.parse(body) as CallBody;
  if (schema === undefined) throw new Error('Expected a path that begins with a subgraph.');
  const document = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, document);
  const result = await execute({
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  });
  return Buffer.from(JSON.stringify(result));
}

function readBody(request: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use(Buffer.concat(chunks).toString('utf8')));
}

function sendJson(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}

main();
