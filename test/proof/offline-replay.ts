import { newId } from '#kernel/ids.ts';
import type { OfflineEnvelope } from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { firstBatch, type BatchAnswer } from '../../till/offline/submit.ts';
import { createRandom, type Random } from '../model/random.ts';
import {
  type ChainTill,
  type OfflineChain,
  openChainTill,
  startOfflineChain,
  waitFor,
} from './offline-chain.ts';

export type ReplaySize = {
  readonly tillCount: number;
  readonly saleCount: number;
  readonly replayCount: number;
  readonly seed: number;
};

export type ReplayFigures = {
  readonly callCount: number;
  readonly envelopeCount: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly lostAnswerCount: number;
  readonly saleCount: number;
  readonly soldUnits: number;
  readonly seconds: number;
};

/**
 * Tills sell alone, and everything they signed is sent again and again, in shuffled order and any pieces, while they
 * send it themselves and lose answers. Then journal, stock, drawer and Z report must be those of every sale once.
 */
export async function replayOffline(size: ReplaySize): Promise<ReplayFigures> {
  const random = createRandom(size.seed);
  const startedMs = Date.now();
  const chain = await startOfflineChain(Math.ceil(size.tillCount / tillsOfStore) + 1);
  try {
    const tills = await openTills(chain, size.tillCount);
    const before = await stockOf(chain, tills);
    for (const till of tills) await sell(chain, till, size.saleCount, random);
    const sent = createTally();
    const replays = replayAll(chain, tills, { size, random, sent });
    await Promise.all([
      replays,
      ...tills.map((till) => submitWithLosses(chain, till, random, sent)),
    ]);
    await closeAll(chain, tills);
    const soldUnits = await compareAll(chain, tills, before);
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    return { ...sent.figures(), saleCount: size.tillCount * size.saleCount, soldUnits, seconds };
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
  }
}

type Tally = ReturnType<typeof createTally>;

function createTally() {
  const statuses: Record<string, number> = {};
  let [callCount, envelopeCount, lostAnswerCount] = [0, 0, 0];
  return {
    note: ({ results, userErrors }: BatchAnswer): void => {
      callCount += 1;
      envelopeCount += results.length;
      for (const { status } of results) statuses[status] = (statuses[status] ?? 0) + 1;
      if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
    },
    lost: (): void => {
      lostAnswerCount += 1;
    },
    figures: () => ({ callCount, envelopeCount, statuses, lostAnswerCount }),
  };
}

/** Every envelope of every till, so many times, in calls whose pieces and order are drawn anew each time. */
async function replayAll(
  chain: OfflineChain,
  tills: readonly ChainTill[],
  run: { readonly size: ReplaySize; readonly random: Random; readonly sent: Tally },
): Promise<void> {
  const { size, random, sent } = run;
  for (let round = 0; round < size.replayCount; round += 1) {
    const calls = tills.flatMap((till) => {
      const batches = cut(shuffled(envelopesOf(till), random));
      return batches.map((batch) => ({ till, batch }));
    });
    await inLanes(shuffled(calls, random), async ({ till, batch }) => {
      sent.note(await submit(chain, till, batch));
    });
  }
}

/** As a real till does it, but every fifth answer never comes. */
async function submitWithLosses(
  chain: OfflineChain,
  till: ChainTill,
  random: Random,
  sent: Tally,
): Promise<void> {
  for (let unsentCount = 1; unsentCount > 0;) {
    try {
      const submitted = await till.alone.submit(async (envelopes) => {
        const answer = await submit(chain, till, envelopes);
        if (random.chance(0.2)) throw new LostAnswer();
        return answer;
      });
      if (submitted.stoppedBy !== undefined) throw new Error(JSON.stringify(submitted));
      unsentCount = submitted.unsentCount;
    } catch (error) {
      if (!(error instanceof LostAnswer)) throw error;
      sent.lost();
    }
  }
}

class LostAnswer extends Error {}

