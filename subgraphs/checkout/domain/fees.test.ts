import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import type { BasketLine, LineFacts } from './basket.ts';
import { removeLine, setLineQuantity } from './edit-lines.ts';
import { explainBasket } from './explain.ts';
import { withLineDiscount, withUnitPrice } from './manual-discount.ts';
import type { FeeKind, PriceBookItem, PromotionRule, StorePolicy } from './price-book.ts';
import { quoteOf } from './quote.ts';
import { openReturn, refundableLines, type ReturnWish } from './returns.ts';
import { scanLine } from './scan-line.ts';
import {
  answerOf,
  basketOf,
  code,
  eur,
  gtin,
  item,
  line,
  now,
  offer,
  opening,
  percentOff,
  policy,
  priced,
  promotion,
  soldInCash,
  taxClass,
  taxClasses,
  today,
  valueOf,
} from './test-kit.ts';

const fee = (feeKind: FeeKind, parts: Parameters<typeof line>[0] = {}) =>
  line({ itemId: feeKind, description: feeKind, feeKind, discountable: false, ...parts });

const byHand = { reason: 'Regular', operatorId: 'O1' };
const tenOff = { ...byHand, kind: 'PERCENT', percent: '10' } as const;

/**
 * Sources. England: Single Use Carrier Bags Charges (England) Order 2015 as amended by S.I. 2021/598: at least 10 pence, which
 * HMRC takes to include VAT. Ireland: Waste Management (Environmental Levy) (Plastic Bag) Regulations 2001, 22 cents, no VAT.
 * Germany: Verpackungsgesetz § 31, deposit of at least 25 cents with VAT. France: Code de l'environnement L541-10-20: the cost of
 * collecting electronics is shown apart and "ne peut faire l'objet de réfaction". United Kingdom: VAT Notice 700/24, delivery
 * of goods under the contract is taxed as they are. Colorado: C.R.S. 43-4-218, 28 cents a delivery from July 2023, untaxed.
 */
describe.each`
  fee                            | feeKind       | minor  | units | rate      | tax   | discounted
  ${'bag, England'}              | ${'BAG'}      | ${10}  | ${1}  | ${'0.2'}  | ${2}  | ${'BAG 10'}
  ${'three bags, England'}       | ${'BAG'}      | ${10}  | ${3}  | ${'0.2'}  | ${5}  | ${'BAG 30'}
  ${'plastic bag levy, Ireland'} | ${'BAG'}      | ${22}  | ${2}  | ${'0'}    | ${0}  | ${'BAG 44'}
  ${'bottle deposit, Germany'}   | ${'DEPOSIT'}  | ${25}  | ${1}  | ${'0.19'} | ${4}  | ${'DEPOSIT 25'}
  ${'a crate of 24, Germany'}    | ${'DEPOSIT'}  | ${25}  | ${24} | ${'0.19'} | ${96} | ${'DEPOSIT 600'}
  ${'eco fee of a lamp, France'} | ${'ECO'}      | ${20}  | ${1}  | ${'0.2'}  | ${3}  | ${'ECO 20'}
  ${'delivery at 20 %, UK'}      | ${'DELIVERY'} | ${499} | ${1}  | ${'0.2'}  | ${83} | ${'DELIVERY 499'}
  ${'delivery of books, UK'}     | ${'DELIVERY'} | ${499} | ${1}  | ${'0'}    | ${0}  | ${'DELIVERY 499'}
  ${'retail delivery, Colorado'} | ${'DELIVERY'} | ${28}  | ${1}  | ${'0'}    | ${0}  | ${'DELIVERY 28'}
`('$fee', ({ feeKind, minor, units, rate, tax, discounted }) => {
  const sold = {
    ...{ minor: minor as number, taxClassId: 'FEE' },
    quantity: quantity(units as number, 'EA'),
  };
  const taxed = [...taxClasses, taxClass('FEE', ['VAT', rate as string])];

  it('is taxed by its own class', () => {
    const [charged] = priced([fee(feeKind as FeeKind, sold)], { taxClasses: taxed }).lines;
    expect(charged?.tax.minor).toBe(tax);
  });

  it('is not lowered by promotion, basket discount or points', () => {
    const basket = priced([line({ minor: 1000 }), fee(feeKind as FeeKind, sold)], {
      ...{ taxClasses: taxed, orderDiscount: tenOff, customerId: 'C1', pointsToBurn: 100 },
      promotions: [
        percentOff('50', { concurrency: 'COMPOUND' }),
        promotion({ kind: 'LOYALTY_BURN', points: 100, amounts: [eur(50)] }),
      ],
    });
    expect(basket.lines.map(({ itemId, gross }) => `${itemId} ${gross.minor}`)[1]).toBe(discounted);
    expect(basket.lines[0]?.gross.minor).toBeLessThan(500);
  });
});

