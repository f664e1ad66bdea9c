import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRemoteJWKSet } from 'jose';
import { createLogger } from '#platform/log.ts';
import { rootDir } from '#platform/root-dir.ts';
import { createTokenVerifier } from '../../../gateway/authenticate.ts';
import { readGatewayConfig } from '../../../gateway/config.ts';
import { readCorpus } from '../../../gateway/corpus.ts';
import { createReferenceEngine } from '../../../gateway/engine/reference/reference-engine.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { overHttp } from '../../../gateway/transports/http.ts';

/** The product's gateway on @apollo/gateway's planner and executor; everything around the engine is the same. */
async function main(): Promise<void> {
  const config = readGatewayConfig(process.env);
  const { internalSecret, oidc, subgraphUrls } = config;
  const gateway = createGateway({
    supergraphSdl: readFileSync(path.join(rootDir(), config.supergraph), 'utf8'),
    transports: Object.fromEntries(
      Object.entries(subgraphUrls).map(([subgraph, url]) => [
        subgraph,
        overHttp({ subgraph, url, internalSecret }),
      ]),
    ),
    verifyToken: createTokenVerifier({
      issuer: oidc.issuer,
      audience: oidc.audience,
      keys: createRemoteJWKSet(new URL(oidc.jwksUrl)),
    }),
    log: createLogger('gateway'),
    prewarm: readCorpus(rootDir()).map((operation) => operation.document),
    createEngine: createReferenceEngine,
  });
  await gateway.prewarmed;
  await gateway.listen(config.port, config.host);
}

void main();
