import { hasScopes, maySeeStore } from '#platform/identity.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { ApprovalGrantInput, MutationResolvers } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import { type Approval, grantApproval } from '../usecases/grant-approval.ts';
import { storeUnknown, workstationUnknown } from '../usecases/refusals.ts';
import { setPin } from '../usecases/set-pin.ts';
import { signOn } from '../usecases/sign-on.ts';
import { readAmount } from './amounts.ts';
import { mustWorkFor } from './guards.ts';
import { answer } from './payloads.ts';

export const operatorMutations = {
  operatorSignOn: async (_root, { input }, context) => {
    const workstation = await context.loaders.workstation.load(input.workstationId);
    if (workstation === undefined) {
      return answer(context, workstationUnknown(input.workstationId), () => ({}));
    }
    mustWorkFor(context, workstation.storeId);
    const outcome = await signOn(context.ports, context.actor, {
      operatorId: input.operatorId ?? undefined,
      number: input.number ?? undefined,
      pin: input.pin,
      workstation,
    });
    return answer(context, outcome, (session) => ({ session }));
  },
  operatorPinSet: async (_root, { input }, context) => {
    const { operatorId, newPin, currentPin } = input;
    const outcome = await setPin(context.ports, context.actor, {
      ...{ operatorId, newPin, currentPin: currentPin ?? undefined },
      asAdministrator: await administers(context, operatorId),
    });
    return answer(context, outcome, async () => ({
      operator: await context.loaders.operator.load(operatorId),
    }));
  },
  approvalGrant: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    return answer(context, await grant(context, input), (approval) => ({ approval }));
  },
} satisfies MutationResolvers;

async function administers(context: SubgraphContext, operatorId: string): Promise<boolean> {
  if (!hasScopes(context.identity, [['backoffice:write']])) return false;
  const operator = await context.loaders.operator.load(operatorId);
  return operator?.stores.some((storeId) => maySeeStore(context.identity, storeId)) ?? false;
}

async function grant(
  context: SubgraphContext,
  input: ApprovalGrantInput,
): Promise<Outcome<Approval>> {
  const { storeId, limit: limitInput, ...rest } = input;
  const store = await context.loaders.store.load(storeId);
  if (store === undefined) return storeUnknown(storeId);
  const { currency } = store;
  const rule = { currency, zeroAllowed: false, field: ['input', 'limit'] };
  const limit = limitInput == null ? accept(undefined) : readAmount(limitInput, rule);
  if (!limit.ok) return limit;
  return grantApproval(context.ports, context.actor, {
    ...rest,
    storeId,
    limitMinor: limit.value?.minor,
  });
}
