import fc from 'fast-check';
import { genesisHash } from '#kernel/hash-chain.ts';
import {
  appendToChain,
  type ChainHead,
  newChainHead,
  openShiftOnChain,
  sealChain,
  startClosing,
} from './chain.ts';
import { basketDue, eur, now, valueOf } from './test-kit.ts';
import { addTender } from './tender.ts';
import { completeBasket, type Series, type TransactionDraft, voidBasket } from './transaction.ts';

const completion = { transactionId: 'TX1', operatorId: 'O001-01', now };

function saleOf(minor: number): TransactionDraft {
  const request = { tenderId: 'T1', kind: 'CASH', amount: eur(minor), now } as const;
  const paid = valueOf(addTender(basketDue(minor), request));
  return valueOf(completeBasket(paid, completion)).draft;
}

function chainOf(series: Series): ChainHead {
  return newChainHead({ storeId: 'S001', workstationId: 'S001-W1', series, currency: 'EUR' });
}

/** The n-th shift of a till with two a day, from 2 March on. */
function shiftOf(number: number) {
  const day = new Date(Date.UTC(2026, 2, 2 + Math.floor(number / 2)));
  const businessDayDate = day.toISOString().slice(0, 10);
  const hour = number % 2 === 0 ? '06' : '14';
  const openedAt = `${businessDayDate}T${hour}:00:00.000Z`;
  return { shiftId: `SH${number}`, businessDayDate, openedAt };
}

/** Opens and seals so many shifts, one after the other; the last one stays open. */
function afterShifts(chain: ChainHead, count: number): ChainHead {
  let head = chain;
  for (let number = 0; number < count; number += 1) {
    if (head.shiftId !== undefined) head = sealChain(head, head.shiftId).head;
    head = openShiftOnChain(head, shiftOf(number));
  }
  return head;
}

const codeOf = (outcome: ReturnType<typeof appendToChain>) =>
  outcome.ok ? outcome.value.transaction.sequenceNumber : outcome.refusal;

