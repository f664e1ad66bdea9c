import { TestEnvironment } from 'jest-environment-node';
import { type Block, collectTests } from './collected-tests.ts';
import { createMemory } from './memory.ts';
import { readPlan } from './plan.ts';
import { type Switch, tryMutants } from './try-mutants.ts';

type Event = { readonly name: string };
type State = {
  readonly rootDescribeBlock: Block & { readonly children: Block['children'][number][] };
};

const isTest = ({ type }: Block['children'][number]) => type === 'test';

/** When jest has loaded all tests and before it runs any, they are run for each mutant. */
export default class MutationEnvironment extends TestEnvironment {
  private readonly memory = createMemory(this.global);
  private readonly state: Switch & { readonly memory: object } = {
    memory: this.memory.constructors,
  };

  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { __stryker__: this.state });
  }

  async handleTestEvent({ name }: Event, { rootDescribeBlock }: State): Promise<void> {
    if (name !== 'run_start') return;
    this.memory.loaded();
    const tests = collectTests(rootDescribeBlock).filter(({ id }) => !id.endsWith('is loaded'));
    await tryMutants({ tests, state: this.state, forget: this.memory.forget }, readPlan());
    // Jest need not run them once more.
    rootDescribeBlock.children.splice(0, Infinity, ...rootDescribeBlock.children.filter(isTest));
  }
}
