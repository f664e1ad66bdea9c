import type { DomainEvent } from '#platform/contracts/events.ts';
import type { ChainHead } from '../../domain/chain.ts';
import type {
  BasketRecord,
  CardWork,
  OfflineFinding,
  ResolvedSettlement,
  SettlementNote,
  StoredAnswer,
  StoredTransaction,
} from '../../ports.ts';
import type { StoredValues } from './stored-value.ts';
import type { Uses } from './uses.ts';

export type Noted = { readonly input: string; readonly answer: StoredAnswer };

/** Everything that a memory store holds. */
export type Shelves = {
  readonly baskets: Map<string, BasketRecord>;
  readonly quoted: Map<string, BasketRecord>;
  readonly transactions: Map<string, StoredTransaction>;
  readonly notes: Map<string, Noted>;
  readonly approvals: Set<string>;
  readonly cards: Map<string, CardWork>;
  readonly heads: Map<string, ChainHead>;
  readonly settlements: Map<string, SettlementNote | ResolvedSettlement>;
  readonly findings: Map<string, OfflineFinding>;
  readonly uses: Uses;
  readonly storedValue: StoredValues;
  readonly lookups: Map<string, number>;
  readonly events: DomainEvent[];
};
