import {
  BasketOpenDocument,
  BasketRecallDocument,
  BasketScanDocument,
  type BasketScanInput,
  BasketSuspendDocument,
  BasketVoidDocument,
  LineQuantitySetDocument,
  LineRemoveDocument,
} from '#schema/generated/operations.ts';
import type { DemoPromotion } from '../../local/demo-data/types.ts';
import { present } from '../journeys/till.ts';
import { book, does, isRefused, look } from './ask.ts';
import { reckonBasket } from './reckoning.ts';
import {
  type Article,
  type BasketModel,
  type ShopModel,
  textOfMilli,
  type TillModel,
  type Transaction,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const basketSteps: readonly Step[] = [
  { name: 'open basket', weight: 6, take: openBasket },
  { name: 'scan', weight: 24, take: scan },
  { name: 'set quantity', weight: 6, take: setQuantity },
  { name: 'remove line', weight: 3, take: removeLine },
  { name: 'suspend', weight: 3, take: suspend },
  { name: 'recall', weight: 4, take: recall },
  { name: 'void', weight: 2, take: giveUp },
  { name: 'scan where it is not open', weight: 1, take: scanClosed },
];

/** Few enough that they are filled, paid and completed within a short run. */
const openBasketsMax = 6;

async function openBasket(model: ShopModel): Promise<string | undefined> {
  if (model.baskets.length >= openBasketsMax) return undefined;
  const at = pickTill(model);
  const { storeId, workstationId, identity } = at.till;
  const training = model.random.chance(0.1);
  const input = { storeId, workstationId, training };
  const opened = await does(model, { document: BasketOpenDocument, input, by: identity });
  const { id, version } = present(opened.basket);
  const amounts = { dueMinor: 0, totalMinor: 0, tipMinor: 0 };
  const none = {
    lines: new Map(),
    cards: new Map(),
    returns: new Map(),
    tenders: new Map(),
    coupon: undefined,
    ...amounts,
  };
  model.baskets.push({ id, training, at, status: 'OPEN', version, ...none });
  return `${workstationId}${training ? ' training' : ''}`;
}

/** Mostly one at which the basket can be completed. */
function pickTill({ tills, random }: ShopModel): TillModel {
  const open = tills.filter(({ shift }) => shift !== undefined);
  return random.pick(open.length > 0 && random.chance(0.9) ? open : tills);
}

async function scan(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined) return undefined;
  const article = pickArticle(model);
  const milli = pickMilli(model, article);
  const line = await tryScan(model, basket, { article, milli });
  const known = basket.lines.get(line.lineId);
  basket.lines.set(line.lineId, { article, milli: milli + (known?.milli ?? 0) });
  await look(model, basket);
  return `${basket.at.till.workstationId} ${textOfMilli(milli)} ${nameOf(article)}`;
}

type Scanned = { readonly article: Article; readonly milli: number };

async function tryScan(model: ShopModel, basket: BasketModel, scanned: Scanned) {
  const input = scanInput(basket, scanned);
  const by = basket.at.till.identity;
  const { line } = await does(model, { document: BasketScanDocument, input, by });
  return present(line);
}

function scanInput({ id }: BasketModel, scanned: Scanned): Omit<BasketScanInput, 'idempotencyKey'> {
  return { basketId: id, ...scanOf(scanned) };
}

/** What the scanner reads and the cashier says. */
export function scanOf({ article, milli }: Scanned) {
  const { item, gtin } = article;
  const code = item.lotControlled ? `]d201${gtin}1730063010L2501` : gtin;
  const quantity = milli === 1000 && article.unit !== 'KGM' ? {} : { quantity: textOfMilli(milli) };
  return { scan: code, ageConfirmed: item.minimumAge !== undefined, ...quantity };
}

/** The fixed articles (deposit, multi-buy, lot, age, weight, percentage) and promoted ones more often than the others. */
export function pickArticle({ articles, random, product }: ShopModel): Article {
  const { items, promotions } = product.data;
  const clothing = items.filter(({ categoryId }) => categoryId === 'CLOTHING');
  const sold = items.filter(
    ({ itemId, departmentId, feeItemIds }) =>
      // The model returns line by line; an eco fee comes back with its goods.
      departmentId !== 'DEPOSIT' && feeItemIds === undefined && itemId !== happyHourItemId,
  );
  const wanted = new Set(promotions.flatMap(itemIdsOf));
  const promoted = sold.filter(({ itemId }) => wanted.has(itemId));
  const among = [items.slice(0, 2), items.slice(0, 6), clothing, promoted, sold];
  const item = random.pick(random.pick(among));
  // A lot's code names the single unit.
  const units = item.lotControlled ? item.units.slice(0, 1) : item.units;
  return present(articles.get(random.pick(units).gtin));
}

