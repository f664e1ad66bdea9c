import { backOffice, cashierOf, erp } from '../kit/identities.ts';
import type { Step } from './story.ts';
import { opening, saleSteps, scanning, suspending } from './story-selling.ts';
import { orderingSteps, refuseNextPosting } from './story-web.ts';
import { barcodeOf, plainArticles } from './story-articles.ts';

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
  const [open, ...rest] = saleSteps(`sold ${number}`);
  return [
    // Each of these sales ends among the dead letters.
    ...(open === undefined ? [] : [{ ...open, before: refuseNextPosting }]),
    ...rest,
    opening(`kept ${number}`),
    scanning(`kept ${number}`, 'I00002'),
    suspending(`kept ${number}`),
    ...orderingSteps(`cart ${number}`, `order ${number}`),
    ...rangeSteps(number),
    ...shiftSteps(number),
  ];
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
