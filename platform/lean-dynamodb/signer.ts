import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { amzDate, authorizationOf } from '../sigv4.ts';

export type SignedRequest = {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type Signer = {
  readonly sign: (target: string, body: Buffer) => Promise<SignedRequest>;
};

/** Region, endpoint and credentials are the client's own: the SDK finds them, keeps them and renews them in time. */
export function createSigner({ config }: DynamoDBClient): Signer {
  let place: Promise<Place> | undefined;
  return {
    sign: async (target, body) => {
      const { region, url } = await (place ??= placeOf(config));
      const credentials = await config.credentials();
      const { sessionToken } = credentials;
      // All of them are signed.
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        host: url.host,
        'x-amz-date': amzDate(new Date()),
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
        'x-amz-target': `DynamoDB_20120810.${target}`,
      };
      const request = { method: 'POST', url, headers, body };
      const authorization = authorizationOf(request, credentials, { region, service: 'dynamodb' });
      return { origin: url.origin, headers: { ...headers, authorization } };
    },
  };
}

type Place = { readonly region: string; readonly url: URL };

async function placeOf(config: DynamoDBClient['config']): Promise<Place> {
  const region = await config.region();
  if (config.endpoint !== undefined) {
    const { protocol, hostname, port } = await config.endpoint();
    return {
      region,
      url: new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}/`),
    };
  }
  const [UseFIPS, UseDualStack] = await Promise.all([
    config.useFipsEndpoint(),
    config.useDualstackEndpoint(),
  ]);
  return { region, url: config.endpointProvider({ Region: region, UseFIPS, UseDualStack }).url };
}
