export type Backoff = {
  /** Tries in all, the first included. */
  readonly triesMax: number;
  readonly baseDelayMs: number;
  readonly delayMaxMs: number;
};

type RetryOptions<Value> = {
  readonly backoff: Backoff;
  /** Whether an answer (or a throw) is worth another try. */
  readonly again: (attempt: Attempt<Value>) => boolean;
  readonly random?: () => number;
  readonly sleep?: (delayMs: number) => Promise<void>;
};

/** How one try ended. */
export type Attempt<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'threw'; readonly error: unknown };

/**
 * Calls until the answer is final or the tries are used up, then answers (or throws) what came last. Only for what may
 * be repeated: reads, and writes that carry an idempotency key.
 */
export async function retry<Value>(
  call: () => Promise<Value>,
  options: RetryOptions<Value>,
): Promise<Value> {
  const sleep = options.sleep ?? sleepFor;
  for (let tryNumber = 1; ; tryNumber += 1) {
    const attempt = await attemptOf(call);
    if (tryNumber >= options.backoff.triesMax || !options.again(attempt)) return outcomeOf(attempt);
    await sleep(delayMsOf(options.backoff, tryNumber, options.random ?? Math.random));
  }
}

/**
 * Exponential backoff with full jitter: anything from nothing to base x 2^(tries - 1), capped. Callers that failed
 * together come back apart.
 */
export function delayMsOf(backoff: Backoff, tryNumber: number, random: () => number): number {
  const ceiling = Math.min(backoff.delayMaxMs, backoff.baseDelayMs * 2 ** (tryNumber - 1));
  return Math.floor(random() * ceiling);
}

async function attemptOf<Value>(call: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { kind: 'answered', value: await call() };
  } catch (error) {
    return { kind: 'threw', error };
  }
}

function outcomeOf<Value>(attempt: Attempt<Value>): Value {
  if (attempt.kind === 'answered') return attempt.value;
  throw attempt.error;
}

function sleepFor(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
