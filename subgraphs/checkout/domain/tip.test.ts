import { basketDue, basketOf, eur, now, saidOf, valueOf } from './test-kit.ts';
import { addTender } from './tender.ts';
import { setTip, tipOf, withTip } from './tip.ts';

const later = '2026-03-02T10:05:00.000Z';

describe('rule 16: a tip is paid on top of the total', () => {
  const range = 'TIP_INVALID tip: A tip is from nothing up to the total.';
  it.each`
    tip     | answer
    ${0}    | ${'ok'}
    ${1}    | ${'ok'}
    ${1840} | ${'ok'}
    ${1841} | ${range}
    ${-1}   | ${range}
  `('$tip of 1840: $answer', ({ tip, answer }) => {
    expect(saidOf(setTip(basketDue(1840), eur(tip as number), later))).toBe(answer);
  });

  it.each(['SUSPENDED', 'COMPLETED', 'VOIDED'] as const)('not of a %s basket', (status) => {
    expect(saidOf(setTip(basketDue(1840, { status }), eur(100), later))).toBe(
      `BASKET_NOT_OPEN: The basket is ${status}; it must be OPEN or TENDERING.`,
    );
  });

  it('not of a basket without goods', () => {
    expect(saidOf(setTip(basketOf([]), eur(0), later))).toBe(
      'BASKET_EMPTY: The basket has no lines.',
    );
  });

  it('can not be taken back when it is paid', () => {
    const request = { tenderId: 'T1', kind: 'CARD', amount: eur(2000), now } as const;
    const paid = valueOf(addTender(valueOf(setTip(basketDue(1840), eur(160), now)), request));
    expect(saidOf(setTip(paid, eur(159), later))).toBe(
      'TIP_INVALID tip: It is paid already: void a tender first.',
    );
    expect(saidOf(setTip(paid, eur(160), later))).toBe('ok');
  });

  it('is an edit: whoever read the basket before has to read it again', () => {
    const basket = basketDue(1840);
    const tipped = valueOf(setTip(basket, eur(160), later));
    expect(tipped).toMatchObject({ tip: eur(160), updatedAt: later });
    expect([tipped.version, tipped.lastEditVersion]).toEqual([basket.version + 1, tipped.version]);
  });

  it('of nothing is none', () => {
    const tipped = valueOf(setTip(basketDue(1840), eur(160), now));
    expect(valueOf(setTip(tipped, eur(0), later))).not.toHaveProperty('tip');
    expect(tipOf(basketDue(1840))).toEqual(eur(0));
    expect(tipOf(tipped)).toEqual(eur(160));
  });

  it('grows by what is given on top of it', () => {
    const once = valueOf(withTip(basketDue(1840), eur(100), now));
    expect(tipOf(once)).toEqual(eur(100));
    expect(tipOf(valueOf(withTip(once, eur(60), later)))).toEqual(eur(160));
  });
});
