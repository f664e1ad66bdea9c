import { setTimeout as delay } from 'node:timers/promises';

/** Longer than a relay's slowest poll on a busy machine. */
const waitMsMax = 5000;

/** Waits for what comes by itself (an event, a projection), and says so when it doesn't. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + waitMsMax;
  while (!(await holds())) {
    if (Date.now() > giveUpAt)
      throw new Error(`Still not so after ${waitMsMax} ms: ${holds.toString()}`);
    await delay(10);
  }
}
