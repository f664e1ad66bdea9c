import { newId } from '#kernel/ids.ts';
import { basketWith, cashier, openTill } from '../adapters/memory-till.contract.ts';
import { gtinOf } from '../adapters/world.contract.ts';
import type { Commit, Ports } from '../ports.ts';
import { failed } from './failure.ts';
import { removeLine } from './remove-line.ts';
import { voidBasket } from './void-basket.ts';

/** A till whose approvals are all forged, and whose work beside requests is never done. */
async function forged(store: Partial<Ports['store']> = {}) {
  const till = await openTill();
  const basketId = await basketWith(till.ports, [gtinOf(1)]);
  const written: Commit[] = [];
  const ports: Ports = {
    ...till.ports,
    documents: {
      ...till.ports.documents,
      verifyApproval: async () => failed('APPROVAL_INVALID', 'Forged.', 'approval'),
    },
    store: {
      ...till.ports.store,
      commit: async (commit) => {
        const answer = await till.ports.store.commit(commit);
        written.push(commit);
        return answer;
      },
      ...store,
    },
    inBackground: () => undefined,
  };
  const [basket] = await ports.reader.baskets([basketId]);
  const lineId = basket?.lines[0]?.lineId ?? '';
  const shown = { basketId, approval: 'forged', reason: 'Because' };
  return {
    remove: () => removeLine(ports, cashier, { ...shown, lineId, idempotencyKey: newId() }),
    voided: () => voidBasket(ports, cashier, { ...shown, idempotencyKey: newId() }),
    noted: () => written.flatMap(({ facts }) => facts).map(({ detail }) => detail),
  };
}

describe('APPROVAL_REJECTED', () => {
  it.each(['remove', 'voided'] as const)(
    'is written down before %s answers its refusal',
    async (deed) => {
      const till = await forged();
      expect((await till[deed]()).refusal?.code).toBe('APPROVAL_INVALID');
      expect(till.noted()).toMatchObject([
        { kind: 'APPROVAL_REJECTED', reason: 'APPROVAL_INVALID', storeId: 'S001' },
      ]);
    },
  );

  it('is no refusal while it can not be written down', async () => {
    const down = async () => {
      throw new Error('The store is away.');
    };
    const till = await forged({ commit: down });
    await expect(till.remove()).rejects.toThrow('The store is away.');
  });
});
