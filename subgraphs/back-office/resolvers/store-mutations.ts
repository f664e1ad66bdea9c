import { accept, type Outcome } from '#kernel/outcome.ts';
import type {
  MutationResolvers,
  StoreCreateInput,
  StorePolicyInput,
  StorePolicySetInput,
} from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';
import type { PolicyTerms } from '../domain/store.ts';
import { createEnrolmentCode } from '../usecases/create-enrolment-code.ts';
import { createStore } from '../usecases/create-store.ts';
import { createWorkstation } from '../usecases/create-workstation.ts';
import { enrolWorkstation } from '../usecases/enrol-workstation.ts';
import { storeUnknown } from '../usecases/refusals.ts';
import { revokeWorkstation } from '../usecases/revoke-workstation.ts';
import { type PolicySet, setPolicy } from '../usecases/set-policy.ts';
import { readAmount } from './amounts.ts';
import { filled } from './filled.ts';
import { mustWorkFor } from './guards.ts';
import { answer } from './payloads.ts';
import { tenderTermsOf } from './tender-terms.ts';
import { tillTermsOf } from './till-terms.ts';

export const storeMutations = {
  storeCreate: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    const { storeId } = input;
    return answer(context, await create(context, input), async () => ({
      store: await context.loaders.store.load(storeId),
    }));
  },
  storePolicySet: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    return answer(context, await set(context, input), async ({ storeId, policyVersion }) => {
      const store = await context.loaders.store.load(storeId);
      const policies = await context.loaders.policiesOfStore.load(storeId);
      const policy = policies.find((version) => version.policyVersion === policyVersion);
      return { store, policy: store && policy && { ...policy, currency: store.currency } };
    });
  },
  workstationCreate: async (_root, { input }, context) => {
    mustWorkFor(context, input.storeId);
    const outcome = await createWorkstation(context.ports, context.actor, {
      ...input,
      kind: filled(input.kind),
    });
    return answer(context, outcome, ({ workstationId }) => shownAfter(context, workstationId));
  },
  workstationEnrolmentCodeCreate: async (_root, { input: { workstationId } }, context) => {
    await mustWorkAt(context, workstationId);
    const outcome = await createEnrolmentCode(context.ports, context.actor, workstationId);
    return answer(context, outcome, async ({ code, expiresAt }) => ({
      ...(await shownAfter(context, workstationId)),
      code,
      expiresAt: expiresAt.toISOString(),
    }));
  },
  workstationEnrol: async (_root, { input }, context) => {
    await mustWorkAt(context, input.workstationId);
    const outcome = await enrolWorkstation(context.ports, context.actor, input);
    return answer(context, outcome, ({ workstationId }) => shownAfter(context, workstationId));
  },
  workstationRevoke: async (_root, { input }, context) => {
    await mustWorkAt(context, input.workstationId);
    const outcome = await revokeWorkstation(context.ports, context.actor, input);
    return answer(context, outcome, ({ workstationId }) => shownAfter(context, workstationId));
  },
} satisfies MutationResolvers;

/** An unknown workstation belongs to nobody: the use case refuses it. */
async function mustWorkAt(context: SubgraphContext, workstationId: string): Promise<void> {
  const workstation = await context.loaders.workstation.load(workstationId);
  if (workstation !== undefined) mustWorkFor(context, workstation.storeId);
}

async function shownAfter({ loaders }: SubgraphContext, workstationId: string) {
  return { workstation: await loaders.workstation.load(workstationId) };
}

async function create(
  context: SubgraphContext,
  input: StoreCreateInput,
): Promise<Outcome<{ readonly storeId: string }>> {
  const { idempotencyKey, policy, ...rest } = input;
  const { dayStart, receiptHeader } = input;
  const store = { ...rest, dayStart: filled(dayStart), receiptHeader: filled(receiptHeader) };
  const terms = termsOf(policy, store.currency);
  if (!terms.ok) return terms;
  return createStore(context.ports, context.actor, { idempotencyKey, store, terms: terms.value });
}

async function set(
  context: SubgraphContext,
  input: StorePolicySetInput,
): Promise<Outcome<PolicySet>> {
  const { idempotencyKey, storeId, validFrom, policy } = input;
  const store = await context.loaders.store.load(storeId);
  if (store === undefined) return storeUnknown(storeId);
  const terms = termsOf(policy, store.currency);
  if (!terms.ok) return terms;
  return setPolicy(context.ports, context.actor, {
    ...{ idempotencyKey, storeId, validFrom: validFrom ?? undefined },
    terms: terms.value,
  });
}

