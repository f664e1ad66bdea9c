import fc from 'fast-check';
import { terms } from './sample-sale.contract.ts';
import { checkPolicy, checkStore } from './check-store.ts';
import { isLess } from './stock.ts';
import {
  nextEntry,
  emptyLedger,
  type LedgerEntry,
  type LedgerRecord,
  walkLedger,
  walkStart,
} from './ledger.ts';
import {
  isAcceptablePin,
  mayApprove,
  pinAttemptsMax,
  pinWindowMs,
  takePinAttempt,
} from './operator.ts';
import { consume, planRelease, type Reservation } from './reservation.ts';
import { compareWithSeal } from './seal.ts';
import { countedTotal } from './shift.ts';
import { type InventoryPosition, planReservation, sumByItem } from './stock.ts';
import { saleLine } from './sample-sale.contract.ts';
import { policyAt } from './store.ts';

const now = new Date('2026-03-02T10:00:00.000Z');

describe('a PIN', () => {
  it.each`
    pin            | accepted
    ${'4711'}      | ${true}
    ${'25802580'}  | ${true}
    ${'1123'}      | ${true}
    ${'471'}       | ${false}
    ${'471147114'} | ${false}
    ${'47a1'}      | ${false}
    ${'0000'}      | ${false}
    ${'1234'}      | ${false}
    ${'987654'}    | ${false}
  `('$pin is acceptable: $accepted', ({ pin, accepted }) => {
    expect(isAcceptablePin(pin as string)).toBe(accepted);
  });

  it('is tried at most a named number of times in any window, however the tries are spread', () => {
    const waits = fc.array(fc.nat(pinWindowMs / 2), { maxLength: 40 });
    fc.assert(
      fc.property(waits, (waitsMs) => {
        let [instant, attempts] = [
          now.getTime(),
          { count: 0 } as Parameters<typeof takePinAttempt>[0],
        ];
        const windows = new Map<number, number>();
        for (const waitMs of waitsMs) {
          instant += waitMs;
          const next = takePinAttempt(attempts, new Date(instant));
          if (next === undefined) continue;
          attempts = next;
          const start = next.windowStartedAt?.getTime() ?? 0;
          windows.set(start, (windows.get(start) ?? 0) + 1);
        }
        expect([...windows.values()].every((count) => count <= pinAttemptsMax)).toBe(true);
      }),
    );
  });

  it('approves only what the roles allow', () => {
    expect(mayApprove(['CASHIER'], 'RETURN')).toBe(false);
    expect(mayApprove(['CASHIER', 'MANAGER'], 'RETURN')).toBe(true);
    expect(mayApprove(['BACK_OFFICE'], 'PRICE_OVERRIDE')).toBe(false);
  });
});

describe('a seal', () => {
  const sealed = {
    series: 'ONLINE' as const,
    lastSequenceNumber: 7,
    hash: '',
    transactionCount: 3,
    totalMinor: 300,
  };
  const held = {
    series: 'ONLINE' as const,
    count: 3,
    firstSequenceNumber: 5,
    lastSequenceNumber: 7,
    totalMinor: 300,
  };
  const seal = (chain: object = {}) => ({ sealedAt: '', chains: [{ ...sealed, ...chain }] });
  it.each([
    ['no seal yet', undefined, [held], 'WAITING'],
    ['nothing was sold', { sealedAt: '', chains: [] }, [], 'COMPLETE'],
    ['everything came', seal(), [held], 'COMPLETE'],
    ['one is on its way', seal(), [{ ...held, count: 2, lastSequenceNumber: 6 }], 'WAITING'],
    ['one too many', seal({ transactionCount: 2 }), [held], 'MISMATCH'],
    ['another sum', seal({ totalMinor: 301 }), [held], 'MISMATCH'],
    ['a gap', seal(), [{ ...held, firstSequenceNumber: 4 }], 'MISMATCH'],
    ['another end', seal({ lastSequenceNumber: 8 }), [held], 'MISMATCH'],
    ['sales of a chain that was not sealed', { sealedAt: '', chains: [] }, [held], 'MISMATCH'],
  ])('with %s', (_case, given, holds, verdict) => {
    expect(compareWithSeal(given, holds).kind).toBe(verdict);
  });
});

describe('counting a drawer', () => {
  it.each([
    [[], 0],
    [
      [
        { denominationMinor: 5000, count: 2 },
        { denominationMinor: 1, count: 3 },
      ],
      10_003,
    ],
    [
      [
        { denominationMinor: 1, count: 1 },
        { denominationMinor: 1, count: 1 },
      ],
      'AMOUNT_INVALID',
    ],
    [[{ denominationMinor: 0, count: 1 }], 'AMOUNT_INVALID'],
    [[{ denominationMinor: 1, count: -1 }], 'AMOUNT_INVALID'],
    [
      Array.from({ length: 51 }, (_, index) => ({ denominationMinor: index + 1, count: 1 })),
      'AMOUNT_INVALID',
    ],
  ])('%j is %s', (denominations, wanted) => {
    const total = countedTotal(denominations, 'EUR');
    expect(total.ok ? total.value.minor : total.refusal.code).toBe(wanted);
  });
});

