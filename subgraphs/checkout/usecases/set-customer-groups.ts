import type { Caller, CheckoutFailure, LoyaltyAccount, Ports } from '../ports.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { replayed } from './replay.ts';

export type SetCustomerGroupsInput = {
  readonly customerId: string;
  readonly groups: readonly string[];
  readonly idempotencyKey: string;
};

export type CustomerGroupsAnswer = {
  readonly account?: LoyaltyAccount;
  readonly refusal?: CheckoutFailure;
};

const groupPattern = /^[A-Za-z0-9._-]{1,40}$/; // As product's promotions name them.
const groupCountMax = 20;

/** Baskets that are open keep the groups with which the customer was attached. */
export async function setCustomerGroups(
  ports: Ports,
  caller: Caller,
  input: SetCustomerGroupsInput,
): Promise<CustomerGroupsAnswer> {
  const { customerId } = input;
  const groups = [...new Set(input.groups)];
  if (groups.length > groupCountMax || !groups.every((group) => groupPattern.test(group))) {
    const message = `Expected at most ${groupCountMax} names of letters, digits, dots, hyphens or underscores.`;
    return failed('GROUPS_INVALID', message, 'groups');
  }
  const claim = claimOf(caller, { mutation: 'customerGroupsSet', input, ...input });
  const earlier = await replayed(ports, await ports.store.read({ claim }));
  if (earlier?.refusal !== undefined) return earlier;
  if (earlier === undefined) {
    const committed = await ports.store.commit({
      claim: { ...claim, answer: {} },
      customerGroups: { customerId, groups },
      facts: [],
      correlationId: caller.correlationId,
    });
    // Only the key can have been used meanwhile: answer what it was used for.
    if (!committed.ok) return setCustomerGroups(ports, caller, input);
  }
  const [account] = await ports.reader.loyaltyAccounts([customerId]);
  return { account: account ?? { customerId, points: 0, groups } };
}
