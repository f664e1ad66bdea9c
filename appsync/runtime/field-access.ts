import type { DirectiveNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Caller } from '../mirror.ts';

const callersByDirective: Readonly<Record<string, Caller>> = {
  aws_oidc: 'OIDC',
  aws_iam: 'IAM',
  aws_api_key: 'API_KEY',
};

/** A field's directives decide, else its type's, else only the API's default mode may. */
export function mayCall(
  caller: Caller,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): boolean {
  const ofField = callersOf(field.astNode?.directives);
  const ofType = callersOf(type.astNode?.directives);
  const allowed = ofField.length > 0 ? ofField : ofType;
  return allowed.length === 0 ? caller === 'OIDC' : allowed.includes(caller);
}

function callersOf(directives: readonly DirectiveNode[] | undefined): readonly Caller[] {
  return (directives ?? []).flatMap(({ name }) => callersByDirective[name.value] ?? []);
}
