import { setTimeout as delay } from 'node:timers/promises';
import { decimal, divideToInteger, multiplyDecimal, type Decimal } from '#kernel/decimal.ts';
import { formatAmount, money, parseAmount } from '#kernel/money.ts';
import { type TaxAnswer, taxDocument } from './tax-service.ts';

type TaxReply = { readonly status: number; readonly body: unknown };

/** Every tax that the simulator knows, whatever the goods: a state's and a county's. */
const taxes = [
  { taxName: 'STATE TAX', jurisCode: '17', rate: '0.0625' },
  { taxName: 'COUNTY TAX', jurisCode: '031', rate: '0.0175' },
] as const;
/** Goods that it taxes nowhere, by AvaTax's own code for them. */
const exemptCode = 'NT';

/** What makes it misbehave; tests and guides name them by these customers. */
export const slowCustomer = 'SLOW';
export const brokenCustomer = 'BROKEN';

/** An outside calculator that needs no account: one rounding a tax and line, like the real one. */
export function createTaxSimulator({
  delayMs = delayMsDefault,
  slowMs = slowMsDefault,
}: { readonly delayMs?: number; readonly slowMs?: number } = {}) {
  return async (body: unknown): Promise<TaxReply> => {
    const parsed = taxDocument.safeParse(body);
    if (!parsed.success) return { status: 400, body: { error: { message: parsed.error.message } } };
    const { customerCode, currencyCode, lines } = parsed.data;
    await delay(customerCode === slowCustomer ? slowMs : delayMs, undefined, { ref: false });
    if (customerCode === brokenCustomer) return { status: 503, body: {} };
    const answered = lines.map((line) => toAnswerLine(line, currencyCode));
    const totalTax = answered.reduce((sum, { tax }) => sum + tax, 0);
    return { status: 200, body: { totalTax, lines: answered } satisfies TaxAnswer };
  };
}

const delayMsDefault = 15; // Long enough that nobody relies on an answer at once.
const slowMsDefault = 5_000; // Longer than any till waits.

type Line = Parameters<typeof toAnswerLine>[0];

function toAnswerLine(
  line: {
    readonly number: string;
    readonly amount: number;
    readonly taxCode: string;
    readonly taxIncluded: boolean;
  },
  currency: string,
): TaxAnswer['lines'][number] {
  const details =
    line.taxCode === exemptCode ? [] : taxes.map((tax) => detailOf(tax, line, currency));
  const tax = details.reduce((sum, detail) => sum + detail.tax, 0);
  const taxableAmount = line.taxIncluded ? line.amount - tax : line.amount;
  return { lineNumber: line.number, tax, taxableAmount, details };
}

function detailOf(tax: (typeof taxes)[number], line: Line, currency: string) {
  const amount = parseAmount(String(line.amount), currency);
  const numerator = multiplyDecimal(decimal(amount.minor), decimal(tax.rate));
  const minor = divideToInteger(numerator, divisorOf(line), 'HALF_UP');
  const { taxName, jurisCode } = tax;
  const taken = Number(formatAmount(money(minor, currency)));
  return { taxName, jurisCode, rate: Number(tax.rate), tax: taken };
}

/** A price that includes its taxes is 1 + all rates of what is taxed. */
function divisorOf({ taxIncluded }: Line): Decimal {
  return decimal(taxIncluded ? '1.08' : '1');
}
