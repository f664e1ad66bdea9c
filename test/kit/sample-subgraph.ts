import { buildSchemaFromSdl, readSdl } from '#platform/build-schema.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { ForbiddenError } from '#platform/errors.ts';
import { taskHandler } from '#platform/tasks.ts';

type SampleContext = { readonly identity: Identity; readonly correlationId: string };

/** The smallest subgraph that has everything: for tests of what serves subgraphs. It passes for back-office. */
export function sampleSubgraph(parts: Partial<Subgraph> = {}): Subgraph {
  return {
    name: 'back-office',
    schema: buildSchemaFromSdl([readSdl('common'), sdl], resolvers),
    createContext: (request) => request,
    consumers: [],
    tasks: { stockRelease },
    start: async () => undefined,
    stop: async () => undefined,
    notReadyReason: () => undefined,
    ...parts,
  };
}

const sdl = `
  type Query {
    whoAmI: String! @authenticated
    correlation: String
    day(date: Date!): Date
    forbidden: String
    broken: String
    required: String!
    slow(ms: Int!): String
  }
  type Subscription { ticked: String }
`;

const resolvers = {
  Query: {
    whoAmI: (_root: unknown, _args: unknown, { identity }: SampleContext) => identity.subject,
    correlation: (_root: unknown, _args: unknown, context: SampleContext) => context.correlationId,
    day: (_root: unknown, { date }: { readonly date: string }) => date,
    forbidden: () => {
      throw new ForbiddenError();
    },
    broken: () => {
      throw new Error('the disk of db-3 is full');
    },
    required: () => undefined,
    slow: async (_root: unknown, { ms }: { readonly ms: number }) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return 'done';
    },
  },
};

const stockRelease = taskHandler('stockRelease', async ({ reservationId }) => {
  if (reservationId === 'broken') throw new Error('the disk of db-3 is full');
  if (reservationId.startsWith('R')) return { ok: true, value: { released: true } };
  const message = `There is no reservation ${reservationId}.`;
  return { ok: false, refusal: { code: 'RESERVATION_UNKNOWN', message } };
});
