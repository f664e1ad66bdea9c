import path from 'node:path';
import type { DataFolder } from './data-folder.ts';

/** The simulated signing device of a stack with data is the same device after a restart. */
export function fiscalEnvironment({ path: folder }: Pick<DataFolder, 'path'>) {
  return { FISCAL_SIMULATOR_FILE: path.join(folder, 'fiscal-device.jsonl') } as const;
}
