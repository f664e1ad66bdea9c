import { decimal, divideToInteger, multiplyDecimal } from '#kernel/decimal.ts';
import { safeMinor } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { TenderPart } from './sale.ts';
import type { DenominationCount } from './shift.ts';
import { isCurrency } from './tender-terms.ts';

/** What was counted of one other currency when the shift closed. */
export type ForeignCount = {
  readonly currency: string;
  readonly countedMinor: number;
  readonly denominations: readonly DenominationCount[];
};

/** All but the last in minor units of `currency`. */
export type ForeignCountFigures = {
  readonly currency: string;
  readonly expectedMinor: number;
  readonly countedMinor: number;
  readonly overShortMinor: number;
  /** In the store's own, at the mean rate at which the shift took them; absent when it took none. */
  readonly overShortWorthMinor?: number;
};

/** More than any shop's sign at the door names. */
const currenciesMax = 40;

/** Each currency is counted once, and the store's own is counted apart. */
export function checkForeignCounts(
  counts: readonly { readonly currency: string }[],
  ownCurrency: string,
): Outcome<undefined> {
  const currencies = counts.map(({ currency }) => currency);
  const wrong = currencies.findIndex(
    (currency, index) =>
      !isCurrency(currency) || currency === ownCurrency || currencies.indexOf(currency) < index,
  );
  if (wrong < 0 && counts.length <= currenciesMax) return accept(undefined);
  const message = `At most ${currenciesMax} other currencies are counted, each once.`;
  const place = wrong < 0 ? [] : [String(wrong)];
  return refuse({ code: 'AMOUNT_INVALID', message, field: ['input', 'foreignCash', ...place] });
}

/** As the ledger says it: each currency with what was counted of it, in its minor units. */
export function foreignDetail(counts: readonly ForeignCount[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ currency, countedMinor }) => [currency, countedMinor]));
}

/** What should lie in the drawer of each other currency beside what was counted; none was found of what nobody named. */
export function foreignCountFigures(
  counted: readonly Pick<ForeignCount, 'currency' | 'countedMinor'>[],
  tenders: readonly TenderPart[],
): readonly ForeignCountFigures[] {
  const taken = new Map<string, Taken>();
  for (const { foreign, amountMinor } of tenders) {
    if (foreign === undefined) continue;
    const { minor, worthMinor } = taken.get(foreign.currency) ?? none;
    taken.set(foreign.currency, {
      minor: safeMinor(minor + foreign.minor),
      worthMinor: safeMinor(worthMinor + amountMinor + foreign.changeMinor),
    });
  }
  const countOf = new Map(counted.map(({ currency, countedMinor }) => [currency, countedMinor]));
  const currencies = new Set([...taken.keys(), ...countOf.keys()]);
  return [...currencies].sort().map((currency) => {
    const expected = taken.get(currency) ?? none;
    const countedMinor = countOf.get(currency) ?? 0;
    const overShortMinor = safeMinor(countedMinor - expected.minor);
    const figures = { currency, expectedMinor: expected.minor, countedMinor, overShortMinor };
    const overShortWorthMinor = worthOf(overShortMinor, expected);
    return overShortWorthMinor === undefined ? figures : { ...figures, overShortWorthMinor };
  });
}

type Taken = { readonly minor: number; readonly worthMinor: number };

/** At the mean rate; whatever nobody can count with is worth nothing to a report. */
function worthOf(minor: number, taken: Taken): number | undefined {
  const roughly = (minor / taken.minor) * taken.worthMinor;
  if (taken.minor === 0 || Math.abs(roughly) > worthMinorMax) return undefined;
  const worth = multiplyDecimal(decimal(minor), decimal(taken.worthMinor));
  return divideToInteger(worth, decimal(taken.minor), 'HALF_UP');
}

/** Far within what a number holds exactly. */
const worthMinorMax = 1e15;

const none = { minor: 0, worthMinor: 0 };
