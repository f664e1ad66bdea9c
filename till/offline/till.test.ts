import {
  beer,
  cheese,
  oatDrink,
  shiftOpened,
  water,
} from '../../subgraphs/checkout/adapters/world.contract.ts';
import { createTestStorage, PowerCut } from '../../test/kit/till-storage.ts';
import {
  done,
  envelopesIn,
  type MemoryCheckout,
  now,
  openMemoryCheckout,
  openMemoryTill,
  place,
  takeSnapshot,
} from './memory-checkout.contract.ts';
import { openOfflineTill, type OfflineTill } from './till.ts';

let checkout: MemoryCheckout;
beforeEach(async () => {
  checkout = await openMemoryCheckout();
});

const card = { kind: 'CARD', cardToken: 'tok-1', cardBrand: 'VISA', cardLastFour: '4242' } as const;
const basketOf = (alone: OfflineTill, scans: readonly string[]) =>
  scans.reduce(
    (basket, scan) => done(alone.scan(basket, { scan })),
    done(alone.openBasket('O001-01')),
  );
const sell = async (alone: OfflineTill, scans: readonly string[], amount = '20.00') =>
  done(
    await alone.complete(done(await alone.pay(basketOf(alone, scans), { kind: 'CASH', amount }))),
  );

describe('selling alone', () => {
  it('prices, numbers, chains and prints as the cloud would', async () => {
    const { alone } = await openMemoryTill(checkout);
    const first = await sell(alone, [oatDrink, oatDrink, oatDrink]);
    const second = await sell(alone, [water]);
    expect(first.transaction).toMatchObject({
      ...{ series: 'OFFLINE', sequenceNumber: 1, receiptNumber: 1, shiftId: 'SH1' },
      totals: { total: { minor: 400 } },
      change: { minor: 1600 },
    });
    expect(second.transaction.previousHash).toBe(first.transaction.hash);
    expect(first.receiptText).toContain('16.00');
  });

  it('refuses what the cloud would refuse', async () => {
    const { alone } = await openMemoryTill(checkout);
    const basket = done(alone.openBasket('O001-01'));
    const codes = [beer, cheese, '4012345678901', 'nonsense'].map((scan) => {
      const scanned = alone.scan(basket, { scan });
      return scanned.ok ? 'sold' : scanned.refusal.code;
    });
    expect(codes).toEqual([
      'AGE_CHECK_REQUIRED',
      'LOT_REQUIRED',
      expect.stringMatching(/GTIN_CHECK_DIGIT_WRONG|ITEM_UNKNOWN/),
      'SCAN_UNREADABLE',
    ]);
  });

  it('sells nothing before it has prices, or without a shift', async () => {
    const storage = createTestStorage();
    const alone = await openOfflineTill({ storage, workstationId: 'S001-W2' });
    expect(alone.openBasket('O001-01')).toMatchObject({ refusal: { code: 'SNAPSHOT_MISSING' } });
    done(await takeSnapshot(checkout, alone));
    expect(alone.openBasket('O001-01')).toMatchObject({ refusal: { code: 'SHIFT_NOT_OPEN' } });
  });

  it('sells nothing as another workstation than its storage is of, and leaves that one as it was', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    const at = { openedAt: '2026-03-02T06:00:00.000Z', shiftId: 'SH2' };
    await checkout.publish(shiftOpened('S001-W2', at));
    const mistyped = await openOfflineTill({
      ...{ storage, workstationId: 'S001-W2', clock: () => new Date(now) },
    });
    done(await takeSnapshot(checkout, mistyped));
    expect(await mistyped.noSale('change', 'O001-01')).toMatchObject({
      refusal: { code: 'SNAPSHOT_MISSING', message: 'This storage is of workstation S001-W1.' },
    });
    const again = await openMemoryTill(checkout, { storage });
    expect((await sell(again.alone, [water])).transaction.sequenceNumber).toBe(2);
  });

  it('changes lines and takes tenders back, and opens the drawer once under one name', async () => {
    const { alone } = await openMemoryTill(checkout);
    const two = done(alone.openBasket('O001-01'));
    const scanned = basketOf(alone, [oatDrink, water]);
    const [first, second] = scanned.lines;
    const more = done(alone.setQuantity(scanned, first?.lineId ?? '', '2'));
    const less = done(alone.removeLine(more, second?.lineId ?? ''));
    expect(less.totals.total.minor).toBe(298);
    const paid = done(await alone.pay(less, { kind: 'CASH', amount: '1.00' }));
    const back = done(alone.takeBack(paid, paid.tenders[0]?.tenderId ?? ''));
    expect(back.status).toBe('OPEN');
    const voided = done(await alone.voidBasket(back));
    expect(voided.transaction).toMatchObject({ kind: 'VOIDED', sequenceNumber: 1 });
    const opened = await Promise.all([
      alone.noSale('change', 'O001-01'),
      alone.noSale('change', 'O001-01'),
    ]);
    expect(new Set(opened.map((each) => done(each).transaction.id)).size).toBe(1);
    expect(two.lines).toEqual([]);
  });
});

