import { negateMoney } from '#kernel/money.ts';
import type { BasketLine } from './basket.ts';
import type { StoredValueHold, StoredValueOpening, StoredValueWrite } from './stored-value.ts';
import type { Tender } from './tender-kinds/tender.ts';
import type { TransactionDraft } from './transaction.ts';

type Draft = Pick<
  TransactionDraft,
  'id' | 'kind' | 'completedAt' | 'currency' | 'lines' | 'tenders' | 'customerId'
>;

/**
 * What a transaction does to gift cards and store credits, in its own write: cards that are sold and loaded, what
 * tenders take and refunds give, and cards that are returned unspent. It follows from the transaction alone, so
 * returns, exchanges and corrections need nothing of their own.
 */
export function storedValueWritesOf(
  draft: Draft,
  sold: {
    readonly storeId: string;
    readonly training: boolean;
    /** Of cards that are sold, by line; the journal does not keep them. */
    readonly pinHashes?: ReadonlyMap<string, string>;
    /** Tenders whose hold has run out and was given back: they take what is there. */
    readonly withoutHold?: ReadonlySet<string>;
  },
): readonly StoredValueWrite[] {
  if (sold.training || draft.kind === 'VOIDED') return [];
  const shared = { at: draft.completedAt, storeId: sold.storeId, transactionId: draft.id };
  const ofLine = (line: BasketLine): readonly StoredValueWrite[] => {
    const { giftCard, lineId, gross } = line;
    if (giftCard === undefined) return [];
    const { accountId, lastFour } = giftCard;
    const reason = gross.minor < 0 ? 'VOID' : giftCard.reason;
    const pinHash = sold.pinHashes?.get(lineId);
    const opening = { ...openingOf(draft, sold.storeId), kind: 'GIFT_CARD', lastFour } as const;
    return [
      {
        ...({ kind: 'ENTRY', accountId, documentId: `${draft.id}:${lineId}`, reason } as const),
        ...{ change: gross, ...shared },
        ...(reason === 'ISSUE' && {
          opening: { ...opening, ...(pinHash !== undefined && { pinHash }) },
        }),
      },
    ];
  };
  const ofTender = (tender: Tender): readonly StoredValueWrite[] => {
    const { account, tenderId, amount } = tender;
    if (account === undefined) return [];
    const { accountId, customerId } = account;
    const held = sold.withoutHold?.has(tenderId) === true ? undefined : holdOf(tender);
    const refund = amount.minor < 0;
    const opening = { ...openingOf(draft, sold.storeId), kind: 'STORE_CREDIT' } as const;
    return [
      {
        ...({ kind: 'ENTRY', accountId, documentId: `${draft.id}:${tenderId}` } as const),
        ...{ reason: refund ? 'REFUND' : 'REDEEM', change: negateMoney(amount), ...shared },
        ...(held !== undefined && { hold: held }),
        // A credit begins with the first refund to it.
        ...(refund && customerId !== undefined && { opening: { ...opening, customerId } }),
      },
    ];
  };
  return [...draft.lines.flatMap(ofLine), ...draft.tenders.flatMap(ofTender)];
}

/** What is held for a tender; undefined on refunds and kinds that hold nothing. */
export function holdOf({ tenderId, amount, account }: Tender): StoredValueHold | undefined {
  if (account?.heldUntil === undefined || amount.minor < 0) return undefined;
  return { holdId: tenderId, amount, until: account.heldUntil };
}

/** Holds of tenders that are given up go back in the same write. */
export function releasesOf(tenders: readonly Tender[]): readonly StoredValueWrite[] {
  return tenders.flatMap((tender) => {
    const hold = holdOf(tender);
    if (hold === undefined || tender.account === undefined) return [];
    return [{ kind: 'RELEASE', accountId: tender.account.accountId, hold }];
  });
}

/** Accounts and entries that the completion of a basket writes; each is two items of its one write. */
export function storedValueCount({
  lines,
  tenders,
}: {
  readonly lines: readonly BasketLine[];
  readonly tenders: readonly Tender[];
}): number {
  const cards = lines.filter(({ giftCard }) => giftCard !== undefined).length;
  const spent = tenders.filter(({ account, status }) => account && status === 'AUTHORISED').length;
  return cards + spent;
}

function openingOf(
  { currency, completedAt }: Draft,
  storeId: string,
): Omit<StoredValueOpening, 'kind'> {
  return { currency, storeId, issuedAt: completedAt };
}
