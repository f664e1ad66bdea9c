/** A file whose mutants are to be found, and the tests that have to find them. */
export type Target = { readonly file: string; readonly tests: readonly string[] };

const domain = 'subgraphs/checkout/domain';
const examples = 'test/proof/examples/*.test.ts';
const pricing = [
  ...['price-basket', 'pricing-laws', 'promotions', 'best-deal'].map(
    (name) => `${domain}/${name}.test.ts`,
  ),
  'test/proof/examples/promotions.test.ts',
];

/** Tests that need no store and run in seconds. What is not here is not mutated, and docs/correctness.md says so. */
export const targets: readonly Target[] = [
  { file: 'kernel/rounding.ts', tests: ['kernel/rounding.test.ts', examples] },
  { file: 'kernel/decimal.ts', tests: ['kernel/{decimal,rounding,quantity}.test.ts'] },
  { file: 'kernel/money.ts', tests: ['kernel/money.test.ts', examples] },
  { file: 'kernel/quantity.ts', tests: ['kernel/quantity.test.ts'] },
  { file: 'kernel/currency.ts', tests: ['kernel/{currency,money}.test.ts', examples] },
  { file: 'kernel/gtin.ts', tests: ['kernel/gtin.test.ts', examples] },
  { file: 'kernel/business-day.ts', tests: ['kernel/business-day.test.ts'] },
  { file: 'kernel/canonical-json.ts', tests: ['kernel/canonical-json.test.ts', examples] },
  { file: 'kernel/hash-chain.ts', tests: ['kernel/hash-chain.test.ts', examples] },
  ...['application-identifiers', 'digital-link', 'element-string', 'element-value', 'scan'].map(
    (name): Target => ({ file: `kernel/gs1/${name}.ts`, tests: ['kernel/gs1/*.test.ts'] }),
  ),
  { file: `${domain}/tax.ts`, tests: [`${domain}/tax.test.ts`, examples] },
  { file: `${domain}/tender.ts`, tests: [`${domain}/tender.test.ts`] },
  { file: `${domain}/returns.ts`, tests: [`${domain}/returns.test.ts`] },
  { file: `${domain}/chain.ts`, tests: [`${domain}/{transaction,receipt}.test.ts`] },
  { file: `${domain}/price-basket.ts`, tests: pricing },
  ...[
    ...['basket-deals', 'basket-effects', 'best-deal', 'choose-deals', 'coverage', 'deal'],
    ...['discount-lines', 'discountable', 'eligibility', 'line-effects', 'manual-deals'],
    ...['set-effects', 'whole-number'],
  ].map((name): Target => ({ file: `${domain}/promotions/${name}.ts`, tests: pricing })),
];
