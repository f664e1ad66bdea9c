import type { Pool, PoolClient } from 'pg';
import type { CallCounter } from './dynamo-calls.ts';

/** Notes every statement sent through this pool, `begin` and `commit` too, but not the relay's. */
export function countPostgresCalls(pool: Pool): CallCounter {
  const calls: string[] = [];
  const originals = new Map<PoolClient, PoolClient['query']>();

  const watch = (client: PoolClient): void => {
    if (originals.has(client)) return;
    const query = client.query;
    originals.set(client, query);
    client.query = ((...args: readonly unknown[]) => {
      const text = statementOf(args[0]);
      if (!isRelay(text)) calls.push(text);
      return Reflect.apply(query, client, args) as unknown;
    }) as PoolClient['query'];
  };

  pool.on('acquire', watch);
  return {
    calls: () => calls,
    stop: () => {
      pool.off('acquire', watch);
      for (const [client, query] of originals) client.query = query;
    },
  };
}

function statementOf(query: unknown): string {
  if (typeof query === 'string') return query;
  if (typeof query === 'object' && query !== null && 'text' in query) return String(query.text);
  return 'unknown statement';
}

/** The relay looks at the outbox whenever it likes and would make counts differ from run to run. */
function isRelay(statement: string): boolean {
  return statement.includes('"outbox"');
}
