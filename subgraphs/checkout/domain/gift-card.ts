import { checkDigit } from '#kernel/gtin.ts';
import { formatAmount, minorUnitExponent, type Money, zeroOf } from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import { quantity } from '#kernel/quantity.ts';
import type { Basket, BasketLine } from './basket.ts';
import { lineCountMax } from './join-lines.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { requireUsable, type StoredValueAccount } from './stored-value.ts';

/** On a line that sells a gift card or puts money on one. */
export type GiftCardSold = {
  readonly accountId: string;
  readonly lastFour: string;
  /** A card that is sold becomes one with the sale; a card that is loaded was one before. */
  readonly reason: 'ISSUE' | 'LOAD';
  /** Only until the sale is written: the journal does not keep it. */
  readonly pinHash?: string;
};

/** A number as it is printed, in one spelling; undefined when it can't be one. */
export function cardNumberOf(text: string): string | undefined {
  const number = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{8,32}$/.test(number) ? number : undefined;
}

export function isPin(text: string): boolean {
  return /^\d{4,12}$/.test(text);
}

export const numberInvalid = refused(
  'GIFT_CARD_NUMBER_INVALID',
  'A gift card has 8 to 32 letters and digits, its PIN 4 to 12 digits.',
  'number',
);

/**
 * A line that costs exactly what is put on the card. It is never priced again: tax is due where the money is spent (a
 * voucher for many purposes), and no promotion makes money cheaper.
 */
export function giftCardLine(
  basket: Basket,
  sold: GiftCardSold & { readonly lineId: string; readonly amount: Money; readonly now: string },
): BasketLine {
  const { lineId, amount, now, ...giftCard } = sold;
  const one = quantity('1', 'EA');
  const none = zeroOf(basket.currency);
  return {
    ...{ lineId, itemId: giftCardItemId, gtin: giftCardGtin },
    description: `Gift card **** ${giftCard.lastFour}`,
    ...{ categoryId: giftCardItemId, departmentId: giftCardItemId, taxClassId: 'NONE' },
    ...{ quantity: one, baseQuantity: one, baseUnitsPerUnit: '1', unitPrice: amount },
    ...{ entryMethod: 'KEYED', scannedAt: now, giftCard },
    ...{ extended: amount, discount: none, modifications: [], taxes: [] },
    ...{ net: amount, tax: none, gross: amount },
  };
}

/** The line's card if it may be sold or loaded with this amount in this basket. */
export function checkGiftCard(
  basket: Basket,
  wish: {
    readonly accountId: string;
    readonly amount: Money;
    readonly account: StoredValueAccount | undefined;
  },
): CheckoutOutcome<GiftCardSold['reason']> {
  const { accountId, amount, account } = wish;
  if (amount.currency !== basket.currency || (account && account.currency !== basket.currency)) {
    return refused('CURRENCY_WRONG', `This basket is in ${basket.currency}.`, 'amount');
  }
  const most = amountMaxUnits * 10 ** minorUnitExponent(amount.currency);
  if (amount.minor <= 0 || amount.minor > most) {
    const message = `A gift card takes more than nothing and at most ${formatAmount({ ...amount, minor: most })}.`;
    return refused('GIFT_CARD_AMOUNT_INVALID', message, 'amount');
  }
  if (isInBasket(basket, accountId)) return inBasket;
  if (basket.lines.length >= lineCountMax) {
    return refused('LINE_COUNT_MAX', `A basket holds ${lineCountMax} lines.`);
  }
  if (account === undefined) return accept('ISSUE');
  const usable = requireUsable(account);
  return usable.ok ? accept('LOAD') : usable;
}

/** To be sold, loaded or spent: one card does one thing in one sale. */
export function isInBasket({ lines, tenders }: Basket, accountId: string): boolean {
  return (
    lines.some(({ giftCard }) => giftCard?.accountId === accountId) ||
    tenders.some(
      ({ account, status }) => account?.accountId === accountId && status === 'AUTHORISED',
    )
  );
}

export const inBasket = refused(
  'GIFT_CARD_IN_BASKET',
  'This card is in the basket already.',
  'number',
);

/** No article: cards of all designs are one thing that is owed. */
export const giftCardItemId = 'GIFT-CARD';
/** GS1 leaves prefix 02 to each company; every unit needs a number that is well formed. */
const giftCardGtin = `0020000000000${checkDigit('0020000000000')}`;
/** Laws against money laundering ask who buys from about here; a policy of its own can be lower. */
const amountMaxUnits = 10_000;
