import { buildASTSchema, GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { awsScalars } from './aws-scalars.ts';

/** What AppSync defines by itself and a schema given to it must not define. */
const prelude = parse(`
  scalar AWSDate
  scalar AWSDateTime
  scalar AWSTime
  scalar AWSTimestamp
  scalar AWSEmail
  scalar AWSJSON
  scalar AWSURL
  scalar AWSPhone
  scalar AWSIPAddress
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
  directive @aws_oidc on OBJECT | FIELD_DEFINITION
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_api_key on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_lambda on OBJECT | FIELD_DEFINITION
`);

/** The executable form of the SDL that AppSync is given; throws on what it would refuse. */
export function buildAppSyncSchema(sdl: string): GraphQLSchema {
  const { definitions } = parse(sdl);
  const document = { ...prelude, definitions: [...prelude.definitions, ...definitions] };
  const schema = buildASTSchema(document);
  for (const [name, scalar] of Object.entries(awsScalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) Object.assign(type, scalar);
  }
  return schema;
}
