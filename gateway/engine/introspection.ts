import {
  execute,
  Kind,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { fragmentOf } from './answer-shape.ts';
import type { AnswerObject } from './merge.ts';
import type { ClientOperation } from './planning-document.ts';
import type { Variables } from './types.ts';

/** Answers `__schema` and `__type` of an operation; undefined when it has neither. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: ClientOperation,
): ((variables: Variables) => AnswerObject) | undefined {
  const { definition, fragments } = operation;
  const selections = introspectionFields(operation, definition.selectionSet.selections);
  if (selections.length === 0) return undefined;
  const own = { ...definition, selectionSet: { ...definition.selectionSet, selections } };
  const document = { kind: Kind.DOCUMENT, definitions: [own, ...fragments.values()] } as const;
  return (variableValues) => {
    // Nothing in a schema is asynchronous.
    const result = execute({ schema, document, variableValues }) as ExecutionResult;
    return { ...result.data };
  };
}

/** Fields of the root that are about the schema, also those in fragments. */
function introspectionFields(
  operation: ClientOperation,
  selections: readonly SelectionNode[],
): readonly SelectionNode[] {
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      return ['__schema', '__type'].includes(selection.name.value) ? [selection] : [];
    }
    const fragment = fragmentOf(operation, selection);
    return fragment === undefined
      ? []
      : introspectionFields(operation, fragment.selectionSet.selections);
  });
}
