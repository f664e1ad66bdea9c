import type { RoleLimitsResolvers, TillPolicyResolvers } from '../__generated__/resolvers.ts';
import { shown } from './amounts.ts';

export const TillPolicy: TillPolicyResolvers = {
  roleLimits: ({ roleLimits, currency }) => roleLimits.map((limits) => ({ ...limits, currency })),
};

export const RoleLimits: RoleLimitsResolvers = {
  discountMax: ({ discountMaxMinor, currency }) => amountOf(discountMaxMinor, currency),
  refundMax: ({ refundMaxMinor, currency }) => amountOf(refundMaxMinor, currency),
  voidMax: ({ voidMaxMinor, currency }) => amountOf(voidMaxMinor, currency),
  paidOutMax: ({ paidOutMaxMinor, currency }) => amountOf(paidOutMaxMinor, currency),
};

function amountOf(minor: number | undefined, currency: string) {
  return minor === undefined ? undefined : shown(minor, currency);
}
