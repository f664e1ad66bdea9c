import { accept, type Outcome } from '#kernel/outcome.ts';
import type { Basket, LineApproval } from '../../subgraphs/checkout/domain/basket.ts';
import { receiptOf } from '../../subgraphs/checkout/domain/receipt.ts';
import { receiptText } from '../../subgraphs/checkout/domain/receipt-text.ts';
import {
  completeBasket,
  type RetailTransaction,
  type TransactionDraft,
  voidBasket,
} from '../../subgraphs/checkout/domain/transaction.ts';
import { totalsOf } from '../../subgraphs/checkout/domain/basket.ts';
import { zeroOf } from '#kernel/money.ts';
import { admitApprover, type Admission, type ApprovalWish, approveOffline } from './approve.ts';
import {
  type BasketOutcome,
  type Desk,
  openTillBasket,
  payInto,
  removeLineFrom,
  scanInto,
  setQuantityIn,
  takeBackTender,
  type TillPayment,
  type TillScan,
} from './basket.ts';
import { appendSigned, loadHead, meetCloud, soldAs, unsent, waitingCardCount } from './chain.ts';
import { discountIn, type TillDiscount } from './discount.ts';
import { createTillPriceBook, type TillPriceBook } from './price-book.ts';
import { tillRefused, type TillRefusal } from './refusal.ts';
import { type FetchPage, fetchSnapshot, keepSnapshot, keptSnapshot } from './snapshot.ts';
import type { TillStorage } from './storage.ts';
import { type SendBatch, submitAll, type Submitted } from './submit.ts';
import { tillKeyIn, type TillKey } from './till-key.ts';

export type OfflineTillSettings = {
  readonly storage: TillStorage;
  readonly workstationId: string;
  readonly clock?: () => Date;
  /** UUIDs. */
  readonly newId?: () => string;
  /** Absent: one that is made and kept in the storage. */
  readonly key?: TillKey;
};

export type Sold = { readonly transaction: RetailTransaction; readonly receiptText: string };

export type TillStatus = {
  /** When the prices were taken; absent before the first snapshot. */
  readonly takenAt?: string;
  readonly unsentCount: number;
  /** What `shiftClose` wants as `lastOfflineSequenceNumber`. */
  readonly lastSequenceNumber: number;
  /** The cloud holds another chain: this storage sells no more. */
  readonly stopped: boolean;
};

export type OfflineTill = Awaited<ReturnType<typeof openOfflineTill>>;

/** A workstation that sells by itself; docs/offline.md. Baskets are plain values, what is sold is on the disk. */
export async function openOfflineTill(settings: OfflineTillSettings) {
  const { storage, workstationId, clock = () => new Date() } = settings;
  const { newId = () => crypto.randomUUID(), key = await tillKeyIn(storage) } = settings;
  const kept = await keptSnapshot(storage);
  let book: TillPriceBook | undefined = kept && createTillPriceBook(kept);
  const desk = (): Outcome<Desk, TillRefusal> => {
    if (book === undefined) return tillRefused('SNAPSHOT_MISSING', 'The till has no prices yet.');
    const place = book.store.workstations.find((known) => known.workstationId === workstationId);
    if (place === undefined) {
      return tillRefused('SNAPSHOT_MISSING', `The store has no workstation ${workstationId}.`);
    }
    const { shift } = place;
    if (shift === undefined) return tillRefused('SHIFT_NOT_OPEN', 'Open a shift while online.');
    return accept({ book, workstationId, shift, now: clock().toISOString(), newId });
  };
  const edit = (change: (at: Desk) => BasketOutcome): BasketOutcome => {
    const at = desk();
    return at.ok ? change(at.value) : at;
  };
  const write = (name: string, draftOf: (at: Desk) => Outcome<TransactionDraft, TillRefusal>) =>
    storage.exclusively(() => writeOnce({ storage, key, desk }, name, draftOf));

  return {
    publicKey: key.publicKey,
    /** Takes prices, recalls, policy and shift along: at the start of each shift, and again whenever there is a line. */
    takeSnapshot: async (fetchPage: FetchPage): Promise<Outcome<TillStatus, TillRefusal>> => {
      const fetched = await fetchSnapshot(fetchPage);
      if (!fetched.ok) return fetched;
      await storage.exclusively(async () => {
        await keepSnapshot(storage, fetched.value);
        await meetCloud(storage, workstationId, fetched.value.store);
      });
      book = createTillPriceBook(fetched.value);
      return accept(await statusOf(storage, book));
    },
    /** While there is a line, after back-office granted it; answers the code to show to that person. */
    admitApprover: (admission: Admission): Promise<string> =>
      admitApprover(storage, { ...admission, now: clock().toISOString() }),
    approve: (wish: ApprovalWish): Promise<Outcome<LineApproval, TillRefusal>> =>
      approveOffline(storage, { ...wish, approvalId: newId(), now: clock().toISOString() }),
    ...createBasketSteps(storage, edit),
    /** On the disk when it answers. Again for the same basket: the same sale. */
    complete: (basket: Basket) =>
      write(basket.id, (at) => {
        const done = completeBasket(basket, closing(basket, at));
        return done.ok ? accept(done.value.draft) : done;
      }),
    voidBasket: (basket: Basket) =>
      write(basket.id, (at) => {
        const done = voidBasket(basket, closing(basket, at));
        return done.ok ? accept(done.value.draft) : done;
      }),
    /** Opens the drawer without a sale; `name` makes it one, however often it is asked. */
    noSale: (name: string, operatorId: string) =>
      write(name, (at) => accept(emptyDraft(at, operatorId))),
    submit: (send: SendBatch): Promise<Submitted> => submitAll(storage, send),
    status: () => statusOf(storage, book),
  };
}

