import { type GraphQLResolveInfo, Kind, print, type SelectionSetNode } from 'graphql';

/** `ctx.info`. The list holds paths of *alias* names; directives on selections are not evaluated in it. */
export function resolverInfo(info: GraphQLResolveInfo) {
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    fieldName: info.fieldName,
    parentTypeName: info.parentType.name,
    variables: info.variableValues,
    selectionSetList: [...new Set(sets.flatMap((set) => paths(set, '', info)))],
    selectionSetGraphQL: sets.map((set) => print(set)).join('\n'),
  };
}

function paths(set: SelectionSetNode, prefix: string, info: GraphQLResolveInfo): readonly string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return paths(selection.selectionSet, prefix, info);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      return fragment === undefined ? [] : paths(fragment.selectionSet, prefix, info);
    }
    const path = `${prefix}${selection.alias?.value ?? selection.name.value}`;
    if (selection.selectionSet === undefined) return [path];
    return [path, ...paths(selection.selectionSet, `${path}/`, info)];
  });
}
