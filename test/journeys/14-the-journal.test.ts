import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chainHash } from '#kernel/hash-chain.ts';
import { newId } from '#kernel/ids.ts';
import { marshall, unmarshall } from '#platform/dynamodb.ts';
import {
  BasketCustomerAttachDocument,
  NoSaleDocument,
  ReceiptDocument,
  ReceiptReprintDocument,
  RetailTransactionDocument,
  TransactionReturnDocument,
  BasketVoidDocument,
} from '#schema/generated/operations.ts';
import { exportChain, verifyFile } from '../../local/journal/journal-file.ts';
import { journalOf } from '../../local/journal/open-journal.ts';
import { replay } from '../../local/journal/replay.ts';
import { verify } from '../../local/journal/verify.ts';
import { type Product, startProduct } from '../kit/product.ts';
import {
  accepted,
  barcode,
  closeShift,
  complete,
  openBasket,
  openShift,
  payCash,
  present,
  type Sale,
  scan,
  sell,
  tillAt,
  type Till,
  tryTakeBack,
  until,
} from './till.ts';

const place = { storeId: 'S001', workstationId: 'S001-W1' };
const customerId = 'C00001';
let product: Product;
let till: Till;
let folder: string;
let lastSale: Sale;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  product = await startProduct();
  till = tillAt(product, place.workstationId);
  await aDay();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await product.stop();
});

/** Sales, a return, a void, a no-sale, a reprint; the shift is closed, and the next one has two sales. */
async function aDay(): Promise<void> {
  const codes = [barcode(product, 'I00001'), barcode(product, 'I00002')];
  const shift = await openShift(till);
  const sold = await sell(till, codes, '50.00');
  const { id } = sold.transaction;
  const read = await product.ask(RetailTransactionDocument, { id }, till.identity);
  const [line] = present(read.retailTransaction).lines;
  const wanted = [{ lineId: present(line).lineId, quantity: '1' }];
  accepted(await tryTakeBack(till, sold.transaction, wanted));
  const given = await openBasket(till);
  await scan(till, given, codes[0] ?? '');
  const { identity } = till;
  await product.ask(
    BasketVoidDocument,
    { input: { basketId: given.id, idempotencyKey: newId() } },
    identity,
  );
  await product.ask(NoSaleDocument, { input: { ...place, idempotencyKey: newId() } }, identity);
  const again = { transactionId: sold.transaction.id, workstationId: place.workstationId };
  const copy = { input: { ...again, idempotencyKey: newId() } };
  accepted((await product.ask(ReceiptReprintDocument, copy, identity)).receiptReprint);
  await closeShift(till, shift.shiftId, []);
  await openShift(till);
  await sell(till, codes, '50.00');
  const known = await openBasket(till);
  const attached = { basketId: known.id, customerId, idempotencyKey: newId() };
  accepted(
    (await product.ask(BasketCustomerAttachDocument, { input: attached }, identity))
      .basketCustomerAttach,
  );
  for (const code of codes) await scan(till, known, code);
  await payCash(till, known, '50.00');
  lastSale = await complete(till, known);
}

const verified = async (where: Parameters<typeof verify>[1] = place) => {
  const lines: string[] = [];
  const holds = await verify(journalOf(product.resources), where, (line) => lines.push(line));
  return { holds, text: lines.join('\n') };
};

type Item = {
  record: { sequenceNumber: number; totals: { total: { minor: number } } };
  hash: string;
  previousHash: string;
  gsi1sk: string;
};
const send = () => {
  const { dynamo, tablePrefix } = product.resources;
  return { dynamo, TableName: `${tablePrefix}checkout` };
};
const chainItems = async (): Promise<(Item & { pk: string; sk: string })[]> => {
  const { dynamo, TableName } = send();
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      ...{ TableName, IndexName: 'gsi1', KeyConditionExpression: 'gsi1pk = :pk' },
      ExpressionAttributeValues: marshall({ ':pk': 'CHAIN#S001-W1#ONLINE' }),
    }),
  );
  return Items.map((item) => unmarshall(item) as Item & { pk: string; sk: string });
};
const put = async (item: object) => {
  const { dynamo, TableName } = send();
  await dynamo.send(new PutItemCommand({ TableName, Item: marshall({ ...item }) }));
};
const remove = async ({ pk, sk }: { readonly pk: string; readonly sk: string }) => {
  const { dynamo, TableName } = send();
  await dynamo.send(new DeleteItemCommand({ TableName, Key: marshall({ pk, sk }) }));
};
const readHead = async () => {
  const { dynamo, TableName } = send();
  const Key = marshall({ pk: 'CHAIN#S001-W1#ONLINE', sk: 'HEAD' });
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key }));
  return unmarshall(Item ?? {});
};

