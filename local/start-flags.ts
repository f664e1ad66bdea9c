import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '#platform/root-dir.ts';

/**
 * What `npm start` gives Node, the same for a gateway of its own and for whatever a benchmark measures. Why each of
 * them: docs/gateway.md.
 */
export const startFlags: readonly string[] = flagsIn(readManifest().scripts.start);

type Manifest = { readonly scripts: { readonly start: string } };

function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(rootDir(), 'package.json'), 'utf8')) as Manifest;
}

/** Of `tsx --flag --flag entry.ts`. */
function flagsIn(script: string): readonly string[] {
  return script.split(' ').filter((word) => word.startsWith('--'));
}
