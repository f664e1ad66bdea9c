import { parseEventDetail, type EventDetail } from '#schema/events.ts';
import { basketWith, complete, openTill, pay } from '../adapters/memory-till.contract.ts';
import { gtinOf, published } from '../adapters/world.contract.ts';
import { saleCompletedDetail } from '../domain/sale-completed.ts';
import type { Ports } from '../ports.ts';
import { findRecalledSale } from './find-recalled-sale.ts';

type Sale = EventDetail<'SaleCompleted'>;
const water = gtinOf(1);

const recall = (parts: Partial<EventDetail<'RecallIssued'>> = {}) =>
  published('RecallIssued', 'R1', {
    ...{ recallId: 'R1', gtin: water, itemId: 'I00001', reason: 'Glass', storeIds: [] },
    ...{ issuedAt: '2026-03-01T00:00:00.000Z', sourceVersion: 1, ...parts },
  });

/** A till where the recall lands after the look at the recalls of a completion and before its write. */
async function raced(lands: boolean, parts: Parameters<typeof recall>[0] = {}) {
  const till = await openTill();
  const basketId = await basketWith(till.ports, [water]);
  await pay(till.ports, basketId, 'CASH');
  const { store } = till.ports;
  const ports: Ports = {
    ...till.ports,
    store: {
      ...store,
      commit: async (commit) => {
        if (lands && commit.append !== undefined)
          await till.priceBook.apply(recall(parts), undefined);
        return store.commit(commit);
      },
    },
  };
  const { transaction } = await complete(ports, basketId);
  if (transaction === undefined) throw new Error('Expected the sale to be completed.');
  const sale = parseEventDetail('SaleCompleted', saleCompletedDetail(transaction.transaction));
  const findings = async () => {
    const page = await ports.offline.findings.page(
      { storeId: 'S001', isDealtWith: false },
      { limit: 10 },
    );
    return page.rows.map(({ row }) => row);
  };
  return { ports, sale, findings };
}

describe('a recall that lands between the look at it and the write of a sale', () => {
  it('is a finding of the back office, once, however often the event comes', async () => {
    const { ports, sale, findings } = await raced(true);
    expect(await findings()).toEqual([]);
    for (const _delivery of [1, 2, 3]) await findRecalledSale(ports, sale);
    expect(await findings()).toMatchObject([
      {
        ...{ kind: 'LOT_RECALLED', transactionId: sale.transactionId },
        ...{ lineId: sale.lines[0]?.lineId, workstationId: 'S001-W1' },
      },
    ]);
  });

  it.each`
    what                      | lands    | recalled                                    | changed
    ${'no recall'}            | ${false} | ${{}}                                       | ${{}}
    ${'another lot'}          | ${true}  | ${{ batchLot: 'L9' }}                       | ${{ batchLot: 'L1' }}
    ${'other stores'}         | ${true}  | ${{ storeIds: ['S002'] }}                   | ${{}}
    ${'a later recall'}       | ${true}  | ${{ issuedAt: '2099-01-01T00:00:00.000Z' }} | ${{}}
    ${'practice'}             | ${true}  | ${{}}                                       | ${{ series: 'TRAINING' }}
    ${'a cut-off till'}       | ${true}  | ${{}}                                       | ${{ series: 'OFFLINE' }}
    ${'goods that come back'} | ${true}  | ${{}}                                       | ${{ kind: 'RETURN' }}
  `('is none for $what', async ({ lands, recalled, changed }) => {
    const { ports, sale, findings } = await raced(lands as boolean, recalled as object);
    const { batchLot, ...rest } = changed as Partial<Sale> & { readonly batchLot?: string };
    const lines = sale.lines.map((line) => ({ ...line, ...(batchLot && { batchLot }) }));
    await findRecalledSale(ports, { ...sale, ...rest, lines });
    expect(await findings()).toEqual([]);
  });
});
