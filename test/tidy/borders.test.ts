import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { subgraphSdl } from './house.ts';

type Entity = {
  readonly subgraph: string;
  readonly name: string;
  readonly keyFields: ReadonlySet<string>;
  readonly fields: readonly FieldDefinitionNode[];
};

const entities = subgraphSdl().flatMap(({ subgraph, document }) =>
  objectTypes(document.definitions).flatMap((type) => toEntity(subgraph, type)),
);
const owners = new Map(entities.map(({ name }) => [name, ownerOf(name)]));

describe('Where one subgraph ends and another begins', () => {
  it('knows whose the entities are', () => {
    expect(Object.fromEntries(owners)).toMatchObject({
      Item: 'product',
      RetailTransaction: 'checkout',
      Customer: 'order',
      Store: 'back-office',
      SalesPosting: 'corporate-erp',
    });
  });

  it.each(subgraphSdl())(
    'schema/$subgraph.graphql lets everything across the border be null, so that a stopped neighbour costs its own fields only',
    ({ subgraph, document }) => {
      const required = objectTypes(document.definitions).flatMap((type) =>
        (type.fields ?? [])
          .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
          .filter((field) => crossesBorder(subgraph, type, field))
          .map((field) => `${type.name.value}.${field.name.value}`),
      );
      expect(required).toEqual([]);
    },
  );
});

/** Adds a field to another's entity, or answers with one. */
function crossesBorder(
  subgraph: string,
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): boolean {
  const isOthers = (name: string) => owners.has(name) && owners.get(name) !== subgraph;
  const keys = toEntity(subgraph, type)[0]?.keyFields;
  const addsToOthers = isOthers(type.name.value) && keys?.has(field.name.value) !== true;
  return addsToOthers || isOthers(namedType(field.type));
}

function objectTypes(definitions: readonly DefinitionNode[]) {
  return definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
}

function toEntity(subgraph: string, type: ObjectTypeDefinitionNode): readonly Entity[] {
  const keys = (type.directives ?? []).filter(({ name }) => name.value === 'key');
  if (keys.length === 0) return [];
  const keyFields = new Set(keys.flatMap(fieldsOfKey));
  return [{ subgraph, name: type.name.value, keyFields, fields: type.fields ?? [] }];
}

function fieldsOfKey(key: ConstDirectiveNode): readonly string[] {
  const value = key.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value.split(/\s+/) : [];
}

/** An entity belongs to the subgraph that says the most about it. */
function ownerOf(name: string): string | undefined {
  return entities
    .filter((entity) => entity.name === name)
    .toSorted((one, two) => two.fields.length - one.fields.length)[0]?.subgraph;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