describe('reserving', () => {
  const position = (itemId: string, onHand: string, reserved = '0'): InventoryPosition => ({
    ...{ storeId: 'S', itemId, unit: 'EA', onHand, reserved, version: 1, updatedAt: now },
  });
  const wanted = (itemId: string, value: string) => ({ itemId, quantity: { value, unit: 'EA' } });

  it('sums lines of one item and orders them by item', () => {
    expect(sumByItem([wanted('B', '1.5'), wanted('A', '1'), wanted('B', '0.5')])).toEqual([
      wanted('A', '1'),
      wanted('B', '2'),
    ]);
    const mixed = [wanted('A', '1'), { itemId: 'A', quantity: { value: '1', unit: 'CS' } }];
    expect(() => sumByItem(mixed)).toThrow(RangeError);
  });

  it('never promises more than there is, and promises whatever there is', () => {
    const amount = fc.nat(50);
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        (onHand, reserved, lines) => {
          const held = new Map([['A', position('A', String(onHand), String(reserved))]]);
          const plan = planReservation(
            lines.map((value) => wanted('A', String(value))),
            held,
          );
          const demand = lines.reduce((sum, value) => sum + value, 0);
          expect(plan.ok).toBe(demand <= onHand - reserved);
        },
      ),
    );
  });

  it('is given back exactly as far as it was not sold', () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(quantities, quantities, (reserved, sold) => {
        const lines = reserved.map((value, index) => ({
          ...{
            lineId: String(index),
            itemId: 'I00001',
            unit: 'EA',
            quantity: String(value),
            consumed: '0',
          },
        }));
        const reservation: Reservation = {
          ...{
            reservationId: 'R',
            orderId: 'O',
            storeId: 'S',
            channel: 'WEB',
            state: 'HELD',
            lines,
          },
          createdAt: now,
        };
        const after = consume(
          reservation,
          sold.map((value) => saleLine({ baseQuantity: { value: String(value), unit: 'EA' } })),
        );
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        const left = Math.max(0, total(reserved) - total(sold));
        expect(left + total(planRelease(after).map((change) => Number(change.reserved)))).toBe(0);
        expect(after.state).toBe(left === 0 ? 'CONSUMED' : 'HELD');
        expect(planRelease({ ...after, state: 'RELEASED' })).toEqual([]);
      }),
    );
  });
});

describe('a store', () => {
  const facts = {
    gln: '9521001000017',
    timeZone: 'Asia/Tokyo',
    dayStart: '04:00',
    currency: 'JPY',
    countryCode: 'JP',
  };
  it.each([
    [{}, true],
    [{ gln: '9521001000018' }, false],
    [{ timeZone: 'Mars/Olympus' }, false],
    [{ dayStart: '24:00' }, false],
    [{ currency: 'XXL' }, false],
    [{ countryCode: 'jp' }, false],
  ])('with %j is right: %s', (over, right) => {
    expect(checkStore({ ...facts, ...over }).ok).toBe(right);
  });

  it('has at each instant the latest policy that has begun', () => {
    const policy = (policyVersion: number, day: string) => ({
      storeId: 'S',
      policyVersion,
      validFrom: new Date(day),
      terms,
    });
    const policies = [policy(1, '2026-01-01'), policy(2, '2026-03-01'), policy(3, '2026-05-01')];
    expect(policyAt(policies, now)?.policyVersion).toBe(2);
    expect(policyAt(policies, new Date('2025-01-01'))).toBeUndefined();
    expect(checkPolicy(terms, { validFrom: now, latest: policies[2] }).ok).toBe(false);
    expect(
      checkPolicy({ ...terms, discountSequence: ['ITEM_FIXED', 'ITEM_FIXED'] }, { validFrom: now })
        .ok,
    ).toBe(false);
    expect(
      checkPolicy({ ...terms, cashRounding: { incrementMinor: 0, mode: 'UP' } }, { validFrom: now })
        .ok,
    ).toBe(false);
  });
});

describe('the ledger', () => {
  const record = (quantity: number): LedgerRecord => ({
    ...{ kind: 'STOCK_RECEIPT', storeId: 'S', recordedAt: now.toISOString(), document: 'D' },
    movements: [{ itemId: 'A', quantity: String(quantity), unit: 'EA', lineKey: '1' }],
  });
  function chainOf(quantities: readonly number[]): readonly LedgerEntry[] {
    let head = emptyLedger;
    return quantities.map((quantity) => {
      const entry = nextEntry(head, record(quantity));
      head = entry;
      return entry;
    });
  }

  it('replays to the stock, and one changed entry is found where it stands', () => {
    const some = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.nat(), (quantities, pick) => {
        const entries = chainOf(quantities);
        const walk = walkLedger(walkStart, entries);
        expect(walk.brokenAtSequence).toBeUndefined();
        expect(Number(walk.onHand.get('A'))).toBe(
          quantities.reduce((sum, value) => sum + value, 0),
        );
        const index = pick % entries.length;
        const forged = entries.map((entry, at) =>
          at === index ? { ...entry, record: record(1000) } : entry,
        );
        expect(walkLedger(walkStart, forged).brokenAtSequence).toBe(index + 1);
        if (index < entries.length - 1) {
          const missing = entries.filter((_entry, at) => at !== index);
          expect(walkLedger(walkStart, missing).brokenAtSequence).toBe(index + 1);
        }
      }),
    );
  });

  it('compares decimal texts by value', () => {
    expect(isLess('9', '10')).toBe(true);
    expect(isLess('10', '9.5')).toBe(false);
  });
});
