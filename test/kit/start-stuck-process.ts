import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { DomainEvent } from '#platform/contracts/events.ts';

export type StuckProcess = {
  readonly kind: 'outbox' | 'postgres' | 'redis';
  readonly url: string;
  /** For `outbox`: a schema that has been migrated. */
  readonly schemaName: string;
  readonly consumerName: string;
  readonly event: DomainEvent;
};

/** Starts a process that gets stuck while it applies the event, and kills it there (SIGKILL). */
export async function killWhileApplying(settings: StuckProcess): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('test/kit/stuck-process.ts'), JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => ['nothing']),
  ])) as [unknown];
  child.kill('SIGKILL');
  if (!String(said).startsWith('applying')) throw new Error(`The process said ${String(said)}.`);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
