import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';
import { generatedFolder } from './generated-folder.ts';
import type { CallPublish } from './publisher.ts';
import { buildAppSyncSchema } from './runtime/appsync-schema.ts';
import { amzDate, authorizationOf, type Credentials, type SigningScope } from '#platform/sigv4.ts';

/** Longer than a publication takes by far. */
const timeoutMs = 5_000;

export const localSigningScope: SigningScope = { region: 'local', service: 'appsync' };

/** Calls publish mutations over HTTP, signed as IAM callers sign, each with its full selection. */
export function createPublishClient(options: {
  readonly url: string;
  readonly credentials: Credentials;
  readonly clock: () => Date;
  readonly root?: string;
}): CallPublish {
  const { url, credentials, clock, root = process.cwd() } = options;
  const schema = buildAppSyncSchema(
    readFileSync(join(root, generatedFolder, 'schema.graphql'), 'utf8'),
  );
  return async ({ field, input }) => {
    const body = JSON.stringify({ query: documentOf(schema, field), variables: { input } });
    const target = new URL(url);
    const headers = { host: target.host, 'x-amz-date': amzDate(clock()) };
    const request = { method: 'POST', url: target, headers, body };
    const authorization = authorizationOf(request, credentials, localSigningScope);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-amz-date': headers['x-amz-date'],
        authorization,
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = (await response.json()) as { readonly errors?: readonly { message: string }[] };
    const first = answer.errors?.[0];
    if (first !== undefined) throw new Error(`AppSync refused ${field}: ${first.message}`);
  };
}

/** Subscribers get what is selected here, so it is everything. */
function documentOf(schema: GraphQLSchema, field: string): string {
  const definition = schema.getMutationType()?.getFields()[field];
  const type = definition === undefined ? undefined : getNamedType(definition.type);
  const argument = definition?.args[0];
  if (!isObjectType(type) || argument === undefined) {
    throw new Error(`The AppSync schema has no mutation ${field}; run npm run generate.`);
  }
  const leaves = Object.values(type.getFields()).filter((each) =>
    isLeafType(getNamedType(each.type)),
  );
  const selection = leaves.map(({ name }) => name).join(' ');
  return `mutation ($input: ${String(argument.type)}) { ${field}(input: $input) { ${selection} } }`;
}
