import fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { newId } from '#kernel/ids.ts';
import { hostile } from './hostile.ts';

/** What exists in the stores, by the name of the field that takes it: values that belong together. */
export type Scene = Readonly<Record<string, readonly unknown[]>>;

type Wanted = { readonly name: string; readonly type: GraphQLInputType };

/** Of so many places in a request one is hostile. */
const oneOf = 14;

/**
 * A value for this field: as the scene knows it, or else plausible; here and there a hostile one. So most requests are
 * nearly right, and reach the rules behind the first check.
 */
export function valueFor(wanted: Wanted, scene: Scene): fc.Arbitrary<unknown> {
  const { name } = wanted;
  const type = isNonNullType(wanted.type) ? wanted.type.ofType : wanted.type;
  return fc.oneof(
    { weight: oneOf - 1, arbitrary: sound({ name, type }, scene) },
    { weight: 1, arbitrary: hostile(type) },
  );
}

function sound({ name, type }: Wanted, scene: Scene): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return sound({ name, type: type.ofType }, scene);
  // Objects and enums share their fields' names with texts.
  const isOther = isEnumType(type) || isInputObjectType(type);
  const known = isOther ? undefined : scene[name];
  if (known !== undefined && known.length > 0) return fc.constantFrom(...known);
  if (isListType(type)) {
    return fc.array(valueFor({ name, type: type.ofType }, scene), {
      minLength: 1,
      maxLength: 2,
    });
  }
  if (isInputObjectType(type)) return soundObject(type, scene);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name: value }) => value));
  return soundScalar(type.name);
}

function soundScalar(scalar: string): fc.Arbitrary<unknown> {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    Boolean: [true, false],
    Int: [1, 2, 5],
    Decimal: ['1', '2', '0.5', '1.00'],
    DateTime: ['2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z'],
    Date: ['2026-01-01', '2030-06-30'],
    CurrencyCode: ['EUR'],
    CountryCode: ['DE'],
    String: ['A text', 'A1', '12'],
    ID: ['A1', 'A-2'],
  };
  return fc.constantFrom(...(values[scalar] ?? ['1']));
}

function soundObject(type: GraphQLInputObjectType, scene: Scene): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  // The schema says it in words, because GraphQL 16 has no @oneOf.
  if (type.description?.startsWith('Exactly one') === true) {
    return fc.constantFrom(...fields).chain((field) => memberOf(field, scene));
  }
  return fc
    .tuple(...fields.map((field) => fc.oneof(...memberChoices(field, scene))))
    .map((members) => Object.assign({}, ...members) as object);
}

function memberChoices(field: GraphQLInputField, scene: Scene) {
  const present = { weight: presenceOf(field, scene), arbitrary: memberOf(field, scene) };
  return [present, { weight: absences, arbitrary: fc.constant({}) }];
}

const absences = 4;

/** So often, against four times left out. */
function presenceOf({ name, type }: GraphQLInputField, scene: Scene): number {
  if (isNonNullType(type)) return 160;
  if (name === 'approval') return scene['approval'] === undefined ? 1 : 12;
  return name === 'version' ? 1 : 4;
}

function memberOf(field: GraphQLInputField, scene: Scene): fc.Arbitrary<object> {
  const { name } = field;
  if (name === 'idempotencyKey') return keyFor(field, scene);
  // A member called __proto__ must stay one.
  return valueFor(field, scene).map((value) => ({ [name]: value }));
}

function keyFor(field: GraphQLInputField, scene: Scene): fc.Arbitrary<object> {
  const fresh = fc.constant(undefined).map(() => newId());
  const used = fc.constantFrom(...(scene['usedKeys'] ?? ['used']));
  const key = fc.oneof(
    { weight: 20, arbitrary: fresh },
    { weight: 2, arbitrary: used },
    { weight: 1, arbitrary: hostile(isNonNullType(field.type) ? field.type.ofType : field.type) },
  );
  return key.map((idempotencyKey) => ({ idempotencyKey }));
}
