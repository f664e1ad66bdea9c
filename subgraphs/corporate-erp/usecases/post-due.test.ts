import fc from 'fast-check';
import { accept } from '#kernel/outcome.ts';
import { createMemoryDocumentStore } from '../adapters/memory/document-store.ts';
import { createNoCorporateSystem } from '../adapters/no-corporate-system.ts';
import type { CompletedSale } from '../domain/sale.ts';
import type { CorporateAnswer, Ports } from '../ports.ts';
import { postDue } from './post-due.ts';
import { receiveSale } from './receive-sale.ts';
import { retryDeadLetter } from './retry-dead-letter.ts';

/** What can happen to one posting on its way. */
const fates = [
  'accepted',
  'lost after acceptance',
  'lost before acceptance',
  'away',
  'refused',
  'we die after acceptance',
  'we die before telling',
] as const;
type Fate = (typeof fates)[number];

describe('posting', () => {
  it('is done exactly once and told once, whatever happens on the way', async () => {
    const happening = fc.array(fc.constantFrom<Fate>(...fates), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(happening, fc.boolean(), async (fatesToCome, lookupFails) => {
        const world = createWorld([...fatesToCome], lookupFails);
        await receiveSale(world.ports, sale);
        await receiveSale(world.ports, sale);
        for (let round = 0; round < 60 && (await world.status()) !== 'POSTED'; round += 1) {
          await postDue(world.ports).catch(() => undefined);
          await world.retryIfDead();
          world.passTime();
        }
        expect(await world.status()).toBe('POSTED');
        expect(world.held.size).toBe(1);
        expect(world.toldIds().size).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it('is claimed by one of two workers', async () => {
    const world = createWorld([], false);
    await receiveSale(world.ports, sale);
    await Promise.all([postDue(world.ports), postDue(world.ports), postDue(world.ports)]);
    expect(world.postCount()).toBe(1);
  });

  it('waits without a single write while no corporate system is set', async () => {
    const world = createWorld([], false);
    const ports = { ...world.ports, corporate: createNoCorporateSystem() };
    await receiveSale(ports, sale);
    const before = await ports.documents.read('salesPosting', ['SP-T1']);
    expect(await postDue(ports)).toEqual({ triedCount: 0, nextDueAt: undefined });
    expect(await ports.documents.read('salesPosting', ['SP-T1'])).toEqual(before);
  });
});

const sale: CompletedSale = {
  ...({ transactionId: 'T1', kind: 'SALE', storeId: 'S001', series: 'ONLINE' } as const),
  ...{ workstationId: 'S001-W1', shiftId: 'shift-1', businessDayDate: '2026-03-01' },
  ...{ sequenceNumber: 1, completedAt: '2026-03-01T09:30:00.000Z', currency: 'EUR' },
  ...{ netMinor: 100, taxMinor: 0, totalMinor: 100, lines: [], tenders: [] },
};

/** A corporate system that keeps its promise (one posting for each key) and otherwise does as fate says. */
function createWorld(fatesToCome: Fate[], lookupFails: boolean) {
  let nowMs = Date.parse('2026-03-01T09:30:00.000Z');
  let postCount = 0;
  let lookupCount = 0;
  let diesBeforeTelling = false;
  const held = new Map<string, string>();
  const told: string[] = [];
  const lost: CorporateAnswer<string> = { ok: false, failure: { kind: 'FAILED', reason: 'lost' } };

  const post = async (dedupeKey: string): Promise<CorporateAnswer<string>> => {
    postCount += 1;
    const fate = fatesToCome.shift() ?? 'accepted';
    if (fate === 'away') return { ok: false, failure: { kind: 'AWAY', reason: fate } };
    if (fate === 'refused') return { ok: false, failure: { kind: 'REFUSED', reason: fate } };
    if (fate === 'lost before acceptance') return lost;
    held.set(dedupeKey, held.get(dedupeKey) ?? `D${held.size + 1}`);
    if (fate === 'lost after acceptance') return lost;
    if (fate === 'we die after acceptance') throw new Error(fate);
    diesBeforeTelling = fate === 'we die before telling';
    return { ok: true, value: held.get(dedupeKey) ?? '' };
  };
  const ports: Ports = {
    documents: createMemoryDocumentStore(),
    corporate: {
      ...createNoCorporateSystem(),
      circuit: () => 'CLOSED',
      post: ({ dedupeKey }) => post(dedupeKey),
      findPosting: async (dedupeKey) => {
        lookupCount += 1;
        if (lookupFails && lookupCount % 2 === 1) return lost;
        return { ok: true, value: held.get(dedupeKey) };
      },
    },
    events: {
      append: async ({ id }) => {
        told.push(id);
        if (!diesBeforeTelling) return;
        diesBeforeTelling = false;
        throw new Error('we die before telling');
      },
    },
    runOnce: (_call, effect) => effect(),
    clock: () => new Date(nowMs),
    random: () => 0.5,
    retryLimits: { triesMax: 3, baseDelayMs: 1000, delayMaxMs: 60_000 },
    inBackground: async (work) => {
      await work();
    },
    isStopping: () => false,
    nudge: { relay: () => undefined, posting: () => undefined },
  };
  const current = async () => {
    const [stored] = await ports.documents.read('salesPosting', ['SP-T1']);
    return stored?.body;
  };
  return {
    ports,
    held,
    toldIds: () => new Set(told),
    postCount: () => postCount,
    passTime: () => (nowMs += 61_000),
    status: async () => (await current())?.status,
    retryIfDead: async () => {
      const posting = await current();
      const deadLetterId = posting?.status === 'DEAD' && posting.deadLetters.at(-1)?.deadLetterId;
      if (typeof deadLetterId !== 'string') return accept(undefined);
      return retryDeadLetter(ports, { deadLetterId, seesStore: () => true });
    },
  };
}
