import type { Context, NONERequest, SubscriptionFilter } from '@aws-appsync/utils';
import type { Owner } from './guard.ts';

export function ask(ctx: Context<{ readonly storeId: string }>): NONERequest {
  return { payload: { storeId: ctx.args.storeId } };
}

export function read(ctx: Context): Owner {
  return ctx.result as Owner;
}

export function ownerOf({ storeId }: Owner): Owner {
  return { storeId };
}

/** Recalls of this store, or those of all stores. */
export function filterOf({ storeId }: Owner): SubscriptionFilter {
  return {
    filterGroup: [
      { filters: [{ fieldName: 'storeId', operator: 'eq', value: storeId }] },
      { filters: [{ fieldName: 'storeId', operator: 'eq', value: 'ALL' }] },
    ],
  };
}
