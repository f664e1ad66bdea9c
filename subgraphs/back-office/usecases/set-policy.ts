import { accept, type Outcome } from '#kernel/outcome.ts';
import { checkPolicy } from '../domain/check-store.ts';
import { policyAt, type PolicyTerms } from '../domain/store.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';
import { storeUnknown } from './refusals.ts';

export type SetPolicy = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly validFrom?: string | undefined;
  readonly terms: PolicyTerms;
};

export type PolicySet = { readonly storeId: string; readonly policyVersion: number };

export async function setPolicy(
  ports: Ports,
  actor: Actor,
  input: SetPolicy,
): Promise<Outcome<PolicySet>> {
  const { storeId, terms } = input;
  return ports.transactions.once(
    { owner: storeId, mutation: 'storePolicySet', key: input.idempotencyKey, input },
    async (books) => {
      const now = ports.clock();
      if ((await books.lockStore(storeId)) === undefined) return storeUnknown(storeId);
      const latest = (await books.policies(storeId)).at(-1);
      const validFrom = input.validFrom === undefined ? now : new Date(input.validFrom);
      const checked = checkPolicy(terms, { validFrom, latest });
      if (!checked.ok) return checked;
      const policyVersion = (latest?.policyVersion ?? 0) + 1;
      await books.addPolicy({ storeId, policyVersion, validFrom, terms });
      await publishPolicyInForce(books, storeId, now);
      const detail = { policyVersion, validFrom: validFrom.toISOString(), terms };
      await noteAudit(
        books,
        { actor, now },
        { storeId, kind: 'STORE_POLICY_SET', subject: storeId, detail },
      );
      return accept({ storeId, policyVersion });
    },
  );
}

/** Tells the policy in force, once: of a policy that starts later, the clock's run tells (`publishPolicies`). */
export async function publishPolicyInForce(
  books: Books,
  storeId: string,
  now: Date,
): Promise<void> {
  const store = await books.lockStore(storeId);
  const policy = policyAt(await books.policies(storeId), now);
  if (store === undefined || policy === undefined) return;
  if (store.publishedPolicyVersion === policy.policyVersion) return;
  const changed = {
    ...store,
    sourceVersion: store.sourceVersion + 1,
    publishedPolicyVersion: policy.policyVersion,
  };
  await books.saveStore(changed);
  await books.announce([{ type: 'StoreChanged', store: changed, policy }]);
}
