import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLOutputType,
} from 'graphql';
import type { AnswerField, AnswerShape } from '../client-operation/answer-shape.ts';
import { generateFunction } from './generated-function.ts';
import { quote } from './json-text.ts';

/**
 * Writes one value as JSON text. Throws `irregular` for anything that the schema does not promise. `memo` is one answer's own: what
 * each writer of objects wrote last, since objects that stand at many places (entity-batch.ts) mostly stand side by side.
 */
type ValueWriter = (value: unknown, memo: Memo) => string;
type Memo = unknown[];

/** Writes the data of one answer. */
export type Writer = (data: unknown) => string;

/**
 * Thrown when the data is not what the schema promises: a null or nothing where a value must be, a wrong type. The slow way
 * (`complete-answer.ts`) then says what and where. It is one object, since making a stack would cost more than the work.
 */
export const irregular = new Error('The data is not what the schema promises.');

export type AnswerWriters = {
  /** For strings as they come. */
  readonly any: Writer;
  /** For data of which no string needs escaping, which saves looking at each. */
  readonly plain: Writer;
};

/**
 * Compiles writers for objects of a shape: code is generated for each type, in which every key stands as text already.
 * No tree of the answer is built.
 */
export function compileWriters(shape: AnswerShape): AnswerWriters {
  return {
    any: atFirstUse(() => compileWriter(shape, anyLeaves)),
    plain: atFirstUse(() => compileWriter(shape, plainLeaves)),
  };
}

/** Most operations need only one of the two, and those planned ahead perhaps neither. */
function atFirstUse(compile: () => Writer): Writer {
  let writer: Writer | undefined;
  return (value) => {
    writer ??= compile();
    return writer(value);
  };
}

function compileWriter(shape: AnswerShape, leaves: LeafWriters): Writer {
  const write = writerOf(shape, { byShape: new Map(), leaves, memoLength: 0 });
  return (data) => write(data, []);
}

type Writers = {
  readonly byShape: Map<AnswerShape, ValueWriter>;
  /** Two places for each writer of objects. */
  memoLength: number;
  readonly leaves: LeafWriters;
};

function writerOf(shape: AnswerShape, writers: Writers): ValueWriter {
  const known = writers.byShape.get(shape);
  if (known !== undefined) return known;
  const writer = isObjectType(shape.type)
    ? objectWriter(shape.type.name, shape.fieldsOf(shape.type.name), writers)
    : abstractWriter(shape, writers);
  writers.byShape.set(shape, writer);
  return writer;
}

/** Types are compiled when the first object of them comes: an interface may have many that never do. */
function abstractWriter(shape: AnswerShape, writers: Writers): ValueWriter {
  const byType = new Map<unknown, ValueWriter>();
  const compile = (typeName: unknown): ValueWriter => {
    const isKnown = typeof typeName === 'string' && shape.possibleTypeNames.has(typeName);
    if (!isKnown && (shape.dependsOnType || !isAbsentOrOwn(typeName, shape))) throw irregular;
    const name = isKnown ? typeName : shape.type.name;
    const writer = objectWriter(isKnown ? name : undefined, shape.fieldsOf(name), writers);
    byType.set(typeName, writer);
    return writer;
  };
  return (value, memo) => {
    if (typeof value !== 'object' || value === null) throw irregular;
    const typeName = (value as Record<string, unknown>)['__typename'];
    return (byType.get(typeName) ?? compile(typeName))(value, memo);
  };
}

/** A subgraph that knows an interface as an object names it so; where nothing depends on the type, that is no harm. */
function isAbsentOrOwn(typeName: unknown, shape: AnswerShape): boolean {
  return typeName === undefined || typeName === shape.type.name;
}

