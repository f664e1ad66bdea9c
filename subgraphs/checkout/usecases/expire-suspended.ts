import { tillPolicyOf } from '../domain/till-rules.ts';
import type { BasketRecord, Caller, Ports } from '../ports.ts';
import { claimOf } from './edit-basket.ts';
import { giveUpBasket } from './void-basket.ts';

/** One run looks at as many; the next shift takes the rest. */
const baskets = { pageMax: 100, runMax: 1000 };

const why = 'The business day is over.';

/**
 * Voids what was suspended at a workstation on an earlier business day, where the store's policy says so: its journal
 * shows it, coupons are free again, and nobody pays yesterday's prices. Runs when a shift opens, because a void needs an
 * open one; by then the day before is over for good. Running it twice voids once.
 */
export async function expireSuspended(
  ports: Ports,
  opened: {
    readonly storeId: string;
    readonly workstationId: string;
    readonly businessDayDate: string;
  },
): Promise<void> {
  for await (const basket of suspendedBefore(ports, opened)) {
    const caller = clockCaller(basket.storeId);
    const input = { basketId: basket.id };
    const claim = claimOf(caller, { mutation: 'basketExpire', input, idempotencyKey: basket.id });
    const exception = { kind: 'BASKET_EXPIRED', subject: basket.id, reason: why } as const;
    const voiding = { reason: why, exception };
    // Undefined: somebody recalled or voided it this very moment, and that stands.
    const answer = await giveUpBasket(ports, { caller, before: basket, claim, voiding });
    // The event comes again. A shift that is closed by then leaves its baskets to the next one.
    if (answer?.refusal?.code === 'WORKSTATION_BUSY') {
      throw new Error(`Basket ${basket.id} could not be voided: ${answer.refusal.message}`);
    }
  }
}

/** Its policy voids it, and its business day is over. */
export function isExpired(
  { policy, businessDayDate }: Pick<BasketRecord, 'policy' | 'businessDayDate'>,
  today: string | undefined,
): boolean {
  const isOver = businessDayDate !== undefined && today !== undefined && businessDayDate < today;
  return isOver && tillPolicyOf(policy).suspendedBaskets === 'VOID';
}

async function* suspendedBefore(
  ports: Ports,
  opened: Parameters<typeof expireSuspended>[1],
): AsyncGenerator<BasketRecord> {
  const { storeId, workstationId, businessDayDate } = opened;
  let after: string | undefined;
  for (let seen = 0; seen < baskets.runMax; seen += baskets.pageMax) {
    const page = { limit: baskets.pageMax, ...(after === undefined ? {} : { after }) };
    const { rows } = await ports.reader.storeBaskets(storeId, 'SUSPENDED', page);
    const read = rows.slice(0, baskets.pageMax);
    for (const { row } of read) {
      if (row.workstationId === workstationId && isExpired(row, businessDayDate)) yield row;
    }
    if (rows.length <= baskets.pageMax) return;
    after = read.at(-1)?.position;
  }
}

/** Time itself, which nobody has to give leave. */
function clockCaller(storeId: string): Caller {
  return {
    audience: 'service',
    subject: 'clock',
    correlationId: `expire-suspended:${storeId}`,
    mayApprove: true,
    maySeeStore: () => true,
    requireStore: () => undefined,
  };
}
