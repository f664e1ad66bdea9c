import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse, Source } from 'graphql';
import type { ClientOperation } from './api-changes.ts';
import { operationFiles } from './corpus.ts';

/** What callers know: the API schema, and the operations that they send. */
export type Baseline = {
  /** For people: the file, or the ref with its commit. */
  readonly name: string;
  readonly apiSdl: string;
  readonly operations: readonly ClientOperation[];
};

const apiFile = 'schema/generated/api.graphql';

/**
 * `against` is an SDL file (then the corpus is that of the working tree), or else a git ref, with the corpus of that ref:
 * clients that are out send what it says, whatever the working tree has made of it.
 */
export function readBaseline(root: string, against: string): Baseline {
  const file = resolve(root, against);
  return existsSync(file) && statSync(file).isFile()
    ? fromFile(root, file, against)
    : fromRef(root, against);
}

function fromFile(root: string, file: string, name: string): Baseline {
  const folder = join(root, 'schema');
  const operations = operationFiles(folder).flatMap((path) =>
    toOperations(`schema/${path}`, readFileSync(join(folder, path), 'utf8')),
  );
  return { name, apiSdl: readFileSync(file, 'utf8'), operations };
}

function fromRef(root: string, ref: string): Baseline {
  const commit = commitOf(root, ref);
  const listed = git(root, ['ls-tree', '-r', '--name-only', commit, '--', 'schema/operations']);
  const files = listed.split('\n').filter((path) => path.endsWith('.graphql'));
  const [apiSdl, ...documents] = textsOf(root, commit, [apiFile, ...files]);
  if (apiSdl === undefined) {
    throw new Error(`expected ${apiFile} in ${ref}; give another ref, or a file, to --against`);
  }
  const operations = files.flatMap((file, index) => toOperations(file, documents[index] ?? ''));
  return { name: `${ref} (${commit.slice(0, 10)})`, apiSdl, operations };
}

function commitOf(root: string, ref: string): string {
  try {
    return git(root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]).trim();
  } catch (cause) {
    const message = `--against ${ref} is neither a file nor a git ref that is known here`;
    throw new Error(message, { cause });
  }
}

/** All at once: a process for each of a hundred files takes seconds. Undefined where the commit has no such file. */
function textsOf(root: string, commit: string, files: readonly string[]): (string | undefined)[] {
  const input = files.map((file) => `${commit}:./${file}\n`).join('');
  let rest = gitBytes(root, ['cat-file', '--batch'], input);
  return files.map(() => {
    const lineEnd = rest.indexOf('\n');
    const size = /^\w+ blob (\d+)$/.exec(rest.toString('utf8', 0, lineEnd))?.[1];
    const start = lineEnd + 1;
    const end = start + Number(size ?? 0);
    const text = size === undefined ? undefined : rest.toString('utf8', start, end);
    rest = rest.subarray(size === undefined ? start : end + 1);
    return text;
  });
}

function git(root: string, args: readonly string[]): string {
  return gitBytes(root, args, '').toString('utf8');
}

/** The corpus and the schema have 300 kB together. */
const gitOutputBytesMax = 32 * 1024 * 1024;

function gitBytes(root: string, args: readonly string[], input: string): Buffer {
  return execFileSync('git', [...args], {
    cwd: root,
    input,
    maxBuffer: gitOutputBytesMax,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A file that does not parse is reported by `npm run generate`; nobody sends it. */
function toOperations(file: string, text: string): ClientOperation[] {
  try {
    const document = parse(new Source(text, file));
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
        ? [{ name: definition.name.value, file, document }]
        : [],
    );
  } catch {
    return [];
  }
}
