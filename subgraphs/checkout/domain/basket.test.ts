import fc from 'fast-check';
import { quantity } from '#kernel/quantity.ts';
import { changeBasket, openBasket, type Basket, type BasketStatus } from './basket.ts';
import { removeLine, setLineQuantity } from './edit-lines.ts';
import { admitWrite } from './merge-basket.ts';
import { lowestListPrice, selectOffer } from './offer-selection.ts';
import { quoteOf } from './quote.ts';
import {
  moveTo,
  nextStatuses,
  permit,
  resumeBasket,
  suspendBasket,
  type BasketAction,
} from './state-machine.ts';
import { addTender, answerCard, canComplete, removeTender, reopenBasket } from './tender.ts';
import {
  answerOf,
  basketDue,
  basketOf,
  eur,
  line,
  now,
  offer,
  opening,
  percentOff,
  valueOf,
} from './test-kit.ts';
import { completeBasket, voidBasket } from './transaction.ts';

const later = '2026-03-02T10:05:00.000Z';
const statuses: readonly BasketStatus[] = ['OPEN', 'SUSPENDED', 'TENDERING', 'COMPLETED', 'VOIDED'];

describe('rule 20: what may be done with a basket', () => {
  it.each`
    action             | OPEN                      | SUSPENDED                 | TENDERING                 | ended
    ${'ADD_LINES'}     | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}
    ${'EDIT'}          | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}
    ${'QUOTE'}         | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}
    ${'SUSPEND'}       | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}      | ${'BASKET_NOT_OPEN'}
    ${'RESUME'}        | ${'BASKET_NOT_SUSPENDED'} | ${'ok'}                   | ${'BASKET_NOT_SUSPENDED'} | ${'BASKET_NOT_SUSPENDED'}
    ${'ADD_TENDER'}    | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'ok'}                   | ${'BASKET_NOT_OPEN'}
    ${'REMOVE_TENDER'} | ${'BASKET_NOT_TENDERING'} | ${'BASKET_NOT_TENDERING'} | ${'ok'}                   | ${'BASKET_NOT_TENDERING'}
    ${'REOPEN'}        | ${'BASKET_NOT_TENDERING'} | ${'BASKET_NOT_TENDERING'} | ${'ok'}                   | ${'BASKET_NOT_TENDERING'}
    ${'COMPLETE'}      | ${'ok'}                   | ${'BASKET_NOT_OPEN'}      | ${'ok'}                   | ${'BASKET_NOT_OPEN'}
    ${'VOID'}          | ${'ok'}                   | ${'ok'}                   | ${'ok'}                   | ${'BASKET_NOT_OPEN'}
  `('$action', ({ action, ended, ...row }) => {
    const answers = statuses.map((status) =>
      answerOf(permit(basketDue(1, { status }), action as BasketAction)),
    );
    expect(answers).toEqual([row.OPEN, row.SUSPENDED, row.TENDERING, ended, ended]);
  });

  it('suspends and resumes at another till', () => {
    const suspended = valueOf(suspendBasket(openBasket(opening), later));
    expect(suspended).toMatchObject({ status: 'SUSPENDED', version: 2, updatedAt: later });
    const at = { workstationId: 'S001-W2', operatorId: 'O001-02', now: later };
    expect(valueOf(resumeBasket(suspended, at))).toMatchObject({
      status: 'OPEN',
      workstationId: 'S001-W2',
      operatorId: 'O001-02',
    });
    expect(answerOf(suspendBasket(suspended, later))).toBe('BASKET_NOT_OPEN');
    expect(answerOf(resumeBasket(openBasket(opening), at))).toBe('BASKET_NOT_SUSPENDED');
  });

  it('OFF-02: nothing leads out of COMPLETED or VOIDED, whatever is tried', () => {
    const at = { workstationId: 'S001-W2', operatorId: 'O001-02', now: later };
    const completion = { transactionId: 'TX9', operatorId: 'O001-01', now: later };
    const attempts: ((basket: Basket) => { readonly ok: boolean })[] = [
      (basket) => suspendBasket(basket, later),
      (basket) => resumeBasket(basket, at),
      (basket) => addTender(basket, { tenderId: 'T9', kind: 'CASH', amount: eur(1), now: later }),
      (basket) => removeTender(basket, { tenderId: 'T9', now: later }),
      (basket) => reopenBasket(basket, later),
      (basket) => canComplete(basket),
      (basket) => completeBasket(basket, completion),
      (basket) => voidBasket(basket, completion),
      (basket) => quoteOf(basket),
      (basket) => removeLine(basket, 'L1'),
    ];
    for (const status of ['COMPLETED', 'VOIDED'] as const) {
      expect(nextStatuses(status)).toEqual([]);
      for (const attempt of attempts) expect(attempt(basketDue(100, { status })).ok).toBe(false);
      expect(() => moveTo(basketDue(100, { status }), 'OPEN', { updatedAt: later })).toThrow(
        RangeError,
      );
    }
  });

  it('any walk through the machine stays in it, and the version grows with each step', () => {
    const moves: ((basket: Basket, step: number) => Basket)[] = [
      (basket) => answered(suspendBasket(basket, later), basket),
      (basket) =>
        answered(resumeBasket(basket, { workstationId: 'W', operatorId: 'O', now: later }), basket),
      (basket, step) =>
        answered(
          addTender(basket, { tenderId: `T${step}`, kind: 'CARD', amount: eur(10), now: later }),
          basket,
        ),
      (basket) => {
        const tenderId = basket.tenders.at(-1)?.tenderId ?? '';
        const answer = { status: 'FAILED', declineReason: 'time-out' } as const;
        return answered(answerCard(basket, { tenderId, answer, now: later }), basket);
      },
      (basket) => {
        const given = reopenBasket(basket, later);
        return given.ok ? given.value.basket : basket;
      },
      (basket, step) => {
        const ended = voidBasket(basket, {
          transactionId: `TX${step}`,
          operatorId: 'O',
          now: later,
        });
        return ended.ok ? ended.value.basket : basket;
      },
    ];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: moves.length - 1 }), { maxLength: 20 }), (walk) => {
        let basket = basketDue(100);
        walk.forEach((choice, step) => {
          const before = basket;
          basket = moves[choice]?.(basket, step) ?? basket;
          if (basket === before) return;
          expect(basket.version).toBe(before.version + 1);
          expect([before.status, ...nextStatuses(before.status)]).toContain(basket.status);
        });
      }),
    );
  });
});

