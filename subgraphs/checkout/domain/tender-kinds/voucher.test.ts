import fc from 'fast-check';
import { eur, now, policy, saidOf, valueOf } from '../test-kit.ts';
import type { VoucherPolicy } from '../till-terms.ts';
import { voucherPolicy, voucherTender } from './voucher.ts';

const owed = (minor: number) => ({ due: eur(minor), cashDue: eur(minor), cashRounding: undefined });
const kinds = {
  REFUSE: { voucherKind: 'MEAL', name: 'Meal voucher', overTender: 'REFUSE' },
  CAP: { voucherKind: 'CARD', name: 'Meal card', overTender: 'CAP', faceValueMaxMinor: 10_000 },
  FORFEIT: { voucherKind: 'BONUS', name: 'Supplier bonus', overTender: 'FORFEIT' },
} satisfies Record<string, VoucherPolicy>;
const pay = (kind: keyof typeof kinds, minor: number, due: number, more: object = {}) =>
  voucherTender(owed(due), {
    ...{ tenderId: 'T1', kind: 'VOUCHER', amount: eur(minor), now },
    voucher: { policy: kinds[kind], ...more },
  });

it.each`
  kind         | face      | due     | answer
  ${'REFUSE'}  | ${640}    | ${640}  | ${'ok'}
  ${'REFUSE'}  | ${641}    | ${640}  | ${'VOUCHER_OVER_TENDER amount: Only 6.40 is due, and Meal voucher gives no change.'}
  ${'REFUSE'}  | ${0}      | ${640}  | ${'TENDER_AMOUNT_INVALID amount: A voucher is worth more than nothing.'}
  ${'REFUSE'}  | ${-1}     | ${640}  | ${'TENDER_AMOUNT_INVALID amount: A voucher is worth more than nothing.'}
  ${'CAP'}     | ${10_000} | ${640}  | ${'ok'}
  ${'CAP'}     | ${10_001} | ${640}  | ${'TENDER_AMOUNT_INVALID amount: Meal card is not worth 100.01.'}
  ${'FORFEIT'} | ${90_000} | ${640}  | ${'ok'}
  ${'CAP'}     | ${640}    | ${-640} | ${'TENDER_KIND_INVALID kind: VOUCHER is not for refunds.'}
`('a voucher of $face for $due under $kind: $answer', ({ kind, face, due, answer }) => {
  expect(saidOf(pay(kind as 'CAP', face as number, due as number))).toBe(answer);
});

it.each`
  kind         | face   | due    | amount | forfeited
  ${'REFUSE'}  | ${800} | ${800} | ${800} | ${0}
  ${'CAP'}     | ${800} | ${640} | ${640} | ${0}
  ${'CAP'}     | ${800} | ${900} | ${800} | ${0}
  ${'FORFEIT'} | ${800} | ${640} | ${640} | ${160}
  ${'FORFEIT'} | ${800} | ${800} | ${800} | ${0}
`('$face of $due under $kind pays $amount', ({ kind, face, due, amount, forfeited }) => {
  const tender = valueOf(pay(kind as 'CAP', face as number, due as number));
  expect(tender.amount).toEqual(eur(amount as number));
  expect(tender.voucher).toMatchObject({
    ...{ voucherKind: kinds[kind as 'CAP'].voucherKind, name: kinds[kind as 'CAP'].name },
    ...{ faceValue: eur(face as number), forfeited: eur(forfeited as number) },
  });
});

it('keeps the number that was typed, and until when it is this basket’s', () => {
  const numbered = { number: 'B-1', claimedUntil: now };
  expect(valueOf(pay('CAP', 500, 500, numbered)).voucher).toMatchObject(numbered);
  const plain = valueOf(pay('CAP', 500, 500)).voucher;
  for (const member of ['number', 'claimedUntil']) expect(plain).not.toHaveProperty(member);
});

it.each`
  voucherKind  | answer
  ${'MEAL'}    | ${'ok'}
  ${'meal'}    | ${'VOUCHER_UNKNOWN voucherKind: The store takes no voucher meal.'}
  ${undefined} | ${'VOUCHER_UNKNOWN voucherKind: The store takes no voucher .'}
`('a store that takes MEAL asked for $voucherKind: $answer', ({ voucherKind, answer }) => {
  const vouchers = [kinds.CAP, kinds.REFUSE];
  expect(saidOf(voucherPolicy({ ...policy, vouchers }, voucherKind as string))).toBe(answer);
});

it('a store that says nothing of vouchers takes none', () => {
  for (const kind of ['MEAL', undefined])
    expect(saidOf(voucherPolicy(policy, kind))).toMatch(/^VOUCHER_UNKNOWN/);
  expect(valueOf(voucherPolicy({ ...policy, vouchers: [kinds.REFUSE] }, 'MEAL'))).toBe(
    kinds.REFUSE,
  );
});

it('what it pays and what is forfeited are never more than its face, and forfeiting loses all the rest', () => {
  const minor = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      fc.constantFrom('CAP' as const, 'FORFEIT' as const),
      minor,
      minor,
      (kind, face, due) => {
        const outcome = pay(kind, face, due);
        if (!outcome.ok) {
          expect(kind === 'CAP' && face > 10_000).toBe(true);
          return;
        }
        const { amount, voucher } = outcome.value;
        expect(amount.minor).toBe(Math.min(face, due));
        const lost = kind === 'FORFEIT' ? face - amount.minor : 0;
        expect(voucher?.forfeited.minor).toBe(lost);
      },
    ),
  );
});
