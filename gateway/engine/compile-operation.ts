import {
  GraphQLError,
  OperationTypeNode,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { createAnswerShape, type AnswerShape } from './answer-shape.ts';
import { assertAliases, selectOperation, type ClientOperation } from './client-operation.ts';
import { compilePlan } from './compile-plan.ts';
import { completeAnswer } from './complete-answer.ts';
import { conditionVariables, includesSelection } from './conditions.ts';
import { createFetchFailures } from './fetch-failures.ts';
import { compileIntrospection } from './introspection.ts';
import type { AnswerObject } from './merge.ts';
import { toClientPath, withPlanNames } from './plan-names.ts';
import type { Plan, Planner } from './plan.ts';
import { toPlanningTexts } from './planning-text.ts';
import type { EngineParts, Run, RunnableNode } from './run.ts';
import { toSubscription } from './subscription-operation.ts';
import type {
  DeniedField,
  EngineAnswer,
  ExecutableOperation,
  PlannableOperation,
  RequestScope,
  SubscriptionOperation,
  Variables,
} from './types.ts';
import { compileWriters, irregular, type AnswerWriters, type Writer } from './write-answer.ts';

export type OperationCompiler = {
  readonly apiSchema: GraphQLSchema;
  readonly planner: Planner;
  readonly parts: EngineParts;
};

const nothingDenied: ReadonlyMap<FieldNode, DeniedField> = new Map();

/**
 * Plans one operation and compiles what every request for it needs. `@skip` and `@include` are decided before planning: an
 * operation has a plan for each choice of the variables that they ask.
 */
export function compileOperation(
  compiler: OperationCompiler,
  { document, operationName, deniedFields = nothingDenied }: PlannableOperation,
): ExecutableOperation {
  const operation = selectOperation(document, operationName);
  assertAliases(operation);
  const variantFor = variantsOf(operation, (variables) =>
    compileVariant(compiler, operation, deniedFields, variables),
  );
  const execute = (variables: Variables, scope: RequestScope) =>
    variantFor(variables).execute(variables, scope);
  // Without conditions there is one variant, and who prepares an operation wants it planned.
  if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
    // With its root field denied there is nothing to open; executing it says why.
    const isDenied = deniedFields.size > 0 && variantFor({}).subscription === undefined;
    return isDenied ? { execute } : { execute, subscription: subscriptionOf(variantFor) };
  }
  variantFor({});
  return { execute };
}

/** How an event is completed depends on the variables, too; where it comes from does not. */
function subscriptionOf(
  variantFor: (variables: Variables) => ExecutableOperation,
): SubscriptionOperation {
  const of = (variables: Variables): SubscriptionOperation => {
    const { subscription } = variantFor(variables);
    if (subscription !== undefined) return subscription;
    throw new GraphQLError('Expected a subscription whose root field has no @skip or @include.', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  };
  return {
    subgraph: of({}).subgraph,
    call: (variables) => of(variables).call(variables),
    answerEvent: (event, variables, scope) => of(variables).answerEvent(event, variables, scope),
  };
}

/** Clients use a handful of choices; whoever tries all of them pays for compiling and does not fill the memory. */
const variantCountMax = 32;

function variantsOf<Variant>(
  { definition, fragments }: ClientOperation,
  compile: (variables: Variables) => Variant,
): (variables: Variables) => Variant {
  const conditions = conditionVariables([definition, ...fragments.values()]);
  const variants = new Map<string, Variant>();
  return (variables) => {
    const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = variants.get(key);
    if (known !== undefined) return known;
    const variant = compile(variables);
    if (variants.size >= variantCountMax) variants.clear();
    variants.set(key, variant);
    return variant;
  };
}

/** The operation as it is for one choice of its conditions. */
function compileVariant(
  { apiSchema, planner, parts }: OperationCompiler,
  { definition, fragments }: ClientOperation,
  deniedFields: ReadonlyMap<FieldNode, DeniedField>,
  conditions: Variables,
): ExecutableOperation {
  const type = apiSchema.getRootType(definition.operation);
  if (!type) throw new Error(`Expected the schema to have a ${definition.operation} type.`);
  const isIncluded = includesSelection(conditions);
  const source = { schema: apiSchema, fragments, isIncluded, deniedFields };
  const shape = createAnswerShape(source, type, [definition.selectionSet]);
  const { fetched, introspected } = toPlanningTexts(definition, shape);
  const plan: Plan = fetched === undefined ? { node: undefined } : planner.plan(fetched);
  const introspect = compileIntrospection(apiSchema, introspected);
  const complete = completing(parts, shape, compilePlan(parts, plan.node), deniedFields.size > 0);
  return {
    execute: (variables, scope) => complete(beginRun(introspect(variables), variables, scope)),
    ...(plan.subscription && {
      subscription: toSubscription(parts, plan.subscription, beginRun, complete),
    }),
  };
}

export function beginRun(data: AnswerObject, variables: Variables, scope: RequestScope): Run {
  return {
    data,
    variables: withPlanNames(variables),
    scope,
    errors: [],
    // What the gateway itself answers, of the schema, may hold anything.
    isPlain: Object.keys(data).length === 0,
    failures: createFetchFailures(),
    variableTexts: new Map(),
    equalFetches: new Map(),
  };
}

function completing(
  parts: EngineParts,
  shape: AnswerShape,
  runPlan: RunnableNode,
  hasDenied: boolean,
): (run: Run) => Promise<EngineAnswer> {
  const write = compileWriters(shape);
  return async (run) => {
    await runPlan(run);
    return toAnswer(parts, shape, hasDenied ? undefined : write, run);
  };
}

/** Written where all is as the schema promises, completed step by step where something isn't. */
function toAnswer(
  parts: EngineParts,
  shape: AnswerShape,
  write: AnswerWriters | undefined,
  run: Run,
): EngineAnswer {
  const isClean = write !== undefined && run.errors.length === 0 && run.failures.isEmpty();
  const dataJson = isClean
    ? writeRegular(run.isPlain ? write.plain : write.any, run.data)
    : undefined;
  if (dataJson !== undefined) return { dataJson, errors: noErrors };
  const known = run.errors.map(toClientError);
  const source = { ...parts, failures: run.failures, errors: known };
  const { data, errors } = completeAnswer(shape, run.data, source);
  return { dataJson: JSON.stringify(data), errors };
}

function toClientError(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.path === undefined ? error : { ...error, path: toClientPath(error.path) };
}

const noErrors: readonly GraphQLFormattedError[] = [];

function writeRegular(write: Writer, data: AnswerObject): string | undefined {
  try {
    return write(data);
  } catch (error) {
    if (error === irregular) return undefined;
    throw error;
  }
}
