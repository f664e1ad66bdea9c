import type { CorporateSystem } from '../ports.ts';

/** For a deployment without a corporate system: every question says so, and sales wait until there is one. */
export function createNoCorporateSystem(): CorporateSystem {
  const reason = 'No corporate system is set: CORPORATE_ERP_URL is empty.';
  const away = async () => ({ ok: false, failure: { kind: 'AWAY', reason } }) as const;
  return {
    itemChanges: away,
    priceChanges: away,
    items: away,
    purchaseOrders: away,
    purchaseOrdersOf: away,
    findPosting: away,
    post: away,
    postedTotals: away,
    ping: away,
    circuit: () => 'OPEN',
  };
}