describe('cards offline', () => {
  it.each`
    amount     | more                           | code
    ${'50.01'} | ${{}}                          | ${'CARD_AMOUNT_MAX'}
    ${'1.234'} | ${{}}                          | ${'TENDER_AMOUNT_INVALID'}
    ${'10.00'} | ${{ ageMinutes: 61 }}          | ${'SNAPSHOT_TOO_OLD'}
    ${'10.00'} | ${{ ageMinutes: -61 }}         | ${'SNAPSHOT_TOO_OLD'}
    ${'10.00'} | ${{ sold: 2 }}                 | ${'CARD_COUNT_MAX'}
    ${'10.00'} | ${{ sold: 1, ageMinutes: 59 }} | ${undefined}
  `('$amount with $more answers $code', async ({ amount, more, code }) => {
    const { sold = 0, ageMinutes = 0 } = more as { sold?: number; ageMinutes?: number };
    let at = Date.parse(now);
    const { alone } = await openMemoryTill(checkout, { clock: () => new Date(at) });
    at += ageMinutes * 60_000;
    for (let count = 0; count < sold; count += 1) {
      const paid = await alone.pay(basketOf(alone, [water]), { ...card, amount: '0.79' });
      done(await alone.complete(done(paid)));
    }
    const large = done(
      alone.scan(done(alone.openBasket('O001-01')), { scan: water, quantity: '90' }),
    );
    const paid = await alone.pay(large, { ...card, amount });
    expect(paid.ok ? undefined : paid.refusal.code).toBe(code);
  });

  it('counts again what waits once it was sent', async () => {
    const { alone } = await openMemoryTill(checkout);
    for (let count = 0; count < 2; count += 1) {
      const paid = await alone.pay(basketOf(alone, [water]), { ...card, amount: '0.79' });
      done(await alone.complete(done(paid)));
    }
    expect(await alone.submit(checkout.send)).toEqual({ unsentCount: 0 });
    expect((await alone.pay(basketOf(alone, [water]), { ...card, amount: '0.79' })).ok).toBe(true);
  });
});

