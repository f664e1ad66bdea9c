import { quantity } from '#kernel/quantity.ts';
import { eur } from '../../../../subgraphs/checkout/domain/test-kit.ts';
import { rule, type Example } from './kit.ts';

export const unitPriceExamples: readonly Example[] = [
  {
    rule: 10,
    source:
      'rule 10, fixed price; GS1 General Specifications 2.1 (a case is a trade item of its own) (numbers ours)',
    what: 'the price is meant of the unit, never of the case',
    minors: [149, 1599],
    facts: [
      { quantity: quantity(2, 'EA') },
      { quantity: quantity(1, 'CS'), baseQuantity: quantity(12, 'EA') },
    ],
    promotions: [rule({ kind: 'FIXED_PRICE', prices: [eur(99)] })],
    gross: [198, 1599],
  },
  {
    rule: 10,
    source:
      'OIML R 76 4.14.5: price to pay = weight x unit price, to the nearest interval (numbers ours)',
    what: 'an amount off each kilogram of what is weighed',
    minors: [1533],
    facts: [{ quantity: quantity('0.195', 'KGM') }],
    promotions: [rule({ kind: 'AMOUNT_OFF', amounts: [eur(200)] })],
    gross: [260],
  },
  {
    rule: 10,
    source:
      'OIML R 76 4.14.5: price to pay = weight x unit price, to the nearest interval (a fixed price, numbers ours)',
    what: '0.195 kg at 10.00 is 1.95',
    minors: [1533],
    facts: [{ quantity: quantity('0.195', 'KGM') }],
    promotions: [rule({ kind: 'FIXED_PRICE', prices: [eur(1000)] })],
    gross: [195],
  },
];