describe('a fee', () => {
  const bag = fee('BAG', { lineId: 'BAG', minor: 10 });
  const eco = fee('ECO', { lineId: 'ECO', minor: 20, depositOf: 'L1' });
  const lamp = line({ lineId: 'L1', minor: 1990 });

  it('may be lowered where its item says so, but never one that came along', () => {
    const open = line({ itemId: 'DELIVERY', feeKind: 'DELIVERY', minor: 499 });
    const along = line({ itemId: 'ECO', feeKind: 'ECO', depositOf: 'L1', minor: 20 });
    const basket = priced([open, along], { promotions: [percentOff('100')] });
    expect(basket.lines.map(({ gross }) => gross.minor)).toEqual([0, 20]);
  });

  it('counts for no threshold and earns no points', () => {
    const spend: PromotionRule = {
      kind: 'THRESHOLD',
      steps: [{ minimums: [eur(1995)], amounts: [eur(500)] }],
    };
    const earn: PromotionRule = { kind: 'LOYALTY_EARN', points: 1, amounts: [eur(100)] };
    const basket = priced([lamp, eco, bag], {
      ...{ customerId: 'C1' },
      promotions: [promotion(spend), promotion(earn, { promotionId: 'P2' })],
    });
    expect(basket.totals.total.minor).toBe(2020);
    expect(basket.points?.earned).toBe(19);
  });

  it.each`
    change                | apply
    ${'a discount'}       | ${() => withLineDiscount(basketOf([bag]), 'BAG', tenOff)}
    ${'another price'}    | ${() => withUnitPrice(basketOf([bag]), 'BAG', { ...byHand, unitPrice: eur(5) })}
    ${'two deliveries'}   | ${() => setLineQuantity(basketOf([fee('DELIVERY', { lineId: 'D' })]), { lineId: 'D', quantity: '2' })}
    ${'taking out alone'} | ${() => removeLine(basketOf([lamp, eco]), 'ECO')}
  `('refuses $change', ({ apply }) => {
    expect(answerOf((apply as () => ReturnType<typeof withUnitPrice>)())).toBe('LINE_NOT_EDITABLE');
  });

  it('is named in the explanation', () => {
    const said = explainBasket(priced([lamp, eco, bag])).lines.map(({ sentences }) => sentences[0]);
    expect(said).toEqual([
      '1 EA at 19.90 EUR is 19.90 EUR.',
      '1 EA at 0.20 EUR is 0.20 EUR eco fee, which nothing lowers.',
      '1 EA at 0.10 EUR is 0.10 EUR for the bag, which nothing lowers.',
    ]);
  });
});

