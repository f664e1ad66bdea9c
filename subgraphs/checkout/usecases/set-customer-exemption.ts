import { admitExemption } from '../domain/tax-exemption.ts';
import type { Caller, Ports } from '../ports.ts';
import { changeAccount, type AccountAnswer } from './change-account.ts';

export type SetCustomerExemptionInput = {
  readonly customerId: string;
  /** Absent: the customer is taxed again. */
  readonly exemption?: { readonly reason: string; readonly certificateNumber: string } | undefined;
  readonly idempotencyKey: string;
};

/** Whoever sells to this customer then need not look at the paper again. */
export async function setCustomerExemption(
  ports: Ports,
  caller: Caller,
  input: SetCustomerExemptionInput,
): Promise<AccountAnswer> {
  const { customerId, exemption } = input;
  const request = { mutation: 'customerTaxExemptionSet', input, ...input };
  if (exemption === undefined) {
    return changeAccount(ports, caller, request, { customerId, taxExemption: undefined });
  }
  const admitted = admitExemption(exemption);
  if (!admitted.ok) return admitted;
  const operatorId = caller.operatorId ?? caller.subject;
  const taxExemption = { ...admitted.value, operatorId, fromAccount: true } as const;
  return changeAccount(ports, caller, request, { customerId, taxExemption });
}
