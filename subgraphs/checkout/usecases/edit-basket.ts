import type { Outcome } from '#kernel/outcome.ts';
import type { Basket, BasketChangeKind } from '../domain/basket.ts';
import { couponUsedUp, type CouponWrites } from '../domain/coupon.ts';
import { admitWrite } from '../domain/merge-basket.ts';
import { isVoucherClaim, voucherUsed } from '../domain/voucher-claim.ts';
import type {
  BasketRecord,
  Caller,
  CardWork,
  CheckoutAnswer,
  CheckoutFailure,
  Fact,
  IdempotencyClaim,
  Ports,
  ReadAnswer,
  ReadRequest,
  StoredValueWrite,
} from '../ports.ts';
import { askAboutCards } from './authorise-card.ts';
import { basketRecord } from './basket-record.ts';
import { failed } from './failure.ts';
import { basketChanged } from './facts.ts';
import { replayed, wasDoneMeanwhile } from './replay.ts';
import { exceptionNoted, noteRejected, type Place, type TillException } from './till-exception.ts';

/** What every change of a basket brings along. */
export type BasketRequest = {
  readonly mutation: string;
  readonly kind: BasketChangeKind;
  readonly basketId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
  /** The whole input: the same key with another one is refused. */
  readonly input: unknown;
  /** Nothing but the write comes of deciding, so it may be decided first on what this process remembers. */
  readonly isPure?: true;
  readonly scanned?: ReadRequest['scanned'];
  readonly couponCode?: string;
  readonly loyaltyOf?: string;
};

export type BasketEdit = {
  readonly basket: Basket;
  /** Used up with this change. */
  readonly approvalIds?: readonly string[];
  readonly exceptions?: readonly TillException[];
  /** The provider is asked once this is written, beside the request. */
  readonly cardsToAsk?: readonly CardWork[];
  readonly coupons?: CouponWrites;
  readonly storedValue?: readonly StoredValueWrite[];
  readonly facts?: (record: BasketRecord) => readonly Fact[];
  readonly lineId?: string;
  readonly tenderId?: string;
};

export type DecideEdit = (
  basket: BasketRecord,
  read: ReadAnswer,
) => Promise<Outcome<BasketEdit, CheckoutFailure>>;

/**
 * Reads, lets `decide` apply a rule, and writes the next version with its event and idempotency key. When
 * someone else was faster, everything is decided again on what they left behind (rule 27).
 */
export function editBasket(
  ports: Ports,
  caller: Caller,
  request: BasketRequest,
  decide: DecideEdit,
): Promise<CheckoutAnswer> {
  return ports.inBasketTurn(request.basketId, async () => {
    const answer = await decideUntilWritten(ports, caller, request, decide);
    const { basket, refusal } = answer;
    if (basket !== undefined && refusal !== undefined) {
      await noteRejected(ports, caller, { place: placeIn(basket), subject: basket.id, refusal });
    }
    return answer;
  });
}

async function decideUntilWritten(
  ports: Ports,
  caller: Caller,
  request: BasketRequest,
  decide: DecideEdit,
): Promise<CheckoutAnswer> {
  const quick = await attemptRemembered(ports, caller, request, decide);
  if (quick !== undefined) return quick;
  const claim = claimOf(caller, request);
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const answer = await attemptEdit(ports, caller, { request, claim }, decide);
    if (answer === undefined || (await wasDoneMeanwhile(ports, claim, answer))) continue;
    return answer;
  }
  throw new Error(`Basket ${request.basketId} changed ${attemptsMax} times while we wanted to.`);
}

/** The stored basket if the caller may work on it. */
export function ownBasket(
  caller: Caller,
  basket: BasketRecord | undefined,
): BasketRecord | undefined {
  if (basket === undefined) return undefined;
  if (caller.audience !== 'dtc') caller.requireStore(basket.storeId);
  return mayWorkOn(caller, basket) ? basket : undefined;
}

function mayWorkOn(caller: Caller, { shopper, storeId }: BasketRecord): boolean {
  return caller.audience === 'dtc' ? shopper === caller.subject : caller.maySeeStore(storeId);
}

export function claimOf(
  caller: Caller,
  request: Pick<BasketRequest, 'mutation' | 'idempotencyKey' | 'input'>,
): IdempotencyClaim {
  return {
    audience: caller.audience,
    owner: caller.subject,
    mutation: request.mutation,
    key: request.idempotencyKey,
    input: request.input,
  };
}

/** Where an exception happened. */
export function placeIn({ id, storeId, workstationId, training }: BasketRecord): Place {
  return { storeId, workstationId, training, basketId: id };
}

export const basketUnknown = failed('BASKET_UNKNOWN', 'There is no such basket.', 'basketId');

const attemptsMax = 10; // More tills than ever edit one basket at the same moment.

