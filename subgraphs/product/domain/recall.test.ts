import fc from 'fast-check';
import { blocks, issueRecall, liftRecall, type Recall, registerLot } from './recall.ts';

const now = new Date('2026-03-03T12:00:00.000Z');
const gtin = '09520000000011';
const given = (batchLot: string | undefined, storeIds: readonly string[]) => ({
  ...{ recallId: 'R', gtin, batchLot, itemId: 'I', reason: 'glass', storeIds },
  issuedAt: now.toISOString(),
});
const recall = (batchLot: string | undefined, ...storeIds: string[]): Recall => ({
  ...given(batchLot, storeIds),
  version: 1,
});

describe('a recall', () => {
  it.each`
    of                           | lot     | store     | blocked
    ${recall('L1')}              | ${'L1'} | ${'S001'} | ${true}
    ${recall('L1')}              | ${'L2'} | ${'S001'} | ${false}
    ${recall(undefined)}         | ${'L2'} | ${'S001'} | ${true}
    ${recall('L1', 'S001')}      | ${'L1'} | ${'S002'} | ${false}
    ${recall(undefined, 'S002')} | ${'L9'} | ${'S002'} | ${true}
  `(
    'of $of.batchLot in $of.storeIds blocks $lot at $store: $blocked',
    ({ of, lot, store, blocked }) => {
      expect(blocks(of, { gtin, batchLot: lot }, store)).toBe(blocked);
    },
  );

  it('is refused exactly when an open one already blocks all that it would block', () => {
    const stores = fc.subarray(['S001', 'S002']);
    const lots = fc.constantFrom(undefined, 'L1', 'L2');
    fc.assert(
      fc.property(lots, stores, lots, stores, (openLot, openStores, lot, storeIds) => {
        const open = recall(openLot, ...openStores);
        const asked = given(lot, storeIds);
        const places = ['S001', 'S002', 'S003'].flatMap((store) =>
          ['L1', 'L2', 'L3'].map((l) => [store, l] as const),
        );
        const adds = places.some(
          ([store, l]) =>
            blocks({ ...asked, version: 2 }, { gtin, batchLot: l }, store) &&
            !blocks(open, { gtin, batchLot: l }, store),
        );
        expect(issueRecall([open], asked, 2).ok).toBe(adds);
      }),
    );
  });

  it('blocks no more once it is lifted, and is lifted once', () => {
    const lifted = liftRecall(recall('L1'), 2, now);
    if (!lifted.ok) throw new Error(lifted.refusal.code);
    expect(lifted.value).toMatchObject({ version: 2, liftedAt: now.toISOString() });
    expect(blocks(lifted.value, { gtin, batchLot: 'L1' }, 'S001')).toBe(false);
    expect(liftRecall(lifted.value, 3, now)).toMatchObject({
      refusal: { code: 'RECALL_LIFTED_ALREADY' },
    });
  });
});

describe('registering a lot', () => {
  it.each`
    batchLot                   | answer
    ${'L1'}                    | ${'accepted'}
    ${'A-1/2(x)+"y"'}          | ${'accepted'}
    ${'12345678901234567890'}  | ${'accepted'}
    ${'123456789012345678901'} | ${'BATCH_LOT_INVALID'}
    ${''}                      | ${'BATCH_LOT_INVALID'}
    ${'L 1'}                   | ${'BATCH_LOT_INVALID'}
    ${'Lö'}                    | ${'BATCH_LOT_INVALID'}
  `('$batchLot is $answer', ({ batchLot, answer }) => {
    const outcome = registerLot(undefined, { gtin, batchLot, itemId: 'I' });
    expect(outcome.ok ? 'accepted' : outcome.refusal.code).toBe(answer);
  });
});
