/** Begins the work now, or in one of the next turns of the event loop; what was asked first begins first. */
export type Pace = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets so many begin in one turn of the event loop, whatever they are. In each turn the loop hands over all that has come
 * for what is under way, so that goes on before more begins; a process that has time makes thousands of turns a second and
 * keeps nobody waiting, however many are under way.
 */
export function createPace(startsPerTurnMax: number): Pace {
  const waiting: (() => void)[] = [];
  let begunCount = 0;
  let isTurnDue = false;
  const awaitTurn = (): void => {
    if (isTurnDue) return;
    isTurnDue = true;
    setImmediate(() => {
      isTurnDue = false;
      const beginning = waiting.splice(0, startsPerTurnMax);
      begunCount = beginning.length;
      if (begunCount > 0) awaitTurn();
      for (const begin of beginning) begin();
    });
  };
  return (work) => {
    if (begunCount === startsPerTurnMax) {
      return new Promise<void>((begin) => waiting.push(begin)).then(work);
    }
    begunCount += 1;
    awaitTurn();
    return work();
  };
}
