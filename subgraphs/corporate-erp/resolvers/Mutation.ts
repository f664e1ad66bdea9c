import { maySeeStore } from '#platform/identity.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { MutationCall } from '../ports.ts';
import { importChanges } from '../usecases/import-changes.ts';
import { retryDeadLetter } from '../usecases/retry-dead-letter.ts';
import { userErrorsOf } from './answers.ts';

export const Mutation: NonNullable<Resolvers['Mutation']> = {
  corporateImportRun: async (_root, { input }, { ports, identity }) => {
    const call = callOf('corporateImportRun', input, identity);
    const { kind, full } = input;
    const outcome = await importChanges(ports, call, { kind, full: full ?? false });
    return {
      syncRun: outcome.ok ? outcome.value : null,
      userErrors: userErrorsOf(outcome),
    };
  },
  deadLetterRetry: async (_root, { input }, { ports, identity, loaders }) => {
    const { deadLetterId } = input;
    const seesStore = (storeId: string): boolean => maySeeStore(identity, storeId);
    const outcome = await ports.runOnce(callOf('deadLetterRetry', input, identity), () =>
      retryDeadLetter(ports, { deadLetterId, seesStore }),
    );
    loaders.posting.clearAll();
    return {
      salesPosting: outcome.ok ? await loaders.posting.load(outcome.value.postingId) : null,
      userErrors: userErrorsOf(outcome),
    };
  },
};

function callOf(
  mutation: string,
  { idempotencyKey, ...input }: { readonly idempotencyKey: string },
  { roles, subject }: SubgraphContext['identity'],
): MutationCall {
  return { audience: roles.join(' '), subject, mutation, idempotencyKey, input };
}
