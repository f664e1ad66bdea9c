import { canonicalJson } from '#kernel/canonical-json.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import type { TaxCalculator } from '../ports.ts';
import { createTimedCache } from './price-book/timed-cache.ts';

/** A basket is worked on for minutes; what it was asked of twice is asked once. */
const limits = { validityMs: 10 * 60 * 1000, entriesMax: 2_000 };

/**
 * Asks the calculator only when something that is taxed has changed: the same lines, amounts, store, customer and day
 * have the same taxes. A question that was not answered is asked again.
 */
export function askTaxOnce(calculator: TaxCalculator): TaxCalculator {
  const answers = createTimedCache(limits);
  return {
    serves: calculator.serves,
    quote: async (question) => {
      const key = sha256Hex(canonicalJson(JSON.parse(JSON.stringify(question))));
      const quote = await answers.get(key, () => calculator.quote(question));
      if (quote.calculator === 'BUILT_IN') answers.drop(key);
      return quote;
    },
  };
}
