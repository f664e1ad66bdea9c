import { printOf, reprintDraft, type Reprinting } from './reprint.ts';
import type { StoredTransaction } from './stored.ts';
import { basketOf, eur, line, policy, saidOf, soldInCash, today, valueOf } from './test-kit.ts';

const later = '2026-03-02T11:00:00.000Z';
const sale = soldInCash(basketOf([line({ minor: 149 })]), 200);
const stored = (parts: Partial<StoredTransaction> = {}): StoredTransaction => ({
  ...{ transaction: sale, returned: [], refunded: [], returnCount: 0, copyCount: 0 },
  ...{ receiptStore: {} as StoredTransaction['receiptStore'], minorUnitExponent: 2 },
  ...parts,
});
const asked = (parts: Partial<Reprinting> = {}): Reprinting => ({
  ...{ stored: stored(), id: 'COPY', operatorId: 'O2', now: later, today, mayReprint: false },
  ...parts,
});

describe('a receipt that is printed again', () => {
  const needed =
    'APPROVAL_REQUIRED approval: A receipt of an earlier day, or a second copy, is printed with an approval REPRINT.';
  it.each`
    what                                 | copyCount | today           | mayReprint | answer
    ${'the first copy on the day'}       | ${0}      | ${today}        | ${false}   | ${'ok'}
    ${'a second copy on the day'}        | ${1}      | ${today}        | ${false}   | ${needed}
    ${'the first copy on the day after'} | ${0}      | ${'2026-03-03'} | ${false}   | ${needed}
    ${'a second copy by a manager'}      | ${1}      | ${today}        | ${true}    | ${'ok'}
    ${'a copy years later by a manager'} | ${0}      | ${'2028-03-03'} | ${true}    | ${'ok'}
  `('$what: $answer', ({ copyCount, today: day, mayReprint, answer }) => {
    const known = stored({ copyCount: copyCount as number });
    const request = { stored: known, today: day as string, mayReprint: mayReprint as boolean };
    expect(saidOf(reprintDraft(asked(request)))).toBe(answer);
  });

  it.each(['VOIDED', 'NO_SALE', 'REPRINT'] as const)('there is none of a %s', (kind) => {
    const none = stored({ transaction: { ...sale, kind } });
    expect(saidOf(reprintDraft(asked({ stored: none, mayReprint: true })))).toBe(
      `RECEIPT_NONE transactionId: A ${kind} has no receipt.`,
    );
  });

  it('is a record of its own that moves nothing, and says which copy of what it is', () => {
    const approval = { approvalId: 'A1', operatorId: 'M1', permission: 'REPRINT' } as const;
    const request = { stored: stored({ copyCount: 2 }), mayReprint: true, approval };
    const nothing = eur(0);
    expect(valueOf(reprintDraft(asked(request)))).toStrictEqual({
      ...{ id: 'COPY', kind: 'REPRINT', operatorId: 'O2', openedAt: later, completedAt: later },
      ...{ originalTransactionId: sale.id, copyNumber: 3, approval },
      ...{ currency: 'EUR', channel: 'STORE', policy, lines: [], taxes: [], tenders: [] },
      ...{ cashRounding: nothing, change: nothing },
      totals: { subtotal: nothing, discount: nothing, net: nothing, tax: nothing, total: nothing },
    });
    expect(valueOf(reprintDraft(asked()))).not.toHaveProperty('approval');
  });
});

describe('as whose copy it is shown', () => {
  const copy = stored({ transaction: { ...sale, kind: 'REPRINT', copyNumber: 2 } });
  const view = { kind: 'VIEW' } as const;
  it('a copy shows the sale that it printed, and its number', () => {
    expect(printOf(copy, stored(), view)).toEqual({
      stored: stored(),
      print: { kind: 'COPY', number: 2 },
    });
  });

  it('anything else shows itself', () => {
    const original = { kind: 'ORIGINAL' } as const;
    expect(printOf(stored(), undefined, original)).toEqual({ stored: stored(), print: original });
    const named = stored({ transaction: { ...sale, copyNumber: 2 } });
    expect(printOf(named, stored(), view)).toEqual({ stored: named, print: view });
    expect(printOf(copy, undefined, view)).toEqual({ stored: copy, print: view });
    const unnumbered = stored({ transaction: { ...sale, kind: 'REPRINT' } });
    expect(printOf(unnumbered, stored(), view)).toEqual({ stored: unnumbered, print: view });
  });
});
