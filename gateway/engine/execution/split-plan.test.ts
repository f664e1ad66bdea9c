import fc from 'fast-check';
import { rootFetch, sequence } from '../../../test/kit/planned-engine.ts';
import { fetchesOf, type PlanNode } from '../planning/plan.ts';
import { splitPlan } from './split-plan.ts';

const fetch = (name: string) => rootFetch(name, `{ ${name} }`);
const parallel = (...nodes: readonly PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });
const names = (node: PlanNode | undefined) => fetchesOf(node).map(({ subgraph }) => subgraph);

/** `a > b` one after the other, `(a b)` beside each other. */
function written(node: PlanNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'Fetch') return node.subgraph;
  if (node.kind === 'Condition') return '?';
  const parts = node.nodes.map(written);
  return node.kind === 'Sequence' ? parts.join(' > ') : `(${parts.join(' ')})`;
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(fetch) as [PlanNode, PlanNode, PlanNode, PlanNode];

describe('a plan in two', () => {
  it.each`
    plan                                        | needed  | first          | rest
    ${undefined}                                | ${''}   | ${''}          | ${''}
    ${a}                                        | ${'a'}  | ${'a'}         | ${''}
    ${a}                                        | ${''}   | ${''}          | ${'a'}
    ${parallel(a, b, c)}                        | ${'ac'} | ${'(a c)'}     | ${'b'}
    ${parallel(a, b)}                           | ${'ab'} | ${'(a b)'}     | ${''}
    ${sequence(a, b, c)}                        | ${'a'}  | ${'a'}         | ${'b > c'}
    ${sequence(a, b, c)}                        | ${'c'}  | ${'a > b > c'} | ${''}
    ${sequence(a, b, c)}                        | ${'b'}  | ${'a > b'}     | ${'c'}
    ${sequence(a, b)}                           | ${''}   | ${''}          | ${'a > b'}
    ${sequence(a, parallel(b, c), d)}           | ${'b'}  | ${'a > b'}     | ${'c > d'}
    ${parallel(sequence(a, b), sequence(c, d))} | ${'ad'} | ${'(a c > d)'} | ${'b'}
  `('of which $needed is needed begins with $first', (row: Record<string, unknown>) => {
    const needed = row['needed'] as string;
    const parts = splitPlan(row['plan'] as PlanNode | undefined, ({ subgraph }) =>
      needed.includes(subgraph),
    );
    expect(written(parts.first)).toBe(row['first']);
    expect(written(parts.rest)).toBe(row['rest']);
  });

  it('defers nothing that a planner left to a condition', () => {
    const node: PlanNode = { kind: 'Condition', variable: 'x', ifTrue: a, ifFalse: undefined };
    expect(splitPlan(node, () => false)).toEqual({ first: node, rest: undefined });
  });

  it('loses no fetch, makes none twice, and keeps what is needed and what stands before it', () => {
    const { plan } = fc.letrec<{ plan: PlanNode; some: PlanNode[] }>((tie) => ({
      plan: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', 'c').map(fetch),
        tie('some').map((nodes): PlanNode => ({ kind: 'Sequence', nodes })),
        tie('some').map((nodes): PlanNode => ({ kind: 'Parallel', nodes })),
      ),
      some: fc.array(tie('plan'), { minLength: 1, maxLength: 3 }),
    }));
    fc.assert(
      fc.property(plan, fc.constantFrom('a', 'b', 'c'), (node, needed) => {
        const { first, rest } = splitPlan(node, ({ subgraph }) => subgraph === needed);
        expect([...names(first), ...names(rest)].toSorted()).toEqual(names(node).toSorted());
        expect(names(rest)).not.toContain(needed);
      }),
    );
  });
});
