import {
  type GraphQLField,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Subgraph, SubgraphName } from '#platform/contracts/subgraph.ts';
import type { Arguments } from './federation-case.ts';
import { stableJson } from './hash.ts';
import { isNode, type Node, nodeOf } from './node.ts';
import { evaluate, isComplete, isOf, project } from './required.ts';
import { concreteTypes, type SubgraphFacts, type TypeFacts } from './subgraph-facts.ts';
import { faultOf, type World } from './world.ts';

/** Whoever asks says in which weather: both worlds are behind one subgraph, so that engines are made once. */
export type Worlds = (subject: string) => World;

type Context = { readonly correlationId: string; readonly world: World };

/** A thing of the world as one subgraph came to know it. */
type View = {
  readonly node: Node;
  /** As the gateway sent it; all that a field with `@requires` may read. */
  readonly representation?: Readonly<Record<string, unknown>>;
  /** What `@provides` on the way, or a key, lets this subgraph answer although it is external. */
  readonly provided: readonly SelectionSetNode[];
};

/**
 * A subgraph that knows of the world what its SDL says, and nothing else: a field that it does not own, or that needs a
 * representation that did not come, is a fault.
 */
export function createSubgraph(worlds: Worlds, facts: SubgraphFacts): Subgraph {
  for (const type of Object.values(facts.schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = ({ node }: View, { world }: Context) => nameIn(world, facts, node);
    }
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) resolveFrom(facts, type.name, field);
  }
  return {
    // The product's own subgraphs have names of their own; nothing in the platform depends on which.
    name: facts.name as SubgraphName,
    schema: facts.schema,
    createContext: ({ correlationId, identity }): Context => ({
      correlationId,
      world: worlds(identity.subject),
    }),
    consumers: [],
    tasks: {},
    start: async () => {},
    stop: async () => {},
    notReadyReason: () => undefined,
  };
}

type AnyField = GraphQLField<unknown, Context, Arguments>;

function resolveFrom(facts: SubgraphFacts, typeName: string, field: AnyField): void {
  const isRoot = typeName === 'Query';
  if (isRoot && field.name === '_service') return;
  if (isRoot && field.name === '_entities') {
    field.resolve = (_root, { representations }, { world }) =>
      (representations as Representation[]).map((each) => entityOf(world, facts, each));
    return;
  }
  field.resolve = (source, args, { world, correlationId }) => {
    const view = (source as View | undefined) ?? { node: nodeOf(typeName, 'root'), provided: [] };
    const type = facts.types.get(typeName);
    if (type === undefined) throw new Error(`${facts.name} has no facts about ${typeName}.`);
    return answer({ world, facts, type, typeName, view, request: correlationId }, field.name, args);
  };
}

type Place = {
  readonly world: World;
  readonly facts: SubgraphFacts;
  readonly type: TypeFacts;
  readonly typeName: string;
  readonly view: View;
  readonly request: string;
};

function answer(place: Place, fieldName: string, args: Arguments): unknown {
  const { world, facts, type, typeName, view, request } = place;
  const field = type.fields.get(fieldName);
  const label = `${typeName}.${fieldName}`;
  if (field === undefined) throw new Error(`${facts.name} has no facts about ${label}.`);
  if (field.isOverridden) throw faultOf(`${facts.name} was asked for ${label}, which it gave away`);
  const below = view.provided.flatMap((each) => selectionsBelow(world, each, view.node, fieldName));
  if (field.isExternal && !field.isKey && below.length === 0) {
    throw faultOf(`${facts.name} was asked for ${label}, which is external there`);
  }
  const { representation } = view;
  const required =
    field.requires === undefined
      ? undefined
      : requiredFrom(place, field.requires, representation, label);
  const counted = typeName === 'Mutation' ? { ...args, '#': world.nextMutation(request) } : args;
  const value = world.value(view.node, fieldName, counted, required);
  const keys = type.keys.flatMap((key) => selectionsBelow(world, key, view.node, fieldName));
  const provides = field.provides === undefined ? [] : [field.provides];
  return asViews(
    value,
    [...below, ...keys, ...provides].flatMap((each) => each ?? []),
  );
}

function requiredFrom(
  { facts, typeName }: Place,
  requires: SelectionSetNode,
  representation: View['representation'],
  label: string,
): unknown {
  if (representation === undefined) {
    throw faultOf(`${facts.name} was asked for ${label} without a representation`);
  }
  const given = { ...representation, __typename: representation['__typename'] ?? typeName };
  return project(facts.schema, typeName, requires, given);
}

/** One entry for each time that a selection has the field: what it selects below, or undefined for a leaf. */
function selectionsBelow(
  world: World,
  { selections }: SelectionSetNode,
  node: Node,
  fieldName: string,
): readonly (SelectionSetNode | undefined)[] {
  return selections.flatMap((selection): readonly (SelectionSetNode | undefined)[] => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === fieldName ? [selection.selectionSet] : [];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    const holds = condition === undefined || isOf(world.fullSchema, node.type, condition);
    return holds ? selectionsBelow(world, selection.selectionSet, node, fieldName) : [];
  });
}

function asViews(value: unknown, provided: readonly SelectionSetNode[]): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => asViews(each, provided));
  return isNode(value) ? { node: value, provided } : value;
}

type Representation = Readonly<Record<string, unknown>>;

function entityOf(world: World, facts: SubgraphFacts, representation: Representation): unknown {
  try {
    const node = find(world, facts, representation);
    if (node === undefined || world.isAbsent(facts.name, node)) return null;
    return { node, representation, provided: [] };
  } catch (error) {
    return error;
  }
}

/** By every key that came whole; they must agree. */
function find(world: World, facts: SubgraphFacts, representation: Representation) {
  const typeName = String(representation['__typename']);
  const keys = (facts.types.get(typeName)?.keys ?? [])
    .map((key) => ({ key, given: project(facts.schema, typeName, key, representation) }))
    .filter(({ given }) => isComplete(given));
  if (keys.length === 0) {
    throw faultOf(`${facts.name} can not find a ${typeName} by ${JSON.stringify(representation)}`);
  }
  const concrete = concreteTypes(world.fullSchema, typeName);
  return concrete
    .flatMap((type) => world.rowsOf(type))
    .find((node) =>
      keys.every(
        ({ key, given }) =>
          stableJson(keyOf(world, facts, typeName, key, node)) === stableJson(given),
      ),
    );
}

function keyOf(
  world: World,
  { schema }: SubgraphFacts,
  typeName: string,
  selection: SelectionSetNode,
  node: Node,
): unknown {
  const onFault = (error: unknown) => {
    throw error;
  };
  return evaluate({ node, selection, schema, typeName, read: world.read, onFault });
}

/** Where the subgraph has one object type in place of a whole interface, everything has that type's name. */
function nameIn(world: World, facts: SubgraphFacts, node: Node): string {
  if (isObjectType(facts.schema.getType(node.type))) return node.type;
  const substitute = [...facts.types].find(
    ([name, type]) => type.isInterfaceObject && isOf(world.fullSchema, node.type, name),
  );
  return substitute?.[0] ?? node.type;
}
