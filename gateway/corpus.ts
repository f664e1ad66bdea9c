import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlaygroundOperation } from './playground/playground.ts';

const manifest = z.array(
  z.looseObject({ name: z.string(), audience: z.string(), document: z.string() }),
);

/** The operation corpus as `npm run generate` wrote it: planned ahead, and offered in the playground. */
export function readCorpus(rootDir: string): readonly PlaygroundOperation[] {
  const path = join(rootDir, 'schema/generated/operations.json');
  return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const trusted = z.record(z.string(), z.string());

/** The manifest of trusted documents, by SHA-256, as `npm run generate` wrote it. */
export function readTrustedDocuments(rootDir: string): Readonly<Record<string, string>> {
  const path = join(rootDir, 'schema/generated/trusted-documents.json');
  return trusted.parse(JSON.parse(readFileSync(path, 'utf8')));
}
