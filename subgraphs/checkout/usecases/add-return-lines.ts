import { isDecimalText } from '#kernel/decimal.ts';
import { negateMoney } from '#kernel/money.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { totalsOf, type Basket, type BasketLine } from '../domain/basket.ts';
import { refused } from '../domain/refusal.ts';
import { addReturnLines as frozenLines, type ReturnWish } from '../domain/returns.ts';
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
import { failed } from './failure.ts';
import { provenOriginal } from './find-original.ts';
import { knownStore, momentOf, repriceWith } from './price-lines.ts';
import { recalledLines } from './recalled-lines.ts';
import { otherJurisdiction } from './originals.ts';
import { beyondApproval, goodsReturned, reaches, returnApproval } from './refund-limits.ts';

export type AddReturnLinesInput = {
  readonly basketId: string;
  readonly originalTransactionId: string;
  readonly verifyCode?: string | undefined;
  readonly lines: readonly Omit<ReturnWish, 'newLineId'>[];
  readonly approval?: string | undefined;
  readonly version?: number | undefined;
  readonly idempotencyKey: string;
};

/**
 * Goods of an earlier sale in a basket beside what is bought (an exchange). What may still come back is looked at again when
 * the basket is paid, in the very write that counts it.
 */
export async function addReturnLines(
  ports: Ports,
  caller: Caller,
  input: AddReturnLinesInput,
): Promise<CheckoutAnswer> {
  const wrong = input.lines.find((line) => !isDecimalText(line.quantity));
  const request = { mutation: 'basketReturnLinesAdd', kind: 'EDIT', input, ...input } as const;
  return editBasket(ports, caller, request, async (basket) => {
    const permitted = mayTakeBack(basket);
    if (!permitted.ok) return permitted;
    if (wrong !== undefined) {
      return failed('QUANTITY_INVALID', `"${wrong.quantity}" is no quantity.`, 'lines');
    }
    const approval = await returnApproval(ports, caller, { basket, ...input });
    return approval.ok ? add(ports, caller, { basket, input, granted: approval.value }) : approval;
  });
}

/** Only a basket that ends in a shift's drawer: a web cart takes nothing back. */
export function mayTakeBack(basket: Basket): Outcome<Basket, CheckoutFailure> {
  const permitted = permit(basket, 'EDIT');
  if (!permitted.ok) return permitted;
  return basket.workstationId === undefined
    ? failed('WORKSTATION_UNKNOWN', 'Goods come back at a till.', 'basketId')
    : accept(basket);
}

type Adding = {
  readonly basket: BasketRecord;
  readonly input: AddReturnLinesInput;
  readonly granted: GrantedApproval | undefined;
};

async function add(
  ports: Ports,
  caller: Caller,
  { basket, input, granted }: Adding,
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const [found] = await ports.reader.transactions([input.originalTransactionId]);
  const { verifyCode } = input;
  const proven = await provenOriginal(ports, caller, { stored: found, verifyCode });
  if (!proven.ok) return proven;
  const { transaction, returned } = proven.value;
  const originals = new Set(basket.lines.flatMap((line) => line.originalLine?.transactionId ?? []));
  if (originals.add(transaction.id).size > originalsMax) {
    return refused('LINE_COUNT_MAX', `A basket takes back from ${originalsMax} receipts.`);
  }
  const store = await knownStore(ports, basket.storeId);
  const { now, today } = momentOf(ports.clock(), store, basket);
  const [recalledLineIds, soldUnder] = await Promise.all([
    recalledLines(ports, transaction, {
      storeId: basket.storeId,
      lineIds: input.lines.map(({ lineId }) => lineId),
    }),
    otherJurisdiction(ports, proven.value, store),
  ]);
  const lines = frozenLines(
    { ...basket, openedAt: now },
    {
      ...{ original: transaction, returned, recalledLineIds, today, entryMethod: 'KEYED' },
      lines: input.lines.map((line) => ({ ...line, newLineId: ports.newId() })),
      ...(granted === undefined ? {} : { approval: granted.approval }),
      ...(soldUnder === undefined ? {} : { soldUnder }),
    },
  );
  if (!lines.ok) return lines;
  return withReturns(ports, basket, { lines: lines.value, granted });
}

/** Each is an item of the atomic write that completes the basket; nobody brings more receipts at once. */
const originalsMax = 5;

/** The basket with lines that came back at its end; an approval reaches as far as its limit. */
export async function withReturns(
  ports: Ports,
  basket: Basket,
  change: {
    readonly lines: readonly BasketLine[];
    readonly granted: GrantedApproval | undefined;
    readonly reason?: string | undefined;
  },
): Promise<Outcome<BasketEdit, CheckoutFailure>> {
  const { lines, granted, reason } = change;
  const added = lines.slice(basket.lines.length);
  const amount = negateMoney(totalsOf(basket.currency, added).total);
  if (!reaches(granted, amount.minor)) return beyondApproval;
  // A deposit stands behind its goods, unless the empty bottle comes back alone.
  const lineId = (added.findLast(({ depositOf }) => depositOf === undefined) ?? added.at(-1))
    ?.lineId;
  if (lineId === undefined) throw new RangeError('Expected a line that came back, got none.');
  return accept({
    basket: await repriceWith(ports, basket, { lines, lastLineId: lineId }),
    lineId,
    ...goodsReturned({ subject: lineId, amount, granted, reason }),
    ...(granted === undefined ? {} : { approvalIds: [granted.approval.approvalId] }),
  });
}
