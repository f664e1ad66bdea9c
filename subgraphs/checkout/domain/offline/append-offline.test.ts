import { newChainHead, openShiftOnChain, sealChain } from '../chain.ts';
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
