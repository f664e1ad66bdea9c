import type { LoyaltyAccount } from '../domain/loyalty.ts';
import type { AccountWrite, Caller, CheckoutFailure, Ports } from '../ports.ts';
import { claimOf, type BasketRequest } from './edit-basket.ts';
import { replayed } from './replay.ts';

export type AccountAnswer = {
  readonly account?: LoyaltyAccount;
  readonly refusal?: CheckoutFailure;
};

/** Baskets that are open keep what the account said when the customer was attached. */
export async function changeAccount(
  ports: Ports,
  caller: Caller,
  request: Pick<BasketRequest, 'mutation' | 'idempotencyKey' | 'input'>,
  write: AccountWrite,
): Promise<AccountAnswer> {
  const claim = claimOf(caller, request);
  const earlier = await replayed(ports, await ports.store.read({ claim }));
  if (earlier?.refusal !== undefined) return { refusal: earlier.refusal };
  if (earlier === undefined) {
    const committed = await ports.store.commit({
      claim: { ...claim, answer: {} },
      account: write,
      facts: [],
      correlationId: caller.correlationId,
    });
    // Only the key can have been used meanwhile: answer what it was used for.
    if (!committed.ok) return changeAccount(ports, caller, request, write);
  }
  const { customerId } = write;
  const [account] = await ports.reader.loyaltyAccounts([customerId]);
  return { account: account ?? { customerId, points: 0, groups: [] } };
}
