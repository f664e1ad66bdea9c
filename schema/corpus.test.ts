import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Corpus, readCorpus } from './corpus.ts';

const api = 'type Query { item(itemId: ID!): Item } type Item { itemId: ID! }';
const good = 'query ItemById($itemId: ID!) {\n  item(itemId: $itemId) { itemId }\n}\n';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tillgraph-corpus-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading the operation corpus', () => {
  it('knows each operation by name and audience', () => {
    expect(corpusOf({ 'till/product-item.graphql': good })).toEqual({
      operations: [
        {
          name: 'ItemById',
          audience: 'till',
          kind: 'query',
          file: 'product-item.graphql',
          document: good,
        },
      ],
      mistakes: [],
    });
  });

  it.each`
    what                     | text                                             | mistake
    ${'a field that is not'} | ${good.replace('{ itemId }', '{ name }')}        | ${'x.graphql:2: Cannot query field "name"'}
    ${'a syntax error'}      | ${'query {'}                                     | ${'x.graphql:1: Syntax Error'}
    ${'no name'}             | ${'{ item(itemId: 1) { itemId } }'}              | ${'x.graphql: expected exactly one operation, with a name'}
    ${'two operations'}      | ${`${good}${good.replace('ItemById', 'Other')}`} | ${'x.graphql: expected exactly one operation'}
  `('leaves out a file with $what and names it', ({ text, mistake }) => {
    const { operations, mistakes } = corpusOf({ 'till/good.graphql': good, 'erp/x.graphql': text });
    expect(operations.map(({ name }) => name)).toEqual(['ItemById']);
    expect(mistakes).toEqual([expect.stringContaining(mistake)]);
  });

  it('finds a name that is used twice', () => {
    const { mistakes } = corpusOf({ 'till/a.graphql': good, 'dtc/b.graphql': good });
    expect(mistakes).toEqual([
      'schema/operations/till/a.graphql: the name ItemById is taken by dtc/b.graphql',
    ]);
  });
});

function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'operations', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return readCorpus(folder, api);
}
