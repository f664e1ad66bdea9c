/** A file whose mutants are to be found, and the tests that have to find them. */
export type Target = { readonly file: string; readonly tests: readonly string[] };

const domain = 'subgraphs/checkout/domain';
const soldPromotions = 'test/proof/examples/promotions.test.ts';

/** Whose tests bear their own names. */
const kernel: readonly Target[] = [
  ...['money', 'decimal', 'rounding', 'quantity', 'currency', 'gtin', 'business-day'],
  ...['canonical-json', 'hash-chain', 'ids'],
].map((name) => ({ file: `kernel/${name}.ts`, tests: [`kernel/${name}.test.ts`] }));

const gs1: readonly Target[] = [
  ...['application-identifiers', 'digital-link', 'element-string', 'element-value', 'scan'],
].map((name) => ({ file: `kernel/gs1/${name}.ts`, tests: ['kernel/gs1/*.test.ts'] }));

/** Those of the domain's tests that run the file, as `jest --coverage` tells; the fewer, the faster. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  'unit-split': ['unit-split'],
  tax: ['tax', 'price-basket'],
  'price-basket': ['price-basket', 'promotions', 'pricing-laws'],
  tender: ['tender', 'tender-kinds'],
  'tender-kinds/account': ['tender-kinds'],
  'tender-kinds/card': ['tender-kinds', 'tender'],
  'tender-kinds/cash': ['tender-kinds', 'tender'],
  'tender-kinds/foreign-cash': ['tender-kinds'],
  'tender-kinds/tender-request': ['tender-kinds', 'tender'],
  'tender-kinds/tender': ['tender-kinds', 'tender'],
  'tender-kinds/voucher': ['tender-kinds'],
  tip: ['tender-kinds'],
  'refund-plan': ['refund-plan', 'return-laws'],
  'refund-tenders': ['return-laws', 'refund-plan'],
  'line-refund': ['returns', 'return-laws'],
  returns: ['returns', 'return-laws'],
  'return-line': ['returns', 'return-laws'],
  'post-void': ['return-laws'],
  transaction: ['transaction', 'tender-kinds'],
  chain: ['chain', 'transaction'],
  'number-record': ['transaction'],
  'till-rules': ['till-rules'],
  'void-rules': ['till-rules'],
  loyalty: ['loyalty'],
  coupon: ['coupon'],
  'gift-card': ['gift-card'],
  'stored-value': ['stored-value'],
  'promotions/basket-deals': ['pricing-laws'],
  'promotions/basket-effects': ['pricing-laws'],
  'promotions/best-deal': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/choose-deals': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/coverage': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/deal': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/discount-lines': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/discountable': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/eligibility': ['promotions', 'pricing-laws'],
  'promotions/line-effects': ['promotions', 'pricing-laws'],
  'promotions/manual-deals': ['pricing-laws'],
  'promotions/set-effects': ['best-deal', 'promotions', 'pricing-laws'],
  'promotions/whole-number': ['best-deal', 'promotions', 'pricing-laws'],
  basket: ['basket', 'transaction'],
  'state-machine': ['basket', 'transaction', 'tender-kinds'],
  'merge-basket': ['basket'],
  'edit-lines': ['basket'],
  'join-lines': ['scan-line'],
  'line-quantity': ['scan-line', 'basket'],
  'scan-line': ['scan-line'],
  'scan-checks': ['scan-line'],
  'scan-measure': ['scan-line'],
  'scan-deposit': ['scan-line'],
  weighing: ['scan-line'],
  'measure-code': ['measure-code'],
  'offer-selection': ['scan-line', 'basket'],
  quote: ['basket'],
  'recall-basket': ['till-rules'],
  'sale-completed': ['transaction'],
  'next-steps': ['tender-kinds'],
  receipt: ['receipt'],
  'receipt-layout': ['receipt'],
  'receipt-text': ['receipt'],
  'receipt-words': ['receipt'],
  'group-by': ['basket'],
  'offline/append-offline': ['offline/append-offline'],
};

function ofDomain([name, tests]: readonly [string, readonly string[]]): Target {
  const own = tests.map((test) => `${domain}/${test}.test.ts`);
  const sold = name.startsWith('promotions/') || name === 'price-basket' ? [soldPromotions] : [];
  return { file: `${domain}/${name}.ts`, tests: [...own, ...sold] };
}

/** Tests that need no store and run in seconds. What is not here is not mutated, and docs/correctness.md says so. */
export const targets: readonly Target[] = [
  ...kernel,
  ...Object.entries(testsOf).map(ofDomain),
  ...gs1,
];
