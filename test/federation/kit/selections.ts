import fc from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { inputValue, type InputValue } from './input-values.ts';

export type Selection = FieldSelection | FragmentSelection;

export type FieldSelection = {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: string | undefined;
  readonly args: readonly ArgumentChoice[];
  readonly directives: readonly DirectiveChoice[];
  readonly below: readonly Selection[] | undefined;
};

export type FragmentSelection = {
  readonly kind: 'fragment';
  readonly on: string;
  /** Written inline with its type, inline without, or as a fragment with a name. */
  readonly form: 'inline' | 'bare' | 'named';
  readonly directives: readonly DirectiveChoice[];
  readonly below: readonly Selection[];
};

export type ArgumentChoice = {
  readonly name: string;
  readonly type: string;
  readonly value: InputValue;
  /** `unset` is a variable that is declared and not sent; `partly` puts a variable inside an input object. */
  readonly form: 'literal' | 'variable' | 'default' | 'unset' | 'partly';
  /** Types of an input object's fields, for `partly`. */
  readonly fieldTypes: Readonly<Record<string, string>>;
};

export type DirectiveChoice = {
  readonly name: 'skip' | 'include';
  readonly value: boolean;
  readonly form: 'literal' | 'variable' | 'default';
};

const selectionCountMax = 4;
/** Few, so that they meet; some are names that plain objects have already. */
const aliases = ['a', 'b', 'constructor', 'toString', 'id', 'name'];

/** Selections on a type of the schema, so deep and no deeper. */
export function createSelections(
  schema: GraphQLSchema,
): (type: GraphQLCompositeType, depth: number) => fc.Arbitrary<readonly Selection[]> {
  const known = new Map<string, fc.Arbitrary<readonly Selection[]>>();
  const selections = (
    type: GraphQLCompositeType,
    depth: number,
  ): fc.Arbitrary<readonly Selection[]> => {
    const key = `${type.name} ${depth}`;
    const found = known.get(key) ?? makeSelections(schema, type, depth, selections);
    known.set(key, found);
    return found;
  };
  return selections;
}

type Selections = ReturnType<typeof createSelections>;

function makeSelections(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  selections: Selections,
): fc.Arbitrary<readonly Selection[]> {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const composites = fields.filter((field) => !leaves.includes(field));
  const choices: fc.WeightedArbitrary<Selection>[] = [
    ...leaves.map((field) => ({ weight: 4, arbitrary: fieldSelection(field, undefined) })),
    { weight: 1, arbitrary: typenameSelection() },
  ];
  if (depth > 0) {
    choices.push(
      ...composites.map((field) => {
        const below = getNamedType(field.type) as GraphQLCompositeType;
        return { weight: 5, arbitrary: fieldSelection(field, selections(below, depth - 1)) };
      }),
      ...fragmentTypes(schema, type).map((on) => ({
        weight: isUnionType(type) ? 5 : 1,
        arbitrary: fragmentSelection(on, selections(on, depth - 1)),
      })),
    );
  }
  return fc.array(fc.oneof(...choices), { minLength: 1, maxLength: selectionCountMax });
}

/** Root types only stand in their own place. */
function fragmentTypes(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLCompositeType[] {
  return Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) && !other.name.startsWith('__') && doTypesOverlap(schema, type, other),
  );
}

function typenameSelection(): fc.Arbitrary<Selection> {
  return alias().map((each) => ({
    kind: 'field',
    name: '__typename',
    alias: each,
    args: [],
    directives: [],
    below: undefined,
  }));
}

function fieldSelection(
  field: GraphQLField<unknown, unknown>,
  below: fc.Arbitrary<readonly Selection[]> | undefined,
): fc.Arbitrary<Selection> {
  return fc.record({
    kind: fc.constant('field' as const),
    name: fc.constant(field.name),
    alias: alias(),
    args: fc
      .tuple(...field.args.map(argumentChoice))
      .map((args) => args.filter((each) => each !== undefined)),
    directives: directives(),
    below: below ?? fc.constant(undefined),
  });
}

function fragmentSelection(
  on: GraphQLCompositeType,
  below: fc.Arbitrary<readonly Selection[]>,
): fc.Arbitrary<Selection> {
  return fc.record({
    kind: fc.constant('fragment' as const),
    on: fc.constant(on.name),
    form: fc.constantFrom('inline' as const, 'inline' as const, 'named' as const),
    directives: directives(),
    below,
  });
}

function alias(): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(...aliases) },
  );
}

function argumentChoice(argument: GraphQLArgument): fc.Arbitrary<ArgumentChoice | undefined> {
  const isNullable = !isNonNullType(argument.type);
  const isNeeded = !isNullable && argument.defaultValue === undefined;
  const named = getNamedType(argument.type);
  const fieldTypes =
    'getFields' in named && !isCompositeType(named)
      ? Object.entries(named.getFields()).map(([name, { type }]) => [name, String(type)])
      : [];
  const forms: ArgumentChoice['form'][] = ['literal', 'variable', 'variable', 'default'];
  if (isNullable) forms.push('unset');
  if (fieldTypes.length > 0) forms.push('partly');
  const choice = fc.record({
    name: fc.constant(argument.name),
    type: fc.constant(String(argument.type)),
    value: inputValue(argument.type),
    form: fc.constantFrom(...forms),
    fieldTypes: fc.constant(Object.fromEntries(fieldTypes) as Record<string, string>),
  });
  return isNeeded ? choice : fc.option(choice, { nil: undefined, freq: 4 });
}

function directives(): fc.Arbitrary<readonly DirectiveChoice[]> {
  const some = fc.record({
    name: fc.constantFrom('skip' as const, 'include' as const),
    value: fc.boolean(),
    form: fc.constantFrom('literal' as const, 'variable' as const, 'default' as const),
  });
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(some, { maxLength: 2, selector: (each) => each.name }) },
  );
}
