import fc from 'fast-check';
import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import { applyItemRows, type ItemRow, type KnownItems } from './item-batch.ts';
import { gtinsOf, hasUnit } from './item.ts';
import { addUnits } from './units.ts';

const now = new Date('2026-03-03T12:00:00.000Z');
const gtin = (number: number) => gtinWithCheckDigit(`0952${String(number).padStart(9, '0')}`);
const known: KnownItems = {
  items: new Map(),
  gtinOwners: new Map(),
  categories: new Map([['C', { categoryId: 'C', name: 'C', departmentId: 'D' }]]),
  taxClassIds: new Set(['T']),
};
const row = (itemId: string, more: Partial<ItemRow> = {}): ItemRow => ({
  ...{ itemId, description: itemId, categoryId: 'C', taxClassId: 'T', baseUnit: 'EA', units: [] },
  ...{ lotControlled: false, soldByWeight: false, discontinued: false },
  ...more,
});

describe('units of an item', () => {
  it('stand from the smallest to the largest, in their shortest form', () => {
    const unit = (number: number, code: string, content: string) => ({
      gtin: gtin(number),
      unit: code,
      baseUnitsPerUnit: content,
    });
    const outcome = addUnits({ baseUnit: 'EA', units: [] }, [
      unit(1, 'CS', '12.0'),
      unit(2, 'EA', '1'),
      unit(3, 'CS', '12'),
    ]);
    expect(outcome.ok && outcome.value.map((u) => `${u.unit} ${u.baseUnitsPerUnit}`)).toEqual([
      'EA 1',
      'CS 12',
      'CS 12',
    ]);
  });

  it('hold the same under each of their GTINs, whatever is added', () => {
    const added = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 9 }),
        unit: fc.constantFrom('EA', 'CS', 'PF'),
        content: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(added, (list) => {
        const units = list.reduce<
          readonly { gtin: string; unit: string; baseUnitsPerUnit: string }[]
        >((before, { number, unit, content }) => {
          const outcome = addUnits({ baseUnit: 'EA', units: before }, [
            { gtin: gtin(number), unit, baseUnitsPerUnit: String(content) },
          ]);
          return outcome.ok ? outcome.value : before;
        }, []);
        const contents = new Map(units.map((u) => [u.unit, u.baseUnitsPerUnit]));
        expect(units.every((u) => contents.get(u.unit) === u.baseUnitsPerUnit)).toBe(true);
        expect(new Set(units.map((u) => u.gtin)).size).toBe(units.length);
      }),
    );
  });
});

describe('rows of items', () => {
  it('say what became of each, and see what those before them did', () => {
    const results = applyItemRows(
      known,
      [
        row('A', { units: [{ gtin: gtin(1), unit: 'EA', baseUnitsPerUnit: '1' }] }),
        row('B', { units: [{ gtin: gtin(1), unit: 'EA', baseUnitsPerUnit: '1' }] }),
        row('C', { depositItemId: 'A' }),
        row('A'),
      ],
      now,
    );
    expect(
      results.map((result) => (result.status === 'REFUSED' ? result.refusal.code : result.status)),
    ).toEqual(['CREATED', 'GTIN_TAKEN', 'CREATED', 'IMPORT_ROW_REPEATED']);
  });

  it('change nothing the second time, count a change once, and keep the base unit', () => {
    const [first] = applyItemRows(known, [row('A')], now);
    if (first === undefined || first.status === 'REFUSED') throw new Error('Expected an item.');
    const later = { ...known, items: new Map([['A', first.item]]) };
    const status = (given: ItemRow) => applyItemRows(later, [given], now)[0];
    expect(status(row('A'))).toMatchObject({ status: 'UNCHANGED', item: { version: 1 } });
    const units = [{ gtin: gtin(1), unit: 'CS', baseUnitsPerUnit: '6' }];
    expect(status(row('A', { description: 'Aa', units }))).toMatchObject({
      status: 'UPDATED',
      item: { version: 2 },
    });
    expect(status(row('A', { baseUnit: 'KGM' }))).toMatchObject({
      refusal: { code: 'UNIT_CONTENT_CONFLICT' },
    });
  });

  it('never let two items carry one GTIN, and end the same when they come again', () => {
    const rows = fc.array(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C', 'D'),
        number: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const list = given.map(({ id, number }) =>
          row(id, { units: [{ gtin: gtin(number), unit: 'EA', baseUnitsPerUnit: '1' }] }),
        );
        const items = applyItemRows(known, list, now).flatMap((result) =>
          result.status === 'REFUSED' ? [] : [result.item],
        );
        const gtins = items.flatMap(gtinsOf);
        expect(new Set(gtins).size).toBe(gtins.length);
        expect(items.every((item) => hasUnit(item, 'EA'))).toBe(true);
        const after = {
          ...known,
          items: new Map(items.map((item) => [item.itemId, item])),
          gtinOwners: new Map(items.flatMap((item) => gtinsOf(item).map((g) => [g, item.itemId]))),
        };
        const again = applyItemRows(after, list, now);
        expect(again.every(({ status }) => status === 'UNCHANGED' || status === 'REFUSED')).toBe(
          true,
        );
      }),
    );
  });
});
