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

const keyPrefix = '_f_';

/**
 * The key under which a field's data stands. Planners select keys and requirements of entities under the fields' own names,
 * without arguments or with others, so a client's `id: email` or `price(currency: "EUR")` beside them gets a key of its own.
 */
export function dataKeyOf(key: string, name: string, argumentsText: string): string {
  // Every object has one, whatever the client calls it.
  if (name === '__typename') return name;
  return key === name && argumentsText === '' ? name : keyPrefix + key;
}

/** A path of the data in the client's keys. */
export function toClientPath(path: readonly (string | number)[]): readonly (string | number)[] {
  return path.map((segment) =>
    typeof segment === 'string' && segment.startsWith(keyPrefix)
      ? segment.slice(keyPrefix.length)
      : segment,
  );
}
