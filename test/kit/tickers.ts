/** Sources of a subgraph's own subscription, which a test makes tick. */
export type Tickers = {
  readonly open: (name: string) => AsyncIterableIterator<Tick>;
  /** How many are open under the name. */
  readonly openCount: (name: string) => number;
  readonly tick: (name: string) => void;
  /** Lets the sources under the name come to their end. */
  readonly end: (name: string) => void;
};

export type Tick = { readonly count: number };

export function createTickers(): Tickers {
  const sources = new Map<string, Set<Source>>();
  const sourcesOf = (name: string) => [...(sources.get(name) ?? [])];
  return {
    open: (name) => {
      const own = sources.get(name) ?? new Set<Source>();
      sources.set(name, own);
      const source = createSource(() => own.delete(source));
      own.add(source);
      return source.iterator;
    },
    openCount: (name) => sourcesOf(name).length,
    tick: (name) => sourcesOf(name).forEach((source) => source.tick()),
    end: (name) => sourcesOf(name).forEach((source) => source.end()),
  };
}

type Source = {
  readonly iterator: AsyncIterableIterator<Tick>;
  readonly tick: () => void;
  readonly end: () => void;
};

function createSource(onEnd: () => void): Source {
  const ticks: Tick[] = [];
  let count = 0;
  let isOver = false;
  let wake: (() => void) | undefined;
  const end = (): void => {
    isOver = true;
    onEnd();
    wake?.();
  };
  const iterator: AsyncIterableIterator<Tick> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      while (ticks.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      const tick = ticks.shift();
      return tick === undefined ? { done: true, value: undefined } : { done: false, value: tick };
    },
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
  };
  return {
    iterator,
    end,
    tick: () => {
      count += 1;
      ticks.push({ count });
      wake?.();
    },
  };
}
