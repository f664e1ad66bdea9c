import fc from 'fast-check';
import { newId } from '#kernel/ids.ts';
import {
  basketFields,
  transactionFields,
} from '../subgraphs/checkout/adapters/test-till.contract.ts';
import { gtinOf, oatDrink } from '../subgraphs/checkout/adapters/world.contract.ts';
import {
  type Answered,
  apiKey,
  type BothFaces,
  type Face,
  openBothFaces,
} from './test-appsync.contract.ts';

let faces: BothFaces;
let cashier: string;
let basketId: string;
let transactionId: string;
let webBasketId: string;
let day: string;

beforeAll(async () => {
  faces = await openBothFaces();
  const { shop, token } = faces;
  cashier = await token({ role: 'cashier', storeId: 'S001', operatorId: 'O001-01' });
  await shop.openShift('S001-W1');
  const sale = await openBasket();
  await shop.till('basketScan', { basketId: sale, scan: oatDrink, quantity: '3' });
  await shop.till('tenderAdd', {
    basketId: sale,
    kind: 'CASH',
    amount: { amount: '20.00', currency: 'EUR' },
  });
  const done = await shop.till('transactionComplete', { basketId: sale });
  transactionId = done.transaction.id;
  day = done.transaction.businessDayDate;
  basketId = await openBasket();
  await shop.till('basketScan', { basketId, scan: oatDrink });
  webBasketId = await openWebBasket();
});
afterAll(() => faces.close());

async function openBasket(): Promise<string> {
  const { basket } = await faces.shop.till('basketOpen', {
    storeId: 'S001',
    workstationId: 'S001-W1',
  });
  return basket.id;
}

async function openWebBasket(): Promise<string> {
  const shopper = await faces.token({ role: 'shopper', customerId: 'K1' });
  const { data } = await faces.ask('gateway', {
    query: `mutation ($input: BasketOpenInput!) { basketOpen(input: $input) { basket { id } } }`,
    variables: { input: { storeId: 'S001', channel: 'WEB', idempotencyKey: newId() } },
    token: shopper,
  });
  const payload = data?.['basketOpen'] as { readonly basket: { readonly id: string } };
  return payload.basket.id;
}

async function both(query: string, variables: object, token = cashier) {
  const ask = (face: Face) => faces.ask(face, { query, variables, token });
  return { gateway: await ask('gateway'), appsync: await ask('appsync') };
}

const itemFields = `itemId description category { categoryId name } taxClass { taxClassId name } baseUnit
  units { gtin unit baseUnitsPerUnit item { itemId } } lotControlled minimumAge depositItem { itemId } soldByWeight
  discontinued imageUrl variants { item { itemId } attributes { name value } } variantOf { itemId }
  variantAttributes { name value } version changedAt`;
const queries: Readonly<Record<string, { query: string; variables: () => object }>> = {
  'a basket': {
    query: `query ($id: ID!) { basket(id: $id) { ${basketFields} transaction { id } } }`,
    variables: () => ({ id: basketId }),
  },
  'an aliased basket with fragments': {
    query: `query ($id: ID!, $no: Boolean = false) {
      mine: basket(id: $id) { ...B total @include(if: $no) { amount } version @skip(if: $no) } }
      fragment B on Basket { key: id lines { __typename what: description unitPrice { amount } } }`,
    variables: () => ({ id: basketId }),
  },
  'no basket': {
    query: 'query ($id: ID!) { basket(id: $id) { id } }',
    variables: () => ({ id: newId() }),
  },
  'a transaction': {
    query: `query ($id: ID!) { retailTransaction(id: $id) { ${transactionFields} originalTransaction { id } } }`,
    variables: () => ({ id: transactionId }),
  },
  'an item': {
    query: `query ($gtin: Gtin!) { itemByGtin(gtin: $gtin) { ${itemFields} } }`,
    variables: () => ({ gtin: oatDrink.slice(1) }),
  },
  'an unknown item': {
    query: `query ($gtin: Gtin!) { itemByGtin(gtin: $gtin) { ${itemFields} } }`,
    variables: () => ({ gtin: gtinOf(77) }),
  },
  'a first page of items': {
    query: `{ items(first: 2, filter: { text: "oat" }) { nodes { ${itemFields} } pageInfo { hasNextPage } edges { cursor } } }`,
    variables: () => ({}),
  },
  "a day's transactions": {
    query: `query ($day: Date!) { storeTransactions(storeId: "S001", businessDayDate: $day) {
      nodes { ${transactionFields} } pageInfo { endCursor hasPreviousPage } } }`,
    variables: () => ({ day }),
  },
};

it.each(Object.keys(queries))('%s is answered alike', async (name) => {
  const { query, variables } = queries[name] ?? { query: '', variables: () => ({}) };
  const gateway = await faces.ask('gateway', { query, variables: variables(), token: cashier });
  const appsync = await faces.ask('appsync', {
    query: query.replaceAll('Gtin!', 'String!').replaceAll('Date!', 'AWSDate!'),
    variables: variables(),
    token: cashier,
  });
  expect(gateway.errors).toBeUndefined();
  expect(appsync).toEqual(gateway);
});

/** What parity compares of errors: where, and which code. */
function codes({ errors = [] }: Answered) {
  return errors.map(({ path, errorType, extensions }) => ({
    path,
    code: errorType ?? extensions?.code,
  }));
}

