import fc from 'fast-check';
import { startSmallGateway, type SmallGateway } from '../../test/kit/small-gateway.ts';

let running: SmallGateway;
beforeAll(async () => {
  running = await startSmallGateway();
});
afterAll(() => running.stop());

const query = fc.oneof(
  fc.constantFrom(
    '{ items { itemId onHand } }',
    'mutation { rename(itemId: "1", name: "x") { name } }',
  ),
  fc.stringMatching(/^[{}()!$:@.\w"\s]{0,60}$/),
  fc.string(),
);
const member = fc.oneof(query, fc.jsonValue());
const body = fc.oneof(
  fc
    .record(
      {
        query: member,
        variables: member,
        operationName: member,
        extensions: member,
        documentId: member,
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.record({ query }).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
);
const headers = fc.record(
  {
    accept: fc.constantFrom(
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'multipart/mixed',
      'text/html',
      ';;q=',
      '',
    ),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'x',
    ),
    authorization: fc.constantFrom('Bearer good', 'Bearer x', 'Basic x', ''),
    traceparent: fc.stringMatching(/^[\da-f-]{0,60}$/),
    'x-correlation-id': fc.stringMatching(/^[ -~]{0,30}$/),
  },
  { requiredKeys: ['content-type'] },
);

it('Whatever is sent, the answer is JSON: data, or errors with a code and no status of ours', async () => {
  await fc.assert(
    fc.asyncProperty(body, headers, async (sent, sentHeaders) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: sentHeaders,
        body: sent,
      });
      const text = await response.text();
      expect(response.status).toBeLessThan(500);
      if (response.headers.get('content-type')?.startsWith('multipart/') === true) return;
      const answered = JSON.parse(text) as {
        data?: unknown;
        errors?: { extensions?: { code?: unknown } }[];
      };
      expect('data' in answered || (answered.errors?.length ?? 0) > 0).toBe(true);
      for (const error of answered.errors ?? [])
        expect(typeof error.extensions?.code).toBe('string');
    }),
    { numRuns: 300 },
  );
});
