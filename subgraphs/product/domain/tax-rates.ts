import { compareDecimal, decimal, formatDecimal, isDecimalText } from '#kernel/decimal.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';
import { checkDescription, checkId } from './text.ts';

/** One tax within a window of days, both its first and its last day included. */
export type TaxRate = {
  readonly taxId: string;
  readonly name: string;
  /** A fraction: "0.19" for 19 %. */
  readonly rate: string;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
};

/** All taxes of one class in one jurisdiction: what a price book replaces as a whole. */
export type TaxRateTable = {
  readonly jurisdictionId: string;
  readonly taxClassId: string;
  readonly version: number;
  /** By tax, then by first day. */
  readonly rates: readonly TaxRate[];
};

export function emptyTaxRateTable(jurisdictionId: string, taxClassId: string): TaxRateTable {
  return { jurisdictionId, taxClassId, version: 0, rates: [] };
}

/**
 * Sets one tax from a day on. A tax is charged once: whatever of the same tax reaches into the new window is
 * cut off before it starts, and goes on after the new window ends.
 */
export function setTaxRate(
  table: TaxRateTable,
  given: TaxRate,
): Outcome<TaxRateTable, ProductRefusal> {
  const checked = checkRate(given);
  if (!checked.ok) return checked;
  const rate = checked.value;
  const kept = table.rates.flatMap((known) =>
    known.taxId === rate.taxId ? cut(known, rate) : [known],
  );
  const rates = [...kept, rate].toSorted(byTaxAndDay);
  return accept({ ...table, version: table.version + 1, rates });
}

/** At most one rate of each tax holds on a day. */
export function taxRatesOn(table: TaxRateTable, day: string): readonly TaxRate[] {
  return table.rates.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
}

function checkRate(given: TaxRate): Outcome<TaxRate, ProductRefusal> {
  const id = checkId(given.taxId, 'taxId');
  if (!id.ok) return id;
  const name = checkDescription(given.name, 'name');
  if (!name.ok) return name;
  const rate = isDecimalText(given.rate) ? decimal(given.rate) : decimal(-1);
  if (compareDecimal(rate, decimal(0)) < 0 || compareDecimal(rate, decimal(1)) >= 0) {
    const message = `Expected a fraction from 0 up to, not including, 1, got ${given.rate}.`;
    return refused('TAX_RATE_INVALID', message, 'rate');
  }
  const { validFrom, validTo } = given;
  if (validTo !== undefined && validTo < validFrom) {
    const message = `Expected a last day from ${validFrom} on, got ${validTo}.`;
    return refused('VALIDITY_INVALID', message, 'validTo');
  }
  return accept({ ...given, name: name.value, rate: formatDecimal(rate) });
}

/** What is left of a known rate when a new one of the same tax takes its days: the part before, the part after. */
function cut(known: TaxRate, taken: TaxRate): readonly TaxRate[] {
  const endsBefore = known.validTo !== undefined && known.validTo < taken.validFrom;
  const startsAfter = taken.validTo !== undefined && taken.validTo < known.validFrom;
  if (endsBefore || startsAfter) return [known];
  const before =
    known.validFrom < taken.validFrom
      ? [{ ...known, validTo: dayBeside(taken.validFrom, -1) }]
      : [];
  if (taken.validTo === undefined || taken.validTo === lastDay) return before;
  const outlasts = known.validTo === undefined || taken.validTo < known.validTo;
  return outlasts ? [...before, { ...known, validFrom: dayBeside(taken.validTo, 1) }] : before;
}

/** Of the calendar; corporate systems write it for "without end". No day follows it. */
const lastDay = '9999-12-31';

function dayBeside(day: string, days: number): string {
  const dayMs = 24 * 3600 * 1000;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function byTaxAndDay(left: TaxRate, right: TaxRate): number {
  const [a, b] = [`${left.taxId} ${left.validFrom}`, `${right.taxId} ${right.validFrom}`];
  return a < b ? -1 : 1;
}
