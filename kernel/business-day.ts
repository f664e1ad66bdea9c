import { Temporal } from 'temporal-polyfill';

/** The wall clock of a place. `time` is HH:MM:SS; `dayOfWeek` is 1 for Monday to 7 for Sunday. */
export type LocalTime = {
  readonly date: string;
  readonly time: string;
  readonly dayOfWeek: number;
};

/**
 * The business day (YYYY-MM-DD) an instant belongs to, for a store whose day starts at `dayStart`
 * ("04:00", local). A day starts once: in the hour that autumn repeats, the date never goes back; if
 * spring skips the start itself, the day starts with the first minute after the gap.
 */
export function businessDayDate(instant: Date, timeZone: string, dayStart: string): string {
  const key = `${secondOf(instant)} ${timeZone} ${dayStart}`;
  return knownDays(key, () => reckonDay(instant, timeZone, dayStart));
}

/** The date so many days later, or earlier below zero. Read as UTC, where every day has 24 hours. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

const dayMs = 24 * 60 * 60 * 1000;

function reckonDay(instant: Date, timeZone: string, dayStart: string): string {
  const zoned = toZoned(instant, timeZone);
  const start = toPlainTime(dayStart);
  const today = zoned.toPlainDate();
  const hasStarted = (date: Temporal.PlainDate) =>
    zoned.epochMilliseconds >= startOf(date.toPlainDateTime(start), timeZone);
  // Tomorrow counts where clocks go back over midnight: once the new day began, it stays.
  const tomorrow = today.add({ days: 1 });
  if (hasStarted(tomorrow)) return tomorrow.toString();
  return hasStarted(today) ? today.toString() : today.subtract({ days: 1 }).toString();
}

/** Throws RangeError for an unknown IANA time zone. */
export function localTime(instant: Date, timeZone: string): LocalTime {
  return knownTimes(`${secondOf(instant)} ${timeZone}`, () => reckonTime(instant, timeZone));
}

function reckonTime(instant: Date, timeZone: string): LocalTime {
  const zoned = toZoned(instant, timeZone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'second' }),
    dayOfWeek: zoned.dayOfWeek,
  };
}

/** Days begin and clocks change at whole seconds: all instants of one have the same day and time. */
function secondOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

/** A till asks at each scan, and a time zone's rules cost more than to price the line. */
function rememberSome<Value>(): (key: string, reckon: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, reckon) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = reckon();
    if (known.size >= knownMax) known.clear();
    known.set(key, value);
    return value;
  };
}

const knownMax = 1_000; // A second of some hundred stores; an entry is some hundred bytes.
const knownDays = rememberSome<string>();
const knownTimes = rememberSome<LocalTime>();

function toZoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  const epochMilliseconds = instant.getTime();
  if (Number.isNaN(epochMilliseconds))
    throw new RangeError('Expected an instant, got an invalid Date.');
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
}

function toPlainTime(dayStart: string): Temporal.PlainTime {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(dayStart)) return Temporal.PlainTime.from(dayStart);
  throw new RangeError(`Expected a day start like "04:00", got ${JSON.stringify(dayStart)}.`);
}

/** The first instant, in epoch milliseconds, at which the wall clock shows this time or a later one. */
function startOf(wallClock: Temporal.PlainDateTime, timeZone: string): number {
  const zoned = wallClock.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const inGap = !zoned.toPlainDateTime().equals(wallClock);
  const start = inGap ? (zoned.getTimeZoneTransition('previous') ?? zoned) : zoned;
  return start.epochMilliseconds;
}
