import type { FieldNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createAnswerShape, type AnswerShape } from './answer-shape.ts';
import { compilePlan } from './compile-plan.ts';
import { completeAnswer } from './complete-answer.ts';
import { conditionVariables, includesSelection } from './conditions.ts';
import { createFetchFailures } from './fetch-failures.ts';
import { compileIntrospection } from './introspection.ts';
import type { AnswerObject } from './merge.ts';
import type { FetchNode, Plan, Planner } from './plan.ts';
import {
  assertKeys,
  selectOperation,
  toPlanningText,
  type ClientOperation,
} from './planning-document.ts';
import { planVariableName, toClientPath } from './plan-names.ts';
import { mergeRootAnswer } from './root-fetch.ts';
import type { EngineParts, Run } from './run.ts';
import { compileCall } from './subgraph-call.ts';
import type {
  DeniedField,
  EngineAnswer,
  ExecutableOperation,
  PlannableOperation,
  RequestScope,
  SubscriptionOperation,
  Variables,
} from './types.ts';
import { compileWriter, irregular, type Writer } from './write-answer.ts';

export type OperationCompiler = {
  readonly apiSchema: GraphQLSchema;
  readonly planner: Planner;
  readonly parts: EngineParts;
};

const nothingDenied: ReadonlyMap<FieldNode, DeniedField> = new Map();

/** Plans one operation and compiles what every request for it needs. */
export function compileOperation(
  compiler: OperationCompiler,
  { document, operationName, deniedFields = nothingDenied }: PlannableOperation,
): ExecutableOperation {
  const operation = selectOperation(document, operationName);
  assertKeys(operation);
  const text = toPlanningText(operation, deniedFields, compiler.parts.types.isFieldName);
  const plan: Plan = text === undefined ? { node: undefined } : compiler.planner.plan(text);
  const runPlan = compilePlan(compiler.parts, plan.node);
  const introspect = compileIntrospection(compiler.apiSchema, operation);
  const toAnswer = compileAnswer(compiler, operation, deniedFields);
  const complete = async (run: Run): Promise<EngineAnswer> => {
    await runPlan(run);
    return toAnswer(run);
  };
  const execute = (variables: Variables, scope: RequestScope) =>
    complete(beginRun(introspect?.(variables) ?? {}, variables, scope));
  if (plan.subscription === undefined) return { execute };
  return { execute, subscription: toSubscription(compiler.parts, plan.subscription, complete) };
}

function beginRun(data: AnswerObject, variables: Variables, scope: RequestScope): Run {
  return {
    data,
    variables: withPlanNames(variables),
    scope,
    errors: [],
    failures: createFetchFailures(),
    variableTexts: new Map(),
    equalFetches: new Map(),
  };
}

function withPlanNames(variables: Variables): Variables {
  for (const name in variables) {
    if (planVariableName(name) === name) continue;
    return Object.fromEntries(
      Object.entries(variables).map(([each, value]) => [planVariableName(each), value]),
    );
  }
  return variables;
}

function toSubscription(
  parts: EngineParts,
  node: FetchNode,
  complete: (run: Run) => Promise<EngineAnswer>,
): SubscriptionOperation {
  const { target } = node;
  if (target.kind !== 'root') throw new Error('Expected a subscription to begin at a root field.');
  const makeCall = compileCall(node);
  return {
    subgraph: node.subgraph,
    call: (variables) =>
      makeCall({ variables: withPlanNames(variables), variableTexts: new Map() }, []),
    answerEvent: (event, variables, scope) => {
      const run = beginRun({}, variables, scope);
      mergeRootAnswer({ parts, node, target, targets: [run.data] }, run, event, false);
      return complete(run);
    },
  };
}

/** The answer for one choice of the variables that `@skip` and `@include` ask. */
type AnswerVariant = { readonly shape: AnswerShape; readonly write: Writer };

/** Clients use a handful of choices; whoever tries all of them pays for compiling and does not fill the memory. */
const variantCountMax = 32;

function compileAnswer(
  { apiSchema, parts }: OperationCompiler,
  { definition, fragments }: ClientOperation,
  deniedFields: ReadonlyMap<FieldNode, DeniedField>,
): (run: Run) => EngineAnswer {
  const type = apiSchema.getRootType(definition.operation);
  if (!type) throw new Error(`Expected the schema to have a ${definition.operation} type.`);
  const conditions = conditionVariables([definition, ...fragments.values()]).map(planVariableName);
  const variants = new Map<string, AnswerVariant>();
  const compile = (variables: Variables): AnswerVariant => {
    const isIncluded = includesSelection(variables);
    const { isFieldName } = parts.types;
    const source = { schema: apiSchema, fragments, isIncluded, deniedFields, isFieldName };
    const shape = createAnswerShape(source, type, [definition.selectionSet]);
    return { shape, write: compileWriter(shape) };
  };
  const variantFor = (variables: Variables): AnswerVariant => {
    const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const variant = variants.get(key) ?? compile(variables);
    if (variants.size >= variantCountMax) variants.clear();
    variants.set(key, variant);
    return variant;
  };
  const mayWrite = deniedFields.size === 0;
  return (run) => {
    const variant = variantFor(run.variables);
    const isClean = mayWrite && run.errors.length === 0 && run.failures.isEmpty();
    const dataJson = isClean ? writeRegular(variant.write, run.data) : undefined;
    if (dataJson !== undefined) return { dataJson, errors: [] };
    const source = { ...parts, failures: run.failures, errors: run.errors.map(toClientError) };
    const { data, errors } = completeAnswer(variant.shape, run.data, source);
    return { dataJson: JSON.stringify(data), errors };
  };
}

function toClientError(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.path === undefined ? error : { ...error, path: toClientPath(error.path) };
}

function writeRegular(write: Writer, data: AnswerObject): string | undefined {
  try {
    return write(data);
  } catch (error) {
    if (error === irregular) return undefined;
    throw error;
  }
}
