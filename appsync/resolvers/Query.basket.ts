import type { Context } from '@aws-appsync/utils';
import { get } from '@aws-appsync/utils/dynamodb';
import { basketKey } from '../../subgraphs/checkout/adapters/appsync-shared/keys.ts';
import {
  basketView,
  type StoredBasketItem,
} from '../../subgraphs/checkout/adapters/appsync-shared/views.ts';
import {
  type InStore,
  storedBasket,
} from '../../subgraphs/checkout/adapters/appsync-shared/stored-basket.ts';
import type { Owner } from './guard.ts';

export function ask(ctx: Context<{ readonly id: string }>) {
  return get({ key: basketKey(ctx.args.id), consistentRead: true });
}

export function read(ctx: Context): StoredBasketItem | null {
  return ctx.result ? storedBasket(ctx.result as InStore<StoredBasketItem>) : null;
}

export function ownerOf({ storeId, shopper }: StoredBasketItem): Owner {
  return { storeId, shopper };
}

export function view(stored: StoredBasketItem) {
  const basket = basketView(stored);
  return { ...basket, transaction: basket.transactionId ? { id: basket.transactionId } : null };
}
