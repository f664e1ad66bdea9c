import { isValidGtin } from '#kernel/gtin.ts';
import type { ScannedCode } from '#kernel/gs1/scan.ts';
import { accept } from '#kernel/outcome.ts';
import {
  mayBeMeasureCode,
  measureCodeDigits,
  readItemNumber,
  readMeasureCode,
} from './measure-code.ts';
import type { MeasureCode } from './till-terms.ts';
import type { CheckoutOutcome } from './refusal.ts';

/** A code that means something in this store alone; undefined: it is one like any other. */
export function readInStoreCode(
  scanned: string,
  layouts: readonly MeasureCode[],
): CheckoutOutcome<ScannedCode> | undefined {
  if (!mayBeMeasureCode(scanned)) return undefined;
  const digits = measureCodeDigits(scanned);
  if (digits === undefined) {
    const item = readItemNumber(scanned, layouts);
    return item && accept(item);
  }
  // A wrong last digit is told before a wrong price.
  if (!isValidGtin(digits)) return undefined;
  const read = readMeasureCode(digits, layouts);
  if (!read.ok) return read;
  return read.value && accept(read.value);
}
