/** Runs what it is given at once, or when it is its turn. */
export type Turns = {
  readonly run: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** How many wait. */
  readonly waitingCount: () => number;
};

/** Between two looks at the load, and so the longest time for which one is believed. */
const windowMs = 50;
/** A process that has been at work for so much of the time has none left for more at once. */
const busyShare = 0.9;
/** How often those who wait are looked after when nobody ends, as when a slow subgraph keeps all who run. */
const lookMs = 10;
/** Sixteen large answers at once take a third of this. Who takes longer waits for a subgraph, and must not keep others waiting. */
const heldMsMax = 100;

type Turn = { readonly begunMs: number; isOver: boolean };

/**
 * Lets so many run at once as long as the process has no time left, the others in the order in which they came. More at once would not be
 * answered earlier: it only keeps more half-made answers in memory, which the garbage collector copies again and again. A
 * process that waits for its subgraphs is not busy, and runs all that come.
 */
export function createTurns(
  atOnceWhileBusy: number,
  isBusy: () => boolean = loadMeter(),
  clock: () => number = () => performance.now(),
): Turns {
  const waiting: (() => void)[] = [];
  const begun: Turn[] = [];
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  const begin = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const nowMs = clock();
    passOn(nowMs);
    const turn = { begunMs: nowMs, isOver: false };
    begun.push(turn);
    running += 1;
    const end = (): void => {
      close(turn);
      if (waiting.length > 0) beginNext(atOnceWhileBusy - running);
    };
    const result = started(work);
    result.then(end, end);
    return result;
  };
  const close = (turn: Turn): void => {
    if (turn.isOver) return;
    turn.isOver = true;
    running -= 1;
  };
  /** Closes the turns that are held too long, which are the first ones. */
  const passOn = (nowMs: number): void => {
    for (let first = begun[0]; first !== undefined; first = begun[0]) {
      if (!first.isOver && nowMs - first.begunMs < heldMsMax) return;
      close(first);
      begun.shift();
    }
  };
  const beginNext = (count: number): void => {
    for (let left = count; left > 0; left -= 1) waiting.shift()?.();
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const look = (): void => {
    passOn(clock());
    beginNext(isBusy() ? atOnceWhileBusy - running : atOnceWhileBusy);
  };
  return {
    run: (work) => {
      // Who came before goes before.
      if (waiting.length === 0 && (running < atOnceWhileBusy || !isBusy())) return begin(work);
      timer ??= setInterval(look, lookMs);
      return new Promise((resolve, reject) => {
        waiting.push(() => void begin(work).then(resolve, reject));
      });
    },
    waitingCount: () => waiting.length,
  };
}

/** What throws at once fails like what fails later. */
async function started<Value>(work: () => Promise<Value>): Promise<Value> {
  return work();
}

/** Whether the event loop was at work for most of the last while. */
function loadMeter(): () => boolean {
  let from = performance.eventLoopUtilization();
  let fromMs = performance.now();
  let isBusy = false;
  return () => {
    const nowMs = performance.now();
    if (nowMs - fromMs < windowMs) return isBusy;
    const at = performance.eventLoopUtilization();
    isBusy = performance.eventLoopUtilization(at, from).utilization > busyShare;
    from = at;
    fromMs = nowMs;
    return isBusy;
  };
}
