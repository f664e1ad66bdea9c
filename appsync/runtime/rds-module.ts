import { notEmulatedMembers, ResolverError } from './resolver-error.ts';

type SqlStatement = { readonly text: readonly string[]; readonly values: readonly unknown[] };
type Hinted = { readonly hint: string; readonly hinted: unknown };
export type RdsRequest = {
  readonly statements: readonly string[];
  readonly variableMap: Readonly<Record<string, unknown>>;
  readonly variableTypeHintMap: Readonly<Record<string, string>>;
};
export type RdsResponse = {
  readonly sqlStatementResults: readonly {
    readonly numberOfRecordsUpdated: number;
    readonly records: readonly (readonly Readonly<Record<string, unknown>>[])[];
    readonly columnMetadata: readonly { readonly name?: string; readonly label?: string }[];
  }[];
};

/** `@aws-appsync/utils/rds`, without its statement builder for single tables. */
export const rdsModule = {
  sql: (text: readonly string[], ...values: readonly unknown[]): SqlStatement => ({
    text: [...text],
    values,
  }),
  createPgStatement,
  toJsonObject,
  typeHint: Object.fromEntries(
    ['DECIMAL', 'JSON', 'TIMESTAMP', 'TIME', 'UUID', 'DATE'].map((hint) => [
      hint,
      (hinted: unknown): Hinted => ({ hint, hinted }),
    ]),
  ),
  ...notEmulatedMembers('rds.', ['select', 'insert', 'update', 'remove', 'createMySQLStatement']),
  agg: notEmulatedMembers('rds.agg.', ['max', 'min', 'count', 'avg', 'sum']),
};

/** Statements with their values as variables `:P0`, `:P1`... over both statements. */
function createPgStatement(
  first: SqlStatement | string,
  second?: SqlStatement | string | null,
): RdsRequest {
  const variableMap: Record<string, unknown> = {};
  const variableTypeHintMap: Record<string, string> = {};
  const variable = (value: unknown): string => {
    const name = `:P${Object.keys(variableMap).length}`;
    const isHinted = typeof value === 'object' && value !== null && 'hinted' in value;
    const hinted = isHinted ? (value as Hinted) : undefined;
    variableMap[name] = hinted === undefined ? value : hinted.hinted;
    if (hinted !== undefined) variableTypeHintMap[name] = hinted.hint;
    return name;
  };
  const given = second === undefined || second === null ? [first] : [first, second];
  return {
    statements: given.map((each) => textOf(each, variable)),
    variableMap,
    variableTypeHintMap,
  };
}

function textOf(statement: SqlStatement | string, variable: (value: unknown) => string): string {
  if (typeof statement === 'string') return statement;
  const { text, values } = statement;
  return text
    .map((part, index) => (index < values.length ? `${part}${variable(values[index])}` : part))
    .join('');
}

/** Rows as objects by column label, one list for each statement. */
export function toJsonObject(
  result: string | RdsResponse,
): readonly (readonly Readonly<Record<string, unknown>>[])[] {
  const { sqlStatementResults } = typeof result === 'string' ? parse(result) : result;
  return sqlStatementResults.map(({ records, columnMetadata }) =>
    records.map((record) =>
      Object.fromEntries(
        record.map((value, index) => {
          const column = columnMetadata[index];
          return [column?.label ?? column?.name ?? `column${index}`, plainValue(value)];
        }),
      ),
    ),
  );
}

function parse(text: string): RdsResponse {
  try {
    return JSON.parse(text) as RdsResponse;
  } catch (error) {
    throw new ResolverError(
      { message: 'Expected the JSON of a Data API result.', errorType: 'Code' },
      { cause: error },
    );
  }
}

function plainValue(value: Readonly<Record<string, unknown>>): unknown {
  if (value['isNull'] === true) return null;
  return Object.values(value)[0] ?? null;
}
