import type { Basket } from '../domain/basket.ts';
import type { CouponWrites } from '../domain/coupon.ts';
import { claimsAtSale, claimsOf, isVoucherClaim } from '../domain/voucher-claim.ts';
import { admitWrite } from '../domain/merge-basket.ts';
import { permit } from '../domain/state-machine.ts';
import { completeBasket, type TransactionDraft } from '../domain/transaction.ts';
import { storedValueWritesOf } from '../domain/stored-value-writes.ts';
import type {
  BasketRecord,
  Caller,
  CardWork,
  ChainId,
  CheckoutAnswer,
  IdempotencyClaim,
  LostBy,
  Ports,
  ReturnWrite,
  StoredValueWrite,
} from '../ports.ts';
import { type Append, appendTransaction, receiptStoreOf } from './append-transaction.ts';
import { basketRecord } from './basket-record.ts';
import { approvalUsed, basketUnknown, claimOf, ownBasket, placeIn } from './edit-basket.ts';
import { failed } from './failure.ts';
import { basketChanged } from './facts.ts';
import { originalsOf, returnWritesOf, sourcesOf } from './originals.ts';
import { lookAgain, pinHashesOf } from './look-again.ts';
import { knownStore } from './price-lines.ts';
import { recalledLine } from './recalled-line.ts';
import { replayed, wasDoneMeanwhile } from './replay.ts';
import { exceptionNoted, type TillException } from './till-exception.ts';

export type CompleteTransactionInput = {
  readonly basketId: string;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function completeTransaction(
  ports: Ports,
  caller: Caller,
  input: CompleteTransactionInput,
): Promise<CheckoutAnswer> {
  const claim = claimOf(caller, { mutation: 'transactionComplete', input, ...input });
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const answer = await attemptComplete(ports, caller, { input, claim });
    if (answer === undefined || (await wasDoneMeanwhile(ports, claim, answer))) continue;
    return answer;
  }
  throw new Error(`Basket ${input.basketId} changed ${attemptsMax} times while completing it.`);
}

const attemptsMax = 10; // A basket that is being paid is changed by very few.

type Asked = { readonly input: CompleteTransactionInput; readonly claim: IdempotencyClaim };

async function attemptComplete(
  ports: Ports,
  caller: Caller,
  { input, claim }: Asked,
): Promise<CheckoutAnswer | undefined> {
  const read = await ports.store.read({ claim, basketId: input.basketId });
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  const basket = ownBasket(caller, read.basket);
  if (basket === undefined) return basketUnknown;
  const { version } = input;
  const write = { kind: 'EDIT', ...(version === undefined ? {} : { version }) } as const;
  const admitted = admitWrite(basket, write);
  if (!admitted.ok) return { basket, refusal: admitted.refusal };
  const chain = chainOf(basket);
  if (chain === undefined) return { basket, ...notAtTill };
  const completed = complete(ports, caller, basket);
  if (!completed.ok) return { basket, refusal: completed.refusal };
  const { basket: next } = completed.value;
  const sources = await sourcesOf(ports, await originalsOf(ports, basket));
  const written = returnWritesOf(basket, completed.value.draft, sources);
  if (!written.ok) return { basket, refusal: written.refusal };
  const { draft, returns } = written.value;
  const recalled = await recalledLine(ports, basket);
  if (recalled !== undefined) return { basket, refusal: recalled };
  const coupons = basket.training ? {} : claimsAtSale(basket, ports.clock().toISOString());
  const storedValue = storedValueWritesOf(draft, {
    ...{ storeId: basket.storeId, training: basket.training, pinHashes: pinHashesOf(basket) },
  });
  return finish(ports, {
    ...{ caller, before: basket, next, draft, chain, claim, coupons, returns, storedValue },
  });
}

const notAtTill = failed('WORKSTATION_UNKNOWN', 'The basket is not at a workstation.', 'basketId');

function complete(ports: Ports, caller: Caller, basket: BasketRecord) {
  const permitted = permit(basket, 'COMPLETE');
  if (!permitted.ok) return permitted;
  return completeBasket(basket, {
    transactionId: ports.newId(),
    operatorId: caller.operatorId ?? basket.operatorId ?? caller.subject,
    now: ports.clock().toISOString(),
  });
}

/** The chain that the basket's transaction belongs to; undefined for a web cart. */
export function chainOf(basket: BasketRecord): ChainId | undefined {
  const { storeId, workstationId, training } = basket;
  if (workstationId === undefined) return undefined;
  return { storeId, workstationId, series: training ? 'TRAINING' : 'ONLINE' };
}

