import type { OfflineEnvelope } from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { type ChainTill, envelopesOf } from './offline-chain.ts';

/** What a sale changes anywhere. Amounts as the graph writes them, without the point. */
export type Ledger = {
  /** By workstation: where its journal ends. */
  readonly heads: ReadonlyMap<
    string,
    { readonly sequenceNumber: number; readonly receiptNumber: number; readonly hash: string }
  >;
  /** On hand, by store and item. */
  readonly stock: ReadonlyMap<string, number>;
  /** By shift: its X report, and its Z report when it is closed. */
  readonly reports: ReadonlyMap<
    string,
    { readonly saleCount: number; readonly total: number; readonly drawer: number }
  >;
  /** What the corporate system is owed, by dedupe key. */
  readonly postings: ReadonlyMap<string, number>;
};

export type SoldLedger = { readonly ledger: Ledger; readonly soldUnits: number };

type SoldRecord = OfflineEnvelope['record'];

/** What has to stand everywhere, counted from the tills' own records and nothing else. */
export function soldLedger(
  tills: readonly ChainTill[],
  before: ReadonlyMap<string, number>,
): SoldLedger {
  const sold = tills.map((till) => {
    const envelopes = envelopesOf(till).map((text) => JSON.parse(text) as OfflineEnvelope);
    const records = envelopes.map(({ record }) => record);
    return { till, hash: envelopes.at(-1)?.hash ?? '', records, sales: records.filter(isSale) };
  });
  const all = sold.flatMap(({ sales }) => sales);
  const units = unitsOf(all);
  const stock = new Map(before);
  for (const [key, count] of units) stock.set(key, (stock.get(key) ?? 0) - count);
  return {
    soldUnits: sumOf([...units.values()]),
    ledger: {
      heads: new Map(
        sold.map(({ till, hash, records, sales }) => [
          till.workstationId,
          { sequenceNumber: records.length, receiptNumber: sales.length, hash },
        ]),
      ),
      stock,
      reports: new Map(sold.map(({ till, sales }) => [till.shiftId, reportOf(sales)])),
      postings: new Map(all.map((sale) => [dedupeKeyOf(sale), sale.totals.total.minor])),
    },
  };
}

function isSale({ kind }: SoldRecord): boolean {
  return kind === 'SALE';
}

function reportOf(sales: readonly SoldRecord[]) {
  return {
    saleCount: sales.length,
    total: sumOf(sales.map(({ totals }) => totals.total.minor)),
    drawer: sumOf(sales.flatMap(({ tenders }) => tenders.map(({ amount }) => amount.minor))),
  };
}

function unitsOf(sales: readonly SoldRecord[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { storeId, lines } of sales) {
    for (const { itemId, baseQuantity } of lines.filter(isOnShelf)) {
      const key = `${storeId} ${itemId}`;
      units.set(key, (units.get(key) ?? 0) + Number(baseQuantity.value));
    }
  }
  return units;
}

/** Deposits and fees are money alone, bags apart. */
function isOnShelf({ depositOf, feeKind }: SoldRecord['lines'][number]): boolean {
  return depositOf === undefined && (feeKind === undefined || feeKind === 'BAG');
}

function dedupeKeyOf(record: SoldRecord): string {
  const { storeId, workstationId, businessDayDate, series, sequenceNumber } = record;
  return [storeId, workstationId, businessDayDate, series, sequenceNumber].join('/');
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
