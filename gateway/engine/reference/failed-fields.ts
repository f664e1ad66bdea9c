import {
  Kind,
  parse,
  type FieldNode,
  type GraphQLFormattedError,
  type SelectionSetNode,
} from 'graphql';
import type { TransportFault } from '../failures/transport-fault.ts';
import type { SubgraphCall } from '../types.ts';

// A page of entities has at most 100 rows; one error each for more would only repeat itself.
const errorCountMax = 100;

/**
 * The errors that a subgraph would have answered if each field asked of it had failed: one for each root field,
 * or one for each field of each entity, so that clients see at which path something is missing and why.
 */
export function failedFields(
  call: SubgraphCall,
  fault: TransportFault,
): readonly GraphQLFormattedError[] {
  return failedPaths(call)
    .slice(0, errorCountMax)
    .map((path) => ({
      message: fault.message,
      path,
      extensions: { code: fault.code, serviceName: fault.subgraph },
    }));
}

function failedPaths(call: SubgraphCall): readonly (readonly (string | number)[])[] {
  const [operation] = parse(call.operation.query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const roots = fieldsOf(operation.selectionSet);
  const representations = call.variables()['representations'];
  if (!Array.isArray(representations)) return roots.map((field) => [responseName(field)]);
  const entityFields = roots.flatMap((field) =>
    field.selectionSet === undefined ? [] : fieldsOf(field.selectionSet),
  );
  const names = [...new Set(entityFields.map(responseName))].filter(
    (name) => name !== '__typename',
  );
  return representations.flatMap((_, index) => names.map((name) => ['_entities', index, name]));
}

/** The fields of a selection with those of its inline fragments; subgraph calls carry no named fragments here. */
function fieldsOf(selectionSet: SelectionSetNode): readonly FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

function responseName(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
