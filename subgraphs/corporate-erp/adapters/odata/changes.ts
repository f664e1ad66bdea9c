import type { ChangePosition } from '../../domain/sync-run.ts';
import type { ChangePage } from '../../ports.ts';
import { literal, query } from './read-rows.ts';
import { changeNumberOf } from './records.ts';

/** A collection whose rows carry a change number, and the fields of its key. */
export type ChangeSource<RecordRead> = {
  readonly path: string;
  readonly expand?: string;
  readonly keyFields: readonly { readonly name: string; readonly kind: 'TEXT' | 'INSTANT' }[];
  /** Throws with a sentence when the row is not as expected. */
  readonly toRecord: (row: unknown) => RecordRead;
};

/**
 * The next changes by (change number, key). A next link would be simpler and wrong: it counts rows, and a row that changes while
 * we read moves to the end, so that another would be passed over.
 */
export function changesPath(
  { path, expand, keyFields }: Omit<ChangeSource<unknown>, 'toRecord'>,
  after: ChangePosition | undefined,
  limit: number,
): string {
  const order = ['changeNumber', ...keyFields.map(({ name }) => name)];
  const options = {
    $filter: after === undefined ? undefined : filterAfter(keyFields, after),
    $orderby: order.join(','),
    $top: String(limit),
    $expand: expand,
  };
  return `${path}?${query(options)}`;
}

/** Rows that cannot be read are rejected one by one: a wrong item must not keep the others from the tills. */
export function toChangePage<RecordRead>(
  { keyFields, toRecord }: ChangeSource<RecordRead>,
  rows: readonly unknown[],
  hasMore: boolean,
): ChangePage<RecordRead> {
  const records: RecordRead[] = [];
  const rejections: string[] = [];
  for (const row of rows) {
    try {
      records.push(toRecord(row));
    } catch (error) {
      rejections.push(`${keyOf(keyFields, row).join(' ')}: ${messageOf(error)}`);
    }
  }
  const last = rows.at(-1);
  if (last === undefined) return { records, rejections, hasMore: false };
  const position = { changeNumber: changeNumberOf(last), key: keyOf(keyFields, last) };
  return { records, rejections, position, hasMore };
}

type KeyFields = ChangeSource<unknown>['keyFields'];

/** (a, b, c) > (x, y, z), as OData has to spell it: a > x, or a = x and (b > y, or b = y and c > z). */
function filterAfter(keyFields: KeyFields, { changeNumber, key }: ChangePosition): string {
  const terms = [
    { name: 'changeNumber', value: changeNumber },
    // A position without a key is after everything of its change number.
    ...key.flatMap((value, index) => {
      const field = keyFields[index];
      if (field === undefined) return [];
      return [{ name: field.name, value: field.kind === 'TEXT' ? literal(value) : value }];
    }),
  ];
  const [last, ...before] = terms.toReversed();
  if (last === undefined) return '';
  return before.reduce(
    (rest, { name, value }) => `${name} gt ${value} or (${name} eq ${value} and (${rest}))`,
    `${last.name} gt ${last.value}`,
  );
}

function keyOf(keyFields: KeyFields, row: unknown): readonly string[] {
  const fields = row as Readonly<Record<string, unknown>>;
  return keyFields.map(({ name }) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
