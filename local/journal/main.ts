import { Command, Option } from 'commander';
import { openSync, writeSync } from 'node:fs';
import { formatAmount } from '#kernel/money.ts';
import { exportChain, verifyFile } from './journal-file.ts';
import { type Journal, JournalFault, openJournal } from './open-journal.ts';
import { type Place, seriesNames } from './places.ts';
import { type Replay, replay, type ReplayPlace } from './replay.ts';
import { verify } from './verify.ts';

const exitBroken = 1;
const exitFault = 2;

/** `npm run journal`: the journal of workstations, computed again. Exit code 0: all holds; 1: it doesn't; 2: not looked at. */
async function main(): Promise<void> {
  const program = new Command('journal').description(
    'Computes the journal of workstations again. Finds the stores of "npm start", running or not, or those that ' +
      'DATABASE_URL and DYNAMODB_ENDPOINT name. Exit code 0: all holds, 1: something does not, 2: nothing was looked at.',
  );
  oneChain(placed(program.command('verify')))
    .description('tells the first broken record of each chain, and what is wrong with it')
    .option('--file <file>', 'an exported chain instead, without any store')
    .action(runVerify);
  placed(program.command('replay'))
    .option('--day <date>', 'one business day, such as 2026-03-01')
    .description(
      'rebuilds baskets, tenders, drawer, stock and Z reports, and lists what is stored otherwise',
    )
    .action(runReplay);
  oneChain(placed(program.command('export')))
    .option('--out <file>', 'where to; without it to the terminal')
    .description('writes one chain as JSON lines, for "verify --file"')
    .action(runExport);
  await program.parseAsync();
}

function placed(command: Command): Command {
  return command
    .option('--store <storeId>', 'such as S001')
    .option('--workstation <workstationId>', 'such as S001-W1; without it all of the store');
}

function oneChain(command: Command): Command {
  return command.addOption(new Option('--series <series>', 'one chain').choices(seriesNames));
}

type Options = {
  readonly store?: string;
  readonly workstation?: string;
  readonly series?: Place['series'];
  readonly day?: string;
  readonly file?: string;
  readonly out?: string;
};

async function runVerify(options: Options): Promise<void> {
  const { file } = options;
  const holds =
    file === undefined
      ? await withJournal((journal) => verify(journal, placeOf(options), print))
      : await verifyFile(file, print);
  if (!holds) process.exitCode = exitBroken;
}

async function runReplay(options: Options): Promise<void> {
  const place: ReplayPlace = { ...placeOf(options), day: dayOf(options) };
  const replayed = await withJournal((journal) => settledReplay(journal, place));
  printReplay(replayed);
  if (replayed.differences.length > 0) process.exitCode = exitBroken;
}

async function runExport(options: Options): Promise<void> {
  if (options.workstation === undefined)
    throw new JournalFault('Name one --workstation to export.');
  // A folder that is not there is said before anything is read.
  const file = options.out === undefined ? undefined : openSync(options.out, 'w');
  const write = file === undefined ? print : (line: string) => void writeSync(file, `${line}\n`);
  const count = await withJournal((journal) => exportChain(journal, placeOf(options), write));
  process.stderr.write(`${count} records exported.\n`);
}

/** Events of the last moment are still on their way to back office: what differs is looked at once more. */
async function settledReplay(journal: Journal, place: ReplayPlace): Promise<Replay> {
  const first = await replay(journal, place);
  if (first.differences.length === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return replay(journal, place);
}

const settleMs = 2_000; // The outbox is emptied within a second.

async function withJournal<Value>(work: (journal: Journal) => Promise<Value>): Promise<Value> {
  const journal = await openJournal(process.env);
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

function placeOf({ store, workstation, series }: Options): Place {
  if (store === undefined) throw new JournalFault('Name a --store, such as S001.');
  return { storeId: store, workstationId: workstation, series };
}

function dayOf({ day }: Options): string | undefined {
  if (day === undefined || /^\d{4}-\d\d-\d\d$/.test(day)) return day;
  throw new JournalFault(`Expected --day as YYYY-MM-DD, got "${day}".`);
}

function printReplay(replayed: Replay): void {
  const { recordCount, basketCount, shiftCount, itemCount, tenders, differences } = replayed;
  print(
    `${recordCount} records replayed: ${basketCount} baskets, ${shiftCount} shifts and ${itemCount} items on hand compared`,
  );
  for (const { kind, count, amount } of tenders) {
    print(`  ${kind}: ${count} tenders, ${formatAmount(amount)} ${amount.currency}`);
  }
  print(differences.length === 0 ? 'No difference.' : `${differences.length} differences:`);
  for (const difference of differences) print(`  ${difference}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((fault: unknown) => {
  process.exitCode = exitFault;
  if (fault instanceof JournalFault) process.stderr.write(`${fault.message}\n`);
  else process.stderr.write(`The journal command failed: ${reasonOf(fault)}\n`);
});

/** Of a store that does not answer, what it was and why; never a stack, which nobody at a terminal can use. */
function reasonOf(fault: unknown): string {
  if (fault instanceof AggregateError) return fault.errors.map(reasonOf).join('; ');
  return fault instanceof Error ? fault.message : String(fault);
}
