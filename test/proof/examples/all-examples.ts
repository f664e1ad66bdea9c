import { customerExamples } from './customer-examples.ts';
import { journalExamples } from './journal-examples.ts';
import { moneyExamples } from './money-examples.ts';
import { promotionExamples } from './promotions/all.ts';
import { scanExamples } from './scan-examples.ts';
import { shiftExamples } from './shift-examples.ts';
import { signatureExamples } from './signature-examples.ts';
import { taxExamples } from './tax-examples.ts';
import { changeExamples, tenderExamples } from './tender-examples.ts';
import type { Worked } from './worked.ts';

/** Those that are one call and one answer; promotions are told as baskets (promotions.test.ts). */
export const workedExamples: readonly Worked[] = [
  ...moneyExamples,
  ...taxExamples,
  ...changeExamples,
  ...tenderExamples,
  ...journalExamples,
  ...scanExamples,
  ...shiftExamples,
  ...customerExamples,
  ...signatureExamples,
];

export type Cited = { readonly rule: number; readonly source: string };

/** Of both kinds, those that say where they are from. */
export const citedExamples: readonly Cited[] = [...workedExamples, ...promotionExamples].filter(
  ({ source }) => source !== 'own example',
);