function answered(
  outcome: { readonly ok: true; readonly value: Basket } | { readonly ok: false },
  before: Basket,
) {
  return outcome.ok ? outcome.value : before;
}

describe('rule 27: a stale write', () => {
  const added = (basket: Basket) => changeBasket(basket, {}, { kind: 'ADD_LINES', now: later });
  const edited = (basket: Basket) => changeBasket(basket, {}, { kind: 'EDIT', now: later });
  const first = openBasket(opening);
  it.each`
    case                                  | stored                  | version      | kind           | answer
    ${'on the present version'}           | ${edited(first)}        | ${2}         | ${'EDIT'}      | ${'ok'}
    ${'without a version'}                | ${edited(first)}        | ${undefined} | ${'EDIT'}      | ${'ok'}
    ${'that adds to additions'}           | ${added(added(first))}  | ${1}         | ${'ADD_LINES'} | ${'ok'}
    ${'that edits after additions'}       | ${added(first)}         | ${1}         | ${'EDIT'}      | ${'BASKET_VERSION_STALE'}
    ${'that adds after an edit'}          | ${edited(first)}        | ${1}         | ${'ADD_LINES'} | ${'BASKET_VERSION_STALE'}
    ${'that adds after edit and add'}     | ${added(edited(first))} | ${1}         | ${'ADD_LINES'} | ${'BASKET_VERSION_STALE'}
    ${'that knows the edit, not the add'} | ${added(edited(first))} | ${2}         | ${'ADD_LINES'} | ${'ok'}
    ${'from the future'}                  | ${first}                | ${7}         | ${'ADD_LINES'} | ${'BASKET_VERSION_STALE'}
  `('$case: $answer', ({ stored, version, kind, answer }) => {
    const write = { kind, ...(version !== undefined && { version }) };
    expect(answerOf(admitWrite(stored, write))).toBe(answer);
  });
});

describe('editing lines', () => {
  const deposit = line({
    lineId: 'D1',
    itemId: 'DEP25',
    depositOf: 'L1',
    quantity: quantity(12, 'EA'),
  });
  const approval = { approvalId: 'A1', operatorId: 'O2', permission: 'SELL_EXPIRED' } as const;
  const basket = basketOf([
    line({ lineId: 'L1', quantity: quantity(1, 'CS'), baseUnitsPerUnit: '12' }),
    deposit,
    line({ lineId: 'L2', serial: '7' }),
    line({ lineId: 'L3', labelPrice: eur(299) }),
    line({ lineId: 'L4', approval }),
  ]);
  it.each`
    lineId  | count    | answer
    ${'L1'} | ${'3'}   | ${'3 36 1 1 1'}
    ${'L1'} | ${'0'}   | ${'QUANTITY_INVALID'}
    ${'L1'} | ${'1.5'} | ${'QUANTITY_INVALID'}
    ${'L9'} | ${'1'}   | ${'LINE_UNKNOWN'}
    ${'D1'} | ${'1'}   | ${'LINE_NOT_EDITABLE'}
    ${'L2'} | ${'2'}   | ${'LINE_NOT_EDITABLE'}
    ${'L3'} | ${'2'}   | ${'LINE_NOT_EDITABLE'}
    ${'L4'} | ${'2'}   | ${'LINE_NOT_EDITABLE'}
  `('$count of $lineId: $answer', ({ lineId, count, answer }) => {
    const outcome = setLineQuantity(basket, { lineId, quantity: count });
    expect(answerOf(outcome, (lines) => lines.map((entry) => entry.quantity.value).join(' '))).toBe(
      answer,
    );
  });

  it('keeps the base quantity in step', () => {
    const lines = valueOf(setLineQuantity(basket, { lineId: 'L1', quantity: '3' }));
    expect(lines.map((entry) => entry.baseQuantity.value)).toEqual(['36', '36', '1', '1', '1']);
  });

  it('removes a line with its deposit, and nothing that was sold before', () => {
    expect(valueOf(removeLine(basket, 'L1')).map((entry) => entry.lineId)).toEqual([
      'L2',
      'L3',
      'L4',
    ]);
    expect(answerOf(removeLine(basket, 'D1'))).toBe('LINE_NOT_EDITABLE');
    const originalLine = { transactionId: 'TX0', lineId: 'L0' };
    const returned = {
      ...basket,
      lines: basket.lines.map((entry) => ({ ...entry, originalLine })),
    };
    expect(answerOf(removeLine(returned, 'L2'))).toBe('LINE_NOT_EDITABLE');
  });
});

