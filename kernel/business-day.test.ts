import fc from 'fast-check';
import { businessDayDate, localTime } from './business-day.ts';

describe('businessDayDate', () => {
  it.each`
    case                                 | instant                   | timeZone                 | dayStart   | date
    ${'at the start'}                    | ${'2026-01-15T03:00:00Z'} | ${'Europe/Berlin'}       | ${'04:00'} | ${'2026-01-15'}
    ${'just before the start'}           | ${'2026-01-15T02:59:59Z'} | ${'Europe/Berlin'}       | ${'04:00'} | ${'2026-01-14'}
    ${'late at night'}                   | ${'2026-01-15T23:30:00Z'} | ${'Europe/Berlin'}       | ${'04:00'} | ${'2026-01-15'}
    ${'at the year end'}                 | ${'2026-01-01T08:59:00Z'} | ${'America/New_York'}    | ${'04:00'} | ${'2025-12-31'}
    ${'half an hour zone'}               | ${'2026-01-15T22:30:00Z'} | ${'Asia/Kolkata'}        | ${'04:00'} | ${'2026-01-16'}
    ${'midnight start'}                  | ${'2026-01-15T00:00:00Z'} | ${'UTC'}                 | ${'00:00'} | ${'2026-01-15'}
    ${'spring, before'}                  | ${'2026-03-29T01:59:59Z'} | ${'Europe/Berlin'}       | ${'04:00'} | ${'2026-03-28'}
    ${'spring, at the start'}            | ${'2026-03-29T02:00:00Z'} | ${'Europe/Berlin'}       | ${'04:00'} | ${'2026-03-29'}
    ${'spring skips the start, before'}  | ${'2026-03-29T00:59:59Z'} | ${'Europe/Berlin'}       | ${'02:30'} | ${'2026-03-28'}
    ${'spring skips the start, after'}   | ${'2026-03-29T01:00:00Z'} | ${'Europe/Berlin'}       | ${'02:30'} | ${'2026-03-29'}
    ${'autumn, first 02:30'}             | ${'2026-10-25T00:30:00Z'} | ${'Europe/Berlin'}       | ${'02:30'} | ${'2026-10-25'}
    ${'autumn, second 02:10'}            | ${'2026-10-25T01:10:00Z'} | ${'Europe/Berlin'}       | ${'02:30'} | ${'2026-10-25'}
    ${'autumn, first 02:10'}             | ${'2026-10-25T00:10:00Z'} | ${'Europe/Berlin'}       | ${'02:30'} | ${'2026-10-24'}
    ${'midnight skipped'}                | ${'2018-11-04T03:00:00Z'} | ${'America/Sao_Paulo'}   | ${'00:00'} | ${'2018-11-04'}
    ${'back over midnight, 00:00'}       | ${'2010-11-07T02:30:00Z'} | ${'America/St_Johns'}    | ${'00:00'} | ${'2010-11-07'}
    ${'back over midnight, 23:10 again'} | ${'2010-11-07T02:40:00Z'} | ${'America/St_Johns'}    | ${'00:00'} | ${'2010-11-07'}
    ${'half an hour of summer time'}     | ${'2026-04-04T15:00:00Z'} | ${'Australia/Lord_Howe'} | ${'01:45'} | ${'2026-04-05'}
    ${'the day Samoa left out'}          | ${'2011-12-30T14:00:00Z'} | ${'Pacific/Apia'}        | ${'04:00'} | ${'2011-12-31'}
  `('$case: $date', ({ instant, timeZone, dayStart, date }) => {
    expect(businessDayDate(new Date(instant), timeZone, dayStart)).toBe(date);
  });

  const noStart = (given: string) => `Expected a day start like "04:00", got "${given}".`;
  it.each`
    fault                | instant         | timeZone            | dayStart      | message
    ${'an unknown zone'} | ${'2026-01-01'} | ${'Europe/Nowhere'} | ${'04:00'}    | ${'time zone'}
    ${'24:00'}           | ${'2026-01-01'} | ${'UTC'}            | ${'24:00'}    | ${noStart('24:00')}
    ${'4:00'}            | ${'2026-01-01'} | ${'UTC'}            | ${'4:00'}     | ${noStart('4:00')}
    ${'a date before'}   | ${'2026-01-01'} | ${'UTC'}            | ${'T04:00'}   | ${noStart('T04:00')}
    ${'seconds'}         | ${'2026-01-01'} | ${'UTC'}            | ${'04:00:30'} | ${noStart('04:00:30')}
    ${'no instant'}      | ${'never'}      | ${'UTC'}            | ${'04:00'}    | ${'Expected an instant, got an invalid Date.'}
  `('faults on $fault', ({ instant, timeZone, dayStart, message }) => {
    const ask = () => businessDayDate(new Date(instant), timeZone, dayStart);
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  it('answers each store and each second for itself, however often it was asked', () => {
    const before = new Date('2026-01-15T02:59:59.900Z');
    const start = new Date('2026-01-15T03:00:00.000Z');
    for (const _again of [1, 2]) {
      expect(businessDayDate(before, 'Europe/Berlin', '04:00')).toBe('2026-01-14');
      expect(businessDayDate(start, 'Europe/Berlin', '04:00')).toBe('2026-01-15');
      expect(businessDayDate(start, 'Europe/Berlin', '05:00')).toBe('2026-01-14');
      expect(businessDayDate(start, 'America/New_York', '04:00')).toBe('2026-01-14');
      expect(localTime(before, 'Europe/Berlin').time).toBe('03:59:59');
      expect(localTime(start, 'Europe/Berlin').time).toBe('04:00:00');
      expect(localTime(start, 'Asia/Tokyo').time).toBe('12:00:00');
    }
  });

  it('never goes back while time goes on', () => {
    const zones = ['Europe/Berlin', 'America/St_Johns', 'America/Sao_Paulo', 'Australia/Lord_Howe'];
    const minutes = fc.integer({ min: 0, max: 20 * 366 * 24 * 60 });
    const starts = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(
        minutes,
        fc.nat({ max: 120 }),
        fc.constantFrom(...zones),
        starts,
        (from, later, zone, start) => {
          const dayStart = start.map((part) => String(part).padStart(2, '0')).join(':');
          const dateAt = (minute: number) =>
            businessDayDate(new Date(Date.UTC(2006, 0, 1, 0, minute)), zone, dayStart);
          expect(dateAt(from) <= dateAt(from + later)).toBe(true);
        },
      ),
    );
  });
});

describe('localTime', () => {
  it.each`
    instant                       | timeZone           | date            | time          | dayOfWeek
    ${'2026-03-29T00:59:59.999Z'} | ${'Europe/Berlin'} | ${'2026-03-29'} | ${'01:59:59'} | ${7}
    ${'2026-03-29T01:00:00Z'}     | ${'Europe/Berlin'} | ${'2026-03-29'} | ${'03:00:00'} | ${7}
    ${'2026-10-25T01:00:00Z'}     | ${'Europe/Berlin'} | ${'2026-10-25'} | ${'02:00:00'} | ${7}
    ${'2026-10-26T12:00:00Z'}     | ${'Asia/Tokyo'}    | ${'2026-10-26'} | ${'21:00:00'} | ${1}
  `(
    'reads $instant in $timeZone as $date $time',
    ({ instant, timeZone, date, time, dayOfWeek }) => {
      expect(localTime(new Date(instant), timeZone)).toEqual({ date, time, dayOfWeek });
    },
  );
});
