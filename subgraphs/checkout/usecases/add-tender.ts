import { isNegative } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { type Basket, type TenderKind, withPricing } from '../domain/basket.ts';
import { outgrownDiscount } from '../domain/manual-discount.ts';
import { holdWrite } from '../domain/stored-value.ts';
import { holdOf } from '../domain/stored-value-writes.ts';
import { addTender as add, answerCard, tenderSums } from '../domain/tender.ts';
import { withTip } from '../domain/tip.ts';
import { voucherClaims, voucherCode } from '../domain/voucher-claim.ts';
import type {
  BasketRecord,
  Caller,
  CardWork,
  CheckoutAnswer,
  CheckoutFailure,
  Ports,
} from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { tenderStatusChanged } from './facts.ts';
import { knownStore, momentOf, priceLines } from './price-lines.ts';
import { recalledLine } from './recalled-line.ts';
import type { AmountText } from './read-money.ts';
import { type RequestedTender, requestTender } from './request-tender.ts';
import { readTip } from './set-tip.ts';

export type AddTenderInput = {
  readonly basketId: string;
  readonly kind: TenderKind;
  readonly amount?: AmountText | undefined;
  readonly cardToken?: string | undefined;
  readonly tip?: AmountText | undefined;
  readonly giftCardNumber?: string | undefined;
  readonly giftCardPin?: string | undefined;
  readonly voucherKind?: string | undefined;
  readonly voucherNumber?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** A card answers PENDING at once: a PIN takes half a minute, and nobody holds a request open for it. */
export async function addTender(
  ports: Ports,
  caller: Caller,
  input: AddTenderInput,
): Promise<CheckoutAnswer> {
  const request = { ...input, mutation: 'tenderAdd', kind: 'EDIT', input } as const;
  const attempt = () =>
    editBasket(ports, caller, request, (basket) => addTo(ports, caller, { basket, input }));
  const answer = await attempt();
  const { voucherKind = '', voucherNumber = '' } = input;
  if (answer.refusal?.code !== 'VOUCHER_USED') return answer;
  // A forgotten basket may hold it, and has to give it back by now.
  const code = voucherCode(voucherKind, voucherNumber);
  const released = await ports.store.releaseExpiredClaims(code, ports.clock().toISOString());
  return released === 0 ? answer : attempt();
}

async function addTo(
  ports: Ports,
  caller: Caller,
  { basket, input }: { readonly basket: BasketRecord; readonly input: AddTenderInput },
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const now = ports.clock().toISOString();
  const priced = await pricedForPaying(ports, basket);
  const recalled = basket.status === 'OPEN' ? await recalledLine(ports, basket) : undefined;
  if (recalled !== undefined) return { ok: false, refusal: recalled };
  const outgrown = outgrownDiscount(priced);
  if (!outgrown.ok) return outgrown;
  if (isNegative(tenderSums(priced).due)) return refundOwed;
  const tipped = tippedBy(priced, input, now);
  if (!tipped.ok) return tipped;
  const tenderId = ports.newId();
  const requested = await requestTender(ports, caller, tipped.value, { input, tenderId, now });
  if (!requested.ok) return requested;
  const added = add(tipped.value, requested.value.request);
  if (!added.ok) return added;
  if (input.kind === 'CARD' && basket.training) {
    return trainingCard(added.value, tenderId, now);
  }
  return accept({
    basket: added.value,
    tenderId,
    ...holding(added.value, tenderId, requested.value),
    ...claiming(added.value, tenderId),
    facts: (record) =>
      record.tenders
        .filter((tender) => tender.tenderId === tenderId)
        .map((tender) => tenderStatusChanged(record, tender)),
    ...(input.kind === 'CARD'
      ? { cardsToAsk: [cardWork(added.value, { tenderId, now, input })] }
      : {}),
  });
}

const refundOwed = failed(
  'REFUND_KIND_INVALID',
  'Money is owed to the customer: pay it out with basketRefund.',
  'basketId',
);
/** The tip that comes with a tender is part of the same change, so that one version has both. */
function tippedBy(
  basket: Basket,
  { tip }: AddTenderInput,
  now: string,
): Outcome<Basket, CheckoutFailure> {
  if (tip === undefined) return accept(basket);
  const read = readTip(basket, tip);
  if (!read.ok) return read;
  const tipped = withTip(basket, read.value, now);
  if (!tipped.ok) return tipped;
  const { version, lastEditVersion } = basket;
  return accept({ ...tipped.value, version, lastEditVersion });
}

/** What the tender takes of an account is set aside in the same write. */
function holding(
  { tenders }: Basket,
  tenderId: string,
  { request, holding: account }: RequestedTender,
): Pick<BasketEdit, 'storedValue'> {
  const tender = tenders.find((candidate) => candidate.tenderId === tenderId);
  const hold = tender && holdOf(tender);
  if (account === undefined || hold === undefined) return {};
  return { storedValue: [holdWrite(account, hold, request.now)] };
}

/** A voucher of single use is claimed in the same write. Practice uses nothing up. */
function claiming(
  { id, tenders, training }: Basket,
  tenderId: string,
): Pick<BasketEdit, 'coupons'> {
  const added = tenders.filter((tender) => tender.tenderId === tenderId);
  const [claim] = training ? [] : voucherClaims(id, added);
  return claim === undefined ? {} : { coupons: { claim } };
}

/** Promotions and taxes are computed a last time when paying starts (decision 15). */
export async function pricedForPaying(ports: Ports, basket: BasketRecord): Promise<Basket> {
  if (basket.status !== 'OPEN' || basket.lines.length === 0) return basket;
  const store = await knownStore(ports, basket.storeId);
  const moment = momentOf(ports.clock(), store, basket);
  return withPricing(basket, await priceLines(ports, basket, { lines: basket.lines, moment }));
}

/** Training never asks a provider: whoever practises must not charge a card. */
function trainingCard(
  basket: Basket,
  tenderId: string,
  now: string,
): Outcome<BasketEdit, CheckoutFailure> {
  const answered = answerCard(basket, {
    tenderId,
    now,
    answer: {
      status: 'AUTHORISED',
      providerReference: 'TRAINING',
      cardBrand: 'TRAINING',
      cardLastFour: '0000',
    },
  });
  if (!answered.ok) return answered;
  // One change, one version.
  const { version, lastEditVersion } = basket;
  return accept({ basket: { ...answered.value, version, lastEditVersion }, tenderId });
}

function cardWork(
  basket: Basket,
  asked: { readonly tenderId: string; readonly now: string; readonly input: AddTenderInput },
): CardWork {
  const { tenderId, now, input } = asked;
  const tender = basket.tenders.find((candidate) => candidate.tenderId === tenderId);
  if (tender === undefined) throw new Error(`Expected tender ${tenderId} in its basket.`);
  return {
    tenderId,
    basketId: basket.id,
    amount: tender.amount,
    requestedAt: now,
    ...(basket.workstationId === undefined ? {} : { workstationId: basket.workstationId }),
    ...(input.cardToken === undefined ? {} : { cardToken: input.cardToken }),
  };
}
