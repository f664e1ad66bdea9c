import type { AnswerPath } from './answer-path.ts';
import type { AnswerObject } from './merge.ts';
import type { PathSegment } from './plan.ts';
import type { SupergraphTypes } from './supergraph-types.ts';
import { generateFunction } from './generated-function.ts';
import { quote } from './json-text.ts';

/** Calls `visit` for each object at a path of the answer, in the order of the answer. */
export type TargetVisitor = (root: AnswerObject, visit: (target: AnswerObject) => void) => void;

/**
 * Compiles the walk to a path: one generated function for each step, so that each reads one key of one kind of object.
 * The generated code holds nothing but quoted names of the plan.
 */
export function compileTargets(
  path: readonly PathSegment[],
  types: SupergraphTypes,
): TargetVisitor {
  const arrive: Step = (value, visit) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) visit(value as AnswerObject);
    else for (const item of value as readonly unknown[]) arrive(item, visit);
  };
  return path.reduceRight<Step>((next, segment) => compileStep(segment, next, types), arrive);
}

type Step = (value: unknown, visit: (target: AnswerObject) => void) => void;

function compileStep(segment: PathSegment, next: Step, types: SupergraphTypes): Step {
  const action =
    segment.kind === 'types'
      ? 'if (isMeant(value)) next(value, visit);'
      : `next(value[${quote(segment.name)}], visit);`;
  const make = generateFunction(
    ['next', 'isMeant'],
    `return function step(value, visit) {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) step(value[index], visit);
        return;
      }
      ${action}
    };`,
  );
  const isMeant = (value: AnswerObject) =>
    segment.kind === 'types' && isOneOf(value, segment.names, types);
  return make(next, isMeant) as Step;
}

/** An object that doesn't say what it is goes along: its representation decides. */
function isOneOf(object: AnswerObject, names: readonly string[], types: SupergraphTypes): boolean {
  const typeName = object['__typename'];
  return typeName === undefined || names.some((name) => types.isOfType(typeName, name));
}

/** Where the objects at a path stand: for errors alone, which are rare. One object may stand at several places. */
export function locateTargets(
  root: AnswerObject,
  path: readonly PathSegment[],
  types: SupergraphTypes,
): ReadonlyMap<object, readonly AnswerPath[]> {
  const found = new Map<object, AnswerPath[]>();
  const walk = (value: unknown, step: number, place: AnswerPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, step, [...place, index]);
      return;
    }
    const object = value as AnswerObject;
    const segment = path[step];
    if (segment === undefined) found.set(object, [...(found.get(object) ?? []), place]);
    else if (segment.kind === 'field')
      walk(object[segment.name], step + 1, [...place, segment.name]);
    else if (isOneOf(object, segment.names, types)) walk(object, step + 1, place);
  };
  walk(root, 0, []);
  return found;
}
