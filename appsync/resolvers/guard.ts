import { type Context, type SubscriptionFilter, util } from '@aws-appsync/utils';

/** Whose the loaded thing is. */
export type Owner = {
  readonly storeId: string;
  /** The subject of the shopper whose web cart it is. */
  readonly shopper?: string | undefined;
  readonly customerId?: string | undefined;
};

type Claims = {
  readonly sub?: string;
  readonly scope?: string;
  readonly stores?: string | readonly string[];
  readonly customer_id?: string;
};

/** The same answer as the gateway's for a caller without the field's scopes. */
export function requireScopes(ctx: Context): void {
  if (hasScopes(ctx)) return;
  const alternatives: string[] = [];
  for (const all of buildConstants.requiredScopes) alternatives.push(all.join(' and '));
  const wanted = alternatives.join(', or ');
  util.error(`${buildConstants.field} needs the scope ${wanted}.`, 'FORBIDDEN');
}

export function hasScopes(ctx: Context): boolean {
  const held = scopesOf(ctx);
  let allowed = buildConstants.requiredScopes.length === 0;
  for (const all of buildConstants.requiredScopes) {
    let holdsAll = true;
    for (const scope of all) {
      if (!held.includes(scope)) holdsAll = false;
    }
    if (holdsAll) allowed = true;
  }
  return allowed;
}

/** A shopper sees what is theirs; everybody else what belongs to a store of theirs. */
export function maySee(ctx: Context, owner: Owner): boolean {
  const claims = claimsOf(ctx);
  const scopes = scopesOf(ctx);
  if (scopes.includes('dtc:shop') && !scopes.includes('till:read')) {
    const isShopper = owner.shopper !== undefined && owner.shopper === claims.sub;
    const isCustomer = owner.customerId !== undefined && owner.customerId === claims.customer_id;
    return isShopper || isCustomer;
  }
  if (claims.stores === 'ALL') return true;
  return Array.isArray(claims.stores) && claims.stores.includes(owner.storeId);
}

/** A data source that failed is a fault; the answer must not look like "there is none". */
export function raiseError(ctx: Context): void {
  if (ctx.error) util.error(ctx.error.message, ctx.error.type);
}

/** No payload has this store, so nothing is ever delivered, and the socket's other subscriptions go on. */
export function nothingFilter(): SubscriptionFilter {
  return {
    filterGroup: [{ filters: [{ fieldName: 'storeId', operator: 'eq', value: 'NO-STORE' }] }],
  };
}

function claimsOf(ctx: Context): Claims {
  const identity = ctx.identity as { readonly claims?: Claims } | null | undefined;
  return identity?.claims ?? {};
}

function scopesOf(ctx: Context): readonly string[] {
  const scope = claimsOf(ctx).scope;
  return scope ? scope.split(' ') : [];
}
