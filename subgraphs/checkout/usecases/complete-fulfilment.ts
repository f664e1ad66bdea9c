import { localTime } from '#kernel/business-day.ts';
import { isZero, money } from '#kernel/money.ts';
import { accept, type Outcome, refuse, type Refusal } from '#kernel/outcome.ts';
import { handOverRefusal, type PersonCheck } from '../domain/age-check.ts';
import type { Basket, BasketLine } from '../domain/basket.ts';
import { couponClaimsOf, usedCoupons } from '../domain/coupon.ts';
import { addTender, answerCard, tenderSums } from '../domain/tender.ts';
import { tillPolicyOf } from '../domain/till-rules.ts';
import { completeBasket } from '../domain/transaction.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutFailure,
  Commit,
  Ports,
  StoreBook,
  StoredTransaction,
  WorkstationBook,
} from '../ports.ts';
import { appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { basketRecord } from './basket-record.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { basketChanged } from './facts.ts';
import { sellingAt } from './open-basket.ts';
import { recalledLine } from './recalled-line.ts';
import { replayed } from './replay.ts';

export type FulfilmentInput = {
  readonly fulfilmentId: string;
  readonly orderId: string;
  readonly reservationId: string;
  readonly quote: string;
  readonly storeId: string;
  readonly workstationId?: string | undefined;
  readonly operatorId: string;
  readonly customerId?: string | undefined;
  /** Whoever hands over has looked at the customer's birth date. */
  readonly ageConfirmed?: boolean | undefined;
  /** Typed by whoever hands over; looked at and forgotten. */
  readonly birthDate?: string | undefined;
  readonly tender:
    | {
        readonly kind: 'CARD';
        readonly providerReference: string;
        readonly brand: string;
        readonly lastFour: string;
      }
    | { readonly kind: 'CASH'; readonly tenderedMinor: number };
};

/**
 * Rings an order's hand-over up, once per fulfilment, exactly as it was quoted: the basket was kept when it
 * was signed, so neither prices nor taxes are computed again.
 */
export async function completeFulfilment(
  ports: Ports,
  caller: Caller,
  input: FulfilmentInput,
): Promise<Outcome<StoredTransaction, FulfilmentFailure>> {
  const quote = await ports.documents.verifyQuote(input.quote);
  if (quote === undefined) return quoteInvalid;
  const { basketId, basketVersion: version } = quote;
  const { fulfilmentId: idempotencyKey } = input;
  // A birth date is kept nowhere, not even as part of a hash.
  const { birthDate, ...kept } = input;
  const claimed = birthDate === undefined ? kept : { ...kept, birthDateTyped: true };
  const claim = claimOf(caller, { mutation: 'fulfilmentComplete', input: claimed, idempotencyKey });
  const quoted = { basketId, version };
  const [read, store] = await Promise.all([
    ports.store.read({ claim, basketId, quoted }),
    ports.priceBook.store(input.storeId),
  ]);
  const earlier = await replayed(ports, read);
  if (earlier?.refusal !== undefined) return { ok: false, refusal: earlier.refusal };
  if (earlier?.transaction !== undefined) return accept(earlier.transaction);
  const sold = read.quoted;
  if (sold?.totals.total.minor !== quote.totalMinor) return quoteInvalid;
  if (store === undefined) return failed('STORE_UNKNOWN', 'There is no such store.', 'storeId');
  if (store.currency !== sold.currency) return quoteInvalid;
  return ringUp(ports, { caller, input, claim, sold, store, cart: read.basket });
}

export type FulfilmentFailure = CheckoutFailure | Refusal<'QUOTE_INVALID'>;

const quoteInvalid = refuse<FulfilmentFailure>({
  code: 'QUOTE_INVALID',
  message: 'The quote was not signed here, or not for this.',
});

type Handover = {
  readonly caller: Caller;
  readonly input: FulfilmentInput;
  readonly claim: ReturnType<typeof claimOf>;
  readonly sold: BasketRecord;
  readonly store: StoreBook;
  /** The cart as it is now; its owner may have gone on with it. */
  readonly cart: BasketRecord | undefined;
};

async function ringUp(
  ports: Ports,
  handover: Handover,
): Promise<Outcome<StoredTransaction, FulfilmentFailure>> {
  const { caller, input, claim, sold, store, cart } = handover;
  const { storeId } = store;
  const workstation = handingOver(store, input.workstationId);
  if (!workstation.ok) return workstation;
  const paid = pay(ports, handover, workstation.value);
  if (!paid.ok) return paid;
  const person = personAt(ports, handover, workstation.value);
  const unfit = handOverRefusal(sold, person) ?? (await recalledLine(ports, paid.value));
  if (unfit !== undefined) return { ok: false, refusal: unfit };
  const completion = {
    transactionId: ports.newId(),
    operatorId: input.operatorId,
    now: ports.clock().toISOString(),
  };
  const completed = completeBasket(paid.value, completion);
  if (!completed.ok) return completed;
  const { basket, draft } = completed.value;
  const ended = endCart(cart, sold, { ...basket, version: sold.version + 1 }, draft.id);
  const appended = await appendTransaction(ports, {
    chain: { storeId, workstationId: workstation.value.workstationId, series: 'ONLINE' },
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      ...ended,
      claim: { ...claim, answer: { transactionId: draft.id } },
      // The price was signed with the coupon, so the use stands however long the hand-over took.
      coupons: {
        consume: {
          claims: couponClaimsOf({ ...sold, coupons: usedCoupons(sold) }),
          honoured: true,
        },
      },
      correlationId: caller.correlationId,
    },
  });
  if (appended.kind === 'REFUSED') return { ok: false, refusal: appended.refusal };
  if (appended.kind === 'DONE') return accept(appended.stored);
  if (appended.lost === 'POINTS') return pointsSpent;
  // The cart or the key moved meanwhile; both are read again.
  return completeFulfilment(ports, caller, input);
}

