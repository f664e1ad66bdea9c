/**
 * What to do, by the code of the composition error or warning (the full list is Apollo's "error codes" page). Only those
 * that a subgraph's author meets in practice; an unknown code has no hint rather than a vague one.
 */
const hints: Readonly<Record<string, string>> = {
  SYNTAX: 'The file does not parse; the line above is where the parser gave up.',
  INVALID_GRAPHQL:
    'A name is used that neither this file nor common.graphql defines, or is defined twice.',
  NO_QUERIES: 'No subgraph has a root query field: give type Query its first field.',
  INVALID_FIELD_SHARING:
    'Two subgraphs resolve this field. Let one own it; elsewhere use a key stub (resolvable: false).',
  SATISFIABILITY_ERROR:
    'Take the first missing step: let the target have a resolvable @key whose fields the other subgraph also has.',
  KEY_INVALID_FIELDS: 'Every field that @key names must be a field of this type in this file.',
  KEY_FIELDS_SELECT_INVALID_TYPE: 'Keys are scalars or objects of scalars.',
  KEY_FIELDS_HAS_ARGS: 'A field with arguments cannot be part of a key: name another one.',
  EXTERNAL_MISSING_ON_BASE:
    'No other subgraph defines this field; is it spelt as its owner spells it?',
  EXTERNAL_TYPE_MISMATCH:
    'Write the @external field with the very type that its owner gives it, nullability included.',
  EXTERNAL_ARGUMENT_MISSING: 'Copy the arguments of the field from its owner.',
  EXTERNAL_ARGUMENT_TYPE_MISMATCH: 'Copy the arguments of the field from its owner, with types.',
  EXTERNAL_UNUSED: 'An @external field must be named in @key, @requires or @provides here.',
  REQUIRES_INVALID_FIELDS:
    'Each field that @requires names must stand in this file, marked @external.',
  REQUIRES_FIELDS_MISSING_EXTERNAL:
    'Mark the required field @external: this subgraph is given it and does not resolve it.',
  PROVIDES_INVALID_FIELDS: 'Each field that @provides names must be a field of the type answered.',
  PROVIDES_FIELDS_MISSING_EXTERNAL: 'Mark the provided field @external: another subgraph owns it.',
  PROVIDES_ON_NON_OBJECT_FIELD: '@provides belongs on a field that answers an object.',
  FIELD_TYPE_MISMATCH: 'The subgraphs give this field different types; take the type of its owner.',
  FIELD_ARGUMENT_TYPE_MISMATCH:
    'The subgraphs give this argument different types; take the one of the field’s owner.',
  FIELD_ARGUMENT_DEFAULT_MISMATCH: 'Give the argument the same default in each subgraph, or none.',
  INPUT_FIELD_DEFAULT_MISMATCH: 'Give the input field the same default in each subgraph, or none.',
  ENUM_VALUE_MISMATCH:
    'An enum used for input and output must have the same values in each subgraph.',
  EMPTY_MERGED_ENUM_TYPE:
    'An enum for input keeps only the values that all subgraphs have: give them one in common.',
  EMPTY_MERGED_INPUT_TYPE:
    'An input type keeps only the fields that all subgraphs have: give them one in common.',
  TYPE_KIND_MISMATCH: 'One name, two kinds of type: rename one of them.',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH:
    'Two subgraphs define this input type differently; give one of them its own name.',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH:
    'Add the argument to the field in the other subgraph, or make it optional here.',
  REQUIRED_INACCESSIBLE:
    'Callers cannot see this argument or field, yet must give it: make it optional or give a default.',
  INTERFACE_FIELD_NO_IMPLEM:
    'A type in another subgraph implements this interface without this field.',
  INTERFACE_OBJECT_USAGE_ERROR:
    '@interfaceObject needs a @key here, and a subgraph that defines the interface with that key.',
  INTERFACE_KEY_MISSING_IMPLEMENTATION_TYPE:
    'The interface has a @key, so this subgraph must define every type that implements it.',
  OVERRIDE_FROM_SELF_ERROR: '@override names the subgraph that gives the field up, not this one.',
  OVERRIDE_SOURCE_HAS_OVERRIDE:
    'Only one subgraph may override a field: remove the other @override.',
  OVERRIDE_COLLISION_WITH_ANOTHER_DIRECTIVE:
    'A field that is overridden is resolved here: it cannot be @external, @provides or @requires.',
  ONLY_INACCESSIBLE_CHILDREN: 'Hide the type itself, or leave one of its fields visible.',
  DEFAULT_VALUE_USES_INACCESSIBLE: 'A visible default shows what is hidden: change one of the two.',
  INCONSISTENT_ARGUMENT_PRESENCE:
    'Callers do not see this argument: give it to the field in each subgraph that has the field.',
  INCONSISTENT_ENTITY:
    'Give the type its @key in this subgraph too, or it cannot be reached there.',
  OVERRIDDEN_FIELD_CAN_BE_REMOVED: 'The override is complete: remove the field from its old owner.',
  OVERRIDE_DIRECTIVE_CAN_BE_REMOVED: 'The old owner has given the field up: remove @override.',
  FROM_SUBGRAPH_DOES_NOT_EXIST: 'Is the subgraph in @override(from:) spelt as in compose.ts?',
  UNUSED_ENUM_TYPE: 'Nothing uses this enum: remove it.',
};

export function hintFor(code: string, message: string): string | undefined {
  const namesConnection = /(Connection|Edge)"?\.?/.test(message);
  if (code === 'INVALID_FIELD_SHARING' && namesConnection) {
    return 'Two subgraphs define this connection. Only the one that answers it may; the other leaves the type out.';
  }
  return hints[code];
}
