import { describeUnreachable, groupSatisfiability } from './satisfiability.ts';

/** As composition says it, for one field. */
function messageFor(field: string, moves: readonly string[] = [toB]): string {
  return [
    'The following supergraph API query:',
    '{',
    '  store {',
    '    ... on Shop {',
    '      item {',
    `        ${field}`,
    '      }',
    '    }',
    '  }',
    '}',
    'cannot be satisfied by the subgraphs because:',
    '- from subgraph "a":',
    `  - cannot find field "Item.${field}".`,
    ...moves.map((move) => `  - ${move}`),
  ].join('\n');
}
const toB =
  'cannot move to subgraph "b" using @key(fields: "sku") of "Item", the key field(s) cannot be resolved from subgraph "a".';

describe('satisfiability errors', () => {
  it('of several fields for one reason are one cause, with one example', () => {
    const { causes } = groupSatisfiability(
      ['sku', 'name', 'name', 'price'].map((f) => messageFor(f)),
    );
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({
      type: 'Item',
      fields: ['sku', 'name', 'price'],
      path: 'store.item.sku',
    });
  });

  it('say the missing step first', () => {
    const { causes } = groupSatisfiability([messageFor('sku'), messageFor('name')]);
    expect(causes.map(describeUnreachable)).toEqual([
      [
        'missing step: from a to b using @key(fields: "sku") of "Item", the key field(s) cannot be resolved',
        'so Item.{sku, name} cannot be answered, for example in store.item.sku',
      ].join('\n'),
    ]);
  });

  it('stay short when many roads and fields are closed', () => {
    const moves = ['b', 'c', 'd', 'e', 'f'].map(
      (name) => `cannot move to subgraph "${name}", no key`,
    );
    const fields = Array.from({ length: 40 }, (_, index) => `field${index}`);
    const { causes } = groupSatisfiability(fields.map((field) => messageFor(field, moves)));
    const [text = ''] = causes.map(describeUnreachable);
    expect(text.split('\n')).toHaveLength(6);
    expect(text).toContain('(and 1 more ways that are closed)');
    expect(text).toContain('field5 and 34 more}');
  });

  it('of the same fields from several subgraphs are one cause, shown by the shortest path', () => {
    const messages = ['a', 'c'].map((from) =>
      messageFor('sku').replaceAll('"a"', `"${from}"`).replace('store', `${from}s {\n store`),
    );
    messages.push(messageFor('sku').replace('  ... on Shop {\n', ''));
    const { causes } = groupSatisfiability(messages);
    expect(causes).toMatchObject([{ path: 'store.item.sku', closedMoves: { length: 2 } }]);
  });

  it('in words that are not known are kept as they are', () => {
    expect(groupSatisfiability(['something new'])).toEqual({
      causes: [],
      unread: ['something new'],
    });
  });
});
