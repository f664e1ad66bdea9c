import { newId } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/contracts/events.ts';
import { parseEventDetail } from '#schema/events.ts';
import {
  type CorporateImportKind,
  ErpImportRunDocument,
  PricesOfItemDocument,
} from '#schema/generated/operations.ts';
import { callCorporateSystem } from '../../local/corporate-system/calls.ts';
import { erp } from '../kit/identities.ts';
import type { Product } from '../kit/product.ts';
import {
  accepted,
  barcode,
  complete,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  scan,
  type ScannedBasket,
  tillAt,
  until,
} from './till.ts';

const itemId = 'I00010';

journey('A price changed in the corporate system', (productOf) => {
  it('comes with the next import, is told as an event, and holds from the next scan on', async () => {
    const product = productOf();
    const till = tillAt(product, 'S001-W1');
    await openShift(till);
    await runImport(product, 'ITEMS');
    await runImport(product, 'PRICES');

    const basket = await openBasket(till);
    const before = await scan(till, basket, barcode(product, itemId));
    expect(unitPrices(before)).not.toContain('7.77');

    const offers = listenForOffers(product, 777);
    await changeCorporatePrice(product, '7.77');
    const run = await runImport(product, 'PRICES');
    expect(run).toMatchObject({ status: 'SUCCEEDED', recordCount: 1, rejections: [] });
    await until(() => offers.length > 0);
    expect(offers.map(({ aggregateId }) => aggregateId)).toEqual([expect.stringContaining(itemId)]);

    // The event is on its way to checkout's price book; a scan into a new basket shows when it is there.
    await until(async () => {
      const probe = await openBasket(till);
      return unitPrices(await scan(till, probe, barcode(product, itemId))).includes('7.77');
    });

    // What was scanned before keeps its price; the next scan has the new one.
    const after = await scan(till, basket, barcode(product, itemId));
    expect(unitPrices(after)).toEqual([...unitPrices(before), '7.77']);
    expect(await shelfPrices(product)).toEqual(['7.77']);

    await payCash(till, basket);
    const { transaction } = await complete(till, basket);
    expect(transaction.total).toEqual(after.total);
  });

  it('stays as it is when an import finds nothing new', async () => {
    const product = productOf();
    const run = await runImport(product, 'PRICES');
    expect(run).toMatchObject({ status: 'SUCCEEDED', recordCount: 0 });
    expect(await shelfPrices(product)).toEqual(['7.77']);
  });
});

async function runImport(product: Product, kind: CorporateImportKind) {
  const input = { kind, idempotencyKey: newId() };
  const start = async () => {
    const { corporateImportRun } = await product.ask(ErpImportRunDocument, { input }, erp());
    return present(accepted(corporateImportRun).syncRun);
  };
  let run = await start();
  // The same key asks how the same run stands.
  await until(async () => {
    run = await start();
    return run.status !== 'RUNNING';
  });
  return run;
}

async function changeCorporatePrice({ corporateSystem }: Product, price: string): Promise<void> {
  const key = `priceListId='PL-EUR',itemId='${itemId}',unit='EA',validFrom=2025-01-01T00:00:00.000Z`;
  const change = { method: 'PATCH' as const, body: { price } };
  await callCorporateSystem(corporateSystem, `Prices(${key})`, change);
}

/** Every event from now on that tells of an offer at this price. */
function listenForOffers({ resources }: Product, priceMinor: number): readonly DomainEvent[] {
  const events: DomainEvent[] = [];
  resources.bus.listen({ types: ['OfferChanged'] }, (event) => {
    const { windows } = parseEventDetail('OfferChanged', event.detail);
    if (windows.some((window) => window.priceMinor === priceMinor)) events.push(event);
  });
  return events;
}

function unitPrices(basket: ScannedBasket): readonly string[] {
  return basket.lines.map((line) => line.unitPrice.amount);
}

async function shelfPrices(product: Product): Promise<readonly string[]> {
  const variables = { itemId, storeId: 'S001', channel: 'STORE' as const };
  const { offers } = await product.ask(PricesOfItemDocument, variables, erp());
  return offers.filter(({ unit }) => unit === 'EA').map(({ price }) => price.amount);
}