const pointsSpent = failed(
  'POINTS_INSUFFICIENT',
  'The customer has spent the points of this order elsewhere meanwhile: cancel it, and sell the goods anew.',
);

/** The workstation that hands over, else the store's virtual one. */
function handingOver(
  store: StoreBook,
  workstationId: string | undefined,
): Outcome<WorkstationBook, CheckoutFailure> {
  const virtual = store.workstations.find(({ kind }) => kind === 'VIRTUAL');
  return sellingAt(store, workstationId ?? virtual?.workstationId);
}

/** A shopper's promise is no check: whoever hands the goods over has looked, and answers for it. */
function checked(
  line: BasketLine,
  { ageConfirmed, birthDate, operatorId }: FulfilmentInput,
): BasketLine {
  const isUnchecked = line.minimumAge !== undefined && line.ageConfirmedBy === undefined;
  const hasLooked = ageConfirmed === true || birthDate !== undefined;
  return isUnchecked && hasLooked ? { ...line, ageConfirmedBy: operatorId } : line;
}

/** By the rules of the store that hands over. At the virtual workstation nobody stands: the carrier's people look. */
function personAt(
  ports: Ports,
  { input, store }: Handover,
  { kind }: WorkstationBook,
): PersonCheck {
  const { ageConfirmed, birthDate } = input;
  const isDateWanted = tillPolicyOf(store.policy).ageCheck === 'BIRTH_DATE';
  const { date: localDate } = localTime(ports.clock(), store.timeZone);
  return { ageConfirmed, birthDate, localDate, needsDate: isDateWanted && kind === 'TILL' };
}

function pay(
  ports: Ports,
  { input, sold, store }: Handover,
  { workstationId }: WorkstationBook,
): Outcome<Basket, CheckoutFailure> {
  const { fulfilmentId, orderId, operatorId, reservationId, customerId, tender } = input;
  const basket: Basket = {
    ...sold,
    status: 'OPEN',
    storeId: store.storeId,
    workstationId,
    operatorId,
    fulfilmentId,
    orderId,
    tenders: [],
    lines: sold.lines.map((line) => ({ ...checked(line, input), reservationId })),
    ...(customerId === undefined ? {} : { customerId }),
  };
  const { due } = tenderSums(basket);
  // A gift (a discount of 100 %) has no tender: nobody takes a card for nothing.
  if (isZero(due)) return accept(basket);
  const now = ports.clock().toISOString();
  const tenderId = ports.newId();
  const { kind } = tender;
  const amount = tender.kind === 'CASH' ? money(tender.tenderedMinor, basket.currency) : due;
  const added = addTender(basket, { tenderId, kind, amount, now });
  if (!added.ok || tender.kind === 'CASH') return added;
  const { providerReference, brand: cardBrand, lastFour: cardLastFour } = tender;
  const answer = { status: 'AUTHORISED', providerReference, cardBrand, cardLastFour } as const;
  return answerCard(added.value, { tenderId, answer, now });
}

/** The cart ends in the same write, unless its owner has gone on with it since it was quoted. */
function endCart(
  cart: BasketRecord | undefined,
  sold: BasketRecord,
  completed: Basket,
  transactionId: string,
): Pick<Commit, 'basket' | 'facts'> {
  if (cart?.version !== sold.version) return { facts: [] };
  const record = basketRecord(completed, { ...sold, transactionId });
  return {
    basket: { record, previousVersion: cart.version },
    facts: [basketChanged(record)],
  };
}
