import { createKysely } from '#platform/postgres.ts';
import { createLedgerReader } from '../../subgraphs/back-office/adapters/postgres/ledger-book.ts';
import {
  toTransaction,
  toZReport,
} from '../../subgraphs/back-office/adapters/postgres/shift-rows.ts';
import { schemaName, type Tables } from '../../subgraphs/back-office/adapters/postgres/tables.ts';
import { groupBy } from '../../subgraphs/checkout/domain/group-by.ts';
import type { RetailTransaction } from '../../subgraphs/checkout/domain/transaction.ts';
import type { StoredTransaction } from '../../subgraphs/checkout/ports.ts';
import { verifyJournal } from '../../subgraphs/checkout/usecases/verify-journal.ts';
import type { Journal } from './open-journal.ts';
import { chainsOf, otherStores, type Place } from './places.ts';
import { pointDifferences, type PointsBook, pointsOf } from './replay-points.ts';
import { givenBackBy, originalsOf, returnDifferences, unsettledIds } from './replay-returns.ts';
import {
  basketDifferences,
  recordDifferences,
  type TenderSum,
  tenderSumsOf,
} from './replay-checkout.ts';
import { ledgerDifferences, type ReplayedShift, shiftDifferences } from './replay-back-office.ts';
import { nothingToVerify } from './verify.ts';

/** All series together: shifts, stock and copies are of them all. */
export type ReplayPlace = Omit<Place, 'series'> & { readonly day?: string | undefined };

/** What the journal says, and where anything that is stored says something else. */
export type Replay = {
  readonly recordCount: number;
  readonly basketCount: number;
  readonly shiftCount: number;
  readonly itemCount: number;
  readonly tenders: readonly TenderSum[];
  readonly differences: readonly string[];
};

type Reading = Omit<Journal, 'close'>;

/**
 * Rebuilds baskets, tenders, what came back of each sale and points from the journal alone; drawer, stock and Z reports
 * from the journal and back office's ledger; and compares each with what is stored.
 */
export async function replay(journal: Reading, place: ReplayPlace): Promise<Replay> {
  const { records, broken } = await readRecords(journal, place);
  if (records.length === 0 && broken.length === 0) throw nothingToVerify(place);
  const db = createKysely<Tables>(journal.postgres, schemaName);
  const ledger = await readLedger(db, place.storeId);
  const baskets = await readBaskets(journal, records);
  const shifts = await readShifts(db, place);
  const wholeStore = place.workstationId === undefined && place.day === undefined;
  return {
    recordCount: records.length,
    basketCount: baskets.size,
    shiftCount: shifts.length,
    itemCount: ledger.onHand.size,
    tenders: tenderSumsOf(records),
    differences: [
      ...broken,
      ...records.flatMap(({ transaction }) => recordDifferences(transaction)),
      ...records.flatMap(({ transaction }) =>
        basketDifferences(transaction, baskets.get(transaction.basketId ?? '')),
      ),
      ...(wholeStore ? copyDifferences(records) : []),
      ...(wholeStore ? await givenBackDifferences(journal, place, records) : []),
      ...pointDifferences(records, await readPoints(journal, records)),
      ...shiftDifferences({ shifts, records, ledger: ledger.records }),
      ...ledgerDifferences({ records, ledger, wholeStore }),
    ],
  };
}

async function readRecords(journal: Reading, place: ReplayPlace) {
  const records: StoredTransaction[] = [];
  const broken: string[] = [];
  for (const chain of await chainsOf(journal.postgres, place)) {
    const onRecord = (stored: StoredTransaction): void => {
      if (place.day === undefined || stored.transaction.businessDayDate === place.day) {
        records.push(stored);
      }
    };
    const verified = await verifyJournal(journal, chain, { onRecord });
    if (verified?.broken !== undefined) {
      const { sequenceNumber, message } = verified.broken;
      const name = `${chain.workstationId} ${chain.series}`;
      broken.push(`${name}: not replayed from record ${sequenceNumber} on. ${message}`);
    }
  }
  return { records, broken };
}

