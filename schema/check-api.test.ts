import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Allowance, Verdict } from './api-report.ts';
import { readBaseline } from './baseline.ts';
import { checkApi } from './check-api.ts';
import { composeFolder } from './compose.ts';

/** What `npm run compose -- --check` does, in a small repository with one subgraph. */
const root = process.cwd();
const sdl = `
type Query { item(itemId: ID!): Item @authenticated }
type Item @key(fields: "itemId") { itemId: ID! name: String! old: Int }
`;
const operationFile = 'schema/operations/till/item.graphql';
let house = '';

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'tillgraph-check-api-'));
  mkdirSync(join(house, 'schema'));
  cpSync(join(root, 'schema/common.graphql'), join(house, 'schema/common.graphql'));
  write('schema/product.graphql', sdl);
  write(operationFile, 'query ItemById {\n  item(itemId: "1") { name }\n}\n');
  const composition = composeFolder(join(house, 'schema'));
  write('schema/generated/api.graphql', composition.ok ? composition.apiSdl : '');
  git('init', '--quiet');
  git('add', 'schema');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'one');
});
afterEach(() => write('schema/product.graphql', sdl));
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('checking the API against what callers know', () => {
  it('accepts a tree that changes nothing', async () => {
    expect(await check()).toEqual({
      accepted: true,
      text: expect.stringMatching(/^API schema against HEAD \(\w{10}\): 0 breaking/),
    });
  });

  it('refuses what breaks an operation that is out, even if the tree has changed the operation', async () => {
    write('schema/product.graphql', sdl.replace('name: String!', 'title: String!'));
    write(operationFile, 'query ItemById {\n  item(itemId: "1") { title }\n}\n');
    const { accepted, text } = await check({ breaking: true });
    expect(accepted).toBe(false);
    expect(text).toContain(
      `breaks ItemById (${operationFile}:2): Cannot query field "name" on type "Item".`,
    );
    expect((await check({ operations: ['ItemById'] })).accepted).toBe(true);
  });

  it('asks before it lets go what nobody uses', async () => {
    write('schema/product.graphql', sdl.replace('old: Int', ''));
    const { accepted, text } = await check();
    expect(accepted).toBe(false);
    expect(text).toContain('--allow-breaking accepts them');
    expect((await check({ breaking: true })).accepted).toBe(true);
  });

  it('compares with a file, and names a ref that is not known', async () => {
    write('other.graphql', 'type Query { gone: Int }');
    const { accepted, text } = await check({ against: 'other.graphql' });
    expect(accepted).toBe(false);
    expect(text).toContain('other.graphql: 1 breaking');
    await expect(check({ against: 'nowhere' })).rejects.toThrow('neither a file nor a git ref');
    await expect(check({ against: '--output=x' })).rejects.toThrow('neither a file nor a git ref');
  });

  it('says what is wrong with SDL that does not compose', async () => {
    write('schema/product.graphql', 'type Query {');
    await expect(check()).rejects.toThrow('schema/product.graphql:1 SYNTAX');
  });
});

it('a ref answers its schema and its corpus, whatever the tree holds', () => {
  write(operationFile, 'query Changed { item(itemId: "1") { itemId } }');
  const { apiSdl, operations } = readBaseline(house, 'HEAD');
  expect(apiSdl).toBe(readFileSync(join(house, 'schema/generated/api.graphql'), 'utf8'));
  expect(operations).toMatchObject([{ name: 'ItemById', file: operationFile }]);
});

function check(options: Partial<Allowance & { against: string }> = {}): Promise<Verdict> {
  const { against = 'HEAD', breaking = false, operations = [] } = options;
  return checkApi(house, { against, allowance: { breaking, operations } });
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: house });
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), content);
}