describe('rule 9: the offer of a moment', () => {
  const query = { itemId: 'I00001', unit: 'EA', channel: 'STORE', currency: 'EUR', now } as const;
  const window = (offerId: string, priceMinor: number, validFrom: string, validTo?: string) => ({
    offerId,
    priceMinor,
    channels: ['STORE'] as const,
    validFrom,
    ...(validTo !== undefined && { validTo }),
  });
  const standing = window('STANDING', 149, '2026-01-01T00:00:00.000Z');
  const special = window('SPECIAL', 99, '2026-03-01T00:00:00.000Z', '2026-03-08T00:00:00.000Z');
  const book = [{ ...offer(0), windows: [standing, special] }];
  it.each`
    case                        | asked                                  | found
    ${'a special lies over it'} | ${{}}                                  | ${'SPECIAL'}
    ${'before the special'}     | ${{ now: '2026-02-28T23:59:59.999Z' }} | ${'STANDING'}
    ${'from its first instant'} | ${{ now: '2026-03-01T00:00:00.000Z' }} | ${'SPECIAL'}
    ${'at its end it is over'}  | ${{ now: '2026-03-08T00:00:00.000Z' }} | ${'STANDING'}
    ${'before everything'}      | ${{ now: '2025-12-31T00:00:00.000Z' }} | ${undefined}
    ${'on another channel'}     | ${{ channel: 'WEB' }}                  | ${undefined}
    ${'in another unit'}        | ${{ unit: 'CS' }}                      | ${undefined}
    ${'in another currency'}    | ${{ currency: 'USD' }}                 | ${undefined}
  `('$case: $found', ({ asked, found }) => {
    expect(selectOffer(book, { ...query, ...asked })?.offerId).toBe(found);
  });

  it.each`
    since                         | at                            | lowest
    ${'2026-03-07T23:59:59.999Z'} | ${'2026-03-20T00:00:00.000Z'} | ${'SPECIAL'}
    ${'2026-03-08T00:00:00.000Z'} | ${'2026-03-20T00:00:00.000Z'} | ${'STANDING'}
    ${'2026-02-01T00:00:00.000Z'} | ${'2026-03-01T00:00:00.000Z'} | ${'SPECIAL'}
    ${'2026-02-01T00:00:00.000Z'} | ${'2026-02-28T23:59:59.999Z'} | ${'STANDING'}
    ${'2025-02-01T00:00:00.000Z'} | ${'2025-12-31T23:59:59.999Z'} | ${undefined}
  `('the lowest price from $since until $at is $lowest', ({ since, at, lowest }) => {
    expect(lowestListPrice(book, { ...query, since, now: at })?.offerId).toBe(lowest);
  });

  it('of two that are equally low the one that began last was it', () => {
    const again = window('AGAIN', 99, '2026-03-10T00:00:00.000Z');
    const windows = [again, special, standing];
    const asked = { ...query, since: '2026-02-01T00:00:00.000Z', now: '2026-03-20T00:00:00.000Z' };
    expect(lowestListPrice([{ ...offer(0), windows }], asked)?.offerId).toBe('AGAIN');
  });

  it('two of one start are told apart by their id', () => {
    const twin = window('TWIN', 89, special.validFrom);
    const both = [special, twin];
    const ids = [both, [...both].reverse()].map(
      (windows) => selectOffer([{ ...offer(0), windows }], query)?.offerId,
    );
    expect(ids).toEqual(['TWIN', 'TWIN']);
  });
});

describe('decision 4: the quote of a basket', () => {
  it('says each priced line and the totals', () => {
    const basket = basketOf([line({ minor: 1190 })], { customerId: 'CU1' }, [percentOff('50')]);
    expect(valueOf(quoteOf(basket))).toMatchObject({
      basketId: 'B1',
      basketVersion: 1,
      customerId: 'CU1',
      lines: [
        { unitPriceMinor: 1190, discountMinor: 595, netMinor: 500, taxMinor: 95, grossMinor: 595 },
      ],
      netMinor: 500,
      taxMinor: 95,
      discountMinor: 595,
      totalMinor: 595,
    });
  });

  it('is of an open basket with lines', () => {
    expect(answerOf(quoteOf(basketOf([])))).toBe('BASKET_EMPTY');
    expect(answerOf(quoteOf(basketDue(1, { status: 'TENDERING' })))).toBe('BASKET_NOT_OPEN');
  });
});
