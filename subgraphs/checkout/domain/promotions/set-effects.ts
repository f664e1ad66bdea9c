import { splitOverUnits } from '../unit-split.ts';
import type { DiscountableLine, DiscountContext, PromotionEffect } from './discountable.ts';
import { allocateMinor, timesRatio, type Ratio } from './whole-number.ts';

/** One part of a set: so many units of these lines. */
export type Role = { readonly lines: readonly DiscountableLine[]; readonly quantity: number };

/** `lines`: all of the roles', in the order of the basket, which decides who gets the odd cent (rule 3). */
export type SetOf = {
  readonly lines: readonly DiscountableLine[];
  readonly roles: readonly Role[];
};

/** What the sets are worth to the customer: together for a price, or some of their units at a ratio off. */
export type Benefit =
  | { readonly priceMinor: number }
  /** Off the last `count` units taken into each set: the cheapest of the same items, or those to get. */
  | { readonly ratio: Ratio; readonly count: number };

/**
 * Sets are formed from the dearest units, role by role, as long as a set is complete and makes them cheaper; so the
 * customer keeps the best of it. What is taken off is shared by all units of the sets by their worth (rule 13):
 * whoever brings back one of three for 4.00 gets back its part of the 4.00.
 */
export function setEffects(
  { lines, roles }: SetOf,
  benefit: Benefit,
  { rounding }: DiscountContext,
): PromotionEffect[] {
  // Most sets of a shop lack units in most baskets.
  if (roles.some(lacksUnits)) return [];
  const formed = formSets(roles, benefit);
  const taken =
    'priceMinor' in benefit
      ? formed.takenMinor
      : timesRatio(formed.takenMinor, benefit.ratio, rounding);
  if (taken === 0) return [];
  const members = lines.flatMap((line) => {
    const used = formed.used.get(line.lineId);
    return used === undefined ? [] : [{ lineId: line.lineId, ...used }];
  });
  const shares = allocateMinor(
    taken,
    members.map(({ minor }) => minor),
  );
  return members.map(({ lineId, count }, index) => ({
    lineId,
    minor: shares[index] ?? 0,
    rounding: 'LARGEST_REMAINDER',
    unitsInGroups: count,
  }));
}

/** Units of one line that are worth the same; `left` is what no set has taken. */
type Stack = { readonly lineId: string; readonly minor: number; left: number };
type Part = { readonly stack: Stack; readonly count: number };
type Used = { minor: number; count: number };
type Sets = { readonly used: ReadonlyMap<string, Used>; readonly takenMinor: number };

function lacksUnits({ lines, quantity }: Role): boolean {
  return lines.reduce((sum, { unitCount }) => sum + unitCount, 0) < quantity;
}

function formSets(roles: readonly Role[], benefit: Benefit): Sets {
  const stacks = stacksOf(roles);
  const used = new Map<string, Used>();
  let takenMinor = 0;
  for (;;) {
    const parts = takeSet(roles, stacks);
    const gain = parts === undefined ? 0 : gainOf(parts, benefit);
    // Later sets are cheaper still, so the first one that is not worth it is the end.
    if (parts === undefined || gain <= 0) return { used, takenMinor };
    const times = repeats(parts);
    for (const { stack, count } of parts) {
      stack.left -= count * (times - 1);
      note(used, stack, count * times);
    }
    takenMinor += gain * times;
  }
}

/**
 * Each role's stacks: first those that no other role could use, so that as many sets as possible are complete; of
 * these the dearest first. A line in two roles is one stack in both. Nothing depends on the order of the lines.
 */
function stacksOf(roles: readonly Role[]): readonly (readonly Stack[])[] {
  const rolesOf = countRoles(roles);
  const byLine = new Map<DiscountableLine, readonly Stack[]>();
  return roles.map(({ lines }) =>
    lines
      .flatMap((line) => {
        const known = byLine.get(line) ?? stacksOfLine(line);
        byLine.set(line, known);
        return known;
      })
      .sort(
        (left, right) =>
          rolesOf(left) - rolesOf(right) ||
          right.minor - left.minor ||
          (left.lineId < right.lineId ? -1 : 1),
      ),
  );
}

function countRoles(roles: readonly Role[]): (stack: Stack) => number {
  if (roles.length === 1) return () => 1;
  const roleCount = new Map<string, number>();
  for (const { lineId } of roles.flatMap(({ lines }) => lines)) {
    roleCount.set(lineId, (roleCount.get(lineId) ?? 0) + 1);
  }
  return ({ lineId }) => roleCount.get(lineId) ?? 0;
}

function stacksOfLine({ lineId, minor, unitCount }: DiscountableLine): readonly Stack[] {
  if (unitCount === 0) return [];
  const split = splitOverUnits(minor, unitCount);
  return [
    { lineId, minor: split.highMinor, left: split.highCount },
    { lineId, minor: split.lowMinor, left: split.lowCount },
  ].filter(({ left }) => left > 0);
}

/** One set taken off the stacks, or undefined when there are too few units (then nothing is used any more). */
function takeSet(
  roles: readonly Role[],
  stacks: readonly (readonly Stack[])[],
): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const [index, { quantity }] of roles.entries()) {
    let missing = quantity;
    for (const stack of stacks[index] ?? []) {
      const count = Math.min(stack.left, missing);
      if (count === 0) continue;
      stack.left -= count;
      missing -= count;
      parts.push({ stack, count });
      if (missing === 0) break;
    }
    if (missing > 0) return undefined;
  }
  return parts;
}

function gainOf(parts: readonly Part[], benefit: Benefit): number {
  if ('priceMinor' in benefit) return worthOf(parts) - benefit.priceMinor;
  let missing = benefit.count;
  let minor = 0;
  for (const { stack, count } of parts.toReversed()) {
    const discounted = Math.min(count, missing);
    minor += stack.minor * discounted;
    missing -= discounted;
  }
  return minor;
}

/** How often the very same set can be taken: 5,000 equal pieces are one step. */
function repeats(parts: readonly Part[]): number {
  const taken = new Map<Stack, number>();
  for (const { stack, count } of parts) taken.set(stack, (taken.get(stack) ?? 0) + count);
  return [...taken].reduce(
    (times, [stack, count]) => Math.min(times, 1 + Math.floor(stack.left / count)),
    Number.MAX_SAFE_INTEGER,
  );
}

function worthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { stack, count }) => sum + stack.minor * count, 0);
}

function note(used: Map<string, Used>, { lineId, minor }: Stack, count: number): void {
  const known = used.get(lineId) ?? { minor: 0, count: 0 };
  used.set(lineId, { minor: known.minor + minor * count, count: known.count + count });
}
