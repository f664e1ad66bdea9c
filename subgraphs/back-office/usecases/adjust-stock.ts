import { newId } from '#kernel/ids.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { Quantity } from '#kernel/quantity.ts';
import {
  checkQuantity,
  planAdjustment,
  type StockAdjustReason,
  type StockChange,
} from '../domain/stock.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { storeUnknown } from './refusals.ts';

export type AdjustStock = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly itemId: string;
  readonly quantity: Quantity;
  readonly reason: StockAdjustReason;
  readonly note?: string | undefined;
};

export async function adjustStock(
  ports: Ports,
  actor: Actor,
  input: AdjustStock,
): Promise<Outcome<{ readonly storeId: string; readonly itemId: string }>> {
  const { storeId, itemId } = input;
  const quantity = checkQuantity(input.quantity, { sign: 'ANY', field: ['input', 'quantity'] });
  if (!quantity.ok) return quantity;
  return ports.transactions.once(
    { owner: storeId, mutation: 'stockAdjust', key: input.idempotencyKey, input },
    async (books) => {
      if ((await books.store(storeId)) === undefined) return storeUnknown(storeId);
      const position = (await books.lockPositions(storeId, [itemId])).get(itemId);
      if (position === undefined) return notStocked(itemId);
      const change = planAdjustment(position, quantity.value);
      if (!change.ok) return change;
      await write(books, { input, change: change.value, actor, now: ports.clock() });
      return accept({ storeId, itemId });
    },
  );
}

type Adjustment = {
  readonly input: AdjustStock;
  readonly change: StockChange;
  readonly actor: Actor;
  readonly now: Date;
};

async function write(books: Books, { input, change, actor, now }: Adjustment): Promise<void> {
  const { storeId, itemId, reason, note } = input;
  const movementId = newId(now);
  const operator = actor.operatorId === undefined ? {} : { operatorId: actor.operatorId };
  const document = `adjustment:${movementId}`;
  const { onHand: quantity, unit } = change;
  const positions = await books.changePositions(storeId, [change], now);
  await books.addMovements([
    {
      ...{ movementId, storeId, itemId, documentKey: document, lineKey: '1', ...operator },
      kind: 'ADJUSTMENT',
      quantity: { value: quantity, unit },
      adjustReason: reason,
      ...(note === undefined ? {} : { note }),
      recordedAt: now,
    },
  ]);
  await books.announce(positions.map((position) => ({ type: 'StockChanged', position })));
  const detail = { quantity, unit, reason, ...(note === undefined ? {} : { note }) };
  await noteAudit(
    books,
    { actor, now },
    { storeId, kind: 'STOCK_ADJUSTED', subject: itemId, detail },
  );
  await books.appendLedger({
    kind: 'STOCK_ADJUSTMENT',
    ...{ storeId, document, ...operator, detail: { reason } },
    recordedAt: now.toISOString(),
    movements: [{ itemId, quantity, unit, lineKey: '1' }],
  });
}

function notStocked(itemId: string) {
  return refuse({
    code: 'ITEM_NOT_STOCKED',
    message: `The store never held item ${itemId}; receive it first.`,
    field: ['input', 'itemId'],
  });
}
