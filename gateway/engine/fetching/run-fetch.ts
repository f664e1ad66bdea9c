import type { GraphQLFormattedError } from 'graphql';
import type { FetchFailure } from '../failures/fetch-failures.ts';
import type { PreparedCall } from './subgraph-call.ts';
import { abortFault, TransportFault } from '../failures/transport-fault.ts';
import type { EngineParts, Run } from './run.ts';
import type { SubgraphAnswer } from '../types.ts';

/** A failure without the keys, which depend on what was asked. */
export type FailureReason = Pick<FetchFailure, 'message' | 'extensions'>;

export type FetchResult =
  | { readonly answer: SubgraphAnswer; readonly isShared: boolean }
  | { readonly failure: FailureReason };

/**
 * Calls the subgraph. `mayRepeat` says that the plan has the same operation at several places: equal calls of one request
 * are then made once, and nobody may touch the answer's objects, since others may still come for them.
 */
export async function callSubgraph(
  parts: EngineParts,
  run: Run,
  call: PreparedCall,
  mayRepeat: boolean,
): Promise<FetchResult> {
  try {
    const answer = await (mayRepeat ? sendOnce(parts, run, call) : send(parts, run, call));
    run.isPlain &&= answer.isPlain === true;
    return { answer, isShared: mayRepeat };
  } catch (fault) {
    if (!(fault instanceof TransportFault)) throw fault;
    return { failure: reasonOf(call.operation.subgraph, fault) };
  }
}

function sendOnce(parts: EngineParts, run: Run, call: PreparedCall): Promise<SubgraphAnswer> {
  const { subgraph, query } = call.operation;
  const key = `${subgraph}\n${query}\n${call.variablesJson}`;
  const answering = run.equalFetches.get(key) ?? send(parts, run, call);
  run.equalFetches.set(key, answering);
  return answering;
}

function send({ transports }: EngineParts, run: Run, call: PreparedCall): Promise<SubgraphAnswer> {
  const { subgraph, isMutation } = call.operation;
  // What was fetched before a mutation may not be so after it.
  if (isMutation) run.equalFetches.clear();
  if (run.scope.signal.aborted) throw abortFault(subgraph, run.scope.deadlineMs);
  const transport = transports[subgraph];
  if (transport === undefined) throw new TransportFault(subgraph, 'SUBGRAPH_UNREACHABLE');
  return transport.call(call, run.scope);
}

function reasonOf(subgraph: string, fault: TransportFault): FailureReason {
  return { message: fault.message, extensions: { code: fault.code, serviceName: subgraph } };
}

/** The subgraph answered, but not what it was asked. */
export function malformedAnswer(subgraph: string): FailureReason {
  return reasonOf(subgraph, new TransportFault(subgraph, 'SUBGRAPH_MALFORMED'));
}

/** What a subgraph said of an error, with its own name. */
export function reasonFromError(
  subgraph: string,
  { message, extensions }: GraphQLFormattedError,
): FailureReason {
  return { message, extensions: { ...extensions, serviceName: subgraph } };
}
