import fc from 'fast-check';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value of an argument, as it is written in a document or sent as JSON. */
export type InputValue =
  | { readonly kind: 'leaf'; readonly json: unknown }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly InputValue[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, InputValue])[] };

/** Texts that break whoever builds queries or JSON by hand. */
const texts = [
  '',
  'plain',
  '"quoted"',
  'back\\slash',
  'línea\nnueva',
  '日本 🛒',
  '$v1',
  '__proto__',
  '{"a":1}',
];
const integers = [0, 1, -1, 7, 2_147_483_647, -2_147_483_648];
const floats = [0, -0.5, 1.25, 1e21, 5e-324, 123456789.125];
const anyJson = ['text', 5, true, ['a', 1], { a: { b: null } }];

/** Input objects that hold themselves end here. */
const depthMax = 2;

export function inputValue(type: GraphQLInputType, depth = 0): fc.Arbitrary<InputValue> {
  if (isNonNullType(type)) return presentValue(type.ofType, depth);
  const nothing = fc.constant<InputValue>({ kind: 'leaf', json: null });
  return fc.oneof(
    { weight: 5, arbitrary: presentValue(type, depth) },
    { weight: 1, arbitrary: nothing },
  );
}

function presentValue(type: GraphQLInputType, depth: number): fc.Arbitrary<InputValue> {
  if (isListType(type)) {
    const items = fc.array(inputValue(type.ofType, depth), { maxLength: 2 });
    return items.map((each) => ({ kind: 'list', items: each }));
  }
  if (isEnumType(type)) {
    return fc.constantFrom(...type.getValues()).map(({ name }) => ({ kind: 'enum', name }));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => {
      const isNeeded = isNonNullType(field.type) && field.defaultValue === undefined;
      if (depth >= depthMax && !isNeeded) return fc.constant(undefined);
      const value = inputValue(field.type, depth + 1).map((each) => [field.name, each] as const);
      return isNeeded ? value : fc.option(value, { nil: undefined });
    });
    return fc.tuple(...fields).map((each) => ({
      kind: 'object',
      fields: each.filter((field) => field !== undefined),
    }));
  }
  const name = isNonNullType(type) ? '' : type.name;
  return fc.constantFrom(...leavesOf(name)).map((json) => ({ kind: 'leaf', json }));
}

function leavesOf(scalar: string): readonly unknown[] {
  switch (scalar) {
    case 'Int':
      return integers;
    case 'Float':
      return floats;
    case 'Boolean':
      return [true, false];
    case 'ID':
      return [...texts, 12];
    case 'String':
      return texts;
    default:
      return anyJson;
  }
}

export function toJson(value: InputValue): unknown {
  switch (value.kind) {
    case 'leaf':
      return value.json;
    case 'enum':
      return value.name;
    case 'list':
      return value.items.map(toJson);
    case 'object':
      return Object.fromEntries(value.fields.map(([name, each]) => [name, toJson(each)]));
  }
}

/** As a literal of GraphQL. */
export function toLiteral(value: InputValue): string {
  switch (value.kind) {
    case 'leaf':
      return literalOfJson(value.json);
    case 'enum':
      return value.name;
    case 'list':
      return `[${value.items.map(toLiteral).join(', ')}]`;
    case 'object':
      return `{${value.fields.map(([name, each]) => `${name}: ${toLiteral(each)}`).join(', ')}}`;
  }
}

function literalOfJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(literalOfJson).join(', ')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const fields = Object.entries(json).map(([name, each]) => `${name}: ${literalOfJson(each)}`);
  return `{${fields.join(', ')}}`;
}
