/** A failed call is part of the resolver's context (`ctx.error`), as on AppSync; the resolver decides what to make of it. */
export type DataSourceAnswer =
  | { readonly result: unknown }
  | {
      readonly error: { readonly message: string; readonly type: string };
      readonly result?: unknown;
    };

export type DataSource = (request: unknown) => Promise<DataSourceAnswer>;

/** What a resolver wrongly asked for; AppSync names it so. */
export function invalidRequest(message: string): DataSourceAnswer {
  return { error: { message, type: 'MappingTemplate' } };
}
