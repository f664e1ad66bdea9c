import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import type { QuotedBasket } from '../../domain/order.ts';
import type { OrderStore, Ports } from '../../ports.ts';
import { createBackground } from '../background.ts';
import { createStateMachineRunner } from '../saga/state-machine-runner.ts';
import { createMemoryOutside, type MemoryOutside } from './memory-outside.ts';
import { createMemoryStore } from './memory-store.ts';

/** Everything in memory; a quote's token is its JSON. Retries follow at once. */
export function createMemoryPorts({
  log,
  store = createMemoryStore(),
}: {
  readonly log: Logger;
  readonly store?: OrderStore;
}): { readonly ports: Ports; readonly outside: MemoryOutside } {
  const outside = createMemoryOutside();
  const { stock, till, payments } = outside;
  const ports: Ports = {
    ...{ store, stock, till, payments, randomBytes },
    quotes: { verify: async (token) => JSON.parse(token) as QuotedBasket },
    sagas: createStateMachineRunner({ retryMs: 0 }),
    clock: () => new Date(),
    newId,
    captureWaitMs: 3000,
    wait: async (milliseconds, signal) => {
      await delay(milliseconds, undefined, { signal }).catch(() => undefined);
    },
    background: createBackground(log),
  };
  return { ports, outside };
}
