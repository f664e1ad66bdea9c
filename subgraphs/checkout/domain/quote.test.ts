import { quantity } from '#kernel/quantity.ts';
import type { Basket } from './basket.ts';
import { quoteOf } from './quote.ts';
import { basketDue, basketOf, line, percentOff, policy, saidOf, valueOf } from './test-kit.ts';

const goods = line({ lineId: 'OATS', minor: 1190, quantity: quantity(2, 'EA') });
const deposit = line({
  ...{ lineId: 'BOTTLE', minor: 25, itemId: 'DEP25', description: 'Deposit' },
  ...{ quantity: quantity(2, 'EA'), depositOf: 'OATS', feeKind: 'DEPOSIT', taxClassId: 'NONE' },
});
const half = percentOff('50', { itemIds: ['I00001'] });

describe('decision 4: what an order is confirmed at', () => {
  it('has each line with its price, what was taken off and its tax, and their sums', () => {
    const basket = basketOf([goods, deposit], { customerId: 'C1', version: 7 }, [half]);
    expect(valueOf(quoteOf(basket))).toStrictEqual({
      ...{ basketId: 'B1', basketVersion: 7, storeId: 'S001', channel: 'STORE', customerId: 'C1' },
      ...{ currency: 'EUR', netMinor: 1050, taxMinor: 190, discountMinor: 1190, totalMinor: 1240 },
      lines: [
        {
          ...{ lineId: 'OATS', itemId: 'I00001', gtin: goods.gtin, description: 'Oat drink 1 l' },
          ...{ quantity: quantity(2, 'EA'), baseQuantity: quantity(2, 'EA') },
          ...{ unitPriceMinor: 1190, discountMinor: 1190, netMinor: 1000 },
          ...{ taxMinor: 190, grossMinor: 1190 },
        },
        {
          ...{ lineId: 'BOTTLE', itemId: 'DEP25', gtin: goods.gtin, description: 'Deposit' },
          ...{ quantity: quantity(2, 'EA'), baseQuantity: quantity(2, 'EA') },
          ...{ unitPriceMinor: 25, discountMinor: 0, netMinor: 50, taxMinor: 0, grossMinor: 50 },
          ...{ depositOf: 'OATS', feeKind: 'DEPOSIT' },
        },
      ],
    });
  });

  it('is of nobody in particular where no customer is attached', () => {
    expect(valueOf(quoteOf(basketOf([goods])))).not.toHaveProperty('customerId');
  });

  const shipping = { ...policy, fees: { deliveryGtins: ['09520000000011'], returnable: [] } };
  const delivery = line({ lineId: 'POST', minor: 499, itemId: 'POST', feeKind: 'DELIVERY' });
  it.each`
    what                                    | lines                | parts                                                     | delivery
    ${'brings for nothing'}                 | ${[goods]}           | ${{}}                                                     | ${undefined}
    ${'names no fees for it'}               | ${[goods]}           | ${{ policy: { ...policy, fees: { deliveryGtins: [] } } }} | ${undefined}
    ${'charges for it, and it is not paid'} | ${[goods, deposit]}  | ${{ policy: shipping }}                                   | ${'MISSING'}
    ${'charges for it'}                     | ${[goods, delivery]} | ${{ policy: shipping }}                                   | ${'CHARGED'}
    ${'charged for it until now'}           | ${[goods, delivery]} | ${{}}                                                     | ${'CHARGED'}
  `('of a store that $what', ({ lines, parts, delivery: answer }) => {
    const quote = valueOf(quoteOf(basketOf(lines as [], parts as Partial<Basket>)));
    expect(quote.delivery).toBe(answer);
    expect(Object.hasOwn(quote, 'delivery')).toBe(answer !== undefined);
  });

  it('says how long the order waits, where the store has said so', () => {
    const pickUp = { paidDays: 5, unpaidHours: 24 };
    expect(valueOf(quoteOf(basketOf([goods], { policy: { ...policy, pickUp } })))).toMatchObject({
      pickUp,
    });
    expect(valueOf(quoteOf(basketOf([goods])))).not.toHaveProperty('pickUp');
  });

  const [back] = basketOf([goods]).lines;
  it.each`
    basket                                                                           | answer
    ${basketOf([])}                                                                  | ${'BASKET_EMPTY: The basket has no lines.'}
    ${basketDue(100, { status: 'SUSPENDED' })}                                       | ${'BASKET_NOT_OPEN: The basket is SUSPENDED; it must be OPEN.'}
    ${{ ...basketOf([goods]), lines: [{ ...back, originalLine: { lineId: 'X' } }] }} | ${'TRANSACTION_NOT_RETURNABLE: What comes back is settled here and not ordered.'}
  `('is refused: $answer', ({ basket, answer }) => {
    expect(saidOf(quoteOf(basket as Basket))).toBe(answer);
  });
});
