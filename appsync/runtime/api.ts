import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import { buildAppSyncSchema } from './appsync-schema.ts';
import type { AuthenticatedCaller } from './caller.ts';
import type { DataSource } from './data-sources/data-source.ts';
import { mayCall } from './field-access.ts';
import type { Invocation } from './modules.ts';
import { type AppSyncError, toAppSyncError, validationError } from './public-errors.ts';
import type { GeneratedApi } from './resolver-entries.ts';
import { loadBundle } from './sandbox.ts';
import { resolverInfo } from './selection.ts';
import type { Payload } from './subscription-filter.ts';
import { createTopics, type Topics } from './topics.ts';
import { notAuthorized, runUnitResolver, type UnitResolver } from './unit-resolver.ts';

export type Operation = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
};

export type RequestScope = {
  readonly caller: AuthenticatedCaller;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly AppSyncError[];
};

/** Ended by `stop`, or by an invalidation, which `onEnd` tells. */
export type Subscriber = {
  readonly deliver: (answer: Answer) => void;
  readonly onEnd: () => void;
};
export type Started = { readonly stop: () => void } | { readonly errors: readonly AppSyncError[] };

export type AppSyncApi = {
  readonly schema: GraphQLSchema;
  /** Queries and mutations. What a mutation answered is delivered to its subscribers. */
  readonly answer: (
    operation: Operation,
    scope: RequestScope,
  ) => Promise<{ readonly answer: Answer; readonly responseHeaders: ReadonlyMap<string, string> }>;
  readonly subscribe: (
    operation: Operation,
    scope: RequestScope,
    subscriber: Subscriber,
  ) => Promise<Started>;
  readonly topics: Topics;
};

export type AppSyncApiOptions = {
  readonly api: GeneratedApi;
  readonly dataSources: Readonly<Record<string, DataSource>>;
  readonly log: Logger;
  readonly clock: () => Date;
};

/** What one operation learns beside its data. */
type OperationState = RequestScope & {
  readonly appended: AppSyncError[];
  readonly responseHeaders: Map<string, string>;
  readonly rootCalls: RootCall[];
};
type RootCall = {
  readonly fieldName: string;
  readonly responseKey: string;
  readonly args: Payload;
  readonly invocation: Invocation;
};

export function createAppSyncApi(options: AppSyncApiOptions): AppSyncApi {
  const schema = buildAppSyncSchema(options.api.sdl);
  const topics = createTopics(schema, options.log);
  const resolveField = fieldResolver(loadResolvers(options), options);
  const selectFields = fieldResolver(new Map(), options);
  const run = async (document: DocumentNode, operation: Operation, state: OperationState) =>
    execute({
      schema,
      document,
      contextValue: state,
      variableValues: operation.variables ?? {},
      operationName: operation.operationName ?? null,
      fieldResolver: resolveField,
      typeResolver: (value) => (value as { readonly __typename?: string }).__typename,
    });
  return {
    schema,
    topics,
    answer: async (operation, scope) => {
      const state = newState(scope);
      const prepared = prepare(schema, operation);
      if ('errors' in prepared) return { answer: prepared, responseHeaders: state.responseHeaders };
      if (prepared.type === OperationTypeNode.SUBSCRIPTION) {
        const errors = [refusal('Subscriptions are served by the real-time endpoint.')];
        return { answer: { errors }, responseHeaders: state.responseHeaders };
      }
      const result = await run(prepared.document, operation, state);
      if (prepared.type === OperationTypeNode.MUTATION) publish(topics, state, result);
      return { answer: toAnswer(result, state), responseHeaders: state.responseHeaders };
    },
    subscribe: async (operation, scope, subscriber) => {
      const prepared = prepare(schema, operation);
      if ('errors' in prepared) return prepared;
      if (prepared.type !== OperationTypeNode.SUBSCRIPTION) {
        return { errors: [refusal('The real-time endpoint serves subscriptions only.')] };
      }
      const state = newState(scope);
      const { errors = [] } = toAnswer(await run(prepared.document, operation, state), state);
      const [call, ...others] = state.rootCalls;
      if (errors.length > 0) return { errors };
      if (call === undefined || others.length > 0) {
        return { errors: [refusal('A subscription has exactly one field.')] };
      }
      const { document } = prepared;
      const { fieldName, args, invocation } = call;
      return topics.add({
        fieldName,
        args,
        filter: invocation.subscriptionFilter,
        invalidationFilter: invocation.invalidationFilter,
        deliver: (payload) =>
          void project({ schema, selectFields, document, operation, scope, call, payload }).then(
            (answer) => subscriber.deliver(answer),
          ),
        onEnd: subscriber.onEnd,
      });
    },
  };
}

