import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

export type CpuByPart = Readonly<Record<string, number>>;

type ProcessRow = {
  readonly pid: number;
  readonly parentPid: number;
  readonly seconds: number;
  readonly command: string;
};

/**
 * CPU seconds that the process and everything below it have used so far, by part of the product: the process itself,
 * its gateway and subgraph processes, and the stores.
 */
export function cpuBelow(rootPid: number): CpuByPart {
  const sums: Record<string, number> = {};
  for (const row of familyOf(rootPid)) {
    const part = partOf(row.command);
    sums[part] = (sums[part] ?? 0) + row.seconds;
  }
  return sums;
}

/** CPU seconds of the process and of everything below it, all threads. */
export function cpuSeconds(rootPid: number): number {
  return familyOf(rootPid).reduce((sum, row) => sum + row.seconds, 0);
}

/** CPU seconds of this one process, all its threads. */
export function ownCpuSeconds(pid: number): number {
  return readProcess(pid)[0]?.seconds ?? 0;
}

/** Resident memory of the process and of everything below it. */
export function rssMb(rootPid: number): number {
  return familyOf(rootPid).reduce((sum, { pid }) => sum + residentKb(pid) / 1024, 0);
}

/** The process below `rootPid` whose command line holds `command`. */
export function pidBelow(rootPid: number, command: string): number {
  const found = familyOf(rootPid).find((row) => row.command.includes(command));
  if (found === undefined) throw new Error(`Expected a process ${command} below ${rootPid}.`);
  return found.pid;
}

/** The environment that a process was started with. */
export function environmentOf(pid: number): Readonly<Record<string, string>> {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(
    entries.map((entry) => {
      const [name = ''] = entry.split('=', 1);
      return [name, entry.slice(name.length + 1)] as const;
    }),
  );
}

function residentKb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}

function familyOf(rootPid: number): readonly ProcessRow[] {
  const rows = readProcesses();
  const family = [rootPid];
  for (const pid of family) {
    family.push(...rows.filter((row) => row.parentPid === pid).map((row) => row.pid));
  }
  return rows.filter(({ pid }) => family.includes(pid));
}

/** What was used between two readings, in milliseconds for each request. */
export function cpuPerRequest(before: CpuByPart, after: CpuByPart, requests: number): CpuByPart {
  return Object.fromEntries(
    Object.entries(after).map(([part, seconds]) => [
      part,
      ((seconds - (before[part] ?? 0)) * 1000) / requests,
    ]),
  );
}

function readProcesses(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
}

/** A process that ends while we look is not there. */
function readProcess(pid: number): readonly ProcessRow[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command stands in brackets and may hold spaces; what follows is separated by single ones.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [{ pid, parentPid: Number(fields[1]), seconds: ticks / ticksPerSecond, command }];
  } catch {
    return [];
  }
}

/** By what a command line holds; the shells that watch over a store name it too, and cost nothing. */
const parts: readonly (readonly [holds: string, part: string])[] = [
  ['dynoxide', 'DynamoDB'],
  ['postgres', 'PostgreSQL'],
  ['corporate-system', 'corporate system'],
  ['gateway/main', 'gateway'],
  ['subgraphs/', 'subgraphs'],
];

function partOf(command: string): string {
  return parts.find(([holds]) => command.includes(holds))?.[1] ?? 'gateway and subgraphs';
}
