import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { PaymentAnswer, PaymentProvider, SagaStep, Stock, Till } from '../../ports.ts';

export type OutsideCall = 'reserve' | 'release' | 'authorise' | 'find' | 'cancel' | 'complete';

/** BEFORE: the call never arrives. AFTER: it is done, but its answer is lost. */
export type Fault = { readonly when: 'BEFORE' | 'AFTER'; readonly times: number };

export type MemoryOutside = {
  readonly stock: Stock;
  readonly till: Till;
  readonly payments: PaymentProvider;
  readonly failNext: (call: OutsideCall, fault: Fault) => void;
  readonly decline: (reason: string | undefined) => void;
  readonly refuseVoid: (reason: string | undefined) => void;
  readonly refuseCompletion: (code: string | undefined) => void;
  readonly setOnHand: (units: number) => void;
  readonly heldReservations: () => number;
  readonly heldPayments: () => number;
  readonly transactionCount: () => number;
  readonly callCount: (call: OutsideCall) => number;
};

/** Back-office, checkout and the payment provider as far as orders need them, with faults on demand. */
export function createMemoryOutside(): MemoryOutside {
  const faults = new Map<OutsideCall, Fault>();
  const counts = new Map<OutsideCall, number>();
  const settings: { declined?: string; voidRefused?: string; completionRefused?: string } = {};
  const shelf = { onHand: 1_000_000 };
  const reservations = createReservations(shelf);
  const cards = createCards(settings);
  const transactions = new Map<string, string>();
  const called = async <Value>(call: OutsideCall, effect: () => Value): Promise<Value> => {
    counts.set(call, (counts.get(call) ?? 0) + 1);
    const fault = faults.get(call);
    if (fault === undefined || fault.times <= 0) return effect();
    faults.set(call, { ...fault, times: fault.times - 1 });
    if (fault.when === 'AFTER') effect();
    throw new Error(`${call} was made to fail`);
  };
  return {
    stock: {
      reserve: (step, { lines }) =>
        called('reserve', () =>
          reservations.reserve(
            step,
            lines.reduce((sum, line) => sum + Number(line.baseQuantity.value), 0),
          ),
        ),
      release: (_step, reservationId) =>
        called('release', () => reservations.release(reservationId)),
    },
    payments: {
      authorise: ({ idempotencyKey }) => called('authorise', () => cards.authorise(idempotencyKey)),
      find: (idempotencyKey) => called('find', () => cards.find(idempotencyKey)),
      cancel: ({ providerReference }) => called('cancel', () => cards.cancel(providerReference)),
    },
    till: {
      complete: (_step, { fulfilmentId }) =>
        called('complete', () => {
          const known = transactions.get(fulfilmentId);
          const code = settings.completionRefused;
          if (known === undefined && code !== undefined) {
            return refuse({ code, message: `Checkout says ${code}.` });
          }
          const transactionId = known ?? `T-${fulfilmentId}`;
          transactions.set(fulfilmentId, transactionId);
          return accept({ transactionId });
        }),
    },
    failNext: (call, fault) => void faults.set(call, fault),
    decline: (reason) => void Object.assign(settings, { declined: reason }),
    refuseVoid: (reason) => void Object.assign(settings, { voidRefused: reason }),
    refuseCompletion: (code) => void Object.assign(settings, { completionRefused: code }),
    setOnHand: (units) => void Object.assign(shelf, { onHand: units }),
    heldReservations: reservations.held,
    heldPayments: cards.held,
    transactionCount: () => transactions.size,
    callCount: (call) => counts.get(call) ?? 0,
  };
}

type Reserved = Outcome<{ readonly reservationId: string }>;

function createReservations(shelf: { onHand: number }) {
  const bySaga = new Map<string, string>();
  const held = new Map<string, number>();
  return {
    held: () => held.size,
    reserve: ({ sagaId, step }: SagaStep, units: number): Reserved => {
      const known = bySaga.get(`${sagaId}/${step}`);
      if (known !== undefined) return accept({ reservationId: known });
      if (units > shelf.onHand) {
        return refuse({ code: 'STOCK_INSUFFICIENT', message: 'There is not enough.' });
      }
      shelf.onHand -= units;
      const reservationId = `R-${sagaId}`;
      bySaga.set(`${sagaId}/${step}`, reservationId);
      held.set(reservationId, units);
      return accept({ reservationId });
    },
    release: (reservationId: string): Outcome<{ readonly released: boolean }> => {
      const units = held.get(reservationId);
      shelf.onHand += units ?? 0;
      held.delete(reservationId);
      return accept({ released: units !== undefined });
    },
  };
}

function createCards(settings: { readonly declined?: string; readonly voidRefused?: string }) {
  const accepted = new Map<string, PaymentAnswer>();
  const held = new Set<string>();
  return {
    held: () => held.size,
    find: (key: string) => accepted.get(key),
    authorise: (key: string): PaymentAnswer => {
      const known = accepted.get(key);
      if (known !== undefined) return known;
      const answer = answerOf(key, settings.declined);
      accepted.set(key, answer);
      if (answer.status === 'AUTHORISED') held.add(answer.providerReference);
      return answer;
    },
    cancel: (reference: string) => {
      if (settings.voidRefused !== undefined) {
        return { status: 'REFUSED' as const, reason: settings.voidRefused };
      }
      held.delete(reference);
      return { status: 'DONE' as const };
    },
  };
}

function answerOf(key: string, declined: string | undefined): PaymentAnswer {
  if (declined !== undefined) return { status: 'DECLINED', reason: declined };
  const providerReference = `P-${key}`;
  return { status: 'AUTHORISED', providerReference, brand: 'SIMULATED', lastFour: '4242' };
}
