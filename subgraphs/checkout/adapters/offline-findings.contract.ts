import fc from 'fast-check';
import { newId } from '#kernel/ids.ts';
import type { CheckoutStore, OfflineFinding } from '../ports.ts';
import type { OfflineFindings } from '../ports/offline.ts';

type Twin = { readonly store: CheckoutStore; readonly findings: OfflineFindings };

/** What both stores promise of what is to be looked at. */
export function offlineFindingsContract(twin: () => Twin): void {
  const open = (storeId: string) => listed(twin().findings, storeId, false);
  const done = (storeId: string) => listed(twin().findings, storeId, true);

  it('keeps a finding once, whatever the second one says', async () => {
    const finding = findingOf({ storeId: newId(), evidence: '{"record":{}}' });
    await twin().findings.keep(finding);
    await twin().findings.keep({ ...finding, message: 'Another' });
    expect(await twin().findings.find(finding.findingId)).toEqual(finding);
    expect(await open(finding.storeId)).toEqual([finding]);
    expect(await twin().findings.find('nobody')).toBeUndefined();
  });

  it('writes those of a transaction with it, and none when it is not written', async () => {
    const storeId = newId();
    const [first, second] = [findingOf({ storeId }), findingOf({ storeId })];
    const claim = {
      ...{ audience: 'till', owner: storeId, mutation: 'test', key: newId(), input: {} },
      answer: {},
    };
    expect(await twin().store.commit({ findings: [first], claim, facts: [] })).toEqual({
      ok: true,
    });
    const lost = await twin().store.commit({ findings: [second], claim, facts: [] });
    expect(lost).toEqual({ ok: false, lost: 'KEY' });
    expect(await open(storeId)).toEqual([first]);
  });

  it('moves what was dealt with to the other list, and lets the first word stand', async () => {
    const finding = findingOf({ storeId: newId() });
    const { findingId, storeId } = finding;
    await twin().findings.keep(finding);
    const words = ['Called', 'Counted', 'Forgot'].map((note) => ({
      ...{ at: '2026-03-02T11:00:00.000Z', by: 'B1', note },
    }));
    const answers = await Promise.all(
      words.map((word) => twin().findings.dealWith(findingId, word)),
    );
    const [stored] = await done(storeId);
    expect(words).toContainEqual(stored?.dealtWith);
    for (const answer of answers) expect(answer).toEqual(stored);
    expect(await open(storeId)).toEqual([]);
    // The same sale comes again: nobody has to look at it twice.
    await twin().findings.keep(finding);
    expect(await open(storeId)).toEqual([]);
    const [word] = words;
    if (word === undefined) throw new Error('Expected a word.');
    expect(await twin().findings.dealWith('nobody', word)).toBeUndefined();
  });

  it('lists those of one store, oldest first, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ minute: fc.nat(9), isOther: fc.boolean() }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (drawn, limit) => {
          const [storeId, otherId] = [newId(), newId()];
          const findings = drawn.map(({ minute, isOther }) => {
            const noticedAt = `2026-03-02T10:0${minute}:00.000Z`;
            return findingOf({ storeId: isOther ? otherId : storeId, noticedAt });
          });
          for (const finding of findings) await twin().findings.keep(finding);
          const own = findings.filter((finding) => finding.storeId === storeId);
          const order = (finding: OfflineFinding) => `${finding.noticedAt}#${finding.findingId}`;
          const expected = own.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
          expect(await listed(twin().findings, storeId, false, limit)).toEqual(expected);
        },
      ),
      { numRuns: 10 },
    );
  });
}

function findingOf(parts: Partial<OfflineFinding>): OfflineFinding {
  return {
    ...{ findingId: newId(), kind: 'PRICE_DIFFERENT', storeId: 'S001', workstationId: 'S001-W1' },
    ...{ sequenceNumber: 7, transactionId: newId(), lineId: 'L1', message: 'It costs 0.99.' },
    ...{ expected: { minor: 99, currency: 'EUR' }, sold: { minor: 79, currency: 'EUR' } },
    noticedAt: '2026-03-02T10:00:00.000Z',
    ...parts,
  };
}

async function listed(
  findings: OfflineFindings,
  storeId: string,
  isDealtWith: boolean,
  limit = 100,
): Promise<readonly OfflineFinding[]> {
  const all: OfflineFinding[] = [];
  for (let after: string | undefined; ;) {
    const page = { limit, ...(after === undefined ? {} : { after }) };
    const { rows } = await findings.page({ storeId, isDealtWith }, page);
    // One more than asked for says that there is another page.
    all.push(...rows.slice(0, limit).map(({ row }) => row));
    if (rows.length <= limit) return all;
    after = rows[limit - 1]?.position;
  }
}
