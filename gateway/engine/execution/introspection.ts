import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { AnswerObject } from '../merging/merge.ts';
import type { Variables } from '../types.ts';

/** Answers `__schema` and `__type`, which no subgraph is asked. */
export function compileIntrospection(
  schema: GraphQLSchema,
  text: string | undefined,
): (variables: Variables) => AnswerObject {
  if (text === undefined) return () => ({});
  const document = parse(text, { noLocation: true });
  return (variableValues) => {
    // Nothing in a schema is asynchronous.
    const result = execute({ schema, document, variableValues }) as ExecutionResult;
    return { ...result.data };
  };
}
