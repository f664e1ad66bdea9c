import {
  curiousAttacks,
  growthAttacks,
  sizeAttacks,
  valueAttacks,
  type Attack,
} from './documents.ts';
import { grownBytesMax, stallMsMax, startAttacked, type Attacked } from './kit/attacked.ts';
import { post, verdictOf } from './kit/send.ts';

// An attack is tried several times before it is said to do harm.
jest.setTimeout(120_000);

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked(warmUp);
});
afterAll(() => attacked.stop());

/** Code that runs for the first time, and the memory of it, are not an attack's. */
async function warmUp(url: string): Promise<void> {
  for (let round = 0; round < 1_000; round += 1) {
    await post(url, { query: `query W${round}{items{name onHand self{name}} node{itemId}}` });
    await post(url, { query: `{nothing${round}}` });
  }
}

describe.each([
  ['Size', sizeAttacks],
  ['Growth', growthAttacks],
  ['Strange values', valueAttacks],
  ['Curiosity', curiousAttacks],
] as const)('%s', (_what, attacks) => {
  it.each(attacks)('$name: refused or cheap', async ({ bodies, verdict, secret }: Attack) => {
    const { result, stallMs, grownBytes, failures } = await attacked.endure(async () => {
      const sent = [];
      for (const body of bodies) sent.push(await post(attacked.url, asNew(body)));
      return sent;
    });
    for (const sent of result) {
      expect(verdictOf(sent)).toMatch(verdict);
      if (secret !== undefined) expect(sent.text).not.toContain(secret);
      expect(sent.text.length).toBeLessThan(answerLengthMax);
    }
    expect(failures).toEqual([]);
    expect(stallMs).toBeLessThan(stallMsMax);
    expect(grownBytes).toBeLessThan(grownBytesMax);
  });
});

let attackCount = 0;

/** A document that was read already would be cheap for that alone. */
function asNew(body: unknown): unknown {
  attackCount += 1;
  const isDocument = typeof body === 'object' && body !== null && 'query' in body;
  return isDocument ? { ...body, query: `${String(body.query)} #${attackCount}` } : body;
}

/** Long enough for what is rightly asked here; what is refused needs a sentence. */
const answerLengthMax = 300_000;
