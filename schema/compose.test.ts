import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeFolder } from './compose.ts';
import { formatProblems, type Problem } from './problems.ts';

const common = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@authenticated"])
"Exact." scalar Decimal
type Money @shareable { amount: Decimal! }
`;
const product = `
type Query { "One item." item(itemId: ID!): Item @authenticated }
type Item @key(fields: "itemId") { itemId: ID! price: Money! }
`;
const checkout = `
type Query { basket(id: ID!): Basket @authenticated }
type Basket @key(fields: "id") { id: ID! item: Item! }
type Item @key(fields: "itemId", resolvable: false) { itemId: ID! }
`;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tillgraph-compose-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('composing the SDL files of a folder', () => {
  it('answers the supergraph and the API schema with its descriptions', () => {
    const composition = composeFiles({ common, product, checkout });
    expect(composition).toMatchObject({
      ok: true,
      supergraphSdl: expect.stringContaining('@join__graph(name: "checkout"'),
      apiSdl: expect.stringContaining('"""One item."""'),
    });
    expect(composition.ok && composition.apiSdl).not.toContain('_entities');
  });

  it('gives the same text for the same files', () => {
    const files = { common, product, checkout };
    expect(composeFiles(files)).toEqual(composeFiles(files));
  });

  it('leaves out subgraphs that are not written yet', () => {
    expect(composeFiles({ common, product }).ok).toBe(true);
  });

  it('says so when there is none', () => {
    expect(problemsOf({ common })).toMatchObject([{ code: 'NO_SUBGRAPH' }]);
  });
});

describe('a problem names subgraph, file and line', () => {
  it('of a syntax error', () => {
    expect(problemsOf({ common, product: `${product}\ntype Broken {` })).toMatchObject([
      { subgraph: 'product', file: 'schema/product.graphql', line: 5, code: 'SYNTAX' },
    ]);
  });

  it('of an unknown type', () => {
    const wrong = product.replace('Money!', 'Monee!');
    expect(problemsOf({ common, product: wrong, checkout })).toMatchObject([
      { subgraph: 'product', file: 'schema/product.graphql', line: 3, code: 'INVALID_GRAPHQL' },
    ]);
  });

  it('of a field that two subgraphs resolve, with a hint', () => {
    const greedy = checkout.replace(
      'false) { itemId: ID! }',
      'true) { itemId: ID! price: Money! }',
    );
    const [problem] = problemsOf({ common, product, checkout: greedy });
    expect(problem).toMatchObject({ code: 'INVALID_FIELD_SHARING', line: expect.any(Number) });
    expect(problem?.hint).toContain('key stub');
  });

  it('of a shared type in common.graphql by that file, not by a line of the subgraph', () => {
    const wrong = common.replace('amount: Decimal!', 'amount: Dezimal!');
    expect(problemsOf({ common: wrong, product })[0]).toMatchObject({
      file: 'schema/common.graphql',
      line: 4,
    });
  });

  it('grouped by subgraph on the terminal', () => {
    const broken = { common, product: 'type {', checkout: 'type {' };
    expect(formatProblems(problemsOf(broken))).toMatch(
      /product: 1 wrong\n {4}schema\/product.graphql:1 SYNTAX\n[^]*\n\ncheckout: 1 wrong/,
    );
  });
});

function composeFiles(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.graphql`), text);
  }
  return composeFolder(folder);
}

function problemsOf(files: Readonly<Record<string, string>>): readonly Problem[] {
  const composition = composeFiles(files);
  return composition.ok ? [] : composition.problems;
}
