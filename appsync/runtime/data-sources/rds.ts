import type { FieldDef, Pool, QueryArrayResult } from 'pg';
import { z } from 'zod';
import { type DataSource, invalidRequest } from './data-source.ts';

/** The Data API's limits: one answer, and one row. */
const answerBytesMax = 1_048_576;
const rowBytesMax = 65_536;

/**
 * AppSync's relational data source: statements with `:P0` variables, and the Data API's result shape, as a JSON string. Two
 * statements run one after the other, each by itself.
 */
export function rdsDataSource(postgres: Pool): DataSource {
  return async (request) => {
    const parsed = requestShape.safeParse(request);
    if (!parsed.success) return invalidRequest(`RDS: ${z.prettifyError(parsed.error)}`);
    const { statements, variableMap = {} } = parsed.data;
    try {
      const results = [];
      for (const statement of statements) {
        const { text, values } = numbered(statement, variableMap);
        results.push(
          toStatementResult(await postgres.query({ text, values, rowMode: 'array', types })),
        );
      }
      return answer(JSON.stringify({ sqlStatementResults: results }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { error: { message, type: 'BadRequestException' } };
    }
  };
}

const requestShape = z.strictObject({
  statements: z.array(z.string()).min(1).max(2),
  variableMap: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .optional(),
  variableTypeHintMap: z.record(z.string(), z.string()).optional(),
});

type Scalar = string | number | boolean | null;

function answer(json: string) {
  if (Buffer.byteLength(json) <= answerBytesMax) return { result: json };
  const message = 'Database returned more than the allowed response size limit';
  return { error: { message, type: 'BadRequestException' } };
}

/** `:P0` becomes `$1`, outside of quoted text only; a name that nobody gave is refused, as the Data API does. */
function numbered(statement: string, variables: Readonly<Record<string, Scalar>>) {
  const names: string[] = [];
  const text = statement.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|::|:[A-Za-z_]\w*/g, (found) => {
    if (!/^:[A-Za-z_]/.test(found)) return found;
    if (!(found in variables)) throw new Error(`Cannot find parameter: ${found.slice(1)}`);
    if (!names.includes(found)) names.push(found);
    return `$${names.indexOf(found) + 1}`;
  });
  return { text, values: names.map((name) => variables[name] ?? null) };
}

/** Every column as PostgreSQL writes it, whatever parsers the pool has. */
const types = { getTypeParser: () => (text: string) => text };

function toStatementResult({ rows, fields, command, rowCount }: QueryArrayResult<unknown[]>) {
  const isRead = command === 'SELECT';
  return {
    numberOfRecordsUpdated: isRead ? 0 : (rowCount ?? 0),
    records: rows.map((row) => toRecord(row, fields)),
    columnMetadata: fields.map(({ name, dataTypeID }) => ({
      name,
      label: name,
      typeName: typeNames[dataTypeID] ?? 'text',
    })),
  };
}

const typeNames: Readonly<Record<number, string>> = {
  16: 'bool',
  20: 'int8',
  21: 'int2',
  23: 'int4',
  700: 'float4',
  701: 'float8',
  1700: 'numeric',
};
const integerTypes: ReadonlySet<string> = new Set(['int8', 'int2', 'int4']);
const floatTypes: ReadonlySet<string> = new Set(['float4', 'float8']);

/** Exact numbers (numeric) come as text; JSON, instants and everything else too. */
function toRecord(row: readonly unknown[], fields: readonly FieldDef[]) {
  if (Buffer.byteLength(row.join('')) > rowBytesMax) {
    throw new Error('Database returned a row that is larger than 64 KB');
  }
  return row.map((value, index) => {
    const typeName = typeNames[fields[index]?.dataTypeID ?? 0] ?? 'text';
    if (value === null) return { isNull: true };
    if (typeName === 'bool') return { booleanValue: value === 't' };
    if (integerTypes.has(typeName)) return { longValue: Number(value) };
    if (floatTypes.has(typeName)) return { doubleValue: Number(value) };
    return { stringValue: typeof value === 'string' ? value : JSON.stringify(value) };
  });
}
