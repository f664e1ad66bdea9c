import type { Connection } from '#platform/connection.ts';
import type { SubgraphContext } from '../context.ts';
import type { Shift } from '../domain/shift.ts';
import type { InventoryPosition } from '../domain/stock.ts';
import { mayReadInside } from './guards.ts';
import { emptyPage, type PageArgs, readPage } from './pages.ts';

/** Lists that stand at Query and at Store alike. */
export async function shiftPage(
  context: SubgraphContext,
  storeId: string,
  args: PageArgs & { readonly businessDayDate?: string | null | undefined },
): Promise<Connection<Shift>> {
  if (!mayReadInside(context, storeId)) return emptyPage(args);
  const where = { storeId, businessDayDate: args.businessDayDate ?? undefined };
  return readPage(
    args,
    (page) => context.reads.shiftPage(where, page),
    ({ shiftId }) => shiftId,
  );
}

export async function positionPage(
  context: SubgraphContext,
  storeId: string,
  args: PageArgs,
): Promise<Connection<InventoryPosition>> {
  if (!mayReadInside(context, storeId)) return emptyPage(args);
  return readPage(
    args,
    (page) => context.reads.positionPage(storeId, page),
    ({ itemId }) => itemId,
  );
}