describe('approvals offline', () => {
  const operatorId = 'O001-05';
  const permission = 'PRICE_OVERRIDE';
  const admission = { operatorId, permissions: [permission] } as const;
  /** Another code of as many digits. */
  const otherThan = (code: string) => code.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));

  it('takes a discount above the limit with the code, and names who approved it', async () => {
    const { alone } = await openMemoryTill(checkout);
    const code = await alone.admitApprover(admission);
    expect(code).toMatch(/^\d{8}$/);
    const basket = basketOf(alone, [water]);
    const lineId = basket.lines[0]?.lineId ?? '';
    const half = { kind: 'PERCENT', percent: '50', lineId, reason: 'Dented' } as const;
    expect(alone.discount(basket, half)).toMatchObject({
      refusal: { code: 'APPROVAL_REQUIRED' },
    });
    const approval = done(await alone.approve({ operatorId, code, permission }));
    const lowered = done(alone.discount(basket, { ...half, approval }));
    const paid = done(await alone.pay(lowered, { kind: 'CASH', amount: '1.00' }));
    done(await alone.complete(paid));
    expect(await alone.submit(checkout.send)).toEqual({ unsentCount: 0 });
    expect(await checkout.findings()).toMatchObject([
      { kind: 'APPROVED_OFFLINE', message: expect.stringContaining('O001-05') },
    ]);
  });

  it('takes something off the whole basket, as the cloud prices it, within the same limits', async () => {
    const { alone } = await openMemoryTill(checkout);
    const basket = basketOf(alone, [oatDrink, water, water]);
    const wish = {
      kind: 'AMOUNT',
      amount: { minor: 30, currency: 'EUR' },
      reason: 'Late',
    } as const;
    const lowered = done(alone.discount(basket, wish));
    expect(basket.totals.total.minor - lowered.totals.total.minor).toBe(30);
    const half = { kind: 'PERCENT', percent: '50', reason: 'Dented' } as const;
    expect(alone.discount(lowered, half)).toMatchObject({ refusal: { code: 'APPROVAL_REQUIRED' } });
    // What is within the limit of all lines may be beyond that of the ones that are left.
    const [, ...others] = lowered.lines.map(({ lineId }) => lineId);
    const left = others.reduce((before, lineId) => done(alone.removeLine(before, lineId)), lowered);
    expect(await alone.pay(left, { kind: 'CASH', amount: '5.00' })).toMatchObject({
      refusal: { code: 'APPROVAL_REQUIRED' },
    });
    const paid = done(await alone.pay(lowered, { kind: 'CASH', amount: '5.00' }));
    expect(alone.discount(paid, wish)).toMatchObject({ ok: false });
    done(await alone.complete(paid));

    const code = await alone.admitApprover(admission);
    const approval = done(await alone.approve({ operatorId, code, permission }));
    const approved = done(alone.discount(basketOf(alone, [water]), { ...half, approval }));
    done(await alone.complete(done(await alone.pay(approved, { kind: 'CASH', amount: '1.00' }))));
    expect(await alone.submit(checkout.send)).toEqual({ unsentCount: 0 });
    const found = await checkout.findings();
    expect(found.map(({ kind, sequenceNumber }) => [kind, sequenceNumber])).toEqual([
      ['APPROVED_OFFLINE', 2],
    ]);
  });

  it('gives five tries, also over a restart, and none to whoever may not', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    const code = await alone.admitApprover(admission);
    const wrong = { operatorId, code: otherThan(code), permission } as const;
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await alone.approve(wrong)).toMatchObject({ refusal: { code: 'APPROVAL_REFUSED' } });
    }
    const again = await openOfflineTill({
      ...{ storage, workstationId: place.workstationId, clock: () => new Date(now) },
    });
    const right = { ...wrong, code };
    expect(await again.approve(right)).toMatchObject({ refusal: { code: 'APPROVAL_LOCKED' } });
    const other = { ...right, permission: 'SELL_EXPIRED' } as const;
    expect(await again.approve(other)).toMatchObject({ refusal: { code: 'APPROVAL_REFUSED' } });
  });

  it('keeps no code, and ends it with the next one and after 16 hours, whichever way the clock is set', async () => {
    let at = Date.parse(now);
    const { alone, storage } = await openMemoryTill(checkout, { clock: () => new Date(at) });
    const first = await alone.admitApprover(admission);
    const second = await alone.admitApprover(admission);
    const kept = [...storage.entries.values()].join('\n');
    expect([kept.includes(first), kept.includes(second)]).toEqual([false, false]);
    const tryWith = async (code: string, hours: number) => {
      at = Date.parse(now) + hours * 3_600_000;
      return (await alone.approve({ operatorId, code, permission })).ok;
    };
    expect(await tryWith(first, 0)).toBe(false);
    expect(await tryWith(second, 16)).toBe(true);
    expect(await tryWith(second, 16.1)).toBe(false);
    expect(await tryWith(second, -16.1)).toBe(false);
  });
});

describe('power cuts and lost answers', () => {
  it.each(['BEFORE', 'AFTER'] as const)('%s the disk: the sale is there once', async (when) => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    const paid = done(await alone.pay(basketOf(alone, [oatDrink]), { kind: 'CASH', amount: '5' }));
    storage.crashAfter(0, when);
    await expect(alone.complete(paid)).rejects.toThrow(PowerCut);
    const again = await openOfflineTill({
      ...{ storage, workstationId: place.workstationId, clock: () => new Date(now) },
    });
    const sold = done(await again.complete(paid));
    expect(sold.transaction).toMatchObject({ sequenceNumber: 2, basketId: paid.id });
    expect(done(await again.complete(paid)).transaction).toEqual(sold.transaction);
    expect(envelopesIn(storage)).toHaveLength(2);
    expect(await again.submit(checkout.send)).toEqual({ unsentCount: 0 });
  });

  it('two tabs on one storage write one chain', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    const tab = await openOfflineTill({
      ...{ storage, workstationId: place.workstationId, clock: () => new Date(now) },
    });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => sell(index % 2 === 0 ? alone : tab, [water])),
    );
    const numbers = envelopesIn(storage).map(
      (text) => (JSON.parse(text) as { record: { sequenceNumber: number } }).record.sequenceNumber,
    );
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const both = [alone.submit(checkout.send), tab.submit(checkout.send)];
    expect(await Promise.all(both)).toEqual([{ unsentCount: 0 }, { unsentCount: 0 }]);
  });
});
