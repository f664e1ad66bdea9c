/** Work of one name comes one after the other; names do not wait for each other. */
export type Turns = {
  /** Undefined when as many as may wait already do. */
  readonly inTurn: <Value>(name: string, work: () => Promise<Value>) => Promise<Value | undefined>;
};

export function createTurns(waitingMax: number): Turns {
  const lines = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return {
    inTurn: async (name, work) => {
      const line = lines.get(name) ?? { last: Promise.resolve(), waiting: 0 };
      if (line.waiting >= waitingMax) return undefined;
      lines.set(name, line);
      line.waiting += 1;
      const turn = line.last.then(work);
      line.last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        line.waiting -= 1;
        if (line.waiting === 0) lines.delete(name);
      }
    },
  };
}
