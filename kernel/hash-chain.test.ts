import fc from 'fast-check';
import { chainHash, genesisHash, verifyChain } from './hash-chain.ts';
import type { ChainLink } from './hash-chain.ts';

function chainOf(records: readonly unknown[], start = genesisHash): readonly ChainLink[] {
  let previous = start;
  return records.map((record) => {
    previous = chainHash(previous, record);
    return { record, hash: previous };
  });
}

describe('chainHash', () => {
  // pos-cases RCPT-02 (as odoo l10n_fr_pos_cert), which starts from an empty text.
  it('hashes the previous hash and the canonical record', () => {
    const records = [
      { total: 1572, no: 1 },
      { total: 492, no: 2 },
      { total: -1572, no: 3 },
    ];
    const links = chainOf(records, '');
    expect(links.map((link) => link.hash)).toEqual([
      '932c3399427777f49f12a9e2e35538fb11d25dacf0dd642247d61dbcc7aaeede',
      '918f3b4f6340a3d9bf0307175d4a79770b829c23504c49beb5d4f10ee1f408dc',
      '91c3b9c94c3143136f6b00c414aaf9c2db46e720aa3004d4208678681c205252',
    ]);
    const tampered = links.map((link, index) =>
      index === 1 ? { ...link, record: { no: 2, total: 491 } } : link,
    );
    expect(verifyChain(tampered, '')).toMatchObject({ ok: false, index: 1 });
  });
});

describe('verifyChain', () => {
  it('accepts an empty chain and a part of a chain', () => {
    const links = chainOf([{ no: 1 }, { no: 2 }]);
    expect(verifyChain([])).toEqual({ ok: true, count: 0 });
    expect(verifyChain(links.slice(1), links[0]?.hash)).toEqual({ ok: true, count: 1 });
    expect(verifyChain(links.slice(1))).toMatchObject({ ok: false, index: 0 });
  });

  it('finds the first record that was changed, left out or moved', () => {
    const totals = fc.array(fc.integer(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(totals, fc.nat(), (list, at) => {
        const links = chainOf(list.map((total, no) => ({ no, total })));
        const index = at % links.length;
        expect(verifyChain(links)).toEqual({ ok: true, count: links.length });
        const changed = links.map((link, no) =>
          no === index ? { ...link, record: { no, total: (list[no] ?? 0) + 1 } } : link,
        );
        const verdict = verifyChain(changed);
        expect(verdict).toMatchObject({ ok: false, index, actual: links[index]?.hash });
        const without = links.filter((_, no) => no !== index);
        const gap = verifyChain(without);
        // Only a chain cut at its end still verifies, which is why its length is kept elsewhere.
        expect(gap.ok ? gap.count : gap.index).toBe(index);
      }),
    );
  });
});
