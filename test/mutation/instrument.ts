import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { workFolder } from './files.ts';

export type Mutant = {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Lines and columns from 0. */
  readonly location: { readonly start: Place; readonly end: Place };
};
type Place = { readonly line: number; readonly column: number };

const folder = `${workFolder}/instrumented`;

/** Maps that a file makes when it is loaded are its memory, which one mutant must not leave to the next (memory.ts). */
const header = 'const { Map, WeakMap } = globalThis.__stryker__.memory;\n';

/** Writes a copy of each file in which every mutant waits to be switched on (transform.cjs takes it from there). */
export async function instrument(files: readonly string[]): Promise<readonly Mutant[]> {
  const instrumenter = new Instrumenter(silent);
  const { files: copies, mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  rmSync(folder, { recursive: true, force: true });
  for (const { name, content } of copies) {
    const copy = path.join(folder, name);
    mkdirSync(path.dirname(copy), { recursive: true });
    writeFileSync(copy, header + content);
  }
  return mutants;
}

/** The same in another run, whatever has changed in other files. */
export function keyOf({ fileName, location: { start, end }, replacement }: Mutant): string {
  return `${fileName} ${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;
}

const nothing = () => undefined;
const never = () => false;
const silent: ConstructorParameters<typeof Instrumenter>[0] = {
  ...{ fatal: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing },
  ...{ trace: nothing, isFatalEnabled: never, isErrorEnabled: never, isWarnEnabled: never },
  ...{ isInfoEnabled: never, isDebugEnabled: never, isTraceEnabled: never },
};
