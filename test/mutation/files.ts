import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Where everything that a run needs and leaves stands. */
export const workFolder = '.tillgraph/mutation';

const mutatedFolders = ['kernel', 'subgraphs/checkout/domain'];

/** Of the rules, of checkout with its stores in memory (stores-in-memory.ts), and of the published examples. */
const testFolders = ['kernel', 'subgraphs/checkout', 'test/proof/examples'];

/** Wait for answers that never come, count calls to the real store, or try an adapter. */
const leftOut = /lost-card-answers|round-trips|checkout\/adapters|receipt-papers/;

/** Whatever of it changes, mutants are tried again. */
const codeFolders = ['kernel', 'subgraphs/checkout', 'test/proof/examples', 'test/mutation'];

export function mutatedFiles(): readonly string[] {
  const isTest = (file: string) => /\.(test|contract)\.ts$|\/test-kit\.ts$/.test(file);
  return filesIn(mutatedFolders).filter((file) => !isTest(file));
}

export function testFiles(): readonly string[] {
  return filesIn(testFolders).filter(
    (file) => /(?<!\.deep)\.test\.ts$/.test(file) && !leftOut.test(file),
  );
}

/** Of all code that mutants and their tests are made of. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of filesIn(codeFolders)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    )
    .toSorted();
}
