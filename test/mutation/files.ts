import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Where everything that a run needs and leaves stands. */
export const workFolder = '.tillgraph/mutation';

const mutatedFolders = ['kernel', 'subgraphs/checkout/domain'];

/** Their tests need no store: those of the rules, the use cases on stores in memory, and the published examples. */
const testFolders = [...mutatedFolders, 'subgraphs/checkout/usecases', 'test/proof/examples'];

/** Waits for answers that never come. */
const slowFiles = new Set(['subgraphs/checkout/usecases/lost-card-answers.test.ts']);

/** Whatever of it changes, mutants are tried again. */
const codeFolders = ['kernel', 'subgraphs/checkout', 'test/proof/examples', 'test/mutation'];

export function mutatedFiles(): readonly string[] {
  const isTest = (file: string) => /\.(test|contract)\.ts$|\/test-kit\.ts$/.test(file);
  return filesIn(mutatedFolders).filter((file) => !isTest(file));
}

export function testFiles(): readonly string[] {
  return filesIn(testFolders).filter(
    (file) => /(?<!\.deep)\.test\.ts$/.test(file) && !slowFiles.has(file),
  );
}

/** Of all code that mutants and their tests are made of. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of filesIn(codeFolders)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`)
      .toSorted(),
  );
}
