import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  DynamoDBServiceException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ResourceNotFoundException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { createTestResources, type TestResources } from '../../test/kit/resources.ts';
import { type DynamoTransport, ensureTable, openDynamo } from '../dynamodb.ts';

type Answer = { readonly status: number; readonly body: string } | 'CUT' | 'HALF';
const good: Answer = { status: 200, body: '{}' };

/** What a caller sees must not depend on the way that a call took. */
describe.each(['lean', 'sdk'] as const)('a DynamoDB client whose transport is %s', (transport) => {
  let resources: TestResources;
  let dynamo: DynamoDBClient;
  let TableName: string;
  beforeAll(async () => {
    resources = await createTestResources();
    dynamo = openDynamo({ endpoint: resources.dynamoEndpoint, transport });
    TableName = `${resources.tablePrefix}${transport}`;
    await ensureTable(dynamo, { tableName: TableName });
  });
  afterAll(async () => {
    dynamo.destroy();
    await resources.close();
  });

  const key = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
  const everyKind = {
    ...key('kinds'),
    text: { S: 'Käse 🧀 "a" \n' },
    number: { N: '-12.5' },
    bytes: { B: Uint8Array.from([0, 255, 7]) },
    byteSet: { BS: [Uint8Array.from([1]), Uint8Array.from([2])] },
    words: { SS: ['a', 'b'] },
    list: { L: [{ BOOL: true }, { NULL: true }, { M: { B: { S: 'an attribute named B' } } }] },
  } as const;

  it('writes and reads every kind of value', async () => {
    await dynamo.send(new PutItemCommand({ TableName, Item: everyKind as never }));
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName, Key: key('kinds'), ConsistentRead: true }),
    );
    expect(Item).toEqual(everyKind);
  });

  it('answers an item that is not there without one', async () => {
    const answer = await dynamo.send(new GetItemCommand({ TableName, Key: key('nothing') }));
    expect(answer.Item).toBeUndefined();
    expect(answer.$metadata.httpStatusCode).toBe(200);
  });

  it('writes, reads, changes, finds and deletes in batches and one by one', async () => {
    const items = ['a1', 'a2', 'a3'].map((sk) => ({ ...key(sk), count: { N: '1' } }));
    const puts = items.map((Item) => ({ PutRequest: { Item } }));
    const written = await dynamo.send(
      new BatchWriteItemCommand({ RequestItems: { [TableName]: puts } }),
    );
    expect(written.UnprocessedItems ?? {}).toEqual({});
    const changed = await dynamo.send(
      new UpdateItemCommand({
        ...{ TableName, Key: key('a1'), ReturnValues: 'ALL_NEW' },
        UpdateExpression: 'SET #count = #count + :one',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    );
    expect(changed.Attributes?.['count']).toEqual({ N: '2' });
    await dynamo.send(new DeleteItemCommand({ TableName, Key: key('a3') }));
    const read = await dynamo.send(
      new BatchGetItemCommand({
        RequestItems: { [TableName]: { Keys: items.map(({ pk, sk }) => ({ pk, sk })) } },
      }),
    );
    expect(read.Responses?.[TableName]).toHaveLength(2);
    const query = new QueryCommand({
      ...{ TableName, Limit: 1, ConsistentRead: true },
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :a)',
      ExpressionAttributeValues: { ':pk': { S: 'p' }, ':a': { S: 'a' } },
    });
    const page = await dynamo.send(query);
    expect(page.Items).toEqual([{ ...key('a1'), count: { N: '2' } }]);
    expect(page.LastEvaluatedKey).toEqual(key('a1'));
  });

  it('throws the exception of a failed condition, with what is stored', async () => {
    const Item = { ...key('once'), note: { S: 'first' } };
    const put = new PutItemCommand({
      ...{ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await dynamo.send(put);
    const error: unknown = await dynamo.send(put).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect((error as ConditionalCheckFailedException).Item).toEqual(Item);
  });

  it('throws the reasons of a cancelled transaction, one for each item', async () => {
    const condition = { TableName, ConditionExpression: 'attribute_not_exists(pk)' };
    const first = { Put: { ...condition, Item: key('t1') } };
    await dynamo.send(new TransactWriteItemsCommand({ TransactItems: [first] }));
    const second = { Put: { ...condition, Item: key('t2') } };
    const both = new TransactWriteItemsCommand({ TransactItems: [second, first] });
    const error: unknown = await dynamo.send(both).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransactionCanceledException);
    const { CancellationReasons, name } = error as TransactionCanceledException;
    expect(name).toBe('TransactionCanceledException');
    expect(CancellationReasons?.map(({ Code }) => Code)).toEqual([
      'None',
      'ConditionalCheckFailed',
    ]);
  });

  it('throws what is wrong with a request', async () => {
    const unknown = new GetItemCommand({ TableName: 'no-such-table', Key: key('a') });
    await expect(dynamo.send(unknown)).rejects.toThrow(ResourceNotFoundException);
    const wrong = new GetItemCommand({ TableName, Key: { pk: { S: '' }, sk: { S: 'a' } } });
    const error: unknown = await dynamo.send(wrong).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DynamoDBServiceException);
    expect((error as Error).name).toBe('ValidationException');
  });
});