function newState(scope: RequestScope): OperationState {
  return { ...scope, appended: [], responseHeaders: new Map(), rootCalls: [] };
}

function refusal(message: string): AppSyncError {
  return { path: null, locations: null, message, errorType: 'BadRequest' };
}

type Prepared = { readonly document: DocumentNode; readonly type: OperationTypeNode };

function prepare(
  schema: GraphQLSchema,
  { query, operationName }: Operation,
): Prepared | { readonly errors: readonly AppSyncError[] } {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors: errors.map(validationError) };
    const type = getOperationAST(document, operationName)?.operation;
    return type === undefined ? { errors: [refusal('Unknown operation.')] } : { document, type };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [{ ...toAppSyncError(error), errorType: 'MalformedHttpRequestException' }] };
  }
}

function loadResolvers({ api, dataSources }: AppSyncApiOptions): ReadonlyMap<string, UnitResolver> {
  const bundles = new Map([...api.codeOf].map(([name, code]) => [name, loadBundle(name, code)]));
  return new Map(
    api.entries.map(({ field, code, dataSource: name }) => {
      const evaluate = bundles.get(code);
      const dataSource = dataSources[name];
      if (evaluate !== undefined && dataSource !== undefined)
        return [field, { evaluate, dataSource }];
      throw new Error(`${field} needs the bundle ${code} and the data source ${name}.`);
    }),
  );
}

function fieldResolver(
  resolvers: ReadonlyMap<string, UnitResolver>,
  { log, clock }: AppSyncApiOptions,
): GraphQLFieldResolver<unknown, OperationState> {
  return (source, args: Record<string, unknown>, state, info) => {
    const { fieldName, parentType, path } = info;
    const field = parentType.getFields()[fieldName];
    if (field === undefined || !mayCall(state.caller.kind, parentType, field)) {
      throw notAuthorized(fieldName, parentType.name);
    }
    const resolver = resolvers.get(`${parentType.name}.${fieldName}`);
    if (resolver === undefined) return (source as Payload | undefined)?.[fieldName];
    const { caller, headers } = state;
    const call = { args, source, info: resolverInfo(info), caller, headers, log, clock };
    return runUnitResolver(resolver, call).then(({ value, invocation }) => {
      if (path.prev === undefined) {
        state.rootCalls.push({ fieldName, responseKey: String(path.key), args, invocation });
      }
      const at = pathOf(path);
      for (const {
        message,
        errorType = null,
        errorInfo = null,
        data = null,
      } of invocation.appendedErrors) {
        state.appended.push({ path: at, locations: null, data, errorType, errorInfo, message });
      }
      invocation.responseHeaders.forEach((header, name) => state.responseHeaders.set(name, header));
      return value;
    });
  };
}

type Path = { readonly prev: Path | undefined; readonly key: string | number };

function pathOf({ prev, key }: Path): readonly (string | number)[] {
  return [...(prev === undefined ? [] : pathOf(prev)), key];
}

function toAnswer({ data, errors = [] }: ExecutionResult, { appended }: OperationState): Answer {
  const all = [...errors.map(toAppSyncError), ...appended];
  return { data: data ?? null, ...(all.length === 0 ? {} : { errors: all }) };
}

/** Subscribers get what the mutation selected, and nothing that it did not. */
function publish(topics: Topics, { rootCalls }: OperationState, { data }: ExecutionResult): void {
  for (const { fieldName, responseKey, invocation } of rootCalls) {
    const payload = (data as Readonly<Record<string, Payload | null>> | null)?.[responseKey];
    if (payload !== undefined && payload !== null) topics.publish(fieldName, payload);
    invocation.invalidations.forEach((invalidation) => topics.invalidate(invalidation));
  }
}

type Projection = {
  readonly schema: GraphQLSchema;
  /** Knows no resolvers: a payload is all there is. */
  readonly selectFields: GraphQLFieldResolver<unknown, OperationState>;
  readonly document: DocumentNode;
  readonly operation: Operation;
  readonly scope: RequestScope;
  readonly call: RootCall;
  readonly payload: Payload;
};

/** The subscriber's selection of a payload; resolvers don't run again. */
async function project(projection: Projection): Promise<Answer> {
  const { schema, selectFields, document, operation, scope, call, payload } = projection;
  const state = newState(scope);
  const result = await execute({
    schema,
    document,
    rootValue: { [call.fieldName]: payload },
    contextValue: state,
    variableValues: operation.variables ?? {},
    operationName: operation.operationName ?? null,
    fieldResolver: selectFields,
  });
  return toAnswer(result, state);
}
