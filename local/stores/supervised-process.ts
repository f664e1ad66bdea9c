import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';

export type Supervised = {
  /** Everything that the program wrote to stderr so far, cut to its end. */
  readonly errorOutput: () => string;
  readonly hasExited: () => boolean;
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
};

export type SupervisedSettings = {
  readonly command: string;
  readonly arguments: readonly string[];
  /** The signal by which the program stops cleanly. */
  readonly stopSignal: 'INT' | 'TERM';
  /** Runs the program as this user; for root only. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly environment?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
};

/**
 * Starts a server that ends with this process, however it ends. A small shell stands between: its standard
 * input is a pipe that only we hold, so its end of file means that we are gone, even by SIGKILL.
 */
export function startSupervised(settings: SupervisedSettings): Supervised {
  const child = spawn(
    '/bin/sh',
    ['-c', supervisor(settings.stopSignal), 'supervisor', settings.command, ...settings.arguments],
    {
      cwd: '/',
      stdio: ['pipe', 'ignore', 'pipe'],
      // A group of its own, so that Ctrl-C reaches us alone and we stop things in our order.
      detached: true,
      env: { ...process.env, ...settings.environment },
      ...settings.user,
    },
  );
  // A supervisor that has gone closes the pipe; what matters is its exit.
  child.stdin.on('error', () => undefined);
  const exited = once(child, 'exit').then(() => undefined);
  const errorOutput = collectErrors(child, settings.onLine);
  letGo(child);
  return {
    errorOutput,
    hasExited: () => hasExited(child),
    exited,
    stop: async () => {
      child.stdin.end();
      if (hasExited(child)) return;
      child.ref();
      await exited;
    },
  };
}

type Child = ChildProcessByStdio<Writable, null, Readable>;

const errorOutputMax = 8_000; // Characters; enough for the last screen of messages.

function supervisor(stopSignal: string): string {
  return [
    // `read` and not `cat`: a shell's own word leaves no second process behind.
    'exec 3<&0',
    '"$@" 3<&- </dev/null & server=$!',
    `(while read -r _ <&3; do :; done; kill -${stopSignal} $server) & watcher=$!`,
    'wait $server; code=$?',
    'kill $watcher 2>/dev/null',
    'exit $code',
  ].join('\n');
}

function hasExited(child: Child): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function collectErrors(child: Child, onLine?: (line: string) => void): () => string {
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-errorOutputMax);
    for (const line of part.split('\n')) if (line !== '') onLine?.(line);
  });
  return () => text;
}

/** The server must not keep a process alive that has nothing else to do. */
function letGo(child: Child): void {
  child.unref();
  // Node declares pipes as plain streams; they are sockets, which can be let go of.
  for (const stream of [child.stdin, child.stderr]) if (stream instanceof Socket) stream.unref();
}
