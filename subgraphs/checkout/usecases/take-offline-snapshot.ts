import { genesisHash } from '#kernel/hash-chain.ts';
import type { StorePolicy } from '../domain/price-book.ts';
import type { Ports, StoreBook } from '../ports.ts';
import type { Published } from '../ports/price-book.ts';

/** What a till takes along to sell by itself: events as product publishes them, and the store as it is now. */
export type OfflineSnapshotPage = {
  readonly takenAt: string;
  /** On the first page only. */
  readonly store?: OfflineStore;
  readonly entries: readonly Published[];
  readonly next?: OfflineSnapshotPosition;
};

export type OfflineSnapshotPosition = { readonly takenAt: string; readonly cursor: string };

export type OfflineStore = Omit<StoreBook, 'workstations' | 'policy'> & {
  readonly policy: StorePolicy;
  readonly workstations: readonly {
    readonly workstationId: string;
    readonly shift?: StoreBook['workstations'][number]['shift'];
    /** Where the workstation's OFFLINE chain stands here. */
    readonly chain: {
      readonly sequenceNumber: number;
      readonly receiptNumber: number;
      readonly hash: string;
    };
  }[];
};

/** Undefined: there is no such store. `takenAt` is that of the first page: no entry is older. */
export async function takeOfflineSnapshot(
  ports: Ports,
  storeId: string,
  after: OfflineSnapshotPosition | undefined,
): Promise<OfflineSnapshotPage | undefined> {
  const store = await ports.priceBook.store(storeId);
  if (store === undefined) return undefined;
  const takenAt = after?.takenAt ?? ports.clock().toISOString();
  const page = await ports.offline.productSnapshot(after?.cursor);
  return {
    takenAt,
    ...(after === undefined ? { store: await offlineStore(ports, store) } : {}),
    entries: page.entries.filter((entry) => isOfStore(entry, store)),
    ...(page.nextCursor === undefined ? {} : { next: { takenAt, cursor: page.nextCursor } }),
  };
}

async function offlineStore(ports: Ports, store: StoreBook): Promise<OfflineStore> {
  const { storeId } = store;
  const workstations = store.workstations.filter(
    ({ kind, revoked }) => kind === 'TILL' && !revoked,
  );
  return {
    ...store,
    workstations: await Promise.all(
      workstations.map(async ({ workstationId, shift }) => {
        const head = await ports.chains.head({ storeId, workstationId, series: 'OFFLINE' });
        const { sequenceNumber = 0, receiptNumber = 0, hash = genesisHash } = head ?? {};
        const place = { workstationId, chain: { sequenceNumber, receiptNumber, hash } };
        return shift === undefined ? place : { ...place, shift };
      }),
    ),
  };
}

/** Other stores' price lists, promotions, taxes and recalls stay at home. */
function isOfStore({ type, detail }: Published, store: StoreBook): boolean {
  const { priceListId, jurisdictionId, storeIds } = detail as Detail;
  const concernsStore = storeIds === undefined || storeIds.length === 0;
  switch (type) {
    case 'ItemChanged':
    case 'LotChanged':
      return true;
    case 'OfferChanged':
      return priceListId === store.priceListIds.STORE;
    case 'TaxRateChanged':
      return jurisdictionId === store.jurisdictionId;
    case 'PromotionChanged':
    case 'RecallIssued':
      return concernsStore || storeIds.includes(store.storeId);
    default:
      // Coupons and points are claimed online, and assignments of price lists are in the store's part.
      return false;
  }
}

type Detail = {
  readonly priceListId?: string;
  readonly jurisdictionId?: string;
  readonly storeIds?: readonly string[];
};
