import type { Money } from '#kernel/money.ts';
import type { TaxPolicy } from '../domain/price-book.ts';
import type { TaxQuote } from '../domain/tax-quote.ts';

/** Rule 8. Never throws: what came of asking is in the answer, and the tables of the price book stand in. */
export type TaxCalculator = {
  /** Whether the stores of this jurisdiction have their taxes worked out outside. */
  readonly serves: (jurisdictionId: string) => boolean;
  readonly quote: (question: TaxQuestion) => Promise<TaxQuote>;
};

export type TaxQuestion = {
  readonly basketId: string;
  readonly storeId: string;
  readonly jurisdictionId: string;
  readonly customerId?: string | undefined;
  readonly currency: string;
  /** The business day. */
  readonly date: string;
  readonly policy: TaxPolicy;
  readonly lines: readonly {
    readonly lineId: string;
    readonly itemId: string;
    readonly description: string;
    readonly taxClassId: string;
    readonly quantity: string;
    /** After discounts, in the price list's terms. */
    readonly amount: Money;
  }[];
};
