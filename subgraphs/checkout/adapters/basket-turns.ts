import type { Ports } from '../ports.ts';
import { createTurns } from './turns.ts';

export function createBasketTurns(): Ports['inBasketTurn'] {
  const turns = createTurns(waitingMax);
  return async <Value>(basketId: string, work: () => Promise<Value>): Promise<Value> => {
    // Wrapped, so that work which answers nothing is not taken for work that had to be turned away.
    const done = await turns.inTurn(basketId, async () => ({ value: await work() }));
    if (done !== undefined) return done.value;
    throw new Error(`More than ${waitingMax} changes wait for basket ${basketId}.`);
  };
}

const waitingMax = 100; // Far more tills than ever serve one customer.
