import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Variables } from '../engine/types.ts';
import { refusal, shortened } from '../refusal.ts';

/** More messages than this about one set of variables help nobody. */
const errorCountMax = 10;

export type VariablesToCoerce = {
  readonly schema: GraphQLSchema;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly given: Variables;
  /** Lists and objects inside one another. */
  readonly depthMax: number;
};

/**
 * The variables with the defaults of the operation and of input types. A wrong one is refused with its place and what
 * was expected there, never with its value: that may be long, secret, or a number that overflows.
 */
export function coerceVariables(request: VariablesToCoerce): Variables {
  const { schema, definitions, given, depthMax } = request;
  if (isDeeperThan(given, depthMax)) {
    const message = `Variables may nest at most ${depthMax} deep.`;
    throw refusal(message, 'VARIABLE_DEPTH_LIMIT_EXCEEDED');
  }
  if (definitions.length === 0) return {};
  const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (coerced !== undefined) return coerced;
  const errors = definitions.flatMap((definition) => faultsOf(request, definition));
  throw new AggregateError(errors.slice(0, errorCountMax));
}

/** Stops at the bound, so that its own recursion is bounded too. */
function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth < 0) return true;
  for (const each of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof each === 'object' && isDeeperThan(each, depth - 1)) return true;
  }
  return false;
}

function faultsOf(
  { schema, given }: VariablesToCoerce,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
): readonly GraphQLError[] {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return [wrong(`$${name}`, 'an input type of the schema')];
  if (!Object.hasOwn(given, name)) {
    const isWanted = isNonNullType(type) && defaultValue === undefined;
    return isWanted ? [wrong(`$${name}`, `a value of type ${String(type)}`, 'nothing')] : [];
  }
  if (given[name] === null && isNonNullType(type)) {
    return [wrong(`$${name}`, `a value of type ${String(type)}`, 'null')];
  }
  const faults: GraphQLError[] = [];
  try {
    coerceInputValue(given[name], type, (path, value, error) => {
      if (faults.length === errorCountMax) throw enough;
      faults.push(faultAt(name, type, path, value, error));
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return faults;
}

/** Thrown to stop: a list of 60,000 wrong values would otherwise make as many errors, each with its stack. */
const enough = new Error('Enough is known to be wrong.');

/** Two of graphql-js's messages are about a field of an input object; the rest are about a value. */
function faultAt(
  name: string,
  type: GraphQLInputType,
  path: readonly (string | number)[],
  value: unknown,
  { message }: GraphQLError,
): GraphQLError {
  const place = `$${name}${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
  const field = /^Field "(\w+)" (of required type|is not defined)/.exec(message);
  if (field?.[2] === 'of required type') {
    return wrong(place, `an object with the required field "${shortened(field[1] ?? '')}"`);
  }
  const wanted = typeAt(type, path);
  if (field !== null) {
    const owner = getNamedType(wanted).name;
    return wrong(place, `only fields of ${owner}`, `"${shortened(field[1] ?? '')}"`);
  }
  return wrong(place, `a value of type ${String(wanted)}`, kindOf(value));
}

function wrong(place: string, expected: string, came?: string): GraphQLError {
  const got = came === undefined ? '' : `, got ${came}`;
  return refusal(`Variable ${shortened(place)}: expected ${expected}${got}.`, 'BAD_USER_INPUT');
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  const [key, ...rest] = path;
  if (key === undefined) return type;
  const open = getNullableType(type);
  if (isListType(open)) return typeAt(open.ofType, typeof key === 'number' ? rest : path);
  const field = isInputObjectType(open) ? open.getFields()[key] : undefined;
  return field === undefined ? type : typeAt(field.type, rest);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return value === undefined ? 'nothing' : `another ${typeof value}`;
}
