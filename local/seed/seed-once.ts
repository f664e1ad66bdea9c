import type { Resources } from '#platform/contracts/resources.ts';
import type { DataFolder } from '../data-folder.ts';
import { createDemoData, demoSize } from '../demo-data/create-demo-data.ts';
import type { OpenStores } from '../open-stores.ts';
import type { Progress } from '../progress.ts';
import { seedDemo } from './seed-demo.ts';

export type Seeding = {
  readonly folder: DataFolder;
  readonly resources: Resources;
  readonly stores: OpenStores;
  readonly progress: Progress;
};

/** Only at the first start; what a killed first start had written already stays as it is. */
export async function seedOnce({ folder, resources, stores, progress }: Seeding): Promise<void> {
  if (await folder.isSeeded()) return;
  await progress.during('demo chain: 12 stores, 2,000 items', () => {
    const isSimulated = stores.corporateSystem !== undefined;
    const corporateDatabaseUrl = isSimulated ? stores.databaseUrl : undefined;
    return seedDemo({ resources, corporateDatabaseUrl }, createDemoData(demoSize));
  });
  await folder.markSeeded();
}
