import { transportTo } from './transport-to.ts';

const internalSecret = Buffer.alloc(32, 7).toString('base64');

it.each`
  url
  ${'http://127.0.0.1:4001/graphql'}
  ${'https://loyalty.example/graphql'}
  ${'lambda:tillgraph-product:live'}
`('goes to $url', async ({ url }) => {
  const transport = transportTo('loyalty', { url, internalSecret });
  expect(transport.call).toBeInstanceOf(Function);
  await transport.close();
});

it.each(['', '/graphql', 'ftp://loyalty.example/graphql', 'file:///etc/passwd'])(
  'says what is wrong with "%s"',
  (url) => {
    expect(() => transportTo('loyalty', { url, internalSecret })).toThrow(
      `Expected an address http:, https: or lambda: of the subgraph loyalty, got "${url}".`,
    );
  },
);
