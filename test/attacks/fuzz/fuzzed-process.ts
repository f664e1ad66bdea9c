import { pino } from 'pino';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { readCorpus } from '../../../schema/corpus.ts';
import { execute, parse, printSchema } from 'graphql';
import { TokenRefused } from '../../../gateway/authenticate.ts';
import type { SubgraphAnswer, Transport } from '../../../gateway/engine/types.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { createSupergraph } from '../../federation/kit/supergraph-under-test.ts';
import { productCase } from '../../federation/product-supergraph.ts';
import { serveParent } from '../kit/child.ts';
import { canary } from './canary.ts';

/** Short, so that a body that does not come is soon given up. */
const bodyMsMax = 1_000;

const everything: Identity = {
  subject: 'calm',
  roles: ['service'],
  scopes:
    'till:read till:sell till:approve product:read product:write order:read order:write backoffice:read backoffice:write stock:write erp:read erp:sync dtc:shop service'.split(
      ' ',
    ),
  stores: 'ALL',
};
/** Who asks decides whether fields fail (test/federation/kit/world.ts). */
const identities: Readonly<Record<string, Identity>> = {
  calm: everything,
  stormy: { ...everything, subject: 'stormy' },
  poor: { ...everything, scopes: ['dtc:shop'], stores: [] },
};

const faults: string[] = [];
const faultsKeptMax = 20;
const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));

/** What the gateway itself calls a fault, without those that its subgraphs are made to have. */
const log = pino({ level: 'error' }, { write: keepFault });

function keepFault(line: string): void {
  if (faults.length < faultsKeptMax && !line.includes(canary)) faults.push(line);
}

/**
 * Executes each call anew, so that the memory measured is the gateway's. Every error comes with what must not go further.
 */
function leaky(subgraph: Subgraph): Transport {
  return {
    call: async ({ operation, variables }, scope) => {
      const result = await execute({
        schema: subgraph.schema,
        document: parse(operation.query),
        variableValues: variables(),
        contextValue: subgraph.createContext(scope),
      });
      const errors = result.errors?.map((error) => error.toJSON());
      return withSecrets({ data: result.data, errors });
    },
    notReadyReason: async () => undefined,
    close: async () => {},
  };
}

function withSecrets(answer: SubgraphAnswer): SubgraphAnswer {
  const errors = answer.errors?.map((error, at) => ({
    ...error,
    message: at % 2 === 0 ? error.message : `connect ECONNREFUSED ${canary}`,
    extensions: {
      ...(at % 2 === 0 ? { code: 'BAD_USER_INPUT' } : { code: 'INTERNAL_SERVER_ERROR' }),
      stacktrace: [`Error: ${canary}`],
      exception: { sql: canary },
      [canary]: canary,
    },
  }));
  return { ...answer, errors };
}

/** A gateway over the product's own schema with made-up data, in a process of its own. */
async function main(): Promise<void> {
  const supergraph = createSupergraph(productCase);
  const { supergraphSdl, apiSchema } = supergraph.composed;
  const gateway = createGateway({
    supergraphSdl,
    transports: Object.fromEntries(
      [...supergraph.subgraphs].map(([name, subgraph]) => [name, leaky(subgraph)]),
    ),
    verifyToken: async (token) => {
      const identity = identities[token];
      if (identity === undefined) throw new TokenRefused('The token is not valid here.');
      return identity;
    },
    corsOrigins: ['https://shop.example'],
    limits: { bodyMsMax },
    log,
  });
  const url = await gateway.listen(0);
  const sdl = printSchema(apiSchema);
  const corpus = readCorpus('schema', sdl).operations.map(({ document }) => document);
  serveParent({ url, sdl, corpus }, { rss, faults: () => faults, rejections: () => rejections });
}

function rss(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

await main();
