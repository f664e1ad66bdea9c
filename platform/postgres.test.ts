import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestResources, type TestResources } from '../test/kit/resources.ts';
import { createKysely, inTransaction, migratePostgres } from './postgres.ts';

describe('PostgreSQL', () => {
  let resources: TestResources;
  beforeAll(async () => {
    resources = await createTestResources();
  });
  afterAll(() => resources.close());

  it.each`
    sql                                        | value
    ${"'9007199254740991'::int8"}              | ${9007199254740991}
    ${"'-5'::int8"}                            | ${-5}
    ${"'12.30'::numeric"}                      | ${'12.30'}
    ${"'2026-03-29'::date"}                    | ${'2026-03-29'}
    ${"'2026-03-29T01:30:00+02'::timestamptz"} | ${new Date('2026-03-28T23:30:00Z')}
    ${'\'{"a": 1}\'::jsonb'}                   | ${{ a: 1 }}
  `('reads $sql as $value', async ({ sql, value }: { sql: string; value: unknown }) => {
    const { rows } = await resources.postgres.query<{ value: unknown }>(`select ${sql} as value`);
    expect(rows).toEqual([{ value }]);
  });

  it('refuses a bigint that a number cannot hold', async () => {
    const unsafe = resources.postgres.query(`select '9007199254740993'::int8`);
    await expect(unsafe).rejects.toThrow('9007199254740993');
  });

  it('rolls back when the work throws', async () => {
    await resources.postgres.query('create table kept (name text)');
    const undone = inTransaction(resources.postgres, async (client) => {
      await client.query(`insert into kept values ('half')`);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await resources.postgres.query('select * from kept')).rows).toEqual([]);
  });

  describe('migrations', () => {
    const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'tillgraph-migrations-'));

    it('applies new files once, in order, in their schema, by any number of processes', async () => {
      const { postgres, log } = resources;
      const folder = await newFolder();
      await writeFile(path.join(folder, '001-shelf.sql'), 'create table shelf (id bigint);');
      const migration = { schemaName: 'store_room', folder, log };
      await Promise.all([1, 2, 3].map(() => migratePostgres(postgres, migration)));
      await writeFile(path.join(folder, '002-fill.sql'), 'insert into shelf values (7), (8);');
      await migratePostgres(postgres, migration);
      await migratePostgres(postgres, migration);
      const db = createKysely<{ shelf: { id: number } }>(postgres, 'store_room');
      expect(await db.selectFrom('shelf').selectAll().execute()).toEqual([{ id: 7 }, { id: 8 }]);
    });

    it('refuses a file that was changed after it had been applied', async () => {
      const { postgres, log } = resources;
      const folder = await newFolder();
      const migration = { schemaName: 'changed', folder, log };
      await writeFile(path.join(folder, '001.sql'), 'create table a (id bigint);');
      await migratePostgres(postgres, migration);
      await writeFile(path.join(folder, '001.sql'), 'create table b (id bigint);');
      await expect(migratePostgres(postgres, migration)).rejects.toThrow('001.sql');
    });

    it('applies all new files or none, and names the one that is wrong', async () => {
      const { postgres, log } = resources;
      const folder = await newFolder();
      await writeFile(path.join(folder, '001.sql'), 'create table fine (id bigint);');
      await writeFile(path.join(folder, '002.sql'), 'create tabel wrong (id bigint);');
      const migrated = migratePostgres(postgres, { schemaName: 'half', folder, log });
      await expect(migrated).rejects.toThrow('002.sql');
      const { rows } = await postgres.query(
        `select 1 from information_schema.schemata where schema_name = 'half'`,
      );
      expect(rows).toEqual([]);
    });
  });
});
