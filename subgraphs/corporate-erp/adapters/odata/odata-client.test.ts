import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { createODataClient, isTrouble, type ODataClient } from './odata-client.ts';
import { literal, query, readRows } from './read-rows.ts';

/** A corporate system that answers as the test says; the real one is in the subgraph's own tests. */
describe('the OData client', () => {
  let server: Server;
  let client: ODataClient;
  let answer: RequestListener;
  const seen: { url: string; authorization: string | undefined }[] = [];
  const circuit = createCircuitBreaker({
    name: 'test',
    limits: { failuresMax: 1000 },
    isFailure: isTrouble,
  });
  const call = { circuit, deadlineMs: 2000, triesMax: 2 };

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const credentials = { user: 'u', password: 'p' };
    client = createODataClient({ url: `http://127.0.0.1:${port}/service`, credentials });
  });
  beforeEach(() => seen.splice(0));
  afterAll(async () => {
    await client.close();
    server.close();
  });

  const sayJson = (status: number, body: unknown): void => {
    answer = (_request, response) => response.writeHead(status).end(JSON.stringify(body));
  };

  it('follows next links below the service, with its credentials', async () => {
    const pages = [
      { value: [1, 2], '@odata.nextLink': 'Things?$skiptoken=2' },
      { value: [3], '@odata.nextLink': '/service/Things?$skiptoken=3' },
      { value: [] },
    ];
    answer = (_request, response) => response.end(JSON.stringify(pages[seen.length - 1]));
    expect(await readRows(client, 'Things', call)).toEqual({ ok: true, value: [1, 2, 3] });
    expect(seen.map(({ url }) => url)).toEqual([
      '/service/Things',
      '/service/Things?$skiptoken=2',
      '/service/Things?$skiptoken=3',
    ]);
    const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;
    expect(seen.map((each) => each.authorization)).toEqual(pages.map(() => authorization));
  });

  it('follows none to another origin', async () => {
    sayJson(200, { value: [], '@odata.nextLink': 'http://elsewhere.example/service/Things' });
    await expect(readRows(client, 'Things', call)).resolves.toMatchObject({
      ok: false,
      reason: expect.stringContaining('elsewhere.example'),
    });
    expect(seen).toHaveLength(1);
  });

  it('stops at a service whose pages never end', async () => {
    sayJson(200, { value: [1], '@odata.nextLink': 'Things' });
    await expect(readRows(client, 'Things', call)).resolves.toMatchObject({
      ok: false,
      reason: expect.stringContaining('at most 50 pages'),
    });
    expect(seen).toHaveLength(50);
  });

  it.each`
    status | kind          | tries
    ${400} | ${'REFUSED'}  | ${1}
    ${401} | ${'AWAY'}     | ${1}
    ${404} | ${'AWAY'}     | ${1}
    ${409} | ${'CONFLICT'} | ${1}
    ${422} | ${'REFUSED'}  | ${1}
    ${429} | ${'AWAY'}     | ${2}
    ${500} | ${'LOST'}     | ${2}
    ${503} | ${'AWAY'}     | ${2}
  `('takes a $status as $kind, after $tries tries of a read', async ({ status, kind, tries }) => {
    sayJson(status, { error: { code: 'X', message: 'words of the system' } });
    expect(await client.read('Things', call)).toEqual({
      ok: false,
      kind,
      reason: `The corporate system: status ${status} (words of the system).`,
    });
    expect(seen).toHaveLength(tries);
  });

  it('tries to create once, because it may have been heard', async () => {
    sayJson(500, {});
    expect(await client.create('Things', {}, call)).toMatchObject({ ok: false, kind: 'LOST' });
    expect(seen).toHaveLength(1);
  });

  it('takes a page that is none for no answer', async () => {
    sayJson(200, { d: { results: [] } });
    expect(await readRows(client, 'Things', call)).toMatchObject({ ok: false, kind: 'LOST' });
  });

  it('knows that nobody listened', async () => {
    const nowhere = createODataClient({ url: 'http://127.0.0.1:1/service' });
    expect(await nowhere.read('', call)).toMatchObject({ ok: false, kind: 'AWAY' });
    await nowhere.close();
  });
});

describe('values in a query', () => {
  it('cannot end the text that holds them', () => {
    expect(literal("O'Neil' or 1 eq 1")).toBe("'O''Neil'' or 1 eq 1'");
    expect(query({ $filter: "a eq 'x&y'", $top: '5', $expand: undefined })).toBe(
      "$filter=a%20eq%20'x%26y'&$top=5",
    );
  });
});
