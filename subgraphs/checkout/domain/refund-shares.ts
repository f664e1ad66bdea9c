import {
  addMoney,
  isNegative,
  isZero,
  negateMoney,
  subtractMoney,
  sumMoney,
  zeroOf,
  type Money,
} from '#kernel/money.ts';
import { accept } from '#kernel/outcome.ts';
import type { Basket, Tender, TenderKind } from './basket.ts';
import {
  isAllOf,
  joinCash,
  lesser,
  planByKind,
  refundPlan,
  type RefundShare,
  type RefundSource,
  sumOfShares,
} from './refund-plan.ts';
import { refused, type CheckoutOutcome } from './refusal.ts';
import { worthWithoutReceipt } from './return-without-receipt.ts';
import { isActive } from './tender.ts';

/** What a basket still owes (above zero) and the sales whose goods come back. */
export type Owed = {
  readonly basket: Pick<Basket, 'lines' | 'currency' | 'policy' | 'customerId' | 'tenders'>;
  readonly owed: Money;
  readonly sources: readonly RefundSource[];
};

/**
 * Where the money goes unless somebody wants it otherwise: what goods without a receipt are worth as the store's policy
 * says, never to a card, and the rest back to what the sales were paid by.
 */
export function refundSharesPlan(owed: Owed): readonly RefundShare[] {
  const { without, rest } = partsOf(owed);
  return joinCash([...planOf(rest, owed.sources), ...shareOf(without, kindPlanned(owed.basket))]);
}

/** The plan, or all by the kind that is asked for: another than the plan's needs an approval. */
export function sharesOf(
  owed: Owed,
  asked: { readonly kind?: TenderKind | undefined; readonly approved: boolean },
): CheckoutOutcome<readonly RefundShare[]> {
  const { kind } = asked;
  if (kind === undefined) return accept(refundSharesPlan(owed));
  const { without, rest } = partsOf(owed);
  if (!isZero(without) && !isAllowed(owed.basket, kind)) return notWithoutReceipt;
  const paidBack = byKind(rest, owed.sources, { kind, approved: asked.approved });
  if (!paidBack.ok) return paidBack;
  return accept(joinCash([...paidBack.value, ...shareOf(without, kind)]));
}

/**
 * What is bought in the same basket is set off against goods with a receipt first. What the basket pays back already for
 * those without one is not owed again, when another of its tenders was given up.
 */
function partsOf({ basket, owed }: Owed): { readonly without: Money; readonly rest: Money } {
  const { currency, tenders } = basket;
  const refunds = tenders.filter((tender) => isActive(tender) && isNegative(tender.amount));
  const sumOf = (paid: readonly Tender[]) => sumMoney(currency, paid.map(paidBackBy));
  const owedAtFirst = addMoney(owed, sumOf(refunds));
  const worth = lesser(worthWithoutReceipt(basket), owedAtFirst);
  const left = subtractMoney(worth, sumOf(refunds.filter((tender) => paysGoods(basket, tender))));
  const without = isNegative(left) ? zeroOf(currency) : lesser(left, owed);
  return { without, rest: subtractMoney(owed, without) };
}

/** Before cash rounding. */
function paidBackBy({ amount, rounding = zeroOf(amount.currency) }: Tender): Money {
  return negateMoney(subtractMoney(amount, rounding));
}

/** One that gives back no payment of a sale; the cash that also gives one back, where cash is what goods are paid by. */
function paysGoods(basket: Owed['basket'], { kind, refundOfTender }: Tender): boolean {
  if (refundOfTender === undefined) return isAllowed(basket, kind);
  return kind === 'CASH' && kindPlanned(basket) === 'CASH';
}

function planOf(owed: Money, sources: readonly RefundSource[]): readonly RefundShare[] {
  return isZero(owed) ? [] : refundPlan(owed, sources);
}

function byKind(
  owed: Money,
  sources: readonly RefundSource[],
  { kind, approved }: { readonly kind: TenderKind; readonly approved: boolean },
): CheckoutOutcome<readonly RefundShare[]> {
  const plan = planOf(owed, sources);
  if (isAllOf(plan, kind)) return accept(plan);
  const shares = planByKind(owed, sources, kind);
  if (!isZero(subtractMoney(sumOfShares(owed, shares), owed))) return notByKind;
  return approved ? accept(shares) : notAsPaid;
}

function shareOf(amount: Money, kind: TenderKind): readonly RefundShare[] {
  return isZero(amount) ? [] : [{ kind, amount }];
}

/** Cash for somebody unknown, where the store hands it out; a credit needs a customer, and the refund says so. */
function kindPlanned(basket: Owed['basket']): TenderKind {
  return isAllowed(basket, 'CASH') && basket.customerId === undefined ? 'CASH' : 'STORE_CREDIT';
}

function isAllowed({ policy }: Owed['basket'], kind: TenderKind): boolean {
  const { cashAllowed = false } = policy.returnsWithoutReceipt ?? {};
  return kind === 'STORE_CREDIT' || (kind === 'CASH' && cashAllowed);
}

const notWithoutReceipt = refused(
  'REFUND_KIND_INVALID',
  'Without a receipt the money goes back as a credit of the customer, or in cash where the store allows it.',
  'refundKind',
);
const notByKind = refused(
  'REFUND_KIND_INVALID',
  'The sale has not as much left that was paid this way. Refund as planned, or in cash.',
  'refundKind',
);
const notAsPaid = refused(
  'APPROVAL_REQUIRED',
  'The sale was paid another way: to refund it like this needs an approval RETURN.',
  'approval',
);
