import { accept } from '#kernel/outcome.ts';
import type { Basket, LoyaltyPoints, TaxExemption } from './basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { refundableLines, type ReturnedQuantity } from './returns.ts';
import type { RetailTransaction, TransactionDraft } from './transaction.ts';

/** A customer's points, the groups for whom some promotions are, and why they are not taxed. */
export type LoyaltyAccount = {
  readonly customerId: string;
  /** Below zero when goods came back whose points had been spent. */
  readonly points: number;
  readonly groups: readonly string[];
  readonly taxExemption?: TaxExemption;
};

/** What a transaction does to an account, in the same write. `burned` are only given if there are as many. */
export type LoyaltyWrite = {
  readonly customerId: string;
  readonly transactionId: string;
  readonly at: string;
  readonly change: number;
  readonly burned: number;
};

/** The points that a customer wants to give; pricing takes whole lots and no more than the basket is worth. */
export function redeemPoints(
  basket: Basket,
  account: LoyaltyAccount | undefined,
  points: number,
): CheckoutOutcome<number> {
  if (basket.customerId === undefined) {
    return refused('CUSTOMER_REQUIRED', 'Attach the customer whose points these are.', 'basketId');
  }
  if (!Number.isInteger(points) || points < 0) {
    return refused('POINTS_INVALID', `Expected a whole number from 0, got ${points}.`, 'points');
  }
  // Whoever owes points has none to give, and may still take back a wish to give some.
  const held = Math.max(0, account?.points ?? 0);
  if (points > held) {
    return refused('POINTS_INSUFFICIENT', `The customer has ${held} points.`, 'points');
  }
  return accept(points);
}

/** One for each account that is touched. Training earns nothing. */
export function loyaltyWritesOf(
  draft: Pick<
    TransactionDraft,
    'id' | 'kind' | 'customerId' | 'completedAt' | 'points' | 'othersPoints'
  >,
  training: boolean,
): readonly LoyaltyWrite[] {
  const { id: transactionId, kind, customerId, completedAt: at, points, othersPoints = [] } = draft;
  if (training) return [];
  const own = customerId === undefined || points === undefined ? [] : [{ customerId, ...points }];
  return [...own, ...othersPoints].flatMap((account) => {
    const { earned, burned } = account;
    if (earned === 0 && burned === 0) return [];
    const change = earned - burned;
    // A sale that never was takes its points back only while they are there; a return may find them spent.
    const needed = kind === 'POST_VOID' ? Math.max(0, -change) : Math.max(0, burned);
    return [{ customerId: account.customerId, transactionId, at, change, burned: needed }];
  });
}

/** What a basket will do to its customer's points, as far as it can be known before it is completed. */
export function basketPoints({
  points,
  pointsBack = 0,
}: Pick<Basket, 'points' | 'pointsBack'>): LoyaltyPoints | undefined {
  if (pointsBack === 0) return points;
  return { earned: (points?.earned ?? 0) - pointsBack, burned: points?.burned ?? 0 };
}

/**
 * What a transaction with returned goods does to points: its own customer's (`pointsBack`: of goods without a receipt), and
 * those of other sales' customers.
 */
export function pointsWithReturns(
  draft: Pick<TransactionDraft, 'customerId' | 'points'> & { readonly pointsBack?: number },
  returns: readonly {
    readonly original: RetailTransaction;
    readonly before: readonly ReturnedQuantity[];
    readonly after: readonly ReturnedQuantity[];
  }[],
): Pick<TransactionDraft, 'points' | 'othersPoints'> {
  const none: LoyaltyPoints = { earned: 0, burned: 0 };
  let own = addPoints(draft.points ?? none, { earned: 0 - (draft.pointsBack ?? 0), burned: 0 });
  const others = new Map<string, LoyaltyPoints>();
  for (const { original, before, after } of returns) {
    const { customerId } = original;
    const back = pointsReturned(original, before, after);
    if (back === undefined || customerId === undefined) continue;
    if (customerId === draft.customerId) own = addPoints(own, back);
    else others.set(customerId, addPoints(others.get(customerId) ?? none, back));
  }
  const isSome = ({ earned, burned }: LoyaltyPoints): boolean => earned !== 0 || burned !== 0;
  const othersPoints = [...others]
    .filter(([, points]) => isSome(points))
    .map(([customerId, points]) => ({ customerId, ...points }));
  return {
    ...(isSome(own) || draft.points !== undefined ? { points: own } : {}),
    ...(othersPoints.length === 0 ? {} : { othersPoints }),
  };
}

function addPoints(one: LoyaltyPoints, other: LoyaltyPoints): LoyaltyPoints {
  return { earned: one.earned + other.earned, burned: one.burned + other.burned };
}

/**
 * The points that go back with returned goods: negative earned, negative burned. The first part of a sale's worth
 * takes its part of the points, rounded down, so that the last unit brings the last point (rule 25).
 */
export function pointsReturned(
  original: RetailTransaction,
  before: readonly ReturnedQuantity[],
  after: readonly ReturnedQuantity[],
): LoyaltyPoints | undefined {
  const points = original.soldPoints ?? original.points;
  if (points === undefined) return undefined;
  const left = (returned: readonly ReturnedQuantity[]): number =>
    refundableLines(original, returned).reduce((sum, { gross }) => sum + gross.minor, 0);
  const total = left([]);
  const backOf = (returned: readonly ReturnedQuantity[]): number => total - left(returned);
  const share = (of: number, returned: readonly ReturnedQuantity[]): number =>
    total === 0 ? 0 : Math.floor((of * backOf(returned)) / total);
  const part = (of: number): number => 0 - (share(of, after) - share(of, before));
  return { earned: part(points.earned), burned: part(points.burned) };
}
