import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { checkPolicy, checkStore } from '../domain/check-store.ts';
import type { PolicyTerms, Store } from '../domain/store.ts';
import type { Actor, Books, Ports } from '../ports.ts';
import { noteAudit } from './audit.ts';

export type CreateStore = {
  readonly idempotencyKey: string;
  readonly store: Omit<Store, 'sourceVersion' | 'publishedPolicyVersion'>;
  readonly terms: PolicyTerms;
};

export async function createStore(
  ports: Ports,
  actor: Actor,
  input: CreateStore,
): Promise<Outcome<{ readonly storeId: string }>> {
  const { storeId } = input.store;
  const now = ports.clock();
  const checked = checkStore(input.store);
  if (!checked.ok) return checked;
  const terms = checkPolicy(input.terms, { validFrom: now });
  if (!terms.ok) return terms;
  return ports.transactions.once(
    { owner: storeId, mutation: 'storeCreate', key: input.idempotencyKey, input },
    async (books) => {
      const taken = await whatIsTaken(books, input.store);
      if (taken !== undefined) return alreadyExists(taken);
      const store = { ...input.store, sourceVersion: 1, publishedPolicyVersion: 1 };
      const policy = { storeId, policyVersion: 1, validFrom: now, terms: input.terms };
      await books.saveStore(store);
      await books.addPolicy(policy);
      await books.announce([{ type: 'StoreChanged', store, policy }]);
      const detail = { gln: store.gln, name: store.name };
      await noteAudit(
        books,
        { actor, now },
        { storeId, kind: 'STORE_CREATED', subject: storeId, detail },
      );
      return accept({ storeId });
    },
  );
}

async function whatIsTaken(
  books: Books,
  { storeId, gln }: CreateStore['store'],
): Promise<'storeId' | 'gln' | undefined> {
  if ((await books.store(storeId)) !== undefined) return 'storeId';
  return (await books.storeByGln(gln)) === undefined ? undefined : 'gln';
}

function alreadyExists(field: 'storeId' | 'gln') {
  const name = field === 'gln' ? 'GLN' : 'id';
  return refuse({
    code: 'STORE_ALREADY_EXISTS',
    message: `Another store has this ${name}.`,
    field: ['input', field],
  });
}
