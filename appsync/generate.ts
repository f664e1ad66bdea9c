/**
 * Writes `appsync/generated/`: AppSync's schema, the resolver bundles and the list of resolvers. `npm run generate` runs it
 * after the graph was composed. With `--check` it writes nothing and fails when a file would change.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLogger } from '#platform/log.ts';
import { type GeneratedFile, generateAppSync, strayFiles } from './build/generate-appsync.ts';

const root = process.cwd();
const { values: flags } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

run().catch((err: unknown) => {
  createLogger('appsync').error({ err }, 'The mirror could not be generated');
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const { files, complaints } = await generateAppSync(root);
  const changed = files.filter(({ path, content }) => textOf(path) !== content);
  const stray = complaints.length > 0 ? [] : strayFiles(root, files);
  const stale = [...changed.map(({ path }) => path), ...stray];
  const wrong = flags.check
    ? [...complaints, ...stale.map((path) => `${path} is not up to date`)]
    : complaints;
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  changed.forEach(write);
  stray.forEach((path) => rmSync(join(root, path)));
  process.stdout.write(
    `appsync: ${files.length} files, ${flags.check ? 0 : stale.length} changed\n`,
  );
}

function textOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write({ path, content }: GeneratedFile): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
