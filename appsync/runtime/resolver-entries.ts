import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One resolver as `appsync/generated/resolvers.json` lists it, for this runtime and for the deployment. */
export type ResolverEntry = {
  /** `Query.basket`. */
  readonly field: string;
  readonly mode: string;
  readonly dataSource: string;
  /** The bundle's name below `appsync/generated/resolvers`. */
  readonly code: string;
};

export type GeneratedApi = {
  readonly sdl: string;
  readonly entries: readonly ResolverEntry[];
  readonly codeOf: ReadonlyMap<string, string>;
};

/** What `npm run generate` wrote. */
export function readGeneratedApi(folder: string): GeneratedApi {
  const bundles = readdirSync(join(folder, 'resolvers'));
  return {
    sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
    entries: resolverEntries.parse(
      JSON.parse(readFileSync(join(folder, 'resolvers.json'), 'utf8')),
    ),
    codeOf: new Map(
      bundles.map((file) => [
        file.replace(/\.js$/, ''),
        readFileSync(join(folder, 'resolvers', file), 'utf8'),
      ]),
    ),
  };
}

const resolverEntries = z.array(
  z.object({ field: z.string(), mode: z.string(), dataSource: z.string(), code: z.string() }),
);
