export type Started = {
  /** The gateway's base address. */
  readonly url: string;
  readonly seconds: number;
};

/** What a start prints last: where everything is, how to get a token, and a first question to paste. */
export function welcome({ url, seconds }: Started): string {
  const rows = [
    ['GraphQL', `${url}/graphql`],
    ['Playground', `${url}/graphiql`],
    ['Health', `${url}/health and ${url}/ready`],
    ['A token', 'npm run --silent token -- --role cashier --store S001'],
    ['Demo PIN', '2580, of every operator (O001-01 is a cashier, O001-05 the manager)'],
    ['Stop', 'Ctrl-C; `npm start -- --fresh` starts over'],
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
  return `
tillgraph is ready after ${seconds.toFixed(1)} s.

${table}

  A first question, in another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -H "authorization: Bearer $(npm run --silent token -- --role cashier --store S001)" \\
    -d '{"query":"{ items(first: 3) { nodes { itemId description offer(storeId: \\"S001\\") { price { amount currency } } availability(storeId: \\"S001\\") { available { value unit } } } } }"}'
`;
}
