/** An amount over equal units to the minor unit: `highCount` of them hold one more than the others. */
export type UnitSplit = {
  readonly lowMinor: number;
  readonly lowCount: number;
  readonly highMinor: number;
  readonly highCount: number;
};

/** 1.00 over 3 units is 0.34, 0.33, 0.33. A negative amount splits like its absolute value. */
export function splitOverUnits(minor: number, unitCount: number): UnitSplit {
  // -2 over 3 units would be -0 and -1, and -0 is another value than 0 wherever records are compared.
  const lowMinor = Math.trunc(minor / unitCount) + 0;
  const highCount = Math.abs(minor - lowMinor * unitCount);
  return {
    lowMinor,
    lowCount: unitCount - highCount,
    highMinor: lowMinor + Math.sign(minor),
    highCount,
  };
}