it('refuses alike: without scopes, a wrong GTIN, a page too large', async () => {
  const shopper = await faces.token({ role: 'shopper', customerId: 'K1' });
  const noScope = await both(`{ retailTransaction(id: "x") { id } }`, {}, shopper);
  expect(codes(noScope.gateway)).toEqual([{ path: ['retailTransaction'], code: 'FORBIDDEN' }]);
  expect(codes(noScope.appsync)).toEqual(codes(noScope.gateway));
  expect(noScope.appsync.errors?.[0]?.message).toBe(noScope.gateway.errors?.[0]?.message);
  const page = await both('{ items(first: 101) { nodes { itemId } } }', {});
  expect(codes(page.appsync)).toEqual(codes(page.gateway));
  const appsync = await faces.ask('appsync', {
    query: '{ itemByGtin(gtin: "4012345678902") { itemId } }',
    token: cashier,
  });
  expect(codes(appsync)).toEqual([{ path: ['itemByGtin'], code: 'BAD_USER_INPUT' }]);
});

it('scans through one face and reads through the other; the same key on both sells once', async () => {
  const id = await openBasket();
  const query = `mutation ($input: BasketScanInput!) { basketScan(input: $input) {
    basket { ${basketFields} } line { lineId gross { amount } } userErrors { code field } } }`;
  const scan = { basketId: id, scan: oatDrink, quantity: '2', idempotencyKey: newId() };
  const [one, other] = await Promise.all([
    faces.ask('appsync', { query, variables: { input: scan }, token: cashier }),
    faces.ask('gateway', { query, variables: { input: scan }, token: cashier }),
  ]);
  expect(one.errors).toBeUndefined();
  expect(one).toEqual(other);
  const read = await both(
    `query ($id: ID!) { basket(id: $id) { version total { amount } lines { lineId } } }`,
    { id },
  );
  expect(read.gateway).toEqual(read.appsync);
  expect(read.appsync.data?.['basket']).toMatchObject({ version: 2, lines: [{}] });
  const refused = await both(query, { input: { ...scan, scan: '123', idempotencyKey: newId() } });
  expect(refused.appsync).toEqual(refused.gateway);
  expect(refused.appsync.data?.['basketScan']).toMatchObject({
    userErrors: [{ code: 'SCAN_UNREADABLE' }],
  });
});

it('answers as not found exactly where the gateway does, for any claims and keys', async () => {
  const role = fc.constantFrom('cashier', 'shopper', 'manager', 'erp', 'backoffice' as const);
  const storeId = fc.constantFrom('S001', 'S002', undefined);
  const subject = fc.constantFrom('K1', 'K2');
  const document = (field: string) => `query ($id: ID!) { ${field}(id: $id) { id } }`;
  await fc.assert(
    fc.asyncProperty(role, storeId, subject, fc.nat(2), async (asRole, store, customerId, key) => {
      const token = await faces.token({ role: asRole, storeId: store, customerId });
      const id = [basketId, webBasketId, transactionId][key] ?? '';
      const query = document(key === 2 ? 'retailTransaction' : 'basket');
      const { gateway, appsync } = await both(query, { id }, token);
      expect(appsync.data).toEqual(gateway.data);
      expect(codes(appsync)).toEqual(codes(gateway));
    }),
    { numRuns: 60 },
  );
});

describe('what is not mirrored yet says so', () => {
  it.each`
    query                                                                                             | path
    ${'{ stores { nodes { storeId } } }'}                                                             | ${['stores']}
    ${'query ($id: ID!) { basket(id: $id) { lines { item { description } } } }'}                      | ${['basket', 'lines', 0, 'item']}
    ${'query ($sale: ID!) { retailTransaction(id: $sale) { receipt { text } } }'}                     | ${['retailTransaction', 'receipt']}
    ${'query ($gtin: String!) { itemByGtin(gtin: $gtin) { offer(storeId: "S001") { __typename } } }'} | ${['itemByGtin', 'offer']}
  `('$path', async ({ query, path }) => {
    const answer = await faces.ask('appsync', {
      query,
      variables: { id: basketId, sale: transactionId, gtin: oatDrink },
      token: cashier,
    });
    expect(codes(answer)).toEqual([{ path, code: 'NOT_MIRRORED' }]);
  });
});

describe('who may call', () => {
  const post = (headers: Record<string, string>, query: string) =>
    fetch(faces.appsync.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  it('nobody gets 401, in the words of AppSync', async () => {
    for (const headers of [{}, { authorization: 'Bearer x.y.z' }, { 'x-api-key': 'wrong' }]) {
      const response = await post(headers, '{ items { nodes { itemId } } }');
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        errors: [{ errorType: 'UnauthorizedException', message: expect.any(String) }],
      });
    }
  });

  it('a bare token is enough, as AppSync clients send it', async () => {
    const response = await post({ authorization: cashier }, '{ items { nodes { itemId } } }');
    expect(((await response.json()) as Answered).errors).toBeUndefined();
  });

  it.each`
    caller          | headers                     | query
    ${'an API key'} | ${{ 'x-api-key': apiKey }}  | ${'{ items { nodes { itemId } } }'}
    ${'a cashier'}  | ${{ authorization: 'OWN' }} | ${'mutation { publishRecallIssued(input: { recallId: "R", storeId: "ALL", sequence: 1, gtin: "0", itemId: "I", reason: "x", issuedAt: "2026-01-01T00:00:00Z" }) { recallId } }'}
  `('$caller is not admitted to what is for others', async ({ headers, query }) => {
    const own = headers.authorization === 'OWN' ? { authorization: cashier } : headers;
    const answer = (await (await post(own, query)).json()) as Answered;
    expect(answer.errors?.[0]).toMatchObject({ errorType: 'Unauthorized' });
    expect(answer.errors?.[0]?.message).toMatch(/^Not Authorized to access \w+ on type \w+$/);
  });
});
