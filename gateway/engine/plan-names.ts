import type { FieldNode } from 'graphql';

/*
 * Names that the engine gives to clients' things in what a planner sees, where theirs would be taken for something else.
 */

const keyPrefix = '_client_';
const variablePrefix = 'client_';

/** Clients' keys that would be taken for the engine's or a planner's own. */
export const reservedKey = /^(__|_internal_qp_alias_|_client_)/;

/** Variables that planners add to a subgraph's operation by themselves. */
const plannersVariable = /^(representations|__batch_reps_\d+)$/;

/** A client's variable as it is called in plans. */
export function planVariableName(name: string): string {
  return plannersVariable.test(name) ? variablePrefix + name : name;
}

/**
 * The key under which a field's data stands. Planners select keys and requirements of entities under their own names, beside
 * whatever the client selects: where a client calls one field by the name of another (`id: email`), its data gets another key.
 */
export function dataKeyOf(
  { alias, name }: FieldNode,
  isFieldName: (name: string) => boolean,
): string {
  if (alias === undefined || alias.value === name.value) return name.value;
  return isFieldName(alias.value) ? keyPrefix + alias.value : alias.value;
}

/** A path of the data as the client knows it. */
export function toClientPath(path: readonly (string | number)[]): readonly (string | number)[] {
  return path.map((segment) =>
    typeof segment === 'string' && segment.startsWith(keyPrefix)
      ? segment.slice(keyPrefix.length)
      : segment,
  );
}
