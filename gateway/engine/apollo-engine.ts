import type { GraphQLDataSource } from '@apollo/gateway';
import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import { buildOperationContext } from '@apollo/gateway/dist/operationContext.js';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { ApolloPlanner } from './apollo-planner.ts';
import { failedFields } from './failed-fields.ts';
import { TransportFault } from './transport-fault.ts';
import type {
  Engine,
  PlannedOperation,
  RequestScope,
  SubgraphAnswer,
  Transport,
  Transports,
} from './types.ts';

type ApolloRequestContext = Parameters<typeof executeQueryPlan>[2];
type ApolloContext = { readonly scope: RequestScope };
type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];
type ProcessAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Executes plans by @apollo/gateway's own executor (Elastic License 2.0). It is the reference that another
 * engine is measured against, and nothing outside this file knows that it is there.
 */
export function createApolloEngine(
  planner: ApolloPlanner,
  transports: Transports,
): Engine<QueryPlan> {
  const dataSources = Object.fromEntries(
    planner.subgraphNames.map((name) => [name, toDataSource(name, transports[name])]),
  );
  return {
    planner,
    execute: async (operation, scope) => {
      const result = await executeQueryPlan(
        operation.plan,
        dataSources,
        toRequestContext(operation, scope),
        toOperationContext(planner, operation),
        planner.supergraphSchema,
        planner.federationApiSchema,
      );
      return withCompletionErrors(result as ExecutionResult);
    },
  };
}

function toOperationContext(planner: ApolloPlanner, operation: PlannedOperation<QueryPlan>) {
  return buildOperationContext({
    schema: planner.apiSchema,
    operationDocument: operation.document,
    ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
  });
}

/** The executor reads the variables, the context it hands to data sources, and an object for its metrics. */
function toRequestContext(
  operation: PlannedOperation<QueryPlan>,
  scope: RequestScope,
): ApolloRequestContext {
  const context: ApolloContext = { scope };
  const requestContext = { request: { variables: operation.variables }, context, metrics: {} };
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
      const call = toCall(options);
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

function toCall({ request }: ProcessOptions) {
  const query = request.query ?? '';
  return {
    query,
    operationName: request.operationName,
    variables: request.variables ?? {},
    isMutation: query.startsWith('mutation'),
  };
}

function toProcessAnswer(answer: SubgraphAnswer): ProcessAnswer {
  return answer as ProcessAnswer;
}

/**
 * The executor hides a null in a non-null position among `extensions.valueCompletion` when no subgraph reported
 * an error. For our clients a missing value is an error with its path, never a silent null.
 */
function withCompletionErrors(result: ExecutionResult): ExecutionResult {
  const hidden = result.extensions?.['valueCompletion'];
  if (!Array.isArray(hidden)) return result;
  const errors = (hidden as readonly GraphQLError[]).map(
    (error) =>
      new GraphQLError(error.message, {
        path: error.path,
        extensions: { code: 'SUBGRAPH_VALUE_MISSING' },
      }),
  );
  return { data: result.data ?? null, errors };
}
