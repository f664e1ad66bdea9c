import {
  addMoney,
  compareMoney,
  isNegative,
  isZero,
  negateMoney,
  subtractMoney,
  sumMoney,
  zeroOf,
  type Money,
} from '#kernel/money.ts';
import type { Tender, TenderKind } from './basket.ts';
import { isWithoutReceipt } from './return-line.ts';
import { storeCreditAccountId } from './stored-value.ts';
import type { TenderAccount } from './tender-kinds/tender.ts';
import type { RetailTransaction } from './transaction.ts';

/** What returns have put back on one tender of a sale so far; above zero, before cash rounding. */
export type TenderRefund = { readonly tenderId: string; readonly amount: Money };

/** A sale whose tenders may take money back, and what went back to them already. */
export type RefundSource = {
  readonly transaction: Pick<
    RetailTransaction,
    'id' | 'tenders' | 'currency' | 'customerId' | 'lines' | 'policy'
  >;
  readonly refunded: readonly TenderRefund[];
};

/** A part of a refund and where it goes. */
export type RefundShare = {
  readonly kind: TenderKind;
  /** Above zero, before cash rounding. */
  readonly amount: Money;
  /** The tender that it gives back; absent where no tender of the sale is left for it. */
  readonly transactionId?: string;
  readonly tender?: Tender;
  /** The gift card or store credit that it is put on; none in practice. */
  readonly account?: TenderAccount;
};

/**
 * Where a refund (above zero) goes: back to what the sale was paid by, electronic money before cash, each tender at most what
 * was paid by it and has not gone back yet. The sources stand in order: the sale itself first, then the sales whose goods
 * it was exchanged for, because their money paid for it. What is left, such as what vouchers paid, becomes a credit of the
 * customer of the sale, or cash where nobody knows who that is; what goods without a receipt paid stays what it was.
 */
export function refundPlan(owed: Money, sources: readonly RefundSource[]): readonly RefundShare[] {
  const unknown: TenderKind = sources.some(isNoCash) ? 'STORE_CREDIT' : 'CASH';
  return planTo(owed, sources, creditOf(sources, owed.currency) ?? { kind: unknown });
}

/** Goods that came back for a credit only must not become cash by way of an exchange. */
function isNoCash({ transaction: { lines, policy } }: RefundSource): boolean {
  return lines.some(isWithoutReceipt) && policy.returnsWithoutReceipt?.cashAllowed !== true;
}

function planTo(
  owed: Money,
  sources: readonly RefundSource[],
  rest: Omit<RefundShare, 'amount'>,
): readonly RefundShare[] {
  const shares: RefundShare[] = [];
  let left = owed;
  for (const room of roomsOf(sources)) {
    const amount = lesser(room.amount, left);
    if (isZero(amount)) continue;
    shares.push({ ...room, amount });
    left = subtractMoney(left, amount);
  }
  if (!isZero(left)) shares.push({ ...rest, amount: left });
  return joinCash(shares);
}

/**
 * The whole refund by one kind, as far as it reaches. Cash can be handed to anybody and a credit given to any customer; a card or
 * gift card takes back what it has paid, and a voucher nothing.
 */
export function planByKind(
  owed: Money,
  sources: readonly RefundSource[],
  kind: TenderKind,
): readonly RefundShare[] {
  const credit = creditOf(sources, owed.currency);
  const rest = kind === 'STORE_CREDIT' && credit !== undefined ? credit : { kind };
  const plan = planTo(owed, onlyKind(sources, kind), rest);
  const handedOut = kind === 'CASH' || kind === 'STORE_CREDIT';
  return plan.filter(({ tender }) => handedOut || tender !== undefined);
}

/** The store credit of whoever bought it. */
function creditOf(
  sources: readonly RefundSource[],
  currency: string,
): Omit<RefundShare, 'amount'> | undefined {
  const customerId = sources[0]?.transaction.customerId;
  if (customerId === undefined) return undefined;
  const accountId = storeCreditAccountId(customerId, currency);
  return { kind: 'STORE_CREDIT', account: { accountId, customerId } };
}

export function sumOfShares(owed: Money, shares: readonly RefundShare[]): Money {
  return sumMoney(
    owed.currency,
    shares.map(({ amount }) => amount),
  );
}

/** Whether one kind is all that the plan holds: then to ask for that kind overrides nothing. */
export function isAllOf(plan: readonly RefundShare[], kind: TenderKind): boolean {
  return plan.every((share) => share.kind === kind);
}