describe.each(['lean', 'sdk'] as const)('what happens to a call by %s when', (transport) => {
  it.each`
    fault                 | answers                                                                    | outcome
    ${'it is throttled'}  | ${[refused('ProvisionedThroughputExceededException'), good]}               | ${'answered'}
    ${'a quota is spent'} | ${[refused('ThrottlingException'), refused('RequestLimitExceeded'), good]} | ${'answered'}
    ${'it breaks down'}   | ${[{ status: 500, body: '{}' }, good]}                                     | ${'answered'}
    ${'a proxy is ill'}   | ${[{ status: 503, body: '<html>' }, good]}                                 | ${'answered'}
    ${'the line is cut'}  | ${['CUT', good]}                                                           | ${'answered'}
    ${'half of it came'}  | ${['HALF', good]}                                                          | ${'answered'}
    ${'it stays broken'}  | ${Array.from({ length: 9 }, () => ({ status: 500, body: '{}' }))}          | ${'thrown after 4'}
    ${'it is forbidden'}  | ${[refused('AccessDeniedException'), refused('AccessDeniedException')]}    | ${'thrown'}
  `('$fault, it is $outcome', async ({ answers, outcome }) => {
    const server = await serve(answers as readonly Answer[]);
    const dynamo = open(server, transport);
    try {
      const sent = dynamo.send(new TransactWriteItemsCommand({ TransactItems: [] }));
      if (outcome === 'answered') expect((await sent).$metadata.httpStatusCode).toBe(200);
      else await expect(sent).rejects.toThrow();
      if (outcome === 'answered') expect(server.bodies).toHaveLength((answers as unknown[]).length);
      if (outcome === 'thrown after 4') expect(server.bodies).toHaveLength(4);
      // An answer may have been lost: only a token keeps a transaction from being written twice.
      const tokens = new Set(server.bodies.map((body) => tokenOf(body)));
      expect(tokens.size).toBe(1);
      expect([...tokens][0]).toMatch(/^[0-9a-f-]{36}$/);
    } finally {
      dynamo.destroy();
      server.close();
    }
  });
});

it('signs with the session of temporary credentials, and asks for them at each call', async () => {
  const server = await serve([good, good]);
  const dynamo = open(server, 'lean');
  const sessions = ['first', 'renewed'];
  const credentials = () =>
    Promise.resolve({ accessKeyId: 'a', secretAccessKey: 's', sessionToken: sessions.shift() });
  // The SDK keeps and renews what a provider answers; here each call meets new ones.
  Object.defineProperty(dynamo.config, 'credentials', { value: credentials });
  try {
    const get = new GetItemCommand({ TableName: 't', Key: { pk: { S: 'a' } } });
    await dynamo.send(get);
    await dynamo.send(get);
    expect(server.headers.map((each) => each['x-amz-security-token'])).toEqual([
      'first',
      'renewed',
    ]);
    expect(server.headers[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=a\/\d{8}\/eu-central-1\/dynamodb\/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=[0-9a-f]{64}$/,
    );
  } finally {
    dynamo.destroy();
    server.close();
  }
});

it('gives an abort signal to the SDK, which knows what to do with it', async () => {
  const server = await serve([good]);
  const dynamo = open(server, 'lean');
  try {
    const get = new GetItemCommand({ TableName: 't', Key: { pk: { S: 'a' } } });
    const sent = dynamo.send(get, { abortSignal: AbortSignal.abort() });
    await expect(sent).rejects.toThrow(/abort/i);
    expect(server.bodies).toEqual([]);
  } finally {
    dynamo.destroy();
    server.close();
  }
});

function refused(name: string): Answer {
  const body = JSON.stringify({
    __type: `com.amazonaws.dynamodb.v20120810#${name}`,
    message: name,
  });
  return { status: 400, body };
}

function tokenOf(body: string): unknown {
  return (JSON.parse(body) as { readonly ClientRequestToken?: unknown }).ClientRequestToken;
}

type FakeServer = {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  readonly close: () => void;
};

/** Gives the answers in turn, and keeps what it was asked. */
async function serve(answers: readonly Answer[]): Promise<FakeServer> {
  const [bodies, headers]: [string[], IncomingMessage['headers'][]] = [[], []];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const next = answers[bodies.length] ?? good;
    bodies.push(body);
    headers.push(request.headers);
    if (next === 'CUT') return void request.socket.destroy();
    if (next === 'HALF') {
      response.writeHead(200, { 'content-length': '100' }).write('{"Item":');
      return void setTimeout(() => request.socket.destroy(), 20);
    }
    response.writeHead(next.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(next.body);
  };
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, bodies, headers, close: () => server.close() };
}

function open({ url }: FakeServer, transport: DynamoTransport): DynamoDBClient {
  return openDynamo({ endpoint: url, transport });
}
