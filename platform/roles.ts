/** Scopes by role: what the token issuer grants and what tests act as. */
const cashier = ['till:read', 'till:sell', 'product:read', 'order:read', 'order:write'] as const;
const manager = [
  ...cashier,
  'till:approve',
  'backoffice:read',
  'backoffice:write',
  'stock:write',
] as const;
const backoffice = [
  'product:read',
  'product:write',
  'backoffice:read',
  'backoffice:write',
  'stock:write',
  'order:read',
  'order:write',
  'till:read',
  'erp:read',
  'erp:sync',
] as const;
const shopper = ['dtc:shop', 'product:read'] as const;
const erp = ['erp:read', 'erp:sync', 'product:read', 'product:write'] as const;

export const allScopes: readonly string[] = [
  ...new Set<string>([...manager, ...backoffice, ...shopper, ...erp, 'service']),
];

export const roleScopes = {
  cashier,
  manager,
  backoffice,
  shopper,
  erp,
  service: allScopes,
} as const;

export type Role = keyof typeof roleScopes;

/** Every scope of the roles, each once. A role that nobody knows grants nothing. */
export function scopesOfRoles(roles: readonly string[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => (isRole(role) ? [...roleScopes[role]] : [])))];
}

function isRole(role: string): role is Role {
  return Object.hasOwn(roleScopes, role);
}
