import { getNamedType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';

/** An output type without its name's meaning: where nulls may stand and how deep the lists are. */
export type Shape = {
  readonly nonNull: boolean;
  readonly item: Shape | undefined;
  readonly typeName: string;
};

export function shapeOf(type: GraphQLOutputType): Shape {
  const nonNull = isNonNullType(type);
  const inner = nonNull ? type.ofType : type;
  const item = isListType(inner) ? shapeOf(inner.ofType as GraphQLOutputType) : undefined;
  return { nonNull, item, typeName: getNamedType(type).name };
}

/** Non-null wherever one of both is: what a value must be to pass in each subgraph that shares the field. */
export function strictest(one: Shape, other: Shape): Shape {
  const items = one.item !== undefined && other.item !== undefined;
  return {
    nonNull: one.nonNull || other.nonNull,
    item: items ? strictest(one.item, other.item) : one.item,
    typeName: one.typeName,
  };
}

export function sameNulls(one: Shape, other: Shape): boolean {
  if (one.nonNull !== other.nonNull) return false;
  return one.item === undefined || other.item === undefined || sameNulls(one.item, other.item);
}
