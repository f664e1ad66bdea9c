import { compileEntityMerge, type EntityMerge } from '../merging/entity-merge.ts';
import { fetchedKeys, missingKeys, type FetchedKey } from '../merging/fetch-keys.ts';
import type { AnswerObject } from '../merging/merge.ts';
import type { EntityBatch, FetchNode } from '../planning/plan.ts';
import type { PathsByType } from './paths-by-type.ts';
import { createRepresentationList, type RepresentationList } from './representation-list.ts';
import { compileRepresentations, type Representations } from './representations.ts';
import type { EngineParts } from './run.ts';
import { compileTargets, type TargetVisitor } from './targets.ts';

export type CompiledBatch = {
  readonly batch: EntityBatch;
  readonly keys: readonly FetchedKey[];
  readonly merge: EntityMerge;
  readonly representations: Representations;
  readonly ways: readonly Way[];
};

/** How the objects at one path are found, and whether equal ones may become one. */
type Way = { readonly visit: TargetVisitor; readonly mayJoin: boolean };

export function compileBatch(
  { types }: EngineParts,
  { query }: FetchNode,
  { batch, goesByType }: { readonly batch: EntityBatch; readonly goesByType: PathsByType },
): CompiledBatch {
  const keys = fetchedKeys(query, batch.responseKey);
  return {
    batch,
    keys,
    merge: compileEntityMerge(keys, batch.outputRewrites.length > 0, types),
    representations: compileRepresentations(batch, types),
    ways: batch.paths.map((path) => ({
      visit: compileTargets(path, types),
      mayJoin: !goesByType(path),
    })),
  };
}

/** What one list of representations asks, and for which objects. */
export type Asked = {
  readonly compiled: CompiledBatch;
  readonly variableName: string;
  readonly representations: readonly string[];
  /** One for each of the batch's paths. */
  readonly targets: readonly PathTargets[];
};

/** The objects at one path, and which representation stands for each. */
type PathTargets = {
  readonly objects: readonly AnswerObject[];
  readonly indexes: readonly number[];
};

/** Finds the objects at the batch's paths and what stands for each of them. */
export function gather(compiled: CompiledBatch, root: AnswerObject): Asked {
  const list = createRepresentationList(compiled.representations);
  const targets = compiled.ways.map((way) => gatherAt(way, list, root));
  const { variableName } = compiled.batch;
  return { compiled, variableName, representations: list.texts, targets };
}

/**
 * Objects at one path that are nothing but the same reference become one object: it is asked for, merged and written
 * once. All that later fetches do at a path they do to every object there, so what is equal stays equal. Where another
 * path leads to some of the objects, nothing is joined: its fetch may hold one that would be put aside here.
 */
function gatherAt(
  { visit, mayJoin }: Way,
  list: RepresentationList,
  root: AnswerObject,
): PathTargets {
  const objects: AnswerObject[] = [];
  const indexes: number[] = [];
  const firsts: (AnswerObject | undefined)[] = [];
  let last: AnswerObject | undefined;
  /** What stands for `last` since it was seen. */
  let standIn: AnswerObject | undefined;
  visit(root, (object, container, key) => {
    if (object === last) {
      // An entity that one fetch answered once may stand at two places that follow each other.
      if (standIn !== undefined) container[key] = standIn;
      return;
    }
    last = object;
    standIn = undefined;
    const index = list.indexOf(object);
    if (index < 0) return;
    const first = firsts[index];
    if (first === object) return;
    if (mayJoin && list.isBareReference(object)) {
      if (first !== undefined) {
        container[key] = first;
        standIn = first;
        return;
      }
      firsts[index] = object;
    }
    objects.push(object);
    indexes.push(index);
  });
  return { objects, indexes };
}

export type EntitiesFetch = {
  readonly parts: EngineParts;
  readonly node: FetchNode;
  readonly asked: Asked;
};

/** The keys that the batch would have answered. */
export function keysOf({ asked }: EntitiesFetch): ReadonlySet<string> {
  const { keys, batch } = asked.compiled;
  return missingKeys(keys, batch.outputRewrites);
}
