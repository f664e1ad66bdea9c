import { localTime, type LocalTime } from '#kernel/business-day.ts';
import type { Channel, PriceBookPromotion, PromotionSchedule } from '../price-book.ts';

export type EligibilityQuery = {
  readonly storeId: string;
  readonly channel: Channel;
  readonly now: string;
  readonly timeZone: string;
  /** Of the customer, when there is one. */
  readonly customerGroups: readonly string[];
  /** Promotions of which the basket holds a coupon. */
  readonly couponPromotionIds: readonly string[];
};

/** Answers for one basket at one moment; the wall clock is looked at only if a promotion asks for it. */
export function createEligibility(
  query: EligibilityQuery,
): (promotion: PriceBookPromotion) => boolean {
  const instant = Date.parse(query.now);
  let local: LocalTime | undefined;
  const clock = (): LocalTime => (local ??= localTime(new Date(instant), query.timeZone));
  return (promotion) =>
    !promotion.stopped &&
    isOpenAt(promotion, instant) &&
    allows(promotion.storeIds, query.storeId) &&
    allows(promotion.channels, query.channel) &&
    isForCustomer(promotion, query) &&
    (promotion.schedule === undefined || runs(promotion.schedule, clock()));
}

/** Whether a schedule runs on a wall clock. Hours over midnight belong to the day on which they began. */
export function runs(schedule: PromotionSchedule, local: LocalTime): boolean {
  const { from, to, daysOfWeek, hours } = schedule;
  const time = local.time.slice(0, 5);
  const minute = `${local.date}T${time}`;
  if (from !== undefined && minute < from) return false;
  if (to !== undefined && minute >= to) return false;
  const isDay = (day: number) => daysOfWeek.length === 0 || daysOfWeek.includes(day);
  if (hours === undefined) return isDay(local.dayOfWeek);
  if (hours.from < hours.to) {
    return isDay(local.dayOfWeek) && hours.from <= time && time < hours.to;
  }
  const yesterday = local.dayOfWeek === 1 ? 7 : local.dayOfWeek - 1;
  return (isDay(local.dayOfWeek) && hours.from <= time) || (isDay(yesterday) && time < hours.to);
}

type Bounds = { readonly fromMs: number; readonly toMs: number };

/** Reading an instant costs more than all other conditions together, and a promotion never changes in place. */
const boundsOf = new WeakMap<PriceBookPromotion, Bounds>();

/** From its first instant up to, not including, its end. */
function isOpenAt(promotion: PriceBookPromotion, instant: number): boolean {
  const known = boundsOf.get(promotion) ?? readBounds(promotion);
  return known.fromMs <= instant && instant < known.toMs;
}

function readBounds(promotion: PriceBookPromotion): Bounds {
  const { validFrom, validTo } = promotion;
  const toMs = validTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(validTo);
  const bounds = { fromMs: Date.parse(validFrom), toMs };
  boundsOf.set(promotion, bounds);
  return bounds;
}

function isForCustomer(promotion: PriceBookPromotion, query: EligibilityQuery): boolean {
  const { customerGroups = [], couponRequired = false } = promotion;
  const inGroup =
    customerGroups.length === 0 ||
    customerGroups.some((group) => query.customerGroups.includes(group));
  return inGroup && (!couponRequired || query.couponPromotionIds.includes(promotion.promotionId));
}

function allows<Key>(restriction: readonly Key[], key: Key): boolean {
  return restriction.length === 0 || restriction.includes(key);
}
