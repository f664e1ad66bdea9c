import { isAbstractType } from 'graphql';
import type { AnswerField, AnswerShape } from '../client-operation/answer-shape.ts';
import { fetchedKeys } from '../merging/fetch-keys.ts';
import type { FetchNode, PathSegment, Rewrite } from '../planning/plan.ts';
import { renamePath } from '../merging/rewrites.ts';

/**
 * Whether a fetch brings anything of a shape that stands at `place` (keys of the data), beyond what only later fetches need.
 */
export function providesFields(
  fetch: FetchNode,
  place: readonly string[],
  shape: AnswerShape,
): boolean {
  const { target, query } = fetch;
  if (target.kind === 'root') {
    const keys = keysOf(query, undefined, target.outputRewrites);
    return reaches(target.path, keys, place, shape);
  }
  return target.batches.some(({ responseKey, outputRewrites, paths }) => {
    const keys = keysOf(query, responseKey, outputRewrites);
    return paths.some((path) => reaches(path, keys, place, shape));
  });
}

function keysOf(query: string, entitiesKey: string | undefined, rewrites: readonly Rewrite[]) {
  const names = fetchedKeys(query, entitiesKey).map(({ key }) => key);
  return new Set(names.flatMap((name) => renamePath(rewrites, [name])));
}

function reaches(
  path: readonly PathSegment[],
  keys: ReadonlySet<string | number>,
  place: readonly string[],
  shape: AnswerShape,
): boolean {
  const names = path.flatMap((segment) => (segment.kind === 'field' ? [segment.name] : []));
  const isOnTheWay = place.every((key, index) => index >= names.length || names[index] === key);
  if (!isOnTheWay) return false;
  const next = place[names.length];
  // It ends above the place, and brings something of it only if it goes on through the place's next key.
  if (next !== undefined) return keys.has(next);
  const shapes = shapesAt(shape, names.slice(place.length));
  const wanted = shapes.flatMap(allFields).some(({ dataKey }) => keys.has(dataKey));
  return wanted || (keys.has('__typename') && shapes.some(({ type }) => isAbstractType(type)));
}

/** The shapes below a path of keys, for whatever types; none when nothing there is selected. */
function shapesAt(root: AnswerShape, names: readonly string[]): readonly AnswerShape[] {
  return names.reduce<readonly AnswerShape[]>(
    (shapes, name) =>
      shapes
        .flatMap(allFields)
        .filter(({ dataKey }) => dataKey === name)
        .flatMap(({ shape }) => shape ?? []),
    [root],
  );
}

/** Without names of types, which every fetch brings along. */
function allFields(shape: AnswerShape): readonly AnswerField[] {
  const fields = [...shape.possibleTypeNames].flatMap((typeName) => shape.fieldsOf(typeName));
  return fields.filter(({ name }) => name !== '__typename');
}
