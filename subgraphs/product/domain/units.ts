import { compareDecimal, decimal, formatDecimal, isDecimalText } from '#kernel/decimal.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** One GTIN and the unit that it marks. */
export type TradeItemUnit = {
  /** 14 digits. */
  readonly gtin: string;
  /** UN/ECE Rec 20. */
  readonly unit: string;
  /** Decimal text in its shortest form. */
  readonly baseUnitsPerUnit: string;
};

/**
 * Adds units to those that an item has. A GTIN that marks the same unit already changes nothing; all GTINs of
 * one unit hold the same, because prices and stock know the unit only.
 */
export function addUnits(
  item: { readonly baseUnit: string; readonly units: readonly TradeItemUnit[] },
  added: readonly TradeItemUnit[],
): Outcome<readonly TradeItemUnit[], ProductRefusal> {
  const badBase = checkUnitCode(item.baseUnit, 'baseUnit');
  if (!badBase.ok) return badBase;
  let units = item.units;
  for (const [index, unit] of added.entries()) {
    const outcome = addUnit(item.baseUnit, units, unit, ['units', String(index)]);
    if (!outcome.ok) return outcome;
    units = outcome.value;
  }
  return accept(units.toSorted(smallestFirst));
}

function addUnit(
  baseUnit: string,
  units: readonly TradeItemUnit[],
  added: TradeItemUnit,
  field: readonly string[],
): Outcome<readonly TradeItemUnit[], ProductRefusal> {
  const code = checkUnitCode(added.unit, ...field, 'unit');
  if (!code.ok) return code;
  const content = checkContent(baseUnit, added, field);
  if (!content.ok) return content;
  const unit = { gtin: added.gtin, unit: added.unit, baseUnitsPerUnit: content.value };
  const other = units.find((known) => known.unit === unit.unit);
  if (other !== undefined && other.baseUnitsPerUnit !== unit.baseUnitsPerUnit) {
    const message = `${unit.unit} holds ${other.baseUnitsPerUnit} of the base unit, not ${unit.baseUnitsPerUnit}.`;
    return refused('UNIT_CONTENT_CONFLICT', message, ...field, 'baseUnitsPerUnit');
  }
  const sameGtin = units.find((known) => known.gtin === unit.gtin);
  if (sameGtin === undefined) return accept([...units, unit]);
  if (sameGtin.unit === unit.unit) return accept(units);
  const message = `${unit.gtin} marks ${sameGtin.unit} already.`;
  return refused('GTIN_TAKEN', message, ...field, 'gtin');
}

function checkUnitCode(unit: string, ...field: readonly string[]): Outcome<string, ProductRefusal> {
  if (/^[A-Z0-9]{2,3}$/.test(unit)) return accept(unit);
  return refused('UNIT_CODE_INVALID', 'Expected a unit code like EA, CS or KGM.', ...field);
}

function checkContent(
  baseUnit: string,
  unit: TradeItemUnit,
  field: readonly string[],
): Outcome<string, ProductRefusal> {
  const path = [...field, 'baseUnitsPerUnit'];
  if (!isDecimalText(unit.baseUnitsPerUnit)) {
    return refused('UNIT_CONTENT_INVALID', 'Expected a decimal number.', ...path);
  }
  const content = decimal(unit.baseUnitsPerUnit);
  if (compareDecimal(content, decimal(0)) <= 0) {
    return refused('UNIT_CONTENT_INVALID', 'A unit holds more than 0 base units.', ...path);
  }
  if (unit.unit === baseUnit && compareDecimal(content, decimal(1)) !== 0) {
    return refused('UNIT_CONTENT_INVALID', `The base unit ${baseUnit} holds exactly 1.`, ...path);
  }
  return accept(formatDecimal(content));
}

function smallestFirst(left: TradeItemUnit, right: TradeItemUnit): number {
  const byContent = compareDecimal(decimal(left.baseUnitsPerUnit), decimal(right.baseUnitsPerUnit));
  if (byContent !== 0) return byContent;
  return left.gtin < right.gtin ? -1 : 1;
}