/** What happens to a basket before it is paid for: nothing of it is kept. */
function createBasketSteps(
  storage: TillStorage,
  edit: (change: (at: Desk) => BasketOutcome) => BasketOutcome,
) {
  return {
    openBasket: (operatorId: string) => edit((at) => accept(openTillBasket(at, operatorId))),
    scan: (basket: Basket, scan: TillScan) => edit((at) => scanInto(basket, at, scan)),
    setQuantity: (basket: Basket, lineId: string, quantity: string) =>
      edit((at) => setQuantityIn(basket, at, { lineId, quantity })),
    removeLine: (basket: Basket, lineId: string) =>
      edit((at) => removeLineFrom(basket, at, lineId)),
    discount: (basket: Basket, discount: TillDiscount) =>
      edit((at) => discountIn(basket, at, discount)),
    pay: async (basket: Basket, payment: TillPayment): Promise<BasketOutcome> => {
      const waiting = payment.kind === 'CARD' ? await waitingCardCount(storage) : 0;
      return edit((at) => payInto(basket, at, payment, waiting));
    },
    takeBack: (basket: Basket, tenderId: string) =>
      edit((at) => takeBackTender(basket, at, tenderId)),
  };
}

type Writing = {
  readonly storage: TillStorage;
  readonly key: TillKey;
  readonly desk: () => Outcome<Desk, TillRefusal>;
};

async function writeOnce(
  { storage, key, desk }: Writing,
  name: string,
  draftOf: (at: Desk) => Outcome<TransactionDraft, TillRefusal>,
): Promise<Outcome<Sold, TillRefusal>> {
  const at = desk();
  if (!at.ok) return at;
  const earlier = await soldAs(storage, name);
  if (earlier !== undefined) return accept(toSold(earlier, at.value));
  const head = await loadHead(storage);
  if (head === undefined) return tillRefused('SNAPSHOT_MISSING', 'The till has no chain yet.');
  if (head.workstationId !== at.value.workstationId) {
    return tillRefused('SNAPSHOT_MISSING', `This storage is of workstation ${head.workstationId}.`);
  }
  if (head.stopped === true) {
    return tillRefused(
      'CHAIN_FORKED',
      'The cloud holds another chain of this till: call for help.',
    );
  }
  const draft = draftOf(at.value);
  if (!draft.ok) return draft;
  const limit = await cardCountRefusal(storage, at.value, draft.value);
  if (limit !== undefined) return limit;
  const sold = { name, draft: draft.value, shift: at.value.shift };
  const tooLarge = JSON.stringify(draft.value).length > draftLengthMax;
  if (tooLarge) return tillRefused('LINE_COUNT_MAX', 'This is more than one receipt holds.');
  return accept(toSold(await appendSigned({ storage, key }, head, sold), at.value));
}

/** So that an envelope with its signature fits into one call (200 kB) whatever letters it is written in. */
const draftLengthMax = 120_000;

/** Again, under the lock: two tabs may have taken the last card at once. */
async function cardCountRefusal(
  storage: TillStorage,
  { book }: Desk,
  { tenders }: TransactionDraft,
) {
  const cards = tenders.filter(({ kind }) => kind === 'CARD').length;
  const limit = book.store.policy.offlineCards?.countMax ?? 0;
  return cards > 0 && cards + (await waitingCardCount(storage)) > limit
    ? tillRefused('CARD_COUNT_MAX', 'Too many card payments wait to be sent.')
    : undefined;
}

function closing(basket: Basket, { now, newId }: Desk) {
  return { transactionId: newId(), operatorId: basket.operatorId ?? '', now };
}

function emptyDraft({ book, now, newId }: Desk, operatorId: string): TransactionDraft {
  const { currency, policy } = book.store;
  const none = zeroOf(currency);
  return {
    ...{ id: newId(), kind: 'NO_SALE', operatorId, channel: 'STORE', currency, policy },
    ...{ openedAt: now, completedAt: now, lines: [], taxes: [], tenders: [] },
    ...{ totals: totalsOf(currency, []), cashRounding: none, change: none },
  };
}

function toSold(transaction: RetailTransaction, { book }: Desk): Sold {
  const { receiptHeader, timeZone } = book.store;
  const receipt = receiptOf(transaction, { receiptHeader, timeZone });
  return { transaction, receiptText: receiptText(receipt) };
}

async function statusOf(
  storage: TillStorage,
  book: TillPriceBook | undefined,
): Promise<TillStatus> {
  const head = await loadHead(storage);
  return {
    ...(book !== undefined && { takenAt: book.takenAt }),
    unsentCount: (await unsent(storage)).length,
    lastSequenceNumber: head?.sequenceNumber ?? 0,
    stopped: head?.stopped === true,
  };
}
