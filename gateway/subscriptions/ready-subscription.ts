import {
  getArgumentValues,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../refusal.ts';
import type { ReadyOperation, ReadySubscription } from './types.ts';

/** The one root field of a subscription, with its arguments. Validation has seen to it that there is one. */
export function toReadySubscription(ready: ReadyOperation): ReadySubscription {
  const { schema, document, definition, variables } = ready;
  if (definition.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw refusal('Expected a subscription.', 'BAD_REQUEST');
  }
  const [rootField] = fieldsOf(document, definition.selectionSet);
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const field = fields[rootField?.name.value ?? ''];
  if (rootField === undefined || field === undefined) {
    throw refusal('Expected a field of type Subscription.', 'BAD_REQUEST');
  }
  return { ...ready, rootField, args: getArgumentValues(field, rootField, variables) };
}

/**
 * Whether the root field's selection has leaves alone: then a flat payload holds all of it, and no subgraph has to be
 * asked about an event.
 */
export function isFlat({ document, rootField }: ReadySubscription): boolean {
  if (rootField.selectionSet === undefined) return true;
  return fieldsOf(document, rootField.selectionSet).every(
    ({ selectionSet }) => selectionSet === undefined,
  );
}

function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = fragmentOf(document, selection.name.value);
    return fragment === undefined ? [] : fieldsOf(document, fragment.selectionSet);
  });
}

function fragmentOf(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
}
