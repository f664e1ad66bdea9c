import { addDays } from '#kernel/business-day.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { soldCandidates, type SoldCandidate } from '../domain/sold-price.ts';
import { listPriced, type PricedBack, type ThingBack } from '../domain/return-without-receipt.ts';
import type { Scan } from '../domain/scan-request.ts';
import type { CheckoutFailure, Ports, StoreBook } from '../ports.ts';
import { otherJurisdiction } from './originals.ts';
import { quoteOutside } from './price-lines.ts';

/**
 * What goods without a receipt are worth: the lowest that anybody has paid for them in this store on the policy's days, or
 * else the lowest list price of those days. Of the store and not of the chain: another store has another price list and
 * maybe another currency, and one record for all stores would be written by every till of the company.
 */
export async function priceTaken(
  ports: Ports,
  asked: { readonly scan: Scan; readonly store: StoreBook; readonly windowDays: number },
  thing: ThingBack,
): Promise<Outcome<PricedBack, CheckoutFailure>> {
  const { scan, store, windowDays } = asked;
  const { today, now } = scan.request;
  const sold = await lowestSold(ports, { thing, store, since: addDays(today, -windowDays) });
  if (sold !== undefined) return accept(sold);
  return listed(ports, { scan, thing, since: new Date(Date.parse(now) - windowDays * dayMs) });
}

/** Taxed by whoever would tax it in a sale. Whether this sale is exempt says nothing of the one that nobody knows. */
async function listed(
  ports: Ports,
  asked: { readonly scan: Scan; readonly thing: ThingBack; readonly since: Date },
): Promise<Outcome<PricedBack, CheckoutFailure>> {
  const { scan, thing } = asked;
  const since = asked.since.toISOString();
  const byTables = listPriced(scan, thing, { since });
  if (!byTables.ok) return byTables;
  const { taxExemption: _exempt, ...basket } = scan.basket;
  const priced = { lines: [byTables.value.line] };
  const taxQuote = await quoteOutside(ports, basket, { priced, moment: scan.request });
  return taxQuote === undefined ? byTables : listPriced(scan, thing, { since, taxQuote });
}

const dayMs = 24 * 60 * 60 * 1000;

type Asked = { readonly thing: ThingBack; readonly store: StoreBook; readonly since: string };

async function lowestSold(ports: Ports, asked: Asked): Promise<PricedBack | undefined> {
  const { thing, store, since } = asked;
  const { itemId } = thing.item;
  const goods = { storeId: store.storeId, itemId, unit: thing.quantity.unit };
  const candidates = soldCandidates(await ports.soldPrices.since(goods, since));
  // One by one: the first is the one, unless its sale was voided.
  for (const candidate of candidates) {
    const priced = await pricedAs(ports, asked, candidate);
    if (priced !== undefined) return priced;
  }
  return undefined;
}

async function pricedAs(
  ports: Ports,
  { thing, store }: Asked,
  { transactionId, lineId, businessDayDate, isFloor }: SoldCandidate,
): Promise<PricedBack | undefined> {
  const [stored] = await ports.reader.transactions([transactionId]);
  const line = stored?.transaction.lines.find((sold) => sold.lineId === lineId);
  if (stored === undefined || line === undefined) return undefined;
  const { transaction, voidedBy } = stored;
  if (transaction.currency !== store.currency) return undefined;
  if (voidedBy !== undefined && !isFloor) return undefined;
  const soldUnder = await otherJurisdiction(ports, stored, store);
  const taken = { from: 'SALE', transactionId, lineId, businessDayDate } as const;
  return { ...thing, line, tax: transaction.policy.tax, soldUnder, taken };
}