/**
 * Without reading the basket and the note under the key: decides on what this process wrote last. Only a write counts,
 * because it holds on condition that nobody has changed the basket or used the key since. Whatever else comes of it
 * (undefined) may come of knowing too little: it is decided again on what is read, as if this had not been tried.
 */
async function attemptRemembered(
  ports: Ports,
  caller: Caller,
  request: BasketRequest,
  decide: DecideEdit,
): Promise<CheckoutAnswer | undefined> {
  const { isPure, basketId, scanned } = request;
  const before = isPure === undefined ? undefined : ports.store.remembered(basketId);
  if (before === undefined || !mayWorkOn(caller, before)) return undefined;
  if (!admitted(before, request).ok) return undefined;
  const read = await ports.store.read(scanned === undefined ? {} : { scanned });
  const edit = await decide(before, { ...read, basket: before });
  if (!edit.ok) return undefined;
  const claim = claimOf(caller, request);
  const answer = await write(ports, caller, { claim, before, edit: edit.value });
  return answer?.refusal === undefined ? answer : undefined;
}

/** Undefined: someone else was faster, try again. */
async function attemptEdit(
  ports: Ports,
  caller: Caller,
  { request, claim }: { readonly request: BasketRequest; readonly claim: IdempotencyClaim },
  decide: DecideEdit,
): Promise<CheckoutAnswer | undefined> {
  const { basketId, scanned, couponCode, loyaltyOf } = request;
  const read = await ports.store.read({
    ...{ claim, basketId },
    ...(scanned && { scanned }),
    ...(couponCode === undefined ? {} : { couponCode }),
    ...(loyaltyOf === undefined ? {} : { loyaltyOf }),
  });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const basket = ownBasket(caller, read.basket);
  if (basket === undefined) return basketUnknown;
  const admission = admitted(basket, request);
  if (!admission.ok) return { basket, refusal: admission.refusal };
  const edit = await decide(basket, read);
  if (!edit.ok) return { basket, refusal: edit.refusal };
  return write(ports, caller, { claim, before: basket, edit: edit.value });
}

function admitted(basket: BasketRecord, { kind, version }: BasketRequest) {
  return admitWrite(basket, { kind, ...(version === undefined ? {} : { version }) });
}

async function write(
  ports: Ports,
  caller: Caller,
  change: {
    readonly claim: IdempotencyClaim;
    readonly before: BasketRecord;
    readonly edit: BasketEdit;
  },
): Promise<CheckoutAnswer | undefined> {
  const { claim, before, edit } = change;
  const basket = basketRecord(edit.basket, before);
  const { lineId, tenderId, approvalIds, cardsToAsk, coupons, storedValue } = edit;
  const answer = {
    basket,
    ...(lineId === undefined ? {} : { lineId }),
    ...(tenderId === undefined ? {} : { tenderId }),
  };
  const committed = await ports.store.commit({
    basket: { record: basket, previousVersion: before.version },
    claim: { ...claim, answer },
    facts: [
      basketChanged(basket),
      ...(edit.facts?.(basket) ?? []),
      ...exceptionNoted(ports, caller, { place: placeIn(basket), exceptions: edit.exceptions }),
    ],
    correlationId: caller.correlationId,
    ...(approvalIds === undefined ? {} : { approvalIds }),
    ...(cardsToAsk === undefined ? {} : { cardsToAsk }),
    ...(coupons === undefined ? {} : { coupons }),
    ...(storedValue === undefined ? {} : { storedValue }),
  });
  if (committed.ok) {
    askAboutCards(ports, cardsToAsk);
    return answer;
  }
  if (committed.lost === 'COUPON') return withoutUse(ports, caller, change);
  if (committed.lost === 'STORED_VALUE') return withoutReleases(ports, caller, change);
  return committed.lost === 'APPROVAL' ? { basket: before, ...approvalUsed } : undefined;
}

/** A use that can't be had is refused; one that ran out meanwhile needs no giving back. */
async function withoutUse(
  ports: Ports,
  caller: Caller,
  change: Parameters<typeof write>[2],
): Promise<CheckoutAnswer | undefined> {
  const { claim } = change.edit.coupons ?? {};
  if (claim !== undefined) {
    const { refusal } = isVoucherClaim(claim) ? voucherUsed : couponUsedUp;
    return { basket: change.before, refusal };
  }
  const { coupons: _coupons, ...edit } = change.edit;
  return write(ports, caller, { ...change, edit });
}

/** A hold that ran out meanwhile needs no giving back; for a new one everything is decided again. */
async function withoutReleases(
  ports: Ports,
  caller: Caller,
  change: Parameters<typeof write>[2],
): Promise<CheckoutAnswer | undefined> {
  const { storedValue = [], ...edit } = change.edit;
  if (!storedValue.every(({ kind }) => kind === 'RELEASE')) return undefined;
  return write(ports, caller, { ...change, edit });
}

export const approvalUsed = failed(
  'APPROVAL_USED',
  'This approval was used before; ask for another one.',
  'approval',
);
