import type { Money } from '#kernel/money.ts';
import type { BasketLine, BasketRecall, Tender } from '../domain/basket.ts';
import type { PrintedReceipt } from '../domain/reprint.ts';
import type { SubgraphContext } from '../context.ts';
import type { BasketRecord, CheckoutAnswer, CheckoutFailure, StoredTransaction } from '../ports.ts';

/** Every payload's members; a payload takes those that its type has. */
export type Payload = {
  readonly basket: BasketRecord | undefined;
  readonly transaction: StoredTransaction | undefined;
  readonly receipt: PrintedReceipt | undefined;
  readonly line: { readonly line: BasketLine; readonly returned: string } | undefined;
  readonly tender: Tender | undefined;
  readonly userErrors: readonly CheckoutFailure[];
  /** Of a recall of a suspended basket. */
  readonly totalBefore: Money | undefined;
  readonly repricedLines: BasketRecall['repricedLines'];
  readonly lapsedCoupons: readonly string[];
};

export function toPayload(
  { basket, transaction, lineId, tenderId, refusal }: CheckoutAnswer,
  { visibleBasket }: SubgraphContext,
): Payload {
  const line = basket?.lines.find((candidate) => candidate.lineId === lineId);
  const recalled = refusal === undefined ? basket?.recalled : undefined;
  return {
    basket: visibleBasket(basket),
    transaction,
    receipt: transaction && { stored: transaction, print: { kind: 'ORIGINAL' } },
    line: line && { line, returned: '0' },
    tender: basket?.tenders.find((candidate) => candidate.tenderId === tenderId),
    userErrors: refusal === undefined ? [] : [refusal],
    totalBefore: recalled?.totalBefore,
    repricedLines: recalled?.repricedLines ?? [],
    lapsedCoupons: recalled?.lapsedCoupons ?? [],
  };
}
