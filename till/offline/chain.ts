import { zeroOf } from '#kernel/money.ts';
import type { ChainHead } from '../../subgraphs/checkout/domain/chain.ts';
import {
  envelopeText,
  envelopeVersion,
  hashedText,
  type OfflineEnvelope,
  signedText,
} from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { closeRecord, numberRecord } from '../../subgraphs/checkout/domain/number-record.ts';
import type {
  RetailTransaction,
  TransactionDraft,
} from '../../subgraphs/checkout/domain/transaction.ts';
import type { SnapshotStore } from './snapshot.ts';
import type { StorageChange, TillStorage } from './storage.ts';
import { sha256, type TillKey } from './till-key.ts';

/** Where the till's own chain stands; `stopped`: the cloud holds another one under these numbers. */
export type TillHead = ChainHead & { readonly stopped?: true };

type Shift = { readonly shiftId: string; readonly businessDayDate: string };

/**
 * Writes the next transaction of the chain, signed, and answers it when it is on the disk. Under the same name it is
 * written once: after a crash between disk and answer, asking again answers the same. Call it exclusively.
 */
export async function appendSigned(
  { storage, key }: { readonly storage: TillStorage; readonly key: TillKey },
  head: ChainHead,
  sold: { readonly name: string; readonly draft: TransactionDraft; readonly shift: Shift },
): Promise<RetailTransaction> {
  const record = numberRecord(head, sold.shift, sold.draft);
  const hash = await sha256(hashedText(head.hash, record));
  const signature = await key.sign(signedText(hash));
  const envelope: OfflineEnvelope = {
    ...{ version: envelopeVersion, record, previousHash: head.hash, hash, signature },
  };
  const { head: after, transaction } = closeRecord(head, record, hash);
  const isCard = record.tenders.some(({ kind }) => kind === 'CARD');
  const number = sequenceText(record.sequenceNumber);
  await storage.write([
    { key: headKey, value: JSON.stringify(after) },
    { key: `${envelopePrefix}${number}`, value: envelopeText(envelope) },
    { key: soldKey(sold.name), value: number },
    ...(isCard ? [{ key: `${cardPrefix}${number}`, value: '1' }] : []),
  ]);
  return transaction;
}

/** What was written under the name, if anything was. */
export async function soldAs(
  storage: TillStorage,
  name: string,
): Promise<RetailTransaction | undefined> {
  const number = await storage.get(soldKey(name));
  if (number === undefined) return undefined;
  const text = await storage.get(`${envelopePrefix}${number}`);
  return text === undefined ? undefined : transactionOf(text);
}

/** Transactions that the cloud has not said to hold, in their order. */
export async function unsent(storage: TillStorage): Promise<readonly Unsent[]> {
  const sent = Number((await storage.get(sentKey)) ?? '0');
  return (await storage.list(envelopePrefix))
    .map(({ key, value }) => ({
      sequenceNumber: Number(key.slice(envelopePrefix.length)),
      text: value,
    }))
    .filter(({ sequenceNumber }) => sequenceNumber > sent);
}

export type Unsent = { readonly sequenceNumber: number; readonly text: string };

export async function waitingCardCount(storage: TillStorage): Promise<number> {
  return (await storage.list(cardPrefix)).length;
}

/** The cloud holds everything up to here. Sold baskets stay known, so that none is sold twice; envelopes stay a while. */
export async function noteSent(storage: TillStorage, sequenceNumber: number): Promise<void> {
  const before = Number((await storage.get(sentKey)) ?? '0');
  if (sequenceNumber <= before) return;
  const isSent = ({ key }: { readonly key: string }): boolean =>
    Number(key.slice(key.indexOf('/') + 1)) <= sequenceNumber;
  const cards = (await storage.list(cardPrefix)).filter(isSent);
  const envelopes = await storage.list(envelopePrefix);
  const old = envelopes.filter(
    ({ key }) => Number(key.slice(envelopePrefix.length)) <= sequenceNumber - keptEnvelopes,
  );
  const forgotten = new Set(old.map(({ key }) => key.slice(envelopePrefix.length)));
  const names = forgotten.size === 0 ? [] : await storage.list(soldKey(''));
  const gone: StorageChange[] = [
    ...cards,
    ...old,
    ...names.filter(({ value }) => forgotten.has(value)),
  ].map(({ key }) => ({ key }));
  await storage.write([{ key: sentKey, value: String(sequenceNumber) }, ...gone]);
}

const keptEnvelopes = 200; // A day's sales can be printed again without the cloud.

export async function loadHead(storage: TillStorage): Promise<TillHead | undefined> {
  const text = await storage.get(headKey);
  return text === undefined ? undefined : (JSON.parse(text) as TillHead);
}

/**
 * Compares the till's chain with what the cloud holds of it. A new device goes on where the cloud stands; a device
 * that is behind and has nothing to send, too. Anything else would fork the chain: it stops.
 */
export async function meetCloud(
  storage: TillStorage,
  workstationId: string,
  store: SnapshotStore,
): Promise<TillHead | undefined> {
  const held = store.workstations.find((known) => known.workstationId === workstationId)?.chain;
  if (held === undefined) return undefined;
  const own = await loadHead(storage);
  // Of another workstation: somebody mistyped its id. The storage is left as it is, and nothing is sold on it.
  if (own !== undefined && own.workstationId !== workstationId) return own;
  const place = { storeId: store.storeId, workstationId, currency: store.currency };
  const hasUnsent = (await unsent(storage)).length > 0;
  const after = next(place, own, { held, hasUnsent });
  if (after !== own) await storage.write([{ key: headKey, value: JSON.stringify(after) }]);
  return after;
}

type Held = Pick<ChainHead, 'sequenceNumber' | 'receiptNumber' | 'hash'>;

function next(
  place: Pick<ChainHead, 'storeId' | 'workstationId' | 'currency'>,
  own: TillHead | undefined,
  { held, hasUnsent }: { readonly held: Held; readonly hasUnsent: boolean },
): TillHead {
  const adopted: TillHead = {
    ...place,
    ...held,
    series: 'OFFLINE',
    shiftState: 'NONE',
    shiftTransactionCount: 0,
    shiftTotal: zeroOf(place.currency),
  };
  if (own === undefined) return adopted;
  if (held.sequenceNumber < own.sequenceNumber) return own;
  if (held.hash === own.hash) return own;
  return hasUnsent || held.sequenceNumber === own.sequenceNumber
    ? { ...own, stopped: true }
    : adopted;
}

function transactionOf(text: string): RetailTransaction {
  const { record, previousHash, hash } = JSON.parse(text) as OfflineEnvelope;
  return { ...record, previousHash, hash };
}

const headKey = 'head';
const sentKey = 'sent';
const envelopePrefix = 'envelope/';
const cardPrefix = 'card/';

function soldKey(name: string): string {
  return `sold/${name}`;
}

/** Sorts as text like the number itself. */
function sequenceText(sequenceNumber: number): string {
  return String(sequenceNumber).padStart(12, '0');
}
