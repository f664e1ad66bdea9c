import { localTime } from '#kernel/business-day.ts';
import { decimal, formatDecimal, multiplyDecimal } from '#kernel/decimal.ts';
import { formatAmount, type Money } from '#kernel/money.ts';

/** How a store writes numbers and instants. */
export type ReceiptFormat = {
  readonly locale?: string;
  readonly amount: (money: Money) => string;
  /** Of a decimal text, with as many digits as it has. */
  readonly number: (text: string) => string;
  /** "0.19" is "19". */
  readonly percent: (rate: string) => string;
  readonly dateTime: (instant: string) => string;
};

/** Without a country (what was sold before countries were kept): a point, no groups, and the date as ISO writes it. */
export function receiptFormat(store: {
  readonly countryCode?: string;
  readonly timeZone: string;
}): ReceiptFormat {
  const { countryCode, timeZone } = store;
  if (countryCode === undefined) return neutral(timeZone);
  const locale = localeOf(countryCode);
  const number = (text: string): string => numberIn(locale, text);
  return {
    ...{ locale, number },
    amount: (money) => number(formatAmount(money)),
    percent: (rate) => number(percentOf(rate)),
    dateTime: (instant) => spaced(dateFormat(locale, timeZone).format(new Date(instant))),
  };
}

function neutral(timeZone: string): ReceiptFormat {
  return {
    amount: formatAmount,
    number: (text) => text,
    percent: percentOf,
    dateTime: (instant) => {
      const { date, time } = localTime(new Date(instant), timeZone);
      return `${date} ${time}`;
    },
  };
}

/** The likeliest language of the country, by Unicode's own table: DE is de-DE, CH is de-CH, GB is en-GB. */
function localeOf(countryCode: string): string {
  const { language } = new Intl.Locale(`und-${countryCode}`).maximize();
  // Digits and calendar that every printer and tax office reads.
  return `${language}-${countryCode}-u-ca-gregory-nu-latn`;
}

function percentOf(rate: string): string {
  return formatDecimal(multiplyDecimal(decimal(rate), decimal(100)));
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const formatsMax = 500; // Countries by digits, or by time zone: a deployment has a handful.

/** As text, never through a floating point number. */
function numberIn(locale: string, text: string): string {
  const digits = text.split('.')[1]?.length ?? 0;
  const format = known(numberFormats, `${locale} ${digits}`, () => {
    return new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  });
  return spaced(format.format(text as `${number}`)).replaceAll('\u2212', '-');
}

function dateFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return known(dateFormats, `${locale} ${timeZone}`, () => {
    const twoDigits = '2-digit' as const;
    return new Intl.DateTimeFormat(locale, {
      ...{ timeZone, year: 'numeric', month: twoDigits, day: twoDigits },
      ...{ hour: twoDigits, minute: twoDigits, second: twoDigits },
    });
  });
}

function known<Value>(formats: Map<string, Value>, name: string, make: () => Value): Value {
  const format = formats.get(name) ?? make();
  if (formats.size >= formatsMax) formats.clear();
  formats.set(name, format);
  return format;
}

/** A printer of plain text knows no narrow or unbreakable space. */
function spaced(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ').replaceAll(/[\u200e\u200f]/g, '');
}
