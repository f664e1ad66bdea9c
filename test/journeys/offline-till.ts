import {
  BackOfficeWorkstationEnrolmentCodeCreateDocument,
  OfflineBatchSubmitDocument,
  OfflineSnapshotDocument,
  TillWorkstationEnrolDocument,
} from '#schema/generated/operations.ts';
import type { Basket } from '../../subgraphs/checkout/domain/basket.ts';
import type { TillStorage } from '../../till/offline/storage.ts';
import { openOfflineTill, type OfflineTill, type Sold } from '../../till/offline/till.ts';
import { backOffice } from '../kit/identities.ts';
import { createTestStorage } from '../kit/till-storage.ts';
import { accepted, present, type Till } from './till.ts';

export type CutOffTill = OfflineTill & {
  readonly sendAll: () => ReturnType<OfflineTill['submit']>;
};

/** A till with a storage of its own, enrolled and with prices, as long as there still is a line. */
export async function enrolledTill(
  till: Till,
  options: { readonly storage?: TillStorage; readonly clock?: () => Date } = {},
): Promise<CutOffTill> {
  const { product, identity, storeId, workstationId } = till;
  const { storage = createTestStorage(), ...rest } = options;
  const alone = await openOfflineTill({ storage, workstationId, ...rest });
  const { workstationEnrolmentCodeCreate } = await product.ask(
    BackOfficeWorkstationEnrolmentCodeCreateDocument,
    { input: { workstationId } },
    backOffice(),
  );
  const code = present(accepted(workstationEnrolmentCodeCreate).code);
  const { workstationEnrol } = await product.ask(
    TillWorkstationEnrolDocument,
    { input: { workstationId, code, publicKey: alone.publicKey } },
    identity,
  );
  accepted(workstationEnrol);
  await takeAlong(till, alone);
  return {
    ...alone,
    sendAll: () =>
      alone.submit(async (envelopes) => {
        const input = { storeId, workstationId, envelopes: [...envelopes] };
        const answer = await product.ask(OfflineBatchSubmitDocument, { input }, identity);
        return answer.offlineBatchSubmit;
      }),
  };
}

/** Until the shift that was opened has reached checkout, and so the snapshot. */
export async function takeAlong({ product, identity, storeId }: Till, alone: OfflineTill) {
  for (let attempt = 1; ; attempt += 1) {
    const taken = await alone.takeSnapshot(async (after) => {
      const variables = after === undefined ? { storeId } : { storeId, after };
      return (await product.ask(OfflineSnapshotDocument, variables, identity)).offlineSnapshot;
    });
    done(taken);
    if (alone.openBasket('probe').ok || attempt === attemptsMax) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

const attemptsMax = 100;
const pollMs = 50;

/** Scans, takes cash for all of it, and completes. */
export async function sellAlone(
  alone: OfflineTill,
  operatorId: string,
  codes: readonly string[],
): Promise<Sold> {
  const basket = basketOf(alone, operatorId, codes);
  const amount = '500.00';
  return done(await alone.complete(done(await alone.pay(basket, { kind: 'CASH', amount }))));
}

export function basketOf(alone: OfflineTill, operatorId: string, codes: readonly string[]): Basket {
  return codes.reduce(
    (basket, scan) => done(alone.scan(basket, { scan })),
    done(alone.openBasket(operatorId)),
  );
}

export function done<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refusal: { readonly code: string; readonly message: string } },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`);
}
