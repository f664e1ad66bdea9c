import type { Identity } from '#platform/contracts/identity.ts';
import { createLogger } from '#platform/log.ts';
import { TokenRefused } from '../../../gateway/authenticate.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { inProcess } from '../../../gateway/transports/in-process.ts';
import { attackedFederation } from './attacked-federation.ts';
import { serveParent } from './child.ts';

/** Short, so that a test may wait for slow bodies to be cut off. */
const bodyMsMax = 1_000;

/** A gateway as in production, in a process whose memory and event loop are its own. */
async function main(): Promise<void> {
  const { product, backOffice, supergraphSdl } = attackedFederation();
  const identity: Identity = { subject: 'O001-01', roles: [], scopes: [], stores: ['S001'] };
  const gateway = createGateway({
    supergraphSdl,
    transports: { product: inProcess(product), 'back-office': inProcess(backOffice) },
    verifyToken: async (token) => {
      if (!token.startsWith('good')) throw new TokenRefused('The token is not valid here.');
      return { ...identity, subject: token };
    },
    corsOrigins: ['https://shop.example'],
    limits: { bodyMsMax },
    log: createLogger('attacked', 'silent'),
  });
  const url = await gateway.listen(0);
  serveParent({ url }, { rss });
}

function rss(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

await main();
