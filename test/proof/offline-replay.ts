import { isDeepStrictEqual } from 'node:util';
import { newId } from '#kernel/ids.ts';
import { createRandom, type Random } from '../model/random.ts';
import {
  type ChainTill,
  type OfflineChain,
  openChainTill,
  startOfflineChain,
  waitFor,
} from './offline-chain.ts';
import { readLedger, stockOf, verifyJournals } from './offline-ledger.ts';
import {
  createTally,
  sendAllAgain,
  sendAllWithLosses,
  type Sending,
  type SendingFigures,
} from './offline-sending.ts';
import { type SoldLedger, soldLedger } from './sold-ledger.ts';

export type ReplaySize = {
  readonly tillCount: number;
  readonly saleCount: number;
  readonly replayCount: number;
  readonly seed: number;
  /** No replay begins later than that after the start. */
  readonly secondsMax: number;
};

export type ReplayFigures = SendingFigures & {
  readonly replayCount: number;
  readonly saleCount: number;
  readonly soldUnits: number;
  readonly postingCount: number;
  readonly sellingSeconds: number;
  /** Until everything stood in every ledger for the first time. */
  readonly firstSeconds: number;
  /** Of one further replay of everything, on average. */
  readonly replaySeconds: number;
  readonly seconds: number;
};

/**
 * Tills sell alone, send it and lose answers, while all of it is sent in shuffled pieces beside them. What stands then
 * is what the tills' own records say. After each further replay the very same stands there; the last one comes
 * when the shifts are closed.
 */
export async function replayOffline(size: ReplaySize): Promise<ReplayFigures> {
  const random = createRandom(size.seed);
  const started = Date.now();
  const chain = await startOfflineChain(Math.ceil(size.tillCount / tillsOfStore) + 1);
  try {
    const tills = await openTills(chain, size.tillCount);
    const before = await stockOf(chain, tills);
    const [, sellingSeconds] = await timed(async () => {
      for (const till of tills) await sell(chain, till, size.saleCount, random);
    });
    const expected = soldLedger(tills, before);
    const sending = { chain, tills, random, sent: createTally() };
    const [, firstSeconds] = await timed(() => sendAtFirst(sending, expected));
    const secondsMax = size.secondsMax - secondsSince(started);
    const [further, furtherSeconds] = await timed(() =>
      sendOften(sending, expected, { times: size.replayCount - 1, secondsMax }),
    );
    await verifyJournals(chain, tills);
    return {
      ...sending.sent.figures(),
      ...{ replayCount: 1 + further, saleCount: size.tillCount * size.saleCount },
      ...{ soldUnits: expected.soldUnits, postingCount: expected.ledger.postings.size },
      ...{ sellingSeconds, firstSeconds },
      replaySeconds: furtherSeconds / Math.max(1, further),
      seconds: secondsSince(started),
    };
  } finally {
    await chain.stop();
  }
}

const tillsOfStore = 3;

async function openTills(chain: OfflineChain, tillCount: number): Promise<readonly ChainTill[]> {
  const places = chain.data.workstations.filter(({ kind }) => kind === 'TILL').slice(0, tillCount);
  if (places.length < tillCount) throw new Error(`Expected ${tillCount} tills in the demo chain.`);
  const tills: ChainTill[] = [];
  for (const place of places) tills.push(await openChainTill(chain, place));
  return tills;
}

/** Articles that anybody may buy by the piece, one to five lines a sale, paid in cash. */
async function sell(
  chain: OfflineChain,
  { alone, operatorId }: ChainTill,
  saleCount: number,
  random: Random,
): Promise<void> {
  const codes = chain.data.items
    .filter((item) => !item.lotControlled && !item.soldByWeight && item.minimumAge === undefined)
    .flatMap(({ units }) => units.filter(({ unit }) => unit === 'EA').map(({ gtin }) => gtin));
  for (let count = 0; count < saleCount; count += 1) {
    let basket = done(alone.openBasket(operatorId));
    for (let line = 0; line <= random.below(5); line += 1) {
      const scanned = alone.scan(basket, { scan: random.pick(codes) });
      if (scanned.ok) basket = scanned.value;
    }
    const paid = await alone.pay(basket, { kind: 'CASH', amount: '10000' });
    done(paid.ok ? await alone.complete(paid.value) : await alone.voidBasket(basket));
    // Tills are other machines; nothing of theirs may keep the stores of this process waiting.
    await new Promise(setImmediate);
  }
}

/** The tills themselves, and all of it once more in any order, at the same time. */
async function sendAtFirst(sending: Sending, { ledger }: SoldLedger): Promise<void> {
  const { chain, tills } = sending;
  await Promise.all([sendAllAgain(sending), sendAllWithLosses(sending)]);
  // Thousands of events are being taken yet, and a store that is busy with them may not answer in time.
  const stands = async (): Promise<boolean> =>
    readLedger(chain, tills).then(
      (now) => isDeepStrictEqual(now, ledger),
      () => false,
    );
  await waitFor(stands, { everyMs: lookEveryMs, forMs: takenMsMax }).catch(() => undefined);
  expect(await readLedger(chain, tills)).toEqual(ledger);
}

const lookEveryMs = 2_000; // A look at everything is in the way of what it looks at.
const takenMsMax = 300_000;

/** Answers how many replays were done in the time. */
async function sendOften(
  sending: Sending,
  { ledger }: SoldLedger,
  { times, secondsMax }: { readonly times: number; readonly secondsMax: number },
): Promise<number> {
  const { chain, tills } = sending;
  const started = Date.now();
  for (let count = 0; count < times; count += 1) {
    if (secondsSince(started) > secondsMax) return count;
    if (count === times - 1) await closeAll(chain, tills);
    await sendAllAgain(sending);
    expect(await readLedger(chain, tills)).toEqual(ledger);
  }
  return times;
}

/** Back-office wants every sale before it closes, and writes the Z report then. */
async function closeAll(chain: OfflineChain, tills: readonly ChainTill[]): Promise<void> {
  for (const till of tills) {
    const { lastSequenceNumber } = await till.alone.status();
    const input = {
      ...{ shiftId: till.shiftId, denominations: [], idempotencyKey: newId() },
      lastOfflineSequenceNumber: lastSequenceNumber,
    };
    const { closed } = await chain.ask<{ closed: { userErrors: readonly { code: string }[] } }>(
      'back-office',
      closeText,
      { input },
      till.identity,
    );
    expect(closed.userErrors).toEqual([]);
  }
  for (const { shiftId } of tills) {
    await waitFor(async () => {
      const { z } = await chain.ask<{ z: object | null }>('back-office', zText, { shiftId });
      return z !== null;
    });
  }
}

const closeText = `mutation ($input: ShiftCloseInput!) {
  closed: shiftClose(input: $input) { userErrors { code } } }`;
const zText = `query ($shiftId: ID!) { z: zReport(shiftId: $shiftId) { zNumber } }`;

async function timed<Value>(
  work: () => Promise<Value>,
): Promise<readonly [value: Value, seconds: number]> {
  const started = Date.now();
  const value = await work();
  return [value, secondsSince(started)];
}

function secondsSince(startedMs: number): number {
  return (Date.now() - startedMs) / 1000;
}

function done<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.refusal.code);
}
