import { identityHeader } from '#platform/identity.ts';
import { correlationHeader, deadlineHeader } from '#platform/subgraph-requests.ts';
import type { RequestScope } from '../engine/types.ts';

/** A request's calls to one subgraph follow each other: the last headers are mostly the next ones. */
export function oncePerRequest(make: typeof subgraphHeaders): typeof subgraphHeaders {
  let lastScope: RequestScope | undefined;
  let lastToken = '';
  let headers: Record<string, string> = {};
  return (scope, identityToken) => {
    if (scope !== lastScope || identityToken !== lastToken) {
      lastScope = scope;
      lastToken = identityToken;
      headers = make(scope, identityToken);
    }
    return headers;
  };
}

/** What goes along with every call to a subgraph, whatever the way. */
export function subgraphHeaders(
  { correlationId, deadlineMs, traceparent }: RequestScope,
  identityToken: string,
): Record<string, string> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    [identityHeader]: identityToken,
    [correlationHeader]: correlationId,
    [deadlineHeader]: String(deadlineMs),
  };
  return traceparent === undefined ? headers : { ...headers, traceparent };
}
