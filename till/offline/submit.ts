import {
  batchBytesMax,
  batchEnvelopesMax,
} from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { noteSent, unsent, type Unsent } from './chain.ts';
import type { TillStorage } from './storage.ts';

/** What `offlineBatchSubmit` answers, as far as a till has to know. */
export type BatchAnswer = {
  readonly results: readonly {
    readonly sequenceNumber?: number | null | undefined;
    readonly status: 'ACCEPTED' | 'HELD' | 'AHEAD' | 'REFUSED';
    readonly userError?: { readonly code: string; readonly message: string } | null | undefined;
  }[];
  readonly nextSequenceNumber?: number | null | undefined;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
};

export type SendBatch = (envelopes: readonly string[]) => Promise<BatchAnswer>;

export type Submitted = {
  /** How many transactions the cloud has not got yet; 0: everything is there. */
  readonly unsentCount: number;
  /** Why it goes no further: a refusal that sending again doesn't change. */
  readonly stoppedBy?: {
    readonly sequenceNumber?: number;
    readonly code: string;
    readonly message: string;
  };
};

/**
 * Sends what the cloud has not got, in calls of at most 20 envelopes and 200 kB. A call that fails throws, and what was
 * answered before is noted: the next call goes on from there. Safe beside selling, and beside itself.
 */
export async function submitAll(storage: TillStorage, send: SendBatch): Promise<Submitted> {
  for (let stuck = 0; stuck < stuckMax;) {
    const waiting = await unsent(storage);
    if (waiting.length === 0) return { unsentCount: 0 };
    const answer = await send(firstBatch(waiting).map(({ text }) => text));
    const first = waiting[0]?.sequenceNumber ?? 1;
    const held = (answer.nextSequenceNumber ?? first) - 1;
    // Under the lock: a sale that is being written must not be taken for one that is gone.
    await storage.exclusively(() => noteSent(storage, held));
    const stoppedBy = finalRefusal(answer);
    if (stoppedBy !== undefined) return { unsentCount: (await unsent(storage)).length, stoppedBy };
    stuck = held >= first ? 0 : stuck + 1;
  }
  return { unsentCount: (await unsent(storage)).length };
}

const stuckMax = 3; // Calls without an advance: others are at the chain, or it waits for what we don't have.

/** As many as one call takes; one that is too large alone is sent alone, and refused by name. */
export function firstBatch(waiting: readonly Unsent[]): readonly Unsent[] {
  const encoder = new TextEncoder();
  const batch: Unsent[] = [];
  let bytes = 0;
  for (const envelope of waiting.slice(0, batchEnvelopesMax)) {
    bytes += encoder.encode(envelope.text).length;
    if (batch.length > 0 && bytes > batchBytesMax) break;
    batch.push(envelope);
  }
  return batch;
}

function finalRefusal({ results, userErrors }: BatchAnswer): Submitted['stoppedBy'] {
  const [whole] = userErrors;
  if (whole !== undefined) return whole.code === busyCode ? undefined : whole;
  const refused = results.find(
    ({ status, userError }) => status === 'REFUSED' && userError?.code !== busyCode,
  );
  if (refused?.userError == null) return undefined;
  const { code, message } = refused.userError;
  const { sequenceNumber } = refused;
  return { code, message, ...(sequenceNumber == null ? {} : { sequenceNumber }) };
}

const busyCode = 'WORKSTATION_BUSY';
