import { parse } from 'graphql';
import { compareApi } from './api-changes.ts';

const api = `
  type Query {
    item(itemId: ID!, channel: Channel = STORE): Item
    node(id: ID!): Node
    hits: [Hit!]!
  }
  type Mutation { itemUpdate(input: ItemInput!): Item }
  interface Node { id: ID! }
  type Item implements Node { id: ID! name: String! state: State price: Money old: Int }
  type Store implements Node { id: ID! }
  type Money { amount: String! }
  union Hit = Item | Store
  enum State { LISTED DELISTED }
  enum Channel { STORE WEB }
  input ItemInput { itemId: ID! name: String limits: Limits }
  input Limits { most: Int = 5 }
`;

const operations = {
  ItemName: 'query ItemName($id: ID!) { item(itemId: $id) { name price { amount } } }',
  ItemState: 'query ItemState { item(itemId: "1", channel: WEB) { state } }',
  ItemChannel: 'query ItemChannel($c: Channel) { item(itemId: "1", channel: $c) { id } }',
  ItemUpdate: 'mutation ItemUpdate($input: ItemInput!) { itemUpdate(input: $input) { id } }',
  ItemRename: 'mutation ItemRename { itemUpdate(input: { itemId: "1", name: "a" }) { id } }',
  Hits: 'query Hits { hits { ... on Item { id } ... on Store { id } } }',
  Node: 'query Node { node(id: "1") { id } }',
};

describe('a change of the API schema names the operations that it reaches', () => {
  it.each`
    change                               | from                            | to                                         | level          | coordinate              | reached
    ${'a field goes'}                    | ${'name: String! state'}        | ${'state'}                                 | ${'breaking'}  | ${'Item.name'}          | ${['ItemName']}
    ${'a field that nobody asks for'}    | ${'old: Int'}                   | ${''}                                      | ${'breaking'}  | ${'Item.old'}           | ${[]}
    ${'a field below a type goes'}       | ${'amount: String!'}            | ${'minor: Int!'}                           | ${'breaking'}  | ${'Money.amount'}       | ${['ItemName']}
    ${'an answer may be null'}           | ${'name: String! state'}        | ${'name: String state'}                    | ${'breaking'}  | ${'Item.name'}          | ${['ItemName']}
    ${'an answer of another scalar'}     | ${'name: String! state'}        | ${'name: ID! state'}                       | ${'breaking'}  | ${'Item.name'}          | ${['ItemName']}
    ${'an answer of another type'}       | ${'price: Money'}               | ${'price: String'}                         | ${'breaking'}  | ${'Item.price'}         | ${['ItemName']}
    ${'an argument goes'}                | ${', channel: Channel = STORE'} | ${''}                                      | ${'breaking'}  | ${'Query.item.channel'} | ${['ItemState', 'ItemChannel']}
    ${'an argument is asked for'}        | ${'channel: Channel = STORE'}   | ${'channel: Channel = STORE, at: String!'} | ${'breaking'}  | ${'Query.item.at'}      | ${['ItemName', 'ItemState', 'ItemChannel']}
    ${'an argument is not null'}         | ${'channel: Channel = STORE'}   | ${'channel: Channel!'}                     | ${'breaking'}  | ${'Query.item.channel'} | ${['ItemName', 'ItemChannel']}
    ${'a default changes'}               | ${'Channel = STORE'}            | ${'Channel = WEB'}                         | ${'dangerous'} | ${'Query.item.channel'} | ${['ItemName', 'ItemChannel']}
    ${'an enum value that is sent goes'} | ${'STORE WEB'}                  | ${'STORE'}                                 | ${'breaking'}  | ${'Channel.WEB'}        | ${['ItemState', 'ItemChannel']}
    ${'an enum value that comes goes'}   | ${'LISTED DELISTED'}            | ${'LISTED'}                                | ${'breaking'}  | ${'State.DELISTED'}     | ${[]}
    ${'an enum value comes'}             | ${'LISTED DELISTED'}            | ${'LISTED DELISTED NEW'}                   | ${'dangerous'} | ${'State.NEW'}          | ${['ItemState']}
    ${'an input field goes'}             | ${'name: String limits'}        | ${'limits'}                                | ${'breaking'}  | ${'ItemInput.name'}     | ${['ItemUpdate', 'ItemRename']}
    ${'an input field deep inside goes'} | ${'most: Int = 5'}              | ${'least: Int'}                            | ${'breaking'}  | ${'Limits.most'}        | ${['ItemUpdate']}
    ${'an input field is asked for'}     | ${'limits: Limits'}             | ${'limits: Limits why: String!'}           | ${'breaking'}  | ${'ItemInput.why'}      | ${['ItemUpdate', 'ItemRename']}
    ${'an input field is not null'}      | ${'limits: Limits'}             | ${'limits: Limits!'}                       | ${'breaking'}  | ${'ItemInput.limits'}   | ${['ItemUpdate', 'ItemRename']}
    ${'the default of an input changes'} | ${'most: Int = 5'}              | ${'most: Int = 6'}                         | ${'dangerous'} | ${'Limits.most'}        | ${['ItemUpdate']}
    ${'a union gains a member'}          | ${'Item | Store'}               | ${'Item | Store | Money'}                  | ${'dangerous'} | ${'Hit'}                | ${['Hits']}
    ${'a union loses a member'}          | ${'Item | Store'}               | ${'Item'}                                  | ${'breaking'}  | ${'Hit'}                | ${['Hits']}
    ${'an interface gains a type'}       | ${'type Money {'}               | ${'type Money implements Node { id: ID!'}  | ${'dangerous'} | ${'Money'}              | ${['Node']}
    ${'a root field goes'}               | ${'node(id: ID!): Node'}        | ${''}                                      | ${'breaking'}  | ${'Query.node'}         | ${['Node']}
  `('$change: $coordinate', async ({ from, to, level, coordinate, reached }) => {
    expect(api).toContain(from);
    const { changes, unexplained } = await compare(api.replace(from, to));
    const change = changes.find((each) => each.coordinate === coordinate && each.level === level);
    expect(change?.operations.map(({ name }) => name)).toEqual(reached);
    expect(unexplained).toEqual([]);
  });

  it('and only what it reaches: two changes in one operation are told apart', async () => {
    const { changes } = await compare(
      api.replace('name: String! state', 'state').replace('amount: String!', 'minor: Int!'),
    );
    expect(changes.map(({ coordinate, operations }) => [coordinate, operations[0]?.why])).toEqual(
      expect.arrayContaining([
        ['Item.name', 'Cannot query field "name" on type "Item".'],
        ['Money.amount', 'Cannot query field "amount" on type "Money".'],
      ]),
    );
  });

  it('with the line in which it is refused', async () => {
    const { changes } = await compare(api.replace('name: String! state', 'state'));
    expect(changes[0]?.operations).toEqual([
      { name: 'ItemName', file: 'ItemName.graphql', line: 1, why: expect.any(String) },
    ]);
  });

  it('and none for what nobody can notice', async () => {
    const more = api
      .replace('old: Int', 'old: Int! more: Int')
      .replace('type Query {', 'type Query { x: Int');
    expect(await compare(more)).toEqual({ changes: [], unexplained: [] });
  });
});

function compare(newApi: string) {
  const sent = Object.entries(operations).map(([name, text]) => ({
    name,
    file: `${name}.graphql`,
    document: parse(text),
  }));
  return compareApi(api, newApi, sent);
}
