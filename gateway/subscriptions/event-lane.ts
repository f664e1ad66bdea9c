/** Work on events one at a time, in the order in which they came, with a bound on those that wait. */
export type EventLane<Event> = {
  readonly push: (event: Event) => void;
  /** Called once all that came before is done; nothing is taken after it. */
  readonly finish: (done: () => void) => void;
  readonly clear: () => void;
  readonly length: () => number;
};

export type EventLaneOptions<Event> = {
  readonly lengthMax: number;
  readonly run: (event: Event) => Promise<void>;
  readonly onOverflow: () => void;
  readonly onFailure: (error: unknown) => void;
};

export function createEventLane<Event>(options: EventLaneOptions<Event>): EventLane<Event> {
  const waiting: Event[] = [];
  let isRunning = false;
  let isOver = false;
  let done: (() => void) | undefined;

  const runAll = async (): Promise<void> => {
    isRunning = true;
    try {
      for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
        await options.run(event);
      }
    } catch (error) {
      options.onFailure(error);
    }
    isRunning = false;
    done?.();
  };
  return {
    push: (event) => {
      if (isOver) return;
      waiting.push(event);
      if (waiting.length > options.lengthMax) options.onOverflow();
      else if (!isRunning) void runAll();
    },
    finish: (whenDone) => {
      isOver = true;
      if (isRunning) done = whenDone;
      else whenDone();
    },
    clear: () => {
      isOver = true;
      waiting.length = 0;
    },
    length: () => waiting.length,
  };
}
