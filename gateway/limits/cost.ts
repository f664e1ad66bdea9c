import type { Variables } from '../engine/types.ts';

/** What an operation may cost; a function where pages are sized by variables. */
export type Cost = number | ((variables: Variables) => number);

export function costOf(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}

export function addCosts(left: Cost, right: Cost): Cost {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  if (left === 0) return right;
  if (right === 0) return left;
  return (variables) => costOf(left, variables) + costOf(right, variables);
}

export function multiplyCosts(left: Cost, right: Cost): Cost {
  if (typeof left === 'number' && typeof right === 'number') return left * right;
  if (left === 0 || right === 0) return 0;
  if (left === 1) return right;
  if (right === 1) return left;
  return (variables) => costOf(left, variables) * costOf(right, variables);
}

/** The larger of several sizes: with `first` and `last` both given a page may be as long as the longer. */
export function largestCost(costs: readonly [Cost, ...Cost[]]): Cost {
  const [first, ...rest] = costs;
  return rest.reduce<Cost>((left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return Math.max(left, right);
    return (variables) => Math.max(costOf(left, variables), costOf(right, variables));
  }, first);
}
