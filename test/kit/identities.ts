import type { Identity } from '#platform/contracts/identity.ts';
import { serviceIdentity } from '#platform/identity.ts';
import { type Role, scopesOfRoles } from '#platform/roles.ts';

/** The people and machines that tests act as. Store 'S001' has workstation 'S001-W1' and operators 'O001-01', 'O001-02'. */
export function cashierOf(storeId: string): Identity {
  return { ...withRole('cashier', operatorOf(storeId, 1), [storeId]), ...atTill(storeId, 1) };
}

export function managerOf(storeId: string): Identity {
  return { ...withRole('manager', operatorOf(storeId, 2), [storeId]), ...atTill(storeId, 2) };
}

export function backOffice(): Identity {
  return withRole('backoffice', 'backoffice-1', 'ALL');
}

/** A shopper belongs to no store: it sees what the web shop shows. */
export function shopper(customerId: string): Identity {
  return { ...withRole('shopper', customerId, []), customerId };
}

export function erp(): Identity {
  return withRole('erp', 'erp-1', 'ALL');
}

export function service(name = 'test'): Identity {
  return serviceIdentity(name);
}

function withRole(role: Role, subject: string, stores: Identity['stores']): Identity {
  return { subject, roles: [role], scopes: scopesOfRoles([role]), stores };
}

function operatorOf(storeId: string, number: number): string {
  return `${storeId.replace(/^S/, 'O')}-0${number}`;
}

function atTill(
  storeId: string,
  operator: number,
): { readonly operatorId: string; readonly workstationId: string } {
  return { operatorId: operatorOf(storeId, operator), workstationId: `${storeId}-W1` };
}
