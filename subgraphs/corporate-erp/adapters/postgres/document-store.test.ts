import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { createKysely } from '#platform/postgres.ts';
import { createTestResources } from '../../../../test/kit/resources.ts';
import { migrateCorporateErp } from '../../assemble.ts';
import { newPosting } from '../../domain/posting.ts';
import { documentStoreContract } from '../document-store.contract.ts';
import { createPostgresDocumentStore, type DocumentTables } from './document-store.ts';

describe('documents in PostgreSQL', () => {
  documentStoreContract(async () => {
    const resources = await createTestResources();
    await migrateCorporateErp(resources);
    const db = createKysely<DocumentTables>(resources.postgres, 'corporate_erp');
    return { store: createPostgresDocumentStore(db), close: resources.close };
  });
});

describe('the lists of documents', () => {
  it('are read by an index, not by sorting everything', async () => {
    const resources = await createTestResources();
    await migrateCorporateErp(resources);
    const statements: CompiledQuery[] = [];
    const db = new Kysely<DocumentTables>({
      dialect: new PostgresDialect({ pool: resources.postgres }),
      log: ({ query }) => {
        if (query.sql.includes('order by')) statements.push(query);
      },
    }).withSchema('corporate_erp');
    const store = createPostgresDocumentStore(db);
    await store.put('salesPosting', manyPostings());
    await resources.postgres.query('analyze corporate_erp.document');
    const page = { limit: 8 };
    const where = { status: 'PENDING' };
    await store.page('salesPosting', { where, orderBy: 'nextAttemptAt', upTo: '2027', ...page });
    await store.page('salesPosting', {
      where: {},
      orderBy: 'createdAt',
      descending: true,
      ...page,
    });
    await store.page('salesPosting', { where, orderBy: 'createdAt', descending: true, ...page });
    expect(statements).toHaveLength(3);
    for (const { sql, parameters } of statements) {
      const { rows } = await resources.postgres.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [
        ...parameters,
      ]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/Index Scan/);
      expect(plan).not.toMatch(/Sort|Seq Scan/);
    }
    await resources.close();
  });
});

function manyPostings() {
  return Array.from({ length: 2000 }, (_, index) => {
    const now = new Date(Date.UTC(2026, 2, 1) + index * 1000);
    const sale = {
      ...({ transactionId: `T${index}`, kind: 'SALE', storeId: 'S001', series: 'ONLINE' } as const),
      ...{ workstationId: 'S001-W1', shiftId: 'shift-1', businessDayDate: '2026-03-01' },
      ...{ sequenceNumber: index, completedAt: now.toISOString(), currency: 'EUR' },
      ...{ netMinor: 100, taxMinor: 0, totalMinor: 100, lines: [], tenders: [] },
    };
    const body = newPosting(sale, { now, eventId: `event-${index}` });
    return { id: body.postingId, body };
  });
}
