import type { Caller, Ports } from '../ports.ts';
import { changeAccount, type AccountAnswer } from './change-account.ts';
import { failed } from './failure.ts';

export type SetCustomerGroupsInput = {
  readonly customerId: string;
  readonly groups: readonly string[];
  readonly idempotencyKey: string;
};

const groupPattern = /^[A-Za-z0-9._-]{1,40}$/; // As product's promotions name them.
const groupCountMax = 20;

export async function setCustomerGroups(
  ports: Ports,
  caller: Caller,
  input: SetCustomerGroupsInput,
): Promise<AccountAnswer> {
  const { customerId } = input;
  const groups = [...new Set(input.groups)];
  if (groups.length > groupCountMax || !groups.every((group) => groupPattern.test(group))) {
    const message = `Expected at most ${groupCountMax} names of letters, digits, dots, hyphens or underscores.`;
    return failed('GROUPS_INVALID', message, 'groups');
  }
  const request = { mutation: 'customerGroupsSet', input, ...input };
  return changeAccount(ports, caller, request, { customerId, groups });
}
