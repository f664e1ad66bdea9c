/** Members that may be null on the wire; inside, what is absent is undefined. */
export type WithoutNull<Input> = {
  readonly [Name in keyof Input]: Exclude<Input[Name], null>;
};

/** GraphQL's null means the same as leaving a member out, also for the hash under an idempotency key. */
export function withoutNull<Input extends object>(input: Input): WithoutNull<Input> {
  const given = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as WithoutNull<Input>;
}
