import { z } from 'zod';
import type { Identity } from './contracts/identity.ts';
import { ForbiddenError } from './errors.ts';
import { allScopes } from './roles.ts';
import { signDocument, SignatureFault, verifyDocument } from './signatures.ts';

/** A token lives as long as the longest request may take, many times over, and not longer. */
const identityLifeSeconds = 60;
const purpose = 'identity';

/** The header in which the gateway passes the caller on to subgraphs. */
export const identityHeader = 'x-tillgraph-identity';

export function signIdentity(
  identity: Identity,
  internalSecret: string,
  now: Date = new Date(),
): Promise<string> {
  return signDocument(purpose, { identity }, internalSecret, identityLifeSeconds, now);
}

/** Throws SignatureFault for whatever was not signed by us within the last minute. */
export async function verifyIdentity(
  token: string,
  internalSecret: string,
  now: Date = new Date(),
): Promise<Identity> {
  const document = await verifyDocument(purpose, token, internalSecret, { now });
  const parsed = identityDocument.safeParse(document);
  if (!parsed.success) {
    throw new SignatureFault('Expected an identity in the document.', { cause: parsed.error });
  }
  return toIdentity(parsed.data.identity);
}

/** Whether the caller may read and write what belongs to the store. */
export function maySeeStore(identity: Identity, storeId: string): boolean {
  return identity.stores === 'ALL' || identity.stores.includes(storeId);
}

/** For mutations, which are refused; reads answer as if there were nothing (`maySeeStore`). */
export function requireStore(identity: Identity, storeId: string): void {
  if (maySeeStore(identity, storeId)) return;
  throw new ForbiddenError(`Store ${storeId} is not among the stores that you may work for.`);
}

/** `required` is an OR of ANDs, as in `@requiresScopes(scopes: [["a", "b"], ["c"]])`. */
export function hasScopes(identity: Identity, required: readonly (readonly string[])[]): boolean {
  return required.some((all) => all.every((scope) => identity.scopes.includes(scope)));
}

/** Machine to machine: a saga, a relay, another subgraph. Sees every store and may do everything. */
export function serviceIdentity(name: string): Identity {
  return { subject: `service:${name}`, roles: ['service'], scopes: allScopes, stores: 'ALL' };
}

const anonymousSubject = 'anonymous';

/** Nobody in particular, who brought no token: may do what neither needs a scope nor a signed-in caller. */
export const anonymous: Identity = {
  subject: anonymousSubject,
  roles: [],
  scopes: [],
  stores: [],
};

export function isAnonymous(identity: Identity): boolean {
  return identity.subject === anonymousSubject;
}

export function isService(identity: Identity): boolean {
  return identity.scopes.includes('service');
}

const identityDocument = z.object({
  identity: z.object({
    subject: z.string().min(1),
    roles: z.array(z.string()),
    scopes: z.array(z.string()),
    stores: z.union([z.literal('ALL'), z.array(z.string())]),
    operatorId: z.string().optional(),
    workstationId: z.string().optional(),
    customerId: z.string().optional(),
  }),
});

/** zod's optional members may hold undefined; ours are absent. */
function toIdentity(parsed: z.infer<typeof identityDocument>['identity']): Identity {
  const { operatorId, workstationId, customerId, ...rest } = parsed;
  return {
    ...rest,
    ...(operatorId === undefined ? {} : { operatorId }),
    ...(workstationId === undefined ? {} : { workstationId }),
    ...(customerId === undefined ? {} : { customerId }),
  };
}
