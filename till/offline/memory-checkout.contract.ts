import type { HeadStore } from '../../subgraphs/checkout/adapters/chain-turns.ts';
import type { createMemoryStore } from '../../subgraphs/checkout/adapters/memory/checkout-store.ts';
import { memoryPorts } from '../../subgraphs/checkout/adapters/memory-ports.contract.ts';
import {
  published,
  shiftOpened,
  storePolicy,
  storeWorld,
} from '../../subgraphs/checkout/adapters/world.contract.ts';
import { applyShift } from '../../subgraphs/checkout/events.ts';
import type { Caller, OfflineFinding, Ports } from '../../subgraphs/checkout/ports.ts';
import { offlineSnapshot } from '../../subgraphs/checkout/resolvers/offline-snapshot.ts';
import {
  type OfflineSubmitted,
  submitOffline,
} from '../../subgraphs/checkout/usecases/submit-offline.ts';
import { createTestStorage, type TestStorage } from '../../test/kit/till-storage.ts';
import type { BatchAnswer } from './submit.ts';
import { openOfflineTill, type OfflineTill } from './till.ts';

export const now = '2026-03-02T10:00:00.000Z';
export const place = { storeId: 'S001', workstationId: 'S001-W1' };
export const cashier: Caller = {
  ...{ audience: 'till', subject: 'O001-01', operatorId: 'O001-01', correlationId: 'test' },
  ...{ mayApprove: false, maySeeStore: () => true, requireStore: () => undefined },
};

/** Checkout in memory, with one till that it knows. */
export type MemoryCheckout = {
  readonly ports: Ports;
  /** For another process on the same store. */
  readonly heads: HeadStore;
  readonly events: ReturnType<typeof createMemoryStore>['events'];
  readonly findings: () => Promise<readonly OfflineFinding[]>;
  readonly publish: (event: { readonly type: string; readonly detail: unknown }) => Promise<void>;
  readonly enrol: (publicKey: string, more?: object) => Promise<void>;
  readonly submit: (envelopes: readonly string[]) => Promise<OfflineSubmitted>;
  /** As the graph would answer it. */
  readonly send: (envelopes: readonly string[]) => Promise<BatchAnswer>;
};

export async function openMemoryCheckout(): Promise<MemoryCheckout> {
  const clock = () => new Date(now);
  const { ports, priceBook, memory } = await memoryPorts(clock);
  const offlineCards = { amountMaxMinor: 5_000, countMax: 2, snapshotAgeMaxMinutes: 60 };
  const store = storeWorld.find(({ aggregateId }) => aggregateId.includes('S001'));
  const policy = { ...storePolicy, policyVersion: 2, offlineCards };
  const sourceVersion = 2;
  await priceBook.apply({
    type: 'StoreChanged',
    detail: { ...(store?.detail as object), sourceVersion, policy },
  });
  const publish: MemoryCheckout['publish'] = async (event) => {
    await priceBook.apply(event);
    await applyShift(ports, event);
  };
  const opening = { openedAt: '2026-03-02T06:00:00.000Z', shiftId: 'SH1' };
  await publish(shiftOpened(place.workstationId, opening));
  const submit: MemoryCheckout['submit'] = (envelopes) =>
    submitOffline(ports, cashier, { ...place, envelopes });
  let version = 10;
  return {
    ...{ ports, heads: memory.heads, events: memory.events, publish, submit },
    findings: async () => {
      const list = { storeId: place.storeId, isDealtWith: false };
      return (await memory.findings.page(list, { limit: 100 })).rows.map(({ row }) => row);
    },
    enrol: async (publicKey, more = {}) => {
      version += 1;
      const keys = [{ publicKey, validFrom: '2026-01-01T00:00:00.000Z' }];
      await publish(
        published('WorkstationChanged', place.workstationId, {
          ...place,
          ...{ sourceVersion: version, kind: 'TILL', enrolled: true, revoked: false, keys },
          ...more,
        }),
      );
    },
    send: async (envelopes) => {
      const { results, nextSequenceNumber, refusal } = await submit(envelopes);
      return {
        results: results.map(({ refusal: userError, ...result }) => ({ ...result, userError })),
        nextSequenceNumber,
        userErrors: refusal === undefined ? [] : [refusal],
      };
    },
  };
}

export async function openMemoryTill(
  checkout: MemoryCheckout,
  options: { readonly storage?: TestStorage; readonly clock?: () => Date } = {},
): Promise<{ readonly alone: OfflineTill; readonly storage: TestStorage }> {
  const { storage = createTestStorage(), clock = () => new Date(now) } = options;
  const { workstationId } = place;
  const alone = await openOfflineTill({ storage, workstationId, clock });
  await checkout.enrol(alone.publicKey);
  await takeSnapshot(checkout, alone);
  return { alone, storage };
}

export function takeSnapshot({ ports }: MemoryCheckout, alone: OfflineTill) {
  return alone.takeSnapshot((after) => offlineSnapshot(ports, place.storeId, after));
}

/** What the till wrote, in its order. */
export function envelopesIn({ entries }: TestStorage): readonly string[] {
  return [...entries]
    .filter(([key]) => key.startsWith('envelope/'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
}

export function done<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.refusal.code);
}
