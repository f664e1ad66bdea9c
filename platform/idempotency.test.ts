import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { createTestResources, type TestResources } from '../test/kit/resources.ts';
import type { CommonTables } from './common-tables.ts';
import { ensureTable, marshall } from './dynamodb.ts';
import { type IdempotencyScope, inputHash } from './idempotency.ts';
import {
  createIdempotentRunner,
  idempotencyItem,
  idempotencyPut,
  readIdempotency,
} from './idempotency-dynamodb.ts';
import { runIdempotent } from './idempotency-postgres.ts';
import { createKysely, migratePostgres } from './postgres.ts';
import { transact } from './transact.ts';

const scope: IdempotencyScope = {
  audience: 'till',
  owner: 'S001',
  mutation: 'tenderAdd',
  key: 'k',
};
const afterExpiry = (now: Date): Date => new Date(now.getTime() + 31 * 24 * 3600 * 1000);

/** One mutation that counts its effects, run under a key. */
type Runner = (
  scope: IdempotencyScope,
  input: unknown,
  work: () => Promise<Outcome<string>>,
  now?: Date,
) => Promise<Outcome<string>>;

function describeIdempotency(runner: () => Runner): void {
  let keyCount = 0;
  let effects = 0;
  const newKey = (): IdempotencyScope => ({ ...scope, key: `key ${(keyCount += 1)}` });
  const sell = async (): Promise<Outcome<string>> => accept(`sale ${(effects += 1)}`);
  beforeEach(() => {
    effects = 0;
  });

  it('answers the same input again with the stored outcome', async () => {
    const key = newKey();
    const first = await runner()(key, { a: 1, b: 2 }, sell);
    expect(await runner()(key, { b: 2, a: 1 }, sell)).toEqual(first);
    expect(effects).toBe(1);
  });

  it('refuses another input under the same key', async () => {
    const key = newKey();
    await runner()(key, { amount: 1 }, sell);
    const answer = await runner()(key, { amount: 2 }, sell);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect(effects).toBe(1);
  });

  it('keeps the keys of other owners, mutations and audiences apart', async () => {
    const key = newKey();
    for (const other of [
      key,
      { ...key, owner: 'S002' },
      { ...key, mutation: 'basketOpen' },
      { ...key, audience: 'dtc' },
    ]) {
      await runner()(other, {}, sell);
    }
    expect(effects).toBe(4);
  });

  it('lets a concurrent duplicate wait for the first', async () => {
    const key = newKey();
    const slowly = async (): Promise<Outcome<string>> => {
      await delay(60);
      return sell();
    };
    const answers = await Promise.all([1, 2, 3].map(() => runner()(key, {}, slowly)));
    expect(answers).toEqual([accept('sale 1'), accept('sale 1'), accept('sale 1')]);
  });

  it('does not store a refusal without effect', async () => {
    const key = newKey();
    const closed = refuse({ code: 'DRAWER_CLOSED', message: 'Close the drawer.' });
    expect(await runner()(key, {}, async () => closed)).toEqual(closed);
    expect(await runner()(key, {}, sell)).toEqual(accept('sale 1'));
  });

  it('does not store a fault', async () => {
    const key = newKey();
    const fault = runner()(key, {}, async () => {
      throw new Error('fault');
    });
    await expect(fault).rejects.toThrow('fault');
    expect(await runner()(key, {}, sell)).toEqual(accept('sale 1'));
  });

  it('forgets after 30 days, even what is still stored', async () => {
    const key = newKey();
    const now = new Date('2026-01-01T00:00:00Z');
    await runner()(key, {}, sell, now);
    expect(await runner()(key, {}, sell, afterExpiry(now))).toEqual(accept('sale 2'));
  });
}

