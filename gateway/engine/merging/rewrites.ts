import type { Rewrite } from '../planning/plan.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';

/**
 * Applies a plan's output rewrites to what a subgraph answered, in place: a planner renames fields of different types that
 * the client wants under one key, and this gives them their key back.
 */
export function applyRewrites(
  rewrites: readonly Rewrite[],
  value: unknown,
  types: SupergraphTypes,
): void {
  for (const rewrite of rewrites) applyAt(rewrite, 0, value, types);
}

function applyAt(rewrite: Rewrite, step: number, value: unknown, types: SupergraphTypes): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) applyAt(rewrite, step, item, types);
    return;
  }
  const object = value as Record<string, unknown>;
  const segment = rewrite.path[step];
  if (segment === undefined) return;
  if (segment.kind === 'type') {
    const isMeant = segment.names.some((name) => types.isOfType(object['__typename'], name));
    if (isMeant) applyAt(rewrite, step + 1, object, types);
    return;
  }
  if (step < rewrite.path.length - 1) {
    applyAt(rewrite, step + 1, object[segment.name], types);
    return;
  }
  change(object, segment.name, rewrite.change);
}

function change(object: Record<string, unknown>, key: string, how: Rewrite['change']): void {
  if (how.kind === 'set') {
    object[key] = how.value;
    return;
  }
  if (!Object.hasOwn(object, key)) return;
  object[how.key] = object[key];
  Reflect.deleteProperty(object, key);
}

/** The path of an error in the client's keys. */
export function renamePath(
  rewrites: readonly Rewrite[],
  path: readonly (string | number)[],
): readonly (string | number)[] {
  const names = new Map<string | number, string>();
  for (const { path: segments, change: how } of rewrites) {
    const last = segments.at(-1);
    if (how.kind === 'rename' && last?.kind === 'key') names.set(last.name, how.key);
  }
  return names.size === 0 ? path : path.map((segment) => names.get(segment) ?? segment);
}
