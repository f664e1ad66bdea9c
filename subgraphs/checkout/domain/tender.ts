import {
  addMoney,
  formatAmount,
  isNegative,
  isZero,
  subtractMoney,
  sumMoney,
  zeroOf,
  type Money,
} from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { Basket, Tender } from './basket.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { moveTo, permit } from './state-machine.ts';
import { accountTender } from './tender-kinds/account.ts';
import { cardTender } from './tender-kinds/card.ts';
import { cashTender, roundCash } from './tender-kinds/cash.ts';
import { foreignCashTender } from './tender-kinds/foreign-cash.ts';
import { invalidAmount, notForRefunds, type TenderRequest } from './tender-kinds/tender-request.ts';
import { voucherTender } from './tender-kinds/voucher.ts';

export type { TenderRequest } from './tender-kinds/tender-request.ts';

export type CardAnswer =
  | {
      readonly status: 'AUTHORISED';
      readonly providerReference: string;
      readonly cardBrand: string;
      readonly cardLastFour: string;
    }
  | { readonly status: 'DECLINED' | 'FAILED'; readonly declineReason: string };

export type TenderSums = {
  /** What is still to pay by card, exact; negative while a refund is owed. PENDING counts as paid. */
  readonly due: Money;
  /** What is still to pay if the rest is paid in cash. */
  readonly cashDue: Money;
  readonly paid: Money;
  readonly change: Money;
  readonly cashRounding: Money;
};

/** A basket after its authorisations were given up; the caller asks the provider to void them. */
export type GivenUp = { readonly basket: Basket; readonly authorisationsToVoid: readonly Tender[] };

/** Rules 16 and 17: what is due, what was paid, and the rounding of the part paid in cash. */
export function tenderSums(basket: Basket): TenderSums {
  const { currency, totals, tip = zeroOf(currency) } = basket;
  const active = basket.tenders.filter(isActive);
  const cash = active.filter(isOwnCash);
  const others = active.filter((tender) => !isOwnCash(tender));
  const cashPaid = sumOf(currency, cash, 'amount');
  const paidOtherwise = subtractMoney(
    sumOf(currency, others, 'amount'),
    sumOf(currency, others, 'rounding'),
  );
  const left = subtractMoney(addMoney(totals.total, tip), paidOtherwise);
  const due = subtractMoney(left, subtractMoney(cashPaid, sumOf(currency, cash, 'rounding')));
  const rounded = roundCash(left, basket.policy.cashRounding);
  return {
    due,
    cashDue: isZero(due) ? due : subtractMoney(rounded, cashPaid),
    paid: sumOf(currency, active, 'amount'),
    change: sumOf(currency, active, 'change'),
    cashRounding: sumOf(currency, active, 'rounding'),
  };
}

/** Foreign notes count to the cent like a card; only coins of the store's own have to be rounded to. */
function isOwnCash({ kind, foreign }: Tender): boolean {
  return kind === 'CASH' && foreign === undefined;
}

/** OPEN or TENDERING -> TENDERING. Price the basket first when it is OPEN. */
export function addTender(basket: Basket, request: TenderRequest): CheckoutOutcome<Basket> {
  const permitted = permit(basket, 'ADD_TENDER');
  if (!permitted.ok) return permitted;
  const tender = tenderRefusal(basket, request) ?? toTender(basket, request);
  if (!tender.ok) return tender;
  const tenders = [...basket.tenders, tender.value];
  return accept(moveTo(basket, 'TENDERING', { tenders, updatedAt: request.now }));
}

/** The provider's answer for a PENDING card; answering twice changes nothing. */
export function answerCard(
  basket: Basket,
  answered: { readonly tenderId: string; readonly answer: CardAnswer; readonly now: string },
): CheckoutOutcome<Basket> {
  const tender = findTender(basket, answered.tenderId);
  if (!tender.ok) return tender;
  if (tender.value.status !== 'PENDING') return accept(basket);
  const changed = { ...tender.value, ...answered.answer };
  return accept(withTenders(basket, [changed], answered.now));
}

/** One tender given back before completion; without any left the basket is OPEN again. */
export function removeTender(
  basket: Basket,
  removal: { readonly tenderId: string; readonly now: string },
): CheckoutOutcome<GivenUp> {
  const permitted = permit(basket, 'REMOVE_TENDER');
  if (!permitted.ok) return permitted;
  const tender = findTender(basket, removal.tenderId);
  return tender.ok ? giveUp(basket, [tender.value], removal.now) : tender;
}

/** TENDERING -> OPEN by voiding everything. */
export function reopenBasket(basket: Basket, now: string): CheckoutOutcome<GivenUp> {
  const permitted = permit(basket, 'REOPEN');
  return permitted.ok ? giveUp(basket, basket.tenders, now) : permitted;
}

