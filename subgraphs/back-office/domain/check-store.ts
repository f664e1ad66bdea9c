import { businessDayDate } from '#kernel/business-day.ts';
import { checkDigit } from '#kernel/gtin.ts';
import { minorUnitExponent } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import { wrongTillTerm } from './till-policy.ts';
import type { PickUpTerms, PolicyTerms, Store, StorePolicy } from './store.ts';
import { wrongFeeTerm } from './fee-terms.ts';
import { wrongTenderTerm } from './tender-terms.ts';

/** Ten years: longer than any law or warranty asks for. */
const returnWindowDaysMax = 3650;
/** A week: longer than any line was ever cut, and shorter than an offer of a till's snapshot is old news. */
const snapshotAgeMinutesMax = 7 * 24 * 60;
/** More than a till takes in a week. */
const offlineCardCountMax = 10_000;
/** A year of prices: what was sold before that is no price of today. */
const soldPricesDaysMax = 365;

type StoreFacts = Pick<Store, 'gln' | 'timeZone' | 'dayStart' | 'currency' | 'countryCode'>;

/** Everything that would make a fault later (an unknown time zone, say) is refused when a store is created. */
export function checkStore(store: StoreFacts): Outcome<StoreFacts> {
  const wrong = wrongField(store);
  if (wrong === undefined) return accept(store);
  return refuse({
    code: 'STORE_INVALID',
    message: `The store's ${wrong} ${JSON.stringify(store[wrong])} isn't valid.`,
    field: ['input', wrong],
  });
}

export function checkPolicy(
  terms: PolicyTerms,
  dates: { readonly validFrom: Date; readonly latest?: StorePolicy | undefined },
): Outcome<PolicyTerms> {
  const wrong = wrongTerm(terms);
  if (wrong !== undefined) {
    return policyRefused(['input', 'policy', ...wrong.field.split('.')], wrong.message);
  }
  const { validFrom, latest } = dates;
  if (latest !== undefined && validFrom.getTime() < latest.validFrom.getTime()) {
    const message = `A new version can't start before version ${latest.policyVersion} (${latest.validFrom.toISOString()}).`;
    return policyRefused(['input', 'validFrom'], message);
  }
  return accept(terms);
}

function wrongField(store: StoreFacts): keyof StoreFacts | undefined {
  if (!/^\d{13}$/.test(store.gln)) return 'gln';
  if (checkDigit(store.gln.slice(0, -1)) !== Number(store.gln.slice(-1))) return 'gln';
  if (!/^[A-Z]{2}$/.test(store.countryCode)) return 'countryCode';
  if (throws(() => minorUnitExponent(store.currency))) return 'currency';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(store.dayStart)) return 'dayStart';
  if (throws(() => businessDayDate(new Date(0), store.timeZone, store.dayStart))) return 'timeZone';
  return undefined;
}

function wrongTerm(terms: PolicyTerms): { field: string; message: string } | undefined {
  const { cashRounding, discountSequence, returnWindowDays, till } = terms;
  if (cashRounding !== undefined && cashRounding.incrementMinor < 1) {
    return { field: 'cashRounding', message: 'The step of cash rounding must be above zero.' };
  }
  if (new Set(discountSequence).size !== discountSequence.length) {
    return { field: 'discountSequence', message: 'Each kind of discount may stand once.' };
  }
  if (returnWindowDays < 0 || returnWindowDays > returnWindowDaysMax) {
    const message = `The return window must be 0 to ${returnWindowDaysMax} days.`;
    return { field: 'returnWindowDays', message };
  }
  const wrong = till && wrongTillTerm(till);
  if (wrong !== undefined) return { field: `till.${wrong.field}`, message: wrong.message };
  if (terms.pickUp !== undefined && !isPickUp(terms.pickUp)) {
    const message = `Expected 1 to ${paidDaysMax} days and 1 to ${unpaidHoursMax} hours.`;
    return { field: 'pickUp', message };
  }
  const fee = terms.fees && wrongFeeTerm(terms.fees);
  if (fee !== undefined) return { field: `fees.${fee.field}`, message: fee.message };
  return wrongOfflineCards(terms) ?? wrongTenderTerm(terms) ?? wrongReturns(terms);
}

function wrongReturns({ returnsWithoutReceipt: returns }: PolicyTerms) {
  if (returns === undefined) return undefined;
  const { windowDays, amountMaxMinor } = returns;
  const inRange = amountMaxMinor >= 1 && windowDays >= 0 && windowDays <= soldPricesDaysMax;
  const message = `Returns without a receipt need an amount, and 0 to ${soldPricesDaysMax} days.`;
  return inRange ? undefined : { field: 'returnsWithoutReceipt', message };
}

/** A card's hold ends about then; nobody keeps unpaid goods for longer than two weeks. */
const paidDaysMax = 30;
const unpaidHoursMax = 14 * 24;

function isPickUp({ paidDays = 1, unpaidHours = 1 }: PickUpTerms): boolean {
  const isDays = paidDays >= 1 && paidDays <= paidDaysMax;
  return isDays && unpaidHours >= 1 && unpaidHours <= unpaidHoursMax;
}

function wrongOfflineCards({ offlineCards }: PolicyTerms) {
  if (offlineCards === undefined) return undefined;
  const { amountMaxMinor, countMax, snapshotAgeMaxMinutes } = offlineCards;
  const inRange =
    amountMaxMinor >= 1 &&
    countMax >= 1 &&
    countMax <= offlineCardCountMax &&
    snapshotAgeMaxMinutes >= 1 &&
    snapshotAgeMaxMinutes <= snapshotAgeMinutesMax;
  const message = `Cards offline need an amount, a count up to ${offlineCardCountMax} and an age up to ${snapshotAgeMinutesMax} minutes.`;
  return inRange ? undefined : { field: 'offlineCards', message };
}

function policyRefused(field: readonly string[], message: string): Outcome<never> {
  return refuse({ code: 'POLICY_INVALID', message, field });
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}
