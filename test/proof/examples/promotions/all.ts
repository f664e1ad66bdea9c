import { basketExamples } from './baskets.ts';
import type { Example } from './kit.ts';
import { setExamples } from './sets.ts';
import { stackingExamples } from './stacking.ts';
import { unitPriceExamples } from './unit-prices.ts';

export const promotionExamples: readonly Example[] = [
  ...unitPriceExamples,
  ...setExamples,
  ...basketExamples,
  ...stackingExamples,
];
