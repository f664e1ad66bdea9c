import type { Identity } from '#platform/contracts/identity.ts';
import type { SubgraphRequest } from '#platform/contracts/subgraph.ts';
import { maySeeStore, requireStore } from '#platform/identity.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { BasketRecord, Caller, Ports, StoredTransaction } from './ports.ts';

export type SubgraphContext = {
  readonly identity: Identity;
  readonly correlationId: string;
  readonly caller: Caller;
  readonly ports: Ports;
  readonly loaders: Loaders;
  /** What the caller may see of it; undefined is "there is none". */
  readonly visibleBasket: (basket: BasketRecord | undefined) => BasketRecord | undefined;
  readonly visibleTransaction: (
    stored: StoredTransaction | undefined,
  ) => StoredTransaction | undefined;
};

export function createContext(
  ports: Ports,
  { identity, correlationId }: SubgraphRequest,
): SubgraphContext {
  const caller = callerOf(identity, correlationId);
  return {
    identity,
    correlationId,
    caller,
    ports,
    loaders: createLoaders(ports.reader),
    visibleBasket: (basket) => (basket && maySeeBasket(caller, basket) ? basket : undefined),
    visibleTransaction: (stored) =>
      stored && maySeeTransaction(caller, stored) ? stored : undefined,
  };
}

/** Whoever may not sell or read at a till is a shopper, whose own cart is all there is. */
export function callerOf(identity: Identity, correlationId: string): Caller {
  const { subject, operatorId, customerId, scopes } = identity;
  const isShopper = scopes.includes('dtc:shop') && !scopes.includes('till:read');
  return {
    audience: isShopper ? 'dtc' : 'till',
    subject,
    correlationId,
    maySeeStore: (storeId) => maySeeStore(identity, storeId),
    requireStore: (storeId) => requireStore(identity, storeId),
    mayApprove: scopes.includes('till:approve'),
    ...(operatorId === undefined ? {} : { operatorId }),
    ...(customerId === undefined ? {} : { customerId }),
  };
}

function maySeeBasket(caller: Caller, basket: BasketRecord): boolean {
  if (caller.audience === 'dtc') return basket.shopper === caller.subject;
  return caller.maySeeStore(basket.storeId);
}

/** A shopper sees the transactions of their own purchases, through `Customer.transactions`. */
function maySeeTransaction(caller: Caller, { transaction }: StoredTransaction): boolean {
  if (caller.audience !== 'dtc') return caller.maySeeStore(transaction.storeId);
  return caller.customerId !== undefined && caller.customerId === transaction.customerId;
}
