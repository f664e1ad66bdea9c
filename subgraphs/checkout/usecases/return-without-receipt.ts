import { localTime } from '#kernel/business-day.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { formatAmount, subtractMoney } from '#kernel/money.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { EntryMethod } from '../domain/basket.ts';
import { goodsBack } from '../domain/goods-back.ts';
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
import { returnApproval } from './refund-limits.ts';
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

/** Goods that come back of which nobody has the receipt, at the lowest price of late; somebody has to approve each time. */
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
  const granted = await returnApproval(ports, caller, { basket, approval: input.approval });
  if (!granted.ok) return granted;
  const moment = momentOf(ports.clock(), store, basket);
  const { date: localDate } = localTime(ports.clock(), store.timeZone);
  const facts = await scanFacts(ports, adding, store.priceListIds[basket.channel]);
  const feeLineIds = (facts.feeItems ?? []).map(() => ports.newId());
  const asked = requestOf(ports, adding, granted.value);
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
  const condition = conditionOf(input, granted.value);
  const lines = addWithoutReceipt(goods.value, priced, condition);
  if (!lines.ok) return lines;
  const approved = await withReturns(ports, basket, {
    ...{ lines: lines.value, granted: granted.value, reason: input.reason },
  });
  // Looked at last, so that who is to approve hears first what it is worth.
  return approved.ok && granted.value === undefined ? unapproved(basket, approved.value) : approved;
}

function unapproved(before: BasketRecord, { basket }: BasketEdit) {
  const worth = subtractMoney(before.totals.total, basket.totals.total);
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
    ...(granted === undefined ? {} : { approval: granted.approval }),
  };
}
