import {
  GraphQLError,
  OperationTypeNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  type AnswerShape,
  createAnswerShape,
  type ShapeSource,
} from '../client-operation/answer-shape.ts';
import {
  assertAliases,
  selectOperation,
  type ClientOperation,
} from '../client-operation/client-operation.ts';
import { compilePlan } from '../fetching/compile-plan.ts';
import { conditionVariables, hasDefer, includesSelection } from '../client-operation/conditions.ts';
import { collectDeferUnits, withoutDeferred } from './defer-units.ts';
import { compileDeferred } from './deferred-operation.ts';
import { compileIntrospection } from './introspection.ts';
import { beginRun, compileAnswer } from '../answering/make-answer.ts';
import type { Plan, Planner, PlanNode } from '../planning/plan.ts';
import { toPlanningTexts } from '../planning/planning-text.ts';
import type { EngineParts, Run } from '../fetching/run.ts';
import { toSubscription } from './subscription-operation.ts';
import type {
  DeniedField,
  EngineAnswer,
  ExecutableOperation,
  PlannableOperation,
  RequestScope,
  SubscriptionOperation,
  Variables,
} from '../types.ts';

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
  if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
    // With its root field denied there is nothing to open; executing it says why.
    const isDenied = deniedFields.size > 0 && variantFor({}).subscription === undefined;
    return isDenied ? { execute } : { execute, subscription: subscriptionOf(variantFor) };
  }
  // Who prepares an operation wants it planned; mostly there is but one variant.
  variantFor({});
  const mayDefer = hasDefer([operation.definition, ...operation.fragments.values()]);
  return mayDefer ? { execute, executeDeferred: deferring(variantFor) } : { execute };
}

/** In parts where the variables defer anything, whole otherwise. */
function deferring(
  variantFor: (variables: Variables) => ExecutableOperation,
): NonNullable<ExecutableOperation['executeDeferred']> {
  return async (variables, scope) => {
    const { execute, executeDeferred } = variantFor(variables);
    if (executeDeferred !== undefined) return executeDeferred(variables, scope);
    return { first: await execute(variables, scope), rest: nothingMore() };
  };
}

async function* nothingMore(): AsyncGenerator<never> {
  // Everything is in the first answer.
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
  const hasDenied = deniedFields.size > 0;
  const toAnswer = compileAnswer(parts, { shape, whole: shape, hasDenied });
  const runPlan = compilePlan(parts, plan.node);
  const complete = async (run: Run): Promise<EngineAnswer> => {
    await runPlan(run);
    return toAnswer(run);
  };
  const begin = (variables: Variables, scope: RequestScope) =>
    beginRun(introspect(variables), variables, scope);
  const deferrable = { parts, definition, whole: shape, hasDenied };
  const runDeferred = deferredOf(deferrable, source, conditions, plan.node);
  return {
    execute: (variables, scope) => complete(begin(variables, scope)),
    ...(runDeferred && {
      executeDeferred: (variables, scope) => runDeferred(begin(variables, scope)),
    }),
    ...(plan.subscription && {
      subscription: toSubscription(parts, plan.subscription, beginRun, complete),
    }),
  };
}

type Deferrable = {
  readonly parts: EngineParts;
  readonly definition: OperationDefinitionNode;
  readonly whole: AnswerShape;
  readonly hasDenied: boolean;
};

/** Undefined when nothing is deferred with these conditions. */
function deferredOf(
  { parts, definition, whole, hasDenied }: Deferrable,
  source: ShapeSource,
  conditions: Variables,
  plan: PlanNode | undefined,
) {
  const type = source.schema.getQueryType();
  if (!type || definition.operation !== OperationTypeNode.QUERY) return undefined;
  const units = collectDeferUnits(source, conditions, type, definition.selectionSet);
  if (units.length === 0) return undefined;
  const first = withoutDeferred(source, conditions);
  const firstShape = createAnswerShape(first, type, [definition.selectionSet]);
  const toFirstAnswer = compileAnswer(parts, { shape: firstShape, whole, hasDenied });
  return compileDeferred({ parts, plan, firstShape, units, toFirstAnswer });
}
