import { money } from '#kernel/money.ts';
import type { Basket } from './basket.ts';
import { cardNumberOf, checkGiftCard, giftCardLine, isInBasket, isPin } from './gift-card.ts';
import { lineCountMax } from './join-lines.ts';
import type { StoredValueAccount } from './stored-value.ts';
import { answerOf, basketOf, eur, line, now } from './test-kit.ts';

const card: StoredValueAccount = {
  ...{ accountId: 'A1', kind: 'GIFT_CARD', currency: 'EUR', lastFour: '0008', storeId: 'S001' },
  ...{ issuedAt: now, balance: eur(1000), available: eur(1000), holds: [] },
};
const sold = { accountId: 'A1', lastFour: '0008', reason: 'ISSUE' } as const;

describe('the number of a gift card', () => {
  it.each`
    text              | number
    ${'6000-0000 a8'} | ${'60000000A8'}
    ${'12345678'}     | ${'12345678'}
    ${'1234567'}      | ${undefined}
    ${'9'.repeat(32)} | ${'9'.repeat(32)}
    ${'9'.repeat(33)} | ${undefined}
    ${'1234567_'}     | ${undefined}
    ${'_12345678'}    | ${undefined}
  `('$text is $number', ({ text, number }) => {
    expect(cardNumberOf(text as string)).toBe(number);
  });

  it.each`
    pin                | is
    ${'4711'}          | ${true}
    ${'471'}           | ${false}
    ${'123456789012'}  | ${true}
    ${'1234567890123'} | ${false}
    ${'47a1'}          | ${false}
    ${'x4711'}         | ${false}
    ${'4711x'}         | ${false}
  `('$pin is a PIN: $is', ({ pin, is }) => {
    expect(isPin(pin as string)).toBe(is);
  });
});

describe('selling or loading a gift card', () => {
  const basket = basketOf([line()]);
  const filled = (count: number) => ({
    ...basket,
    lines: Array.from({ length: count }, () => basket.lines).flat(),
  });
  const blocked = { at: now, by: 'O001-09', reason: 'Stolen' };
  const tendered = (status: 'AUTHORISED' | 'VOIDED'): Basket => ({
    ...basket,
    tenders: [
      {
        ...{ tenderId: 'T1', kind: 'GIFT_CARD', status, amount: eur(10), addedAt: now },
        account: { accountId: 'A1' },
      },
    ],
  });
  const withCard: Basket = {
    ...basket,
    lines: [...basket.lines, giftCardLine(basket, { ...sold, lineId: 'L9', amount: eur(5), now })],
  };

  it.each`
    what                          | into                        | amount             | account                         | answer
    ${'a new card'}               | ${basket}                   | ${eur(1)}          | ${undefined}                    | ${'ISSUE'}
    ${'a known card'}             | ${basket}                   | ${eur(1)}          | ${card}                         | ${'LOAD'}
    ${'a blocked card'}           | ${basket}                   | ${eur(1)}          | ${{ ...card, blocked }}         | ${'STORED_VALUE_BLOCKED'}
    ${'nothing'}                  | ${basket}                   | ${eur(0)}          | ${undefined}                    | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'less than nothing'}        | ${basket}                   | ${eur(-1)}         | ${undefined}                    | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'10,000.00'}                | ${basket}                   | ${eur(1_000_000)}  | ${undefined}                    | ${'ISSUE'}
    ${'a cent more'}              | ${basket}                   | ${eur(1_000_001)}  | ${undefined}                    | ${'GIFT_CARD_AMOUNT_INVALID'}
    ${'dollars'}                  | ${basket}                   | ${money(1, 'USD')} | ${undefined}                    | ${'CURRENCY_WRONG'}
    ${'a card in dollars'}        | ${basket}                   | ${eur(1)}          | ${{ ...card, currency: 'USD' }} | ${'CURRENCY_WRONG'}
    ${'a card that is bought'}    | ${withCard}                 | ${eur(1)}          | ${card}                         | ${'GIFT_CARD_IN_BASKET'}
    ${'a card that pays'}         | ${tendered('AUTHORISED')}   | ${eur(1)}          | ${card}                         | ${'GIFT_CARD_IN_BASKET'}
    ${'a card that paid, voided'} | ${tendered('VOIDED')}       | ${eur(1)}          | ${card}                         | ${'LOAD'}
    ${'the last line'}            | ${filled(lineCountMax - 1)} | ${eur(1)}          | ${card}                         | ${'LOAD'}
    ${'one line too many'}        | ${filled(lineCountMax)}     | ${eur(1)}          | ${card}                         | ${'LINE_COUNT_MAX'}
  `('$what: $answer', ({ into, amount, account, answer }) => {
    const wish = { accountId: 'A1', amount: amount as never, account: account as never };
    expect(answerOf(checkGiftCard(into as Basket, wish), (reason) => reason)).toBe(answer);
  });

  it('says which amounts it takes, in the digits of the currency', () => {
    const yen = { ...basket, currency: 'JPY' };
    const wish = { accountId: 'A1', account: undefined };
    expect(checkGiftCard(yen, { ...wish, amount: money(10_001, 'JPY') })).toMatchObject({
      refusal: {
        message: 'A gift card takes more than nothing and at most 10000.',
        field: ['amount'],
      },
    });
    expect(checkGiftCard(yen, { ...wish, amount: money(10_000, 'JPY') }).ok).toBe(true);
  });

  it('is a line that costs what is put on the card, without tax or discount', () => {
    const amount = eur(2500);
    expect(giftCardLine(basket, { ...sold, lineId: 'L9', amount, now })).toMatchObject({
      ...{ lineId: 'L9', itemId: 'GIFT-CARD', description: 'Gift card **** 0008', giftCard: sold },
      ...{ quantity: { value: '1', unit: 'EA' }, baseUnitsPerUnit: '1', taxClassId: 'NONE' },
      ...{ unitPrice: amount, extended: amount, discount: eur(0), modifications: [], taxes: [] },
      ...{ net: amount, tax: eur(0), gross: amount, entryMethod: 'KEYED', scannedAt: now },
    });
  });

  it('knows a card by its account, in lines and in tenders', () => {
    expect([isInBasket(basket, 'A1'), isInBasket(withCard, 'A1')]).toEqual([false, true]);
    expect([isInBasket(withCard, 'A2'), isInBasket(tendered('AUTHORISED'), 'A2')]).toEqual([
      false,
      false,
    ]);
  });
});
