import { z } from 'zod';
import { TransportFault } from '../engine/transport-fault.ts';
import type { SubgraphAnswer } from '../engine/types.ts';

const graphqlAnswer = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z
      .array(
        z.looseObject({
          message: z.string(),
          path: z.array(z.union([z.string(), z.int()])).optional(),
          extensions: z.record(z.string(), z.unknown()).optional(),
        }),
      )
      .optional(),
  })
  .refine((answer) => answer.data !== undefined || (answer.errors?.length ?? 0) > 0);

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
  const parsed = graphqlAnswer.safeParse(parseJson(subgraph, status, body));
  if (!parsed.success) throw malformed(subgraph, status, parsed.error);
  return parsed.data as SubgraphAnswer;
}

function parseJson(subgraph: string, status: number, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw malformed(subgraph, status, cause);
  }
}

/** A gateway's or load balancer's 502, 503 or 429 page means that the subgraph was not reached. */
function malformed(subgraph: string, status: number, cause: unknown): TransportFault {
  const wasNotReached = status === 429 || status >= 500;
  return new TransportFault(
    subgraph,
    wasNotReached ? 'SUBGRAPH_UNREACHABLE' : 'SUBGRAPH_MALFORMED',
    cause,
  );
}
