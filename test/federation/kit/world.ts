import { GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import type { Composed } from './compose.ts';
import { type Arguments, type CaseData, isFault } from './federation-case.ts';
import { hashOf, stableJson } from './hash.ts';
import { createMaker, type Maker } from './made-up-values.ts';
import { isNode, type Node, thing } from './node.ts';
import { evaluate, type Read } from './required.ts';
import { sameNulls, type Shape, shapeOf, strictest } from './shape.ts';
import { type FieldFacts, sparedFields, type SubgraphFacts } from './subgraph-facts.ts';

/**
 * Everything that there is, as one place of truth for monolith and subgraphs. A value says where it comes from (type,
 * row, field, arguments, what it requires), so that no two places can be mixed up unseen.
 */
export type World = {
  readonly fullSchema: GraphQLSchema;
  /** The value of a field for whoever knows the thing; `required` is what a field with `@requires` was given. */
  readonly value: (node: Node, field: string, args: Arguments, required?: unknown) => unknown;
  /** The same for one who knows everything and computes what is required. */
  readonly read: Read;
  readonly rowsOf: (typeName: string) => readonly Node[];
  readonly isAbsent: (subgraph: string, node: Node) => boolean;
  /** The next number of this request's mutations, so that payloads tell the order in which they were carried out. */
  readonly nextMutation: (request: string) => number;
};

export type WorldOptions = {
  /** Fields fail and hold nulls that they must not hold, here and there. */
  readonly isStormy: boolean;
};

export function createWorld(
  composed: Composed,
  facts: ReadonlyMap<string, SubgraphFacts>,
  data: CaseData,
  options: WorldOptions,
): World {
  const fields = createFieldBook(facts, composed.fullSchema);
  const rows = new Map<string, Map<string, Node>>();
  const maker = createMaker({ composed, facts, data, rows, answerersOf: fields.answerersOf });
  const storm = options.isStormy ? createStorm(facts, composed.fullSchema, fields) : undefined;
  const mutations = new Map<string, number>();
  const isAbsent = (subgraph: string, node: Node) =>
    data.absent?.[subgraph]?.includes(`${node.type}:${node.id}`) ?? false;
  const value: World['value'] = (node, field, args, required) => {
    const shape = fields.shapeOf(node.type, field);
    const place = placeOf(node, field, args, required);
    storm?.(node, field, place);
    const written = writtenValue(data, node, field, args, required);
    const raw =
      written === undefined
        ? maker.make({ node, field, shape, place, parentType: node.type })
        : toValue(maker, shape, written);
    return checked(shape, raw, `${node.type}.${field}`);
  };
  const read: Read = (node, field, args, onFault) => {
    const answerers = fields.answerersOf(node.type, field);
    if (answerers.length > 0 && answerers.every(({ facts: { name } }) => isAbsent(name, node))) {
      return checked(fields.shapeOf(node.type, field), null, `${node.type}.${field}`);
    }
    const computer = answerers.find((answerer) => answerer.field.requires !== undefined);
    const selection = computer?.field.requires;
    if (computer === undefined || selection === undefined) return value(node, field, args);
    const { schema } = computer.facts;
    const required = evaluate({
      node,
      selection,
      schema,
      typeName: computer.typeName,
      read,
      onFault,
    });
    return value(node, field, args, required);
  };
  return {
    fullSchema: composed.fullSchema,
    value,
    read,
    rowsOf: maker.rowsOf,
    isAbsent,
    nextMutation: (request) => {
      const next = (mutations.get(request) ?? 0) + 1;
      mutations.set(request, next);
      return next;
    },
  };
}

/** A subgraph that may be asked for a field, under the name by which it knows the type. */
export type Answerer = {
  readonly facts: SubgraphFacts;
  readonly typeName: string;
  readonly field: FieldFacts;
};

type FieldBook = {
  readonly answerersOf: (typeName: string, field: string) => readonly Answerer[];
  /** As strict as the strictest of those that answer it. */
  readonly shapeOf: (typeName: string, field: string) => Shape;
  readonly clientShapeOf: (typeName: string, field: string) => Shape;
};

function createFieldBook(
  facts: ReadonlyMap<string, SubgraphFacts>,
  fullSchema: GraphQLSchema,
): FieldBook {
  const answerers = remembered((typeName, field) =>
    [...facts.values()].flatMap((subgraph) => answerersIn(subgraph, fullSchema, typeName, field)),
  );
  const clientShapes = remembered((typeName, field) => {
    const type = fullSchema.getType(typeName);
    const found = isObjectType(type) ? type.getFields()[field] : undefined;
    if (found === undefined)
      throw new Error(`Expected the supergraph to have ${typeName}.${field}.`);
    return shapeOf(found.type);
  });
  const shapes = remembered((typeName, field) =>
    answerers(typeName, field)
      .map((answerer) => shapeIn(answerer, field))
      .reduce(strictest, clientShapes(typeName, field)),
  );
  return { answerersOf: answerers, shapeOf: shapes, clientShapeOf: clientShapes };
}

function remembered<T>(
  make: (typeName: string, field: string) => T,
): (typeName: string, field: string) => T {
  const known = new Map<string, T>();
  return (typeName, field) => {
    const key = `${typeName}.${field}`;
    const found = known.get(key) ?? make(typeName, field);
    known.set(key, found);
    return found;
  };
}

function answerersIn(
  facts: SubgraphFacts,
  fullSchema: GraphQLSchema,
  typeName: string,
  field: string,
): readonly Answerer[] {
  const type = fullSchema.getType(typeName);
  const interfaces = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];
  const objects = interfaces.filter((name) => facts.types.get(name)?.isInterfaceObject === true);
  return [typeName, ...objects].flatMap((name) => {
    const found = facts.types.get(name)?.fields.get(field);
    if (found === undefined || found.isOverridden) return [];
    if (found.isExternal && !found.isKey) return [];
    return [{ facts, typeName: name, field: found }];
  });
}

