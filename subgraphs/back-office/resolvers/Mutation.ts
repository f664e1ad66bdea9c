import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { operatorMutations } from './operator-mutations.ts';
import { shiftMutations } from './shift-mutations.ts';
import { stockMutations } from './stock-mutations.ts';
import { storeMutations } from './store-mutations.ts';

export const Mutation: MutationResolvers = {
  ...operatorMutations,
  ...storeMutations,
  ...shiftMutations,
  ...stockMutations,
};
