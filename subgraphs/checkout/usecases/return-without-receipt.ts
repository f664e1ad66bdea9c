import { localTime } from '#kernel/business-day.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { formatAmount, subtractMoney } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket, EntryMethod } from '../domain/basket.ts';
import { goodsBack } from '../domain/goods-back.ts';
import {
  type HeldApproval,
  heldApproval,
  holdApproval,
  worthApproved,
} from '../domain/held-approval.ts';
import type { ReturnsWithoutReceipt } from '../domain/till-terms.ts';
import { refused } from '../domain/refusal.ts';
import type { ReturnReason } from '../domain/return-line.ts';
import {
  addWithoutReceipt,
  type ConditionBack,
  type PricedBack,
  thingsBack,
} from '../domain/return-without-receipt.ts';
import type { ScanRequest } from '../domain/scan-request.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  GrantedApproval,
  Ports,
  ReadAnswer,
} from '../ports.ts';
import { mayTakeBack, withReturns } from './add-return-lines.ts';
import { type BasketEdit, editBasket } from './edit-basket.ts';
import { knownStore, momentOf } from './price-lines.ts';
import { priceTaken } from './price-taken.ts';
import { readableScan } from './readable-scan.ts';
import { beyondApproval, reaches, returnApproval } from './refund-limits.ts';
import { scanFacts } from './scan-facts.ts';
import { scannedUnit } from './scanned-unit.ts';

export type ReturnWithoutReceiptInput = {
  readonly basketId: string;
  readonly scan: string;
  readonly quantity?: string | undefined;
  readonly tare?: string | undefined;
  readonly entryMethod: EntryMethod;
  readonly reason: ReturnReason;
  /** Absent: as the reason says. */
  readonly restock?: boolean | undefined;
  readonly opened?: boolean | undefined;
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/**
 * Goods that come back of which nobody has the receipt, at the lowest price of late. Somebody has to approve it, once for all
 * of them.
 */
export async function returnWithoutReceipt(
  ports: Ports,
  caller: Caller,
  input: ReturnWithoutReceiptInput,
): Promise<CheckoutAnswer> {
  const code = await readableScan(ports, input);
  const request = {
    mutation: 'basketReturnWithoutReceiptAdd',
    kind: 'EDIT',
    input,
    ...input,
    ...(code.ok ? { scanned: await scannedUnit(ports, code.value) } : {}),
  } as const;
  return editBasket(ports, caller, request, async (basket, read) => {
    const permitted = mayTakeBack(basket);
    if (!permitted.ok) return permitted;
    const policy = basket.policy.returnsWithoutReceipt;
    if (policy === undefined) return notHere;
    return code.ok ? add(ports, caller, { basket, read, input, policy, code: code.value }) : code;
  });
}

const notHere = refused('RECEIPT_REQUIRED', 'Nothing comes back here without its receipt.');

type Adding = {
  readonly basket: BasketRecord;
  readonly read: ReadAnswer;
  readonly input: ReturnWithoutReceiptInput;
  readonly policy: ReturnsWithoutReceipt;
  readonly code: ScannedCode;
};

async function add(
  ports: Ports,
  caller: Caller,
  adding: Adding,
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { basket, input, policy } = adding;
  const store = await knownStore(ports, basket.storeId);
  const moment = momentOf(ports.clock(), store, basket);
  const covering = await coveringApproval(ports, caller, { basket, input, now: moment.now });
  if (!covering.ok) return covering;
  const held = covering.value;
  const { date: localDate } = localTime(ports.clock(), store.timeZone);
  const facts = await scanFacts(ports, adding, store.priceListIds[basket.channel]);
  const feeLineIds = (facts.feeItems ?? []).map(() => ports.newId());
  const asked = requestOf(ports, adding, held);
  const request = { ...asked, feeLineIds, ...moment, localDate };
  const goods = goodsBack(basket, request, facts);
  if (!goods.ok) return goods;
  const priced: PricedBack[] = [];
  const things = thingsBack(goods.value);
  if (!things.ok) return things;
  for (const thing of things.value) {
    const { scan } = goods.value;
    const found = await priceTaken(ports, { scan, store, windowDays: policy.windowDays }, thing);
    if (!found.ok) return found;
    priced.push(found.value);
  }
  const condition = conditionOf(input, held);
  const lines = addWithoutReceipt(goods.value, priced, condition);
  if (!lines.ok) return lines;
  const approved = await withReturns(ports, basket, {
    ...{ lines: lines.value, granted: held, reason: input.reason },
  });
  return approved.ok ? under(held, { basket, input, edit: approved.value }) : approved;
}

/** The approval that was sent, or the one under which goods of this basket have come back just now. */
async function coveringApproval(
  ports: Ports,
  caller: Caller,
  { basket, input, now }: Pick<Adding, 'basket' | 'input'> & { readonly now: string },
): Promise<Outcome<HeldApproval | undefined, CheckoutFailure>> {
  const at = { operatorId: caller.operatorId ?? caller.subject, now };
  const held = heldApproval(basket, at);
  const granted = await returnApproval(ports, caller, { basket, approval: input.approval });
  if (!granted.ok || granted.value === undefined) return granted.ok ? accept(held) : granted;
  const { approvalId } = granted.value.approval;
  return accept(held?.approval.approvalId === approvalId ? held : holdApproval(granted.value, at));
}

/** Looked at last, so that who is to approve hears first what the goods are worth. */
function under(
  held: HeldApproval | undefined,
  { basket, input, edit }: Pick<Adding, 'basket' | 'input'> & { readonly edit: BasketEdit },
): Outcome<BasketEdit, CheckoutFailure> {
  const after = edit.basket;
  if (held === undefined) return unapproved(basket, after);
  const worth = worthApproved(after, held.approval.approvalId);
  if (!reaches(held, worth.minor)) {
    return input.approval === undefined ? unapproved(basket, after) : beyondApproval;
  }
  const holding = { ...edit, basket: { ...after, returnApproval: held } };
  if (basket.returnApproval?.approval.approvalId !== held.approval.approvalId)
    return accept(holding);
  // It was used up with the first of them.
  const { approvalIds: _used, ...more } = holding;
  return accept(more);
}

function unapproved(before: Basket, after: Basket) {
  const worth = subtractMoney(before.totals.total, after.totals.total);
  const said = `${formatAmount(worth)} ${worth.currency}`;
  const message = `Without a receipt this is worth ${said}, and needs an approval RETURN.`;
  return refused('APPROVAL_REQUIRED', message, 'approval');
}

function conditionOf(
  { reason, restock, opened }: ReturnWithoutReceiptInput,
  granted: GrantedApproval | undefined,
): ConditionBack {
  return { reason, restock, opened, approval: granted?.approval };
}

function requestOf(
  ports: Ports,
  { input, code }: Adding,
  granted: GrantedApproval | undefined,
): Omit<ScanRequest, 'feeLineIds' | 'now' | 'today' | 'localDate'> {
  const { entryMethod, quantity, tare } = input;
  return {
    ...{ code, entryMethod, lineId: ports.newId() },
    ...(quantity === undefined ? {} : { quantity }),
    ...(tare === undefined ? {} : { tare }),
    ...(granted === undefined ? {} : { approvals: [granted.approval] }),
  };
}
