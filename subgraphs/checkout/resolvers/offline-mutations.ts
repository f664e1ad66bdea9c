import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { dealWithFinding } from '../usecases/deal-with-finding.ts';
import { submitOffline } from '../usecases/submit-offline.ts';

export const offlineMutations = {
  offlineBatchSubmit: async (_root, { input }, { ports, caller }) => {
    const { refusal, results, nextSequenceNumber } = await submitOffline(ports, caller, input);
    return { results, nextSequenceNumber, userErrors: refusal === undefined ? [] : [refusal] };
  },
  offlineFindingDealWith: async (_root, { input }, { ports, caller }) => {
    const dealt = await dealWithFinding(ports, caller, input);
    return dealt.ok
      ? { finding: dealt.value, userErrors: [] }
      : { finding: undefined, userErrors: [dealt.refusal] };
  },
} satisfies MutationResolvers;
