import { formatAmount, type Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { ProductUserError } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { ProductRefusal } from '../domain/product-refusal.ts';
import type { IdempotencyRefusal } from '../ports.ts';

type Refused = ProductRefusal | IdempotencyRefusal;

/**
 * What a mutation answers is read after it, past what loaders remember from before it: one request may hold
 * several mutations.
 */
export async function changed<Value, Answer>(
  outcome: Outcome<Value, Refused>,
  { loaders }: Pick<SubgraphContext, 'loaders'>,
  read: (value: Value) => Promise<Answer>,
): Promise<Answer | undefined> {
  if (!outcome.ok) return undefined;
  for (const loader of Object.values(loaders)) loader.clearAll();
  return read(outcome.value);
}

export function userErrorsOf(outcome: Outcome<unknown, Refused>): readonly ProductUserError[] {
  return outcome.ok ? [] : [toUserError(outcome.refusal)];
}

export function toUserError({ code, message, field }: Refused): ProductUserError {
  // Paths begin within the input, whoever made the refusal.
  const path = field?.[0] === 'input' ? field.slice(1) : field;
  return { code, message, field: path ?? null };
}

export function toMoney(money: Money) {
  return { amount: formatAmount(money), currency: money.currency };
}

/** For what a foreign key promises: its absence is a corrupt row. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value !== undefined) return value;
  throw new Error(`Expected ${what} in the product database, found none.`);
}
