import type { Engine, EngineAnswer, Transports } from '../../gateway/engine/types.ts';
import { answerCases } from './cases/answers.ts';
import { keyCases } from './cases/keys.ts';
import { referenceEngine } from './engines.ts';
import type { FederationCase } from './kit/federation-case.ts';
import { createSupergraph } from './kit/supergraph-under-test.ts';
import { createEngines } from './run-cases.ts';

/**
 * Whether the suite would notice. Each engine here is a right one that was broken in one way; the comparison must find
 * it, and must find nothing when nothing is broken. The stock engine stands behind them, so that a fault of ours hides none.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const query =
  '{ boss { p: photo(size: 1) q: photo(size: 2) mentor { p: photo(size: 2) } } staff { id p: photo(size: 3) days } }';

it('finds nothing wrong with an engine that is not broken', async () => {
  expect(await differenceWith((answer) => answer)).toBeUndefined();
});

it.each<{ readonly what: string; readonly breakIt: (data: Json) => Json }>([
  { what: 'swaps two aliases', breakIt: onObjects(swap('p', 'q')) },
  { what: 'forgets a field', breakIt: onObjects(({ days: _days, ...rest }) => rest) },
  { what: 'answers null for a value', breakIt: onObjects((each) => replaced(each, 'p', null)) },
  { what: 'puts the list in another order', breakIt: onLists((list) => list.toReversed()) },
  { what: 'loses the last item', breakIt: onLists((list) => list.slice(0, -1)) },
  { what: 'answers an item twice', breakIt: onLists((list) => [...list, ...list.slice(-1)]) },
  { what: 'answers numbers as text', breakIt: onNumbers(String) },
  {
    what: 'answers a key that nobody asked for',
    breakIt: onObjects((each) => ({ ...each, __typename: 'Worker' })),
  },
  { what: 'gives every worker the first one’s photo', breakIt: sharePhotos() },
])('notices an engine that $what', async ({ breakIt }) => {
  const difference = await differenceWith(({ dataJson, errors }) => ({
    dataJson: JSON.stringify(breakIt(JSON.parse(dataJson) as Json)),
    errors,
  }));
  expect(difference).toMatch(/data differ/);
});

const failing = '{ teams { members { phone skills { name level } } } broken brokenList }';

it.each<{ readonly what: string; readonly breakIt: (answer: EngineAnswer) => EngineAnswer }>([
  { what: 'keeps errors to itself', breakIt: ({ dataJson }) => ({ dataJson, errors: [] }) },
  { what: 'loses one error', breakIt: (answer) => ({ ...answer, errors: answer.errors.slice(1) }) },
  { what: 'loses an error’s path', breakIt: onErrors(({ message }) => ({ message })) },
  {
    what: 'leaves the place of an entity in the path',
    breakIt: onErrors((error) => ({ ...error, path: ['_entities', ...(error.path ?? [])] })),
  },
  {
    what: 'tells the wrong index',
    breakIt: onErrors((error) => ({
      ...error,
      path: (error.path ?? []).map((key) => (key === 2 ? 1 : key)),
    })),
  },
  { what: 'says something else', breakIt: onErrors((error) => ({ ...error, message: 'failed' })) },
  {
    what: 'makes an error up',
    breakIt: (answer) => ({
      ...answer,
      errors: [...answer.errors, { message: 'x', path: ['broken'] }],
    }),
  },
])('notices an engine that $what', async ({ breakIt }) => {
  expect(await differenceWith(breakIt, 'errors at every level', failing)).toMatch(/an error is/);
});

it('notices an engine that lets no null travel', async () => {
  const difference = await differenceWith(
    (answer) => ({ ...answer, dataJson: '{"top":{"must":null},"loose":[{"must":null}]}' }),
    'nulls travel through entities',
    '{ top { must } loose { must } }',
  );
  expect(difference).toMatch(/data differ/);
});

it.each<{ readonly what: string; readonly breakIt: BreakCall }>([
  {
    what: 'asks for each entity but the last',
    breakIt: (variables) => withRepresentations(variables, (all) => all.slice(0, -1)),
  },
  {
    what: 'asks for the entities in another order',
    breakIt: (variables) => withRepresentations(variables, (all) => all.toReversed()),
  },
  {
    what: 'forgets the key of an entity',
    breakIt: (variables) =>
      withRepresentations(variables, (all) => all.map(() => ({ __typename: 'Item' }))),
  },
])('notices an engine that $what', async ({ breakIt }) => {
  const broken = await checkWith({
    caseName: 'many entities with duplicates',
    query: '{ more { id label } }',
    breakTransports: (transports) => mapCalls(transports, breakIt),
  });
  expect(broken).not.toBeUndefined();
});

it('counts an engine that throws as one that is wrong', async () => {
  const difference = await differenceWith(() => {
    throw new Error('out of order');
  });
  expect(difference).toMatch(/out of order/);
});

function differenceWith(
  breakAnswer: (answer: EngineAnswer) => EngineAnswer,
  caseName = 'one entity by two ways with different arguments',
  asked = query,
) {
  return checkWith({ caseName, query: asked, breakAnswer });
}

type Broken = {
  readonly caseName: string;
  readonly query: string;
  readonly breakAnswer?: (answer: EngineAnswer) => EngineAnswer;
  readonly breakTransports?: (transports: Transports) => Transports;
};

async function checkWith(broken: Broken): Promise<string | undefined> {
  const supergraph = createSupergraph(caseNamed(broken.caseName));
  const transports = (broken.breakTransports ?? ((all) => all))(supergraph.inProcess);
  const engine = createEngines(supergraph)(referenceEngine, transports);
  const breakAnswer = broken.breakAnswer ?? ((answer) => answer);
  const operation = { query: broken.query, variables: {} };
  return supergraph.check(answeringBy(engine, breakAnswer), operation, 'calm');
}

function caseNamed(name: string): FederationCase {
  const found = [...answerCases, ...keyCases].find((each) => each.name === name);
  if (found === undefined) throw new Error(`No case is named ${name}.`);
  return found;
}

function answeringBy(engine: Engine, breakAnswer: (answer: EngineAnswer) => EngineAnswer): Engine {
  return {
    apiSchema: engine.apiSchema,
    prepare: (operation) => {
      const { execute } = engine.prepare(operation);
      return { execute: async (variables, scope) => breakAnswer(await execute(variables, scope)) };
    },
  };
}

type CallVariables = Readonly<Record<string, unknown>>;
type BreakCall = (variables: CallVariables) => CallVariables;

function mapCalls(transports: Transports, breakCall: BreakCall): Transports {
  return Object.fromEntries(
    Object.entries(transports).map(([name, transport]) => [
      name,
      {
        ...transport,
        call: (call, scope) => {
          const variables = breakCall(call.variables());
          const bodyJson = () => JSON.stringify({ query: call.operation.query, variables });
          return transport.call({ ...call, variables: () => variables, bodyJson }, scope);
        },
      },
    ]),
  );
}

function withRepresentations(
  variables: CallVariables,
  change: (representations: readonly unknown[]) => readonly unknown[],
): CallVariables {
  const { representations } = variables;
  if (!Array.isArray(representations)) return variables;
  return { ...variables, representations: change(representations) };
}

type JsonObject = Record<string, Json>;

/** Changes every object of an answer that has a photo under `p`, deepest first. */
function onObjects(change: (each: JsonObject) => JsonObject): (data: Json) => Json {
  return (data) => mapJson(data, (each) => (isObject(each) && 'p' in each ? change(each) : each));
}

