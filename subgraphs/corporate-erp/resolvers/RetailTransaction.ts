import type { Resolvers } from '../__generated__/resolvers.ts';
import { postingIdOf } from '../domain/posting.ts';
import { ifVisible } from './visibility.ts';

export const RetailTransaction: NonNullable<Resolvers['RetailTransaction']> = {
  posting: async ({ id }, _args, context) =>
    ifVisible(await context.loaders.posting.load(postingIdOf(id)), context),
};
