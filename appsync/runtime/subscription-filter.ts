type FilterValue = string | number | boolean | readonly (string | number)[];
type FilterEntry = {
  readonly fieldName: string;
  readonly operator: string;
  readonly value: FilterValue;
};
export type SubscriptionFilter = {
  readonly filterGroup: readonly { readonly filters: readonly FilterEntry[] }[];
};
export type Payload = Readonly<Record<string, unknown>>;

/** AppSync's limits; more is refused when the filter is set, never at delivery. */
const groupsMax = 10;
const filtersMax = 5;
const listMax = 5;

/** What is wrong with an enhanced filter, or undefined. */
export function filterProblem({ filterGroup }: SubscriptionFilter): string | undefined {
  if (filterGroup.length > groupsMax) return `at most ${groupsMax} filter groups`;
  for (const { filters } of filterGroup) {
    if (filters.length === 0 || filters.length > filtersMax) return `1 to ${filtersMax} filters`;
    const problem = filters.map(entryProblem).find((each) => each !== undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function entryProblem({ operator, value }: FilterEntry): string | undefined {
  if (operators[operator] === undefined) return `a known operator instead of ${operator}`;
  if (!Array.isArray(value)) return undefined;
  return value.length > listMax ? `at most ${listMax} values for ${operator}` : undefined;
}

/** Groups are alternatives; within a group every filter must hold. */
export function matchesFilter({ filterGroup }: SubscriptionFilter, payload: Payload): boolean {
  return filterGroup.some(({ filters }) => filters.every((entry) => matchesEntry(entry, payload)));
}

/** Without an enhanced filter the arguments are the filter: left out matches any, null only null. */
export function matchesArguments(args: Payload, payload: Payload): boolean {
  return Object.entries(args).every(([name, value]) => (payload[name] ?? null) === value);
}

function matchesEntry({ fieldName, operator, value }: FilterEntry, payload: Payload): boolean {
  const actual = fieldName
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? (at as Payload)[name] : undefined),
      payload,
    );
  // What the payload lacks fails every comparison, also the negative ones.
  if (actual === undefined || actual === null) return false;
  return operators[operator]?.(actual, value) ?? false;
}

type Operator = (actual: unknown, value: FilterValue) => boolean;

const operators: Readonly<Record<string, Operator>> = {
  eq: (actual, value) => actual === value,
  ne: (actual, value) => actual !== value,
  le: (actual, value) => compare(actual, value) <= 0,
  lt: (actual, value) => compare(actual, value) < 0,
  ge: (actual, value) => compare(actual, value) >= 0,
  gt: (actual, value) => compare(actual, value) > 0,
  contains: holds,
  notContains: (actual, value) => !holds(actual, value),
  beginsWith: (actual, value) =>
    typeof actual === 'string' && typeof value === 'string' && actual.startsWith(value),
  in: (actual, value) => listOf(value).includes(actual),
  notIn: (actual, value) => !listOf(value).includes(actual),
  between: (actual, value) => {
    const [low, high] = listOf(value);
    return compare(actual, low) >= 0 && compare(actual, high) <= 0;
  },
};

function holds(actual: unknown, value: FilterValue): boolean {
  if (Array.isArray(actual)) return actual.includes(value);
  return typeof actual === 'string' && actual.includes(String(value));
}

function listOf(value: FilterValue): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** NaN for values of two types, which no comparison accepts. */
function compare(actual: unknown, value: unknown): number {
  if (typeof actual === 'number' && typeof value === 'number') return actual - value;
  if (typeof actual !== 'string' || typeof value !== 'string') return Number.NaN;
  return actual < value ? -1 : Number(actual > value);
}
