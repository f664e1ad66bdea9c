import type { AnswerPath } from '../answering/answer-path.ts';
import { keysOf, type EntitiesFetch } from '../fetching/entity-batch.ts';
import type { FetchFailure } from './fetch-failures.ts';
import type { AnswerObject } from '../merging/merge.ts';
import { renamePath } from '../merging/rewrites.ts';
import { addErrorAt, isFullOfErrors, type Run } from '../fetching/run.ts';
import { reasonFromError, type FailureReason } from '../fetching/run-fetch.ts';
import { locateTargets } from '../fetching/targets.ts';
import type { SubgraphAnswer } from '../types.ts';

/**
 * Puts a subgraph's errors where the client sees them: `_entities.3.name` is the name of each object that the fourth
 * representation stood for. Answers the indexes of entities that failed as a whole.
 */
export function addEntityErrors(
  fetch: EntitiesFetch,
  run: Run,
  answer: SubgraphAnswer,
): ReadonlySet<number> {
  const failed = new Set<number>();
  const { errors = [] } = answer;
  if (errors.length === 0) return failed;
  const { responseKey: ownKey, outputRewrites } = fetch.asked.compiled.batch;
  const entities = answer.data?.[ownKey] as readonly unknown[];
  const places = placesByIndex(fetch);
  const pathsOf = targetPaths(fetch, run);
  for (const error of errors) {
    const [responseKey, index, ...rest] = error.path ?? [];
    const reason = reasonFromError(fetch.node.subgraph, error);
    if (responseKey === undefined) addErrorWithoutPlace(run, reason);
    if (responseKey !== ownKey || typeof index !== 'number') continue;
    const meant = places.get(index) ?? [];
    if (!entities[index] && !failed.has(index)) {
      failed.add(index);
      failEntity(fetch, run, meant, { ...reason, isExplained: rest.length > 0 });
    }
    if (rest.length === 0 || isFullOfErrors(run)) continue;
    addErrorAt(run, pathsOf(meant), renamePath(outputRewrites, rest), reason);
  }
  return failed;
}

type PlacedObject = { readonly object: AnswerObject; readonly pathIndex: number };

/** The objects that each representation stood for, once for each of the batch's paths. */
function placesByIndex({ asked }: EntitiesFetch): ReadonlyMap<number, readonly PlacedObject[]> {
  const places = new Map<number, PlacedObject[]>();
  asked.targets.forEach(({ objects, indexes }, pathIndex) => {
    const known = new Set<AnswerObject>();
    objects.forEach((object, place) => {
      const index = indexes[place];
      if (index === undefined || known.has(object)) return;
      known.add(object);
      const list = places.get(index);
      if (list === undefined) places.set(index, [{ object, pathIndex }]);
      else list.push({ object, pathIndex });
    });
  });
  return places;
}

function targetPaths({ parts, asked }: EntitiesFetch, run: Run) {
  const { paths } = asked.compiled.batch;
  const located = paths.map((path) => locateTargets(run.data, path, parts.types));
  return (meant: readonly PlacedObject[]): readonly AnswerPath[] =>
    meant.flatMap(({ object, pathIndex }) => located[pathIndex]?.get(object) ?? []);
}

/**
 * An error of the whole entity is one of each field that was asked of it. One of a field that may not be null takes the
 * entity with it and stands for the others.
 */
function failEntity(
  fetch: EntitiesFetch,
  run: Run,
  meant: readonly PlacedObject[],
  reason: Omit<FetchFailure, 'keys'>,
): void {
  const failure = { ...reason, keys: keysOf(fetch) };
  for (const { object } of meant) run.failures.add(object, failure);
}

/** Said once, also where one call carried several lists. */
function addErrorWithoutPlace(run: Run, reason: FailureReason): void {
  if (isFullOfErrors(run)) return;
  const isKnown = run.errors.some(
    (each) => each.path === undefined && each.message === reason.message,
  );
  if (!isKnown) run.errors.push(reason);
}
