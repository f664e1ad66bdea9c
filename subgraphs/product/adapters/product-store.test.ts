import { createTestResources, type TestResources } from '../../../test/kit/resources.ts';
import { migrateProduct } from '../assemble.ts';
import { createMemoryProductStore } from './memory/product-store.ts';
import { createPostgresProductStore } from './postgres/product-store.ts';
import { seedProduct } from './postgres/seed.ts';
import { productStoreContract } from './product-store.contract.ts';
import { sampleSeed } from './sample-seed.ts';

const clock = () => new Date('2026-03-03T12:00:00.000Z');

describe('the product store in memory', () => {
  productStoreContract(async () => {
    const store = createMemoryProductStore(clock);
    await store.seed(sampleSeed);
    return store;
  });
});

describe('the product store in PostgreSQL', () => {
  let resources: TestResources;
  afterAll(() => resources.close());

  productStoreContract(async () => {
    resources = await createTestResources({ clock });
    await migrateProduct(resources);
    expect(await seedProduct(resources, sampleSeed)).toBe(true);
    expect(await seedProduct(resources, sampleSeed)).toBe(false);
    return createPostgresProductStore({ pool: resources.postgres, clock });
  });
});