async function submit(
  chain: OfflineChain,
  { storeId, workstationId, identity }: ChainTill,
  envelopes: readonly string[],
): Promise<BatchAnswer> {
  const input = { storeId, workstationId, envelopes };
  const { sent } = await chain.ask<{ sent: BatchAnswer }>(
    'checkout',
    submitText,
    { input },
    identity,
  );
  const refused = sent.results.find(
    ({ status, userError }) => status === 'REFUSED' && userError?.code !== 'WORKSTATION_BUSY',
  );
  if (refused !== undefined) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  return sent;
}

const submitText = `mutation ($input: OfflineBatchSubmitInput!) {
  sent: offlineBatchSubmit(input: $input) {
    results { sequenceNumber status userError { code message } }
    nextSequenceNumber userErrors { code message } } }`;

function envelopesOf({ storage }: ChainTill): readonly string[] {
  return [...storage.entries]
    .filter(([key]) => key.startsWith('envelope/'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
}

function recordsOf(till: ChainTill) {
  return envelopesOf(till).map((text) => (JSON.parse(text) as OfflineEnvelope).record);
}

/** As large as one call takes. */
function cut(texts: readonly string[]): readonly (readonly string[])[] {
  const batches: (readonly string[])[] = [];
  for (let rest = texts; rest.length > 0; rest = rest.slice(batches.at(-1)?.length ?? 1)) {
    const waiting = rest.map((text, sequenceNumber) => ({ text, sequenceNumber }));
    batches.push(firstBatch(waiting).map(({ text }) => text));
  }
  return batches;
}

function shuffled<Value>(list: readonly Value[], random: Random): readonly Value[] {
  const drawn = list.map((value) => ({ value, at: random.below(2 ** 30) }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ value }) => value);
}

const laneCount = 8; // More at once only queue up on two cores.

async function inLanes<Job>(jobs: readonly Job[], work: (job: Job) => Promise<void>) {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let job = jobs[next]; job !== undefined; job = jobs[next]) {
      next += 1;
      await work(job);
    }
  };
  await Promise.all(Array.from({ length: laneCount }, lane));
}

/** What the drawer holds by the till's own records is counted, so that over/short must be nothing. */
async function closeAll(chain: OfflineChain, tills: readonly ChainTill[]): Promise<void> {
  for (const till of tills) {
    const { lastSequenceNumber } = await till.alone.status();
    const closing = {
      ...{ shiftId: till.shiftId, denominations: [], idempotencyKey: newId() },
      lastOfflineSequenceNumber: lastSequenceNumber,
    };
    // The last events are on their way; until they are there the till is told so.
    await waitFor(async () => {
      const { closed } = await chain.ask<{ closed: { userErrors: readonly { code: string }[] } }>(
        'back-office',
        closeText,
        { input: closing },
        till.identity,
      );
      const [error] = closed.userErrors;
      if (error !== undefined && error.code !== 'OFFLINE_TRANSACTIONS_MISSING') {
        throw new Error(error.code);
      }
      return error === undefined;
    });
  }
}

const closeText = `mutation ($input: ShiftCloseInput!) {
  closed: shiftClose(input: $input) { userErrors { code } } }`;

/** Answers how many units were sold in all. */
async function compareAll(
  chain: OfflineChain,
  tills: readonly ChainTill[],
  before: ReadonlyMap<string, number>,
): Promise<number> {
  for (const till of tills) {
    await compareJournal(chain, till);
    await compareZ(chain, till);
  }
  return compareStock(chain, tills, before);
}

type Journal = {
  readonly valid: boolean;
  readonly recordCount: number;
  readonly lastHash: string;
};

async function compareJournal(chain: OfflineChain, till: ChainTill): Promise<void> {
  const { storeId, workstationId } = till;
  const { journal } = await chain.ask<{ journal: Journal }>('checkout', journalText, {
    ...{ storeId, workstationId },
  });
  const own = envelopesOf(till);
  const last = JSON.parse(own.at(-1) ?? '{}') as OfflineEnvelope;
  expect(journal).toEqual({ valid: true, recordCount: own.length, lastHash: last.hash });
}

