import { localTime } from '#kernel/business-day.ts';
import { parseScan, type ScannedCode } from '#kernel/gs1/scan.ts';
import { minorUnitExponent, parseAmount, type Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import {
  type Basket,
  changeBasket,
  type LineApproval,
  type LineFacts,
  openBasket,
  withPricing,
} from '../../subgraphs/checkout/domain/basket.ts';
import { removeLine, setLineQuantity } from '../../subgraphs/checkout/domain/edit-lines.ts';
import { outgrownDiscount } from '../../subgraphs/checkout/domain/manual-discount.ts';
import { readInStoreCode } from '../../subgraphs/checkout/domain/in-store-code.ts';
import { repriceBasket } from '../../subgraphs/checkout/domain/price-basket.ts';
import { scanLine } from '../../subgraphs/checkout/domain/scan-line.ts';
import { tillPolicyOf } from '../../subgraphs/checkout/domain/till-rules.ts';
import { addTender, answerCard, removeTender } from '../../subgraphs/checkout/domain/tender.ts';
import { offlineReference } from '../../subgraphs/checkout/domain/offline/offline-card.ts';
import type { TillPriceBook } from './price-book.ts';
import { tillRefused, type TillRefusal } from './refusal.ts';

/** Where and when a basket is worked on. The rules below are those of the cloud, with the till's own price book. */
export type Desk = {
  readonly book: TillPriceBook;
  readonly workstationId: string;
  readonly shift: { readonly shiftId: string; readonly businessDayDate: string };
  readonly now: string;
  readonly newId: () => string;
};

export type BasketOutcome = Outcome<Basket, TillRefusal>;

export function openTillBasket(desk: Desk, operatorId: string): Basket {
  const { book, workstationId, shift, now, newId } = desk;
  const { storeId, currency, jurisdictionId, policy } = book.store;
  return openBasket({
    ...{
      id: newId(),
      storeId,
      channel: 'STORE',
      currency,
      training: false,
      jurisdictionId,
      policy,
    },
    ...{ openedAt: now, workstationId, operatorId },
    ...{ shiftId: shift.shiftId, businessDayDate: shift.businessDayDate },
  });
}

export type TillScan = {
  /** What the scanner or the keyboard sends. */
  readonly scan: string;
  readonly quantity?: string;
  readonly entryMethod?: 'SCANNED' | 'KEYED';
  /** The operator has seen that the customer is old enough. */
  readonly ageConfirmed?: boolean;
  /** Where the store's policy wants it; looked at and forgotten. */
  readonly birthDate?: string;
  /** What the package weighs, in the item's base unit. */
  readonly tare?: string;
  /** Of a unit that needs somebody's leave, or several. */
  readonly approvals?: readonly LineApproval[];
};

export function scanInto(basket: Basket, desk: Desk, scan: TillScan): BasketOutcome {
  const { now, newId, shift } = desk;
  const code = readCode(basket, scan.scan, now);
  if (!code.ok) return code;
  const facts = desk.book.factsOf(code.value);
  const { date: localDate } = localTime(new Date(now), desk.book.store.timeZone);
  const request = {
    ...{ code: code.value, now, localDate, today: shift.businessDayDate },
    entryMethod: scan.entryMethod ?? 'SCANNED',
    lineId: newId(),
    feeLineIds: (facts.feeItems ?? []).map(() => newId()),
    ...(scan.quantity !== undefined && { quantity: scan.quantity }),
    ...{ ageConfirmed: scan.ageConfirmed ?? false, ageCheckedBy: basket.operatorId ?? '' },
    ...(scan.birthDate !== undefined && { birthDate: scan.birthDate }),
    ...(scan.tare !== undefined && { tare: scan.tare }),
    ...(scan.approvals !== undefined && { approvals: scan.approvals }),
  };
  const scanned = scanLine(basket, request, facts);
  if (!scanned.ok) return scanned;
  const { lines, lastLineId } = scanned.value;
  return accept({ ...repriced(basket, desk, lines), lastLineId });
}

function readCode(
  { policy }: Basket,
  text: string,
  now: string,
): Outcome<ScannedCode, TillRefusal> {
  const inStore = readInStoreCode(text.trim(), tillPolicyOf(policy).measureCodes);
  return inStore ?? parseScan(text, { today: new Date(now) });
}

export function setQuantityIn(
  basket: Basket,
  desk: Desk,
  change: { readonly lineId: string; readonly quantity: string },
): BasketOutcome {
  const lines = setLineQuantity(basket, change);
  return lines.ok ? accept(repriced(basket, desk, lines.value)) : lines;
}

export function removeLineFrom(basket: Basket, desk: Desk, lineId: string): BasketOutcome {
  const lines = removeLine(basket, lineId);
  return lines.ok ? accept(repriced(basket, desk, lines.value)) : lines;
}

export type TillPayment =
  /** Cash: what is handed over, "20.00". */
  | { readonly kind: 'CASH'; readonly amount: string }
  /** What the terminal read of the card, and the token with which the provider charges it later. */
  | {
      readonly kind: 'CARD';
      readonly amount: string;
      readonly cardToken: string;
      readonly cardBrand: string;
      readonly cardLastFour: string;
    };

export function payInto(
  basket: Basket,
  desk: Desk,
  payment: TillPayment,
  waitingCards: number,
): BasketOutcome {
  const amount = amountOf(payment.amount, basket.currency);
  if (amount === undefined) {
    const digits = minorUnitExponent(basket.currency);
    return tillRefused(
      'TENDER_AMOUNT_INVALID',
      `Expected an amount of at most ${digits} decimals.`,
    );
  }
  if (payment.kind === 'CARD') {
    const refusal = cardRefusal(basket, desk, { amount, waitingCards });
    if (refusal !== undefined) return refusal;
  }
  // Lines may have gone since somebody took something off all of them.
  const outgrown = outgrownDiscount(basket);
  if (!outgrown.ok) return outgrown;
  const tenderId = desk.newId();
  const added = addTender(basket, { tenderId, kind: payment.kind, amount, now: desk.now });
  if (!added.ok || payment.kind === 'CASH') return added;
  const { cardBrand, cardLastFour, cardToken } = payment;
  const answer = {
    ...({ status: 'AUTHORISED', cardBrand, cardLastFour } as const),
    providerReference: offlineReference.of(tenderId),
  };
  const answered = answerCard(added.value, { tenderId, answer, now: desk.now });
  return answered.ok ? accept(withToken(answered.value, tenderId, cardToken)) : answered;
}

export function takeBackTender(basket: Basket, desk: Desk, tenderId: string): BasketOutcome {
  const removed = removeTender(basket, { tenderId, now: desk.now });
  return removed.ok ? accept(removed.value.basket) : removed;
}

/** Nobody is asked whether the card is good, so the store bounds what it may lose. */
function cardRefusal(
  { policy, tenders }: Basket,
  { book, now }: Desk,
  { amount, waitingCards }: { readonly amount: Money; readonly waitingCards: number },
) {
  const limits = policy.offlineCards;
  if (limits === undefined) return tillRefused('CARD_NOT_OFFLINE', 'Cards are not taken offline.');
  if (amount.minor > limits.amountMaxMinor) {
    return tillRefused('CARD_AMOUNT_MAX', 'That is more than a card may pay offline.');
  }
  const cardCount = waitingCards + tenders.filter(({ kind }) => kind === 'CARD').length;
  if (cardCount >= limits.countMax) {
    return tillRefused('CARD_COUNT_MAX', `${cardCount} card payments wait to be sent.`);
  }
  // A clock that was set back must not make old prices young.
  const ageMs = Math.abs(Date.parse(now) - Date.parse(book.takenAt));
  return ageMs > limits.snapshotAgeMaxMinutes * 60_000
    ? tillRefused('SNAPSHOT_TOO_OLD', 'The till has been cut off for too long to take cards.')
    : undefined;
}

function amountOf(text: string, currency: string): Money | undefined {
  try {
    return parseAmount(text, currency);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function withToken(basket: Basket, tenderId: string, offlineCardToken: string): Basket {
  const tenders = basket.tenders.map((tender) =>
    tender.tenderId === tenderId ? { ...tender, offlineCardToken } : tender,
  );
  return { ...basket, tenders };
}

export function repriced(basket: Basket, desk: Desk, lines: readonly LineFacts[]): Basket {
  const { book, shift, now } = desk;
  const { promotions, taxClasses, store } = book;
  const priced = repriceBasket(basket, lines, {
    ...{ promotions, taxClasses, now, timeZone: store.timeZone },
    today: shift.businessDayDate,
  });
  return changeBasket(withPricing(basket, priced), {}, { kind: 'EDIT', now });
}
