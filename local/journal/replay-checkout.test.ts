import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import { setTip } from '../../subgraphs/checkout/domain/tip.ts';
import { addTender, answerCard } from '../../subgraphs/checkout/domain/tender.ts';
import {
  basketOf,
  eur,
  line,
  now,
  soldInCash,
  valueOf,
} from '../../subgraphs/checkout/domain/test-kit.ts';
import type { RetailTransaction } from '../../subgraphs/checkout/domain/transaction.ts';
import { basketRecord } from '../../subgraphs/checkout/usecases/basket-record.ts';
import { basketDifferences, recordDifferences } from './replay-checkout.ts';

/** One piece for 1.00, with a tip; a part of it by card, the rest in cash. */
function sold(tipMinor: number, cardMinor: number): RetailTransaction {
  const tipped = valueOf(setTip(basketOf([line()]), eur(tipMinor), now));
  if (cardMinor === 0) return soldInCash(tipped);
  const asked = { tenderId: 'C', kind: 'CARD', amount: eur(cardMinor), now } as const;
  const approved = {
    ...({ status: 'AUTHORISED', providerReference: 'P', cardBrand: 'V' } as const),
    cardLastFour: '0000',
  };
  const basket = valueOf(addTender(tipped, asked));
  return soldInCash(valueOf(answerCard(basket, { tenderId: 'C', answer: approved, now })));
}

describe('a sale with a tip, replayed from the journal', () => {
  it('agrees with itself, and no cent of it can be changed', () => {
    const cents = fc.integer({ min: -1_000, max: 1_000 }).filter((minor) => minor !== 0);
    const parts = fc.record({ tip: fc.integer({ min: 1, max: 100 }), card: fc.nat(99), cents });
    fc.assert(
      fc.property(parts, ({ tip, card, cents: changed }) => {
        const sale = sold(tip, card);
        expect(sale.tip).toEqual(eur(tip));
        expect(recordDifferences(sale)).toEqual([]);
        const other = money(tip + changed, 'EUR');
        expect(recordDifferences({ ...sale, tip: other })).toHaveLength(1);
        const tenders = sale.tenders.map((tender, index) =>
          index === 0 ? { ...tender, amount: eur(tender.amount.minor + changed) } : tender,
        );
        expect(recordDifferences({ ...sale, tenders })[0]).toMatch(/owed with rounding and tip/);
      }),
    );
  });

  it.each`
    stored       | differences
    ${50}        | ${0}
    ${51}        | ${1}
    ${undefined} | ${1}
  `('compares the tip of its basket: $stored is $differences difference', (row) => {
    const { stored, differences } = row as { stored?: number; differences: number };
    const sale = sold(50, 0);
    const { tip: _tip, ...ended } = {
      ...basketOf([line()]),
      ...({ status: 'COMPLETED', lines: sale.lines, tenders: sale.tenders } as const),
      ...{ totals: sale.totals, taxes: sale.taxes },
    };
    const basket = stored === undefined ? ended : { ...ended, tip: eur(stored) };
    const record = basketRecord(basket, { transactionId: sale.id });
    expect(basketDifferences(sale, record)).toHaveLength(differences);
  });
});
