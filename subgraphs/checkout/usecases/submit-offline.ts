import { isUuid } from '#kernel/ids.ts';
import type { ChainHead } from '../domain/chain.ts';
import {
  batchBytesMax,
  batchEnvelopesMax,
  type OfflineEnvelope,
} from '../domain/offline/envelope.ts';
import { placeInChain } from '../domain/offline/append-offline.ts';
import type { OfflineMark } from '../domain/offline/chain-pieces.ts';
import { offlineRecordProblem } from '../domain/offline/check-record.ts';
import type {
  Caller,
  ChainId,
  CheckoutFailure,
  Ports,
  StoreBook,
  StoredTransaction,
  WorkstationBook,
} from '../ports.ts';
import { appendNext } from './append-offline.ts';
import { failed } from './failure.ts';
import { heldAlready } from './held-already.ts';
import { keepEvidence } from './offline-evidence.ts';

export type SubmitOfflineInput = {
  readonly storeId: string;
  readonly workstationId: string;
  /** Canonical JSON, in any order. */
  readonly envelopes: readonly string[];
};

export type OfflineResult = {
  /** Of what could be read. */
  readonly sequenceNumber?: number;
  readonly status: 'ACCEPTED' | 'HELD' | 'AHEAD' | 'REFUSED';
  /** What is held now, and the whole of it where it had to be looked at. */
  readonly transactionId?: string;
  readonly transaction?: StoredTransaction;
  readonly refusal?: CheckoutFailure;
};

export type OfflineSubmitted = {
  /** One for each envelope, in the order in which they were sent. */
  readonly results: readonly OfflineResult[];
  /** What the chain takes next; absent when the workstation isn't known. */
  readonly nextSequenceNumber?: number;
  readonly refusal?: CheckoutFailure;
};

/**
 * Takes what a till sold by itself. What is held already is held, what comes too early is left for later, the next
 * one is appended; so any repetition, in any order and any pieces, ends in one and the same chain.
 */
export async function submitOffline(
  ports: Ports,
  caller: Caller,
  input: SubmitOfflineInput,
): Promise<OfflineSubmitted> {
  const { storeId, workstationId, envelopes } = input;
  caller.requireStore(storeId);
  const bytes = envelopes.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (envelopes.length > batchEnvelopesMax || bytes > batchBytesMax) return tooLarge;
  const store = await ports.priceBook.store(storeId);
  const workstation = store?.workstations.find((known) => known.workstationId === workstationId);
  if (store === undefined || workstation === undefined) return unknown;
  const chain: ChainId = { storeId, workstationId, series: 'OFFLINE' };
  const results = new Map<number, OfflineResult>();
  const marks = envelopes.map((text) => ports.offline.seals.recognise(text));
  const done = await ports.chains.inTurn(chain, async (head) => {
    await noteHeld(ports, { chain, head, marks, results });
    const readable = readAll(ports, envelopes, results);
    if (readable.length === 0) return nextAfter(head);
    return takeAll(ports, { caller, store, workstation, chain, readable, results }, head);
  });
  if (done === undefined) return { results: [], refusal: busy.refusal };
  return {
    results: envelopes.map((_, index) => results.get(index) ?? { status: 'REFUSED' }),
    nextSequenceNumber: done,
  };
}

const tooLarge = {
  results: [],
  ...failed(
    'OFFLINE_BATCH_TOO_LARGE',
    `At most ${batchEnvelopesMax} envelopes and ${batchBytesMax} bytes are taken at once.`,
    'envelopes',
  ),
};
const unknown = {
  results: [],
  ...failed('WORKSTATION_UNKNOWN', 'The store has no such workstation.', 'workstationId'),
};
const busy = failed('WORKSTATION_BUSY', 'Too many submissions wait here. Please try again.');

type Readable = {
  readonly index: number;
  readonly text: string;
  readonly envelope: OfflineEnvelope;
};

export type Taking = {
  readonly caller: Caller;
  readonly store: StoreBook;
  readonly workstation: WorkstationBook;
  readonly chain: ChainId;
  readonly readable: readonly Readable[];
  readonly results: Map<number, OfflineResult>;
};

/** A till whose answers were lost sends what it sent before, many times over: that must cost next to nothing. */
async function noteHeld(
  ports: Ports,
  at: {
    readonly chain: ChainId;
    readonly head: ChainHead | undefined;
    readonly marks: readonly (OfflineMark | undefined)[];
    readonly results: Map<number, OfflineResult>;
  },
): Promise<void> {
  const { chain, head, marks, results } = at;
  const readable = marks.filter((mark) => mark !== undefined);
  const held = await heldAlready(ports, { chain, head, marks: readable });
  for (const [index, mark] of marks.entries()) {
    if (mark === undefined || !held.has(mark.hash)) continue;
    const { sequenceNumber, id: transactionId } = mark;
    results.set(index, { sequenceNumber, status: 'HELD', transactionId });
  }
}

/** Those without a result yet, in the order of their numbers; what can't be read has its result then. */
function readAll(
  ports: Ports,
  texts: readonly string[],
  results: Map<number, OfflineResult>,
): readonly Readable[] {
  return texts
    .flatMap((text, index) => {
      if (results.has(index)) return [];
      const read = ports.offline.seals.read(text);
      if (read.ok && isUuid(read.value.record.id)) return [{ index, text, envelope: read.value }];
      const refusal = read.ok ? noUuid.refusal : read.refusal;
      results.set(index, { status: 'REFUSED', refusal });
      return [];
    })
    .toSorted((a, b) => a.envelope.record.sequenceNumber - b.envelope.record.sequenceNumber);
}

