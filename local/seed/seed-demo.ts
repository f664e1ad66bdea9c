import type { Resources } from '#platform/contracts/resources.ts';
import { seedBackOffice } from '../../subgraphs/back-office/adapters/postgres/seed.ts';
import { seedImportPositions } from '../../subgraphs/corporate-erp/adapters/postgres/seed.ts';
import { seedOrder } from '../../subgraphs/order/adapters/seed-order.ts';
import { seedProduct } from '../../subgraphs/product/adapters/postgres/seed.ts';
import { seedCorporateSystem } from '../corporate-system/seed.ts';
import type { DemoData } from '../demo-data/types.ts';
import { toBackOfficeSeed } from './back-office-seed.ts';
import { toCorporateSeed } from './corporate-seed.ts';
import { toProductSeed } from './product-seed.ts';

export type SeedTargets = {
  readonly resources: Resources;
  /** The database of the simulated corporate system; absent where a real one is configured. */
  readonly corporateDatabaseUrl: string | undefined;
};

/** Fills assembled, empty subgraphs with the demo data. What exists already stays as it is. */
export async function seedDemo(
  { resources, corporateDatabaseUrl }: SeedTargets,
  data: DemoData,
): Promise<void> {
  await Promise.all([
    seedProduct(resources, toProductSeed(data)),
    seedBackOffice(resources, toBackOfficeSeed(data)),
    seedOrder(resources, { customers: data.customers }),
    corporateDatabaseUrl === undefined
      ? undefined
      : seedCorporate(resources, corporateDatabaseUrl, data),
  ]);
}

/** Product has the same data already, so the first import has to ask only for what changes from here on. */
async function seedCorporate(
  resources: Resources,
  databaseUrl: string,
  data: DemoData,
): Promise<void> {
  const lastChanges = await seedCorporateSystem(databaseUrl, toCorporateSeed(data));
  await seedImportPositions(resources, lastChanges);
}