function onLists(change: (list: Json[]) => Json[]): (data: Json) => Json {
  return (data) => mapJson(data, (each) => (Array.isArray(each) ? change(each) : each));
}

function onNumbers(change: (each: number) => Json): (data: Json) => Json {
  return (data) => mapJson(data, (each) => (typeof each === 'number' ? change(each) : each));
}

function onErrors(
  change: (error: EngineAnswer['errors'][number]) => EngineAnswer['errors'][number],
) {
  return ({ dataJson, errors }: EngineAnswer): EngineAnswer => ({
    dataJson,
    errors: errors.map(change),
  });
}

function mapJson(data: Json, change: (each: Json) => Json): Json {
  if (Array.isArray(data)) return change(data.map((each) => mapJson(each, change)));
  if (!isObject(data)) return change(data);
  return change(
    Object.fromEntries(Object.entries(data).map(([key, each]) => [key, mapJson(each, change)])),
  );
}

function isObject(data: Json | undefined): data is JsonObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function replaced(each: JsonObject, key: string, value: Json): JsonObject {
  return { ...each, [key]: value };
}

function swap(one: string, other: string): (each: JsonObject) => JsonObject {
  return (each) => ({ ...each, [one]: each[other] ?? null, [other]: each[one] ?? null });
}

/** What comes of it when one object in memory stands for an entity that was reached in two ways. */
function sharePhotos(): (data: Json) => Json {
  return (data) => {
    let first: Json | undefined;
    return onObjects((each) => {
      first ??= each['p'] ?? null;
      return { ...each, p: first };
    })(data);
  };
}
