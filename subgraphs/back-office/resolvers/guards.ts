import { hasScopes, maySeeStore, requireStore } from '#platform/identity.ts';
import type { SubgraphContext } from '../context.ts';
import type { Shift } from '../domain/shift.ts';
import type { Store } from '../domain/store.ts';
import type { Workstation } from '../domain/workstation.ts';

/** The public face of a store (its name, whether it has an item) is for shoppers too, who belong to no store. */
export function mayReadPublicly({ identity }: SubgraphContext, storeId: string): boolean {
  return maySeeStore(identity, storeId) || hasScopes(identity, [['dtc:shop']]);
}

/** What happens inside a store is for those who work there. */
export function mayReadInside({ identity }: SubgraphContext, storeId: string): boolean {
  return (
    maySeeStore(identity, storeId) && hasScopes(identity, [['till:read'], ['backoffice:read']])
  );
}

/** On a blind shift, whoever counts must not learn what is expected (rule 36). */
export function maySeeDrawer({ identity }: SubgraphContext, shift: Shift): boolean {
  return !shift.blind || hasScopes(identity, [['till:approve'], ['backoffice:read']]);
}

export async function visibleStore(
  context: SubgraphContext,
  storeId: string,
): Promise<Store | undefined> {
  if (!mayReadPublicly(context, storeId)) return undefined;
  return context.loaders.store.load(storeId);
}

/** For fields that promise one: the row names the store by a foreign key. */
export async function knownStore(context: SubgraphContext, storeId: string): Promise<Store> {
  const store = await context.loaders.store.load(storeId);
  if (store === undefined) throw new Error(`Expected a store ${storeId}, got none.`);
  return store;
}

export async function knownWorkstation(
  context: SubgraphContext,
  workstationId: string,
): Promise<Workstation> {
  const workstation = await context.loaders.workstation.load(workstationId);
  if (workstation === undefined) {
    throw new Error(`Expected a workstation ${workstationId}, got none.`);
  }
  return workstation;
}

export async function visibleWorkstation(
  context: SubgraphContext,
  workstationId: string,
): Promise<Workstation | undefined> {
  const workstation = await context.loaders.workstation.load(workstationId);
  if (workstation === undefined || !mayReadInside(context, workstation.storeId)) return undefined;
  return workstation;
}

export async function visibleShift(
  context: SubgraphContext,
  shiftId: string,
): Promise<Shift | undefined> {
  const shift = await context.loaders.shift.load(shiftId);
  return shift !== undefined && mayReadInside(context, shift.storeId) ? shift : undefined;
}

export async function visibleOperator(context: SubgraphContext, operatorId: string) {
  const operator = await context.loaders.operator.load(operatorId);
  return operator?.stores.some((storeId) => mayReadInside(context, storeId)) === true
    ? operator
    : undefined;
}

/** Refused with FORBIDDEN, never answered: the caller named a store that isn't theirs. */
export function mustWorkFor({ identity }: SubgraphContext, storeId: string): void {
  requireStore(identity, storeId);
}