/** Appends what a basket ended in, and ends the basket in the same write. Undefined: it changed meanwhile. */
export async function finish(
  ports: Ports,
  end: {
    readonly caller: Caller;
    readonly before: BasketRecord;
    readonly next: Basket;
    readonly draft: TransactionDraft;
    readonly chain: ChainId;
    readonly claim: ReturnType<typeof claimOf>;
    readonly coupons?: CouponWrites;
    readonly returns?: readonly ReturnWrite[];
    readonly exception?: TillException;
    readonly approvalIds?: readonly string[];
    /** Absent: what follows from the draft. */
    readonly storedValue?: readonly StoredValueWrite[];
    readonly cardsToAsk?: readonly CardWork[];
    readonly looked?: boolean;
  },
): Promise<CheckoutAnswer | undefined> {
  const { caller, before, draft, chain, claim, exception, approvalIds } = end;
  const store = await knownStore(ports, before.storeId);
  const transactionId = draft.id;
  const record = basketRecord(end.next, { ...before, transactionId });
  const append: Append = {
    chain,
    draft,
    receiptStore: receiptStoreOf(store),
    alongside: {
      basket: { record, previousVersion: before.version },
      claim: { ...claim, answer: { basketId: before.id, transactionId } },
      facts: [
        basketChanged(record),
        ...exceptionNoted(ports, caller, {
          place: placeIn(record),
          exceptions: exception && [exception],
        }),
      ],
      ...(approvalIds === undefined ? {} : { approvalIds }),
      ...(end.coupons === undefined ? {} : { coupons: end.coupons }),
      ...(end.returns === undefined ? {} : { returns: end.returns }),
      ...(end.storedValue === undefined ? {} : { storedValue: end.storedValue }),
      ...(end.cardsToAsk === undefined ? {} : { cardsToAsk: end.cardsToAsk }),
      correlationId: caller.correlationId,
    },
  };
  const appended = await appendTransaction(ports, append);
  if (appended.kind === 'REFUSED') return { basket: before, refusal: appended.refusal };
  if (appended.kind === 'LOST') return lostAnswer(ports, end, appended.lost);
  return { basket: record, transaction: appended.stored };
}

/** Undefined: it changed meanwhile, so everything is decided again. */
async function lostAnswer(
  ports: Ports,
  end: Parameters<typeof finish>[1],
  lost: Exclude<LostBy, 'HEAD'>,
): Promise<CheckoutAnswer | undefined> {
  if (lost === 'STORED_VALUE') return lostValue(ports, end);
  if (lost === 'POINTS') return { basket: end.before, ...pointsGone };
  if (lost === 'APPROVAL') return { basket: end.before, ...approvalUsed };
  if (lost !== 'COUPON') return undefined;
  const { coupons, ...rest } = end;
  if (coupons?.release === undefined) return { basket: end.before, ...goneOf(end.before) };
  // What was to go back ran out and went back already.
  const { release: _release, ...kept } = coupons;
  return finish(ports, { ...rest, ...(kept.consume === undefined ? {} : { coupons: kept }) });
}

/** Looked at once: whoever changes it again meanwhile makes everything be decided again. */
async function lostValue(
  ports: Ports,
  end: Parameters<typeof finish>[1],
): Promise<CheckoutAnswer | undefined> {
  const { draft, before, looked = false, ...rest } = end;
  if (looked) return undefined;
  if (draft.kind === 'VOIDED') {
    return finish(ports, { ...rest, draft, before, storedValue: [], looked: true });
  }
  const again = await lookAgain(ports, before, draft);
  if (!again.ok) return { basket: before, refusal: again.refusal };
  return finish(ports, { ...rest, draft, before, storedValue: again.value, looked: true });
}

const pointsGone = failed(
  'POINTS_INSUFFICIENT',
  'The customer has spent these points elsewhere meanwhile. Void the tenders and take them out.',
);
/** Whose claim it was is not told; a basket that holds only one kind says so. */
function goneOf(basket: BasketRecord) {
  return claimsOf(basket).every(isVoucherClaim) ? voucherGone : claimGone;
}

const voucherGone = failed(
  'VOUCHER_USED',
  'The voucher was held for too long and somebody else has used it. Void its tender.',
);
const claimGone = failed(
  'COUPON_USED_UP',
  'The coupon (or voucher) was held for too long and went to somebody else. Void the tenders and take it out.',
);
