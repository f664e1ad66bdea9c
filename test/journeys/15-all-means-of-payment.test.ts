import {
  BasketGiftCardAddDocument,
  BasketTipSetDocument,
  GiftCardDocument,
  RetailTransactionDocument,
  TenderAddDocument,
  type TenderAddInput,
  TillXReportDocument,
} from '#schema/generated/operations.ts';
import { newId } from '#kernel/ids.ts';
import {
  accepted,
  barcode,
  complete,
  currencyOf,
  journey,
  openBasket,
  openShift,
  present,
  refusals,
  scan,
  signOn,
  type Till,
  tillAt,
  tryComplete,
  until,
} from './till.ts';

const number = '6399 0000 1111';

journey('All means of payment', (productOf) => {
  it('sells a gift card, spends it with a card, cash and a tip, and the X report says so', async () => {
    const till = tillAt(productOf(), 'S001-W1');
    await signOn(till);
    const { shiftId } = await openShift(till);
    const currency = currencyOf(till);

    // Somebody buys a card with 5.00 on it, in cash.
    const first = await openBasket(till);
    const amount = { amount: '5.00', currency };
    const input = { basketId: first.id, number, pin: '9876', amount, idempotencyKey: newId() };
    const sold = await till.product.ask(BasketGiftCardAddDocument, { input }, till.identity);
    expect(accepted(sold.basketGiftCardAdd).line).toMatchObject({ giftCardLastFour: '1111' });
    expect(await balance(till)).toBeUndefined();
    await pay(till, first.id, { kind: 'CASH' });
    await complete(till, first);
    expect(await balance(till)).toBe('5.00');

    // Somebody spends it, adds a tip, and pays the rest by card and in cash.
    const second = await openBasket(till);
    for (let piece = 0; piece < 6; piece += 1) {
      await scan(till, second, barcode(till.product, 'I00002'));
    }
    const tip = { basketId: second.id, tip: { amount: '1.00', currency }, idempotencyKey: newId() };
    const tipping = await till.product.ask(BasketTipSetDocument, { input: tip }, till.identity);
    const tipped = accepted(tipping.basketTipSet);
    expect(tipped.basket?.nextSteps).toContain('ADD_TENDER');
    const gift = { kind: 'GIFT_CARD', giftCardNumber: number, giftCardPin: '9876' } as const;
    expect((await pay(till, second.id, gift)).tender?.amount.amount).toBe('5.00');
    const twice = await tryPay(till, second.id, gift);
    expect(refusals(twice)).toEqual(['GIFT_CARD_IN_BASKET']);
    await pay(till, second.id, { kind: 'CARD', amount: { amount: '2.00', currency } });
    await pay(till, second.id, { kind: 'CASH' });
    const ended: { id?: string } = {};
    await until(async () => {
      const { transaction, userErrors } = await tryComplete(till, second);
      if (userErrors.length > 0) return false;
      ended.id = present(transaction).id;
      return true;
    });
    expect(await balance(till)).toBe('0.00');

    // The card's money moves beside the sale; the report has every kind and the tip.
    await until(async () => {
      const read = await till.product.ask(
        RetailTransactionDocument,
        { id: ended.id ?? '' },
        till.identity,
      );
      return read.retailTransaction?.tenders.some(({ status }) => status === 'CAPTURED') === true;
    });
    await until(async () => {
      const { xReport } = await till.product.ask(TillXReportDocument, { shiftId }, till.identity);
      return xReport?.figures.transactionCount === 2;
    });
    const { xReport } = await till.product.ask(TillXReportDocument, { shiftId }, till.identity);
    const { figures } = present(xReport);
    expect(figures.byTender.map(({ kind }) => kind)).toEqual(['CARD', 'CASH', 'GIFT_CARD']);
    expect(figures.tips.amount).toBe('1.00');
    const paid = figures.byTender.reduce((sum, part) => sum + cents(part.amount.amount), 0);
    expect(paid).toBe(cents(figures.total.amount) + 100);
  });
});

type Parts = Omit<TenderAddInput, 'basketId' | 'idempotencyKey'>;

async function tryPay(till: Till, basketId: string, parts: Parts) {
  const input = { basketId, idempotencyKey: newId(), ...parts };
  return (await till.product.ask(TenderAddDocument, { input }, till.identity)).tenderAdd;
}

async function pay(till: Till, basketId: string, parts: Parts) {
  return accepted(await tryPay(till, basketId, parts));
}

async function balance(till: Till): Promise<string | undefined> {
  const { giftCard } = await till.product.ask(
    GiftCardDocument,
    { number, pin: '9876' },
    till.identity,
  );
  return giftCard.giftCard?.balance.amount;
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
