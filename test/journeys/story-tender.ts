import {
  BasketDocument,
  FailedSettlementsDocument,
  GiftCardDocument,
} from '#schema/generated/operations.ts';
import { backOffice, cashierOf } from '../kit/identities.ts';
import type { Input, Step } from './story.ts';
import { opening, scanning } from './story-selling.ts';
import { until } from './till.ts';

const cashier = cashierOf('S001');
const office = backOffice();
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const basketId = 'basket with a gift card';
export const giftCard = { number: '6000 1234 5678', pin: '4711' };

/** A gift card is sold with a tip, and of two cards the provider refuses to capture one at first, the other for good. */
export const tenderSteps: readonly Step[] = [
  opening(basketId),
  scanning(basketId, 'I00002'),
  {
    operation: 'BasketGiftCardAdd',
    by: cashier,
    input: (get) => ({ basketId: get(basketId), ...giftCard, amount: eur('25.00') }),
    other: () => ({ amount: eur('26.00') }),
  },
  {
    operation: 'BasketTipSet',
    by: cashier,
    input: (get) => ({ basketId: get(basketId), tip: eur('1.00') }),
    other: () => ({ tip: eur('2.00') }),
  },
  paidByCard('refused for good', { amount: eur('0.57') }),
  paidByCard('refused once', { amount: eur('3.00'), cardToken: 'tok-refused-once' }),
  {
    operation: 'TenderAdd',
    by: cashier,
    before: cardsAnswered,
    input: (get) => ({ basketId: get(basketId), kind: 'CASH' }),
    other: () => ({ kind: 'CARD' }),
  },
  {
    operation: 'TransactionComplete',
    by: cashier,
    input: (get) => ({ basketId: get(basketId) }),
    other: () => ({ version: 1 }),
  },
  {
    operation: 'GiftCardBlockSet',
    by: office,
    before: async (product, keep) => {
      const found = await product.ask(GiftCardDocument, giftCard, cashier);
      keep('giftCardId', found.giftCard.giftCard?.giftCardId);
    },
    input: (get) => ({ giftCardId: get('giftCardId'), blocked: true, reason: 'Reported lost' }),
    other: () => ({ blocked: false }),
  },
  {
    operation: 'FailedSettlementRetry',
    by: office,
    before: isListed('refused once'),
    input: (get) => ({ tenderId: get('refused once') }),
    other: (get) => ({ tenderId: get('refused for good') }),
  },
  {
    operation: 'FailedSettlementResolve',
    by: office,
    before: isListed('refused for good'),
    input: (get) => ({ tenderId: get('refused for good'), note: 'Paid in cash next day' }),
    other: () => ({ note: 'Written off' }),
  },
];

/** A basket with nothing but a gift card, paid in cash. */
export function giftCardSteps(number: number): readonly Step[] {
  const name = `basket with gift card ${number}`;
  const of = (operation: string, input: Input, other: Input): Step => ({
    ...{ operation, by: cashier, other: () => other },
    input: (get) => ({ basketId: get(name), ...input }),
  });
  const card = { number: String(610_000_000_000 + number), pin: '4711', amount: eur('10.00') };
  return [
    opening(name),
    of('BasketGiftCardAdd', card, { amount: eur('11.00') }),
    of('TenderAdd', { kind: 'CASH' }, { kind: 'CARD' }),
    of('TransactionComplete', {}, { version: 1 }),
  ];
}

/** Each answer of the provider is a change of the basket, so the next step waits for it. */
function cardsAnswered(...[product, _keep, get]: Parameters<NonNullable<Step['before']>>) {
  return until(async () => {
    const { basket } = await product.ask(BasketDocument, { id: get(basketId) }, cashier);
    return basket?.tenders.every(({ status }) => status !== 'PENDING') === true;
  });
}

function paidByCard(name: string, parts: Input): Step {
  return {
    operation: 'TenderAdd',
    by: cashier,
    before: cardsAnswered,
    input: (get) => ({ basketId: get(basketId), kind: 'CARD', ...parts }),
    other: () => ({ amount: eur('0.01') }),
    keeps: { [name]: 'tender.tenderId' },
  };
}

/** The provider is asked beside the request. */
function isListed(name: string): NonNullable<Step['before']> {
  return (product, _keep, get) =>
    until(async () => {
      const { failedSettlements } = await product.ask(
        FailedSettlementsDocument,
        { storeId: 'S001', first: 50 },
        office,
      );
      return failedSettlements.nodes.some(({ tenderId }) => tenderId === get(name));
    });
}
