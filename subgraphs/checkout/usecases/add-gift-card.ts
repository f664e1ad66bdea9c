import { accept } from '#kernel/outcome.ts';
import { changeBasket, withPricing } from '../domain/basket.ts';
import {
  cardNumberOf,
  checkGiftCard,
  giftCardLine,
  isPin,
  numberInvalid,
} from '../domain/gift-card.ts';
import { permit } from '../domain/state-machine.ts';
import { storedValueWritesMax } from '../domain/stored-value.ts';
import { storedValueCount } from '../domain/stored-value-writes.ts';
import type { Caller, CheckoutAnswer, Ports } from '../ports.ts';
import { editBasket } from './edit-basket.ts';
import { knownStore, momentOf, priceLines } from './price-lines.ts';
import { type AmountText, readMoney } from './read-money.ts';
import { tooMany } from './request-tender.ts';

export type AddGiftCardInput = {
  readonly basketId: string;
  readonly number: string;
  readonly pin?: string | undefined;
  readonly amount: AmountText;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** A line that sells a card, or loads one that is known. Nothing is on it before the sale is complete. */
export function addGiftCard(
  ports: Ports,
  caller: Caller,
  input: AddGiftCardInput,
): Promise<CheckoutAnswer> {
  const request = { mutation: 'basketGiftCardAdd', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'ADD_LINES');
    if (!permitted.ok) return permitted;
    const number = cardNumberOf(input.number);
    if (number === undefined || (input.pin !== undefined && !isPin(input.pin)))
      return numberInvalid;
    const amount = readMoney(input.amount, amountInvalid);
    if (!amount.ok) return amount;
    if (storedValueCount(basket) >= storedValueWritesMax) return tooMany;
    const accountId = ports.cardNumbers.accountIdOf(number);
    const [account] = await ports.reader.storedValueAccounts([accountId]);
    const reason = checkGiftCard(basket, { accountId, amount: amount.value, account });
    if (!reason.ok) return reason;
    const store = await knownStore(ports, basket.storeId);
    const moment = momentOf(ports.clock(), store, basket);
    const line = giftCardLine(basket, {
      ...{ lineId: ports.newId(), amount: amount.value, now: moment.now },
      ...{ accountId, lastFour: number.slice(-4), reason: reason.value },
      ...(input.pin !== undefined &&
        reason.value === 'ISSUE' && { pinHash: ports.cardNumbers.pinHashOf(accountId, input.pin) }),
    });
    const priced = await priceLines(ports, basket, { lines: [...basket.lines, line], moment });
    const written = { kind: 'EDIT', now: moment.now } as const;
    const { lineId } = line;
    const changed = changeBasket(withPricing(basket, priced), { lastLineId: lineId }, written);
    return accept({ basket: changed, lineId });
  });
}

const amountInvalid = { code: 'GIFT_CARD_AMOUNT_INVALID', field: 'amount' } as const;
