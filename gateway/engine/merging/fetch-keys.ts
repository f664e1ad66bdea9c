import {
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Rewrite } from '../planning/plan.ts';
import { renamePath } from './rewrites.ts';

/** One key of an answer and whether objects stand under it, or lists of them. */
export type FetchedKey = { readonly key: string; readonly isObject: boolean };

/** The keys that a subgraph's operation answers at its root, or of the entities below `entitiesKey`. */
export function fetchedKeys(query: string, entitiesKey: string | undefined): readonly FetchedKey[] {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return [];
  const roots = fieldsOf(document, operation.selectionSet);
  const fields =
    entitiesKey === undefined
      ? roots
      : roots
          .filter((field) => keyOf(field) === entitiesKey)
          .flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(document, selectionSet) : []));
  const byKey = new Map<string, FetchedKey>();
  for (const field of fields) {
    const key = keyOf(field);
    const isObject = field.selectionSet !== undefined || byKey.get(key)?.isObject === true;
    byKey.set(key, { key, isObject });
  }
  return [...byKey.values()];
}

/** The same as names in the answer, without `__typename`: what is missing when the fetch fails. */
export function missingKeys(
  keys: readonly FetchedKey[],
  rewrites: readonly Rewrite[],
): ReadonlySet<string> {
  const names = keys.map(({ key }) => key).filter((key) => key !== '__typename');
  return new Set(names.flatMap((key) => renamePath(rewrites, [key])).map(String));
}

function fieldsOf(document: DocumentNode, selectionSet: SelectionSetNode): readonly FieldNode[] {
  return selectionSet.selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? fieldsOf(document, fragment.selectionSet)
      : [];
  });
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
