import type { CustomerOrder, FulfilmentKind } from './order.ts';
import { type FulfilmentStatus, mayFulfilmentMove } from './state-machine.ts';

export type Fulfilment = {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly storeId: string;
  readonly kind: FulfilmentKind;
  readonly status: FulfilmentStatus;
  readonly version: number;
  readonly customerId?: string;
  /** Who is ringing it up, or has: the same request may ask again how it ended. */
  readonly attempt?: HandOverAttempt;
  readonly transactionId?: string;
  readonly requestedAt: string;
  readonly readyAt?: string;
  readonly completedAt?: string;
  /** Of its order. */
  readonly collectUntil?: string;
};

export type HandOverAttempt = {
  /** The idempotency key of the request: the same one may go on after a fault. */
  readonly key: string;
  readonly startedAt: string;
};

/** The one fulfilment of a confirmed order. */
export function fulfilmentOf(order: CustomerOrder, fulfilmentId: string, now: string): Fulfilment {
  const { orderId, orderNumber, storeId, kind, customerId } = order;
  return {
    fulfilmentId,
    orderId,
    orderNumber,
    storeId,
    kind,
    status: 'REQUESTED',
    version: 1,
    ...(customerId === undefined ? {} : { customerId }),
    requestedAt: now,
    ...(order.collectUntil === undefined ? {} : { collectUntil: order.collectUntil }),
  };
}

type Changes = Partial<
  Pick<Fulfilment, 'attempt' | 'transactionId' | 'readyAt' | 'completedAt' | 'collectUntil'>
>;

/** The fulfilment in its next status; an attempt ends with the status that it stands for, unless it is kept. */
export function moveFulfilment(
  fulfilment: Fulfilment,
  status: FulfilmentStatus,
  changes: Changes = {},
): Fulfilment {
  if (!mayFulfilmentMove(fulfilment.status, status)) {
    throw new Error(
      `Fulfilment ${fulfilment.fulfilmentId} is ${fulfilment.status} and cannot become ${status}.`,
    );
  }
  const { attempt: _ended, ...rest } = fulfilment;
  return { ...rest, ...changes, status, version: fulfilment.version + 1 };
}

/** The attempt is taken up anew: by the same request, or by anybody once it has gone quiet. */
export function mayRetake(attempt: HandOverAttempt, key: string, now: Date): boolean {
  return attempt.key === key || now.getTime() - Date.parse(attempt.startedAt) > quietMs;
}

export function retakeHandOver(fulfilment: Fulfilment, attempt: HandOverAttempt): Fulfilment {
  return { ...fulfilment, attempt, version: fulfilment.version + 1 };
}

/** Ten times the longest call of checkout: whoever began is gone, or SaleCompleted is on its way. */
const quietMs = 30_000;