const journalText = `query ($storeId: ID!, $workstationId: ID!) {
  journal: journalVerification(storeId: $storeId, workstationId: $workstationId, series: OFFLINE) {
    valid recordCount lastHash } }`;

type Z = {
  readonly figures: {
    readonly saleCount: number;
    readonly total: { readonly amount: string };
    readonly drawer: { readonly expected: { readonly amount: string } };
  };
};

async function compareZ(chain: OfflineChain, till: ChainTill): Promise<void> {
  const { shiftId } = till;
  let z: Z | null = null;
  await waitFor(async () => {
    ({ z } = await chain.ask<{ z: Z | null }>('back-office', zText, { shiftId }));
    return z !== null;
  });
  const sales = recordsOf(till).filter(({ kind }) => kind === 'SALE');
  const total = sumOf(sales.map(({ totals }) => totals.total.minor));
  const cash = sumOf(sales.flatMap(({ tenders }) => tenders.map(({ amount }) => amount.minor)));
  expect(z).toEqual({
    figures: {
      saleCount: sales.length,
      total: { amount: expect.any(String) },
      drawer: { expected: { amount: expect.any(String) } },
    },
  });
  const shown = z as unknown as Z;
  expect(digitsOf(shown.figures.total.amount)).toBe(total);
  expect(digitsOf(shown.figures.drawer.expected.amount)).toBe(cash);
}

const zText = `query ($shiftId: ID!) { z: zReport(shiftId: $shiftId) {
  figures { saleCount total { amount } drawer { expected { amount } } } } }`;

/** "12.30" is 1230 minor units, whatever the currency's exponent: amounts carry all their digits. */
function digitsOf(amount: string): number {
  return Number(amount.replace('.', ''));
}

async function compareStock(
  chain: OfflineChain,
  tills: readonly ChainTill[],
  before: ReadonlyMap<string, number>,
): Promise<number> {
  const sold = new Map<string, number>();
  for (const till of tills) {
    for (const { kind, lines } of recordsOf(till)) {
      for (const { itemId, baseQuantity, depositOf } of kind === 'SALE' ? lines : []) {
        const key = `${till.storeId} ${itemId}`;
        if (depositOf === undefined) {
          sold.set(key, (sold.get(key) ?? 0) + Number(baseQuantity.value));
        }
      }
    }
  }
  const after = await stockOf(chain, tills);
  const moved = [...after].map(([key, onHand]) => [key, (before.get(key) ?? 0) - onHand] as const);
  expect(new Map(moved.filter(([, count]) => count !== 0))).toEqual(sold);
  return sumOf([...sold.values()]);
}

type Positions = {
  readonly nodes: readonly {
    readonly itemId: string;
    readonly onHand: { readonly value: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

/** On hand by store and item. */
async function stockOf(
  chain: OfflineChain,
  tills: readonly ChainTill[],
): Promise<ReadonlyMap<string, number>> {
  const onHand = new Map<string, number>();
  for (const storeId of new Set(tills.map((till) => till.storeId))) {
    for (let [after, isMore]: [string | undefined, boolean] = [undefined, true]; isMore;) {
      const { page }: { page: Positions } = await chain.ask('back-office', stockText, {
        ...{ storeId, after },
      });
      for (const { itemId, onHand: value } of page.nodes) {
        onHand.set(`${storeId} ${itemId}`, Number(value.value));
      }
      [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
  }
  return onHand;
}

const stockText = `query ($storeId: ID!, $after: Cursor) {
  page: inventoryPositions(storeId: $storeId, first: 100, after: $after) {
    nodes { itemId onHand { value } } pageInfo { hasNextPage endCursor } } }`;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function done<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.refusal.code);
}
