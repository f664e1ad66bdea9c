import type { Outcome } from '#kernel/outcome.ts';
import { openBasket as openEmpty } from '../domain/basket.ts';
import type { Channel } from '../domain/price-book.ts';
import type {
  BasketRecord,
  Caller,
  CheckoutAnswer,
  CheckoutFailure,
  LoyaltyAccount,
  Ports,
  StoreBook,
  WorkstationBook,
} from '../ports.ts';
import { basketRecord } from './basket-record.ts';
import { claimOf, placeIn } from './edit-basket.ts';
import { failed } from './failure.ts';
import { basketChanged } from './facts.ts';
import { replayed } from './replay.ts';
import { exceptionNoted, taxExempted } from './till-exception.ts';

export type OpenBasketInput = {
  readonly storeId: string;
  readonly workstationId?: string | undefined;
  readonly channel: Channel;
  readonly customerId?: string | undefined;
  readonly training: boolean;
  readonly idempotencyKey: string;
};

/** A shopper gets a web cart of their own, whatever they ask for. */
export async function openBasket(
  ports: Ports,
  caller: Caller,
  input: OpenBasketInput,
): Promise<CheckoutAnswer> {
  if (caller.audience !== 'dtc') caller.requireStore(input.storeId);
  const claim = claimOf(caller, { mutation: 'basketOpen', input, ...input });
  const buyer = caller.audience === 'dtc' ? caller.customerId : input.customerId;
  const [read, store] = await Promise.all([
    ports.store.read({ claim, ...(buyer === undefined ? {} : { loyaltyOf: buyer }) }),
    ports.priceBook.store(input.storeId),
  ]);
  const earlier = await replayed(ports, read);
  if (earlier !== undefined) return earlier;
  if (store === undefined) return failed('STORE_UNKNOWN', 'There is no such store.', 'storeId');
  const opened = openAt(ports, caller, { input, store, buyer, account: read.loyalty });
  if (!opened.ok) return opened;
  const basket = opened.value;
  const committed = await ports.store.commit({
    basket: { record: basket },
    claim: { ...claim, answer: { basket } },
    facts: [
      basketChanged(basket),
      ...exceptionNoted(ports, caller, {
        place: placeIn(basket),
        exceptions: taxExempted(basket, undefined),
      }),
    ],
    correlationId: caller.correlationId,
  });
  // The id is new, so only the key can have been used meanwhile: answer what it was used for.
  return committed.ok ? { basket } : openBasket(ports, caller, input);
}

function openAt(
  ports: Ports,
  caller: Caller,
  opening: {
    readonly input: OpenBasketInput;
    readonly store: StoreBook;
    readonly buyer: string | undefined;
    readonly account: LoyaltyAccount | undefined;
  },
): Outcome<BasketRecord, CheckoutFailure> {
  const { input, store, buyer: customerId, account } = opening;
  const { groups = [], taxExemption } = account ?? {};
  const channel = caller.audience === 'dtc' ? 'WEB' : input.channel;
  const workstation = channel === 'WEB' ? undefined : sellingAt(store, input.workstationId);
  if (workstation?.ok === false) return workstation;
  const basket = openEmpty({
    id: ports.newId(),
    storeId: store.storeId,
    channel,
    currency: store.currency,
    training: input.training && channel === 'STORE',
    jurisdictionId: store.jurisdictionId,
    policy: store.policy,
    openedAt: ports.clock().toISOString(),
    ...(customerId === undefined ? {} : { customerId }),
    ...(groups.length === 0 ? {} : { customerGroups: groups }),
    ...(taxExemption && { taxExemption }),
    ...(workstation === undefined ? {} : placeOf(workstation.value, caller)),
  });
  const owner = caller.audience === 'dtc' ? { shopper: caller.subject } : {};
  return { ok: true, value: basketRecord(basket, owner) };
}

/** A workstation of the store that may sell. */
export function sellingAt(
  store: StoreBook,
  workstationId: string | undefined,
): Outcome<WorkstationBook, CheckoutFailure> {
  const found = store.workstations.find((known) => known.workstationId === workstationId);
  if (found === undefined) {
    return failed(
      'WORKSTATION_UNKNOWN',
      workstationId === undefined
        ? 'Name the workstation at which you sell.'
        : `Store ${store.storeId} has no workstation ${workstationId}.`,
      'workstationId',
    );
  }
  if (found.revoked) {
    return failed('WORKSTATION_REVOKED', 'This workstation was blocked.', 'workstationId');
  }
  return { ok: true, value: found };
}

/** Where a basket is and who works on it there. */
export function placeOf(
  workstation: WorkstationBook,
  caller: Caller,
): {
  readonly workstationId: string;
  readonly operatorId: string;
  readonly shiftId?: string;
  readonly businessDayDate?: string;
} {
  const { workstationId, shift } = workstation;
  const operatorId = caller.operatorId ?? shift?.operatorId ?? caller.subject;
  if (shift === undefined) return { workstationId, operatorId };
  const { shiftId, businessDayDate } = shift;
  return { workstationId, operatorId, shiftId, businessDayDate };
}
