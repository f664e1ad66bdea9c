import { firstBatch, type BatchAnswer } from '../../till/offline/submit.ts';
import type { Random } from '../model/random.ts';
import { type ChainTill, envelopesOf, type OfflineChain } from './offline-chain.ts';

export type SendingFigures = {
  readonly callCount: number;
  readonly envelopeCount: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly lostAnswerCount: number;
};

export type Tally = ReturnType<typeof createTally>;

export type Sending = {
  readonly chain: OfflineChain;
  readonly tills: readonly ChainTill[];
  readonly random: Random;
  readonly sent: Tally;
};

export function createTally() {
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
    figures: (): SendingFigures => ({ callCount, envelopeCount, statuses, lostAnswerCount }),
  };
}

/** Every envelope of every till once, in calls whose order, and the order within them, are drawn anew. */
export async function sendAllAgain(sending: Sending): Promise<void> {
  const { chain, tills, random, sent } = sending;
  const calls = tills.flatMap((till) => {
    const batches = cut(shuffled(envelopesOf(till), random));
    return batches.map((batch) => ({ till, batch }));
  });
  await inLanes(shuffled(calls, random), async ({ till, batch }) => {
    sent.note(await submit(chain, till, batch));
  });
}

/** As real tills do it, but every fifth answer never comes. */
export async function sendAllWithLosses(sending: Sending): Promise<void> {
  await inLanes(sending.tills, (till) => sendWithLosses(sending, till));
}

async function sendWithLosses({ chain, random, sent }: Sending, till: ChainTill): Promise<void> {
  for (let unsentCount = 1; unsentCount > 0;) {
    try {
      const submitted = await till.alone.submit(async (envelopes) => {
        const answer = await submit(chain, till, envelopes);
        sent.note(answer);
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
