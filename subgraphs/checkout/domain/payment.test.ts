import { settledTender, settlementIdempotencyKey } from './payment.ts';
import { eur } from './test-kit.ts';

describe('rule 18: what was settled with the payment provider', () => {
  it.each`
    minor    | status
    ${1250}  | ${'CAPTURED'}
    ${0}     | ${'CAPTURED'}
    ${-1250} | ${'REFUNDED'}
  `('$minor: the tender is $status', ({ minor, status }) => {
    const done = { status: 'CAPTURED', transactionId: 'TX1', tenderId: 'T1' } as const;
    expect(settledTender({ ...done, amount: eur(minor) })).toEqual({ tenderId: 'T1', status });
  });
});

describe('rule 18: one key for each attempt, so that a lost answer is asked for again and never charged again', () => {
  it.each`
    case                               | minor    | refusedCount | key
    ${'a capture'}                     | ${1250}  | ${0}         | ${'T1:capture'}
    ${'of a card that pays nothing'}   | ${0}     | ${0}         | ${'T1:capture'}
    ${'a refund'}                      | ${-1250} | ${0}         | ${'T1:refund'}
    ${'a capture after one refusal'}   | ${1250}  | ${1}         | ${'T1:capture:1'}
    ${'a refund after the second one'} | ${-1250} | ${2}         | ${'T1:refund:2'}
  `('$case: $key', ({ minor, refusedCount, key }) => {
    const settlement = { tenderId: 'T1', amount: eur(minor) };
    expect(settlementIdempotencyKey(settlement, refusedCount)).toBe(key);
  });
});
