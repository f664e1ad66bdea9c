import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
  type Schema,
} from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import type { PlannableOperation } from './types.ts';

/** What Apollo's executor needs beside the plan. */
export type ApolloPlanner = {
  readonly apiSchema: GraphQLSchema;
  readonly federationApiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphNames: readonly string[];
  /** Throws a GraphQLError when the operation can't be planned. */
  readonly plan: (operation: PlannableOperation) => QueryPlan;
};

/**
 * Plans by Apollo's query planner (Elastic License 2.0, which is why it stands behind `Planner`).
 * Throws when the supergraph is not valid.
 */
export function createApolloPlanner(supergraphSdl: string): ApolloPlanner {
  // Scopes are enforced by the subgraphs, so a supergraph that requires a reader to know them is in good hands.
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const federationApiSchema = supergraph.apiSchema();
  const queryPlanner = new QueryPlanner(supergraph);
  return {
    apiSchema: federationApiSchema.toGraphQLJSSchema(),
    federationApiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphNames: [...supergraph.subgraphsMetadata()].map((subgraph) => subgraph.name),
    plan: (operation) =>
      queryPlanner.buildQueryPlan(toFederationOperation(federationApiSchema, operation)),
  };
}

function toFederationOperation(schema: Schema, operation: PlannableOperation) {
  return operationFromDocument(
    schema,
    operation.document,
    operation.operationName === undefined ? {} : { operationName: operation.operationName },
  );
}
