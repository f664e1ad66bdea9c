import { z } from 'zod';
import { formatAmount, type Money, parseAmount } from '#kernel/money.ts';
import { BreakerOpenError, type CircuitBreaker } from '#platform/circuit-breaker.ts';
import { callHttp } from '#platform/http-client.ts';
import type { QuotedLine, TaxQuote } from '../domain/tax-quote.ts';
import type { TaxCalculator, TaxQuestion } from '../ports.ts';

/** What came back, whatever it says. */
export type TaxReply = { readonly status: number; readonly body: unknown };

/** Asks the calculator once; a throw says in its message why there is no answer. */
export type TaxTransport = (document: TaxDocument) => Promise<TaxReply>;

export type TaxCalculatorSettings = {
  readonly transport: TaxTransport;
  readonly breaker: CircuitBreaker;
  /** The jurisdictions whose stores have their taxes worked out outside. */
  readonly jurisdictionIds: readonly string[];
  readonly companyCode: string;
  /** Tells whoever runs this that the tables had to stand in. */
  readonly onFallback: (reason: string) => void;
};

/** A cashier waits for the price after each scan; beyond this the tables answer. */
export const taxDeadlineMs = 800;

/**
 * An outside calculator in the shape of AvaTax. Whatever goes wrong, the till goes on with its own tables; after a few
 * failures in a row the calculator is left alone for a while, so that not every scan waits for it.
 */
export function createTaxCalculator(settings: TaxCalculatorSettings): TaxCalculator {
  const { jurisdictionIds, breaker, transport, companyCode, onFallback } = settings;
  return {
    serves: (jurisdictionId) => jurisdictionIds.includes(jurisdictionId),
    quote: async (question) => {
      try {
        return await breaker.run(async () => {
          const reply = await transport(toDocument(question, companyCode));
          if (reply.status !== 200 && reply.status !== 201) {
            throw new TaxCallError(`STATUS_${reply.status}`);
          }
          const answer = taxAnswer.safeParse(reply.body);
          if (!answer.success) throw new TaxCallError('UNREADABLE');
          return toQuote(question, answer.data);
        });
      } catch (error) {
        const fallbackReason = reasonOf(error);
        onFallback(fallbackReason);
        return { calculator: 'BUILT_IN', fallbackReason };
      }
    },
  };
}

/** The calculator behind its address. */
export function httpTaxTransport(baseUrl: string, authorization: string | undefined): TaxTransport {
  return async (body) => {
    const result = await callHttp({
      url: new URL(taxPath, baseUrl).href,
      body,
      deadlineMs: taxDeadlineMs,
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    });
    if (result.kind === 'answer' || result.kind === 'status') return result;
    throw new TaxCallError(result.kind === 'timeout' ? 'TIMEOUT' : 'UNREACHABLE');
  };
}

/** The simulator as a function call in this process, under the same deadline. */
export function inProcessTaxTransport(
  simulator: (body: unknown) => Promise<TaxReply>,
  deadlineMs = taxDeadlineMs,
): TaxTransport {
  return (document) => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TaxCallError('TIMEOUT')), deadlineMs);
    });
    return Promise.race([simulator(document), tooLate]).finally(() => clearTimeout(timer));
  };
}

/** A document of AvaTax's REST API, version 2, of type SalesOrder: worked out and not recorded. */
type TaxDocument = {
  readonly type: 'SalesOrder';
  readonly companyCode: string;
  readonly code: string;
  readonly date: string;
  readonly customerCode: string;
  readonly currencyCode: string;
  readonly addresses: {
    readonly singleLocation: { readonly locationCode: string; readonly region: string };
  };
  readonly lines: readonly {
    readonly number: string;
    readonly quantity: number;
    readonly amount: number;
    readonly taxCode: string;
    readonly itemCode: string;
    readonly description: string;
    readonly taxIncluded: boolean;
  }[];
};

const taxPath = '/api/v2/transactions/create';

/** What is read of its answer. */
const taxAnswer = z.object({
  lines: z.array(
    z.object({
      lineNumber: z.string(),
      details: z.array(
        z.object({ taxName: z.string(), jurisCode: z.string(), rate: z.number(), tax: z.number() }),
      ),
    }),
  ),
});
type TaxAnswer = z.infer<typeof taxAnswer>;

class TaxCallError extends Error {
  override readonly name = 'TaxCallError';
}

function reasonOf(error: unknown): string {
  if (error instanceof TaxCallError) return error.message;
  if (error instanceof BreakerOpenError) return 'LEFT_ALONE';
  // An amount with too many digits, a line that was never asked for: its answer can't be used.
  return 'UNREADABLE';
}

function toDocument(question: TaxQuestion, companyCode: string): TaxDocument {
  const { basketId, storeId, jurisdictionId, customerId, currency, date, policy } = question;
  return {
    type: 'SalesOrder',
    companyCode,
    code: basketId,
    date,
    customerCode: customerId ?? anonymous,
    currencyCode: currency,
    addresses: { singleLocation: { locationCode: storeId, region: jurisdictionId } },
    lines: question.lines.map((line) => ({
      number: line.lineId,
      quantity: Number(line.quantity),
      // The wire has numbers; this one came from minor units and goes back to them by its text.
      amount: Number(formatAmount(line.amount)),
      taxCode: line.taxClassId,
      itemCode: line.itemId,
      description: line.description,
      taxIncluded: policy.pricesIncludeTax,
    })),
  };
}

const anonymous = 'ANONYMOUS';

function toQuote({ lines, currency }: TaxQuestion, answer: TaxAnswer): TaxQuote {
  const byNumber = new Map(answer.lines.map((line) => [line.lineNumber, line]));
  return {
    calculator: 'OUTSIDE',
    lines: lines.map(({ lineId, amount }): QuotedLine => {
      const line = byNumber.get(lineId);
      if (line === undefined) throw new TaxCallError('UNREADABLE');
      const taxes = line.details.map(({ jurisCode, taxName, rate, tax }) => ({
        taxId: jurisCode,
        name: taxName,
        rate: String(rate),
        tax: toMoney(tax, currency),
      }));
      return { lineId, amount, taxes };
    }),
  };
}

function toMoney(amount: number, currency: string): Money {
  return parseAmount(String(amount), currency);
}
