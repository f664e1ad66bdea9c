import type { ChainHead } from '../domain/chain.ts';
import type { ChainId, Chains } from '../ports.ts';
import { createTurns } from './turns.ts';

export type HeadStore = {
  readonly load: (chain: ChainId) => Promise<ChainHead | undefined>;
  readonly change: Chains['changeHeads'];
};

/**
 * One line of waiting appends for each chain of this process, and the head as the last of them left it, so
 * that an append reads nothing. Against other processes the condition of the write decides (decision 3).
 */
export function createChains(heads: HeadStore): Chains {
  const turns = createTurns(waitingMax);
  const known = new Map<string, ChainHead>();
  const headOf = async (chain: ChainId): Promise<ChainHead | undefined> =>
    known.get(nameOf(chain)) ?? heads.load(chain);

  const remember: Chains['remember'] = (chain, head) => {
    known.delete(nameOf(chain));
    if (head === undefined) return;
    known.set(nameOf(chain), head);
    const [oldest] = known.keys();
    if (known.size > knownHeadsMax && oldest !== undefined) known.delete(oldest);
  };

  return {
    remember,
    head: heads.load,
    inTurn: (chain, work) => turns.inTurn(nameOf(chain), async () => work(await headOf(chain))),
    changeHeads: async (changes, facts) => {
      const changed = await heads.change(changes, facts);
      for (const { after } of changes) remember(after, changed ? after : undefined);
      return changed;
    },
  };
}

const waitingMax = 500; // At some 5 ms each, the last one waits as long as the gateway would.
const knownHeadsMax = 10_000; // Chains that this process has appended to; a few hundred bytes each.

function nameOf({ workstationId, series }: ChainId): string {
  return `${workstationId} ${series}`;
}