describe('what a scan charges along', () => {
  const feeItem = (itemId: string, feeKind: FeeKind): PriceBookItem => ({
    ...item,
    ...{ itemId, feeKind, discountable: false, description: itemId, taxClassId: 'NONE' },
    units: [],
  });
  const lamp: PriceBookItem = { ...item, depositItemId: 'DEP', feeItemIds: ['ECO', 'COPY'] };
  const feeItems = [feeItem('DEP', 'DEPOSIT'), feeItem('ECO', 'ECO'), feeItem('COPY', 'ECO')];
  const offers = [
    ...[offer(1990), offer(9900, 'CS')],
    ...[offer(25, 'EA', 'DEP'), offer(20, 'EA', 'ECO'), offer(7, 'EA', 'COPY')],
  ];
  const facts = { item: lamp, feeItems, offers, recalls: [], taxClasses };
  const request = {
    ...{ code: code(), lineId: 'NEW', now, today, localDate: today },
    entryMethod: 'SCANNED',
    feeLineIds: ['F1', 'F2', 'F3'],
  } as const;
  const shown = (lines: readonly LineFacts[]) =>
    lines.map(({ quantity: { value }, itemId, depositOf = '-', feeKind = '-' }) =>
      [value, itemId, feeKind, depositOf].join(' '),
    );

  it('is a line for each fee, with a unit for each base unit', () => {
    const asked = { ...request, code: code({ gtin: '19520123456785' }) };
    const { lines } = valueOf(scanLine(basketOf([]), asked, facts));
    expect(shown(lines)).toEqual([
      '1 I00001 - -',
      '12 DEP DEPOSIT NEW',
      '12 ECO ECO NEW',
      '12 COPY ECO NEW',
    ]);
  });

  it('grows with its line, and goes with it', () => {
    const once = valueOf(scanLine(basketOf([]), request, facts));
    const twice = valueOf(scanLine(basketOf(once.lines), { ...request, lineId: 'X' }, facts));
    expect(shown(twice.lines)[2]).toBe('2 ECO ECO NEW');
    expect(valueOf(removeLine(basketOf(twice.lines), 'NEW'))).toEqual([]);
  });

  it('keeps a line apart whose fee has another price by now', () => {
    const once = valueOf(scanLine(basketOf([]), request, facts));
    const dearer = offers.map((each) => (each.itemId === 'COPY' ? offer(8, 'EA', 'COPY') : each));
    const later = { ...request, lineId: 'X', feeLineIds: ['G1', 'G2', 'G3'] };
    const { lines } = valueOf(scanLine(basketOf(once.lines), later, { ...facts, offers: dearer }));
    expect(lines).toHaveLength(8);
  });

  it.each`
    missing                  | parts                                                                      | answer
    ${'a fee nobody knows'}  | ${{ feeItems: feeItems.slice(0, 2) }}                                      | ${'PRICE_MISSING'}
    ${'a fee without price'} | ${{ offers: offers.slice(0, 4) }}                                          | ${'PRICE_MISSING'}
    ${'a fee without rates'} | ${{ taxClasses: taxClasses.filter((each) => each.taxClassId !== 'NONE') }} | ${'TAX_RATE_MISSING'}
  `('stops the scan: $missing', ({ parts, answer }) => {
    expect(answerOf(scanLine(basketOf([]), request, { ...facts, ...(parts as object) }))).toBe(
      answer,
    );
  });

  it.each`
    scanned                | lines                | asked                | answer
    ${'a delivery'}        | ${[]}                | ${{}}                | ${'ok'}
    ${'two of it at once'} | ${[]}                | ${{ quantity: '2' }} | ${'DELIVERY_FEE_WRONG'}
    ${'a second one'}      | ${[fee('DELIVERY')]} | ${{}}                | ${'DELIVERY_FEE_WRONG'}
    ${'one beside a bag'}  | ${[fee('BAG')]}      | ${{}}                | ${'ok'}
  `('$scanned answers $answer', ({ lines, asked, answer }) => {
    const delivery = { ...item, feeKind: 'DELIVERY', discountable: false } as const;
    const scan = scanLine(
      basketOf(lines as LineFacts[]),
      { ...request, ...(asked as object) },
      { ...facts, item: delivery },
    );
    expect(answerOf(scan)).toBe(answer);
  });
});

describe('a return', () => {
  const lines = [
    line({ lineId: 'L1', minor: 1990, quantity: quantity(3, 'EA') }),
    fee('ECO', { lineId: 'E1', minor: 20, quantity: quantity(3, 'EA'), depositOf: 'L1' }),
    fee('DEPOSIT', { lineId: 'D1', minor: 25, quantity: quantity(3, 'EA'), depositOf: 'L1' }),
    fee('BAG', { lineId: 'BAG', minor: 10 }),
    fee('DELIVERY', { lineId: 'DEL', minor: 490 }),
    fee('ECO', { lineId: 'E2', minor: 5 }),
  ];
  const sale = soldInCash(basketOf(lines));
  const back = (wanted: Readonly<Record<string, string>>, parts: object = {}) =>
    openReturn(opening, {
      ...{ original: sale, returned: [], entryMethod: 'SCANNED', today },
      lines: Object.entries(wanted).map(([lineId, count], index): ReturnWish => ({
        ...{ lineId, quantity: count, newLineId: `R${index}` },
      })),
      ...parts,
    });
  const shown = (returned: readonly BasketLine[]) =>
    returned.map(({ lineId, quantity: { value }, gross, depositOf = '-' }) =>
      [lineId, value, gross.minor, depositOf].join(' '),
    );

  it.each`
    wanted                  | returned
    ${{ L1: '2' }}          | ${['R0 -2 -3980 -', 'R0-fee-1 -2 -40 R0']}
    ${{ L1: '1', E1: '3' }} | ${['R0 -1 -1990 -', 'R0-fee-1 -1 -20 R0']}
    ${{ L1: '1', D1: '1' }} | ${['R0 -1 -1990 -', 'R0-fee-1 -1 -20 R0', 'R1 -1 -25 L1']}
    ${{ D1: '3' }}          | ${['R0 -3 -75 L1']}
    ${{ DEL: '1' }}         | ${['R0 -1 -490 -']}
    ${{ E2: '1' }}          | ${['R0 -1 -5 -']}
    ${{ E1: '1' }}          | ${'FEE_NOT_RETURNABLE'}
    ${{ BAG: '1' }}         | ${'FEE_NOT_RETURNABLE'}
  `('of $wanted is $returned', ({ wanted, returned }) => {
    const answer = back(wanted as Record<string, string>);
    expect(answer.ok ? shown(answer.value.lines) : answer.refusal.code).toEqual(returned);
  });

  it('gives a bag back with an approval, or where the store of the sale always does', () => {
    const approval = { approvalId: 'A1', operatorId: 'O2', permission: 'RETURN' };
    expect(answerOf(back({ BAG: '1' }, { approval }))).toBe('ok');
    const fees = { deliveryGtins: [], returnable: ['BAG'] } as const;
    const generous = { ...sale, policy: { ...policy, fees } };
    expect(answerOf(back({ BAG: '1' }, { original: generous }))).toBe('ok');
    expect(answerOf(back({ DEL: '1' }, { original: generous }))).toBe('FEE_NOT_RETURNABLE');
  });

  it('takes the fee out with its goods and not alone', () => {
    const basket = valueOf(back({ L1: '1' }));
    expect(answerOf(removeLine(basket, 'R0-fee-1'))).toBe('LINE_NOT_EDITABLE');
    expect(valueOf(removeLine(basket, 'R0'))).toEqual([]);
  });
});

