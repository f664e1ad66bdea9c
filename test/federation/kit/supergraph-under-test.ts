import { getVariableValues, type GraphQLSchema, Kind, parse, validate, execute } from 'graphql';
import { createLogger } from '#platform/log.ts';
import { serveSubgraph } from '#platform/subgraph-server.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import type {
  Engine,
  EngineAnswer,
  ExecutableOperation,
  RequestScope,
  Transports,
  Variables,
} from '../../../gateway/engine/types.ts';
import { overHttp } from '../../../gateway/transports/http.ts';
import { inProcess } from '../../../gateway/transports/in-process.ts';
import { compose, type Composed } from './compose.ts';
import { differenceOf } from './compare.ts';
import type { CaseData, FederationCase } from './federation-case.ts';
import { type Answer, createMonolith, type Monolith } from './monolith.ts';
import type { Operation } from './random-operation.ts';
import { readFacts } from './subgraph-facts.ts';
import { merged, withDefer } from './deferred.ts';
import { createSubgraph } from './subgraph.ts';
import { createWorld, type World } from './world.ts';

/** In calm weather nothing fails; in a storm fields fail and hold nulls that they must not hold. */
export type Weather = 'calm' | 'stormy';

export type SupergraphUnderTest = {
  readonly composed: Composed;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly inProcess: Transports;
  /** Starts a server for each subgraph, once. */
  readonly overHttp: () => Promise<Transports>;
  /** What is wrong with the engine's answer, told at length; undefined when nothing is. */
  readonly check: (
    engine: Engine,
    operation: Operation,
    weather: Weather,
  ) => Promise<string | undefined>;
  /** The same in calm weather with every fragment deferred, as the first part and as all parts put together. */
  readonly checkDeferred: (engine: Engine, operation: Operation) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

const internalSecret = 'federation-suite-secret-of-32-characters-or-more';
const requestMs = 10_000;
/** Deep runs compile what subgraphs are asked at once, which is slow where everything is asked once. */
const compilation = process.env['TILLGRAPH_DEEP'] === '1' ? { compileAfterUses: 0 } : {};

/** Composes a case and puts its two worlds behind subgraphs and monoliths. */
export function createSupergraph(
  federationCase: Pick<FederationCase, 'subgraphs'> & { readonly data?: CaseData | undefined },
): SupergraphUnderTest {
  const composed = compose(federationCase.subgraphs);
  const facts = readFacts(composed.subgraphSchemas);
  const data = federationCase.data ?? {};
  const worlds: Record<Weather, World> = {
    calm: createWorld(composed, facts, data, { isStormy: false }),
    stormy: createWorld(composed, facts, data, { isStormy: true }),
  };
  const monoliths: Record<Weather, Monolith> = {
    calm: createMonolith(worlds.calm, composed.apiSchema),
    stormy: createMonolith(worlds.stormy, composed.apiSchema),
  };
  const worldOf = (subject: string) => worlds[subject === 'stormy' ? 'stormy' : 'calm'];
  const subgraphs = new Map(
    [...facts].map(([name, each]) => [name, createSubgraph(worldOf, each)]),
  );
  const servers = createServers(subgraphs);
  return {
    composed,
    subgraphs,
    inProcess: mapTransports(subgraphs, (subgraph) => inProcess(subgraph, compilation)),
    overHttp: servers.transports,
    check: (engine, operation, weather) =>
      check(
        { composed, subgraphs, monolith: monoliths[weather], engine, operation, weather },
        answerOf,
      ),
    checkDeferred: (engine, operation) =>
      check(
        { composed, subgraphs, monolith: monoliths.calm, engine, operation, weather: 'calm' },
        deferredAnswerOf,
      ),
    close: servers.close,
  };
}

function mapTransports(
  subgraphs: ReadonlyMap<string, Subgraph>,
  make: (subgraph: Subgraph) => Transports[string],
): Transports {
  return Object.fromEntries([...subgraphs].map(([name, subgraph]) => [name, make(subgraph)]));
}

function createServers(subgraphs: ReadonlyMap<string, Subgraph>) {
  const closers: (() => Promise<void>)[] = [];
  const start = async (): Promise<Transports> => {
    const log = createLogger('federation-suite', 'silent');
    const entries = [...subgraphs].map(async ([name, subgraph]) => {
      const server = await serveSubgraph(subgraph, { port: 0, internalSecret, log });
      const transport = overHttp({ subgraph: name, url: server.url, internalSecret });
      closers.push(async () => {
        await transport.close();
        await server.stop();
      });
      return [name, transport] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  let started: Promise<Transports> | undefined;
  return {
    transports: () => (started ??= start()),
    close: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

type Check = {
  readonly composed: Composed;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly monolith: Monolith;
  readonly engine: Engine;
  readonly operation: Operation;
  readonly weather: Weather;
};

type AnswerOf = (checked: Check, variables: Variables) => Promise<Answer>;

async function check(checked: Check, answerer: AnswerOf): Promise<string | undefined> {
  const { composed, monolith, operation } = checked;
  const document = parse(operation.query);
  const variables = coerce(composed.apiSchema, operation);
  const expected = await monolith.answer(document, operation.variables);
  const actual = await answerer(checked, variables).catch(asAnswer);
  const difference = await differenceOf(expected, actual, () =>
    monolith.possibleErrors(document, operation.variables),
  );
  return difference === undefined ? undefined : report(checked, difference, expected, actual);
}

/** Throws where the operation is not valid: a fault of the suite, not of an engine. */
function coerce(schema: GraphQLSchema, { query, variables }: Operation) {
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw new Error(`${problem.message}\n${query}`);
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No operation: ${query}`);
  const { errors, coerced } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
  );
  if (errors !== undefined) throw new AggregateError(errors, `Wrong variables of ${query}`);
  return coerced;
}

async function answerOf(checked: Check, variables: Variables): Promise<Answer> {
  const { engine, operation, weather } = checked;
  const executable = prepared(engine, operation.query);
  const scope = createScope(weather);
  const isEvent = operation.query.startsWith('subscription');
  const run = isEvent ? answerEvent : answerRequest;
  return toAnswer(await run({ checked, executable, variables, scope }));
}

/** An engine that can't defer answers the whole at once, and that must be right too. */
async function deferredAnswerOf(
  { engine, operation }: Check,
  variables: Variables,
): Promise<Answer> {
  const document = withDefer(parse(operation.query));
  const executable = engine.prepare({ document, operationName: undefined });
  const scope = createScope('calm');
  const deferred = await executable.executeDeferred?.(variables, scope);
  if (deferred === undefined) return toAnswer(await executable.execute(variables, scope));
  return merged(deferred);
}

const preparedOperations = new WeakMap<
  Engine,
  { query: string; executable: ExecutableOperation }
>();

/** The same query comes in both weathers, one after the other, and planning takes most of the time. */
function prepared(engine: Engine, query: string): ExecutableOperation {
  const last = preparedOperations.get(engine);
  if (last?.query === query) return last.executable;
  const executable = engine.prepare({ document: parse(query), operationName: undefined });
  preparedOperations.set(engine, { query, executable });
  return executable;
}

type Execution = {
  readonly checked: Check;
  readonly executable: ExecutableOperation;
  readonly variables: Variables;
  readonly scope: RequestScope;
};

function answerRequest({ executable, variables, scope }: Execution): Promise<EngineAnswer> {
  return executable.execute(variables, scope);
}

/** The subgraph makes one event of its subscription, and the engine adds what the event lacks. */
async function answerEvent({ checked, executable, variables, scope }: Execution) {
  const { subscription } = executable;
  if (subscription === undefined) throw new Error('The engine has no subscription for this.');
  const subgraph = checked.subgraphs.get(subscription.subgraph);
  if (subgraph === undefined) throw new Error(`No subgraph ${subscription.subgraph}.`);
  const call = subscription.call(variables);
  const document = parse(call.operation.query);
  const [problem] = validate(subgraph.schema, document);
  if (problem !== undefined) throw problem;
  const event = await execute({
    schema: subgraph.schema,
    document,
    variableValues: call.variables(),
    contextValue: subgraph.createContext(scope),
  });
  const errors = event.errors?.map((error) => error.toJSON());
  return subscription.answerEvent({ data: event.data, errors }, variables, scope);
}

let requestCount = 0;

function createScope(weather: Weather): RequestScope {
  requestCount += 1;
  return {
    identity: { subject: weather, roles: [], scopes: [], stores: 'ALL' },
    correlationId: `federation-${requestCount}`,
    deadlineMs: Date.now() + requestMs,
    signal: new AbortController().signal,
  };
}

function toAnswer({ dataJson, errors }: EngineAnswer): Answer {
  const data = JSON.parse(dataJson) as unknown;
  return { data, errors: errors.map(({ message, path }) => ({ message, path })) };
}

/** An engine that throws has not answered; the message says why. */
function asAnswer(error: unknown): Answer {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { data: 'the engine threw', errors: [{ message, path: undefined }] };
}

function report(
  { operation, weather }: Check,
  difference: string,
  expected: Answer,
  actual: Answer,
): string {
  return [
    `In ${weather} weather ${difference}.`,
    operation.query,
    `variables ${JSON.stringify(operation.variables)}`,
    `expected ${JSON.stringify(expected)}`,
    `got      ${JSON.stringify(actual)}`,
  ].join('\n');
}
