export type BreakerState = 'closed' | 'open' | 'half-open';

export type BreakerLimits = {
  /** Failures in a row that open it. */
  readonly failuresMax: number;
  /** How long it stays open before it lets somebody try. */
  readonly openMs: number;
  /** Calls in flight while half-open; as many successes close it. */
  readonly halfOpenCallsMax: number;
};

/** Nobody was called: the other side failed often enough not to be asked for a while. */
export class BreakerOpenError extends Error {
  override readonly name = 'BreakerOpenError';
}

/** The period between two changes of state in which a call began. */
export type BreakerPass = { readonly period: number };

export type CircuitBreaker = {
  /** Runs the call, or throws BreakerOpenError at once. */
  readonly run: <Value>(call: () => Promise<Value>) => Promise<Value>;
  /** For callers that wait by themselves: undefined when nobody may call now. Each `begin` needs its `end`. */
  readonly begin: () => BreakerPass | undefined;
  readonly end: (pass: BreakerPass, succeeded: boolean) => void;
  readonly state: () => BreakerState;
  /** Told of every change of state; answers its own removal. */
  readonly onChange: (listener: (state: BreakerState) => void) => () => void;
};

type BreakerOptions = {
  /** For messages and metrics: what is being called. */
  readonly name: string;
  readonly limits?: Partial<BreakerLimits>;
  /** Monotonic or epoch milliseconds. */
  readonly nowMs?: () => number;
  /** Whether an answer counts as a failure, for clients that answer failures as values. */
  readonly isFailure?: (value: unknown) => boolean;
};

/** Five in a row is no accident; 10 s lets a restarting service come back; one probe does not hurt it. */
const limitsDefault: BreakerLimits = { failuresMax: 5, openMs: 10_000, halfOpenCallsMax: 1 };

export function createCircuitBreaker(options: BreakerOptions): CircuitBreaker {
  const gate = createGate({ ...limitsDefault, ...options.limits }, options.nowMs ?? Date.now);
  const isFailure = options.isFailure ?? (() => false);
  return {
    begin: gate.enter,
    end: gate.leave,
    state: gate.state,
    onChange: gate.onChange,
    run: async (call) => {
      const pass = gate.enter();
      if (pass === undefined) throw new BreakerOpenError(`${options.name} is not asked for now.`);
      try {
        const value = await call();
        gate.leave(pass, !isFailure(value));
        return value;
      } catch (error) {
        gate.leave(pass, false);
        throw error;
      }
    },
  };
}

type Gate = Pick<CircuitBreaker, 'state' | 'onChange'> & {
  readonly enter: () => BreakerPass | undefined;
  readonly leave: (pass: BreakerPass, succeeded: boolean) => void;
};

function createGate(limits: BreakerLimits, nowMs: () => number): Gate {
  const listeners = new Set<(state: BreakerState) => void>();
  let state: BreakerState = 'closed';
  let period = 0;
  let openedAtMs = 0;
  let failures = 0;
  let successes = 0;
  let inFlight = 0;

  const change = (next: BreakerState): void => {
    state = next;
    period += 1;
    failures = successes = inFlight = 0;
    if (next === 'open') openedAtMs = nowMs();
    listeners.forEach((listener) => listener(next));
  };
  const admitsCall = (): boolean => {
    if (state === 'open' && nowMs() - openedAtMs >= limits.openMs) change('half-open');
    return state === 'closed' || (state === 'half-open' && inFlight < limits.halfOpenCallsMax);
  };
  const countSuccess = (): void => {
    failures = 0;
    successes += 1;
    if (state === 'half-open' && successes >= limits.halfOpenCallsMax) change('closed');
  };
  const countFailure = (): void => {
    failures += 1;
    if (state === 'half-open' || failures >= limits.failuresMax) change('open');
  };
  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    enter: () => {
      if (!admitsCall()) return undefined;
      inFlight += 1;
      return { period };
    },
    leave: (pass, succeeded) => {
      // What began before the last change says nothing about now: a slow old failure must not open it again.
      if (pass.period !== period) return;
      inFlight -= 1;
      if (succeeded) countSuccess();
      else countFailure();
    },
  };
}
