import fc from 'fast-check';
import { money } from '#kernel/money.ts';
import {
  emptyOfferSet,
  type OfferSet,
  type OfferWindow,
  priceAt,
  receiveOffer,
  setOffer,
} from './offer.ts';

const now = new Date('2026-03-03T12:00:00.000Z');
const none = emptyOfferSet({ priceListId: 'PL', itemId: 'I', unit: 'EA' }, 'EUR');
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const window = (
  offerId: string,
  from: number,
  to?: number,
  more: Partial<OfferWindow> = {},
): OfferWindow => ({
  ...{ offerId, price: money(100, 'EUR'), channels: ['STORE'], validFrom: day(from) },
  ...(to === undefined ? {} : { validTo: day(to) }),
  ...more,
});
const setOf = (...windows: OfferWindow[]): OfferSet => ({ ...none, version: 1, windows });

describe('the price at an instant', () => {
  const set = setOf(
    window('base', 1),
    window('week', 9, 16),
    window('web', 10, 12, { channels: ['WEB'] }),
  );
  it.each`
    at                            | channel    | offer
    ${day(8)}                     | ${'STORE'} | ${'base'}
    ${day(9)}                     | ${'STORE'} | ${'week'}
    ${day(11)}                    | ${'STORE'} | ${'week'}
    ${day(11)}                    | ${'WEB'}   | ${'web'}
    ${day(12)}                    | ${'WEB'}   | ${undefined}
    ${day(16)}                    | ${'STORE'} | ${'base'}
    ${'2026-02-28T23:59:59.999Z'} | ${'STORE'} | ${undefined}
  `('at $at in $channel is of $offer', ({ at, channel, offer }) => {
    expect(priceAt(set, channel, at)?.offerId).toBe(offer);
  });
});

describe('setting a price', () => {
  it.each`
    case                                    | given                                                       | answer
    ${'a second start in the same channel'} | ${window('b', 1)}                                           | ${'OFFER_WINDOW_CONFLICT'}
    ${'the same start in another channel'}  | ${window('b', 1, undefined, { channels: ['WEB'] })}         | ${'accepted'}
    ${'an overlap with another start'}      | ${window('b', 2, 3)}                                        | ${'accepted'}
    ${'another currency'}                   | ${window('b', 2, 3, { price: money(1, 'CHF') })}            | ${'CURRENCY_MISMATCH'}
    ${'no channel'}                         | ${window('b', 2, 3, { channels: [] })}                      | ${'CHANNELS_EMPTY'}
    ${'an end at the start'}                | ${window('b', 2, 2)}                                        | ${'VALIDITY_INVALID'}
    ${'a price of zero'}                    | ${window('b', 2, 3, { price: money(0, 'EUR') })}            | ${'accepted'}
    ${'a GTIN typed as price'}              | ${window('b', 2, 3, { price: money(952000000001, 'EUR') })} | ${'AMOUNT_INVALID'}
  `('answers $answer to $case', ({ given, answer }) => {
    const outcome = setOffer(setOf(window('a', 1)), given, now);
    expect(outcome.ok ? 'accepted' : outcome.refusal.code).toBe(answer);
  });

  it('makes room by dropping what has ended, and refuses when nothing has', () => {
    const many = (to?: number) =>
      Array.from({ length: 200 }, (_, index) =>
        window(`o${index}`, 1, to, { validFrom: new Date(Date.UTC(2020, 0, index)).toISOString() }),
      );
    const roomy = setOffer(setOf(...many(2)), window('new', 9), now);
    expect(roomy.ok && roomy.value.windows.map(({ offerId }) => offerId)).toEqual(['new']);
    const full = setOffer(setOf(...many()), window('new', 9), now);
    expect(full).toMatchObject({ refusal: { code: 'OFFER_LIMIT_REACHED' } });
  });

  it('never leaves a price to chance: at any instant, windows that hold start at different instants', () => {
    const windows = fc.array(
      fc.record({
        from: fc.integer({ min: 1, max: 20 }),
        days: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        channels: fc.subarray(['STORE', 'WEB'] as const, { minLength: 1 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(windows, (given) => {
        const set = given.reduce((before, { from, days, channels }, index) => {
          const to = days === undefined ? undefined : from + days;
          const outcome = setOffer(before, window(`o${index}`, from, to, { channels }), now);
          return outcome.ok ? outcome.value : before;
        }, none);
        for (const channel of ['STORE', 'WEB'] as const) {
          const starts = set.windows
            .filter((w) => w.channels.includes(channel))
            .map((w) => w.validFrom);
          expect(new Set(starts).size).toBe(starts.length);
        }
        expect(set.version).toBe(set.windows.length);
      }),
    );
  });
});

describe('a price of the corporate system', () => {
  const received = (changeNumber: number, minor: number) => ({
    ...window(`c${changeNumber}`, 1, undefined, { price: money(minor, 'EUR') }),
    corporateChangeNumber: changeNumber,
  });

  it('takes the place of a price that was set by hand, in its channels only', () => {
    const byHand = window('hand', 1, undefined, { channels: ['STORE', 'WEB'] });
    const outcome = receiveOffer(setOf(byHand), received(1, 50), now);
    expect(outcome).toMatchObject({
      value: {
        windows: [
          { offerId: 'c1', channels: ['STORE'] },
          { offerId: 'hand', channels: ['WEB'] },
        ],
      },
    });
  });

  it('ends the same in whatever order and however often its changes arrive', () => {
    const changes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(changes, (numbers) => {
        const last = numbers.reduce((set, number) => {
          const outcome = receiveOffer(set, received(number, number * 10), now);
          return outcome.ok ? outcome.value : set;
        }, none);
        expect(last.windows.map(({ price }) => price.minor)).toEqual([Math.max(...numbers) * 10]);
      }),
    );
  });
});
