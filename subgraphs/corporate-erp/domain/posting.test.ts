import fc from 'fast-check';
import { transactionIdOfDeadLetter } from './dead-letter.ts';
import {
  claimed,
  newPosting,
  notPosted,
  posted,
  type PostingFailure,
  retried,
  retryDelayMs,
  type SalesPosting,
  waitingDeadLetter,
} from './posting.ts';
import { type CompletedSale, dedupeKeyOf, isPosted } from './sale.ts';

const now = new Date('2026-03-01T09:30:00.000Z');
const limits = { triesMax: 3, baseDelayMs: 1000, delayMaxMs: 900_000 };
const at = { now, random: () => 0 };

describe('which transactions are posted', () => {
  it.each`
    kind           | series        | isPostedToo
    ${'SALE'}      | ${'ONLINE'}   | ${true}
    ${'SALE'}      | ${'OFFLINE'}  | ${true}
    ${'RETURN'}    | ${'ONLINE'}   | ${true}
    ${'EXCHANGE'}  | ${'ONLINE'}   | ${true}
    ${'POST_VOID'} | ${'ONLINE'}   | ${true}
    ${'VOIDED'}    | ${'ONLINE'}   | ${false}
    ${'NO_SALE'}   | ${'ONLINE'}   | ${false}
    ${'SALE'}      | ${'TRAINING'} | ${false}
  `('$kind of $series: $isPostedToo', ({ kind, series, isPostedToo }) => {
    expect(isPosted({ ...sale(), kind, series })).toBe(isPostedToo);
  });

  it('know each other by their place in their chain', () => {
    expect(dedupeKeyOf(sale())).toBe('S001/S001-W1/2026-03-01/OFFLINE/7');
  });
});

describe('the document that is posted', () => {
  it('says amounts in the digits of its currency', () => {
    const { document } = newPosting({ ...sale(), currency: 'JPY' }, { now, eventId: 'e' });
    expect(document).toMatchObject({ totalAmount: '1230', netAmount: '1150' });
    expect(newPosting(sale(), { now, eventId: 'e' }).document).toMatchObject({
      dedupeKey: 'S001/S001-W1/2026-03-01/OFFLINE/7',
      totalAmount: '12.30',
      lines: [{ lineNumber: 1, quantity: '-0.5', unit: 'KGM', grossAmount: '-0.05' }],
      tenders: [{ tenderNumber: 1, kind: 'CASH', amount: '12.30' }],
    });
  });
});

describe('what a failed try does', () => {
  it.each`
    what         | failures                          | status       | attemptCount | waitSeconds
    ${'away'}    | ${['AWAY']}                       | ${'PENDING'} | ${0}         | ${0.5}
    ${'away 3x'} | ${['AWAY', 'AWAY', 'AWAY']}       | ${'PENDING'} | ${0}         | ${2}
    ${'failed'}  | ${['FAILED']}                     | ${'PENDING'} | ${1}         | ${0.5}
    ${'twice'}   | ${['FAILED', 'AWAY', 'FAILED']}   | ${'PENDING'} | ${2}         | ${1}
    ${'3 times'} | ${['FAILED', 'FAILED', 'FAILED']} | ${'DEAD'}    | ${3}         | ${undefined}
    ${'refused'} | ${['REFUSED']}                    | ${'DEAD'}    | ${1}         | ${undefined}
  `('$what: $status after $attemptCount', ({ failures, status, attemptCount, waitSeconds }) => {
    const posting = (failures as PostingFailure['kind'][]).reduce(fail, pending());
    expect(posting).toMatchObject({ status, attemptCount, lastError: 'why' });
    const waitMs = posting.nextAttemptAt && Date.parse(posting.nextAttemptAt) - now.getTime();
    expect(waitMs).toBe(waitSeconds === undefined ? undefined : waitSeconds * 1000);
  });

  it('gives a dead letter that a retry closes, and the next one another number', () => {
    const dead = fail(pending(), 'REFUSED');
    expect(waitingDeadLetter(dead)).toEqual({
      deadLetterId: 'DL-T1-1',
      reason: 'why',
      attemptCount: 1,
      createdAt: now.toISOString(),
    });
    const again = retried(dead, now);
    expect(again).toMatchObject({ status: 'PENDING', attemptCount: 0, maybeHeld: true });
    expect(waitingDeadLetter(again)).toBeUndefined();
    expect(again.deadLetters).toMatchObject([{ retriedAt: now.toISOString() }]);
    expect(waitingDeadLetter(fail(again, 'REFUSED'))?.deadLetterId).toBe('DL-T1-2');
  });

  it('never ends in a state without a next step, whatever happens', () => {
    const kinds = fc.constantFrom<PostingFailure['kind']>('AWAY', 'FAILED', 'REFUSED');
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 20 }), (failures) => {
        const posting = failures.reduce((before, kind) => {
          return before.status === 'DEAD' ? before : fail(before, kind);
        }, pending());
        const counted = failures.filter((kind) => kind !== 'AWAY').length;
        expect(posting.attemptCount).toBeLessThanOrEqual(Math.min(limits.triesMax, counted));
        expect(posting.nextAttemptAt === undefined).toBe(posting.status === 'DEAD');
        expect(waitingDeadLetter(posting) === undefined).toBe(posting.status === 'PENDING');
      }),
    );
  });
});

