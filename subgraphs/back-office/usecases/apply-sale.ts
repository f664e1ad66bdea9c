import { newId } from '#kernel/ids.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LedgerRecord } from '../domain/ledger.ts';
import { consume, consumedChanges, linesByReservation } from '../domain/reservation.ts';
import { type Sale, toShiftTransaction } from '../domain/sale.ts';
import { mergeChanges, type SaleMovement, saleMovements } from '../domain/sale-movements.ts';
import {
  availableOf,
  type InventoryPosition,
  isLess,
  type StockChange,
  type StockMovement,
  takesUnit,
} from '../domain/stock.ts';
import type { Books } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { finishClosing } from './finish-closing.ts';

const actor = { subject: 'event:SaleCompleted' };

/**
 * A completed transaction moves the drawer and stock, once: whoever delivers it again, the transaction's id is
 * held already.
 */
export async function applySale(books: Books, sale: Sale, now: Date): Promise<Outcome<unknown>> {
  // First of all locks, so that a sale and a closing of one shift see each other.
  const shift = await books.lockShift(sale.shiftId);
  const isNew = await books.addTransaction(toShiftTransaction(sale));
  if (!isNew) return accept(undefined);
  if (shift?.state === 'CLOSED') await noteAfterClose(books, sale, now);
  const isCopy = sale.kind === 'REPRINT' && sale.series !== 'TRAINING';
  if (isCopy) await noteReprint(books, sale, now);
  const record = await moveStock(books, sale, now);
  if (shift?.state === 'CLOSING') await finishClosing(books, sale.shiftId, now);
  if (record !== undefined) await books.appendLedger(record);
  return accept(undefined);
}

async function noteReprint(books: Books, sale: Sale, now: Date): Promise<void> {
  const { storeId, transactionId, workstationId, operatorId, copyNumber } = sale;
  await noteAudit(
    books,
    { actor: { ...actor, operatorId }, now },
    {
      ...{
        storeId,
        kind: 'RECEIPT_REPRINTED',
        subject: sale.originalTransactionId ?? transactionId,
      },
      detail: { transactionId, workstationId, copyNumber: copyNumber ?? 0 },
    },
  );
}

async function noteAfterClose(books: Books, sale: Sale, now: Date): Promise<void> {
  const { storeId, transactionId, shiftId, totalMinor } = sale;
  await noteAudit(
    books,
    { actor, now },
    {
      ...{ storeId, kind: 'TRANSACTION_AFTER_CLOSE', subject: transactionId },
      detail: { shiftId, totalMinor },
    },
  );
}

/** Answers what the ledger has to say of it, for the end of the transaction: its lock is the last one. */
async function moveStock(books: Books, sale: Sale, now: Date): Promise<LedgerRecord | undefined> {
  const sold = saleMovements(sale);
  if (sold.length === 0) return undefined;
  const released = await consumeReservations(books, sale);
  const moved = await movable(books, { sale, movements: sold, now });
  const changes = mergeChanges([...moved.map(toChange), ...released]);
  const { storeId, transactionId } = sale;
  const positions = await books.changePositions(storeId, changes, now);
  await books.addMovements(moved.map((movement) => toMovement(sale, movement, now)));
  await books.announce(positions.map((position) => ({ type: 'StockChanged', position })));
  await noteNegative(books, sale, positions, now);
  if (moved.length === 0) return undefined;
  return {
    kind: 'STOCK_SALE',
    ...{ storeId, document: transactionId, operatorId: sale.operatorId },
    recordedAt: now.toISOString(),
    movements: moved.map(({ line, quantity }) => ({
      ...{ itemId: line.itemId, quantity, unit: line.baseQuantity.unit, lineKey: line.lineId },
    })),
  };
}

type SaleMovements = {
  readonly sale: Sale;
  readonly movements: readonly SaleMovement[];
  readonly now: Date;
};

/**
 * Without what the store keeps in another unit: somebody booked it wrongly, and that must not hold up the money
 * of this sale, its other lines and the closing of its shift.
 */
async function movable(
  books: Books,
  { sale, movements, now }: SaleMovements,
): Promise<readonly SaleMovement[]> {
  const { storeId, transactionId, operatorId } = sale;
  const itemIds = [...new Set(movements.map(({ line }) => line.itemId))].sort();
  const positions = await books.lockPositions(storeId, itemIds);
  const moved: SaleMovement[] = [];
  for (const movement of movements) {
    const { itemId, baseQuantity } = movement.line;
    const position = positions.get(itemId);
    if (position === undefined || takesUnit(position, baseQuantity.unit)) {
      moved.push(movement);
      continue;
    }
    const { value: sold, unit } = baseQuantity;
    const detail = { transactionId, sold, unit, onHand: position.onHand, stockUnit: position.unit };
    await noteAudit(
      books,
      { actor: { ...actor, operatorId }, now },
      { storeId, kind: 'STOCK_NEGATIVE', subject: itemId, detail },
    );
  }
  return moved;
}

async function consumeReservations(books: Books, sale: Sale): Promise<readonly StockChange[]> {
  const changes: StockChange[] = [];
  for (const [reservationId, lines] of linesByReservation(sale)) {
    const reservation = await books.lockReservation(reservationId);
    if (reservation?.storeId !== sale.storeId) continue;
    const after = consume(reservation, lines);
    await books.saveReservation(after);
    changes.push(...consumedChanges(reservation, after));
  }
  return changes;
}

function toChange({ line, quantity }: SaleMovement): StockChange {
  return {
    itemId: line.itemId,
    unit: line.baseQuantity.unit,
    onHand: quantity,
    reserved: '0',
  };
}

function toMovement(sale: Sale, movement: SaleMovement, now: Date): StockMovement {
  const { line, kind, quantity } = movement;
  return {
    movementId: newId(now),
    storeId: sale.storeId,
    itemId: line.itemId,
    kind,
    quantity: { value: quantity, unit: line.baseQuantity.unit },
    documentKey: `sale:${sale.transactionId}`,
    lineKey: line.lineId,
    ...(line.batchLot === undefined ? {} : { batchLot: line.batchLot }),
    operatorId: sale.operatorId,
    recordedAt: now,
  };
}

/** A till sells what the customer holds; that the books didn't hold it is somebody's question (rule 30). */
async function noteNegative(
  books: Books,
  sale: Sale,
  positions: readonly InventoryPosition[],
  now: Date,
): Promise<void> {
  const soldItems = new Set(
    saleMovements(sale)
      .filter(({ kind }) => kind === 'SALE')
      .map(({ line }) => line.itemId),
  );
  for (const { storeId, itemId, onHand, reserved } of positions) {
    const available = availableOf({ onHand, reserved });
    if (!soldItems.has(itemId) || !isLess(available, '0')) continue;
    const detail = { transactionId: sale.transactionId, onHand, reserved, available };
    await noteAudit(
      books,
      { actor: { ...actor, operatorId: sale.operatorId }, now },
      { storeId, kind: 'STOCK_NEGATIVE', subject: itemId, detail },
    );
  }
}