describe('a chain', () => {
  it('begins before any shift, at nothing', () => {
    expect(chainOf('ONLINE')).toEqual({
      ...{ storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE', currency: 'EUR' },
      ...{ shiftState: 'NONE', sequenceNumber: 0, receiptNumber: 0, hash: genesisHash },
      ...{ shiftTransactionCount: 0, shiftTotal: eur(0) },
    });
  });

  it('takes transactions while its shift is open, and says why it takes none', () => {
    const begun = chainOf('ONLINE');
    const open = openShiftOnChain(begun, shiftOf(0));
    const closing = startClosing(open, 'SH0');
    const sealed = sealChain(closing, 'SH0').head;
    const notOpen = { code: 'SHIFT_NOT_OPEN', message: 'No shift is open on S001-W1.' };
    expect(
      [begun, open, closing, sealed].map((head) => codeOf(appendToChain(head, saleOf(100)))),
    ).toEqual([
      notOpen,
      1,
      { code: 'SHIFT_CLOSING', message: 'The shift of S001-W1 is being closed.' },
      notOpen,
    ]);
  });

  it.each`
    missing
    ${'shiftId'}
    ${'businessDayDate'}
  `('that is open without its $missing takes nothing', ({ missing }) => {
    const open = openShiftOnChain(chainOf('ONLINE'), shiftOf(0));
    const { [missing as 'shiftId']: _gone, ...broken } = open;
    expect(codeOf(appendToChain(broken, saleOf(100)))).toMatchObject({ code: 'SHIFT_NOT_OPEN' });
  });

  it('puts its shift and its business day on what it takes, whatever the clock says', () => {
    const open = openShiftOnChain(chainOf('ONLINE'), shiftOf(1));
    const { transaction } = valueOf(appendToChain(open, saleOf(100)));
    expect(transaction).toMatchObject({
      ...{ storeId: 'S001', workstationId: 'S001-W1', series: 'ONLINE' },
      ...{ shiftId: 'SH1', businessDayDate: '2026-03-02', previousHash: genesisHash },
    });
  });

  it('counts for a shift what it has taken in that shift, and goes on counting numbers', () => {
    let head = openShiftOnChain(chainOf('ONLINE'), shiftOf(0));
    for (const minor of [250, 100]) head = valueOf(appendToChain(head, saleOf(minor))).head;
    const { draft } = valueOf(voidBasket(basketDue(999), completion));
    head = valueOf(appendToChain(head, draft)).head;
    const drawer = {
      ...draft,
      kind: 'NO_SALE',
      totals: { ...draft.totals, total: eur(0) },
    } as const;
    head = valueOf(appendToChain(head, drawer)).head;
    expect(head).toMatchObject({
      ...{ sequenceNumber: 4, receiptNumber: 2 },
      ...{ shiftTransactionCount: 4, shiftTotal: eur(350), shiftNoSaleCount: 1 },
    });
    const next = openShiftOnChain(sealChain(head, 'SH0').head, shiftOf(1));
    expect(next).toMatchObject({
      ...{ sequenceNumber: 4, receiptNumber: 2, hash: head.hash },
      ...{ shiftId: 'SH1', shiftState: 'OPEN', shiftOpenedAt: '2026-03-02T14:00:00.000Z' },
      ...{ shiftTransactionCount: 0, shiftTotal: eur(0), shiftNoSaleCount: 0 },
    });
  });
});

describe('news of a shift', () => {
  const open = openShiftOnChain(chainOf('ONLINE'), shiftOf(3));
  it.each`
    state        | number | what                          | answer
    ${'OPEN'}    | ${3}   | ${'the same'}                 | ${'as it was'}
    ${'CLOSING'} | ${3}   | ${'the same'}                 | ${'as it was'}
    ${'SEALED'}  | ${3}   | ${'the same'}                 | ${'as it was'}
    ${'OPEN'}    | ${2}   | ${'an older one, heard late'} | ${'as it was'}
    ${'SEALED'}  | ${2}   | ${'an older one, heard late'} | ${'as it was'}
    ${'SEALED'}  | ${4}   | ${'the next'}                 | ${'SH4'}
    ${'OPEN'}    | ${4}   | ${'the next'}                 | ${'Expected shift SH3 of S001-W1 to be sealed before SH4 opens, got OPEN.'}
    ${'CLOSING'} | ${4}   | ${'the next'}                 | ${'Expected shift SH3 of S001-W1 to be sealed before SH4 opens, got CLOSING.'}
  `('$what while the present one is $state: $answer', ({ state, number, answer }) => {
    const head = { ...open, shiftState: state as ChainHead['shiftState'] };
    const shift = shiftOf(number as number);
    if (answer === 'as it was') expect(openShiftOnChain(head, shift)).toBe(head);
    else if (answer === 'SH4') expect(openShiftOnChain(head, shift).shiftId).toBe('SH4');
    else expect(() => openShiftOnChain(head, shift)).toThrow(new RangeError(answer as string));
  });

  it('closes only the shift that is open, and only once', () => {
    const sealed = sealChain(open, 'SH3').head;
    const closing = startClosing(open, 'SH3');
    expect(closing).toEqual({ ...open, shiftState: 'CLOSING' });
    expect(startClosing(closing, 'SH3')).toBe(closing);
    expect(startClosing(sealed, 'SH3')).toBe(sealed);
    expect(startClosing(open, 'SH2')).toBe(open);
  });

  it('seals no other shift than its own', () => {
    expect(() => sealChain(open, 'SH2')).toThrow('Expected to seal shift SH3, got SH2.');
    expect(() => sealChain(chainOf('ONLINE'), 'SH2')).toThrow('Expected to seal shift none, got');
  });
});

describe('earlier shifts', () => {
  const known = ({ earlierShifts = [] }: ChainHead) =>
    earlierShifts.map(({ shiftId, businessDayDate }) => `${shiftId} ${businessDayDate}`);

  it.each`
    series        | shifts | answer
    ${'OFFLINE'}  | ${1}   | ${[]}
    ${'OFFLINE'}  | ${2}   | ${['SH0 2026-03-02']}
    ${'OFFLINE'}  | ${4}   | ${['SH0 2026-03-02', 'SH1 2026-03-02', 'SH2 2026-03-03']}
    ${'ONLINE'}   | ${4}   | ${[]}
    ${'TRAINING'} | ${4}   | ${[]}
  `('$series, $shifts of them: $answer are kept', ({ series, shifts, answer }) => {
    expect(known(afterShifts(chainOf(series as Series), shifts as number))).toEqual(answer);
  });

  it('are not kept where no sale can come late', () => {
    expect(afterShifts(chainOf('ONLINE'), 4)).not.toHaveProperty('earlierShifts');
  });

  it('stay known for a month of two shifts a day, the oldest goes first', () => {
    const kept = (shifts: number) => known(afterShifts(chainOf('OFFLINE'), shifts));
    expect([kept(63).length, kept(63)[0], kept(63).at(-1)]).toEqual([
      62,
      'SH0 2026-03-02',
      'SH61 2026-04-01',
    ]);
    expect([kept(64).length, kept(64)[0], kept(64).at(-1)]).toEqual([
      62,
      'SH1 2026-03-02',
      'SH62 2026-04-02',
    ]);
  });

  it('are left out when the present one has no day yet', () => {
    const { businessDayDate: _day, ...undated } = sealChain(
      openShiftOnChain(chainOf('OFFLINE'), shiftOf(0)),
      'SH0',
    ).head;
    expect(known(openShiftOnChain(undated, shiftOf(1)))).toEqual([]);
  });

  it('are the last ones before the present one, in their order, however many there were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), (count) => {
        const before = Array.from({ length: count - 1 }, (_, number) => `SH${number}`).slice(-62);
        const { earlierShifts = [], shiftId } = afterShifts(chainOf('OFFLINE'), count);
        expect(earlierShifts.map((earlier) => earlier.shiftId)).toEqual(before);
        expect(shiftId).toBe(`SH${count - 1}`);
      }),
      { numRuns: 30 },
    );
  });
});
