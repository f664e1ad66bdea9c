import { fetchKeys } from './fetch-keys.ts';
import { cloneData, mergeInto, type AnswerObject } from './merge.ts';
import type { EntitiesTarget, EntityBatch, FetchNode } from './plan.ts';
import { compileRepresentation, type RepresentationWriter } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import type { EngineParts, Run, RunnableNode } from './run.ts';
import { callSubgraph, malformedAnswer, reasonFromError, type FailureReason } from './run-fetch.ts';
import { compileCall } from './subgraph-call.ts';
import { addEntityErrors } from './entity-errors.ts';
import { compileTargets, type TargetVisitor } from './targets.ts';
import type { SubgraphAnswer } from './types.ts';

/** A fetch of entities: one call, one or more lists of representations, equal ones asked once. */
export function compileEntitiesFetch(
  parts: EngineParts,
  node: FetchNode,
  { batches }: EntitiesTarget,
  mayRepeat: boolean,
): RunnableNode {
  const makeCall = compileCall(node);
  const compiled = batches.map((batch) => compileBatch(parts, batch));
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

type CompiledBatch = {
  readonly batch: EntityBatch;
  readonly write: RepresentationWriter;
  readonly visitors: readonly TargetVisitor[];
};

function compileBatch({ types }: EngineParts, batch: EntityBatch): CompiledBatch {
  return {
    batch,
    write: compileRepresentation(batch, types),
    visitors: batch.paths.map((path) => compileTargets(path, types)),
  };
}

/** What one list of representations asks, and for which objects. */
export type Asked = {
  readonly batch: EntityBatch;
  readonly variableName: string;
  readonly representations: readonly string[];
  readonly places: readonly Place[];
};

type Place = {
  readonly target: AnswerObject;
  /** Which representation stands for the target. */
  readonly index: number;
  /** Which of the batch's paths led to it. */
  readonly pathIndex: number;
};

function gather({ batch, write, visitors }: CompiledBatch, root: AnswerObject): Asked {
  const indexes = new Map<string, number>();
  const representations: string[] = [];
  const places: Place[] = [];
  visitors.forEach((visit, pathIndex) => {
    visit(root, (target) => {
      const representation = write(target);
      if (representation === undefined) return;
      const known = indexes.get(representation);
      const index = known ?? representations.push(representation) - 1;
      if (known === undefined) indexes.set(representation, index);
      places.push({ target, index, pathIndex });
    });
  });
  return { batch, variableName: batch.variableName, representations, places };
}

export type EntitiesFetch = {
  readonly parts: EngineParts;
  readonly node: FetchNode;
  readonly asked: Asked;
};

function mergeEntities(
  fetch: EntitiesFetch,
  run: Run,
  answer: SubgraphAnswer,
  isShared: boolean,
): void {
  const { asked, node, parts } = fetch;
  const { responseKey, outputRewrites } = asked.batch;
  const list = answer.data?.[responseKey];
  if (!Array.isArray(list) || list.length !== asked.representations.length) {
    failAll(fetch, run, reasonOfMissingList(node, answer));
    return;
  }
  const failed = addEntityErrors(fetch, run, answer);
  const entities = list as readonly unknown[];
  if (!isShared) applyRewrites(outputRewrites, entities, parts.types);
  const entityAt = entitiesByPath(entities, isShared);
  for (const { target, index, pathIndex } of asked.places) {
    const entity = entityAt(index, pathIndex);
    if (isObject(entity)) mergeInto(target, entity, parts.types);
    else if (!failed.has(index)) leaveEmpty(fetch, run, target, entity);
  }
}

function reasonOfMissingList(node: FetchNode, { errors }: SubgraphAnswer): FailureReason {
  const [first] = errors ?? [];
  return first === undefined
    ? malformedAnswer(node.subgraph)
    : reasonFromError(node.subgraph, first);
}

/**
 * Later fetches add to the objects of an entity, and different ones at different paths: each path but the first gets
 * objects of its own. Within one path all objects are added to alike and may be shared.
 */
function entitiesByPath(entities: readonly unknown[], isShared: boolean) {
  const copies = new Map<number, unknown[]>();
  return (index: number, pathIndex: number): unknown => {
    const entity = entities[index];
    if ((pathIndex === 0 && !isShared) || !hasObjects(entity)) return entity;
    const ofPath = copies.get(pathIndex) ?? [];
    copies.set(pathIndex, ofPath);
    ofPath[index] ??= cloneData(entity);
    return ofPath[index];
  };
}

function hasObjects(entity: unknown): boolean {
  if (!isObject(entity)) return false;
  for (const key in entity) {
    if (typeof entity[key] === 'object' && entity[key] !== null) return true;
  }
  return false;
}

function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    if (target[key] === undefined) target[key] = null;
  }
}

function failAll(fetch: EntitiesFetch, run: Run, reason: FailureReason): void {
  const keys = keysOf(fetch);
  const failure = { ...reason, keys, isExplained: false };
  for (const { target } of fetch.asked.places) run.failures.add(target, failure);
}

export function keysOf({ node, asked }: EntitiesFetch): ReadonlySet<string> {
  return fetchKeys(node.query, asked.batch.responseKey, asked.batch.outputRewrites);
}