/** A completed basket is kept for 30 days; of the others the journal is all there is. */
async function readBaskets({ reader }: Reading, records: readonly StoredTransaction[]) {
  const ids = records.flatMap(({ transaction: { basketId } }) =>
    basketId === undefined ? [] : [basketId],
  );
  const found = new Map<string, NonNullable<Awaited<ReturnType<typeof reader.baskets>>[number]>>();
  for (let at = 0; at < ids.length; at += batchSize) {
    for (const basket of await reader.baskets(ids.slice(at, at + batchSize))) {
      if (basket !== undefined) found.set(basket.id, basket);
    }
  }
  return found;
}

const batchSize = 100; // What one BatchGetItem call takes.

/** A sale may come back at any store, so what is missing here is looked for in all journals. */
async function givenBackDifferences(
  journal: Reading,
  { storeId }: ReplayPlace,
  records: readonly StoredTransaction[],
): Promise<readonly string[]> {
  const transactions = records.map(({ transaction }) => transaction);
  const here = givenBackBy(transactions);
  const ids = unsettledIds(records, here);
  if (ids.size === 0) return [];
  const elsewhere: RetailTransaction[] = [];
  for (const other of await otherStores(journal.postgres, storeId)) {
    const { records: found } = await readRecords(journal, { storeId: other });
    const concerned = found.map(({ transaction }) => transaction);
    elsewhere.push(...concerned.filter((one) => [...originalsOf(one)].some((id) => ids.has(id))));
  }
  return returnDifferences(records, givenBackBy([...transactions, ...elsewhere]));
}

/** Of every customer whose points the journal or a sale of theirs may have touched. */
async function readPoints(
  { reader, loyaltyEntries }: Reading,
  records: readonly StoredTransaction[],
) {
  const customers = new Set([
    ...records.flatMap(({ transaction: { customerId } }) => customerId ?? []),
    ...pointsOf(records).map(({ customerId }) => customerId),
  ]);
  const books = new Map<string, PointsBook>();
  for (const customerId of customers) {
    const [account] = await reader.loyaltyAccounts([customerId]);
    books.set(customerId, { account, entries: await loyaltyEntries(customerId) });
  }
  return books;
}

async function readLedger(db: ReturnType<typeof createKysely<Tables>>, storeId: string) {
  const records: Parameters<typeof shiftDifferences>[0]['ledger'][number][] = [];
  const { onHand } = await createLedgerReader(db).readLedger(storeId, (entries) => {
    records.push(...entries.map(({ record }) => record));
  });
  return { records, onHand };
}

async function readShifts(
  db: ReturnType<typeof createKysely<Tables>>,
  { storeId, workstationId, day }: ReplayPlace,
): Promise<readonly ReplayedShift[]> {
  let query = db.selectFrom('shift').selectAll().where('store_id', '=', storeId);
  if (workstationId !== undefined) query = query.where('workstation_id', '=', workstationId);
  if (day !== undefined) query = query.where('business_day_date', '=', day);
  const shifts = await query.orderBy('opened_at').execute();
  const ids = shifts.map(({ shift_id: shiftId }) => shiftId);
  if (ids.length === 0) return [];
  const [held, reports] = await Promise.all([
    db.selectFrom('shift_transaction').selectAll().where('shift_id', 'in', ids).execute(),
    db.selectFrom('z_report').selectAll().where('shift_id', 'in', ids).execute(),
  ]);
  const transactions = groupBy(held.map(toTransaction), ({ shiftId }) => shiftId);
  const reportOf = new Map(reports.map((row) => [row.shift_id, row]));
  return shifts.map(({ shift_id: shiftId, currency, state }) => {
    const report = reportOf.get(shiftId);
    return {
      ...{ shiftId, currency, state },
      transactions: transactions.get(shiftId) ?? [],
      ...(report === undefined ? {} : { report: toZReport(report) }),
    };
  });
}

function copyDifferences(records: readonly StoredTransaction[]): readonly string[] {
  const copies = new Map<string, number>();
  for (const { transaction } of records) {
    const { kind, originalTransactionId: id } = transaction;
    if (kind === 'REPRINT' && id !== undefined) copies.set(id, (copies.get(id) ?? 0) + 1);
  }
  return records.flatMap(({ transaction: { id }, copyCount }) => {
    const journalled = copies.get(id) ?? 0;
    if (journalled === copyCount) return [];
    return [`transaction ${id}: ${copyCount} copies stored, ${journalled} in the journal`];
  });
}
