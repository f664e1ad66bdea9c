import { generateFunction } from '../answering/generated-function.ts';
import { quote } from '../answering/json-text.ts';
import type { EntityBatch, RequiresSelection, Rewrite } from '../planning/plan.ts';
import type { SupergraphTypes } from '../schema/supergraph-types.ts';

export type RepresentationWriter = (
  object: Readonly<Record<string, unknown>>,
) => string | undefined;

/** How objects of one type are represented. */
export type TypeRepresentation = {
  /**
   * The JSON text by which equal representations are found and which goes out as it is. Undefined when the object lacks
   * something that a representation needs.
   */
  readonly write: RepresentationWriter;
  /** The only field besides the type's name, where there is only one: objects with the same value have the same text. */
  readonly soleField: string | undefined;
};

/** Undefined for types that are not asked for. */
export type Representations = (typeName: unknown) => TypeRepresentation | undefined;

/** Compiles how a batch represents objects: code is generated for each type when the first object of it comes. */
export function compileRepresentations(
  batch: EntityBatch,
  types: SupergraphTypes,
): Representations {
  const byType = new Map<unknown, TypeRepresentation | undefined>();
  const onlyType = soleObjectType(batch.requires, types);
  return (typeName) => {
    const known = byType.get(typeName);
    if (known !== undefined || byType.has(typeName)) return known;
    // Kept by name, so a subgraph that makes up names must not add any.
    if (typeName !== undefined && !types.isComposite(typeName)) return undefined;
    const representation = representationOf(batch, typeName ?? onlyType, types);
    byType.set(typeName, representation);
    return representation;
  };
}

/** Where only one type of object can stand, a plan may leave its name out of the data. */
function soleObjectType(
  requires: readonly RequiresSelection[],
  types: SupergraphTypes,
): string | undefined {
  const [first, second] = requires;
  if (first?.kind !== 'fragment' || second !== undefined) return undefined;
  return types.isObjectType(first.typeCondition) ? first.typeCondition : undefined;
}

function representationOf(
  { requires, inputRewrites }: EntityBatch,
  typeName: unknown,
  types: SupergraphTypes,
): TypeRepresentation | undefined {
  if (typeof typeName !== 'string') return undefined;
  const fields = fieldsFor(requires, typeName, types);
  if (fields.size === 0) return undefined;
  const shownName = rewrittenTypeName(inputRewrites, typeName, types);
  fields.delete('__typename');
  const [first, second] = [...fields.values()];
  const isSole = first !== undefined && second === undefined && first.selections.length === 0;
  return {
    write: compileObject(fields, shownName, types),
    soleField: isSole ? first.source : undefined,
  };
}

type Field = { readonly source: string; readonly selections: readonly RequiresSelection[] };

/** The fields for an object of the type, those of several fragments merged. */
function fieldsFor(
  selections: readonly RequiresSelection[],
  typeName: string | undefined,
  types: SupergraphTypes,
  fields = new Map<string, Field>(),
): Map<string, Field> {
  for (const selection of selections) {
    if (selection.kind === 'field') {
      const known = fields.get(selection.output)?.selections ?? [];
      const merged = [...known, ...selection.selections];
      fields.set(selection.output, { source: selection.source, selections: merged });
    } else if (types.isOfType(typeName, selection.typeCondition)) {
      fieldsFor(selection.selections, typeName, types, fields);
    }
  }
  return fields;
}

/** A subgraph that knows an interface as an object (`@interfaceObject`) must be asked by the interface's name. */
function rewrittenTypeName(
  rewrites: readonly Rewrite[],
  typeName: string,
  types: SupergraphTypes,
): string {
  return rewrites.reduce((name, { path, change }) => {
    const [condition, key] = path.length === 1 ? [undefined, path[0]] : path;
    if (change.kind !== 'set' || key?.kind !== 'key' || key.name !== '__typename') {
      throw new Error(
        'Expected an input rewrite that sets __typename; there are no others in use.',
      );
    }
    const applies =
      condition?.kind !== 'type' || condition.names.some((each) => types.isOfType(typeName, each));
    return applies ? change.value : name;
  }, typeName);
}

type ValueWriter = (value: unknown) => string | undefined;

/** The generated code holds nothing but quoted names of the plan. */
function compileObject(
  fields: ReadonlyMap<string, Field>,
  typeName: string | undefined,
  types: SupergraphTypes,
): ValueWriter {
  const entries = [...fields];
  const reads = entries.map(
    ([, { source }], index) =>
      `const v${index} = w${index}(o[${quote(source)}]); if (v${index} === undefined) return undefined;`,
  );
  const head = typeName === undefined ? '' : `"__typename":${quote(typeName)}`;
  const texts = entries.map(([output], index) => {
    const comma = index === 0 && head === '' ? '' : ',';
    return `${quote(`${comma}${quote(output)}:`)} + v${index}`;
  });
  const make = generateFunction(
    entries.map((_, index) => `w${index}`),
    `return function (o) {
      ${reads.join('\n')}
      return ${[quote(`{${head}`), ...texts].join(' + ')} + '}';
    };`,
  );
  return make(
    ...entries.map(([, { selections }]) => valueWriter(selections, types)),
  ) as ValueWriter;
}

function valueWriter(
  selections: readonly RequiresSelection[],
  types: SupergraphTypes,
): ValueWriter {
  return selections.length === 0 ? writeLeaf : nestedWriter(selections, types);
}

function writeLeaf(value: unknown): string | undefined {
  if (typeof value === 'string') return quote(value);
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Required objects and lists of them. */
function nestedWriter(
  selections: readonly RequiresSelection[],
  types: SupergraphTypes,
): ValueWriter {
  const byType = new Map<unknown, ValueWriter>();
  const compile = (typeName: unknown): ValueWriter => {
    const name = typeof typeName === 'string' ? typeName : undefined;
    const writer = compileObject(fieldsFor(selections, name, types), undefined, types);
    byType.set(typeName, writer);
    return writer;
  };
  const write: ValueWriter = (value) => {
    if (value === null) return 'null';
    if (typeof value !== 'object') return undefined;
    if (Array.isArray(value)) return writeList(value as readonly unknown[], write);
    const given = (value as Readonly<Record<string, unknown>>)['__typename'];
    const typeName = types.isComposite(given) ? given : undefined;
    return (byType.get(typeName) ?? compile(typeName))(value);
  };
  return write;
}

function writeList(items: readonly unknown[], write: ValueWriter): string | undefined {
  const texts: string[] = [];
  for (const item of items) {
    const text = write(item);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}
