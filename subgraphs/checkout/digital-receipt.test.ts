import { GetItemCommand, PutItemCommand, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import { anonymous } from '#platform/identity.ts';
import { verificationsMax } from './usecases/verify-receipt.ts';
import { openShop, type Shop } from './adapters/test-till.contract.ts';
import { waterCase } from './adapters/world.contract.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.openShift('S001-W1');
});
afterAll(() => shop.close());

const sell = async (parts: object = {}) => {
  const { basket } = await shop.till('basketOpen', {
    storeId: 'S001',
    workstationId: 'S001-W1',
    ...parts,
  });
  await shop.till('basketScan', { basketId: basket.id, scan: waterCase });
  await shop.till('tenderAdd', { basketId: basket.id, kind: 'CASH' });
  return (await shop.till('transactionComplete', { basketId: basket.id })).transaction.id;
};
type Shown = {
  readonly digital: { readonly token: string; readonly link: string } | null;
  readonly html: string;
  readonly pdfBase64: string;
  readonly isOriginal: boolean;
};
const receiptOf = async (id: string): Promise<Shown> => {
  const { receipt } = await shop.call<{ receipt: Shown }>(
    'query ($id: ID!) { receipt(transactionId: $id) { isOriginal html pdfBase64 digital { token link } } }',
    { id },
  );
  return receipt;
};
const tokenOf = async (id: string) => (await receiptOf(id)).digital?.token ?? '';
const verify = async (token: string) => {
  const { receiptVerify } = await shop.call(
    `query ($token: String!) { receiptVerify(token: $token) {
      status storeId workstationId receiptNumber kind completedAt total { amount currency } } }`,
    { token },
    anonymous,
  );
  return receiptVerify;
};
const keyOf = (id: string) => marshall({ pk: `TRANSACTION#${id}`, sk: 'TRANSACTION' });

describe('receiptVerify, asked by nobody in particular', () => {
  it('says of a receipt what was signed, and that it is VALID', async () => {
    const token = await tokenOf(await sell());
    expect(await verify(token)).toMatchObject({
      ...{ status: 'VALID', storeId: 'S001', workstationId: 'S001-W1', receiptNumber: 1 },
      ...{ kind: 'SALE', total: { amount: '8.99', currency: 'EUR' } },
    });
  });

  it('says ALTERED when a cent of the journal was changed afterwards', async () => {
    const id = await sell();
    const token = await tokenOf(id);
    const TableName = `${shop.resources.tablePrefix}checkout`;
    const { Item } = await shop.resources.dynamo.send(
      new GetItemCommand({ TableName, Key: keyOf(id) }),
    );
    const item = unmarshall(Item ?? {}) as { record: { lines: { net: { minor: number } }[] } };
    for (const line of item.record.lines) line.net.minor += 1;
    await shop.resources.dynamo.send(new PutItemCommand({ TableName, Item: marshall(item) }));
    expect(await verify(token)).toMatchObject({ status: 'ALTERED', total: { amount: '8.99' } });
  });

  it('says UNKNOWN when the journal has lost it, and NOT_OURS of what was made up', async () => {
    const id = await sell();
    const token = await tokenOf(id);
    const TableName = `${shop.resources.tablePrefix}checkout`;
    await shop.resources.dynamo.send(new DeleteItemCommand({ TableName, Key: keyOf(id) }));
    expect(await verify(token)).toMatchObject({ status: 'UNKNOWN', receiptNumber: 3 });
    const nothing = { status: 'NOT_OURS', storeId: null, total: null, receiptNumber: null };
    for (const forged of ['', 'a.b.c', token.slice(0, -5), `${token}${'A'.repeat(3_000)}`]) {
      expect(await verify(forged)).toMatchObject(nothing);
    }
  });

  it('says SUPERSEDED when the whole sale was voided afterwards', async () => {
    const transactionId = await sell();
    const token = await tokenOf(transactionId);
    const approval = await shop.approve('VOID', transactionId);
    const reason = 'WRONG_CUSTOMER';
    const { userErrors } = await shop.till('transactionPostVoid', {
      transactionId,
      approval,
      reason,
    });
    expect(userErrors).toEqual([]);
    expect(await verify(token)).toMatchObject({ status: 'SUPERSEDED', total: { amount: '8.99' } });
  });

  it('says so of one receipt sixty times an hour to whoever does not sign in, and goes on for others', async () => {
    const [token, other] = [await tokenOf(await sell()), await tokenOf(await sell())];
    const asked = await Promise.allSettled(
      Array.from({ length: verificationsMax + 2 }, () => verify(token)),
    );
    const refused = asked.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(String((refused[0] as PromiseRejectedResult).reason)).toContain('LOOKUP_LIMIT_REACHED');
    expect(await verify(other)).toMatchObject({ status: 'VALID' });
    expect(await verify(`${token}x`)).toMatchObject({ status: 'NOT_OURS' });
    const { receiptVerify } = await shop.call<{ receiptVerify: object }>(
      'query ($token: String!) { receiptVerify(token: $token) { status } }',
      { token },
    );
    expect(receiptVerify).toEqual({ status: 'VALID' });
  });

  it('publishes its keys to anybody', async () => {
    const { receiptKeys } = await shop.call<{ receiptKeys: readonly object[] }>(
      '{ receiptKeys { kid kty crv x alg use } }',
      {},
      anonymous,
    );
    expect(receiptKeys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' }]);
  });
});

describe('a receipt on a screen', () => {
  it('comes as a page and as a PDF, marked as a copy', async () => {
    const { html, pdfBase64, isOriginal, digital } = await receiptOf(await sell());
    expect(isOriginal).toBe(false);
    expect(html).toContain('*** KOPIE ***');
    expect(Buffer.from(pdfBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(digital?.link).toBe(digital?.token);
  });

  it('of practice has no signature and no code', async () => {
    const { html, digital } = await receiptOf(await sell({ training: true }));
    expect(digital).toBeNull();
    expect(html).not.toContain('<svg');
    expect(html).toContain('TRAINING');
  });
});
