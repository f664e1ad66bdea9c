import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A process of a test's own, which answers questions over Node's channel between parent and child. */
export type Child<Ready> = {
  readonly pid: number;
  /** What it said when it was ready. */
  readonly ready: Ready;
  readonly ask: (question: string) => Promise<unknown>;
  /** Whether it still lives, with all that it wrote to stderr if it does not. */
  readonly state: () => string;
  readonly stop: () => Promise<void>;
};

type FromChild =
  | { readonly ready: unknown }
  | { readonly id: number; readonly answer: unknown; readonly fault?: string };

/** Enough of stderr to see what a process died of. */
const keptCharactersMax = 20_000;
const stopMsMax = 10_000;

/** Starts a TypeScript file; resolves when it has called `serveParent`'s `ready`. */
export async function startChild<Ready>(
  file: string,
  args: readonly string[] = [],
  nodeFlags: readonly string[] = [],
): Promise<Child<Ready>> {
  const child = fork(path.resolve(file), args, {
    execArgv: ['--import', 'tsx', ...nodeFlags],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-keptCharactersMax);
  });
  const waiting = new Map<number, (message: { answer: unknown; fault?: string }) => void>();
  const exited = once(child, 'exit');
  const ready = new Promise<Ready>((resolve, reject) => {
    child.on('message', (message: FromChild) => {
      if ('ready' in message) resolve(message.ready as Ready);
      else waiting.get(message.id)?.(message);
    });
    void exited.then(([code, signal]) =>
      reject(new Error(`${file} ended (${String(code ?? signal)}): ${stderr}`)),
    );
  });
  const said = await ready;
  let questionCount = 0;
  return {
    pid: child.pid ?? 0,
    ready: said,
    ask: (question) => {
      const id = (questionCount += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ answer, fault }) => {
          waiting.delete(id);
          if (fault === undefined) resolve(answer);
          else reject(new Error(fault));
        });
        child.send({ id, question });
      });
    },
    state: () => {
      const isAlive = child.exitCode === null && child.signalCode === null;
      return isAlive ? 'alive' : `ended (${String(child.exitCode ?? child.signalCode)}): ${stderr}`;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), stopMsMax);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** The child's side: says that it is ready, and answers what it is asked. */
export function serveParent(
  ready: unknown,
  answers: Readonly<Record<string, () => unknown>>,
): void {
  process.on('message', ({ id, question }: { id: number; question: string }) => {
    Promise.resolve()
      .then(() => answers[question]?.())
      .then(
        (answer) => process.send?.({ id, answer }),
        (fault: unknown) => process.send?.({ id, answer: null, fault: String(fault) }),
      );
  });
  // Nobody is left to serve when the test has ended.
  process.on('disconnect', () => process.exit());
  process.send?.({ ready });
}
