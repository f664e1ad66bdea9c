import type { SupergraphTypes } from '../schema/supergraph-types.ts';

export type AnswerObject = Record<string, unknown>;

export function isAnswerObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Adds what a fetch answered to an object of the answer, at every depth. Objects of `source` are taken over by reference
 * where the target has none, so a source must not be merged at two places whose later fetches differ (`cloneData` first).
 */
export function mergeInto(
  target: AnswerObject,
  source: AnswerObject,
  types: SupergraphTypes,
): void {
  for (const key in source) mergeKey(target, key, source[key], types);
}

/** Adds one value of a fetch's answer. */
export function mergeKey(
  target: AnswerObject,
  key: string,
  value: unknown,
  types: SupergraphTypes,
): void {
  const present = target[key];
  if (present === undefined || !Object.hasOwn(target, key)) {
    if (key !== '__proto__') target[key] = value;
  } else if (typeof present === 'object' && present !== null) {
    if (typeof value === 'object' && value !== null) mergeValues(present, value, types);
  } else if (mayReplace(key, value, types)) {
    target[key] = value;
  }
}

/** A subgraph that knows an interface as an object calls every object by the interface's name, which tells nothing. */
function mayReplace(key: string, value: unknown, types: SupergraphTypes): boolean {
  return key !== '__typename' || (typeof value === 'string' && types.isObjectType(value));
}

function mergeValues(present: object, value: object, types: SupergraphTypes): void {
  if (!Array.isArray(present)) {
    if (!Array.isArray(value)) mergeInto(present as AnswerObject, value as AnswerObject, types);
    return;
  }
  if (!Array.isArray(value) || value.length !== present.length) return;
  for (const [index, item] of (present as readonly unknown[]).entries()) {
    const other = (value as readonly unknown[])[index];
    const areObjects =
      typeof item === 'object' && item !== null && typeof other === 'object' && other !== null;
    if (areObjects) mergeValues(item, other, types);
  }
}

/** A copy that shares no object with the original. */
export function cloneData<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneData) as Value;
  const copy: AnswerObject = {};
  for (const key in value) {
    // Assigning it would give the copy another prototype.
    if (key !== '__proto__') copy[key] = cloneData(value[key]);
  }
  return copy as Value;
}
