import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** `npm run generate` as a person runs it, on a small house with one subgraph. */
const root = process.cwd();
const sdl = `
type Query { "One item." item(itemId: ID!): Item @authenticated }
type Item @key(fields: "itemId") { itemId: ID! price: Money! }
`;
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'tillgraph-generate-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const file of ['codegen.yml', 'schema/common.graphql'])
    cpSync(join(root, file), join(house, file));
  write('schema/product.graphql', sdl);
  write('schema/operations/till/item.graphql', 'query ItemById { item(itemId: "1") { itemId } }\n');
  const mappers = 'export type ItemSource = { id: string };\nexport type OtherSource = string;\n';
  write('subgraphs/product/resolvers/mappers.ts', mappers);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

it('writes supergraph, API schema, resolver types and typed documents', async () => {
  const { code, output } = await generate();
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('wrote') });
  const types = text('subgraphs/product/__generated__/resolvers.ts');
  expect(types).toContain("import type { ItemSource } from '../resolvers/mappers.ts'");
  expect(types).toContain("import type { SubgraphContext } from '../context.ts'");
  expect(text('schema/generated/operations.ts')).toContain('export const ItemByIdDocument');
  expect(JSON.parse(text('schema/generated/operations.json'))).toMatchObject([
    { name: 'ItemById', audience: 'till', kind: 'query' },
  ]);
});

it('names the one file that is not up to date', async () => {
  appendFileSync(join(house, 'schema/generated/api.graphql'), '# edited\n');
  const { code, output } = await generate('--check');
  expect(code).toBe(1);
  expect(output).toContain('schema/generated/api.graphql is not up to date');
  expect(output.match(/is not up to date/g)).toHaveLength(1);
});

it('writes one subgraph while another is broken, and fails as a whole', async () => {
  write('schema/order.graphql', 'type Query {');
  expect(await generate('product')).toMatchObject({ code: 0 });
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain('schema/order.graphql:1 SYNTAX');
});

async function generate(...args: string[]): Promise<{ code: number; output: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const program = [tsx, join(root, 'schema/generate.ts'), ...args];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: house });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: `${stdout}${stderr}` };
  }
}

function text(path: string): string {
  return readFileSync(join(house, path), 'utf8');
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), content);
}
