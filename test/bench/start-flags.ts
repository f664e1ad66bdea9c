import { readFileSync } from 'node:fs';

/** What `npm start` gives Node, so that a benchmark measures what users run. */
export const startFlags: readonly string[] = flagsIn(
  (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).scripts.start,
);

type Manifest = { readonly scripts: { readonly start: string } };

/** Of `tsx --flag --flag entry.ts`. */
function flagsIn(script: string): readonly string[] {
  return script.split(' ').filter((word) => word.startsWith('--'));
}