function shapeIn({ facts, typeName }: Answerer, field: string): Shape {
  const type = facts.schema.getType(typeName);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  if (found === undefined) throw new Error(`Expected ${facts.name} to have ${typeName}.${field}.`);
  return shapeOf(found.type);
}

type Storm = (node: Node, field: string, place: string) => void;

/** One in so many fields fails, one in so many is null though it must not be. */
const stormyPlaces = 11;

function createStorm(
  facts: ReadonlyMap<string, SubgraphFacts>,
  fullSchema: GraphQLSchema,
  fields: FieldBook,
): Storm {
  const spared = sparedFields(facts.values(), fullSchema);
  return (node, field, place) => {
    if (spared.has(`${node.type}.${field}`)) return;
    const shape = fields.shapeOf(node.type, field);
    // A subgraph that is stricter than the supergraph takes more away with it than a monolith would.
    if (!sameNulls(shape, fields.clientShapeOf(node.type, field))) return;
    const luck = hashOf(`storm ${place}`) % stormyPlaces;
    if (luck === 0) throw faultOf(`${node.type}.${field} of ${node.id} failed`);
    if (luck === 1 && shape.nonNull) throw nullFault(`${node.type}.${field}`);
  };
}

export function faultOf(message: string): GraphQLError {
  // Without a code, subgraphs would mask the message.
  return new GraphQLError(message, { extensions: { code: 'FAULT_OF_THE_TEST' } });
}

function nullFault(place: string): GraphQLError {
  return faultOf(`Cannot return null for non-nullable field ${place}.`);
}

function placeOf(node: Node, field: string, args: Arguments, required: unknown): string {
  const given = Object.keys(args).length === 0 ? '' : stableJson(args);
  return `${node.type}:${node.id}.${field}${given}${required === undefined ? '' : stableJson(required)}`;
}

function writtenValue(
  data: CaseData,
  node: Node,
  field: string,
  args: Arguments,
  required: unknown,
): unknown {
  const rows = data.rows?.[node.type];
  const own = node.fields?.[field] ?? rows?.[node.id]?.[field];
  const found = own === undefined ? rows?.['*']?.[field] : own;
  return isMaker(found) ? found(args, required) : found;
}

function isMaker(value: unknown): value is (args: Arguments, required: unknown) => unknown {
  return typeof value === 'function';
}

/** Written values in the world's own form: faults are errors, objects of composite types are things. */
function toValue(maker: Maker, shape: Shape, written: unknown): unknown {
  if (isFault(written)) return faultOf(written.fault);
  if (isNode(written)) return maker.known(written);
  if (shape.item !== undefined && Array.isArray(written)) {
    const { item } = shape;
    return written.map((each: unknown) => toValue(maker, item, each));
  }
  const isObject = typeof written === 'object' && written !== null && !Array.isArray(written);
  const [only, ...more] = maker.concreteTypes(shape.typeName);
  if (isObject && only !== undefined && more.length === 0) {
    return thing(only, written as Record<string, unknown>);
  }
  return written;
}

/** Says about a null in the wrong place what graphql-js would say, in every subgraph and in the monolith alike. */
function checked(shape: Shape, value: unknown, place: string): unknown {
  const result = checkedItem(shape, value, place);
  if (result instanceof Error) throw result;
  return result;
}

function checkedItem(shape: Shape, value: unknown, place: string): unknown {
  if (value instanceof Error) return value;
  if (value == null) return shape.nonNull ? nullFault(place) : null;
  const { item } = shape;
  if (item === undefined || !Array.isArray(value)) return value;
  return value.map((each: unknown) => checkedItem(item, each, place));
}
