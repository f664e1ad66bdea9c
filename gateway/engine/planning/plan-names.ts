import { createHash } from 'node:crypto';
import type { Variables } from '../types.ts';

/*
 * Names that the engine gives to clients' things in what a planner sees, where theirs would be taken for something else.
 */

const variablePrefix = 'client_';

/** Variables that planners add to a subgraph's operation by themselves. */
const plannersVariable = /^(client_)*(representations|__batch_reps_\d+)$/;

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

const keyPrefix = /^_f[0-9a-f]{10}_/;

/**
 * The key under which a field's data stands: one key is one field with one set of arguments, whatever the client calls it.
 * Planners select keys and requirements of entities under the fields' own names, without arguments or with others, so a client's
 * `id: email` or `price(currency: "EUR")` beside them gets a key of its own. And one entity may stand at several places, where
 * one `x` is its name and another its price: fetches for both add to it.
 */
export function dataKeyOf(key: string, name: string, argumentsText: string): string {
  // Every object has one, whatever the client calls it.
  if (name === '__typename') return name;
  if (key === name && argumentsText === '' && !keyPrefix.test(name)) return name;
  const meaning = createHash('sha256').update(name + argumentsText);
  return `_f${meaning.digest('hex').slice(0, 10)}_${key}`;
}

/** A path of the data in the client's keys. */
export function toClientPath(path: readonly (string | number)[]): readonly (string | number)[] {
  return path.map((segment) =>
    typeof segment === 'string' ? segment.replace(keyPrefix, '') : segment,
  );
}
