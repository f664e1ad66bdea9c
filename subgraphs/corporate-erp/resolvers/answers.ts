import { GraphQLError } from 'graphql';
import { formatAmount, type Money } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { ErpUserError } from '../__generated__/resolvers.ts';
import type { ErpRefusal } from '../domain/refusal.ts';
import type { CorporateAnswer } from '../ports.ts';

export function toMoney(money: Money) {
  return { amount: formatAmount(money), currency: money.currency };
}

export function userErrorsOf(outcome: Outcome<unknown, ErpRefusal>): readonly ErpUserError[] {
  if (outcome.ok) return [];
  const { code, message, field } = outcome.refusal;
  // Paths begin within the input, whoever made the refusal.
  const path = field?.[0] === 'input' ? field.slice(1) : field;
  return [{ code, message, field: path ?? null }];
}

/** What only the corporate system can say is null with this error while it is down; nothing else is touched by it. */
export function saidByCorporateSystem<Value>(answer: CorporateAnswer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new GraphQLError('The corporate system does not answer now.', {
    extensions: { code: 'CORPORATE_SYSTEM_UNAVAILABLE' },
  });
}
