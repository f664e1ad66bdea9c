/**
 * An input field with a default: graphql-js fills it in before a resolver runs, which the generated types, made for
 * clients too, can't say.
 */
export function filled<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('Expected the default of an input field, got none.');
  return value;
}
