import type { PriceBookStatus } from '../__generated__/resolvers.ts';
import type { Ports } from '../ports.ts';

export async function priceBookStatus(ports: Ports, storeId: string): Promise<PriceBookStatus> {
  const store = await ports.priceBook.store(storeId);
  const { ready, appliedEventCount, newestChangeAt, lastAppliedAt } = ports.priceBook.progress();
  return {
    storeId,
    ready,
    storeKnown: store !== undefined,
    priceListIds: [...new Set(Object.values(store?.priceListIds ?? {}))],
    appliedEventCount,
    newestChangeAt,
    ageSeconds: lastAppliedAt === undefined ? null : secondsSince(lastAppliedAt, ports.clock()),
  };
}

function secondsSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 1000));
}
