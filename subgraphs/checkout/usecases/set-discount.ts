import { parseAmount } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Basket, ManualDiscount } from '../domain/basket.ts';
import {
  checkDiscount,
  type DiscountWish,
  exceedsLimit,
  takenByHand,
  withLineDiscount,
} from '../domain/manual-discount.ts';
import { permit } from '../domain/state-machine.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
} from '../ports.ts';
import { approvePrice, priceApproval } from './approve-price.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { repriceWith } from './price-lines.ts';

export type AmountText = { readonly amount: string; readonly currency: string };

export type SetDiscountInput = {
  readonly basketId: string;
  /** Absent: the whole basket. */
  readonly lineId?: string | undefined;
  /** Exactly one of the two; neither takes the discount away. */
  readonly percent?: string | undefined;
  readonly amount?: AmountText | undefined;
  readonly reason: string;
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

export async function setDiscount(
  ports: Ports,
  caller: Caller,
  input: SetDiscountInput,
): Promise<CheckoutAnswer> {
  const request = {
    ...input,
    ...({ mutation: 'basketDiscountSet', kind: 'EDIT', input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const wish = readWish(input);
    if (!wish.ok) return wish;
    const granted = await priceApproval(ports, basket, input.approval);
    if (!granted.ok) return granted;
    if (wish.value === undefined) return apply(ports, caller, { basket, input });
    const checked = checkDiscount(basket, wish.value, input.lineId);
    if (!checked.ok) return checked;
    return apply(ports, caller, { basket, input, wish: checked.value, granted: granted.value });
  });
}

/** An amount as a client sends it; too many decimals are the typist's mistake here, not ours. */
export function readAmount(
  { amount, currency }: AmountText,
  field: string,
): Outcome<ReturnType<typeof parseAmount>, CheckoutFailure> {
  try {
    return { ok: true, value: parseAmount(amount, currency) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed('DISCOUNT_INVALID', error.message, field, 'amount');
  }
}

function readWish({
  percent,
  amount,
}: SetDiscountInput): Outcome<DiscountWish | undefined, CheckoutFailure> {
  if (percent !== undefined && amount !== undefined) {
    return failed('DISCOUNT_INVALID', 'Expected a percentage or an amount, not both.', 'amount');
  }
  if (percent !== undefined) return { ok: true, value: { kind: 'PERCENT', percent } };
  if (amount === undefined) return { ok: true, value: undefined };
  const read = readAmount(amount, 'amount');
  return read.ok ? { ok: true, value: { kind: 'AMOUNT', amount: read.value } } : read;
}

type Applying = {
  readonly basket: BasketRecord;
  readonly input: SetDiscountInput;
  readonly wish?: DiscountWish;
  readonly granted?: GrantedApproval | undefined;
};

async function apply(
  ports: Ports,
  caller: Caller,
  applying: Applying,
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { basket, input, granted } = applying;
  const discount = discountOf(caller, applying);
  const { lineId } = input;
  if (lineId !== undefined) {
    const lines = withLineDiscount(basket, lineId, discount);
    if (!lines.ok) return lines;
    const next = await repriceWith(ports, basket, { lines: lines.value, lastLineId: lineId });
    const own = next.lines.filter((line) => line.lineId === lineId);
    const baseMinor = own[0]?.extended.minor ?? 0;
    const takenMinor = takenByHand(own, ['ITEM_AMOUNT', 'ITEM_PERCENT']);
    return approvePrice(caller, granted, { basket: next, lineId, baseMinor, takenMinor });
  }
  const { orderDiscount: _before, ...rest } = basket;
  const changed = discount === undefined ? rest : { ...rest, orderDiscount: discount };
  const next = await repriceWith(ports, changed);
  return approvePrice(caller, granted, { basket: next, ...takenOffBasket(next) });
}

function takenOffBasket({ totals, lines }: Basket) {
  const takenMinor = takenByHand(lines, ['ORDER_AMOUNT', 'ORDER_PERCENT']);
  return { baseMinor: totals.subtotal.minor, takenMinor };
}

/** An approval that is within the operator's own limit anyway is not noted, for it is not used up. */
function discountOf(
  caller: Caller,
  { basket, input, wish, granted }: Applying,
): ManualDiscount | undefined {
  if (wish === undefined) return undefined;
  const noted = granted !== undefined && !caller.mayApprove && needsApproval(basket, input, wish);
  return {
    ...wish,
    reason: input.reason,
    operatorId: caller.operatorId ?? caller.subject,
    ...(noted ? { approval: granted.approval } : {}),
    ...(caller.mayApprove ? {} : { limited: true }),
  };
}

function needsApproval(basket: Basket, { lineId }: SetDiscountInput, wish: DiscountWish): boolean {
  const base =
    lineId === undefined
      ? basket.totals.subtotal.minor
      : (basket.lines.find((line) => line.lineId === lineId)?.extended.minor ?? 0);
  const takenMinor =
    wish.kind === 'AMOUNT' ? wish.amount.minor : Math.ceil((base * Number(wish.percent)) / 100);
  return exceedsLimit({ baseMinor: base, takenMinor }, basket.policy);
}