function itemIdsOf({ itemIds, rule }: DemoPromotion): readonly string[] {
  const grouped = rule.kind === 'MIX_AND_MATCH' ? rule.groups : [];
  return [...itemIds, ...grouped.flatMap((group) => group.itemIds)];
}

/** Cheaper at some hours; the model has no clock. */
const happyHourItemId = 'I00048';

export function pickMilli({ random }: ShopModel, { unit }: Article): number {
  if (unit === 'KGM') return random.chance(0.1) ? 1 : 50 + random.below(3_000);
  if (unit === 'CS') return 1000 * (1 + random.below(2));
  return 1000 * random.pick([1, 1, 1, 2, 3, 5]);
}

async function setQuantity(model: ShopModel): Promise<string | undefined> {
  const found = pickLine(model);
  if (found === undefined) return undefined;
  const { basket, lineId, line } = found;
  const milli = pickMilli(model, line.article);
  const input = { basketId: basket.id, lineId, quantity: textOfMilli(milli) };
  await does(model, { document: LineQuantitySetDocument, input, by: basket.at.till.identity });
  line.milli = milli;
  await look(model, basket);
  return `${basket.at.till.workstationId} ${textOfMilli(milli)} ${nameOf(line.article)}`;
}

async function removeLine(model: ShopModel): Promise<string | undefined> {
  const found = pickLine(model);
  if (found === undefined) return undefined;
  const { basket, lineId, line } = found;
  const input = { basketId: basket.id, lineId };
  await does(model, { document: LineRemoveDocument, input, by: basket.at.till.identity });
  basket.lines.delete(lineId);
  await look(model, basket);
  return `${basket.at.till.workstationId} ${nameOf(line.article)}`;
}

async function suspend(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined) return undefined;
  const { identity, workstationId } = basket.at.till;
  const input = { basketId: basket.id };
  await does(model, { document: BasketSuspendDocument, input, by: identity });
  basket.status = 'SUSPENDED';
  await look(model, basket);
  return workstationId;
}

/** At any till of its store. */
async function recall(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'SUSPENDED');
  if (basket === undefined) return undefined;
  const at = model.random.pick(model.tills.filter(({ place }) => place === basket.at.place));
  const { identity, workstationId } = at.till;
  const input = { basketId: basket.id, workstationId };
  await does(model, { document: BasketRecallDocument, input, by: identity });
  basket.status = 'OPEN';
  basket.at = at;
  await look(model, basket);
  return `at ${workstationId}`;
}

async function giveUp(model: ShopModel): Promise<string | undefined> {
  if (model.baskets.length === 0) return undefined;
  const basket = model.random.pick(model.baskets);
  const { at, id, status } = basket;
  const request = {
    document: BasketVoidDocument,
    input: { basketId: id },
    by: at.till.identity,
  };
  const said = `${at.till.workstationId} ${status}`;
  if (at.shift === undefined) {
    await isRefused(model, 'SHIFT_NOT_OPEN', request);
    return `${said}, refused`;
  }
  const { transaction } = await does(model, request);
  model.baskets = model.baskets.filter((other) => other !== basket);
  const reckon = ({ lines }: Transaction) => reckonBasket(model, basket, lines);
  const voided = await book(model, at, present(transaction).id, { reckon });
  expect(voided).toMatchObject({ kind: 'VOIDED', tenders: [], change: { amount: '0.00' } });
  return said;
}

async function scanClosed(model: ShopModel): Promise<string | undefined> {
  const basket = pickBasket(model, 'SUSPENDED') ?? pickBasket(model, 'TENDERING');
  if (basket === undefined) return undefined;
  const article = pickArticle(model);
  const input = scanInput(basket, { article, milli: pickMilli(model, article) });
  const by = basket.at.till.identity;
  await isRefused(model, 'BASKET_NOT_OPEN', { document: BasketScanDocument, input, by });
  return `${basket.at.till.workstationId} ${basket.status}`;
}

export function pickBasket(
  { baskets, random }: ShopModel,
  ...statuses: readonly BasketModel['status'][]
): BasketModel | undefined {
  const found = baskets.filter(({ status }) => statuses.includes(status));
  return found.length === 0 ? undefined : random.pick(found);
}

function pickLine(model: ShopModel) {
  const basket = pickBasket(model, 'OPEN');
  if (basket === undefined || basket.lines.size === 0) return undefined;
  const [lineId, line] = model.random.pick([...basket.lines]);
  return { basket, lineId, line };
}

function nameOf({ item, unit }: Article): string {
  return `${unit} of ${item.itemId}`;
}