describe('a quote', () => {
  const pickUp = { paidDays: 3 };
  const charging = { ...policy, pickUp, fees: { deliveryGtins: [gtin], returnable: [] } };
  it.each`
    lines                        | parts                   | delivery
    ${[line()]}                  | ${{}}                   | ${undefined}
    ${[line()]}                  | ${{ policy: charging }} | ${'MISSING'}
    ${[line(), fee('DELIVERY')]} | ${{ policy: charging }} | ${'CHARGED'}
    ${[line(), fee('DELIVERY')]} | ${{}}                   | ${'CHARGED'}
  `('says $delivery of the delivery, and how long it is kept', ({ lines, parts, delivery }) => {
    const quote = valueOf(quoteOf(basketOf(lines as LineFacts[], parts as object)));
    expect(quote.delivery).toBe(delivery);
    expect(quote.pickUp).toEqual((parts as { policy?: StorePolicy }).policy?.pickUp);
  });
});

describe('for any goods, fees and discounts', () => {
  const kinds = fc.constantFrom<FeeKind>('DEPOSIT', 'ECO', 'BAG', 'DELIVERY');
  const amount = fc.integer({ min: 0, max: 5000 });
  const units = fc.integer({ min: 1, max: 9 }).map((count) => quantity(count, 'EA'));
  const goods = fc.record({ minor: amount, quantity: units }).map((parts) => line(parts));
  const fees = fc
    .record({ kind: kinds, minor: amount, quantity: units, along: fc.boolean() })
    .map(({ kind, along, ...parts }) => fee(kind, along ? { ...parts, depositOf: 'L0' } : parts));
  const percent = fc.integer({ min: 0, max: 100 }).map(String);

  it('no fee is lowered, and the total is the sum of the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(goods, fees)), percent, percent, (lines, first, second) => {
        const basket = priced(lines, {
          orderDiscount: { ...byHand, kind: 'PERCENT', percent: second },
          promotions: [
            percentOff(first),
            promotion(
              {
                kind: 'THRESHOLD',
                steps: [{ minimums: [eur(0)], amounts: [], percent: second }],
              },
              { promotionId: 'P2', concurrency: 'COMPOUND' },
            ),
          ],
        });
        for (const each of basket.lines.filter(({ feeKind }) => feeKind !== undefined)) {
          expect(each.modifications).toEqual([]);
          expect(each.gross).toEqual(each.extended);
        }
        const sum = basket.lines.reduce((total, { gross }) => total + gross.minor, 0);
        expect(basket.totals.total.minor).toBe(sum);
      }),
    );
  });

  it('units that come back in any parts bring their fees back to the cent', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
        (minor, parts) => {
          const count = quantity(
            parts.reduce((sum, part) => sum + part, 0),
            'EA',
          );
          const sale = soldInCash(
            basketOf([
              line({ lineId: 'L1', minor: 999, quantity: count }),
              fee('ECO', { lineId: 'E1', minor, quantity: count, depositOf: 'L1' }),
            ]),
          );
          const basket = valueOf(
            openReturn(opening, {
              ...{ original: sale, returned: [], entryMethod: 'SCANNED', today },
              lines: parts.map((part, index) => ({
                ...{ lineId: 'L1', quantity: String(part), newLineId: `R${index}` },
              })),
            }),
          );
          expect(basket.totals.total.minor).toBe(-sale.totals.total.minor);
          const all = [
            { lineId: 'L1', quantity: count.value },
            { lineId: 'E1', quantity: count.value },
          ];
          expect(refundableLines(sale, all)).toEqual([]);
        },
      ),
    );
  });
});
