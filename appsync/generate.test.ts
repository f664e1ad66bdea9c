import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLSchema,
  lexicographicSortSchema,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { appsyncScalars } from './build/scalar-table.ts';
import { type Generated, generateAppSync, strayFiles } from './build/generate-appsync.ts';
import { mirror } from './mirror.ts';
import { buildAppSyncSchema } from './runtime/appsync-schema.ts';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
let generated: Generated;
let schema: GraphQLSchema;

beforeAll(async () => {
  generated = await generateAppSync(root);
  schema = buildAppSyncSchema(contentOf('appsync/generated/schema.graphql'));
});

function contentOf(path: string): string {
  return generated.files.find((file) => file.path === path)?.content ?? '';
}

it('what stands below appsync/generated is up to date', () => {
  expect(generated.complaints).toEqual([]);
  const stale = generated.files.filter(({ path, content }) => read(path) !== content);
  expect(stale.map(({ path }) => path)).toEqual([]);
  expect(strayFiles(root, generated.files)).toEqual([]);
});

describe('the schema', () => {
  it('is the API schema with AppSync scalars, and the topics', () => {
    const api = withoutScalars(read('schema/generated/api.graphql'));
    const own = withoutScalars(contentOf('appsync/generated/schema.graphql'));
    expect(printed(own)).toEqual(printed(api));
  });

  it('lets signed machines publish and nothing else, and nobody else publish', () => {
    const open = Object.entries(mirror).filter(([, { callers }]) => callers.includes('IAM'));
    expect(open.map(([name]) => name)).toEqual([
      'Mutation.publishBasketChanged',
      'Mutation.publishRecallIssued',
    ]);
    const directives = (typeName: string, field: string) => {
      const type = schema.getType(typeName) as ReturnType<GraphQLSchema['getMutationType']>;
      return type?.getFields()[field]?.astNode?.directives?.map(({ name }) => name.value);
    };
    expect(directives('Mutation', 'publishBasketChanged')).toEqual(['aws_iam']);
    expect(directives('Mutation', 'basketScan')).toEqual([]);
    expect(directives('Subscription', 'basketChanged')).toEqual(['aws_subscribe']);
  });

  it('subscribes to publish mutations only', () => {
    const fed = contentOf('appsync/generated/schema.graphql').matchAll(
      /aws_subscribe\(mutations: \["(\w+)"\]/g,
    );
    const mutations = [...fed].map(([, name]) => mirror[`Mutation.${name}`]?.mode);
    expect(mutations).toEqual(['publish', 'publish']);
  });

  /** Without what only AppSync has: its directives, the topics and what feeds them. */
  function withoutScalars(sdl: string): string {
    const topics = parse(read('appsync/topics.graphql'));
    const added = new Set(
      topics.definitions.flatMap((each) =>
        each.kind === Kind.OBJECT_TYPE_EXTENSION ? [] : ['name' in each ? each.name.value : ''],
      ),
    );
    const document = visit(parse(sdl), {
      ScalarTypeDefinition: () => null,
      DirectiveDefinition: () => null,
      Directive: (node) => (node.name.value.startsWith('aws_') ? null : undefined),
      ObjectTypeDefinition: (node) => (added.has(node.name.value) ? null : undefined),
      InputObjectTypeDefinition: (node) => (added.has(node.name.value) ? null : undefined),
      FieldDefinition: (node) => (node.name.value.startsWith('publish') ? null : undefined),
      NamedType: (node) => {
        const value = appsyncScalars[node.name.value] ?? node.name.value;
        return { ...node, name: { ...node.name, value } };
      },
    });
    return print(document);
  }

  function printed(sdl: string): string {
    const scalars = 'scalar AWSDateTime\nscalar AWSDate\n';
    return printSchema(lexicographicSortSchema(buildSchema(`${scalars}${sdl}`)));
  }
});

describe('the build fails', () => {
  it('when a public field has no entry', async () => {
    const { 'Query.stores': _left, ...rest } = mirror;
    const { complaints } = await generateAppSync(root, { mirror: rest });
    expect(complaints).toEqual([
      expect.stringContaining('Query.stores has no entry in appsync/mirror.ts'),
    ]);
  });

  it('when an entry names a field that is gone', async () => {
    const gone = { ...mirror, 'Query.gone': mirror['Query.stores'] ?? never() };
    const { complaints } = await generateAppSync(root, { mirror: gone });
    expect(complaints).toEqual([expect.stringContaining('Query.gone')]);
  });

  it('when what belongs to a store is declared to be the same for all', async () => {
    const basket = mirror['Query.basket'] ?? never();
    const lax = { ...mirror, 'Query.basket': { ...basket, guard: 'COMPANY' } as typeof basket };
    const { complaints } = await generateAppSync(root, { mirror: lax });
    expect(complaints).toEqual([expect.stringContaining('needs the guard OWNER')]);
  });

  it('when a direct resolver does not say whose the thing is', async () => {
    const folder = mkdtempSync(join(root, 'appsync/resolvers-'));
    try {
      for (const file of readdirSync(join(root, 'appsync/resolvers'))) {
        if (file !== 'Query.basket.ts')
          symlinkSync(join(root, 'appsync/resolvers', file), join(folder, file));
      }
      const careless = read('appsync/resolvers/Query.basket.ts').replace(
        'export function ownerOf',
        'function ownerOf',
      );
      writeFileSync(join(folder, 'Query.basket.ts'), careless);
      const { complaints } = await generateAppSync(root, { resolversFolder: folder });
      expect(complaints).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Query\.basket: .*ownerOf/)]),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('when a direct resolver is missing', async () => {
    const more = { ...mirror, 'Query.stores': { ...(mirror['Query.basket'] ?? never()) } };
    const { complaints } = await generateAppSync(root, { mirror: more });
    expect(complaints).toEqual([expect.stringContaining('appsync/resolvers/Query.stores.ts')]);
  });

  function never(): never {
    throw new Error('Expected the entry in the mirror.');
  }
});

it('resolvers type-check against the language of APPSYNC_JS alone', () => {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const run = () =>
    execFileSync(tsc, ['-p', 'appsync/resolvers/tsconfig.json', '--noEmit'], { encoding: 'utf8' });
  expect(run()).toBe('');
}, 90_000);
