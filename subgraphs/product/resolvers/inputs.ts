/** `null` in an input means the same as leaving it out, unless a mutation says otherwise. */
export type WithoutNulls<Input> = { readonly [Key in keyof Input]: Exclude<Input[Key], null> };

export function withoutNulls<Input extends object>(input: Input): WithoutNulls<Input> {
  const given = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as WithoutNulls<Input>;
}

/** The same for all that stands below a value. */
export function withoutNullsBelow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullsBelow);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(given.map(([name, member]) => [name, withoutNullsBelow(member)]));
}

/** graphql-js has filled in the defaults of the SDL, of which the generated input types know nothing. */
export function defaulted<Input, Key extends keyof Input>(
  input: Input,
  ..._keys: readonly Key[]
): Omit<Input, Key> & { readonly [K in Key]-?: Exclude<Input[K], undefined> } {
  return input as Omit<Input, Key> & { readonly [K in Key]-?: Exclude<Input[K], undefined> };
}
