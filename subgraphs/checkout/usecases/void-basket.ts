import type { Basket } from '../domain/basket.ts';
import type { CouponWrites } from '../domain/coupon.ts';
import { claimsOf } from '../domain/voucher-claim.ts';
import { admitWrite } from '../domain/merge-basket.ts';
import { permit } from '../domain/state-machine.ts';
import { releasesOf } from '../domain/stored-value-writes.ts';
import { isActive } from '../domain/tender.ts';
import { voidBasket as giveUp } from '../domain/transaction.ts';
import { basketWorthMinor } from '../domain/void-rules.ts';
import type {
  BasketRecord,
  CardWork,
  Caller,
  CheckoutAnswer,
  IdempotencyClaim,
  Ports,
} from '../ports.ts';
import { chainOf, finish } from './complete-transaction.ts';
import { askAboutCards, cardsToRelease } from './authorise-card.ts';
import { basketRecord } from './basket-record.ts';
import { basketUnknown, claimOf, ownBasket, placeIn } from './edit-basket.ts';
import { basketChanged } from './facts.ts';
import { replayed, wasDoneMeanwhile } from './replay.ts';
import { noteRejected } from './till-exception.ts';
import { approveVoid, type VoidRequest, type Voiding } from './void-approval.ts';

export type VoidBasketInput = VoidRequest & {
  readonly basketId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Somebody who is done with a basket says so; what was authorised for it is given back. */
export async function voidBasket(
  ports: Ports,
  caller: Caller,
  input: VoidBasketInput,
): Promise<CheckoutAnswer> {
  const claim = claimOf(caller, { mutation: 'basketVoid', input, ...input });
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const answer = await attemptVoid(ports, caller, { input, claim });
    if (answer === undefined || (await wasDoneMeanwhile(ports, claim, answer))) continue;
    const { basket, refusal } = answer;
    if (basket !== undefined && refusal !== undefined) {
      await noteRejected(ports, caller, { place: placeIn(basket), subject: basket.id, refusal });
    }
    return answer;
  }
  throw new Error(`Basket ${input.basketId} changed ${attemptsMax} times while voiding it.`);
}

const attemptsMax = 10; // A basket that is given up is changed by very few.

async function attemptVoid(
  ports: Ports,
  caller: Caller,
  { input, claim }: { readonly input: VoidBasketInput; readonly claim: IdempotencyClaim },
): Promise<CheckoutAnswer | undefined> {
  const read = await ports.store.read({ claim, basketId: input.basketId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const before = ownBasket(caller, read.basket);
  if (before === undefined) return basketUnknown;
  const { version } = input;
  const admitted = admitWrite(before, {
    kind: 'EDIT',
    ...(version === undefined ? {} : { version }),
  });
  if (!admitted.ok) return { basket: before, refusal: admitted.refusal };
  const permitted = permit(before, 'VOID');
  if (!permitted.ok) return { basket: before, refusal: permitted.refusal };
  const approved = await approveVoid(ports, caller, {
    ...{ basket: before, request: input, kind: 'BASKET_VOIDED', subject: before.id },
    worthMinor: basketWorthMinor(before),
  });
  if (!approved.ok) return { basket: before, refusal: approved.refusal };
  return giveUpBasket(ports, { caller, before, claim, voiding: approved.value });
}

/** Ends a basket without a sale, in its workstation's journal if it was at one. */
export async function giveUpBasket(
  ports: Ports,
  given: {
    readonly caller: Caller;
    readonly before: BasketRecord;
    readonly claim: ReturnType<typeof claimOf>;
    readonly voiding: Omit<Voiding, 'voidedMinor'> | undefined;
  },
): Promise<CheckoutAnswer | undefined> {
  const { caller, before, claim, voiding } = given;
  const operatorId = caller.operatorId ?? before.operatorId ?? caller.subject;
  const now = ports.clock().toISOString();
  const { reason, approval, exception } = voiding ?? {};
  const voided = giveUp(before, {
    ...{ transactionId: ports.newId(), operatorId, now },
    ...(reason === undefined ? {} : { reason }),
    ...(approval === undefined ? {} : { approval }),
  });
  if (!voided.ok) return { basket: before, refusal: voided.refusal };
  const { basket: next, draft, authorisationsToVoid } = voided.value;
  const chain = chainOf(before);
  const release = claimsOf(before);
  const coupons = release.length === 0 ? {} : { coupons: { release } };
  const noted = exception === undefined ? {} : { exception };
  const used = approval === undefined ? {} : { approvalIds: [approval.approvalId] };
  const storedValue = releasesOf(before.tenders.filter(isActive));
  const cardsToAsk = cardsToRelease(before, authorisationsToVoid, now);
  const parts = { ...coupons, ...noted, ...used, storedValue, cardsToAsk };
  const end = { caller, before, next, draft, claim, ...parts };
  const answer = await (chain === undefined
    ? writeAlone(ports, end)
    : finish(ports, { ...end, chain }));
  if (answer !== undefined && answer.refusal === undefined) askAboutCards(ports, cardsToAsk);
  return answer;
}

/** What never was at a workstation leaves no trace in a journal. */
async function writeAlone(
  ports: Ports,
  end: {
    readonly caller: Caller;
    readonly before: BasketRecord;
    readonly next: Basket;
    readonly claim: ReturnType<typeof claimOf>;
    readonly coupons?: CouponWrites;
    readonly cardsToAsk: readonly CardWork[];
  },
): Promise<CheckoutAnswer | undefined> {
  const { caller, before, next, claim, coupons, cardsToAsk } = end;
  const basket = basketRecord(next, before);
  const committed = await ports.store.commit({
    basket: { record: basket, previousVersion: before.version },
    claim: { ...claim, answer: { basket } },
    facts: [basketChanged(basket)],
    correlationId: caller.correlationId,
    cardsToAsk,
    ...(coupons === undefined ? {} : { coupons }),
  });
  if (committed.ok) return { basket };
  if (committed.lost !== 'COUPON') return undefined;
  // The claim ran out and was given back already.
  const { coupons: _coupons, ...rest } = end;
  return writeAlone(ports, rest);
}
