import {
  OfflineBatchSubmitDocument,
  TillShiftCloseDocument,
} from '#schema/generated/operations.ts';
import type { Basket } from '../../subgraphs/checkout/domain/basket.ts';
import { done, enrolledTill, takeAlong } from '../journeys/offline-till.ts';
import { present } from '../journeys/till.ts';
import { createTestStorage } from '../kit/till-storage.ts';
import { book, isRefused } from './ask.ts';
import { pickArticle, pickMilli, scanOf } from './basket-steps.ts';
import { addCash, coinMinor } from './payment-steps.ts';
import { reckonGoods } from './reckoning.ts';
import {
  type AloneModel,
  minorOf,
  type ShopModel,
  sum,
  textOfMinor,
  type TillModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

/** Tills that lose the line sell on, and send it later: in pieces, shuffled, twice. */
export const offlineSteps: readonly Step[] = [
  { name: 'sell without a line', weight: 6, take: sellAlone },
  { name: 'send what was sold without a line', weight: 4, take: sendSome },
  { name: 'close without what was sold alone', weight: 1, take: closeTooEarly },
];

async function sellAlone(model: ShopModel): Promise<string | undefined> {
  const open = model.tills.filter(({ shift }) => shift !== undefined);
  if (open.length === 0) return undefined;
  const { random } = model;
  const at = random.pick(open);
  const own = await cutOff(at);
  const basket = fill(model, at, own);
  const dueMinor = basket.totals.total.minor;
  // A coin above it at least, so that it is enough wherever cash is rounded up.
  const handed = textOfMinor(coinMinor * (Math.ceil(dueMinor / coinMinor) + 1 + random.below(400)));
  const paid = done(await own.alone.pay(basket, { kind: 'CASH', amount: handed }));
  const isGivenUp = random.chance(0.1);
  const sold = done(
    isGivenUp ? await own.alone.voidBasket(basket) : await own.alone.complete(paid),
  );
  // Asked again after a crash, it answers what it wrote.
  const again = isGivenUp ? sold : done(await own.alone.complete(paid));
  expect(again.transaction).toEqual(sold.transaction);
  own.waiting.push(sold.transaction.id);
  return `${at.till.workstationId} ${isGivenUp ? 'void' : textOfMinor(dueMinor)}`;
}

/** With the till's own storage; prices and the shift are taken along while there is a line. */
async function cutOff(at: TillModel): Promise<AloneModel> {
  const shiftId = present(at.shift).shiftId;
  if (at.alone === undefined) {
    const storage = createTestStorage();
    at.alone = { storage, alone: await enrolledTill(at.till, { storage }), shiftId, waiting: [] };
  } else if (at.alone.shiftId !== shiftId) {
    await takeAlong(at.till, at.alone.alone);
    at.alone.shiftId = shiftId;
  }
  return at.alone;
}

/** One to four articles; some of a line is taken back before it is paid. */
function fill(model: ShopModel, { till }: TillModel, { alone }: AloneModel): Basket {
  const { random } = model;
  let basket = done(alone.openBasket(till.operatorId));
  for (let count = 0; count <= random.below(4); count += 1) {
    const article = pickArticle(model);
    basket = done(alone.scan(basket, scanOf({ article, milli: pickMilli(model, article) })));
  }
  const line = random.pick(basket.lines.filter(({ depositOf }) => depositOf === undefined));
  if (random.chance(0.8)) return basket;
  return done(alone.setQuantity(basket, line.lineId, line.quantity.unit === 'KGM' ? '0.25' : '4'));
}

async function sendSome(model: ShopModel): Promise<string | undefined> {
  const known = model.tills.filter(
    ({ alone, shift }) => alone !== undefined && shift !== undefined,
  );
  if (known.length === 0) return undefined;
  const at = model.random.pick(known);
  const count = present(at.alone).waiting.length;
  await sendAlone(model, at);
  return `${at.till.workstationId} ${count} new`;
}

/** Everything that the till ever sold, in any order and pieces, beside the till itself; then all new sales are in the books. */
export async function sendAlone(model: ShopModel, at: TillModel): Promise<void> {
  const { alone } = at;
  if (alone === undefined) return;
  const { random } = model;
  const pieces = piecesOf(model, alone);
  const isFirst = random.chance(0.5);
  if (isFirst) await Promise.all(pieces.map((piece) => submit(model, at, piece)));
  await Promise.all([
    alone.alone.sendAll().then((sent) => expect(sent).toEqual({ unsentCount: 0 })),
    ...(isFirst ? [] : pieces.map((piece) => submit(model, at, piece))),
  ]);
  for (const id of alone.waiting.splice(0)) await bookAlone(model, at, id);
  const { lastSequenceNumber } = await alone.alone.status();
  expect(lastSequenceNumber).toBe(at.chains.OFFLINE.count);
  for (const { status } of (await submit(model, at, piecesOf(model, alone)[0] ?? [])).results)
    expect(status).toBe('HELD');
}

/** Checkout takes so many at once. */
const envelopesMax = 20;

/** Each envelope of the storage, a few twice. */
function piecesOf({ random }: ShopModel, { storage }: AloneModel): readonly string[][] {
  const all = [...storage.entries].filter(([key]) => key.startsWith('envelope/'));
  const texts = all.flatMap(([, text]) => (random.chance(0.2) ? [text, text] : [text]));
  const drawn = texts.map((text) => ({ text, place: random.below(1_000_000) }));
  const shuffled = drawn.toSorted((a, b) => a.place - b.place).map(({ text }) => text);
  const size = 1 + random.below(envelopesMax);
  return Array.from({ length: Math.ceil(shuffled.length / size) }, (_, index) =>
    shuffled.slice(index * size, (index + 1) * size),
  );
}

async function submit({ product }: ShopModel, { till }: TillModel, envelopes: string[]) {
  const { storeId, workstationId, identity } = till;
  const input = { storeId, workstationId, envelopes };
  const answer = await product.ask(OfflineBatchSubmitDocument, { input }, identity);
  const { results, userErrors } = answer.offlineBatchSubmit;
  const codes = results.flatMap(({ status, userError }) =>
    status === 'REFUSED' ? [userError?.code] : [],
  );
  // Several at once may find the chain taken; the till tries again.
  expect([...codes, ...userErrors.map(({ code }) => code)].filter(isFinal)).toEqual([]);
  return answer.offlineBatchSubmit;
}

const isFinal = (code: string | undefined) => code !== 'WORKSTATION_BUSY';

/** As any sale: numbers, stock, drawer, report and what may come back. */
async function bookAlone(model: ShopModel, at: TillModel, id: string): Promise<void> {
  const reckon = ({ lines }: Transaction) => reckonGoods(model, at.place, lines, undefined);
  const transaction = await book(model, at, id, { reckon });
  expect(transaction.series).toBe('OFFLINE');
  const { kind, tenders, lines } = transaction;
  if (kind === 'VOIDED') return;
  expect([kind, ...tenders.map((tender) => tender.kind)]).toEqual(['SALE', 'CASH']);
  addCash(at, sum(tenders.map(({ amount }) => minorOf(amount))));
  const reckoned = reckon(transaction);
  model.sales.push({
    ...{ at, transaction, tipMinor: 0, isReprinted: false, isVoided: false },
    reckoned: new Map(reckoned.map((line, index) => [present(lines[index]).lineId, line])),
    ...{ returned: new Map(), refunds: new Map(), behind: [], cards: new Map(), paidBy: [] },
  });
}

/** The till says how far its numbers go. */
async function closeTooEarly(model: ShopModel): Promise<string | undefined> {
  const at = model.tills.find(({ alone }) => (alone?.waiting.length ?? 0) > 0);
  if (at?.alone === undefined) return undefined;
  const { lastSequenceNumber } = await at.alone.alone.status();
  const { shiftId } = present(at.shift);
  const input = { shiftId, denominations: [], lastOfflineSequenceNumber: lastSequenceNumber };
  await isRefused(model, 'OFFLINE_TRANSACTIONS_MISSING', {
    ...{ document: TillShiftCloseDocument, input, by: at.till.identity },
  });
  return at.till.workstationId;
}
