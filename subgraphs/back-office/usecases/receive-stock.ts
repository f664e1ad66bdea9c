import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Quantity } from '#kernel/quantity.ts';
import { mergeChanges } from '../domain/sale-movements.ts';
import { checkQuantity, type InventoryPosition, takesUnit, unitRefused } from '../domain/stock.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { storeUnknown } from './refusals.ts';

/** A longer delivery note is booked in parts; the transaction stays short. */
const receiptLinesMax = 200;

export type ReceiveLine = {
  readonly itemId: string;
  readonly quantity: Quantity;
  readonly batchLot?: string | undefined;
};

export type ReceiveStock = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly documentNumber: string;
  readonly lines: readonly ReceiveLine[];
};

export type StockRef = { readonly storeId: string; readonly itemIds: readonly string[] };

/** Books a delivery, all lines or none, and each delivery note once. */
export async function receiveStock(
  ports: Ports,
  actor: Actor,
  input: ReceiveStock,
): Promise<Outcome<StockRef>> {
  const { storeId, documentNumber } = input;
  const lines = checkLines(input.lines);
  if (!lines.ok) return lines;
  return ports.transactions.once(
    { owner: storeId, mutation: 'stockReceive', key: input.idempotencyKey, input },
    async (books) => {
      // Locking the store makes two clerks with one delivery note wait for each other.
      if ((await books.lockStore(storeId)) === undefined) return storeUnknown(storeId);
      const documentKey = `receipt:${documentNumber}`;
      if (await books.isDocumentPosted(storeId, documentKey)) return alreadyPosted(documentNumber);
      const itemIds = [...new Set(lines.value.map(({ itemId }) => itemId))].sort();
      const positions = await books.lockPositions(storeId, itemIds);
      const wrongUnit = findWrongUnit(lines.value, positions);
      if (wrongUnit !== undefined) return wrongUnit;
      await write(books, { storeId, documentKey, lines: lines.value, actor, now: ports.clock() });
      return accept({ storeId, itemIds });
    },
  );
}

function checkLines(lines: readonly ReceiveLine[]): Outcome<readonly ReceiveLine[]> {
  if (lines.length === 0 || lines.length > receiptLinesMax) {
    const message = `A delivery has 1 to ${receiptLinesMax} lines.`;
    return refuse({ code: 'QUANTITY_INVALID', message, field: ['input', 'lines'] });
  }
  const checked: ReceiveLine[] = [];
  const unitOf = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const field = ['input', 'lines', String(index), 'quantity'];
    const quantity = checkQuantity(line.quantity, { sign: 'POSITIVE', field });
    if (!quantity.ok) return quantity;
    const unit = unitOf.get(line.itemId) ?? line.quantity.unit;
    if (unit !== line.quantity.unit) {
      const message = `Item ${line.itemId} stands in two units.`;
      return refuse({ code: 'UNIT_NOT_BASE', message, field });
    }
    unitOf.set(line.itemId, unit);
    checked.push({ ...line, quantity: quantity.value });
  }
  return accept(checked);
}

function findWrongUnit(
  lines: readonly ReceiveLine[],
  positions: ReadonlyMap<string, InventoryPosition>,
): Outcome<never> | undefined {
  for (const [index, { itemId, quantity }] of lines.entries()) {
    const position = positions.get(itemId);
    if (position === undefined || takesUnit(position, quantity.unit)) continue;
    return unitRefused(position, ['input', 'lines', String(index), 'quantity', 'unit']);
  }
  return undefined;
}

type Receipt = {
  readonly storeId: string;
  readonly documentKey: string;
  readonly lines: readonly ReceiveLine[];
  readonly actor: Actor;
  readonly now: Date;
};

async function write(books: Books, receipt: Receipt): Promise<void> {
  const { storeId, documentKey, lines, actor, now } = receipt;
  const changes = lines.map(({ itemId, quantity }) => ({
    ...{ itemId, unit: quantity.unit, onHand: quantity.value, reserved: '0' },
  }));
  const operator = actor.operatorId === undefined ? {} : { operatorId: actor.operatorId };
  const positions = await books.changePositions(storeId, mergeChanges(changes), now);
  await books.addMovements(
    lines.map(({ itemId, quantity, batchLot }, index) => ({
      ...{ movementId: newId(now), storeId, itemId, quantity, documentKey, ...operator },
      kind: 'RECEIPT',
      lineKey: String(index + 1),
      ...(batchLot === undefined ? {} : { batchLot }),
      recordedAt: now,
    })),
  );
  await books.announce(positions.map((position) => ({ type: 'StockChanged', position })));
  await books.appendLedger({
    kind: 'STOCK_RECEIPT',
    ...{ storeId, document: documentKey, ...operator },
    recordedAt: now.toISOString(),
    movements: lines.map(({ itemId, quantity }, index) => ({
      ...{ itemId, quantity: quantity.value, unit: quantity.unit, lineKey: String(index + 1) },
    })),
  });
}

function alreadyPosted(documentNumber: string) {
  return refuse({
    code: 'DOCUMENT_ALREADY_POSTED',
    message: `Delivery note ${documentNumber} was booked before.`,
    field: ['input', 'documentNumber'],
  });
}
