import type { Guesses } from '../../ports/card-numbers.ts';
import { windowOf } from '../guess-window.ts';

/** The twin of the DynamoDB adapter. */
export function createMemoryGuesses(clock: () => Date): Guesses {
  const counts = new Map<string, number>();
  const nameOf = (scope: string): string => `${scope} ${windowOf(clock())}`;
  return {
    take: async (scope, countMax) => {
      const count = counts.get(nameOf(scope)) ?? 0;
      if (count >= countMax) return false;
      counts.set(nameOf(scope), count + 1);
      return true;
    },
    giveBack: async (scope) => {
      const count = counts.get(nameOf(scope)) ?? 0;
      if (count > 0) counts.set(nameOf(scope), count - 1);
    },
  };
}
