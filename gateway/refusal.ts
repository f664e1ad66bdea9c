import { GraphQLError } from 'graphql';

/** Something is wrong with the request itself; the code is public and stable (docs/gateway-http.md has them all). */
export function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Names of the caller's are shown, since they help, but no longer than anybody reads. */
export function shortened(text: string): string {
  return text.length <= shownCharactersMax ? text : `${text.slice(0, shownCharactersMax)}…`;
}

const shownCharactersMax = 100;

/** What a client sees of messages that graphql-js makes: no values of the caller's, nothing endless. */
export function withoutValues(message: string): string {
  const [before = message] = message.split(valueFollows, 1);
  const cut = before.length === message.length ? message : `${before}.`;
  return cut.length <= messageCharactersMax ? cut : `${cut.slice(0, messageCharactersMax)}…`;
}

/** graphql-js ends its messages about literals with the literal. */
const valueFollows = /, found | value: /s;
/** A long message of graphql-js has 200 characters, when its names are no longer than ours. */
const messageCharactersMax = 300;

/** Every GraphQL error in whatever was thrown; a fault of ours becomes one without a code, to be masked. */
export function errorsIn(error: unknown): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof AggregateError) return error.errors.flatMap(errorsIn);
  return [new GraphQLError('Internal error', { originalError: asError(error) })];
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