describe('The journal', () => {
  it('holds, agrees with the seal, and replays without a difference', async () => {
    const { holds, text } = await verified();
    expect(text).toMatch(/S001-W1 ONLINE: 7 records hold, 1 seals agree/);
    expect(holds).toBe(true);
    await until(
      async () => (await replay(journalOf(product.resources), place)).differences.length === 0,
    );
    const whole = await replay(journalOf(product.resources), { storeId: 'S001' });
    expect(whole).toMatchObject({ recordCount: 7, basketCount: 4, shiftCount: 2, differences: [] });
    expect(whole.tenders).toMatchObject([{ kind: 'CASH', count: 4 }]);
  });

  it('finds what came back of a sale in the journal of another store', async () => {
    const other = tillAt(product, 'S002-W1');
    await openShift(other);
    const { id } = lastSale.transaction;
    const read = await product.ask(RetailTransactionDocument, { id }, till.identity);
    const lineId = present(present(read.retailTransaction).lines[0]).lineId;
    const { receipt } = await product.ask(ReceiptDocument, { transactionId: id }, till.identity);
    const input = {
      ...{ originalTransactionId: id, verifyCode: present(receipt).verifyCode },
      ...{
        storeId: other.storeId,
        workstationId: other.workstationId,
        refundKind: 'CASH' as const,
      },
      ...{ lines: [{ lineId, quantity: '1' }], idempotencyKey: newId() },
    };
    const answer = await product.ask(TransactionReturnDocument, { input }, other.identity);
    accepted(answer.transactionReturn);
    await until(async () => {
      const replayed = await replay(journalOf(product.resources), { storeId: 'S001' });
      return replayed.differences.length === 0;
    });
    const { reader } = journalOf(product.resources);
    const [stored] = await reader.transactions([id]);
    expect(stored?.returned).toEqual([{ lineId, quantity: '1' }]);
  });

  it('goes into a file that can be verified without any store', async () => {
    const lines: string[] = [];
    const count = await exportChain(journalOf(product.resources), place, (line) =>
      lines.push(line),
    );
    expect(count).toBe(7);
    const file = path.join(folder, 'chain.jsonl');
    writeFileSync(file, lines.join('\n'));
    const said: string[] = [];
    expect(await verifyFile(file, (line) => said.push(line))).toBe(true);
    const text = readFileSync(file, 'utf8').replace(/"kind":"SALE"/, '"kind":"VOIDED"');
    writeFileSync(file, text);
    expect(await verifyFile(file, (line) => said.push(line))).toBe(false);
    expect(said.at(-1)).toMatch(/BROKEN at record 1 .*\n {2}HASH/);
    writeFileSync(file, lines.slice(0, -1).join('\n'));
    expect(await verifyFile(file, (line) => said.push(line))).toBe(false);
    expect(said.at(-1)).toMatch(/BROKEN at record 7\n {2}GAP/);
  });

  it('says what is not there: a store, a workstation, anything to verify', async () => {
    await expect(verified({ storeId: 'S999' })).rejects.toThrow(
      'There is no store S999. There are S001',
    );
    await expect(verified({ ...place, workstationId: 'S001-W7' })).rejects.toThrow(
      'Store S001 has no workstation S001-W7. It has S001-V1, S001-W1',
    );
    await expect(verified({ ...place, workstationId: 'S001-W3' })).rejects.toThrow(
      'There is nothing to verify',
    );
  });

  it.each`
    attack                            | where | problem
    ${'one cent changed'}             | ${2}  | ${'HASH'}
    ${'a record deleted'}             | ${3}  | ${'GAP'}
    ${'two records swapped'}          | ${2}  | ${'GAP'}
    ${'the head set back'}            | ${7}  | ${'HEAD'}
    ${'the last record deleted'}      | ${7}  | ${'GAP'}
    ${'the tail forged and rehashed'} | ${5}  | ${'ANCHOR'}
  `('shows $attack: record $where, $problem', async ({ attack, where, problem }: Attack) => {
    const [items, head] = [await chainItems(), await readHead()];
    await attacks[attack]?.(items, head);
    const { holds, text } = await verified();
    for (const item of items) await put(item);
    await put(head);
    expect(text).toMatch(new RegExp(`BROKEN at record ${where}\\b[^\\n]*\\n  ${problem}: `));
    expect(holds).toBe(false);
    expect((await verified()).holds).toBe(true);
  });

  it('shows in the replay what was stored otherwise: a basket, a drawer, a Z report, stock', async () => {
    const { postgres } = product.resources;
    const [first] = await chainItems();
    const { dynamo, TableName } = send();
    const record = present(first).record as unknown as { basketId: string };
    const Key = marshall({ pk: `BASKET#${record.basketId}`, sk: 'BASKET' });
    const { Item = {} } = await dynamo.send(new GetItemCommand({ TableName, Key }));
    const text = JSON.stringify(unmarshall(Item)).replaceAll('COMPLETED', 'OPEN');
    await put(JSON.parse(text) as object);
    await postgres.query(`update back_office.inventory_position set on_hand = on_hand + 1
      where store_id = 'S001' and item_id = 'I00001'`);
    // The tables defend themselves; whoever owns the database can switch that off.
    await postgres.query('alter table back_office.z_report disable trigger all');
    await postgres.query('alter table back_office.shift_transaction disable trigger all');
    await postgres.query(`update back_office.z_report
      set report = jsonb_set(report, '{figures,drawer,expectedMinor}', '1') where store_id = 'S001'`);
    await postgres.query(`update back_office.shift_transaction set total_minor = total_minor + 1
      where workstation_id = 'S001-W1' and sequence_number = 2`);
    const sold = await dynamo.send(
      new GetItemCommand({
        TableName,
        Key: marshall({ pk: present(first).pk, sk: 'TRANSACTION' }),
      }),
    );
    const item = unmarshall(sold.Item ?? {}) as { returned: object[]; refunded: object[] };
    const [refund] = item.refunded as { tenderId: string }[];
    const amount = { minor: 7, currency: 'EUR' };
    await put({ ...item, returned: [], refunded: [{ ...present(refund), amount }] });
    const account = { pk: `LOYALTY#${customerId}`, sk: 'ACCOUNT', customerId, points: 12_345 };
    await put(account);
    const { differences } = await replay(journalOf(product.resources), { storeId: 'S001' });
    expect(differences).toHaveLength(7);
    const said = differences.join('\n');
    expect(said).toMatch(/S001-W1 ONLINE 1: returned nothing stored, 1 of line .* in the journal/);
    expect(said).toMatch(
      /S001-W1 ONLINE 1: refunded 0.07 EUR on tender .* stored, .* in the journal/,
    );
    expect(said).toMatch(/customer C00001: 12345 points stored, their entries come to \d+/);
    expect(said).toMatch(/S001-W1 ONLINE 1, basket .*: the stored status differ/);
    expect(said).toMatch(/S001-W1 ONLINE 2, shift .*: back office holds another totalMinor/);
    expect(said).toMatch(/Z report of shift .*: drawer is .*"expectedMinor":1/);
    expect(said).toMatch(/item I00001: .* on hand stored/);
  });
});

