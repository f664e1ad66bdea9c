import type { Variables } from './types.ts';

/*
 * Names that the engine gives to clients' things in what a planner sees, where theirs would be taken for something else.
 */

const variablePrefix = 'client_';

/** Variables that planners add to a subgraph's operation by themselves. */
const plannersVariable = /^(representations|__batch_reps_\d+)$/;

/** A client's variable as it is called in plans. */
export function planVariableName(name: string): string {
  return plannersVariable.test(name) ? variablePrefix + name : name;
}

/** Variables by their names in plans. */
export function withPlanNames(variables: Variables): Variables {
  for (const name in variables) {
    if (planVariableName(name) === name) continue;
    return Object.fromEntries(
      Object.entries(variables).map(([each, value]) => [planVariableName(each), value]),
    );
  }
  return variables;
}

/**
 * Gives every field the key under which its data stands. Clients' aliases play no part in it: planners select keys and
 * requirements of entities under the fields' own names, so a client's `id: email` beside them would be taken for the key.
 * A field without arguments keeps its name; each choice of arguments has a key of its own, wherever it is selected.
 */
export type DataKeys = { readonly of: (name: string, argumentsText: string) => string };

const keyPrefix = '_f';

export function createDataKeys(isFieldName: (name: string) => boolean): DataKeys {
  const keys = new Map<string, string>();
  let count = 0;
  const nextKey = (): string => {
    const key = `${keyPrefix}${count}`;
    count += 1;
    return isFieldName(key) ? nextKey() : key;
  };
  return {
    of: (name, argumentsText) => {
      if (argumentsText === '') return name;
      const id = name + argumentsText;
      const key = keys.get(id) ?? nextKey();
      keys.set(id, key);
      return key;
    },
  };
}