/** Voids what is active among these; a card still being asked for has to be waited for. */
export function voidTenders(tenders: readonly Tender[]): CheckoutOutcome<{
  readonly voided: readonly Tender[];
  readonly authorisationsToVoid: readonly Tender[];
}> {
  if (tenders.some((tender) => tender.status === 'PENDING')) return pending();
  return accept({
    voided: tenders.map((tender) => (isActive(tender) ? { ...tender, status: 'VOIDED' } : tender)),
    authorisationsToVoid: tenders.filter(isOwnAuthorisation),
  });
}

/** A refund names the payment of a sale long done, which must stand. */
function isOwnAuthorisation(tender: Tender): boolean {
  return isActive(tender) && tender.kind === 'CARD' && tender.refundOf === undefined;
}

/** Refuses unless every tender is answered and their sum is exactly the total plus cash rounding. */
export function canComplete(basket: Basket): CheckoutOutcome<Basket> {
  const permitted = permit(basket, 'COMPLETE');
  if (!permitted.ok) return permitted;
  if (basket.lines.length === 0) return refused('BASKET_EMPTY', 'The basket has no lines.');
  if (basket.tenders.some((tender) => tender.status === 'PENDING')) return pending();
  const { due } = tenderSums(basket);
  return isZero(due)
    ? accept(basket)
    : refused('TENDER_INSUFFICIENT', `${formatAmount(due)} ${due.currency} is still due.`);
}

/** Counts towards the total; PENDING too, so that nobody pays the same amount twice meanwhile. */
export function isActive(tender: Tender): boolean {
  return ['PENDING', 'AUTHORISED', 'CAPTURED'].includes(tender.status);
}

/** More attempts than a customer has cards; keeps the transaction within its 300 kB. */
export const tenderCountMax = 20;

function tenderRefusal(basket: Basket, { tenderId, amount }: TenderRequest) {
  if (basket.tenders.some((tender) => tender.tenderId === tenderId)) {
    throw new RangeError(`Expected a new tender id, got ${tenderId} again.`);
  }
  if (amount.currency !== basket.currency) {
    return refused('CURRENCY_WRONG', `This basket is paid in ${basket.currency}.`, 'amount');
  }
  if (basket.lines.length === 0) return refused('BASKET_EMPTY', 'The basket has no lines.');
  if (basket.tenders.length >= tenderCountMax) {
    return refused('TENDER_COUNT_MAX', `A basket takes ${tenderCountMax} tenders and attempts.`);
  }
  const { due } = tenderSums(basket);
  if (isZero(due)) return refused('NOTHING_DUE', 'Everything is paid.', 'amount');
  // Rounding may leave no coin of a small refund, so nothing is an amount of either direction here.
  return isZero(amount) || isNegative(due) === isNegative(amount)
    ? undefined
    : invalidAmount(`${formatAmount(due)} ${due.currency} is due.`);
}

function toTender(basket: Basket, request: TenderRequest): CheckoutOutcome<Tender> {
  const { due, cashDue } = tenderSums(basket);
  const owed = { due, cashDue, cashRounding: basket.policy.cashRounding };
  const { foreign, voucher } = request;
  switch (request.kind) {
    case 'CASH':
      return foreign === undefined
        ? cashTender(owed, request)
        : foreignCashTender(owed, { ...request, foreign });
    case 'CARD':
      return cardTender(owed, request);
    case 'GIFT_CARD':
    case 'STORE_CREDIT':
      return accountTender(owed, request);
    case 'VOUCHER':
      if (voucher === undefined) return notForRefunds('VOUCHER');
      return voucherTender(owed, { ...request, voucher });
  }
}

function sumOf(
  currency: string,
  tenders: readonly Tender[],
  part: 'amount' | 'rounding' | 'change',
): Money {
  return sumMoney(
    currency,
    tenders.flatMap((tender) => tender[part] ?? []),
  );
}

function giveUp(basket: Basket, tenders: readonly Tender[], now: string): CheckoutOutcome<GivenUp> {
  const given = voidTenders(tenders);
  if (!given.ok) return given;
  const { voided, authorisationsToVoid } = given.value;
  return accept({ basket: withTenders(basket, voided, now), authorisationsToVoid });
}

function findTender(basket: Basket, tenderId: string): CheckoutOutcome<Tender> {
  const tender = basket.tenders.find((candidate) => candidate.tenderId === tenderId);
  return tender === undefined
    ? refused('TENDER_UNKNOWN', `The basket has no tender ${tenderId}.`, 'tenderId')
    : accept(tender);
}

function withTenders(basket: Basket, changed: readonly Tender[], now: string): Basket {
  const tenders = basket.tenders.map(
    (tender) => changed.find((other) => other.tenderId === tender.tenderId) ?? tender,
  );
  const status = tenders.some(isActive) ? 'TENDERING' : 'OPEN';
  return moveTo(basket, status, { tenders, updatedAt: now });
}

function pending() {
  return refused('TENDER_PENDING', 'A card is still being authorised.');
}
