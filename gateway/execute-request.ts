import { setMaxListeners } from 'node:events';
import { OperationTypeNode, type GraphQLError } from 'graphql';
import type {
  DeferredPart,
  EngineAnswer,
  ExecutableOperation,
  RequestScope,
  Variables,
} from './engine/types.ts';
import type { Graph } from './graph.ts';
import { withinDeadline } from './limits/deadline.ts';
import type { PreparedOperation } from './operations/operation-store.ts';
import type {
  DeferredGatewayAnswer,
  ExecutedAnswer,
  GatewayRequest,
  Pipeline,
  PreparedRequest,
  PublicPart,
  UnderWay,
} from './pipeline.ts';
import { toPublicError } from './public-error.ts';

/** Executes a prepared request within its deadline: in parts if client, operation and engine can, else whole. */
export async function executeRequest(
  pipeline: Pipeline,
  request: GatewayRequest,
  { graph, operation, executable, variables }: PreparedRequest,
  underWay: UnderWay,
): Promise<ExecutedAnswer | DeferredGatewayAnswer> {
  const { executeDeferred } = executable;
  if (executeDeferred !== undefined && underWay.takesParts) {
    const execution = { graph, operation, variables, executeDeferred, underWay };
    return executeInParts(pipeline, request, execution);
  }
  const execution = { operation, executable, variables, underWay };
  const { dataJson, errors } = await executeWhole(pipeline, request, execution);
  return {
    kind: 'executed',
    operationName: operation.name,
    label: operation.label,
    dataJson,
    errors: toPublic(pipeline, request, errors),
  };
}

type Execution = {
  readonly operation: PreparedOperation;
  readonly executable: ExecutableOperation;
  readonly variables: Variables;
  readonly underWay: UnderWay;
};

function executeWhole(
  pipeline: Pipeline,
  request: GatewayRequest,
  { operation, executable, variables, underWay }: Execution,
): Promise<EngineAnswer> {
  const { coalesce } = pipeline;
  const { requestMsMax } = pipeline.limits;
  const { abort, span } = underWay;
  if (coalesce === undefined || operation.definition.operation !== OperationTypeNode.QUERY) {
    const scope = scopeOf(pipeline, request, { abort, span }, requestMsMax);
    return withinDeadline(abort, requestMsMax, () => executable.execute(variables, scope));
  }
  const { identity } = request;
  return coalesce({ executable, variables, identity, signal: abort.signal }, (shared) => {
    const scope = scopeOf(pipeline, request, { abort: shared, span }, requestMsMax);
    return withinDeadline(shared, requestMsMax, () => executable.execute(variables, scope));
  });
}

type DeferredExecution = Omit<Execution, 'executable'> & {
  readonly graph: Graph;
  readonly executeDeferred: NonNullable<ExecutableOperation['executeDeferred']>;
};

async function executeInParts(
  pipeline: Pipeline,
  request: GatewayRequest,
  { graph, operation, variables, executeDeferred, underWay }: DeferredExecution,
): Promise<DeferredGatewayAnswer> {
  const { requestMsMax, deferredMsMax } = pipeline.limits;
  const scope = scopeOf(pipeline, request, underWay, deferredMsMax);
  const { first, rest } = await withinDeadline(underWay.abort, requestMsMax, () =>
    executeDeferred(variables, scope),
  );
  return {
    kind: 'deferred',
    operationName: operation.name,
    label: operation.label,
    dataJson: first.dataJson,
    errors: toPublic(pipeline, request, first.errors),
    rest: publicParts(pipeline, request, heldWhile({ graph, underWay, deferredMsMax }, rest)),
  };
}

function scopeOf(
  { spans }: Pipeline,
  { identity, correlationId, traceparent }: GatewayRequest,
  { abort, span }: Pick<UnderWay, 'abort' | 'span'>,
  limitMs: number,
): RequestScope {
  let signal: AbortSignal | undefined;
  const scope: RequestScope = {
    identity,
    correlationId,
    traceparent: span?.traceparent ?? traceparent,
    deadlineMs: Date.now() + limitMs,
    // Made when somebody asks: a signal costs as much as all the rest of a small request, and few transports need it.
    get signal() {
      signal ??= heardByMany(abort.signal);
      return signal;
    },
  };
  if (span !== undefined) spans.set(scope, span);
  return scope;
}

/** Every fetch of a request listens, and Node takes more than ten for a leak; a plan with more than this would be one. */
const listenersMax = 1_000;

function heardByMany(signal: AbortSignal): AbortSignal {
  setMaxListeners(listenersMax, signal);
  return signal;
}

type Holding = {
  readonly graph: Graph;
  readonly underWay: UnderWay;
  readonly deferredMsMax: number;
};

/** The parts of an answer come long after its beginning: they need the transports until then, and end in time. */
async function* heldWhile<Part>(
  { graph, underWay, deferredMsMax }: Holding,
  parts: AsyncIterable<Part>,
): AsyncIterable<Part> {
  const release = graph.hold();
  const timer = setTimeout(() => underWay.abort.abort(), deferredMsMax);
  try {
    yield* parts;
  } finally {
    clearTimeout(timer);
    release();
  }
}

async function* publicParts(
  pipeline: Pipeline,
  request: GatewayRequest,
  rest: AsyncIterable<readonly DeferredPart[]>,
): AsyncIterable<readonly PublicPart[]> {
  for await (const parts of rest) {
    yield parts.map((part) => ({ ...part, errors: toPublic(pipeline, request, part.errors) }));
  }
}

const noErrors: readonly GraphQLError[] = [];

function toPublic(
  { log }: Pipeline,
  { correlationId }: GatewayRequest,
  errors: EngineAnswer['errors'],
): readonly GraphQLError[] {
  if (errors.length === 0) return noErrors;
  return errors.map((error) => toPublicError(error, correlationId, log));
}
