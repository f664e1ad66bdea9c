import { newId } from '#kernel/ids.ts';
import type { Identity } from '#platform/contracts/identity.ts';
import type { Subgraph } from '#platform/contracts/subgraph.ts';
import { executeInProcess } from '#platform/in-process.ts';
import { createLogger } from '#platform/log.ts';
import { service } from './identities.ts';

/** The answer as a client reads it. `Data` is what the test expects; nothing checks it but the test. */
export type CallResult<Data = Record<string, unknown>> = {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
  }[];
};

/**
 * Runs one operation as the gateway would (the same core as over HTTP), by default as a service, which may do
 * everything. Faults are masked in the answer; run the test with LOG_LEVEL=error to see their causes.
 */
export async function callSubgraph<Data = Record<string, unknown>>(
  subgraph: Subgraph,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  identity: Identity = service(),
): Promise<CallResult<Data>> {
  const request = { identity, correlationId: newId() };
  const result = await executeInProcess(subgraph, { query, variables, request }, log);
  // Through JSON, because that is what a client sees: no prototypes, no undefined members.
  return JSON.parse(JSON.stringify(result)) as CallResult<Data>;
}

const log = createLogger('test', process.env['LOG_LEVEL'] ?? 'silent');
