import DataLoader from 'dataloader';
import type { Operator } from './domain/operator.ts';
import type { ShiftTransaction } from './domain/sale.ts';
import type { CashMovement, Shift } from './domain/shift.ts';
import type { InventoryPosition } from './domain/stock.ts';
import type { Store, StorePolicy } from './domain/store.ts';
import type { Workstation } from './domain/workstation.ts';
import type { PositionKey, Reads, ZReport } from './ports.ts';

export type Loaders = {
  readonly store: DataLoader<string, Store | undefined>;
  readonly storeByGln: DataLoader<string, Store | undefined>;
  readonly policiesOfStore: DataLoader<string, readonly StorePolicy[]>;
  readonly workstation: DataLoader<string, Workstation | undefined>;
  readonly workstationsOfStore: DataLoader<string, readonly Workstation[]>;
  readonly operator: DataLoader<string, Operator | undefined>;
  readonly shift: DataLoader<string, Shift | undefined>;
  readonly unclosedShiftOf: DataLoader<string, Shift | undefined>;
  readonly cashMovementsOf: DataLoader<string, readonly CashMovement[]>;
  readonly transactionsOf: DataLoader<string, readonly ShiftTransaction[]>;
  readonly zReportOf: DataLoader<string, ZReport | undefined>;
  readonly position: DataLoader<PositionKey, InventoryPosition | undefined, string>;
};

/** For one request: what it asks of one kind at once is one statement. */
export function createLoaders(reads: Reads): Loaders {
  return {
    store: one(reads.storesById, ({ storeId }) => storeId),
    storeByGln: one(reads.storesByGln, ({ gln }) => gln),
    policiesOfStore: many(reads.policiesOf, ({ storeId }) => storeId),
    workstation: one(reads.workstationsById, ({ workstationId }) => workstationId),
    workstationsOfStore: many(reads.workstationsOf, ({ storeId }) => storeId),
    operator: one(reads.operatorsById, ({ operatorId }) => operatorId),
    shift: one(reads.shiftsById, ({ shiftId }) => shiftId),
    unclosedShiftOf: one(reads.unclosedShiftsOf, ({ workstationId }) => workstationId),
    cashMovementsOf: many(reads.cashMovementsOf, ({ shiftId }) => shiftId),
    transactionsOf: many(reads.transactionsOf, ({ shiftId }) => shiftId),
    zReportOf: one(reads.zReportsOf, ({ shiftId }) => shiftId),
    position: new DataLoader(
      async (keys) => {
        const found = byKey(await reads.positionsByKey(keys), positionKey);
        return keys.map((key) => found.get(positionKey(key))?.[0]);
      },
      { cacheKeyFn: positionKey },
    ),
  };
}

function one<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | undefined> {
  return new DataLoader(async (ids) => {
    const found = byKey(await read(ids), keyOf);
    return ids.map((id) => found.get(id)?.[0]);
  });
}

function many<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const found = byKey(await read(ids), keyOf);
    return ids.map((id) => found.get(id) ?? []);
  });
}

function byKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function positionKey({ storeId, itemId }: PositionKey): string {
  return JSON.stringify([storeId, itemId]);
}
