import { newId } from '#kernel/ids.ts';
import {
  LotCheckDocument,
  RecallIssueDocument,
  type RecallIssueInput,
  RecallLiftDocument,
} from '#schema/generated/operations.ts';
import { backOffice } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import {
  accepted,
  barcode,
  complete,
  dataMatrix,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  type Till,
  tillAt,
  tryScan,
  until,
} from './till.ts';

/** What the company promises: from the notice to the last till (rules, 35). */
const blockedWithinMs = 2_000;

journey('Recall of a lot', (productOf) => {
  it('blocks the lot at every store within two seconds, sells other lots, and sells it again once lifted', async () => {
    const product = productOf();
    const tills = ['S001-W1', 'S004-W2', 'S012-W3'].map((each) => tillAt(product, each));
    const recalled = dataMatrix(product, 'I00003', { batchLot: 'L2501', expiry: '2030-06-30' });
    const other = dataMatrix(product, 'I00003', { batchLot: 'L2502', expiry: '2030-07-31' });
    const baskets = await Promise.all(tills.map(openBasket));
    await atEach(tills, async (till, at) => scan(till, present(baskets[at]), recalled));

    const recall = await issueRecall(product, 'L2501');
    await atEach(tills, async (till) => until(() => isBlocked(till, recalled), blockedWithinMs));

    await atEach(tills, async (till, at) => {
      const basket = present(baskets[at]);
      const refused = await tryScan(till, basket, recalled);
      expect(refusals(refused)).toEqual(['LOT_RECALLED']);
      expect(present(refused.basket).lines).toHaveLength(1);
      await scan(till, basket, other);
    });
    const cashier = present(tills[0]).identity;
    const lot = { gtin: barcode(product, 'I00003'), batchLot: 'L2501' };
    expect(await product.ask(LotCheckDocument, lot, cashier)).toMatchObject({
      lot: { recalled: true, openRecalls: [{ reason: 'Glass found' }] },
    });

    await liftRecall(product, recall.recallId);
    await atEach(tills, async (till) =>
      until(async () => !(await isBlocked(till, recalled)), blockedWithinMs),
    );
    const till = present(tills[0]);
    await openShift(till);
    const basket = await openBasket(till);
    await scan(till, basket, recalled);
    await payCash(till, basket);
    expect((await complete(till, basket)).transaction.total.amount).toBe('2.39');
  });

  it('of some stores leaves the others selling', async () => {
    const product = productOf();
    const [here, elsewhere] = [tillAt(product, 'S002-W1'), tillAt(product, 'S003-W1')];
    const lot = dataMatrix(product, 'I00003', { batchLot: 'L2503', expiry: '2030-06-30' });

    const recall = await issueRecall(product, 'L2503', ['S002']);
    await until(() => isBlocked(here, lot), blockedWithinMs);
    await scan(elsewhere, await openBasket(elsewhere), lot);
    await liftRecall(product, recall.recallId);
  });

  it('holds where another recall of the lot is still open', async () => {
    const product = productOf();
    const [here, elsewhere] = [tillAt(product, 'S001-W2'), tillAt(product, 'S005-W1')];
    const lot = dataMatrix(product, 'I00003', { batchLot: 'L2504', expiry: '2030-06-30' });

    await issueRecall(product, 'L2504', ['S001']);
    const everywhere = await issueRecall(product, 'L2504');
    await until(() => isBlocked(elsewhere, lot), blockedWithinMs);
    await liftRecall(product, everywhere.recallId);
    await until(async () => !(await isBlocked(elsewhere, lot)), blockedWithinMs);
    expect(await isBlocked(here, lot)).toBe(true);
  });
});

async function atEach(
  tills: readonly Till[],
  work: (till: Till, index: number) => Promise<unknown>,
): Promise<void> {
  await Promise.all(tills.map(work));
}

/** Tries the lot in a basket of its own. */
async function isBlocked(till: Till, code: string): Promise<boolean> {
  const answer = await tryScan(till, await openBasket(till), code);
  return refusals(answer).includes('LOT_RECALLED');
}

async function issueRecall(product: Product, batchLot: string, storeIds: readonly string[] = []) {
  const input: RecallIssueInput = {
    gtin: barcode(product, 'I00003'),
    batchLot,
    reason: 'Glass found',
    storeIds: [...storeIds],
    idempotencyKey: newId(),
  };
  const { recallIssue } = await product.ask(RecallIssueDocument, { input }, backOffice());
  return present(accepted(recallIssue).recall);
}

async function liftRecall(product: Product, recallId: string): Promise<void> {
  const input = { recallId, idempotencyKey: newId() };
  accepted((await product.ask(RecallLiftDocument, { input }, backOffice())).recallLift);
}