/** `refunded` of one sale after a transaction with these tenders, to be stored with a condition in the same write. */
export function refundedAfter(
  refunded: readonly TenderRefund[],
  tenders: readonly Pick<Tender, 'amount' | 'rounding' | 'refundOfTender'>[],
  transactionId: string,
): readonly TenderRefund[] {
  return tenders
    .filter(({ refundOfTender }) => refundOfTender?.transactionId === transactionId)
    .reduce<readonly TenderRefund[]>((sum, { refundOfTender, amount, rounding }) => {
      const tenderId = refundOfTender?.tenderId ?? '';
      const exact = rounding === undefined ? amount : subtractMoney(amount, rounding);
      const before = refundedOn(sum, tenderId, amount.currency);
      const others = sum.filter((entry) => entry.tenderId !== tenderId);
      return [...others, { tenderId, amount: addMoney(before, negateMoney(exact)) }];
    }, refunded);
}

/** The sources as they will be once a basket is complete that pays a part of its refund back already. */
export function withPaidBack<Source extends RefundSource>(
  sources: readonly Source[],
  tenders: readonly Tender[],
): readonly Source[] {
  const active = tenders.filter(({ status }) => status === 'AUTHORISED');
  return sources.map((source) => ({
    ...source,
    refunded: refundedAfter(source.refunded, active, source.transaction.id),
  }));
}

/**
 * Whether more goes back to a tender than it has paid, because it was paid back elsewhere after this refund was planned.
 * Cash is no payment in particular.
 */
export function exceedsPaid(
  { transaction, refunded }: RefundSource,
  after: readonly TenderRefund[],
) {
  return transaction.tenders.some(({ tenderId, kind, amount }) => {
    const back = refundedOn(after, tenderId, amount.currency);
    const before = refundedOn(refunded, tenderId, amount.currency);
    return kind !== 'CASH' && compareMoney(back, before) > 0 && compareMoney(back, amount) > 0;
  });
}

type Room = RefundShare & { readonly tender: Tender };

/** Electronic money first: it can't be lost on the way, and who pays by card should not leave with cash. */
function roomsOf(sources: readonly RefundSource[]): readonly Room[] {
  const rooms = sources.flatMap(({ transaction, refunded }) =>
    pooled(transaction.tenders).flatMap((tender) => roomOf(tender, transaction, refunded)),
  );
  const isCash = ({ kind }: Room): boolean => kind === 'CASH';
  return [...rooms.filter((room) => !isCash(room)), ...rooms.filter(isCash)];
}

/** The payments of a sale; those in cash as one, because nobody gives back the very coins of the second of them. */
function pooled(tenders: readonly Tender[]): readonly Tender[] {
  // A voucher is somebody else's paper, and gone: what it paid goes back by the kind for the rest.
  const paid = tenders.filter(({ kind, amount }) => kind !== 'VOUCHER' && !isNegative(amount));
  const [first, ...others] = paid.filter(({ kind }) => kind === 'CASH');
  if (first === undefined) return paid;
  const joined = others.reduce(
    (sum, { amount, rounding = zeroOf(amount.currency) }) => ({
      ...sum,
      amount: addMoney(sum.amount, amount),
      rounding: addMoney(sum.rounding ?? zeroOf(amount.currency), rounding),
    }),
    first,
  );
  return [...paid.filter(({ kind }) => kind !== 'CASH'), joined];
}

function roomOf(
  tender: Tender,
  transaction: RefundSource['transaction'],
  refunded: readonly TenderRefund[],
): readonly Room[] {
  const { amount: paid, rounding = zeroOf(paid.currency) } = tender;
  const exact = subtractMoney(paid, rounding);
  const left = subtractMoney(exact, refundedOn(refunded, tender.tenderId, paid.currency));
  if (isNegative(left) || isZero(left)) return [];
  const { heldUntil: _held, ...account } = tender.account ?? {};
  return [
    {
      ...{ kind: tender.kind, amount: left, transactionId: transaction.id, tender },
      ...(isAccount(account) && { account }),
    },
  ];
}

function isAccount(account: object): account is TenderAccount {
  return 'accountId' in account;
}

/** Several payments in cash are one drawer, so one share, which is rounded once. */
export function joinCash(shares: readonly RefundShare[]): readonly RefundShare[] {
  const cash = shares.filter(({ kind }) => kind === 'CASH');
  const [first] = cash;
  if (first === undefined || cash.length === 1) return shares;
  const amount = sumOfShares(first.amount, cash);
  return [...shares.filter(({ kind }) => kind !== 'CASH'), { ...first, amount }];
}

function onlyKind(sources: readonly RefundSource[], kind: TenderKind): readonly RefundSource[] {
  return sources.map(({ transaction, refunded }) => ({
    transaction: {
      ...transaction,
      tenders: transaction.tenders.filter((tender) => tender.kind === kind),
    },
    refunded,
  }));
}

function refundedOn(refunded: readonly TenderRefund[], tenderId: string, currency: string): Money {
  return refunded.find((entry) => entry.tenderId === tenderId)?.amount ?? zeroOf(currency);
}

export function lesser(one: Money, other: Money): Money {
  return compareMoney(one, other) <= 0 ? one : other;
}
