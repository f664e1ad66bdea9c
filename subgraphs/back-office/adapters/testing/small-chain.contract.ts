import { terms } from '../../domain/sample-sale.contract.ts';
import type { BackOfficeSeed } from '../postgres/seed.ts';

export const cashierPin = '4711';
export const managerPin = '8305';

/** Two stores in two currencies and a web shop, with the operators that `test/kit/identities.ts` names. */
export const smallChain: BackOfficeSeed = {
  openedAt: '2026-01-01T00:00:00.000Z',
  stores: [
    store('S001', '9521001000017', 'EUR', 'PHYSICAL'),
    store('S002', '9521001000024', 'CHF', 'PHYSICAL'),
    store('S900', '9521001000031', 'EUR', 'ONLINE'),
  ],
  workstations: [
    { workstationId: 'S001-W1', storeId: 'S001', name: 'Till 1', kind: 'TILL' },
    { workstationId: 'S001-W2', storeId: 'S001', name: 'Till 2', kind: 'TILL' },
    { workstationId: 'S002-W1', storeId: 'S002', name: 'Till 1', kind: 'TILL' },
    { workstationId: 'S900-V1', storeId: 'S900', name: 'Web', kind: 'VIRTUAL' },
  ],
  operators: [
    operator('O001-01', '101', ['CASHIER'], ['S001'], cashierPin),
    operator('O001-02', '102', ['MANAGER'], ['S001'], managerPin),
    operator('O002-01', '201', ['CASHIER'], ['S002'], cashierPin),
    operator('O002-02', '202', ['MANAGER'], ['S001', 'S002'], managerPin),
  ],
  stock: ['I00001', 'I00002', 'I00003'].flatMap((itemId) =>
    ['S001', 'S002', 'S900'].map((storeId) => ({ storeId, itemId, unit: 'EA', quantity: '100' })),
  ),
};

function store(
  storeId: string,
  gln: string,
  currency: string,
  kind: 'PHYSICAL' | 'ONLINE',
): BackOfficeSeed['stores'][number] {
  return {
    ...{ storeId, gln, currency, kind, name: `Store ${storeId}`, countryCode: 'DE' },
    ...{ timeZone: 'Europe/Berlin', dayStart: '04:00', jurisdictionId: 'DE' },
    receiptHeader: [`Store ${storeId}`],
    policy: terms,
  };
}

function operator(
  operatorId: string,
  number: string,
  roles: BackOfficeSeed['operators'][number]['roles'],
  stores: readonly string[],
  pin: string,
): BackOfficeSeed['operators'][number] {
  return { operatorId, number, name: `Operator ${number}`, roles, stores, pin };
}
