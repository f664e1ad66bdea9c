import { isDeepStrictEqual } from 'node:util';
import type { Answer, AnswerError } from './monolith.ts';
import { stableJson } from './hash.ts';

/**
 * What is wrong with an answer, or undefined. Data must be deeply equal. Errors must be equal as a set of path and
 * message, with one allowance: where a null has travelled upwards from several non-null fields that failed, the
 * specification lets an executor report any of them and cancel the others. There, one error is enough, and each that
 * comes must be one that the monolith can have: `possible` answers all of them.
 */
export async function differenceOf(
  expected: Answer,
  actual: Answer,
  possible: () => Promise<readonly AnswerError[]>,
): Promise<string | undefined> {
  if (!isDeepStrictEqual(actual.data, expected.data)) return 'the data differ';
  const wanted = group(expected);
  const found = group(actual);
  const missing = [...wanted.exact].filter((error) => !found.exact.has(error));
  const extra = [...found.exact].filter((error) => !wanted.exact.has(error));
  if (missing.length > 0) return `an error is missing: ${missing.join(' and ')}`;
  if (extra.length > 0) return `an error is too much: ${extra.join(' and ')}`;
  const landings = stableJson([...wanted.travelled.keys()].toSorted());
  const foundLandings = stableJson([...found.travelled.keys()].toSorted());
  if (landings !== foundLandings) {
    return `nulls have travelled to ${foundLandings} with errors, not to ${landings}`;
  }
  return strangerOf([...found.travelled.values()].flat(), wanted, possible);
}

type Grouped = {
  /** Errors of a field that is null itself. */
  readonly exact: ReadonlySet<string>;
  /** Errors of fields whose null has travelled upwards, by the place that became null. */
  readonly travelled: ReadonlyMap<string, readonly string[]>;
};

function group({ data, errors }: Answer): Grouped {
  const exact = new Set<string>();
  const travelled = new Map<string, string[]>();
  for (const error of errors) {
    const landing = landingOf(data, error.path ?? []);
    if (landing === undefined) {
      exact.add(textOf(error));
    } else {
      const key = JSON.stringify(landing);
      travelled.set(key, [...(travelled.get(key) ?? []), textOf(error)]);
    }
  }
  return { exact, travelled };
}

/** The null above a path's end, if there is one. */
function landingOf(
  data: unknown,
  path: readonly (string | number)[],
): readonly (string | number)[] | undefined {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return path.slice(0, index);
    if (typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return undefined;
}

function textOf({ path, message }: AnswerError): string {
  return stableJson({ path: path ?? null, message });
}

async function strangerOf(
  found: readonly string[],
  wanted: Grouped,
  possible: () => Promise<readonly AnswerError[]>,
): Promise<string | undefined> {
  const expected = new Set([...wanted.travelled.values()].flat());
  const others = found.filter((error) => !expected.has(error));
  if (others.length === 0) return undefined;
  const all = new Set((await possible()).map(textOf));
  const strangers = others.filter((error) => !all.has(error));
  return strangers.length === 0 ? undefined : `no monolith has the error ${strangers.join(', ')}`;
}
