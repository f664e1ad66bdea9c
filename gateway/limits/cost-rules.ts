import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isTypeDefinitionNode,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type ValueNode,
} from 'graphql';
import { largestCost, type Cost } from './cost.ts';

/** What a field weighs and how long its lists are. */
export type FieldCost = {
  readonly weight: number;
  /** How often its value comes: 1 for what is no list; undefined for a list that the field above may cut. */
  readonly size: Cost | undefined;
  /** How long the lists directly below are, such as `nodes` and `edges` of a connection. */
  readonly sizeBelow: Cost;
};

export type CostRules = {
  readonly ofField: (
    parentName: string,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ) => FieldCost;
};

/** A page of the schema's connections when nobody says how long: `first: Int = 20`. */
const pageSizeDefault = 20;
/** Lists without a page are short in our schema: lines of a basket, tax rates, tenders. */
export const listSizeDefault = 4;
const slicingArgumentsDefault = ['first', 'last'];

/** `@cost` and `@listSize` of the supergraph; where it has none, `first`, `last` and the defaults above decide. */
export function readCostRules(supergraph: DocumentNode): CostRules {
  const directives = costDirectives(supergraph);
  return {
    ofField: (parentName, definition, node) => {
      const coordinate = `${parentName}.${definition.name}`;
      const slicing = slicedSize(definition, node, directives.listSizes.get(coordinate));
      const isList = isListType(nullable(definition.type));
      const typeWeight = directives.weights.get(getNamedType(definition.type).name);
      return {
        weight: directives.weights.get(coordinate) ?? typeWeight ?? weightByKind(definition.type),
        size: isList ? slicing : 1,
        sizeBelow: isList ? listSizeDefault : (slicing ?? listSizeDefault),
      };
    },
  };
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? type.ofType : type;
}

/** An object may be a row, a call or a key to look up; a leaf comes with its object. */
function weightByKind(type: GraphQLOutputType): number {
  return isCompositeType(getNamedType(type)) ? 1 : 0;
}

/** The page's length by the arguments that cut it; undefined where the field is not cut. */
function slicedSize(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  listSize: ListSize | undefined,
): Cost | undefined {
  const names = listSize?.slicingArguments ?? slicingArgumentsDefault;
  const known = definition.args.filter((argument) => names.includes(argument.name));
  if (known.length === 0) return listSize?.assumedSize;
  const fallback = listSize?.assumedSize ?? pageSizeDefault;
  const given = known.flatMap((argument) => {
    const node = field.arguments?.find(({ name }) => name.value === argument.name);
    const unset = typeof argument.defaultValue === 'number' ? argument.defaultValue : undefined;
    const size = node === undefined ? unset : sizeOfValue(node.value, unset ?? fallback);
    return size === undefined ? [] : [size];
  });
  const [first, ...rest] = given;
  return first === undefined ? fallback : largestCost([first, ...rest]);
}

function sizeOfValue(value: ValueNode, fallback: number): Cost | undefined {
  if (value.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  return (variables) => {
    const given = variables[name];
    return typeof given === 'number' ? Math.max(0, given) : fallback;
  };
}

type ListSize = {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[] | undefined;
};

type CostDirectives = {
  /** By type name or `Type.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly listSizes: ReadonlyMap<string, ListSize>;
};

function costDirectives(supergraph: DocumentNode): CostDirectives {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly DirectiveNode[] = []): void => {
    for (const directive of directives) {
      const weight = directive.name.value === 'cost' ? numberOf(directive, 'weight') : undefined;
      if (weight !== undefined) weights.set(coordinate, weight);
      if (directive.name.value === 'listSize') listSizes.set(coordinate, toListSize(directive));
    }
  };
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const typeName = definition.name.value;
    read(typeName, definition.directives);
    if (!isFieldsDefinition(definition)) continue;
    definition.fields?.forEach((field) =>
      read(`${typeName}.${field.name.value}`, field.directives),
    );
  }
  return { weights, listSizes };
}

type Definition = DocumentNode['definitions'][number];

function isFieldsDefinition(
  definition: Definition,
): definition is Extract<
  Definition,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
> {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function toListSize(directive: DirectiveNode): ListSize {
  return {
    assumedSize: numberOf(directive, 'assumedSize'),
    slicingArguments: namesOf(directive, 'slicingArguments'),
  };
}

function valueOf(directive: DirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

function numberOf(directive: DirectiveNode, name: string): number | undefined {
  const value = valueOf(directive, name);
  const isNumber = value?.kind === Kind.INT || value?.kind === Kind.STRING;
  return isNumber ? Number(value.value) : undefined;
}

function namesOf(directive: DirectiveNode, name: string): readonly string[] | undefined {
  const value = valueOf(directive, name);
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []));
}
