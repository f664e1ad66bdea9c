import { isDeepStrictEqual } from 'node:util';
import type { Answer, AnswerError } from './monolith.ts';
import { stableJson } from './hash.ts';

/**
 * What is wrong with an answer, or undefined. Data must be deeply equal. Errors must be equal as a set of path and
 * message, with one allowance: below a null that has travelled upwards from a non-null field. There the specification lets
 * an executor stop after any of several faults, and a subgraph that gives up a whole answer for one fault takes fields
 * along that a monolith would have had. So below such a null one error must be one that the monolith can have, at its
 * place and with its words (`possible` answers all of them); what else is told there is about fields that nobody sees.
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
  const expectedAlready = new Set([...wanted.travelled.values()].flat());
  const open = [...found.travelled].filter(
    ([, errors]) => !errors.some((error) => expectedAlready.has(error)),
  );
  if (open.length === 0) return undefined;
  const all = new Set((await possible()).map(textOf));
  const unexplained = open.filter(([, errors]) => !errors.some((error) => all.has(error)));
  if (unexplained.length === 0) return undefined;
  return `no monolith has the errors ${unexplained.flatMap(([, errors]) => errors).join(', ')}`;
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

/**
 * Only a gateway can meet a value that a subgraph may answer and a client may not see (an inaccessible value of an enum):
 * graphql-js and the engine each have words of their own for it.
 */
const strangeValue =
  /^Enum "\w+" cannot represent value: |^Expected \w+\.\w+ to be of type .+; a subgraph answered something else\.$/;

function textOf({ path, message }: AnswerError): string {
  const words = strangeValue.test(message) ? 'a value that clients may not see' : message;
  return stableJson({ path: path ?? null, message: words });
}
