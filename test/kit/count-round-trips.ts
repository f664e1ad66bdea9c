import type { Resources } from '#platform/contracts/resources.ts';
import { countDynamoCalls } from './dynamo-calls.ts';
import { countPostgresCalls } from './postgres-calls.ts';

export type RoundTrips = {
  readonly total: number;
  /** Names of commands, e.g. `BatchGetItemCommand`. */
  readonly dynamo: readonly string[];
  /** Texts of statements. */
  readonly postgres: readonly string[];
};

/** How often `work` asked the stores: an N+1 shows as a number that grows with the length of a list. */
export async function countRoundTrips(
  { dynamo, postgres }: Pick<Resources, 'dynamo' | 'postgres'>,
  work: () => Promise<unknown>,
): Promise<RoundTrips> {
  const dynamoCounter = countDynamoCalls(dynamo);
  const postgresCounter = countPostgresCalls(postgres);
  try {
    await work();
  } finally {
    dynamoCounter.stop();
    postgresCounter.stop();
  }
  const calls = { dynamo: dynamoCounter.calls(), postgres: postgresCounter.calls() };
  return { ...calls, total: calls.dynamo.length + calls.postgres.length };
}
