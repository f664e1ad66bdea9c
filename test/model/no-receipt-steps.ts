import {
  BasketCustomerAttachDocument,
  BasketOpenDocument,
  BasketRefundDocument,
  BasketReturnWithoutReceiptAddDocument,
  CustomerStoreCreditDocument,
  TransactionCompleteDocument,
} from '#schema/generated/operations.ts';
import { present } from '../journeys/till.ts';
import { approve, book, does, isRefused, send } from './ask.ts';
import { pickArticle, pickMilli, scanOf } from './basket-steps.ts';
import { cheapestSold } from './cheapest-sold.ts';
import { depositOf } from './laws.ts';
import { type ReckonedLine, reckonBack, reckonListed, reckonVoided } from './reckoning.ts';
import { soon } from './settled.ts';
import {
  type Article,
  articleOf,
  minorOf,
  type ShopModel,
  type StoreModel,
  sum,
  textOfMinor,
  type TillModel,
} from './shop-model.ts';
import type { Step } from './step.ts';

export const noReceiptSteps: readonly Step[] = [
  { name: 'bring goods without a receipt', weight: 4, take: bringUnknown },
];

type Goods = { readonly article: Article; readonly milli: number };
type Brought = { readonly at: TillModel; readonly basketId: string; readonly back: ReckonedLine[] };

/** Up to three things that come back under one approval, for a credit of the store's customer. */
async function bringUnknown(model: ShopModel): Promise<string | undefined> {
  const { random } = model;
  const open = model.tills.filter(({ shift }) => shift !== undefined);
  if (open.length === 0) return undefined;
  const at = random.pick(open);
  const { storeId, workstationId, identity } = at.till;
  const input = { storeId, workstationId };
  const opened = await does(model, { document: BasketOpenDocument, input, by: identity });
  const brought: Brought = { at, basketId: present(opened.basket).id, back: [] };
  const articles = Array.from({ length: 1 + random.below(3) }, () => pickArticle(model));
  const goods = articles.map((article) => ({ article, milli: pickMilli(model, article) }));
  for (const each of goods) await askWorth(model, brought, each);
  const approval = await approve(model, at, { permission: 'RETURN', subject: brought.basketId });
  for (const each of goods) await bring(model, brought, { ...each, approval });
  if (brought.back.length === 0) return `${workstationId} too dear`;
  const owedMinor = 0 - sum(brought.back.map(({ grossMinor }) => grossMinor));
  await credit(model, brought, owedMinor);
  await complete(model, brought);
  return `${workstationId} ${textOfMinor(owedMinor)}`;
}

/** The refusal says what the goods are worth, once what was sold here has reached the prices. */
async function askWorth(model: ShopModel, { at, basketId }: Brought, goods: Goods): Promise<void> {
  const worthMinor = worthOf(model, at.place, goods);
  const isTooDear = worthMinor > mostOf(at.place);
  await soon(async () => {
    const { userErrors } = await send(model, bringing(at, basketId, goods));
    const [error] = userErrors;
    expect(error?.code).toBe(isTooDear ? 'RECEIPT_REQUIRED' : 'APPROVAL_REQUIRED');
    if (!isTooDear) expect(error?.message).toContain(` worth ${textOfMinor(worthMinor)} `);
  });
}

async function bring(
  model: ShopModel,
  { at, basketId, back }: Brought,
  goods: Goods & { readonly approval: string },
): Promise<void> {
  const request = bringing(at, basketId, goods);
  const soFar = 0 - sum(back.map(({ grossMinor }) => grossMinor));
  if (soFar + worthOf(model, at.place, goods) > mostOf(at.place)) {
    await isRefused(model, 'RECEIPT_REQUIRED', request);
    return;
  }
  await does(model, request);
  back.push(...reckonUnknown(model, at.place, goods));
}

function bringing(
  { till }: TillModel,
  basketId: string,
  { approval, ...goods }: Goods & { readonly approval?: string },
) {
  const { scan, quantity } = scanOf(goods);
  const input = {
    ...{ basketId, scan, reason: 'UNWANTED' as const },
    ...(quantity === undefined ? {} : { quantity }),
    ...(approval === undefined ? {} : { approval }),
  };
  return { document: BasketReturnWithoutReceiptAddDocument, input, by: till.identity };
}

/** Of the demo chain's policy: all that comes back so in one basket. */
function mostOf({ store }: StoreModel): number {
  return present(store.policy.returnsWithoutReceipt).amountMaxMinor;
}

function worthOf(model: ShopModel, place: StoreModel, goods: Goods): number {
  return 0 - sum(reckonUnknown(model, place, goods).map(({ grossMinor }) => grossMinor));
}

/** The goods and their deposit: at the lowest price that was paid here, or that of the list. */
function reckonUnknown(
  model: ShopModel,
  place: StoreModel,
  { article, milli }: Goods,
): readonly ReckonedLine[] {
  const deposit = depositOf(model, article.item.depositItemId);
  const along = { milli: milli * article.baseUnits };
  const things = [{ article, milli }];
  if (deposit !== undefined) things.push({ article: articleOf(model, deposit), ...along });
  return things.map((thing) => {
    const sold = cheapestSold(model, place, thing.article);
    return sold === undefined
      ? reckonVoided(reckonListed(model, place, thing))
      : reckonBack(place, sold, { beforeMilli: 0, milli: thing.milli });
  });
}

/** Never cash: it becomes a credit, and of the customer who is known. */
async function credit(model: ShopModel, { at, basketId }: Brought, owedMinor: number) {
  const { place } = at;
  const by = at.till.identity;
  const customerId = customerOf(model, place);
  const attach = { basketId, customerId };
  await does(model, { document: BasketCustomerAttachDocument, input: attach, by });
  if (owedMinor === 0) return;
  await does(model, { document: BasketRefundDocument, input: { basketId }, by });
  place.creditMinor += owedMinor;
}

async function complete(model: ShopModel, { at, basketId, back }: Brought): Promise<void> {
  const by = at.till.identity;
  const request = { document: TransactionCompleteDocument, input: { basketId }, by };
  const { transaction } = await does(model, request);
  const written = await book(model, at, present(transaction).id, { reckon: () => back });
  expect(written).toMatchObject({ kind: 'RETURN', series: 'ONLINE', originalTransaction: null });
  const owedMinor = sum(back.map(({ grossMinor }) => grossMinor));
  expect(written.tenders.map(({ kind, amount }) => [kind, minorOf(amount)])).toEqual(
    owedMinor === 0 ? [] : [['STORE_CREDIT', owedMinor]],
  );
  const { currency } = at.place.store;
  const variables = { customerId: customerOf(model, at.place), currency };
  const { customer } = await model.product.ask(CustomerStoreCreditDocument, variables, by);
  expect(minorOf(present(customer?.storeCredit))).toBe(at.place.creditMinor);
}

/** One of their own for each store of a currency, so that shops don't share a credit. */
function customerOf({ product }: ShopModel, { store }: StoreModel): string {
  const { stores, customers } = product.data;
  const alike = stores.filter(({ currency }) => currency === store.currency);
  return present(customers[alike.indexOf(store)]).customerId;
}
