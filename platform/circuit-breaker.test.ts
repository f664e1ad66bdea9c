import fc from 'fast-check';
import { BreakerOpenError, type BreakerState, createCircuitBreaker } from './circuit-breaker.ts';

const limits = { failuresMax: 3, openMs: 1000, halfOpenCallsMax: 2 };

function fixture(isFailure?: (value: unknown) => boolean) {
  const time = { nowMs: 0 };
  const states: BreakerState[] = [];
  const breaker = createCircuitBreaker({
    name: 'tax service',
    limits,
    nowMs: () => time.nowMs,
    ...(isFailure === undefined ? {} : { isFailure }),
  });
  breaker.onChange((state) => states.push(state));
  const fail = (): Promise<unknown> =>
    breaker.run(() => Promise.reject(new Error('down'))).catch((error: unknown) => error);
  const succeed = (): Promise<unknown> =>
    breaker.run(() => Promise.resolve('up')).catch((error: unknown) => error);
  return { time, states, breaker, fail, succeed };
}

describe('a circuit breaker', () => {
  it('opens after so many failures in a row and then asks nobody', async () => {
    const { breaker, fail, succeed } = fixture();
    await fail();
    await fail();
    await succeed();
    await fail();
    await fail();
    expect(breaker.state()).toBe('closed');
    await fail();
    expect(breaker.state()).toBe('open');
    expect(await succeed()).toBeInstanceOf(BreakerOpenError);
  });

  it('closes again after its probes succeed', async () => {
    const { time, states, fail, succeed } = fixture();
    for (let count = 0; count < limits.failuresMax; count += 1) await fail();
    time.nowMs = limits.openMs;
    await succeed();
    await succeed();
    expect(states).toEqual(['open', 'half-open', 'closed']);
  });

  it('opens for another while when a probe fails', async () => {
    const { time, states, fail, succeed } = fixture();
    for (let count = 0; count < limits.failuresMax; count += 1) await fail();
    time.nowMs = limits.openMs;
    await fail();
    time.nowMs = limits.openMs + 999;
    expect(await succeed()).toBeInstanceOf(BreakerOpenError);
    expect(states).toEqual(['open', 'half-open', 'open']);
  });

  it('counts failures that are answered as values', async () => {
    const { breaker, succeed } = fixture((value) => value === 'up');
    for (let count = 0; count < limits.failuresMax; count += 1) await succeed();
    expect(breaker.state()).toBe('open');
  });

  it('never lets more than its limit through while half-open, in any order of events', async () => {
    const step = fc.constantFrom('call', 'succeed', 'fail', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 80 }), async (steps) => {
        const { time, breaker } = fixture();
        const inFlight: { period: number; end: (succeeded: boolean) => void }[] = [];
        let period = 0;
        breaker.onChange(() => (period += 1));
        for (const kind of steps) {
          if (kind === 'wait') time.nowMs += 400;
          if (kind === 'call') {
            void breaker
              .run(
                () =>
                  new Promise((resolve, reject) => {
                    const end = (good: boolean): void =>
                      good ? resolve(1) : reject(new Error('down'));
                    inFlight.push({ period, end });
                  }),
              )
              .catch(() => undefined);
          } else inFlight.shift()?.end(kind === 'succeed');
          await new Promise(setImmediate);
          if (breaker.state() !== 'half-open') continue;
          const probes = inFlight.filter((call) => call.period === period);
          expect(probes.length).toBeLessThanOrEqual(limits.halfOpenCallsMax);
        }
      }),
      { numRuns: 60 },
    );
  });
});
