import type { FetchNode, PlanNode } from '../planning/plan.ts';

/** A plan in two: what must be fetched before the first answer, and what may come after it. */
export type SplitPlan = {
  readonly first: PlanNode | undefined;
  readonly rest: PlanNode | undefined;
};

/**
 * Splits a plan by which fetches are needed. What stands before a needed fetch in a sequence is needed too, since it may
 * bring what that fetch asks with.
 */
export function splitPlan(
  node: PlanNode | undefined,
  isNeeded: (fetch: FetchNode) => boolean,
): SplitPlan {
  if (node === undefined) return { first: undefined, rest: undefined };
  switch (node.kind) {
    case 'Fetch':
      return isNeeded(node) ? { first: node, rest: undefined } : { first: undefined, rest: node };
    case 'Parallel': {
      const parts = node.nodes.map((each) => splitPlan(each, isNeeded));
      return {
        first: together(
          'Parallel',
          parts.map(({ first }) => first),
        ),
        rest: together(
          'Parallel',
          parts.map(({ rest }) => rest),
        ),
      };
    }
    case 'Sequence': {
      const parts = node.nodes.map((each) => splitPlan(each, isNeeded));
      const last = parts.findLastIndex(({ first }) => first !== undefined);
      const before = node.nodes.slice(0, Math.max(0, last));
      return {
        first: together('Sequence', [...before, parts[last]?.first]),
        rest: together('Sequence', [parts[last]?.rest, ...node.nodes.slice(last + 1)]),
      };
    }
    case 'Condition':
      // Conditions are decided before planning; a planner that leaves one gets no deferral for it.
      return { first: node, rest: undefined };
  }
}

function together(
  kind: 'Parallel' | 'Sequence',
  nodes: readonly (PlanNode | undefined)[],
): PlanNode | undefined {
  const [first, ...others] = nodes.filter((node) => node !== undefined);
  if (first === undefined || others.length === 0) return first;
  return { kind, nodes: [first, ...others] };
}
