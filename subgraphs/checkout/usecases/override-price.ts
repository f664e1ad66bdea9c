import type { Money } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { LineFacts } from '../domain/basket.ts';
import { exceedsOverrideLimit, withUnitPrice } from '../domain/manual-discount.ts';
import { extendedPrice } from '../domain/price-basket.ts';
import { permit } from '../domain/state-machine.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
} from '../ports.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { repriceWith } from './price-lines.ts';
import { type AmountText, readMoney, withinReason } from './read-money.ts';
import { priceApprovalOf } from './set-discount.ts';
import { neededApproval, sentApproval } from './use-approval.ts';

export type OverridePriceInput = {
  readonly basketId: string;
  readonly lineId: string;
  readonly unitPrice: AmountText;
  readonly reason: string;
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/** Another price for each unit of a line. Promotions of items leave it alone from then on. */
export async function overridePrice(
  ports: Ports,
  caller: Caller,
  input: OverridePriceInput,
): Promise<CheckoutAnswer> {
  const request = {
    ...input,
    ...({ mutation: 'linePriceOverride', kind: 'EDIT', input } as const),
  };
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = permit(basket, 'EDIT');
    if (!permitted.ok) return permitted;
    const unitPrice = readMoney(input.unitPrice, priceInvalid);
    if (!unitPrice.ok) return unitPrice;
    const granted = await sentApproval(ports, caller, priceApprovalOf(basket, input.approval));
    if (!granted.ok) return granted;
    const overriding = { basket, input, unitPrice: unitPrice.value, granted: granted.value };
    return apply(ports, caller, overriding);
  });
}

const priceInvalid = { code: 'DISCOUNT_INVALID', field: 'unitPrice' } as const;

type Overriding = {
  readonly basket: BasketRecord;
  readonly input: OverridePriceInput;
  readonly unitPrice: Money;
  readonly granted: GrantedApproval | undefined;
};

async function apply(
  ports: Ports,
  caller: Caller,
  { basket, input, unitPrice, granted }: Overriding,
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { policy } = basket;
  const { lineId, reason } = input;
  const operatorId = caller.operatorId ?? caller.subject;
  const override = { unitPrice, reason, operatorId };
  const alone = withUnitPrice(basket, lineId, override);
  if (!alone.ok) return alone;
  const line = alone.value.find((each) => each.lineId === lineId);
  const countable = line && withinReason(() => extendedPrice(line), priceInvalid);
  if (countable?.ok === false) return countable;
  const taken = takenOff(line);
  const needed = neededApproval(caller, granted, {
    policy,
    isBeyond: (role) => exceedsOverrideLimit(taken, policy, role),
    worthMinor: taken.takenMinor,
    message: 'That is a lower price than you may give alone.',
  });
  if (!needed.ok) return needed;
  const approval = needed.value;
  const lines = approval && withUnitPrice(basket, lineId, { ...override, approval });
  const next = await repriceWith(ports, basket, {
    lines: lines?.ok === true ? lines.value : alone.value,
    lastLineId: lineId,
  });
  const amount = { minor: taken.takenMinor, currency: basket.currency };
  return accept({
    basket: next,
    lineId,
    exceptions: [{ kind: 'PRICE_LOWERED', subject: lineId, reason, amount, approval }],
    ...(approval === undefined ? {} : { approvalIds: [approval.approvalId] }),
  });
}

/** How much less one unit costs than it would; a higher price needs nobody's leave. */
function takenOff(line: LineFacts | undefined) {
  const regular = line?.override?.regularUnitPrice.minor ?? 0;
  return { baseMinor: regular, takenMinor: Math.max(0, regular - (line?.unitPrice.minor ?? 0)) };
}