describe('npm run journal', () => {
  const run = (...parts: readonly string[]) =>
    new Promise<{ code: number; text: string }>((resolve) => {
      const { databaseUrl, dynamoEndpoint, tablePrefix } = product.resources;
      const env = {
        ...process.env,
        ...{
          DATABASE_URL: databaseUrl,
          DYNAMODB_ENDPOINT: dynamoEndpoint,
          TABLE_PREFIX: tablePrefix,
        },
      };
      const parameters = ['--import', 'tsx', 'local/journal/main.ts', ...parts];
      execFile(process.execPath, parameters, { env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr });
      });
    });

  it('tells by its exit code whether the journal holds, does not, or could not be looked at', async () => {
    const [good, missing, help] = await Promise.all([
      run('verify', '--store', 'S001', '--workstation', 'S001-W1'),
      run('verify', '--store', 'S999'),
      run('--help'),
    ]);
    expect(good).toMatchObject({
      code: 0,
      text: expect.stringContaining('7 records hold') as string,
    });
    expect(missing).toMatchObject({
      code: 2,
      text: expect.stringContaining('no store S999') as string,
    });
    expect(help.text).toMatch(/verify[\s\S]*replay[\s\S]*export/);
    const differing = await run('replay', '--store', 'S001');
    expect(differing).toMatchObject({
      code: 1,
      text: expect.stringContaining('7 differences') as string,
    });
  });
});

type Attack = { readonly attack: string; readonly where: number; readonly problem: string };
type Items = Awaited<ReturnType<typeof chainItems>>;

const attacks: Readonly<Record<string, (items: Items, head: object) => Promise<unknown>>> = {
  'one cent changed': (items) => {
    const item = structuredClone(present(items[1]));
    item.record.totals.total.minor += 1;
    return put(item);
  },
  'a record deleted': (items) => remove(present(items[2])),
  'two records swapped': async (items) => {
    const [second, third] = [present(items[1]), present(items[2])];
    await put({ ...second, gsi1sk: third.gsi1sk });
    await put({ ...third, gsi1sk: second.gsi1sk });
  },
  'the head set back': (items, head) => {
    const { hash } = present(items[5]);
    return put({ ...head, sequenceNumber: 6, hash });
  },
  'the last record deleted': (items) => remove(present(items.at(-1))),
  // Whoever can write to the table can hash again whatever they forge, up to the head.
  'the tail forged and rehashed': async (items, head) => {
    let previousHash = present(items[1]).previousHash;
    for (const item of items.slice(1)) {
      const record = structuredClone(item.record);
      if (record.sequenceNumber === 2) record.totals.total.minor += 1;
      const hash = chainHash(previousHash, record);
      await put({ ...item, record, hash, previousHash });
      previousHash = hash;
    }
    await put({ ...head, hash: previousHash });
  },
};
