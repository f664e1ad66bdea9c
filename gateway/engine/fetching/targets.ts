import type { AnswerPath } from '../answering/answer-path.ts';
import type { AnswerObject } from '../merging/merge.ts';
import type { PathSegment } from '../planning/plan.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';
import { generateFunction } from '../answering/generated-function.ts';
import { quote } from '../answering/json-text.ts';

/** Told of an object and of where it stands: `container[key]` is the object. */
export type VisitTarget = (
  target: AnswerObject,
  container: Record<string | number, unknown>,
  key: string | number,
) => void;

/** Calls `visit` for each object at a path of the answer, in the order of the answer. */
export type TargetVisitor = (root: AnswerObject, visit: VisitTarget) => void;

/**
 * Compiles the walk to a path: one generated function for each step, so that each reads one key of one kind of object.
 * The generated code holds nothing but quoted names of the plan.
 */
export function compileTargets(
  path: readonly PathSegment[],
  types: SupergraphTypes,
): TargetVisitor {
  const arrive = compileStep('visit(value, container, key);');
  const walk = path.reduceRight<Step>(
    (next, segment) => stepTo(segment, next, types),
    arrive(
      (): void => undefined,
      () => true,
    ),
  );
  return (root, visit) => {
    const answer = { root };
    walk(root, visit, answer, 'root');
  };
}

type Step = (
  value: unknown,
  visit: VisitTarget,
  container: Record<string | number, unknown>,
  key: string | number,
) => void;

type StepMaker = (next: Step, isMeant: (value: AnswerObject) => boolean) => Step;

function stepTo(segment: PathSegment, next: Step, types: SupergraphTypes): Step {
  if (segment.kind === 'types') {
    const make = compileStep('if (isMeant(value)) next(value, visit, container, key);');
    return make(next, (value) => isOneOf(value, segment.names, types));
  }
  const name = quote(segment.name);
  return compileStep(`next(value[${name}], visit, value, ${name});`)(next, () => true);
}

function compileStep(action: string): StepMaker {
  return generateFunction(
    ['next', 'isMeant'],
    `return function step(value, visit, container, key) {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) step(value[index], visit, value, index);
        return;
      }
      ${action}
    };`,
  ) as StepMaker;
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
    if (segment === undefined) remember(found, object, place);
    else if (segment.kind === 'field')
      walk(object[segment.name], step + 1, [...place, segment.name]);
    else if (isOneOf(object, segment.names, types)) walk(object, step + 1, place);
  };
  walk(root, 0, []);
  return found;
}

function remember(found: Map<object, AnswerPath[]>, object: object, place: AnswerPath): void {
  const places = found.get(object);
  if (places === undefined) found.set(object, [place]);
  else places.push(place);
}