describe('idempotency', () => {
  let resources: TestResources;
  beforeAll(async () => {
    resources = await createTestResources();
  });
  afterAll(() => resources.close());

  it('hashes an input the same whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (input) => {
        const turned = Object.fromEntries(Object.entries(input).reverse());
        expect(inputHash(turned)).toBe(inputHash(input));
      }),
    );
  });

  describe('on PostgreSQL', () => {
    let db: Kysely<CommonTables>;
    beforeAll(async () => {
      await migratePostgres(resources.postgres, { schemaName: 'keys', log: resources.log });
      db = createKysely<CommonTables>(resources.postgres, 'keys');
    });

    describeIdempotency(
      () => (key, input, work, now) =>
        runIdempotent(
          db,
          key,
          input,
          async () => {
            const outcome = await work();
            return { outcome, store: outcome.ok };
          },
          now,
        ),
    );

    it('rolls back what a refusal without effect had written', async () => {
      await sql`create table keys.effect (name text)`.execute(db);
      await runIdempotent(db, { ...scope, key: 'undone' }, {}, async (trx) => {
        await sql`insert into keys.effect values ('half')`.execute(trx);
        return { outcome: refuse({ code: 'NO', message: 'No.' }), store: false };
      });
      expect((await sql`select * from keys.effect`.execute(db)).rows).toEqual([]);
    });

    it('stores a refusal that had an effect, such as a decline', async () => {
      const key = { ...scope, key: 'declined' };
      const declined = refuse({ code: 'CARD_DECLINED', message: 'Declined.' });
      let asked = 0;
      const ask = async () => {
        asked += 1;
        return { outcome: declined, store: true };
      };
      await runIdempotent(db, key, {}, ask);
      expect(await runIdempotent(db, key, {}, ask)).toEqual(declined);
      expect(asked).toBe(1);
    });
  });

  describe('on DynamoDB', () => {
    let tableName: string;
    beforeAll(async () => {
      tableName = `${resources.tablePrefix}keys`;
      await ensureTable(resources.dynamo, { tableName });
    });
    const noteOutcome = async (
      key: IdempotencyScope,
      input: unknown,
      outcome: Outcome<string>,
      now: Date,
    ): Promise<Outcome<string> | 'KEY_TAKEN'> => {
      const item = idempotencyItem(key, input, outcome, now);
      const answer = await transact(resources.dynamo, [idempotencyPut(tableName, item, now)]);
      return answer.ok ? outcome : 'KEY_TAKEN';
    };
    let clockNow: Date | undefined;
    let run: ReturnType<typeof createIdempotentRunner>;
    beforeAll(() => {
      run = createIdempotentRunner(resources.dynamo, tableName, () => clockNow ?? new Date());
    });

    describeIdempotency(() => (key, input, work, now) => {
      clockNow = now;
      return run(key, input, async () => {
        const outcome = await work();
        return outcome.ok ? noteOutcome(key, input, outcome, now ?? new Date()) : outcome;
      });
    });

    it('answers what another process has stored meanwhile', async () => {
      clockNow = undefined;
      const key = { ...scope, key: 'race' };
      const answer = await run(key, {}, async () => {
        await noteOutcome(key, {}, accept('theirs'), new Date());
        return noteOutcome(key, {}, accept('ours'), new Date());
      });
      expect(answer).toEqual(accept('theirs'));
      expect(await readIdempotency(resources.dynamo, tableName, key, {})).toEqual({
        replay: accept('theirs'),
      });
      expect(await readIdempotency(resources.dynamo, tableName, key, { a: 1 })).toBe('REUSED');
    });

    it('answers what its twin did, when that is why the work was refused', async () => {
      clockNow = undefined;
      const key = { ...scope, key: 'twin' };
      const answer = await run(key, {}, async () => {
        await noteOutcome(key, {}, accept('theirs'), new Date());
        return refuse({ code: 'QUOTE_USED', message: 'The quote is used.' });
      });
      expect(answer).toEqual(accept('theirs'));
    });

    it('starts one of many duplicates that come at once; the others get its answer', async () => {
      clockNow = undefined;
      const key = { ...scope, key: 'burst' };
      let startCount = 0;
      const work = async () => {
        startCount += 1;
        return noteOutcome(key, {}, accept(`sale ${startCount}`), new Date());
      };
      const answers = await Promise.all(Array.from({ length: 10 }, () => run(key, {}, work)));
      expect(startCount).toBe(1);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });

    it('gives DynamoDB the time to delete the item', async () => {
      const now = new Date('2026-01-01T00:00:00Z');
      const item = idempotencyItem({ ...scope, key: 'ttl' }, {}, accept('x'), now);
      await transact(resources.dynamo, [idempotencyPut(tableName, item, now)]);
      const { Item } = await resources.dynamo.send(
        new GetItemCommand({ TableName: tableName, Key: marshall({ pk: item.pk, sk: item.sk }) }),
      );
      expect(Item?.['ttl']).toEqual({ N: String(now.getTime() / 1000 + 30 * 24 * 3600) });
    });
  });
});
