import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';

/** Where a simulated device keeps what it must not forget: a line for each thing, the latest last. */
export type FiscalMemory = {
  readonly read: () => readonly unknown[];
  readonly add: (entry: object) => void;
};

/** For as long as the process lives. */
export const noFiscalMemory: FiscalMemory = { read: () => [], add: () => undefined };

/** In a file that only its user may read, since the device's key is in it. */
export function fileFiscalMemory(file: string): FiscalMemory {
  return {
    read: () => {
      if (!existsSync(file)) return [];
      const bytes = readFileSync(file);
      // A line that a crash cut off was never answered to anybody.
      const wholeBytes = bytes.lastIndexOf('\n') + 1;
      if (wholeBytes < bytes.length) truncateSync(file, wholeBytes);
      const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
    },
    add: (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 }),
  };
}
