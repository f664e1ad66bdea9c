import type { Group } from '../group-by.ts';
import {
  sumMinor,
  type DiscountableLine,
  type DiscountContext,
  type PromotionEffect,
} from './discountable.ts';
import type { Deal } from './deal.ts';

/** Deals that come as one candidate: one alone, or several that compound, in the order in which they do. */
export type Option = {
  readonly deals: Group<Deal>;
  /** That any of them covers, and that are still to be had. */
  readonly lines: readonly DiscountableLine[];
};

/** Lines that are decided on together: one line, or all lines that the very same options want. */
export type Block = Group<DiscountableLine>;

/** The lines that an option has won; an option that won nothing is left out. */
export type Won = { readonly option: Option; readonly lines: readonly DiscountableLine[] };

/** Up to so many ways to hand out contested lines all are looked at: 8 lines between 2 options, 5 between 3. */
export const combinationsMax = 256;
/** Beyond it, so many better hand-outs are looked for at most; each costs about as much as one combination. */
export const movesMax = 400;

/**
 * Gives each block to one of the options that cover it, so that the customer saves the most. Options that look at
 * one line at a time are compared line by line. Where an option counts units of several lines, its blocks and those
 * of its rivals are decided together: all ways while they are few, otherwise from the best line by line on by the
 * best single moves (one block, or all blocks of an option). Options that stand first win ties, so the answer does
 * not depend on the order of scanning, and each till finds the same.
 */
export function bestDeal(
  options: readonly Option[],
  blocks: readonly Block[],
  context: DiscountContext,
): readonly Won[] {
  const lineWorth = new Map<Option, LineWorth>();
  // A set that lacks units, or a price that is no lower, is no rival to anybody.
  const useful = options.filter((option) => {
    const effects = effectsOf(option, option.lines, context);
    if (!isSet(option)) lineWorth.set(option, worthOfLines(effects));
    return effects.length > 0;
  });
  const wanted = contestsOf(useful, blocks);
  const worth = createWorth(context, lineWorth);
  const chosen = new Map<Contest, Option>();
  const together: Contest[] = [];
  for (const contest of wanted) {
    if (contest.rivals.length === 1) chosen.set(contest, contest.rivals[0]);
    else if (contest.rivals.some(isSet)) together.push(contest);
    else chosen.set(contest, bestAlone(contest, worth));
  }
  const uncontested = [...chosen].flatMap(([contest, option]) =>
    isSet(option) ? [{ contest, option }] : [],
  );
  for (const component of componentsOf(together)) {
    // A set counts its sure units too when it competes for further ones.
    const sure = uncontested.filter(({ option }) =>
      component.some(({ rivals }) => rivals.includes(option)),
    );
    handOut(component, sure, worth).forEach((option, contest) => chosen.set(contest, option));
  }
  return toWon(useful, chosen);
}

/** Each of its deals on what the one before it left. */
export function effectsOf(
  { deals }: Pick<Option, 'deals'>,
  lines: readonly DiscountableLine[],
  context: DiscountContext,
): readonly PromotionEffect[] {
  if (deals.length === 1) return deals[0].effects(lines, context);
  const all: PromotionEffect[] = [];
  let current = lines;
  for (const deal of deals) {
    const effects = deal.effects(current.filter(deal.covers), context);
    all.push(...effects);
    current = afterEffects(current, effects);
  }
  return all;
}

function afterEffects(
  lines: readonly DiscountableLine[],
  effects: readonly PromotionEffect[],
): readonly DiscountableLine[] {
  const taken = new Map(effects.map(({ lineId, minor }) => [lineId, minor]));
  return lines.map((line) => {
    const minor = taken.get(line.lineId);
    return minor === undefined ? line : { ...line, minor: line.minor - minor };
  });
}

type Contest = { readonly block: Block; readonly rivals: Group<Option> };
type Handout = ReadonlyMap<Contest, Option>;
type Worth = (option: Option, contests: readonly Contest[]) => number;

function contestsOf(options: readonly Option[], blocks: readonly Block[]): readonly Contest[] {
  const byLine = new Map<string, [Option, ...Option[]]>();
  for (const option of options) {
    for (const { lineId } of option.lines) {
      const known = byLine.get(lineId);
      if (known === undefined) byLine.set(lineId, [option]);
      else known.push(option);
    }
  }
  return blocks.flatMap((block) => {
    // All lines of a block are wanted by the same options.
    const rivals = byLine.get(block[0].lineId);
    return rivals === undefined ? [] : [{ block, rivals }];
  });
}

function isSet({ deals }: Option): boolean {
  return deals.some((deal) => deal.isSet);
}

/** What an option takes off each line, whatever the other lines do: for those without a set. */
type LineWorth = ReadonlyMap<string, number>;

function worthOfLines(effects: readonly PromotionEffect[]): LineWorth {
  const worth = new Map<string, number>();
  for (const { lineId, minor } of effects) worth.set(lineId, (worth.get(lineId) ?? 0) + minor);
  return worth;
}

