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
import { decimal, addDecimal, formatDecimal } from '#kernel/decimal.ts';
import { formatAmount } from '#kernel/money.ts';
import { type PostingDocument, toPostingDocument } from './posting-document.ts';
import { type CompletedSale, dedupeKeyOf, isPosted } from './sale.ts';

const now = new Date('2026-03-01T09:30:00.000Z');
const limits = { triesMax: 3, baseDelayMs: 1000, delayMaxMs: 900_000 };
const at = { now, random: () => 0 };
const voucherOf = (minor: number, faceValueMinor: number, forfeitedMinor: number) => ({
  ...{ kind: 'VOUCHER', amount: { minor } },
  voucher: {
    ...{ voucherKind: 'MEAL', faceValue: { minor: faceValueMinor } },
    forfeited: { minor: forfeitedMinor },
  },
});
const dollars = {
  ...{ kind: 'CASH', amount: { minor: 1590 }, tendered: { minor: 1880 }, change: { minor: 290 } },
  foreign: { amount: { minor: 2000, currency: 'USD' }, rate: '0.94' },
};

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

describe('a posting that is more than a sum', () => {
  // 18.40 with a tip of 1.60, as docs/tender.md has them; a meal voucher of 8.00 for 6.40; 20 USD at 0.94, change 2.90.
  it.each`
    what              | parts                                                         | expected
    ${'a tip'}        | ${{ tipMinor: 160 }}                                          | ${{ tipAmount: '1.60', forfeitedAmount: '0.00' }}
    ${'nothing more'} | ${{}}                                                         | ${{ tipAmount: '0.00', cashRoundingAmount: '0.00', forfeitedAmount: '0.00' }}
    ${'a voucher'}    | ${{ tenders: [voucherOf(640, 800, 160)] }}                    | ${{ forfeitedAmount: '1.60', tenders: [{ voucherKind: 'MEAL', amount: '6.40', faceValue: '8.00', forfeitedAmount: '1.60' }] }}
    ${'dollars'}      | ${{ cashRoundingMinor: -2, tenders: [dollars] }}              | ${{ cashRoundingAmount: '-0.02', tenders: [{ amount: '15.90', tenderedAmount: '18.80', changeAmount: '2.90', foreignAmount: '20.00', foreignCurrency: 'USD', exchangeRate: '0.94' }] }}
    ${'a post-void'}  | ${{ tipMinor: -160, tenders: [voucherOf(-640, -800, -160)] }} | ${{ tipAmount: '-1.60', forfeitedAmount: '-1.60', tenders: [{ faceValue: '-8.00' }] }}
  `('$what has its own fields', ({ parts, expected }) => {
    expect(toPostingDocument({ ...sale(), ...(parts as object) })).toMatchObject(
      expected as object,
    );
  });

  it('balances to the last digit in every currency, whatever it was paid by', () => {
    const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const tender = fc.oneof(
      minor.map((amount) => ({ kind: 'CARD', amount: { minor: amount } })),
      fc.tuple(minor, minor).map(([tendered, change]) => ({
        ...dollars,
        amount: { minor: tendered - change },
        tendered: { minor: tendered },
        change: { minor: change },
      })),
      fc.tuple(minor, minor).map(([amount, lost]) => voucherOf(amount, amount + lost, lost)),
    );
    const parts = fc.record({
      currency: fc.constantFrom('JPY', 'EUR', 'BHD'),
      tenders: fc.array(tender, { maxLength: 8 }),
      tipMinor: fc.option(minor, { nil: undefined }),
      cashRoundingMinor: fc.integer({ min: -5, max: 5 }),
    });
    fc.assert(
      fc.property(parts, (paid) => {
        const { tenders, tipMinor = 0, cashRoundingMinor } = paid;
        const settled = tenders.reduce((sum, { amount }) => sum + amount.minor, 0);
        const totalMinor = settled - tipMinor - cashRoundingMinor;
        const document = toPostingDocument({ ...sale(), ...paid, totalMinor });
        expect(debitsOf(document)).toBe(creditsOf(document));
        const { forfeitedAmount } = document;
        const lost = tenders.reduce((sum, each) => sum + forfeitedOf(each), 0);
        expect(forfeitedAmount).toBe(formatAmount({ minor: lost, currency: paid.currency }));
      }),
    );
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

function debitsOf({ tenders }: PostingDocument): string {
  return sumOf(tenders.flatMap(({ amount, forfeitedAmount = '0' }) => [amount, forfeitedAmount]));
}

function creditsOf(document: PostingDocument): string {
  const { totalAmount, tipAmount = '', cashRoundingAmount = '', forfeitedAmount = '' } = document;
  return sumOf([totalAmount, tipAmount, cashRoundingAmount, forfeitedAmount]);
}

function sumOf(amounts: readonly string[]): string {
  return formatDecimal(
    amounts.reduce((sum, amount) => addDecimal(sum, decimal(amount)), decimal(0)),
  );
}

function forfeitedOf(tender: object): number {
  return 'voucher' in tender ? (tender as ReturnType<typeof voucherOf>).voucher.forfeited.minor : 0;
}

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
