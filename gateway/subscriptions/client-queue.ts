/** What waits to be written to one client's connection. */
export type ClientQueue = {
  readonly push: (text: string) => void;
  /** What waits is forgotten, and nothing more is taken. */
  readonly close: () => void;
  /** Calls once everything has been taken. */
  readonly whenEmpty: (onEmpty: () => void) => void;
  /** Since when one message has been waiting to be taken; undefined when nothing waits. */
  readonly stalledSinceMs: () => number | undefined;
};

export type ClientQueueOptions = {
  /** Calls back when the text has left this process, with an error when the connection is gone. */
  readonly write: (text: string, done: (error?: Error | null) => void) => void;
  readonly lengthMax: number;
  readonly charactersMax: number;
  /** Told of each message more or less that waits. */
  readonly onWaiting: (change: number) => void;
  /** Called once. */
  readonly onOverflow: () => void;
};

/**
 * One message is written at a time, and the rest wait here, counted: what Node buffers for a socket has no bound of its
 * own.
 */
export function createClientQueue(options: ClientQueueOptions): ClientQueue {
  let waiting: string[] = [];
  let characters = 0;
  let writingSinceMs: number | undefined;
  let isClosed = false;
  let onceEmpty: (() => void) | undefined;

  const writeNext = (): void => {
    const text = waiting.shift();
    if (text === undefined) {
      onceEmpty?.();
      return;
    }
    options.onWaiting(-1);
    characters -= text.length;
    writingSinceMs = Date.now();
    options.write(text, (error) => {
      writingSinceMs = undefined;
      if (error === undefined || error === null) writeNext();
      else close();
    });
  };
  const close = (): void => {
    isClosed = true;
    options.onWaiting(-waiting.length);
    waiting = [];
    characters = 0;
  };
  return {
    push: (text) => {
      if (isClosed) return;
      waiting.push(text);
      options.onWaiting(1);
      characters += text.length;
      if (writingSinceMs === undefined) writeNext();
      if (waiting.length <= options.lengthMax && characters <= options.charactersMax) return;
      close();
      options.onOverflow();
    },
    close,
    whenEmpty: (onEmpty) => {
      if (writingSinceMs === undefined && waiting.length === 0) onEmpty();
      else onceEmpty = onEmpty;
    },
    stalledSinceMs: () => writingSinceMs,
  };
}
