import { backOffice, cashierOf, erp } from '../kit/identities.ts';
import { BasketDocument } from '#schema/generated/operations.ts';
import type { Step } from './story.ts';
import { opening, saleSteps, scanning, suspending } from './story-selling.ts';
import { orderingSteps, refuseNextPosting } from './story-web.ts';
import { barcodeOf, plainArticles } from './story-articles.ts';
import { giftCardSteps } from './story-tender.ts';
import { until } from './till.ts';

const office = backOffice();
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const secondTill = { ...cashierOf('S001'), workstationId: 'S001-W2', operatorId: 'O001-02' };

/** After the story: enough of everything that no list of the corpus is shorter than the largest of these sizes. */
export function volumeSteps(sizes: readonly number[]): readonly Step[] {
  const count = Math.max(...sizes);
  return [
    ...Array.from({ length: count }, (_, index) => moreOfEverything(index + 1)).flat(),
    ...sizes.flatMap(ofSize),
  ];
}

/** A basket, a sale and an order with so many lines. */
function ofSize(lineCount: number): readonly Step[] {
  const itemIds = plainArticles.slice(0, lineCount);
  const basket = `basket of ${lineCount}`;
  return [
    opening(basket),
    ...itemIds.map((itemId) => scanning(basket, itemId)),
    ...saleSteps(`sale of ${lineCount}`, itemIds),
    ...orderingSteps(`cart of ${lineCount}`, `order of ${lineCount}`, itemIds),
  ];
}

function moreOfEverything(number: number): readonly Step[] {
  const [open, scan, ...payment] = saleSteps(`sold ${number}`);
  return [
    // Each of these sales ends among the dead letters, and its card among the failed settlements.
    ...(open === undefined ? [] : [{ ...open, before: refuseNextPosting }]),
    ...(scan === undefined ? [] : [scan, payingWithRefusedCard(`sold ${number}`)]),
    ...payment.map((step) => ({ ...step, before: cardsAnswered(`sold ${number}`) })),
    opening(`kept ${number}`),
    scanning(`kept ${number}`, 'I00002'),
    suspending(`kept ${number}`),
    ...orderingSteps(`cart ${number}`, `order ${number}`),
    ...giftCardSteps(number),
    ...rangeSteps(number),
    ...shiftSteps(number),
  ];
}

/** The simulator authorises this amount, and refuses to capture it; cash pays the rest. */
function payingWithRefusedCard(basketName: string): Step {
  return {
    operation: 'TenderAdd',
    by: cashierOf('S001'),
    input: (get) => ({ basketId: get(basketName), kind: 'CARD', amount: eur('0.57') }),
    other: () => ({ amount: eur('0.58') }),
  };
}

function cardsAnswered(basketName: string): NonNullable<Step['before']> {
  return (product, _keep, get) =>
    until(async () => {
      const { basket } = await product.ask(
        BasketDocument,
        { id: get(basketName) },
        cashierOf('S001'),
      );
      return basket?.tenders.every(({ status }) => status !== 'PENDING') === true;
    });
}

function rangeSteps(number: number): readonly Step[] {
  return [
    {
      operation: 'PromotionCreate',
      by: office,
      input: () => ({
        ...{ promotionId: `P-${number}`, description: `${number} % off`, itemIds: ['I70001'] },
        ...{ rule: { percentOff: { percent: String(number) } }, validFrom: '2025-01-01T00:00:00Z' },
      }),
      other: () => ({}),
    },
    {
      operation: 'RecallIssue',
      by: office,
      input: () => ({ gtin: barcodeOf('I00003'), batchLot: `L-${number}`, reason: 'Glass' }),
      other: () => ({}),
    },
    {
      operation: 'ErpImportRun',
      by: erp(),
      input: () => ({ kind: number % 2 === 0 ? 'ITEMS' : 'PRICES' }),
      other: () => ({}),
    },
  ];
}

function shiftSteps(number: number): readonly Step[] {
  const name = `shift ${number}`;
  return [
    {
      operation: 'TillShiftOpen',
      by: secondTill,
      input: () => ({ workstationId: 'S001-W2', float: eur('10.00') }),
      other: () => ({}),
      keeps: { [name]: 'shift.shiftId' },
    },
    {
      operation: 'TillShiftClose',
      by: secondTill,
      input: (get) => ({ shiftId: get(name), denominations: [], lastOfflineSequenceNumber: 0 }),
      other: () => ({}),
    },
  ];
}
