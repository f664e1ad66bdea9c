import { fetchesOf, type PathSegment, type PlanNode } from '../planning/plan.ts';

/** Whether a path of the plan leads to objects of which another path leads to some. */
export type PathsByType = (path: readonly PathSegment[]) => boolean;

/**
 * Finds the paths that a plan goes in several ways: `posts.author` for all posts, and `posts.author` for those of a type
 * alone. What one of them does to the objects at its end, the other does to some of them only.
 */
export function findPathsByType(root: PlanNode | undefined): PathsByType {
  const ways = new Map<string, string>();
  const several = new Set<string>();
  for (const path of fetchesOf(root).flatMap(({ target }) =>
    target.kind === 'entities' ? target.batches.flatMap(({ paths }) => paths) : [],
  )) {
    const [keys, way] = [keysOf(path), JSON.stringify(path)];
    const known = ways.get(keys) ?? way;
    ways.set(keys, known);
    if (known !== way) several.add(keys);
  }
  return (path) => several.has(keysOf(path));
}

function keysOf(path: readonly PathSegment[]): string {
  return path.flatMap((segment) => (segment.kind === 'field' ? [segment.name] : [])).join('.');
}
