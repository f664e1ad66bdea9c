import { Kind, parse, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { renamePath } from './rewrites.ts';
import type { Rewrite } from './plan.ts';

/**
 * The keys that a subgraph's operation answers: of its root, or of the entities below `entitiesKey`, in the client's names. Only
 * read when something failed.
 */
export function fetchKeys(
  query: string,
  entitiesKey: string | undefined,
  rewrites: readonly Rewrite[],
): ReadonlySet<string> {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return new Set();
  const roots = fieldsOf(document, operation.selectionSet);
  const fields =
    entitiesKey === undefined
      ? roots
      : roots
          .filter((field) => keyOf(field) === entitiesKey)
          .flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(document, selectionSet) : []));
  const keys = fields.map(keyOf).filter((key) => key !== '__typename');
  return new Set(keys.flatMap((key) => renamePath(rewrites, [key])).map(String));
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
