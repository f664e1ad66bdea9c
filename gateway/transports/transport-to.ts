import type { Transport } from '../engine/types.ts';
import { overHttp } from './http.ts';
import { overLambda } from './lambda.ts';

/**
 * The transport to an address: `lambda:tillgraph-product:live` is a function by its name and alias, http: and https: are a
 * subgraph's GraphQL endpoint. Throws for any other, which is a mistake in the configuration or the supergraph.
 */
export function transportTo(
  subgraph: string,
  { url, internalSecret }: { readonly url: string; readonly internalSecret: string },
): Transport {
  const { protocol, pathname } = addressOf(subgraph, url);
  switch (protocol) {
    case 'lambda:':
      return overLambda({ subgraph, functionName: pathname, internalSecret });
    case 'http:':
    case 'https:':
      return overHttp({ subgraph, url, internalSecret });
    default:
      throw wrongAddress(subgraph, url);
  }
}

function addressOf(subgraph: string, url: string): URL {
  if (!URL.canParse(url)) throw wrongAddress(subgraph, url);
  return new URL(url);
}

function wrongAddress(subgraph: string, url: string): Error {
  return new Error(
    `Expected an address http:, https: or lambda: of the subgraph ${subgraph}, got "${url}".`,
  );
}
