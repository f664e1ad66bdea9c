import { parse } from 'graphql';
import { buildApiSchema } from './schema/api-schema.ts';
import { compileOperation } from './execution/compile-operation.ts';
import type { Planner } from './planning/plan.ts';
import { readSupergraphTypes } from './schema/supergraph-types.ts';
import type { Engine, Transports } from './types.ts';

export type EngineOptions = {
  readonly supergraphSdl: string;
  readonly planner: Planner;
  /** One for each subgraph of the supergraph, by its name. */
  readonly transports: Transports;
};

/**
 * The gateway's engine: plans by the planner given, fetches by the transports given, and writes the answer as text. Throws
 * when the supergraph is not valid.
 */
export function createEngine({ supergraphSdl, planner, transports }: EngineOptions): Engine {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const apiSchema = buildApiSchema(supergraph);
  const parts = { types: readSupergraphTypes(supergraph), transports };
  return {
    apiSchema,
    prepare: (operation) => compileOperation({ apiSchema, planner, parts }, operation),
  };
}
