import { gtinWithCheckDigit } from '#kernel/gtin.ts';
import type { DemoItem } from './types.ts';

/** GS1's demonstration prefix 952; a case has indicator digit 1 before its each's number. */
export function unit(
  number: number,
  unitCode: string,
  baseUnits: number,
): DemoItem['units'][number] {
  const reference = `952${String(number).padStart(9, '0')}`;
  const gtin = gtinWithCheckDigit(unitCode === 'CS' ? `1${reference}` : reference);
  return { gtin: gtin.padStart(14, '0'), unit: unitCode, baseUnitsPerUnit: String(baseUnits) };
}
