import { newChainHead, openShiftOnChain, sealChain } from '../chain.ts';
import { answerOf } from '../test-kit.ts';
import type { JournalRecord } from '../transaction.ts';
import { appendOffline, placeInChain } from './append-offline.ts';
import { offlineReference } from './offline-card.ts';

const shift = {
  shiftId: 'SH1',
  businessDayDate: '2026-03-02',
  openedAt: '2026-03-02T06:00:00.000Z',
};
const head = openShiftOnChain(
  newChainHead({ storeId: 'S001', workstationId: 'S001-W1', series: 'OFFLINE', currency: 'EUR' }),
  shift,
);
const record = {
  ...{ storeId: 'S001', workstationId: 'S001-W1', series: 'OFFLINE', kind: 'SALE' },
  ...{ sequenceNumber: 1, receiptNumber: 1, shiftId: 'SH1', businessDayDate: '2026-03-02' },
  ...{ currency: 'EUR', totals: { total: { minor: 500, currency: 'EUR' } } },
} as JournalRecord;
const envelopeOf = (changes: Partial<JournalRecord>, previousHash = head.hash) => ({
  ...{ version: 1 as const, previousHash, hash: 'a'.repeat(64), signature: '' },
  record: { ...record, ...changes },
});

it.each`
  sequenceNumber | place
  ${1}           | ${'NEXT'}
  ${2}           | ${'AHEAD'}
  ${0}           | ${'HELD'}
`('number $sequenceNumber is $place of an empty chain', ({ sequenceNumber, place }) => {
  expect(placeInChain(head, envelopeOf({ sequenceNumber }))).toBe(place);
});

it.each`
  changes                              | previousHash      | code
  ${{}}                                | ${'b'.repeat(64)} | ${'OFFLINE_CHAIN_FORKED'}
  ${{ receiptNumber: 2 }}              | ${undefined}      | ${'OFFLINE_ENVELOPE_INVALID'}
  ${{ kind: 'NO_SALE' }}               | ${undefined}      | ${'OFFLINE_ENVELOPE_INVALID'}
  ${{ shiftId: 'SH0' }}                | ${undefined}      | ${'OFFLINE_SHIFT_UNKNOWN'}
  ${{ businessDayDate: '2026-03-03' }} | ${undefined}      | ${'OFFLINE_SHIFT_UNKNOWN'}
`('$changes after $previousHash is refused: $code', ({ changes, previousHash, code }) => {
  const appended = appendOffline(head, envelopeOf(changes as object, previousHash as string));
  expect(appended).toMatchObject({ ok: false, refusal: { code } });
});

const expected = (due: string, got: string) => `Expected receipt number ${due}, got ${got}.`;
it.each`
  changes                              | previousHash      | message
  ${{}}                                | ${'b'.repeat(64)} | ${"Transaction 1 doesn't follow the one that is held."}
  ${{ receiptNumber: 2 }}              | ${undefined}      | ${expected('1', '2')}
  ${{ receiptNumber: undefined }}      | ${undefined}      | ${expected('1', 'none')}
  ${{ kind: 'NO_SALE' }}               | ${undefined}      | ${expected('none', '1')}
  ${{ kind: 'VOIDED' }}                | ${undefined}      | ${expected('none', '1')}
  ${{ shiftId: 'SH0' }}                | ${undefined}      | ${'Workstation S001-W1 had no shift SH0 on 2026-03-02.'}
  ${{ businessDayDate: '2026-03-03' }} | ${undefined}      | ${'Workstation S001-W1 had no shift SH1 on 2026-03-03.'}
`('whoever looks at $changes reads: $message', ({ changes, previousHash, message }) => {
  const appended = appendOffline(head, envelopeOf(changes as object, previousHash as string));
  expect(appended).toMatchObject({ refusal: { message } });
});

it('an opened drawer takes no receipt number, and the next sale has the one after the last', () => {
  const opened = appendOffline(
    head,
    envelopeOf({ kind: 'NO_SALE', receiptNumber: undefined } as never),
  );
  expect(opened).toMatchObject({
    value: { head: { sequenceNumber: 1, receiptNumber: 0, shiftNoSaleCount: 1 } },
  });
  expect(appendOffline(head, envelopeOf({}))).toMatchObject({
    value: {
      head: { sequenceNumber: 1, receiptNumber: 1, hash: 'a'.repeat(64), shiftNoSaleCount: 0 },
      transaction: { previousHash: head.hash, hash: 'a'.repeat(64), receiptNumber: 1 },
    },
  });
});

describe('a sale of an earlier shift', () => {
  const second = { shiftId: 'SH2', businessDayDate: '2026-03-03' };
  const third = { shiftId: 'SH3', businessDayDate: '2026-03-04' };
  const opened = (after: typeof head, next: typeof second, last: string) =>
    openShiftOnChain(sealChain(after, last).head, {
      ...{ ...next, openedAt: `${next.businessDayDate}T06:00:00.000Z` },
    });
  const later = opened(opened(head, second, 'SH1'), third, 'SH2');
  it.each`
    shiftId  | businessDayDate | answer
    ${'SH3'} | ${'2026-03-04'} | ${'OPEN'}
    ${'SH2'} | ${'2026-03-03'} | ${'ENDED'}
    ${'SH1'} | ${'2026-03-02'} | ${'ENDED'}
    ${'SH1'} | ${'2026-03-03'} | ${'OFFLINE_SHIFT_UNKNOWN'}
    ${'SH3'} | ${'2026-03-03'} | ${'OFFLINE_SHIFT_UNKNOWN'}
    ${'SH9'} | ${'2026-03-02'} | ${'OFFLINE_SHIFT_UNKNOWN'}
  `('$shiftId on $businessDayDate: $answer', ({ shiftId, businessDayDate, answer }) => {
    const sent = envelopeOf({
      shiftId: shiftId as string,
      businessDayDate: businessDayDate as string,
    });
    expect(answerOf(appendOffline(later, sent), ({ shift: of }) => of)).toBe(answer);
  });
});

it('counts for its shift while that is open or sealed, and for none once another is open', () => {
  const open = appendOffline(head, envelopeOf({}));
  const sealed = appendOffline(sealChain(head, 'SH1').head, envelopeOf({}));
  const later = openShiftOnChain(sealChain(head, 'SH1').head, {
    ...{ shiftId: 'SH2', businessDayDate: '2026-03-03', openedAt: '2026-03-03T06:00:00.000Z' },
  });
  const ended = appendOffline(later, envelopeOf({}));
  const counted = { shiftTransactionCount: 1, shiftTotal: { minor: 500 } };
  expect(open).toMatchObject({ value: { shift: 'OPEN', head: counted } });
  expect(sealed).toMatchObject({ value: { shift: 'SEALED', head: counted } });
  expect(ended).toMatchObject({ value: { shift: 'ENDED', head: { shiftTransactionCount: 0 } } });
});

it('a card taken offline is found by its tender, and only that', () => {
  expect(offlineReference.tenderIdOf(offlineReference.of('T1'))).toBe('T1');
  expect(offlineReference.tenderIdOf('ch_123')).toBeUndefined();
});
