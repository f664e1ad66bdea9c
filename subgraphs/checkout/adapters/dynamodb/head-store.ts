import { outboxPut } from '#platform/outbox/dynamodb-outbox.ts';
import { transact } from '#platform/transact.ts';
import type { ChainHead } from '../../domain/chain.ts';
import { headKey } from '../appsync-shared/keys.ts';
import type { HeadStore } from '../chain-turns.ts';
import { toEvent } from '../to-event.ts';
import { headPut } from './commit.ts';
import { type Attributes, keyText } from './items.ts';
import { readItems, type StoreSettings } from './table.ts';

export function createHeadStore(settings: StoreSettings): HeadStore {
  return {
    load: async ({ workstationId, series }) => {
      const key = headKey(workstationId, series);
      const items = await readItems(settings, [key]);
      return toHead(items.get(keyText(key)));
    },
    change: async (changes, facts) => {
      const now = settings.clock();
      const events = facts.map((fact) => toEvent(fact, now, undefined));
      const answer = await transact(settings.dynamo, [
        ...changes.map(({ before, after }) => headPut(settings, before, after)),
        ...events.map((event) => outboxPut(settings.tableName, event)),
      ]);
      if (answer.ok) settings.onCommitted(events);
      return answer.ok;
    },
  };
}

function toHead(item: Attributes | undefined): ChainHead | undefined {
  if (item === undefined) return undefined;
  const { pk: _pk, sk: _sk, kind: _kind, ...head } = item;
  return head as unknown as ChainHead;
}
