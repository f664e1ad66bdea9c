import { z } from 'zod';
import { TransportFault } from '../engine/failures/transport-fault.ts';
import type { SubgraphAnswer } from '../engine/types.ts';

const graphqlErrors = z.array(
  z.looseObject({
    message: z.string(),
    path: z.array(z.union([z.string(), z.int()])).optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
);

/**
 * Reads a subgraph's answer. HTML, a redirect, `{}`, data that is a list: each is a fault, never an empty
 * answer. A 4xx or 5xx that carries GraphQL errors is an answer.
 */
export function parseSubgraphAnswer(
  subgraph: string,
  status: number,
  body: string,
): SubgraphAnswer {
  if (status >= 300 && status < 400) throw new TransportFault(subgraph, 'SUBGRAPH_MALFORMED');
  if (status === 401 || status === 403) throw new TransportFault(subgraph, 'SUBGRAPH_REFUSED');
  const answer = parseJson(subgraph, status, body);
  if (!isObject(answer)) throw malformed(subgraph, status);
  const { data } = answer;
  const errors = parseErrors(subgraph, status, answer['errors']);
  const hasData = isObject(data);
  // Data is checked no further here: the engine looks at every value where it is used.
  if (!hasData && data !== null && data !== undefined) throw malformed(subgraph, status);
  if (!hasData && data !== null && errors === undefined) throw malformed(subgraph, status);
  return { data, errors };
}

const jsonTypes = /^application\/(graphql-response\+)?json\b/i;

/** GraphQL over HTTP answers one of two types; a page or a text that happens to parse is not an answer. */
export function assertJsonType(
  subgraph: string,
  status: number,
  contentType: string | undefined,
): void {
  if (contentType === undefined || !jsonTypes.test(contentType)) throw malformed(subgraph, status);
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined when there are none. */
function parseErrors(subgraph: string, status: number, errors: unknown): SubgraphAnswer['errors'] {
  if (errors === undefined || errors === null) return undefined;
  const parsed = graphqlErrors.safeParse(errors);
  if (!parsed.success) throw malformed(subgraph, status, parsed.error);
  return parsed.data.length === 0 ? undefined : (parsed.data as SubgraphAnswer['errors']);
}

function parseJson(subgraph: string, status: number, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw malformed(subgraph, status, cause);
  }
}

/** A gateway's or load balancer's 502, 503 or 429 page means that the subgraph was not reached. */
function malformed(subgraph: string, status: number, cause?: unknown): TransportFault {
  const wasNotReached = status === 429 || status >= 500;
  return new TransportFault(
    subgraph,
    wasNotReached ? 'SUBGRAPH_UNREACHABLE' : 'SUBGRAPH_MALFORMED',
    cause,
  );
}
