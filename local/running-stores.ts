import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a running product keeps its stores, for a tool beside it. */
export type RunningStores = {
  readonly databaseUrl: string;
  /** Absent: DynamoDB on AWS. */
  readonly dynamoEndpoint?: string | undefined;
};

/** Readable for its owner alone: the address of the database has its password in it. */
export async function noteRunningStores(folder: string, stores: RunningStores): Promise<void> {
  const file = fileOf(folder);
  const text = JSON.stringify({ pid: process.pid, ...stores });
  await writeFile(`${file}.new`, `${text}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export async function forgetRunningStores(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
}

/** Undefined when nobody runs on this data now; what a killed process left behind counts as nobody. */
export async function findRunningStores(folder: string): Promise<RunningStores | undefined> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { pid, databaseUrl, dynamoEndpoint } = JSON.parse(text) as RunningStores & {
    readonly pid: number;
  };
  return isAlive(pid) ? { databaseUrl, dynamoEndpoint } : undefined;
}

function fileOf(folder: string): string {
  return path.join(folder, 'running-stores.json');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
