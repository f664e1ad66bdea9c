import { cloneData, type AnswerObject, isAnswerObject } from '../merging/merge.ts';
import { compileBatch, gather, keysOf, type EntitiesFetch } from './entity-batch.ts';
import type { EntitiesTarget, FetchNode } from '../planning/plan.ts';
import { applyRewrites } from '../merging/rewrites.ts';
import type { PathsByType } from './paths-by-type.ts';
import type { EngineParts, Run, RunnableNode } from './run.ts';
import { callSubgraph, malformedAnswer, reasonFromError, type FailureReason } from './run-fetch.ts';
import { compileCall } from './subgraph-call.ts';
import { addEntityErrors } from '../failures/entity-errors.ts';
import type { SubgraphAnswer } from '../types.ts';

type EntitiesPlan = {
  readonly target: EntitiesTarget;
  readonly mayRepeat: boolean;
  readonly goesByType: PathsByType;
};

/** A fetch of entities: one call, one or more lists of representations, equal ones asked once. */
export function compileEntitiesFetch(
  parts: EngineParts,
  node: FetchNode,
  { target, mayRepeat, goesByType }: EntitiesPlan,
): RunnableNode {
  const makeCall = compileCall(node);
  const compiled = target.batches.map((batch) => compileBatch(parts, node, { batch, goesByType }));
  return (run) => {
    const asked = compiled.map((batch) => gather(batch, run.data));
    if (asked.every(({ representations }) => representations.length === 0)) return undefined;
    return callSubgraph(parts, run, makeCall(run, asked), mayRepeat).then((result) => {
      for (const part of asked) {
        const fetch = { parts, node, asked: part };
        if ('failure' in result) failAll(fetch, run, result.failure);
        else mergeEntities(fetch, run, result.answer, result.isShared);
      }
    });
  };
}

function mergeEntities(
  fetch: EntitiesFetch,
  run: Run,
  answer: SubgraphAnswer,
  isShared: boolean,
): void {
  const { asked, node, parts } = fetch;
  const { batch, merge } = asked.compiled;
  const list = answer.data?.[batch.responseKey];
  if (!Array.isArray(list) || list.length !== asked.representations.length) {
    failAll(fetch, run, reasonOfMissingList(node, batch.responseKey, answer));
    return;
  }
  const failed = addEntityErrors(fetch, run, answer);
  const isTouched = batch.outputRewrites.length > 0 || hasObjects(fetch);
  const entities: readonly unknown[] = isShared && isTouched ? cloneData(list) : list;
  applyRewrites(batch.outputRewrites, entities, parts.types);
  asked.targets.forEach(({ objects, indexes }, pathIndex) => {
    const own = entitiesForPath(fetch, entities, pathIndex > 0);
    for (let place = 0; place < objects.length; place += 1) {
      const target = objects[place];
      const index = indexes[place];
      if (target === undefined || index === undefined) continue;
      const entity = own[index];
      if (isAnswerObject(entity)) merge(target, entity);
      else if (!failed.has(index)) leaveEmpty(fetch, run, target, entity);
    }
  });
}

/** One call may carry several lists, and each has its own errors. */
function reasonOfMissingList(
  node: FetchNode,
  responseKey: string,
  { errors = [] }: SubgraphAnswer,
): FailureReason {
  const first = errors.find(({ path }) => path?.[0] === responseKey) ?? errors[0];
  return first === undefined
    ? malformedAnswer(node.subgraph)
    : reasonFromError(node.subgraph, first);
}

/**
 * Later fetches add to the objects of an entity, and different ones at different paths: each path but the first gets
 * objects of its own. Within one path all objects are added to alike and may be shared.
 */
function entitiesForPath(
  fetch: EntitiesFetch,
  entities: readonly unknown[],
  isSecond: boolean,
): readonly unknown[] {
  return isSecond && hasObjects(fetch) ? cloneData(entities) : entities;
}

function hasObjects({ asked }: EntitiesFetch): boolean {
  return asked.compiled.keys.some(({ isObject: isComposite }) => isComposite);
}

/** The subgraph doesn't know the entity: its fields are null. Anything but null is no entity. */
function leaveEmpty(fetch: EntitiesFetch, run: Run, target: AnswerObject, entity: unknown): void {
  const keys = keysOf(fetch);
  if (entity !== null) {
    const reason = malformedAnswer(fetch.node.subgraph);
    run.failures.add(target, { ...reason, keys, isExplained: false });
    return;
  }
  for (const key of keys) {
    if (!Object.hasOwn(target, key)) target[key] = null;
  }
}

function failAll(fetch: EntitiesFetch, run: Run, reason: FailureReason): void {
  const keys = keysOf(fetch);
  const failure = { ...reason, keys, isExplained: false };
  for (const { objects } of fetch.asked.targets) {
    for (const object of objects) run.failures.add(object, failure);
  }
}
