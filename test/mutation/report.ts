import { writeDeepFigures } from '../deep-figures.ts';
import { keyOf, type Mutant } from './instrument.ts';
import type { Result } from './try-mutants.ts';

/** Of the mutants that tests can reach, so many in a hundred must be found. */
const scoreMin = 85;

type Tried = { readonly mutant: Mutant; readonly status: Result['status'] };

/**
 * A row of a table for each file, its survivors below it, and all together. Answers whether every file has the score. A run of
 * all files is written down.
 */
export function report(
  mutants: readonly Mutant[],
  results: ReadonlyMap<string, Result>,
  isWhole: boolean,
): boolean {
  const tried = mutants.map((mutant) => {
    const status = results.get(keyOf(mutant))?.status ?? 'started';
    return { mutant, status };
  });
  const files = [...new Set(mutants.map(({ fileName }) => fileName))];
  const rows = files.map((file) => {
    const ofFile = tried.filter(({ mutant }) => mutant.fileName === file);
    process.stdout.write([rowOf(file, ofFile), ...survivorsOf(ofFile), ''].join('\n'));
    return { file, row: rowOf(file, ofFile), score: scoreOf(ofFile) };
  });
  process.stdout.write(`\n${rows.map(({ row }) => row).join('\n')}\n${rowOf('all', tried)}\n`);
  if (isWhole) writeFigures(tried);
  const failed = rows.filter(({ score }) => score < scoreMin);
  for (const { file } of failed) process.stdout.write(`Below ${scoreMin} %: ${file}\n`);
  return failed.length === 0;
}

/** A mutant that was started and never ended has stopped its process: nobody would sell with it. */
const count = (tried: readonly Tried[], ...wanted: readonly Result['status'][]) =>
  tried.filter(({ status }) => wanted.includes(status)).length;
const foundOf = (tried: readonly Tried[]) => count(tried, 'found', 'started');
const reachableOf = (tried: readonly Tried[]) => tried.length - count(tried, 'at load');

function scoreOf(tried: readonly Tried[]): number {
  const reachable = reachableOf(tried);
  return reachable === 0 ? 100 : (100 * foundOf(tried)) / reachable;
}

function rowOf(name: string, tried: readonly Tried[]): string {
  const found = `${foundOf(tried)} of ${reachableOf(tried)}`;
  return `| ${name} | ${found} | ${scoreOf(tried).toFixed(1)} % | ${count(tried, 'at load')} |`;
}

const rulesFolder = 'subgraphs/checkout/domain/';

function writeFigures(tried: readonly Tried[]): void {
  const files = [...new Set(tried.map(({ mutant }) => mutant.fileName))];
  const figureOf = (name: string, own: readonly Tried[]): readonly [string, string] => {
    const atLoad = count(own, 'at load');
    const found = `${foundOf(own)} of ${reachableOf(own)}, ${scoreOf(own).toFixed(1)} %`;
    return [name, atLoad === 0 ? found : `${found}; ${atLoad} at load`];
  };
  writeDeepFigures({
    title: 'Mutants, file by file',
    about: `Found of those that tests can reach, in kernel/ and in the rules of checkout (\`${rulesFolder}\`); what they are stands above.`,
    command: 'npm run test:deep -- test/mutation',
    figures: [
      figureOf('all', tried),
      ...files.map((file) => {
        const own = tried.filter(({ mutant }) => mutant.fileName === file);
        return figureOf(file.replace(rulesFolder, ''), own);
      }),
    ],
  });
}

const replacementLengthMax = 90;

function survivorsOf(tried: readonly Tried[]): readonly string[] {
  return tried
    .filter(({ status }) => status === 'survived' || status === 'no test')
    .map(({ mutant: { location, mutatorName, replacement }, status }) => {
      const place = `${location.start.line + 1}:${location.start.column + 1}`;
      const change = replacement.replaceAll(/\s+/g, ' ').slice(0, replacementLengthMax);
      return `  ${place} ${status === 'no test' ? 'no test, ' : ''}${mutatorName} ${change}`;
    });
}
