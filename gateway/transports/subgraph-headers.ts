import { identityHeader } from '#platform/identity.ts';
import { correlationHeader, deadlineHeader } from '#platform/subgraph-requests.ts';
import type { RequestScope } from '../engine/types.ts';

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