/** `typeName` is undefined when it isn't known; a `__typename` field is irregular then. */
function objectWriter(
  typeName: string | undefined,
  fields: readonly AnswerField[],
  writers: Writers,
): ValueWriter {
  const parts = fields.map((field, index) => {
    const key = `${index === 0 ? '{' : ','}${quote(field.key)}:`;
    if (field.name === '__typename') {
      return {
        text: typeName === undefined ? undefined : key + quote(typeName),
        writer: unknownType,
      };
    }
    return {
      key,
      source: quote(field.dataKey),
      writer: writerOfType(field.type, field.shape, writers),
    };
  });
  const expressions = parts.map((part, index) =>
    part.text === undefined
      ? `${quote(part.key ?? '')} + w${index}(o[${part.source ?? '""'}], memo)`
      : quote(part.text),
  );
  const body = expressions.length === 0 ? quote('{') : expressions.join(' + ');
  const names = parts.map((_, index) => `w${index}`);
  const place = writers.memoLength;
  writers.memoLength += 2;
  const make = generateFunction(
    [...names, 'irregular'],
    `return function (o, memo) {
      if (typeof o !== 'object' || o === null || Array.isArray(o)) throw irregular;
      if (memo[${place}] === o) return memo[${place + 1}];
      const text = ${body} + '}';
      memo[${place}] = o;
      memo[${place + 1}] = text;
      return text;
    };`,
  );
  return make(...parts.map((part) => part.writer), irregular) as ValueWriter;
}

const unknownType: ValueWriter = () => {
  throw irregular;
};

function writerOfType(
  type: GraphQLOutputType,
  shape: AnswerShape | undefined,
  writers: Writers,
): ValueWriter {
  if (isNonNullType(type)) return writerOfValue(type.ofType, shape, writers);
  const write = writerOfValue(type, shape, writers);
  return (value, memo) => (value === null ? 'null' : write(value, memo));
}

/** For values that are not null; a null is irregular. */
function writerOfValue(
  type: GraphQLOutputType,
  shape: AnswerShape | undefined,
  writers: Writers,
): ValueWriter {
  if (isListType(type)) return listWriter(writerOfType(type.ofType, shape, writers));
  if (shape !== undefined) return writerOf(shape, writers);
  if (isEnumType(type)) return enumWriter(type);
  return writers.leaves.byType.get(type) ?? writers.leaves.other;
}

function listWriter(writeItem: ValueWriter): ValueWriter {
  return (value, memo) => {
    if (!Array.isArray(value)) throw irregular;
    const items = value as readonly unknown[];
    if (items.length === 0) return '[]';
    let text = `[${writeItem(items[0], memo)}`;
    for (let index = 1; index < items.length; index += 1)
      text += `,${writeItem(items[index], memo)}`;
    return `${text}]`;
  };
}

function enumWriter(type: GraphQLEnumType): ValueWriter {
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, quote(name)]));
  return (value) => {
    const text = texts.get(value);
    if (text === undefined) throw irregular;
    return text;
  };
}

type LeafWriters = {
  readonly byType: ReadonlyMap<GraphQLOutputType, ValueWriter>;
  /** Scalars of the graph's own: what the subgraph answered is what the client gets. */
  readonly other: ValueWriter;
};

function leafWriters(quoteText: (text: string) => string): LeafWriters {
  const writeString: ValueWriter = (value) => {
    if (typeof value !== 'string') throw irregular;
    return quoteText(value);
  };
  const writeId: ValueWriter = (value) => {
    if (typeof value === 'string') return quoteText(value);
    if (!Number.isSafeInteger(value)) throw irregular;
    return `"${String(value)}"`;
  };
  const other: ValueWriter = (value) =>
    typeof value === 'string' ? quoteText(value) : writeAnything(value);
  const byType = new Map<GraphQLOutputType, ValueWriter>([
    [GraphQLString, writeString],
    [GraphQLID, writeId],
    [GraphQLInt, writeInt],
    [GraphQLFloat, writeFloat],
    [GraphQLBoolean, writeBoolean],
  ]);
  return { byType, other };
}

const anyLeaves = leafWriters(quote);
const plainLeaves = leafWriters((text) => `"${text}"`);

function writeInt(value: unknown): string {
  if (typeof value !== 'number' || (value | 0) !== value) throw irregular;
  return `${value}`;
}

function writeFloat(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw irregular;
  return `${value}`;
}

function writeBoolean(value: unknown): string {
  if (typeof value !== 'boolean') throw irregular;
  return value ? 'true' : 'false';
}

function writeAnything(value: unknown): string {
  const text = value === undefined || value === null ? undefined : jsonOf(value);
  if (text === undefined) throw irregular;
  return text;
}

function jsonOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}
