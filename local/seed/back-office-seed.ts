import type { BackOfficeSeed } from '../../subgraphs/back-office/adapters/postgres/seed.ts';
import type { DemoData } from '../demo-data/types.ts';

/** Before the first sale of any demo, so that policies and stock hold from the start. */
const openedAt = '2025-01-01T00:00:00.000Z';

/** The demo data in back-office's own words. */
export function toBackOfficeSeed(data: DemoData): BackOfficeSeed {
  return {
    openedAt,
    stores: data.stores.map(toStore),
    workstations: data.workstations,
    operators: data.operators,
    stock: data.inventory.map(({ onHand, ...position }) => ({ ...position, quantity: onHand })),
  };
}

function toStore({
  policy,
  ...store
}: DemoData['stores'][number]): BackOfficeSeed['stores'][number] {
  const { policyVersion: _version, cashRounding, ...terms } = policy;
  return {
    ...store,
    policy: cashRounding === undefined ? terms : { ...terms, cashRounding },
  };
}
