/** What a resolver raised by `util.error` or a data source failed with: part of the answer, in AppSync's words. */
export type ResolverErrorDetails = {
  readonly message: string;
  readonly errorType?: string | undefined;
  readonly data?: unknown;
  readonly errorInfo?: unknown;
};

export class ResolverError extends Error {
  override readonly name = 'ResolverError';
  readonly details: ResolverErrorDetails;

  constructor(details: ResolverErrorDetails, options?: ErrorOptions) {
    super(details.message, options);
    this.details = details;
  }
}

/** `runtime.earlyReturn`: the value stands for the field, and nothing further runs. */
export class EarlyReturn extends Error {
  override readonly name = 'EarlyReturn';
  readonly value: unknown;

  constructor(value: unknown) {
    super('A resolver returned early.');
    this.value = value;
  }
}

/** A part of AppSync that this runtime lacks; `docs/appsync.md` lists them. */
export function notEmulated(what: string): never {
  throw new ResolverError({
    message: `${what} is not emulated by the local AppSync (docs/appsync.md).`,
    errorType: 'NotEmulated',
  });
}

/** An object each of whose members says that it is not emulated. */
export function notEmulatedMembers<Name extends string>(
  prefix: string,
  names: readonly Name[],
): Readonly<Record<Name, () => never>> {
  const members = names.map((name) => [name, () => notEmulated(`${prefix}${name}`)] as const);
  return Object.fromEntries(members) as Record<Name, () => never>;
}
