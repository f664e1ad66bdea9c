import { newId } from '#kernel/ids.ts';
import { signDocument } from '#platform/signatures.ts';
import {
  BasketCustomerAttachDocument,
  BasketGiftCardAddDocument,
  BasketReturnLinesAddDocument,
  GiftCardDocument,
  RecallIssueDocument,
} from '#schema/generated/operations.ts';
import {
  accepted,
  barcode,
  complete,
  dataMatrix,
  managerAt,
  openBasket,
  payCash,
  present,
  type Till,
  tillAt,
} from '../../journeys/till.ts';
import { backOffice } from '../../kit/identities.ts';
import type { Product } from '../../kit/product.ts';
import type { Scene } from './request.ts';
import { type Act, filled, keysOf, officeScene, tillScene } from './scenes.ts';

/**
 * What some mutations need to get past their first refusals: a sale to give back, somebody's leave, a customer. Each has a
 * basket or sale of its own, which no other mutation uses up.
 */
export async function createDeepActs(product: Product): Promise<readonly Act[]> {
  const till = tillAt(product, 'S001-W1');
  const by = [till.identity, managerAt(till), managerAt(till)];
  const common = tillScene(product);
  const scenes = [
    await withoutReceipt(till),
    await exchange(till),
    await returning(till),
    await postVoiding(till),
    await owing(till),
    await priced(till),
    await scanning(till),
    await paying(till),
  ];
  const office = [
    { only: ['couponCreate'], scene: { promotionId: ['P-WELCOME'] } },
    { only: ['recallLift'], scene: { recallId: await recalled(product) } },
    // What exists is refused before anything else is looked at.
    { only: ['promotionCreate'], scene: { promotionId: freshIds() } },
    { only: ['itemCreate'], scene: { itemId: freshIds() } },
    { only: ['variantAdd'], scene: { variantItemId: freshIds() } },
    { only: ['priceListCreate'], scene: { priceListId: freshIds() } },
  ];
  return [
    ...scenes.map(({ only, scene }) => ({ only, scene: { ...common, ...scene }, by })),
    ...office.map(({ only, scene }) => {
      return { only, scene: { ...officeScene(product), ...scene }, by: [backOffice()] };
    }),
  ];
}

function freshIds(): readonly string[] {
  return Array.from({ length: 20 }, () => newId());
}

async function recalled(product: Product): Promise<readonly string[]> {
  // Of an article that nobody else works on, and each time another lot: an open recall is not issued twice.
  const goods = { gtin: barcode(product, 'I00020'), batchLot: newId().slice(-12) };
  const input = { ...goods, reason: 'Glass in it', idempotencyKey: newId() };
  const { recallIssue } = await product.ask(RecallIssueDocument, { input }, backOffice());
  return [present(accepted(recallIssue).recall).recallId];
}

type DeepScene = { readonly only: readonly string[]; readonly scene: Scene };

async function withoutReceipt(till: Till): Promise<DeepScene> {
  const basket = await filled(till);
  const approval = await approvals(till, 'RETURN', basket.id);
  const scan = allKinds(till.product);
  return {
    only: ['basketReturnWithoutReceiptAdd'],
    scene: { ...keysOf(basket), approval, scan },
  };
}

async function exchange(till: Till): Promise<DeepScene> {
  const basket = await filled(till);
  const sale = await sold(till);
  const approval = await approvals(till, 'RETURN', basket.id);
  return { only: ['basketReturnLinesAdd'], scene: { ...keysOf(basket), ...sale, approval } };
}

async function returning(till: Till): Promise<DeepScene> {
  const sale = await sold(till);
  const approval = await approvals(till, 'RETURN', present(sale.transactionId[0]));
  return { only: ['transactionReturn'], scene: { ...sale, approval } };
}

async function postVoiding(till: Till): Promise<DeepScene> {
  const sale = await sold(till);
  const approval = await approvals(till, 'VOID', present(sale.transactionId[0]));
  return { only: ['transactionPostVoid'], scene: { ...sale, approval } };
}

