import { formatAmount, type Money, MoneyFault, parseAmount } from '#kernel/money.ts';
import { accept, type Outcome, refuse } from '#kernel/outcome.ts';
import type { DenominationCount } from '../domain/shift.ts';
import { countedTotal } from '../domain/shift.ts';
import { checkForeignCounts, type ForeignCount } from '../domain/foreign-drawer.ts';

type MoneyInput = { readonly amount: string; readonly currency: string };
type DenominationInput = { readonly denomination: MoneyInput; readonly count: number };

/** More money than any drawer or policy holds: a slip of the finger, or an attack on the sums. */
const amountMinorMax = 1_000_000_000_000;

/** Minor units as the wire says them. */
export function shown(minor: number, currency: string): MoneyInput {
  return shownMoney({ minor, currency });
}

export function shownMoney(amount: Money): MoneyInput {
  return { amount: formatAmount(amount), currency: amount.currency };
}

/** An amount that a person typed, in the store's currency, never below zero. */
export function readAmount(
  input: MoneyInput,
  rule: {
    readonly currency: string;
    readonly zeroAllowed: boolean;
    readonly field: readonly string[];
  },
): Outcome<Money> {
  const { currency, zeroAllowed, field } = rule;
  if (input.currency !== currency) {
    const message = `The store's currency is ${currency}, not ${input.currency}.`;
    return refuse({ code: 'CURRENCY_MISMATCH', message, field: [...field, 'currency'] });
  }
  const amount = parsed(input);
  const min = zeroAllowed ? 0 : 1;
  if (amount === undefined || amount.minor < min || amount.minor > amountMinorMax) {
    const message = zeroAllowed
      ? `${input.amount} ${currency} isn't an amount from zero.`
      : `${input.amount} ${currency} isn't an amount above zero.`;
    return refuse({ code: 'AMOUNT_INVALID', message, field: [...field, 'amount'] });
  }
  return accept(amount);
}

export type CountedDrawer = {
  readonly denominations: readonly DenominationCount[];
  readonly counted: Money;
};

export function readCount(
  input: readonly DenominationInput[],
  currency: string,
  place: readonly string[] = ['input'],
): Outcome<CountedDrawer> {
  const denominations: DenominationCount[] = [];
  for (const [index, { denomination, count }] of input.entries()) {
    const field = [...place, 'denominations', String(index), 'denomination'];
    const amount = readAmount(denomination, { currency, zeroAllowed: false, field });
    if (!amount.ok) return amount;
    denominations.push({ denominationMinor: amount.value.minor, count });
  }
  const counted = countedTotal(denominations, currency);
  return counted.ok ? accept({ denominations, counted: counted.value }) : counted;
}

type ForeignInput = {
  readonly currency: string;
  readonly denominations: readonly DenominationInput[];
};

/** Each other currency's notes; undefined where nobody counted them. */
export function readForeignCounts(
  input: readonly ForeignInput[] | null | undefined,
  ownCurrency: string,
): Outcome<readonly ForeignCount[] | undefined> {
  if (input === null || input === undefined) return accept(undefined);
  const checked = checkForeignCounts(input, ownCurrency);
  if (!checked.ok) return checked;
  const counts: ForeignCount[] = [];
  for (const [index, { currency, denominations }] of input.entries()) {
    const read = readCount(denominations, currency, ['input', 'foreignCash', String(index)]);
    if (!read.ok) return read;
    const { counted, ...rest } = read.value;
    counts.push({ currency, countedMinor: counted.minor, ...rest });
  }
  return accept(counts);
}

function parsed(input: MoneyInput): Money | undefined {
  try {
    return parseAmount(input.amount, input.currency);
  } catch (error) {
    if (error instanceof MoneyFault) return undefined;
    throw error;
  }
}
