import {
  isAbstractType,
  isCompositeType,
  getNamedType,
  isObjectType,
  Kind,
  type GraphQLCompositeType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  applies,
  argumentsOf,
  createAnswerShape,
  fieldDefinition,
  fragmentOf,
  type AnswerShape,
  type ShapeSource,
} from '../client-operation/answer-shape.ts';
import type { AnswerPath } from '../answering/answer-path.ts';
import { deferOf } from '../client-operation/conditions.ts';
import { dataKeyOf } from '../planning/plan-names.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';
import type { Variables } from '../types.ts';

/** One fragment with `@defer`: what it adds, and to which objects of the answer. */
export type DeferUnit = {
  readonly label: string | undefined;
  /** The deferred fragment that this one stands in. */
  readonly outer: DeferUnit | undefined;
  readonly steps: readonly DeferStep[];
  /** Of one such object. */
  readonly shape: AnswerShape;
};

export type DeferStep =
  | { readonly kind: 'field'; readonly key: string; readonly dataKey: string }
  | { readonly kind: 'type'; readonly condition: string };

/** The deferred fragments of an operation, those inside others after them. */
export function collectDeferUnits(
  whole: ShapeSource,
  conditions: Variables,
  type: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
): readonly DeferUnit[] {
  const source = withoutDeferred(whole, conditions);
  const walk = (
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    steps: readonly DeferStep[],
    outer: DeferUnit | undefined,
  ): readonly DeferUnit[] =>
    selections.flatMap((selection): readonly DeferUnit[] => {
      const defer = deferOf(selection, conditions);
      if (!whole.isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet === undefined) return [];
        const name = selection.name.value;
        const named = getNamedType(fieldDefinition(source.schema, parent, name).type);
        if (!isCompositeType(named)) return [];
        const key = selection.alias?.value ?? name;
        const dataKey = dataKeyOf(key, name, argumentsOf(selection).text);
        const innerSteps = [...steps, { kind: 'field', key, dataKey } as const];
        return walk(named, selection.selectionSet, innerSteps, outer);
      }
      const fragment = fragmentOf(source, selection);
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition?.name.value;
      // Inside an abstract fragment another may stand that no object of this type is in.
      if (isObjectType(parent) && !applies(source.schema, parent, condition)) return [];
      const inner = conditionOf(source, parent, condition);
      const innerSteps: readonly DeferStep[] =
        inner === parent ? steps : [...steps, { kind: 'type', condition: inner.name }];
      if (defer === undefined) return walk(inner, fragment.selectionSet, innerSteps, outer);
      const shape = createAnswerShape(source, parent, [withoutDirectives(selection)]);
      const unit = { label: defer.label, outer, steps: innerSteps, shape };
      return [unit, ...walk(inner, fragment.selectionSet, innerSteps, unit)];
    });
  return walk(type, selectionSet, [], undefined);
}

/** The operation as if its deferred fragments weren't there. */
export function withoutDeferred(source: ShapeSource, conditions: Variables): ShapeSource {
  const { isIncluded } = source;
  return {
    ...source,
    isIncluded: (selection) =>
      isIncluded(selection) && deferOf(selection, conditions) === undefined,
  };
}

/** What objects are inside a fragment; the parent where the condition takes all of them. */
function conditionOf(
  { schema }: ShapeSource,
  parent: GraphQLCompositeType,
  condition: string | undefined,
): GraphQLCompositeType {
  const type = condition === undefined ? parent : schema.getType(condition);
  return isAbstractType(parent) && isCompositeType(type) ? type : parent;
}

function withoutDirectives(selection: SelectionNode): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: [{ ...selection, directives: [] }] };
}

export type UnitTarget = { readonly object: object; readonly path: AnswerPath };

/** The objects of the data that a unit adds to, with their places in the client's answer. */
export function findUnitTargets(
  { steps }: DeferUnit,
  root: object,
  types: SupergraphTypes,
): readonly UnitTarget[] {
  const found: UnitTarget[] = [];
  const walk = (value: unknown, step: number, path: AnswerPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, step, [...path, index]);
      return;
    }
    const object = value as Readonly<Record<string, unknown>>;
    const next = steps[step];
    if (next === undefined) found.push({ object, path });
    else if (next.kind === 'field') walk(object[next.dataKey], step + 1, [...path, next.key]);
    else if (types.isOfType(object['__typename'], next.condition)) walk(object, step + 1, path);
  };
  walk(root, 0, []);
  return found;
}
