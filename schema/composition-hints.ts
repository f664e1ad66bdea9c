/**
 * What usually helps, by the code of the composition error (the full list is Apollo's "error codes" page).
 * Only those that a subgraph's author meets in practice; an unknown code has no hint rather than a vague one.
 */
const hints: Readonly<Record<string, string>> = {
  SYNTAX: 'The file does not parse; the line above is where the parser gave up.',
  INVALID_GRAPHQL:
    'A name is used that neither this file nor common.graphql defines, or is defined twice.',
  INVALID_FIELD_SHARING:
    'Two subgraphs resolve this field. Let one own it; elsewhere use a key stub (resolvable: false).',
  SATISFIABILITY_ERROR:
    'The gateway cannot get from one subgraph to the other: the owner needs a resolvable @key that the other selects.',
  KEY_INVALID_FIELDS: 'Every field that @key names must be a field of this type in this file.',
  KEY_FIELDS_SELECT_INVALID_TYPE: 'Keys are scalars or objects of scalars.',
  EXTERNAL_MISSING_ON_BASE:
    'No other subgraph defines this field; is it spelt as its owner spells it?',
  EXTERNAL_UNUSED: 'An @external field must be named in @key, @requires or @provides here.',
  FIELD_TYPE_MISMATCH: 'The subgraphs give this field different types; take the type of its owner.',
  FIELD_ARGUMENT_TYPE_MISMATCH: 'The subgraphs give this argument different types.',
  ENUM_VALUE_MISMATCH:
    'An enum used for input and output must have the same values in each subgraph.',
  TYPE_KIND_MISMATCH: 'One name, two kinds of type: rename one of them.',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH:
    'Two subgraphs define this input type differently; give one of them its own name.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Two subgraphs define this field with different arguments.',
  INTERFACE_FIELD_NO_IMPLEM:
    'A type in another subgraph implements this interface without this field.',
};

export function hintFor(code: string, message: string): string | undefined {
  const namesConnection = /(Connection|Edge)"?\.?/.test(message);
  if (code === 'INVALID_FIELD_SHARING' && namesConnection) {
    return 'Two subgraphs define this connection. Only the one that answers it may; the other leaves the type out.';
  }
  return hints[code];
}
