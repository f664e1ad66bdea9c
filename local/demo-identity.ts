import type { TokenRequest } from './issuer.ts';

/** The demo data names a store's first operator O001-01 (a cashier) and its fifth O001-05 (the manager). */
const demoOperatorNumbers: Readonly<Record<string, string>> = { cashier: '01', manager: '05' };
const demoCustomerId = 'C00001';

/** Fills in who asks from the demo data, so that a role and a store are enough to try the product. */
export function withDemoDefaults(request: TokenRequest): TokenRequest {
  const storeNumber = request.storeId?.replace(/^S/, '');
  const operatorNumber = demoOperatorNumbers[request.role];
  const isAtTill = storeNumber !== undefined && operatorNumber !== undefined;
  return {
    role: request.role,
    storeId: request.storeId,
    operatorId: request.operatorId ?? (isAtTill ? `O${storeNumber}-${operatorNumber}` : undefined),
    workstationId: request.workstationId ?? (isAtTill ? `S${storeNumber}-W1` : undefined),
    customerId: request.customerId ?? (request.role === 'shopper' ? demoCustomerId : undefined),
  };
}
