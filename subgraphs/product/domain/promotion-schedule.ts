import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** When a promotion runs by the clock of each store. */
export type PromotionSchedule = {
  /** "2026-03-01T00:00". */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** 1 Monday to 7 Sunday; empty: every day. */
  readonly daysOfWeek: readonly number[];
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
};

const minutePattern = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export function checkSchedule(
  schedule: PromotionSchedule,
): Outcome<PromotionSchedule, ProductRefusal> {
  const { from, to, daysOfWeek, hours } = schedule;
  for (const [name, minute] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (minute !== undefined && !isMinute(minute)) {
      return wrong('Expected a local date and minute such as 2026-03-01T00:00.', name);
    }
  }
  if (from !== undefined && to !== undefined && to <= from) {
    return wrong('It ends before it begins.', 'to');
  }
  const isDay = (day: number) => Number.isInteger(day) && day >= 1 && day <= 7;
  if (!daysOfWeek.every(isDay) || new Set(daysOfWeek).size < daysOfWeek.length) {
    return wrong('Expected days from 1 (Monday) to 7 (Sunday), each once.', 'daysOfWeek');
  }
  if (hours !== undefined && !areHours(hours)) {
    return wrong('Expected two different times such as 17:00 and 19:00.', 'hours');
  }
  return accept(schedule);
}

function isMinute(text: string): boolean {
  // The 30th of February is a date that `Date` would move on.
  return minutePattern.test(text) && new Date(`${text}Z`).toISOString().startsWith(text);
}

function areHours({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return timePattern.test(from) && timePattern.test(to) && from !== to;
}

function wrong(message: string, field: string) {
  return refused('PROMOTION_SCHEDULE_INVALID', message, 'schedule', field);
}
