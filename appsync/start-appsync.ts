import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { JWTVerifyGetKey } from 'jose';
import type { Resources } from '#platform/contracts/resources.ts';
import { rootDir } from '#platform/root-dir.ts';
import { generatedFolder } from './generated-folder.ts';
import { createPublishClient } from './publish-client.ts';
import { startPublisher } from './publisher.ts';
import { createAppSyncApi } from './runtime/api.ts';
import { createAuthenticate, createAuthenticateHeaders } from './runtime/authenticate.ts';
import { dynamodbDataSource } from './runtime/data-sources/dynamodb.ts';
import { httpDataSource } from './runtime/data-sources/http.ts';
import { noneDataSource } from './runtime/data-sources/none.ts';
import { rdsDataSource } from './runtime/data-sources/rds.ts';
import { createHttpServer } from './runtime/http-server.ts';
import { attachRealtimeServer, realtimePath } from './runtime/realtime-server.ts';
import { readGeneratedApi } from './runtime/resolver-entries.ts';
import type { Credentials } from '#platform/sigv4.ts';

export type AppSyncOptions = {
  readonly resources: Pick<
    Resources,
    'bus' | 'clock' | 'dynamo' | 'internalSecret' | 'log' | 'postgres' | 'tablePrefix'
  >;
  /** The gateway's base address, such as `http://127.0.0.1:4000`. */
  readonly gatewayUrl: string;
  readonly oidc: {
    readonly issuer: string;
    readonly audience: string;
    readonly keys: JWTVerifyGetKey;
  };
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  readonly apiKeys?: readonly string[];
  /** The repository, or wherever `appsync/generated` stands. */
  readonly root?: string;
};

export type AppSync = {
  readonly url: string;
  readonly realtimeUrl: string;
  readonly stop: () => Promise<void>;
};

/** The local AppSync with its publisher: serves the generated API on the real stores until `stop`. */
export async function startAppSync(options: AppSyncOptions): Promise<AppSync> {
  const { resources, oidc, host = '127.0.0.1', root = rootDir() } = options;
  const { log, clock } = resources;
  const iam = publisherCredentials(resources.internalSecret);
  const authentication = { oidc, iam, apiKeys: options.apiKeys ?? [], clock };
  const api = createAppSyncApi({
    api: readGeneratedApi(join(root, generatedFolder)),
    dataSources: dataSourcesOf(options),
    log,
    clock,
  });
  const server = createHttpServer({ api, authenticate: createAuthenticate(authentication), log });
  const authenticate = createAuthenticateHeaders(authentication);
  const realtime = attachRealtimeServer(server.server, { api, authenticate, log });
  await server.listen({ port: options.port, host });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://${host}:${port}/graphql`;
  const call = createPublishClient({ url, credentials: iam, clock, root });
  const publisher = startPublisher({
    ...{ bus: resources.bus, call, log },
    isAwaited: api.topics.isAwaited,
  });
  return {
    url,
    realtimeUrl: `ws://${host}:${port}${realtimePath}`,
    stop: async () => {
      await publisher.stop();
      await realtime.close();
      await server.close();
    },
  };
}

function dataSourcesOf({ resources, gatewayUrl }: AppSyncOptions) {
  const { dynamo, tablePrefix, postgres } = resources;
  return {
    none: noneDataSource,
    gateway: httpDataSource(gatewayUrl),
    checkoutTable: dynamodbDataSource({ dynamo, tableName: `${tablePrefix}checkout` }),
    productDatabase: rdsDataSource(postgres),
  };
}

/** The same in every process that has the internal secret. */
export function publisherCredentials(internalSecret: string): Credentials {
  const secretAccessKey = createHmac('sha256', Buffer.from(internalSecret, 'base64'))
    .update('appsync-publisher')
    .digest('hex');
  return { accessKeyId: 'TILLGRAPH-PUBLISHER', secretAccessKey };
}
