import { inputHash } from '#platform/idempotency.ts';
import { newEvent } from '#platform/new-event.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { refuse } from '#kernel/outcome.ts';
import type { ProductFact } from '../../domain/facts.ts';
import type { ProductStore, ProductTransaction } from '../../ports.ts';
import { type ProductSeed, toPromotion } from '../postgres/seed.ts';
import { memoryReads } from './product-reads.ts';
import {
  copyOf,
  emptyState,
  keyText,
  lotText,
  offerSetText,
  type ProductState,
} from './product-state.ts';

export type MemoryProductStore = ProductStore & {
  /** Everything that was told so far. */
  readonly told: () => readonly ProductFact[];
  readonly seed: (seed: ProductSeed) => Promise<void>;
};

/** One writer after the other on a copy of the state, which takes the old one's place when the work is accepted. */
export function createMemoryProductStore(clock: () => Date): MemoryProductStore {
  let state = emptyState();
  let last: Promise<unknown> = Promise.resolve();
  const outcomes = new Map<string, { readonly hash: string; readonly outcome: unknown }>();
  const applied = new Set<string>();
  const alone = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    ...memoryReads(() => state),
    told: () => state.facts,
    seed: async (seed) => {
      const draft = copyOf(state);
      await fill(draft, transactionOf(draft), seed, clock().toISOString());
      state = draft;
    },
    write: (call, work) =>
      alone(async () => {
        const { mutation, caller, input } = call;
        const key = keyText(caller.audience, caller.subject, mutation, input.idempotencyKey);
        const hash = inputHash(input);
        const stored = outcomes.get(key);
        if (stored?.hash === hash) return stored.outcome as Awaited<ReturnType<typeof work>>;
        if (stored !== undefined) return keyReused(input.idempotencyKey);
        const draft = copyOf(state);
        const outcome = await work(transactionOf(draft));
        if (!outcome.ok) return outcome;
        outcomes.set(key, { hash, outcome });
        state = draft;
        return outcome;
      }),
    applyOnce: (consumerName, event, _locks, work) =>
      alone(async () => {
        const key = keyText(consumerName, event.id);
        if (applied.has(key)) return false;
        const draft = copyOf(state);
        await work(transactionOf(draft));
        applied.add(key);
        state = draft;
        return true;
      }),
  };
}

function keyReused(key: string): Outcome<
  never,
  {
    readonly code: 'IDEMPOTENCY_KEY_REUSED';
    readonly message: string;
    readonly field: readonly string[];
  }
> {
  const message = `The idempotency key ${key} was used for another input.`;
  return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', message, field: ['input', 'idempotencyKey'] });
}

const logKeptMs = 24 * 3600 * 1000;

function transactionOf(draft: ProductState): ProductTransaction {
  return {
    ...memoryReads(() => draft),
    saveItems: async (items) =>
      items.forEach((item) => draft.items.set(item.itemId, placed(draft, item))),
    addCategories: async (added) =>
      added.forEach((row) => draft.categories.set(row.categoryId, row)),
    addTaxClasses: async (added) =>
      added.forEach((row) => draft.taxClasses.set(row.taxClassId, row)),
    addPriceLists: async (added) =>
      added.forEach((row) => draft.priceLists.set(row.priceListId, row)),
    saveAssignment: async (row) => {
      draft.assignments.set(keyText(row.storeId, row.channel), row);
    },
    saveOfferSets: async (sets) =>
      sets.forEach((set) => draft.offerSets.set(offerSetText(set), set)),
    savePromotion: async (promotion) => {
      draft.promotions.set(promotion.promotionId, promotion);
    },
    saveCoupon: async (coupon) => {
      draft.coupons.set(coupon.code, coupon);
    },
    saveTaxRateTable: async (table) => {
      draft.taxRateTables.set(keyText(table.jurisdictionId, table.taxClassId), table);
    },
    saveLot: async (lot) => {
      draft.lots.set(lotText(lot), lot);
    },
    nextRecallSequence: async () => (draft.recallHead.sequence += 1),
    saveRecall: async (recall, change) => {
      draft.recalls.set(recall.recallId, recall);
      draft.recallLog.push(change);
      truncateLog(draft, new Date(change.changedAt).getTime() - logKeptMs);
    },
    tell: async (facts) => {
      facts.forEach(checkFact);
      draft.facts.push(...facts);
    },
  };
}

/** As the outbox does: a wrong detail is a fault here already. */
function checkFact(fact: ProductFact): void {
  newEvent({ ...fact, source: 'product', now: new Date(0) });
}

/** The database joins the department; here it is looked up when the item is written. */
function placed<Item extends { readonly categoryId: string; readonly departmentId: string }>(
  draft: ProductState,
  item: Item,
): Item {
  const departmentId = draft.categories.get(item.categoryId)?.departmentId ?? item.departmentId;
  return { ...item, departmentId };
}

function truncateLog({ recallLog, recallHead }: ProductState, beforeMs: number): void {
  const gone = recallLog.filter(({ changedAt }) => new Date(changedAt).getTime() < beforeMs);
  recallLog.splice(0, gone.length);
  recallHead.truncatedThrough = gone.at(-1)?.sequence ?? recallHead.truncatedThrough;
}

async function fill(
  draft: ProductState,
  transaction: ProductTransaction,
  seed: ProductSeed,
  changedAt: string,
): Promise<void> {
  const version = 1;
  await transaction.addCategories(seed.categories);
  await transaction.addTaxClasses(seed.taxClasses);
  await transaction.addPriceLists(seed.priceLists);
  await transaction.saveItems(
    seed.items.map((item) => ({ ...item, departmentId: '', version, changedAt })),
  );
  await transaction.saveOfferSets(seed.offers.map((set) => ({ ...set, version })));
  for (const table of seed.taxRates) await transaction.saveTaxRateTable({ ...table, version });
  for (const row of seed.assignments) await transaction.saveAssignment({ ...row, version });
  for (const promotion of seed.promotions) await transaction.savePromotion(toPromotion(promotion));
  for (const coupon of seed.coupons ?? []) await transaction.saveCoupon({ ...coupon, version });
  for (const lot of seed.lots) draft.lots.set(lotText(lot), { ...lot, version });
}
