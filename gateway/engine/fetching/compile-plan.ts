import { compileEntitiesFetch } from './entities-fetch.ts';
import { fetchesOf, type FetchNode, type PlanNode } from '../planning/plan.ts';
import { findPathsByType, type PathsByType } from './paths-by-type.ts';
import { compileRootFetch } from './root-fetch.ts';
import type { EngineParts, Run, RunnableNode } from './run.ts';

const nothingToDo: RunnableNode = () => undefined;

/** Compiles a plan: each node becomes a function that runs it. */
export function compilePlan(
  parts: EngineParts,
  root: PlanNode | undefined,
  onFetched?: (run: Run, fetch: FetchNode) => void,
): RunnableNode {
  const repeated = repeatedFetches(root);
  const goesByType = findPathsByType(root);
  const compile = (node: PlanNode | undefined): RunnableNode => {
    if (node === undefined) return nothingToDo;
    switch (node.kind) {
      case 'Fetch':
        return telling(
          node,
          compileFetch(parts, node, { mayRepeat: repeated.has(operationKey(node)), goesByType }),
          onFetched,
        );
      case 'Sequence':
        return compileSequence(node.nodes.map(compile));
      case 'Parallel':
        return compileParallel(node.nodes.map(compile));
      case 'Condition':
        return compileCondition(node.variable, compile(node.ifTrue), compile(node.ifFalse));
    }
  };
  return compile(root);
}

/** Says when a fetch is done, also one that had nothing to ask. */
function telling(
  fetch: FetchNode,
  node: RunnableNode,
  onFetched: ((run: Run, fetch: FetchNode) => void) | undefined,
): RunnableNode {
  if (onFetched === undefined) return node;
  return (run) => {
    const running = node(run);
    if (running !== undefined) return running.then(() => onFetched(run, fetch));
    onFetched(run, fetch);
    return undefined;
  };
}

function compileFetch(
  parts: EngineParts,
  node: FetchNode,
  { mayRepeat, goesByType }: { readonly mayRepeat: boolean; readonly goesByType: PathsByType },
): RunnableNode {
  const { target } = node;
  return target.kind === 'root'
    ? compileRootFetch(parts, node, target, mayRepeat)
    : compileEntitiesFetch(parts, node, { target, mayRepeat, goesByType });
}

/** Operations that a plan has more than once; what a mutation does twice is done twice. */
function repeatedFetches(root: PlanNode | undefined): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const fetch of fetchesOf(root)) {
    if (fetch.operationKind === 'mutation') continue;
    const key = operationKey(fetch);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function operationKey({ subgraph, query, operationKind }: FetchNode): string {
  return operationKind === 'mutation' ? '' : `${subgraph}\n${query}`;
}

function compileSequence(nodes: readonly RunnableNode[]): RunnableNode {
  const runFrom = (run: Run, start: number): Promise<void> | undefined => {
    for (let index = start; index < nodes.length; index += 1) {
      const running = nodes[index]?.(run);
      if (running !== undefined) return running.then(() => runFrom(run, index + 1));
    }
    return undefined;
  };
  return (run) => runFrom(run, 0);
}

function compileParallel(nodes: readonly RunnableNode[]): RunnableNode {
  return (run) => {
    const running: Promise<void>[] = [];
    try {
      for (const node of nodes) {
        const begun = node(run);
        if (begun !== undefined) running.push(begun);
      }
    } catch (fault) {
      // Those that have begun may fail as well, and somebody must listen.
      running.push(rejected(fault));
    }
    if (running.length < 2) return running[0];
    return Promise.all(running).then(() => undefined);
  };
}

async function rejected(fault: unknown): Promise<never> {
  throw fault;
}

function compileCondition(
  variable: string,
  ifTrue: RunnableNode,
  ifFalse: RunnableNode,
): RunnableNode {
  return (run) => (run.variables[variable] === true ? ifTrue(run) : ifFalse(run));
}
