import type { GraphQLDataSource } from '@apollo/gateway';
import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import { buildOperationContext } from '@apollo/gateway/dist/operationContext.js';
import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { failedFields } from './failed-fields.ts';
import { TransportFault } from '../failures/transport-fault.ts';
import type {
  Engine,
  EngineAnswer,
  PlannableOperation,
  RequestScope,
  SubgraphAnswer,
  SubgraphCall,
  Transport,
  Transports,
  Variables,
} from '../types.ts';

type ApolloRequestContext = Parameters<typeof executeQueryPlan>[2];
type ApolloContext = { readonly scope: RequestScope };
type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];
type ProcessAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Executes plans by @apollo/gateway's own executor (Elastic License 2.0). It is the reference that our own
 * engine is measured against, and nothing outside this file knows that it is there.
 */
export function createReferenceEngine(supergraphSdl: string, transports: Transports): Engine {
  const reference = readReference(supergraphSdl);
  const dataSources = Object.fromEntries(
    reference.subgraphNames.map((name) => [name, toDataSource(name, transports[name])]),
  );
  return {
    apiSchema: reference.apiSchema,
    prepare: (operation) => {
      const plan = reference.plan(operation);
      const operationContext = toOperationContext(reference, operation);
      return {
        execute: async (variables, scope) => {
          const result = await executeQueryPlan(
            plan,
            dataSources,
            toRequestContext(variables, scope),
            operationContext,
            reference.supergraphSchema,
            reference.federationApiSchema,
          );
          return toEngineAnswer(result as ExecutionResult);
        },
      };
    },
  };
}

function readReference(supergraphSdl: string) {
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const federationApiSchema = supergraph.apiSchema();
  const queryPlanner = new QueryPlanner(supergraph);
  return {
    apiSchema: federationApiSchema.toGraphQLJSSchema(),
    federationApiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphNames: [...supergraph.subgraphsMetadata()].map(({ name }) => name),
    plan: ({ document, operationName }: PlannableOperation) => {
      const named = operationName === undefined ? {} : { operationName };
      return queryPlanner.buildQueryPlan(
        operationFromDocument(federationApiSchema, document, named),
      );
    },
  };
}

function toOperationContext(
  { apiSchema }: Pick<Engine, 'apiSchema'>,
  operation: PlannableOperation,
) {
  return buildOperationContext({
    schema: apiSchema,
    operationDocument: operation.document,
    ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
  });
}

/** The executor reads the variables, the context it hands to data sources, and an object for its metrics. */
function toRequestContext(variables: Variables, scope: RequestScope): ApolloRequestContext {
  const context: ApolloContext = { scope };
  const requestContext = { request: { variables }, context, metrics: {} };
  return requestContext as unknown as ApolloRequestContext;
}

function toDataSource(subgraph: string, transport: Transport | undefined): GraphQLDataSource {
  if (transport === undefined) {
    throw new Error(
      `Expected a transport for the supergraph's subgraph ${subgraph}; none was given.`,
    );
  }
  return {
    process: async (options) => {
      const call = toCall(subgraph, options);
      const { scope } = options.context as ApolloContext;
      try {
        return toProcessAnswer(await transport.call(call, scope));
      } catch (fault) {
        if (!(fault instanceof TransportFault)) throw fault;
        return toProcessAnswer({ errors: failedFields(call, fault) });
      }
    },
  };
}

function toCall(subgraph: string, { request }: ProcessOptions): SubgraphCall {
  const query = request.query ?? '';
  const { operationName } = request;
  const variables = request.variables ?? {};
  return {
    operation: { subgraph, query, operationName, isMutation: query.startsWith('mutation') },
    variables: () => variables,
    bodyJson: () => JSON.stringify({ query, operationName, variables }),
  };
}

function toProcessAnswer(answer: SubgraphAnswer): ProcessAnswer {
  return answer as ProcessAnswer;
}

/**
 * The executor hides a null in a non-null position among `extensions.valueCompletion` when no subgraph reported
 * an error. For our clients a missing value is an error with its path, never a silent null.
 */
function toEngineAnswer(result: ExecutionResult): EngineAnswer {
  const hidden = (result.extensions?.['valueCompletion'] ?? []) as readonly GraphQLError[];
  const completionErrors = hidden.map(({ message, path }) => ({
    message,
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'SUBGRAPH_VALUE_MISSING' },
  }));
  const subgraphErrors = (result.errors ?? []).map((error) => error.toJSON());
  const errors = completionErrors.length > 0 ? completionErrors : subgraphErrors;
  return { dataJson: JSON.stringify(result.data ?? null), errors };
}