const noUuid = failed('OFFLINE_ENVELOPE_INVALID', 'The id of a transaction is a UUID.');

/** Answers the number that comes next. */
async function takeAll(
  ports: Ports,
  taking: Taking,
  known: ChainHead | undefined,
): Promise<number> {
  const ids = [...new Set(taking.readable.map(({ envelope }) => envelope.record.id))];
  const found = await ports.reader.transactions(ids);
  const held = new Map(ids.map((id, index) => [id, found[index]]));
  let head = await headOf(ports, taking, { known, found });
  for (const readable of taking.readable) {
    const taken = await take(ports, taking, { readable, head, held });
    taking.results.set(readable.index, taken.result);
    head = taken.head;
  }
  return nextAfter(head);
}

function nextAfter(head: ChainHead | undefined): number {
  return (head?.sequenceNumber ?? 0) + 1;
}

/**
 * Another process may have appended since this one did: then something is held that our head doesn't know, or the
 * next one seems not to have come. Otherwise nobody is asked, and the write's condition decides.
 */
async function headOf(
  ports: Ports,
  { chain, readable }: Taking,
  at: {
    readonly known: ChainHead | undefined;
    readonly found: readonly (StoredTransaction | undefined)[];
  },
): Promise<ChainHead | undefined> {
  const next = nextAfter(at.known);
  const numbers = readable.map(({ envelope }) => envelope.record.sequenceNumber);
  const isBehind =
    at.found.some((stored) => (stored?.transaction.sequenceNumber ?? 0) >= next) ||
    (Math.max(...numbers) > next && !numbers.includes(next));
  if (!isBehind) return at.known;
  const head = await ports.chains.head(chain);
  ports.chains.remember(chain, head);
  return head;
}

type Taken = { readonly result: OfflineResult; readonly head: ChainHead | undefined };

async function take(
  ports: Ports,
  taking: Taking,
  at: {
    readonly readable: Readable;
    readonly head: ChainHead | undefined;
    readonly held: Map<string, StoredTransaction | undefined>;
  },
): Promise<Taken> {
  const { readable, head, held } = at;
  const { envelope, text } = readable;
  const { sequenceNumber, id } = envelope.record;
  const stored = held.get(id);
  if (stored !== undefined && isThis(stored, envelope)) {
    return { result: { sequenceNumber, status: 'HELD', transaction: stored }, head };
  }
  const refused = async (refusal: CheckoutFailure): Promise<Taken> => {
    await keepEvidence(ports, { envelope, text, refusal });
    return { result: { sequenceNumber, status: 'REFUSED', refusal }, head };
  };
  const refusal = untrusted(ports, taking, envelope);
  if (refusal !== undefined) return refused(refusal);
  if (head === undefined) return refused(noShift.refusal);
  const place = placeInChain(head, envelope);
  if (place === 'AHEAD') return { result: { sequenceNumber, status: 'AHEAD' }, head };
  if (place === 'HELD' || stored !== undefined) return refused(forked(sequenceNumber));
  const appended = await appendNext(ports, taking, { envelope, head });
  if (!appended.ok) return refused(appended.refusal);
  const { transaction } = appended.value;
  held.set(id, transaction);
  return {
    result: { sequenceNumber, status: 'ACCEPTED', transaction },
    head: appended.value.head,
  };
}

function isThis({ transaction }: StoredTransaction, { hash, record }: OfflineEnvelope): boolean {
  return transaction.hash === hash && transaction.workstationId === record.workstationId;
}

const noShift = failed('SHIFT_NOT_OPEN', 'This workstation never had a shift.');

function forked(sequenceNumber: number): CheckoutFailure {
  return {
    code: 'OFFLINE_CHAIN_FORKED',
    message: `Another transaction is held as number ${sequenceNumber}, or under its id.`,
  };
}

/** Clocks of tills and ours differ; a key isn't thrown away for minutes. */
const keyToleranceMs = 10 * 60_000;

/** Whether the workstation itself says so, and says something that can be. */
function untrusted(
  ports: Ports,
  { store, workstation }: Taking,
  envelope: OfflineEnvelope,
): CheckoutFailure | undefined {
  const { storeId, currency } = store;
  const { workstationId, keys = [] } = workstation;
  const key = keys.find(({ publicKey }) => ports.offline.seals.isSignedBy(envelope, publicKey));
  if (key === undefined) return notSigned.refusal;
  if (workstation.revoked) return revoked.refusal;
  const { completedAt } = envelope.record;
  const isOver =
    key.validTo !== undefined && Date.parse(completedAt) > Date.parse(key.validTo) + keyToleranceMs;
  if (isOver) return keyOver.refusal;
  const problem = offlineRecordProblem(envelope.record, { storeId, workstationId, currency });
  return problem === undefined ? undefined : invalid(problem);
}

const notSigned = failed(
  'OFFLINE_SIGNATURE_INVALID',
  'No key of the workstation signed this envelope.',
);
const revoked = failed('WORKSTATION_REVOKED', 'This workstation was blocked.', 'workstationId');
const keyOver = failed(
  'OFFLINE_KEY_NOT_VALID',
  'The key that signed this envelope had been replaced when it was sold.',
);

function invalid(message: string): CheckoutFailure {
  return { code: 'OFFLINE_ENVELOPE_INVALID', message };
}