/** Remembers what it has worked out: the same lines come up again and again. */
function createWorth(context: DiscountContext, lineWorth: ReadonlyMap<Option, LineWorth>): Worth {
  const known = new Map<Option, Map<string, number>>();
  return (option, contests) => {
    const alone = lineWorth.get(option);
    if (alone !== undefined) return sumOfLines(alone, contests);
    const key = contests.map(({ block }) => block[0].lineId).join(' ');
    const ofOption = known.get(option) ?? new Map<string, number>();
    known.set(option, ofOption);
    const earlier = ofOption.get(key);
    if (earlier !== undefined) return earlier;
    const lines = contests.flatMap(({ block }) => block);
    const minor = sumMinor(effectsOf(option, lines, context));
    ofOption.set(key, minor);
    return minor;
  };
}

function sumOfLines(worth: LineWorth, contests: readonly Contest[]): number {
  let minor = 0;
  for (const { block } of contests) {
    for (const { lineId } of block) minor += worth.get(lineId) ?? 0;
  }
  return minor;
}

function bestAlone(contest: Contest, worth: Worth): Option {
  const [first, ...others] = contest.rivals;
  let best = { option: first, minor: worth(first, [contest]) };
  for (const option of others) {
    const minor = worth(option, [contest]);
    if (minor > best.minor) best = { option, minor };
  }
  return best.option;
}

/** Contests that share a set, directly or through others. */
function componentsOf(contests: readonly Contest[]): readonly (readonly Contest[])[] {
  let components: (readonly Contest[])[] = [];
  for (const contest of contests) {
    const isLinked = (other: readonly Contest[]) =>
      other.some(({ rivals }) => rivals.some((r) => isSet(r) && contest.rivals.includes(r)));
    const linked = components.filter(isLinked);
    components = [
      ...components.filter((component) => !linked.includes(component)),
      [...linked.flat(), contest],
    ];
  }
  return components;
}

type Sure = readonly { readonly contest: Contest; readonly option: Option }[];

function handOut(component: readonly Contest[], sure: Sure, worth: Worth): Handout {
  const contests = component.toSorted(byValue);
  const options = [...new Set(contests.flatMap(({ rivals }) => rivals))];
  const sureOf = new Map(
    options.map((option) => [
      option,
      sure.filter((entry) => entry.option === option).map(({ contest }) => contest),
    ]),
  );
  const total = (handout: Handout): number =>
    options.reduce((sum, option) => {
      const won = contests.filter((contest) => handout.get(contest) === option);
      return sum + worth(option, [...(sureOf.get(option) ?? []), ...won]);
    }, 0);
  const count = contests.reduce((product, { rivals }) => product * rivals.length, 1);
  return count <= combinationsMax ? bestOfAll(contests, total) : improve(contests, options, total);
}

/** Dearest first and then by item, so that the order of scanning decides nothing. */
function byValue({ block: [left] }: Contest, { block: [right] }: Contest): number {
  if (left.minor !== right.minor) return right.minor - left.minor;
  if (left.itemId !== right.itemId) return left.itemId < right.itemId ? -1 : 1;
  return right.unitCount - left.unitCount;
}

type Found = { readonly handout: Handout; readonly minor: number };

/** Anything is better. */
const nothingYet: Found = { handout: new Map(), minor: Number.NEGATIVE_INFINITY };

function bestOfAll(contests: readonly Contest[], total: (handout: Handout) => number): Handout {
  let best = nothingYet;
  const tryFrom = (index: number, handout: Map<Contest, Option>): void => {
    const contest = contests[index];
    if (contest === undefined) {
      const minor = total(handout);
      if (minor > best.minor) best = { handout: new Map(handout), minor };
      return;
    }
    for (const option of contest.rivals) tryFrom(index + 1, handout.set(contest, option));
  };
  tryFrom(0, new Map());
  return best.handout;
}

function improve(
  contests: readonly Contest[],
  options: readonly Option[],
  total: (handout: Handout) => number,
): Handout {
  let movesLeft = movesMax;
  let best = nothingYet;
  for (const favourite of options) {
    const handout = favouring(contests, favourite);
    const minor = total(handout);
    if (minor > best.minor) best = { handout, minor };
  }
  for (let improved = true; improved;) {
    improved = false;
    for (const move of movesFrom(contests, options, best.handout)) {
      if (movesLeft === 0) return best.handout;
      movesLeft -= 1;
      const minor = total(move);
      if (minor <= best.minor) continue;
      best = { handout: move, minor };
      improved = true;
      break;
    }
  }
  return best.handout;
}

/** Everything that an option may have to it, the rest to whoever stands first. */
function favouring(contests: readonly Contest[], favourite: Option): Handout {
  return new Map(
    contests.map((contest) => [
      contest,
      contest.rivals.includes(favourite) ? favourite : contest.rivals[0],
    ]),
  );
}

function* movesFrom(
  contests: readonly Contest[],
  options: readonly Option[],
  handout: Handout,
): Generator<Handout> {
  for (const option of options) {
    const may = contests.filter(({ rivals }) => rivals.includes(option));
    yield new Map([...handout, ...may.map((contest) => [contest, option] as const)]);
  }
  for (const contest of contests) {
    for (const option of contest.rivals) {
      if (handout.get(contest) !== option) yield new Map([...handout, [contest, option]]);
    }
  }
}

function toWon(options: readonly Option[], chosen: Handout): readonly Won[] {
  return options.flatMap((option) => {
    const lines = [...chosen].flatMap(([{ block }, winner]) => (winner === option ? block : []));
    return lines.length === 0 ? [] : [{ option, lines }];
  });
}
