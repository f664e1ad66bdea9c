import { addMoney, compareMoney, isZero, type Money } from '#kernel/money.ts';

/** How many postings, and their sum in each currency. */
export type PostingTotals = { readonly count: number; readonly totals: readonly Money[] };

export type Reconciliation = {
  readonly posted: PostingTotals;
  readonly pending: PostingTotals;
  readonly dead: PostingTotals;
};

type CountedSum = { readonly count: number; readonly sum: Money };

/** Adds up sums per currency, in the order of the currencies' codes. */
export function totalsOf(sums: readonly CountedSum[]): PostingTotals {
  const byCurrency = new Map<string, Money>();
  for (const { sum } of sums) {
    const before = byCurrency.get(sum.currency);
    byCurrency.set(sum.currency, before === undefined ? sum : addMoney(before, sum));
  }
  const totals = [...byCurrency.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
  return { count: sums.reduce((count, sum) => count + sum.count, 0), totals };
}

/** Whether everything is posted and the corporate system holds just that. */
export function agrees(ours: Reconciliation, corporate: PostingTotals): boolean {
  const nothingWaits = ours.pending.count === 0 && ours.dead.count === 0;
  return nothingWaits && sameTotals(ours.posted, corporate);
}

function sameTotals(left: PostingTotals, right: PostingTotals): boolean {
  if (left.count !== right.count) return false;
  const ours = withoutZeros(left);
  const theirs = withoutZeros(right);
  return ours.length === theirs.length && ours.every((sum, index) => isSame(sum, theirs[index]));
}

/** A currency whose sales and returns cancel out is as good as none. */
function withoutZeros({ totals }: PostingTotals): readonly Money[] {
  return totals.filter((sum) => !isZero(sum));
}

function isSame(left: Money, right: Money | undefined): boolean {
  return left.currency === right?.currency && compareMoney(left, right) === 0;
}