/** A basket into which goods of a sale came back. */
async function owing(till: Till): Promise<DeepScene> {
  const { product, identity } = till;
  const sale = await sold(till);
  const basket = await openBasket(till);
  const lines = sale.lineId.map((lineId) => ({ lineId, quantity: '1' }));
  const originalTransactionId = present(sale.transactionId[0]);
  const input = { basketId: basket.id, originalTransactionId, lines, idempotencyKey: newId() };
  const answer = await product.ask(BasketReturnLinesAddDocument, { input }, identity);
  const owed = present(accepted(answer.basketReturnLinesAdd).basket);
  const approval = await approvals(till, 'RETURN', basket.id);
  return { only: ['basketRefund'], scene: { ...keysOf(owed), approval } };
}

async function priced(till: Till): Promise<DeepScene> {
  const { product, identity } = till;
  const basket = await filled(till);
  const input = { basketId: basket.id, customerId: 'C00001', idempotencyKey: newId() };
  await product.ask(BasketCustomerAttachDocument, { input }, identity);
  const approval = await approvals(till, 'PRICE_OVERRIDE', basket.id);
  return {
    only: [
      ...['basketDiscountSet', 'linePriceOverride', 'basketCouponAdd', 'basketCouponRemove'],
      ...['basketPointsRedeem', 'basketTaxExemptionSet', 'basketTipSet', 'basketGiftCardAdd'],
    ],
    scene: { ...keysOf(basket), approval, number: cardNumbers, pin: ['2468'] },
  };
}

const cardNumbers = ['600000001111', '600000002222'];

async function scanning(till: Till): Promise<DeepScene> {
  const basket = await filled(till);
  const approval = await approvals(till, 'VOID', basket.id);
  return {
    only: ['basketScan', 'lineQuantitySet', 'lineRemove'],
    scene: { ...keysOf(basket), approval, scan: allKinds(till.product) },
  };
}

/** Units that the till asks something about: a lot that is good, one that is not, an age, a weight. */
function allKinds(product: Product): readonly string[] {
  return [
    ...['I00002', 'I00003', 'I00004', 'I00010'].map((itemId) => barcode(product, itemId)),
    barcode(product, 'I00005', 'KGM'),
    dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' }),
    dataMatrix(product, 'I00003', { batchLot: 'L2301', expiry: '2024-06-30' }),
  ];
}

/** A basket that is being paid, a gift card with money on it, and vouchers and money of every kind. */
async function paying(till: Till): Promise<DeepScene> {
  const { product, identity } = till;
  const card = { number: newId().replaceAll('-', '').toUpperCase(), pin: '2468' };
  const selling = await openBasket(till);
  const amount = { amount: '25.00', currency: 'EUR' };
  const input = { basketId: selling.id, ...card, amount, idempotencyKey: newId() };
  accepted((await product.ask(BasketGiftCardAddDocument, { input }, identity)).basketGiftCardAdd);
  await payCash(till, selling);
  await complete(till, selling);
  const { giftCard } = await product.ask(GiftCardDocument, card, identity);
  const basket = await filled(till);
  return {
    only: ['tenderAdd', 'giftCardBlockSet'],
    scene: {
      ...keysOf(basket),
      giftCardNumber: [card.number],
      giftCardPin: [card.pin],
      giftCardId: [present(giftCard.giftCard).giftCardId],
      voucherKind: ['MEAL', 'CITY', 'BONUS'],
      currency: ['EUR', 'EUR', 'CHF'],
    },
  };
}

/** A sale of two lines. */
async function sold(till: Till) {
  const basket = await filled(till);
  await payCash(till, basket);
  const { transaction } = await complete(till, basket);
  return {
    transactionId: [transaction.id],
    originalTransactionId: [transaction.id],
    lineId: basket.lines.map(({ lineId }) => lineId),
  };
}

const approvalSeconds = 3_600;

/** A few, because each can be used once. */
async function approvals({ product, storeId }: Till, permission: string, subject: string) {
  const { internalSecret } = product.resources;
  const sign = () => {
    const approval = { approvalId: newId(), operatorId: 'O001-05', storeId, permission, subject };
    return signDocument('approval', approval, internalSecret, approvalSeconds);
  };
  return Promise.all([sign(), sign(), sign()]);
}