function pickUpOf({ pickUp }: StorePolicyInput): Pick<PolicyTerms, 'pickUp'> {
  if (pickUp == null) return {};
  const { paidDays, unpaidHours } = pickUp;
  return { pickUp: { paidDays: paidDays ?? undefined, unpaidHours: unpaidHours ?? undefined } };
}

function feeTermsOf({ fees }: StorePolicyInput): Pick<PolicyTerms, 'fees'> {
  if (fees == null) return {};
  return {
    fees: { deliveryGtins: filled(fees.deliveryGtins), returnable: filled(fees.returnable) },
  };
}

function termsOf(policy: StorePolicyInput, currency: string): Outcome<PolicyTerms> {
  const offlineCards = offlineCardsOf(policy, currency);
  if (!offlineCards.ok) return policyInvalid(offlineCards);
  const tenders = tenderTermsOf(policy, currency);
  if (!tenders.ok) return policyInvalid(tenders);
  const returns = returnsOf(policy, currency);
  if (!returns.ok) return policyInvalid(returns);
  const limits = { ...offlineCards.value, ...tenders.value, ...returns.value };
  const terms = { ...plainTerms(policy), ...limits };
  const { cashRounding } = policy;
  const field = ['input', 'policy', 'cashRounding', 'increment'];
  const till = policy.till == null ? accept(undefined) : tillTermsOf(policy.till, currency);
  if (!till.ok) return policyInvalid(till);
  const plain = {
    ...terms,
    ...(till.value && { till: till.value }),
    ...feeTermsOf(policy),
    ...pickUpOf(policy),
  };
  if (cashRounding == null) return accept(plain);
  const rule = { currency, zeroAllowed: true, field };
  const increment = readAmount(cashRounding.increment, rule);
  if (!increment.ok) return policyInvalid(increment);
  const rounding = { incrementMinor: increment.value.minor, mode: filled(cashRounding.mode) };
  return accept({ ...plain, cashRounding: rounding });
}

function offlineCardsOf(
  { offlineCards }: StorePolicyInput,
  currency: string,
): Outcome<Pick<PolicyTerms, 'offlineCards'>> {
  if (offlineCards == null) return accept({});
  const field = ['input', 'policy', 'offlineCards', 'amountMax'];
  const amount = readAmount(offlineCards.amountMax, { currency, zeroAllowed: true, field });
  if (!amount.ok) return amount;
  const { countMax, snapshotAgeMaxMinutes } = offlineCards;
  const amountMaxMinor = amount.value.minor;
  return accept({ offlineCards: { amountMaxMinor, countMax, snapshotAgeMaxMinutes } });
}

function returnsOf(
  { returnsWithoutReceipt: returns }: StorePolicyInput,
  currency: string,
): Outcome<Pick<PolicyTerms, 'returnsWithoutReceipt'>> {
  if (returns == null) return accept({});
  const field = ['input', 'policy', 'returnsWithoutReceipt', 'amountMax'];
  const amount = readAmount(returns.amountMax, { currency, zeroAllowed: true, field });
  if (!amount.ok) return amount;
  const [windowDays, cashAllowed] = [filled(returns.windowDays), filled(returns.cashAllowed)];
  const amountMaxMinor = amount.value.minor;
  return accept({ returnsWithoutReceipt: { windowDays, amountMaxMinor, cashAllowed } });
}

function plainTerms(policy: StorePolicyInput): PolicyTerms {
  return {
    tax: {
      pricesIncludeTax: policy.pricesIncludeTax,
      roundingLevel: policy.taxRoundingLevel,
      roundingMode: filled(policy.taxRoundingMode),
    },
    discountSequence: filled(policy.discountSequence),
    discountRounding: filled(policy.discountRounding),
    promotionControl: filled(policy.promotionControl),
    expiredUnits: filled(policy.expiredUnits),
    returnWindowDays: filled(policy.returnWindowDays),
  };
}

/** A policy's amounts are part of the policy: one code for all that is wrong with it. */
function policyInvalid(refused: Extract<Outcome<never>, { readonly ok: false }>): Outcome<never> {
  return { ok: false, refusal: { ...refused.refusal, code: 'POLICY_INVALID' } };
}
