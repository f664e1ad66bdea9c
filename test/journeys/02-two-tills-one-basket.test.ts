import { newId } from '#kernel/ids.ts';
import {
  BasketDocument,
  BasketScanDocument,
  LineQuantitySetDocument,
  LineRemoveDocument,
} from '#schema/generated/operations.ts';
import {
  accepted,
  barcode,
  complete,
  journey,
  openBasket,
  openShift,
  payCash,
  present,
  refusals,
  scan,
  type Till,
  tillAt,
  tryScan,
} from './till.ts';

journey('Two tills edit one basket', (productOf) => {
  const atTheStore = () => {
    const product = productOf();
    return {
      product,
      first: tillAt(product, 'S001-W1'),
      second: tillAt(product, 'S001-W2'),
      water: barcode(product, 'I00001'),
      biscuits: barcode(product, 'I00002'),
    };
  };

  it('merges scans of both, though the second saw an older version', async () => {
    const { first, second, biscuits, water } = atTheStore();
    const basket = await openBasket(first);

    const afterFirst = await scan(first, basket, biscuits, { version: basket.version });
    const afterSecond = await scan(second, basket, water, { version: basket.version });

    expect(afterFirst.version).toBeGreaterThan(basket.version);
    expect(afterSecond.version).toBeGreaterThan(afterFirst.version);
    const gtins = afterSecond.lines.map((line) => line.gtin);
    expect(gtins).toEqual(expect.arrayContaining([biscuits, water]));
  });

  it('refuses a scan after a change that the till has not seen, and shows the basket as it is', async () => {
    const { first, second, biscuits, water } = atTheStore();
    const basket = await openBasket(first);
    const seen = await scan(first, basket, biscuits);
    const changed = await setQuantity(first, seen, '2');
    expect(refusals(changed)).toEqual([]);

    const refused = await tryScan(second, basket, water, { version: seen.version });
    expect(refusals(refused)).toEqual(['BASKET_VERSION_STALE']);
    const current = present(refused.basket);
    expect(current.version).toBe(present(changed.basket).version);
    expect(current.lines).toMatchObject([{ gtin: biscuits, quantity: { value: '2' } }]);

    // Having seen it, the till decides again.
    const scanned = await scan(second, basket, water, { version: current.version });
    expect(scanned.version).toBeGreaterThan(current.version);
  });

  it('refuses changes and removals of a stale version, even when only scans came between', async () => {
    const { first, second, biscuits, water } = atTheStore();
    const basket = await openBasket(first);
    const seen = await scan(first, basket, biscuits);
    const current = await scan(first, basket, water, { version: seen.version });

    const changed = await setQuantity(second, seen, '5');
    expect(refusals(changed)).toEqual(['BASKET_VERSION_STALE']);
    expect(present(changed.basket).version).toBe(current.version);
    const removed = await removeFirstLine(second, seen);
    expect(refusals(removed)).toEqual(['BASKET_VERSION_STALE']);
    expect(present(removed.basket).version).toBe(current.version);

    expect(present(accepted(await removeFirstLine(second, current)).basket).lines).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ lineId: present(seen.lines[0]).lineId })]),
    );
  });

  it('loses no scan when both scan at the same moment', async () => {
    const { first, second, biscuits } = atTheStore();
    const basket = await openBasket(first);

    const scans = Array.from({ length: 5 }, () => [
      scan(first, basket, biscuits, { version: basket.version }),
      scan(second, basket, biscuits, { version: basket.version }),
    ]).flat();
    const versions = (await Promise.all(scans)).map((each) => each.version);

    expect(new Set(versions).size).toBe(10);
    const last = await scan(first, basket, biscuits);
    const count = last.lines.reduce((sum, line) => sum + Number(line.quantity.value), 0);
    expect(count).toBe(11);
  });

  it('is paid at the second till; then the first can add nothing', async () => {
    const { first, second, biscuits, water } = atTheStore();
    await openShift(first);
    await openShift(second);
    const basket = await openBasket(first);
    const seen = await scan(first, basket, biscuits);

    await payCash(second, basket);
    const stale = await tryScan(first, basket, water, { version: seen.version });
    expect(refusals(stale)).toEqual(['BASKET_VERSION_STALE']);
    const { version, status } = present(stale.basket);
    expect(status).toBe('TENDERING');
    expect(refusals(await tryScan(first, basket, water, { version }))).toEqual(['BASKET_NOT_OPEN']);
    const { transaction } = await complete(second, basket);
    expect(transaction.total.amount).toBe('1.79');
  });

  it('is out of reach for a till of another store', async () => {
    const { product, first, biscuits } = atTheStore();
    const basket = await openBasket(first);
    const elsewhere = tillAt(product, 'S002-W1');
    const input = { basketId: basket.id, scan: biscuits, idempotencyKey: newId() };
    const answer = await product.tryAsk(BasketScanDocument, { input }, elsewhere.identity);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { basket: seen } = await product.ask(
      BasketDocument,
      { id: basket.id },
      elsewhere.identity,
    );
    expect(seen).toBeNull();
  });
});

type Seen = {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly { readonly lineId: string }[];
};

/** Changes the first line of the basket as this till saw it. */
async function setQuantity({ product, identity }: Till, seen: Seen, quantity: string) {
  const input = { ...firstLineOf(seen), quantity };
  return (await product.ask(LineQuantitySetDocument, { input }, identity)).lineQuantitySet;
}

async function removeFirstLine({ product, identity }: Till, seen: Seen) {
  const input = firstLineOf(seen);
  return (await product.ask(LineRemoveDocument, { input }, identity)).lineRemove;
}

function firstLineOf({ id, version, lines }: Seen) {
  return { basketId: id, version, lineId: present(lines[0]).lineId, idempotencyKey: newId() };
}
