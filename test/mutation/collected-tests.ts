/** What jest has collected of describe, it and the hooks (its types of these are not exported by a package that we name). */
export type Block = {
  readonly type: 'describeBlock';
  readonly name: string;
  readonly mode?: unknown;
  readonly parent?: Block;
  readonly children: readonly (Block | Entry)[];
  readonly hooks: readonly { readonly type: string; readonly fn: Run }[];
};
type Entry = {
  readonly type: 'test';
  readonly name: string;
  readonly mode?: unknown;
  readonly fn?: Run;
};
type Run = (...none: readonly unknown[]) => unknown;

export type CollectedTest = {
  readonly id: string;
  readonly run: () => Promise<void>;
};

/** Nothing of ours takes so long without a mutant; what waits longer waits for ever. */
const waitMs = 3_000;

/** The tests below a block, each with all of its hooks: a hook for all runs before each of them. */
export function collectTests(root: Block): readonly CollectedTest[] {
  const seen = new Map<string, number>();
  const inBlock = (block: Block, names: readonly string[]): readonly CollectedTest[] =>
    block.children.flatMap((child) => {
      if (child.mode === 'skip' || child.mode === 'todo') return [];
      const path = [...names, child.name];
      if (child.type === 'describeBlock') return inBlock(child, path);
      const { fn } = child;
      if (fn === undefined) return [];
      const name = path.join(' ');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [{ id: count === 1 ? name : `${name} (${count})`, run: () => runTest(block, fn) }];
    });
  return inBlock(root, []);
}

async function runTest(block: Block, fn: Run): Promise<void> {
  const blocks = pathTo(block);
  const hooks = (type: string, from: readonly Block[]) =>
    from.flatMap((each) => each.hooks.filter((hook) => hook.type === type));
  const before = [...hooks('beforeAll', blocks), ...hooks('beforeEach', blocks)];
  const after = [
    ...hooks('afterEach', blocks.toReversed()),
    ...hooks('afterAll', blocks.toReversed()),
  ];
  try {
    for (const hook of before) await limited(hook.fn);
    await limited(fn);
  } finally {
    for (const hook of after) await limited(hook.fn);
  }
}

function pathTo(block: Block): readonly Block[] {
  return block.parent === undefined ? [block] : [...pathTo(block.parent), block];
}

async function limited(run: Run): Promise<void> {
  const answer = run();
  if (!isPromise(answer)) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It waits for ever.')), waitMs);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isPromise(answer: unknown): answer is Promise<unknown> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}
