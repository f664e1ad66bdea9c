export type OrderStatus =
  | 'PENDING'
  | 'CONFIRMED'
  | 'READY'
  | 'COMPLETED'
  | 'CANCELLING'
  | 'CANCELLED'
  | 'REJECTED'
  | 'EXPIRED';

export type FulfilmentStatus = 'REQUESTED' | 'READY' | 'HANDING_OVER' | 'COMPLETED' | 'CANCELLED';

/** What may follow a status of an order, in the order in which a person would read it. */
export const orderMoves: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  PENDING: ['CONFIRMED', 'REJECTED'],
  CONFIRMED: ['READY', 'CANCELLING'],
  READY: ['COMPLETED', 'CANCELLING'],
  CANCELLING: ['CANCELLED', 'EXPIRED'],
  COMPLETED: [],
  CANCELLED: [],
  REJECTED: [],
  EXPIRED: [],
};

export const fulfilmentMoves: Readonly<Record<FulfilmentStatus, readonly FulfilmentStatus[]>> = {
  REQUESTED: ['READY', 'CANCELLED'],
  READY: ['HANDING_OVER', 'CANCELLED'],
  HANDING_OVER: ['COMPLETED', 'READY'],
  COMPLETED: [],
  CANCELLED: [],
};

export function isFinalOrder(status: OrderStatus): boolean {
  return orderMoves[status].length === 0;
}

export function isFinalFulfilment(status: FulfilmentStatus): boolean {
  return fulfilmentMoves[status].length === 0;
}

export function mayOrderMove(from: OrderStatus, to: OrderStatus): boolean {
  return orderMoves[from].includes(to);
}

export function mayFulfilmentMove(from: FulfilmentStatus, to: FulfilmentStatus): boolean {
  return fulfilmentMoves[from].includes(to);
}
