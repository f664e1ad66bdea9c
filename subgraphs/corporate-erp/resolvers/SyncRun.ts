import type { Resolvers } from '../__generated__/resolvers.ts';

export const SyncRun: NonNullable<Resolvers['SyncRun']> = {
  __resolveReference: ({ syncRunId }, { loaders }) => loaders.syncRun.load(syncRunId),
};