describe('a claimed posting', () => {
  it('counts as sent until somebody knows better', () => {
    expect(claimed(pending(), now, 60_000)).toMatchObject({
      status: 'PENDING',
      maybeHeld: true,
      nextAttemptAt: '2026-03-01T09:31:00.000Z',
    });
  });

  it('is done when it is posted', () => {
    expect(posted(fail(pending(), 'FAILED'), 'D1', now)).toMatchObject({
      status: 'POSTED',
      corporateDocumentNumber: 'D1',
      lastError: undefined,
      nextAttemptAt: undefined,
    });
  });
});

describe('the wait before the next try', () => {
  it('is between half and the whole of what doubles each time, up to a limit', () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), random, (tries, chance) => {
        const ceiling = Math.min(limits.delayMaxMs, limits.baseDelayMs * 2 ** (tries - 1));
        const waitMs = retryDelayMs(limits, tries, () => chance);
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(ceiling / 2));
        expect(waitMs).toBeLessThanOrEqual(ceiling);
      }),
    );
  });
});

describe('the id of a dead letter', () => {
  it.each`
    deadLetterId     | transactionId
    ${'DL-T1-1'}     | ${'T1'}
    ${'DL-a-b-c-12'} | ${'a-b-c'}
    ${'DL-T1'}       | ${undefined}
    ${'T1-1'}        | ${undefined}
    ${''}            | ${undefined}
  `('$deadLetterId is of $transactionId', ({ deadLetterId, transactionId }) => {
    expect(transactionIdOfDeadLetter(deadLetterId)).toBe(transactionId);
  });
});

function sale(): CompletedSale {
  return {
    ...{ transactionId: 'T1', kind: 'SALE', storeId: 'S001', workstationId: 'S001-W1' },
    ...{ shiftId: 'shift-1', businessDayDate: '2026-03-01', series: 'OFFLINE' },
    ...{ sequenceNumber: 7, completedAt: now.toISOString(), currency: 'EUR' },
    ...{ netMinor: 1150, taxMinor: 80, totalMinor: 1230 },
    lines: [
      {
        itemId: 'I1',
        quantity: { value: '-0.5', unit: 'KGM' },
        ...{ netMinor: -5, taxMinor: 0, grossMinor: -5 },
      },
    ],
    tenders: [{ kind: 'CASH', amount: { minor: 1230 } }],
  };
}

function pending(): SalesPosting {
  return newPosting(sale(), { now, eventId: 'e' });
}

function fail(posting: SalesPosting, kind: PostingFailure['kind']): SalesPosting {
  return notPosted(posting, { kind, reason: 'why' }, limits, at);
}
