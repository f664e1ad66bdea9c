import type { Logger } from 'pino';
import type { Background } from '../ports.ts';

export type StoppableBackground = Background & {
  /** Resolves when nothing runs any more. */
  readonly drained: () => Promise<void>;
};

export function createBackground(log: Logger): StoppableBackground {
  const works = new Map<string, Promise<void>>();
  return {
    run: (key, work) => {
      const running = works.get(key);
      if (running !== undefined) return running;
      const ended = logged(log, key, work).finally(() => works.delete(key));
      works.set(key, ended);
      return ended;
    },
    running: (key) => works.get(key),
    drained: async () => {
      await Promise.all(works.values());
    },
  };
}

async function logged(log: Logger, key: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, work: key }, 'A saga stopped on its way; it will be resumed');
  }
}
