import { newId } from '#kernel/ids.ts';
import { createBasketTurns } from './basket-turns.ts';
import { createCardNumbers } from './card-numbers.ts';
import { createChains } from './chain-turns.ts';
import { createMemoryGuesses } from './memory/guesses.ts';
import { createMemoryStore } from './memory/checkout-store.ts';
import { createMemoryRecordStore } from './memory/record-store.ts';
import { offlineSeals } from './offline-seals.ts';
import { createPriceBook } from './price-book/price-book.ts';
import { createSoldPrices } from './sold-prices.ts';
import { productWorld, storeWorld } from './world.contract.ts';
import type { Ports } from '../ports.ts';

/** Checkout's ports in memory, with the world's prices. Whatever leaves the process is for a test to give: it throws. */
export async function memoryPorts(clock: () => Date) {
  const records = createMemoryRecordStore();
  const priceBook = createPriceBook(records, { clock, isReady: () => true });
  for (const entry of [...productWorld, ...storeWorld]) await priceBook.apply(entry);
  const memory = createMemoryStore(records, clock);
  const ports: Ports = {
    ...memory,
    chains: createChains(memory.heads),
    priceBook,
    payments: {
      ...{ authorise: nobody, capture: nobody, cancel: nobody, refund: nobody, find: nobody },
      findSettlement: nobody,
    },
    documents: { signQuote: nobody, verifyQuote: nobody, verifyApproval: nobody },
    receipts: { sign: nobody, verify: nobody, keys: [], linkOf: (token) => token },
    papers: { html: () => '', pdf: nobody },
    offline: {
      seals: offlineSeals,
      findings: memory.findings,
      productSnapshot: async () => ({ entries: productWorld }),
      reportRefusal: () => undefined,
    },
    cardNumbers: createCardNumbers('a secret for tests'),
    guesses: createMemoryGuesses(clock),
    soldPrices: createSoldPrices(records),
    inBasketTurn: createBasketTurns(),
    clock,
    newId,
    inBackground: () => undefined,
    reportFailedSettlement: () => undefined,
  };
  return { ports, priceBook, memory };
}

async function nobody(): Promise<never> {
  throw new Error('Nobody asks for this here.');
}
