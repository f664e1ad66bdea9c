import type { Context, SubscriptionFilter } from '@aws-appsync/utils';
import { get } from '@aws-appsync/utils/dynamodb';
import { basketKey } from '../../subgraphs/checkout/adapters/appsync-shared/keys.ts';
import type { StoredBasketItem } from '../../subgraphs/checkout/adapters/appsync-shared/views.ts';

export { ownerOf, read } from './Query.basket.ts';

/** Loads the basket, so that its owner decides and not what the caller says. */
export function ask(ctx: Context<{ readonly basketId: string }>) {
  return get({ key: basketKey(ctx.args.basketId), consistentRead: true });
}

/** The basket was compared with the caller's claims, so its id and store are all that is left to ask. */
export function filterOf({ id, storeId }: StoredBasketItem): SubscriptionFilter {
  return {
    filterGroup: [
      {
        filters: [
          { fieldName: 'basketId', operator: 'eq', value: id },
          { fieldName: 'storeId', operator: 'eq', value: storeId },
        ],
      },
    ],
  };
}
