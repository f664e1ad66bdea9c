import type { Product } from '../kit/product.ts';
import { basketSteps } from './basket-steps.ts';
import { extraSteps } from './extra-steps.ts';
import { paymentSteps } from './payment-steps.ts';
import { postVoidSteps } from './post-void-steps.ts';
import { returnSteps } from './return-steps.ts';
import { giftCardSteps } from './gift-card-steps.ts';
import { exchangeSteps } from './exchange-steps.ts';
import { noReceiptSteps } from './no-receipt-steps.ts';
import { offlineSteps } from './offline-steps.ts';
import { expectSettled } from './settled.ts';
import { createShop, type Counts, type ShopModel } from './shop-model.ts';
import type { Step } from './step.ts';
import { closeAt, tillSteps } from './till-steps.ts';

export type ShopRun = {
  readonly seed: number;
  readonly storeIds: readonly string[];
  readonly stepCountMax: number;
  /** Ends the run before its last step. */
  readonly isTimeUp?: () => boolean;
};

/** Of its product: a shift that misses sales is refused sooner than a shop at work would want it. */
export const shopEnvironment = { BACK_OFFICE_CLOSE_WAIT_MS: '300' };

export type ShopFigures = Counts & { readonly seed: number; readonly steps: number };

const steps: readonly Step[] = [
  ...tillSteps,
  ...basketSteps,
  ...extraSteps,
  ...paymentSteps,
  ...giftCardSteps,
  ...returnSteps,
  ...exchangeSteps,
  ...noReceiptSteps,
  ...postVoidSteps,
  ...offlineSteps,
];
const totalWeight = steps.reduce((total, { weight }) => total + weight, 0);

/** After so many steps everybody waits until all events have arrived, and everything is compared. */
const stepsBetweenSettling = 20;

/** Lives through a random day in a shop of these stores, which must be new to it. */
export async function runShop(product: Product, run: ShopRun): Promise<ShopFigures> {
  const model = createShop(product, run);
  const trail: string[] = [];
  try {
    while (trail.length < run.stepCountMax && run.isTimeUp?.() !== true) {
      trail.push(await takeStep(model, trail));
      if (trail.length % stepsBetweenSettling === 0) await expectSettled(model);
    }
    await closeForTheNight(model);
  } catch (error) {
    throw new Error(failureOf(run, trail, error), { cause: error });
  }
  return { seed: run.seed, steps: trail.length, ...model.counts };
}

/** One that there is something to do for. */
async function takeStep(model: ShopModel, trail: string[]): Promise<string> {
  for (;;) {
    const step = pickStep(model);
    trail.push(`${step.name} (not finished)`);
    const done = await step.take(model);
    trail.pop();
    if (done !== undefined) return `${step.name}: ${done}`;
  }
}

function pickStep({ random }: ShopModel): Step {
  let drawn = random.below(totalWeight);
  for (const step of steps) {
    if (drawn < step.weight) return step;
    drawn -= step.weight;
  }
  throw new RangeError(`Expected a draw below ${totalWeight}.`);
}

async function closeForTheNight(model: ShopModel): Promise<void> {
  await expectSettled(model);
  for (const till of model.tills) if (till.shift !== undefined) await closeAt(model, till);
  await expectSettled(model);
}

function failureOf({ seed }: ShopRun, trail: readonly string[], error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const numbered = trail.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `Seed ${seed} failed at step ${trail.length}: ${said}\nIts steps were:\n${numbered}`;
}
