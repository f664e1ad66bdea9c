import fc from 'fast-check';
import {
  fulfilmentMoves,
  type FulfilmentStatus,
  isFinalFulfilment,
  isFinalOrder,
  mayFulfilmentMove,
  mayOrderMove,
  orderMoves,
  type OrderStatus,
} from './state-machine.ts';

const orderStatuses = Object.keys(orderMoves) as OrderStatus[];
const fulfilmentStatuses = Object.keys(fulfilmentMoves) as FulfilmentStatus[];

describe('the status of an order', () => {
  it.each`
    from            | next
    ${'PENDING'}    | ${['CONFIRMED', 'REJECTED']}
    ${'CONFIRMED'}  | ${['READY', 'CANCELLING']}
    ${'READY'}      | ${['COMPLETED', 'CANCELLING']}
    ${'CANCELLING'} | ${['CANCELLED', 'EXPIRED']}
    ${'COMPLETED'}  | ${[]}
    ${'CANCELLED'}  | ${[]}
    ${'REJECTED'}   | ${[]}
    ${'EXPIRED'}    | ${[]}
  `('$from leads to $next and nowhere else', ({ from, next }) => {
    expect(orderStatuses.filter((to) => mayOrderMove(from, to)).toSorted()).toEqual(
      [...next].toSorted(),
    );
  });

  it('never leaves a final status, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...orderStatuses)), (tried) => {
        let status: OrderStatus = 'PENDING';
        let wasFinal = false;
        for (const to of tried) {
          const before = status;
          if (mayOrderMove(status, to)) status = to;
          if (wasFinal) expect(status).toBe(before);
          wasFinal = isFinalOrder(status);
        }
      }),
    );
  });

  it('reaches an end from everywhere', () => {
    for (const status of orderStatuses) {
      expect(endsReachedFrom(status, orderMoves).some(isFinalOrder)).toBe(true);
    }
  });
});

describe('the status of a fulfilment', () => {
  it.each`
    from              | next
    ${'REQUESTED'}    | ${['READY', 'CANCELLED']}
    ${'READY'}        | ${['HANDING_OVER', 'CANCELLED']}
    ${'HANDING_OVER'} | ${['COMPLETED', 'READY']}
    ${'COMPLETED'}    | ${[]}
    ${'CANCELLED'}    | ${[]}
  `('$from leads to $next and nowhere else', ({ from, next }) => {
    expect(fulfilmentStatuses.filter((to) => mayFulfilmentMove(from, to)).toSorted()).toEqual(
      [...next].toSorted(),
    );
  });

  it('never leaves a final status', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fulfilmentStatuses.filter(isFinalFulfilment)),
        fc.constantFrom(...fulfilmentStatuses),
        (from, to) => !mayFulfilmentMove(from, to),
      ),
    );
  });

  it('reaches an end from everywhere', () => {
    for (const status of fulfilmentStatuses) {
      expect(endsReachedFrom(status, fulfilmentMoves).some(isFinalFulfilment)).toBe(true);
    }
  });
});

function endsReachedFrom<Status extends string>(
  start: Status,
  moves: Readonly<Record<Status, readonly Status[]>>,
): readonly Status[] {
  const seen = new Set<Status>([start]);
  for (const status of seen) moves[status].forEach((next) => seen.add(next));
  return [...seen];
}
