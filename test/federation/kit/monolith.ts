import {
  buildASTSchema,
  type DocumentNode,
  execute,
  type GraphQLSchema,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql';
import type { Arguments } from './federation-case.ts';
import { type Node, nodeOf } from './node.ts';
import type { World } from './world.ts';

export type Answer = {
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
};

export type AnswerError = {
  readonly message: string;
  readonly path: readonly (string | number)[] | undefined;
};

type Variables = Readonly<Record<string, unknown>>;

export type Monolith = {
  readonly answer: (document: DocumentNode, variables: Variables) => Promise<Answer>;
  /** Every error that any order of execution can report: those of a schema in which no null travels. */
  readonly possibleErrors: (
    document: DocumentNode,
    variables: Variables,
  ) => Promise<readonly AnswerError[]>;
};

/** Executes the API schema as if there were no subgraphs: what every engine must answer too. */
export function createMonolith(world: World, apiSchema: GraphQLSchema): Monolith {
  const relaxed = withoutNonNullOutputs(apiSchema);
  return {
    answer: (document, variables) => run(world, apiSchema, document, variables),
    possibleErrors: async (document, variables) =>
      (await run(world, relaxed, document, variables)).errors,
  };
}

function withoutNonNullOutputs(schema: GraphQLSchema): GraphQLSchema {
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: (field) => ({
      ...field,
      type: visit(field.type, { NonNullType: { leave: (node) => node.type } }),
    }),
    InputValueDefinition: () => false,
    [Kind.DIRECTIVE_DEFINITION]: () => false,
  });
  return buildASTSchema(document, { assumeValid: true });
}

let requestCount = 0;

async function run(
  world: World,
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Variables,
): Promise<Answer> {
  requestCount += 1;
  const request = `monolith-${requestCount}`;
  const belowRequirements: AnswerError[] = [];
  const result = await execute({
    schema,
    document,
    variableValues,
    typeResolver: (value: Node) => value.type,
    fieldResolver: (source: Node | undefined, args: Arguments, _context, info) => {
      const { parentType, fieldName, path } = info;
      const node = source ?? nodeOf(parentType.name, 'root');
      const isMutation = parentType.name === 'Mutation';
      const counted = isMutation ? { ...args, '#': world.nextMutation(request) } : args;
      return world.read(node, fieldName, counted, (error, below) => {
        const message = error instanceof Error ? error.message : String(error);
        belowRequirements.push({ message, path: [...pathOf(path.prev), ...below] });
      });
    },
  });
  const errors = (result.errors ?? []).map(({ message, path }) => ({ message, path }));
  return { data: plain(result.data), errors: [...errors, ...belowRequirements] };
}

type LinkedPath = { readonly key: string | number; readonly prev: LinkedPath | undefined };

function pathOf(path: LinkedPath | undefined): readonly (string | number)[] {
  return path === undefined ? [] : [...pathOf(path.prev), path.key];
}

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null)) as unknown;
}
