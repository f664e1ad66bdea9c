import type { GraphQLFormattedError } from 'graphql';
import type { AnswerPath } from './answer-path.ts';
import { keysOf, type EntitiesFetch } from './entity-batch.ts';
import { renamePath } from './rewrites.ts';
import type { Run } from './run.ts';
import { reasonFromError } from './run-fetch.ts';
import { locateTargets } from './targets.ts';
import type { SubgraphAnswer } from './types.ts';

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
  const pathsOf = targetPaths(fetch, run);
  for (const error of errors) {
    const [responseKey, index, ...rest] = error.path ?? [];
    if (responseKey === undefined) addErrorWithoutPlace(fetch, run, error);
    if (responseKey !== fetch.asked.compiled.batch.responseKey || typeof index !== 'number')
      continue;
    const isNull = !(answer.data?.[responseKey] as readonly unknown[])[index];
    if (isNull) {
      failed.add(index);
      failEntity(fetch, run, index, error, rest.length > 0);
    }
    if (rest.length === 0) continue;
    const ownPath = renamePath(fetch.asked.compiled.batch.outputRewrites, rest);
    const { message, extensions } = reasonFromError(fetch.node.subgraph, error);
    for (const path of pathsOf(index)) {
      run.errors.push({ message, path: [...path, ...ownPath], extensions });
    }
  }
  return failed;
}

function targetPaths({ parts, asked }: EntitiesFetch, run: Run) {
  const { paths } = asked.compiled.batch;
  const located = paths.map((path) => locateTargets(run.data, path, parts.types));
  return (wanted: number): readonly AnswerPath[] =>
    asked.targets.flatMap(({ objects, indexes }, pathIndex) => {
      const meant = new Set(objects.filter((_, place) => indexes[place] === wanted));
      return [...meant].flatMap((object) => located[pathIndex]?.get(object) ?? []);
    });
}

/**
 * An error of the whole entity is one of each field that was asked of it. One of a field that may not be null takes the
 * entity with it and stands for the others.
 */
function failEntity(
  fetch: EntitiesFetch,
  run: Run,
  wanted: number,
  error: GraphQLFormattedError,
  isExplained: boolean,
): void {
  const reason = reasonFromError(fetch.node.subgraph, error);
  const failure = { ...reason, keys: keysOf(fetch), isExplained };
  for (const { objects, indexes } of fetch.asked.targets) {
    objects.forEach((object, place) => {
      if (indexes[place] === wanted) run.failures.add(object, failure);
    });
  }
}

/** Said once, also where one call carried several lists. */
function addErrorWithoutPlace(fetch: EntitiesFetch, run: Run, error: GraphQLFormattedError): void {
  const { message, extensions } = reasonFromError(fetch.node.subgraph, error);
  const isKnown = run.errors.some((each) => each.path === undefined && each.message === message);
  if (!isKnown) run.errors.push({ message, extensions });
}
