import type { Resources } from '#platform/contracts/resources.ts';
import type { DataFolder } from '../data-folder.ts';
import { createDemoData, type DemoSizeName, demoSizes } from '../demo-data/create-demo-data.ts';
import type { OpenStores } from '../open-stores.ts';
import type { Progress } from '../progress.ts';
import { seedDemo } from './seed-demo.ts';

export type Seeding = {
  readonly demo: DemoSizeName;
  readonly folder: DataFolder;
  readonly resources: Resources;
  readonly stores: OpenStores;
  readonly progress: Progress;
};

/** Only at the first start; what a killed first start had written already stays as it is. */
export async function seedOnce(seeding: Seeding): Promise<void> {
  const { demo, folder, resources, stores, progress } = seeding;
  if (await folder.isSeeded()) return;
  const size = demoSizes[demo];
  await progress.during(`demo chain: ${size.storeCount} stores, ${size.itemCount} items`, () => {
    const isSimulated = stores.corporateSystem !== undefined;
    const corporateDatabaseUrl = isSimulated ? stores.databaseUrl : undefined;
    return seedDemo({ resources, corporateDatabaseUrl }, createDemoData(size));
  });
  await folder.markSeeded();
}
