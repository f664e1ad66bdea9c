import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket, LineApproval, ManualDiscount } from '../domain/basket.ts';
import {
  checkDiscount,
  type DiscountWish,
  exceedsLimit,
  takenTogether,
  withLineDiscount,
} from '../domain/manual-discount.ts';
import { permit } from '../domain/state-machine.ts';
import { roleOf } from '../domain/till-rules.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
} from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { failed } from './failure.ts';
import { repriceWith } from './price-lines.ts';
import { type AmountText, readMoney } from './read-money.ts';
import { type ApprovalRequest, neededApproval, sentApproval } from './use-approval.ts';

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
    const granted = await sentApproval(ports, caller, priceApprovalOf(basket, input.approval));
    if (!granted.ok) return granted;
    if (wish.value === undefined) return apply(ports, caller, { basket, input });
    const checked = checkDiscount(basket, wish.value, input.lineId);
    if (!checked.ok) return checked;
    return apply(ports, caller, { basket, input, wish: checked.value, granted: granted.value });
  });
}

/** For this basket's prices. */
export function priceApprovalOf(basket: BasketRecord, token: string | undefined): ApprovalRequest {
  const { id: subject, storeId, policy } = basket;
  return { token, permission: 'PRICE_OVERRIDE', storeId, subject, policy };
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
  const read = readMoney(amount, { code: 'DISCOUNT_INVALID', field: 'amount' });
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
  const { basket, input, wish, granted } = applying;
  const { policy } = basket;
  const { lineId, reason } = input;
  const alone = await withDiscount(ports, applying, discountOf(caller, applying, undefined));
  if (!alone.ok) return alone;
  const taken = takenTogether(alone.value, lineId);
  const needed = neededApproval(caller, granted, {
    policy,
    isBeyond: (role) => wish !== undefined && exceedsLimit(taken, policy, role),
    worthMinor: taken.takenMinor,
    message: 'That is more than you may take off alone.',
  });
  if (!needed.ok) return needed;
  const approval = needed.value;
  const edit = lineId === undefined ? {} : { lineId };
  const amount = { minor: taken.takenMinor, currency: basket.currency };
  const lowered = { kind: 'PRICE_LOWERED', subject: basket.id, reason, amount, approval } as const;
  const noted = wish === undefined ? {} : { exceptions: [lowered] };
  if (approval === undefined) return accept({ ...edit, ...noted, basket: alone.value });
  const approved = await withDiscount(ports, applying, discountOf(caller, applying, approval));
  if (!approved.ok) return approved;
  const { approvalId } = approval;
  return accept({ ...edit, ...noted, basket: approved.value, approvalIds: [approvalId] });
}

/** The basket at the prices that follow from a discount, or from taking it away. */
async function withDiscount(
  ports: Ports,
  { basket, input: { lineId } }: Applying,
  discount: ManualDiscount | undefined,
): Promise<Outcome<Basket, CheckoutFailure>> {
  if (lineId !== undefined) {
    const lines = withLineDiscount(basket, lineId, discount);
    if (!lines.ok) return lines;
    return accept(await repriceWith(ports, basket, { lines: lines.value, lastLineId: lineId }));
  }
  const { orderDiscount: _before, ...rest } = basket;
  const changed = discount === undefined ? rest : { ...rest, orderDiscount: discount };
  return accept(await repriceWith(ports, changed));
}

function discountOf(
  caller: Caller,
  { basket, input, wish }: Applying,
  approval: LineApproval | undefined,
): ManualDiscount | undefined {
  if (wish === undefined) return undefined;
  return {
    ...wish,
    reason: input.reason,
    operatorId: caller.operatorId ?? caller.subject,
    ...(approval === undefined ? {} : { approval }),
    ...(roleOf(basket.policy, caller.mayApprove) === 'MANAGER' ? {} : { limited: true }),
  };
}
