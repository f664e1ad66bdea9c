import { type GraphQLEnumType, isEnumType } from 'graphql';
import type { Composed } from './compose.ts';
import type { CaseData } from './federation-case.ts';
import { hashOf } from './hash.ts';
import { type Node, nodeOf } from './node.ts';
import type { Shape } from './shape.ts';
import { concreteTypes, type SubgraphFacts } from './subgraph-facts.ts';
import type { Answerer } from './world.ts';

export type Maker = {
  readonly make: (wanted: Wanted) => unknown;
  readonly rowsOf: (typeName: string) => readonly Node[];
  /** Remembers an entity that is named for the first time, so that subgraphs find it by its key. */
  readonly known: (node: Node) => Node;
  readonly concreteTypes: (typeName: string) => readonly string[];
};

type Wanted = {
  readonly node: Node;
  readonly parentType: string;
  readonly field: string;
  readonly shape: Shape;
  readonly place: string;
};

type MakerParts = {
  readonly composed: Composed;
  readonly facts: ReadonlyMap<string, SubgraphFacts>;
  readonly data: CaseData;
  readonly rows: Map<string, Map<string, Node>>;
  readonly answerersOf: (typeName: string, field: string) => readonly Answerer[];
};

/** The ids of entities that a case does not write down. */
const usualIds = ['a', 'b', 'c'];
/** One nullable place in so many is null. */
const nullPlaces = 7;
/** Lists are as short as shows what is to be shown. */
const listLengths = 4;

/** Makes up values that follow from the place where they stand, and from nothing else. */
export function createMaker(parts: MakerParts): Maker {
  const { composed, facts, data, rows } = parts;
  const entities = entityTypes(facts, composed);
  for (const type of new Set([...entities, ...Object.keys(data.rows ?? {})])) {
    const written = Object.keys(data.rows?.[type] ?? {}).filter((id) => id !== '*');
    const ids = written.length > 0 ? written : usualIds;
    if (entities.has(type)) rows.set(type, new Map(ids.map((id) => [id, nodeOf(type, id)])));
  }
  const initial = new Map([...rows].map(([type, byId]) => [type, [...byId.values()]]));
  const known = (node: Node): Node => {
    const byId = rows.get(node.type);
    if (byId !== undefined && !byId.has(node.id)) byId.set(node.id, node);
    return node;
  };
  const pick = (type: string, place: string): Node => {
    const choice = initial.get(type);
    const row = choice?.[hashOf(`row ${place}`) % choice.length];
    return row ?? nodeOf(type, hashOf(place).toString(36));
  };
  const keyFields = keyFieldsOf(facts, composed);
  const make = (wanted: Wanted): unknown => {
    const { shape, place, parentType, field } = wanted;
    const isKey = keyFields.has(`${parentType}.${field}`);
    if (!shape.nonNull && !isKey && hashOf(`null ${place}`) % nullPlaces === 0) return null;
    const { item } = shape;
    if (item !== undefined) {
      const length = hashOf(`length ${place}`) % listLengths;
      return Array.from({ length }, (_, index) =>
        make({ ...wanted, shape: item, place: `${place}[${index}]` }),
      );
    }
    const types = candidates(parts, wanted);
    const type = types[hashOf(`type ${place}`) % types.length];
    if (type !== undefined) return pick(type, place);
    return leaf(parts, wanted, isKey);
  };
  return {
    make,
    known,
    rowsOf: (type) => [...(rows.get(type)?.values() ?? [])],
    concreteTypes: (type) => concreteTypes(composed.fullSchema, type),
  };
}

function entityTypes(
  facts: ReadonlyMap<string, SubgraphFacts>,
  { fullSchema, subgraphSchemas }: Composed,
): ReadonlySet<string> {
  const keyed = [...facts.values()].flatMap(({ types, name }) =>
    [...types.keys()].filter((type) => hasKey(subgraphSchemas, name, type)),
  );
  return new Set(keyed.flatMap((type) => concreteTypes(fullSchema, type)));
}

function hasKey(schemas: Composed['subgraphSchemas'], subgraph: string, type: string): boolean {
  const found = schemas.get(subgraph)?.getType(type);
  const nodes = [found?.astNode, ...(found?.extensionASTNodes ?? [])];
  return nodes.some((node) => node?.directives?.some(({ name }) => name.value === 'key') === true);
}

function keyFieldsOf(
  facts: ReadonlyMap<string, SubgraphFacts>,
  { fullSchema }: Composed,
): ReadonlySet<string> {
  const names = [...facts.values()].flatMap(({ types }) =>
    [...types].flatMap(([type, { fields }]) =>
      [...fields]
        .filter(([, { isKey }]) => isKey)
        .flatMap(([field]) => concreteTypes(fullSchema, type).map((each) => `${each}.${field}`)),
    ),
  );
  return new Set(names);
}

/** The object types that every subgraph which answers the field, and the client, knows in its place. */
function candidates(parts: MakerParts, { parentType, field, shape }: Wanted): readonly string[] {
  const { composed } = parts;
  const all = concreteTypes(composed.fullSchema, shape.typeName);
  const visible = all.filter((type) => composed.apiSchema.getType(type) !== undefined);
  return parts
    .answerersOf(parentType, field)
    .reduce<readonly string[]>(
      (left, { facts }) => left.filter((type) => knows(facts, shape.typeName, type)),
      visible,
    );
}

function knows(facts: SubgraphFacts, declared: string, type: string): boolean {
  if (facts.types.get(declared)?.isInterfaceObject === true) return true;
  // A shared field may be declared narrower here than in the supergraph.
  const known = concreteTypes(facts.schema, declared);
  return known.length === 0 ? facts.schema.getType(type) !== undefined : known.includes(type);
}

function leaf(parts: MakerParts, wanted: Wanted, isKey: boolean): unknown {
  const { shape, node, place, field } = wanted;
  const type = parts.composed.fullSchema.getType(shape.typeName);
  if (isEnumType(type)) return enumValue(parts, wanted, type);
  const number = hashOf(isKey ? `${node.type}:${node.id}` : place);
  if (shape.typeName === 'Int') return (number % 20_011) - 1_000;
  if (shape.typeName === 'Float') return (number % 80_021) / 8;
  if (shape.typeName === 'Boolean') return number % 2 === 1;
  if (isKey) return `${node.type.toLowerCase()}-${node.id}${field === 'id' ? '' : `-${field}`}`;
  if (shape.typeName === 'JSON') return { at: place, list: [1, null, { deep: [true] }] };
  return place;
}

function enumValue(parts: MakerParts, wanted: Wanted, type: GraphQLEnumType): string {
  const { parentType, field, place } = wanted;
  const visible = parts.composed.apiSchema.getType(type.name);
  const schemas = parts.answerersOf(parentType, field).map(({ facts }) => facts.schema);
  const everywhere = type
    .getValues()
    .map(({ name }) => name)
    .filter((name) => isEnumType(visible) && visible.getValue(name) != null)
    .filter((name) =>
      schemas.every((schema) => {
        const own = schema.getType(type.name);
        return isEnumType(own) && own.getValue(name) != null;
      }),
    );
  const value = everywhere[hashOf(`enum ${place}`) % everywhere.length];
  if (value === undefined) throw new Error(`No value of ${type.name} is known to all at ${place}.`);
  return value;
}
