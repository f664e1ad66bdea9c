import {
  type LedgerWalk,
  stockDifferences,
  type StockDifference,
  walkLedger,
  walkStart,
} from '../domain/ledger.ts';
import type { LedgerReading, Ports } from '../ports.ts';

/** Enough to see a pattern; the ledger is repaired by correction, not by this list. */
const differencesMax = 100;

export type LedgerVerification = {
  readonly storeId: string;
  readonly ok: boolean;
  readonly entryCount: number;
  readonly headHash: string;
  readonly brokenAtSequence?: number;
  readonly stockDifferences: readonly StockDifference[];
};

/** Recomputes every hash, compares the end with the head (a cut-off ledger is a broken one), and replays stock. */
export async function verifyLedger(
  ports: Pick<Ports, 'ledger'>,
  storeId: string,
): Promise<LedgerVerification> {
  let walk = walkStart;
  const reading = await ports.ledger.readLedger(storeId, (entries) => {
    walk = walkLedger(walk, entries);
  });
  const brokenAtSequence = whereBroken(walk, reading);
  const differences = stockDifferences(reading.onHand, walk.onHand);
  return {
    storeId,
    ok: brokenAtSequence === undefined && differences.length === 0,
    entryCount: walk.head.sequence,
    headHash: walk.head.hash,
    ...(brokenAtSequence === undefined ? {} : { brokenAtSequence }),
    stockDifferences: differences.slice(0, differencesMax),
  };
}

function whereBroken(walk: LedgerWalk, { head }: LedgerReading): number | undefined {
  if (walk.brokenAtSequence !== undefined) return walk.brokenAtSequence;
  const isWhole = head.sequence === walk.head.sequence && head.hash === walk.head.hash;
  return isWhole ? undefined : walk.head.sequence + 1;
}
