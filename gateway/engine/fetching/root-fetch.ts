import { fetchedKeys, missingKeys } from '../merging/fetch-keys.ts';
import { cloneData, mergeInto, type AnswerObject } from '../merging/merge.ts';
import type { FetchNode, RootTarget } from '../planning/plan.ts';
import { applyRewrites, renamePath } from '../merging/rewrites.ts';
import {
  addErrorAt,
  isFullOfErrors,
  type EngineParts,
  type Run,
  type RunnableNode,
} from './run.ts';
import { callSubgraph, malformedAnswer, reasonFromError, type FailureReason } from './run-fetch.ts';
import { compileCall } from './subgraph-call.ts';
import { compileTargets, locateTargets } from './targets.ts';
import type { SubgraphAnswer } from '../types.ts';

/** A fetch of root fields, for the answer's root or for objects of type Query inside it. */
export function compileRootFetch(
  parts: EngineParts,
  node: FetchNode,
  target: RootTarget,
  mayRepeat: boolean,
): RunnableNode {
  const makeCall = compileCall(node);
  const visit = compileTargets(target.path, parts.types);
  return (run) => {
    const targets: AnswerObject[] = [];
    visit(run.data, (object) => targets.push(object));
    if (targets.length === 0) return undefined;
    const fetch = { parts, node, target, targets };
    return callSubgraph(parts, run, makeCall(run, []), mayRepeat).then((result) => {
      if ('failure' in result) failAll(fetch, run, result.failure, false);
      else mergeRootAnswer(fetch, run, result.answer, result.isShared);
    });
  };
}

type RootFetch = {
  readonly parts: EngineParts;
  readonly node: FetchNode;
  readonly target: RootTarget;
  readonly targets: readonly AnswerObject[];
};

/** Merges an answer, or an event of a subscription, into the objects that it is for. */
export function mergeRootAnswer(
  fetch: RootFetch,
  run: Run,
  answer: SubgraphAnswer,
  isShared: boolean,
): void {
  const { data, errors = [] } = answer;
  if (errors.length > 0) addErrors(fetch, run, answer);
  if (data === undefined || data === null) {
    const [first] = errors;
    const reason = first && reasonFromError(fetch.node.subgraph, first);
    // A null that went up to the root has an error where it began.
    const isExplained = errors.some(({ path }) => path !== undefined);
    failAll(fetch, run, reason ?? malformedAnswer(fetch.node.subgraph), isExplained);
    return;
  }
  const { types } = fetch.parts;
  fetch.targets.forEach((target, index) => {
    const own = isShared || index > 0 ? cloneData(data) : data;
    applyRewrites(fetch.target.outputRewrites, own, types);
    mergeInto(target, own, types);
  });
}

function addErrors({ parts, node, target }: RootFetch, run: Run, answer: SubgraphAnswer): void {
  const paths = [...locateTargets(run.data, target.path, parts.types).values()].flat();
  for (const error of answer.errors ?? []) {
    if (isFullOfErrors(run)) return;
    const reason = reasonFromError(node.subgraph, error);
    if (error.path !== undefined) {
      addErrorAt(run, paths, renamePath(target.outputRewrites, error.path), reason);
    } else if (answer.data) {
      // With data, something is wrong that has no place; without, each field says it.
      run.errors.push(reason);
    }
  }
}

function failAll(
  { node, target, targets }: RootFetch,
  run: Run,
  reason: FailureReason,
  isExplained: boolean,
): void {
  const keys = missingKeys(fetchedKeys(node.query, undefined), target.outputRewrites);
  for (const object of targets) run.failures.add(object, { ...reason, keys, isExplained });
}
