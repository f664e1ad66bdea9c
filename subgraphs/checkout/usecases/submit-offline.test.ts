import { chainHash } from '#kernel/hash-chain.ts';
import {
  cashier,
  done,
  envelopesIn,
  type MemoryCheckout,
  now,
  openMemoryCheckout,
  openMemoryTill,
  place,
} from '../../../till/offline/memory-checkout.contract.ts';
import type { OfflineTill } from '../../../till/offline/till.ts';
import { createTestStorage } from '../../../test/kit/till-storage.ts';
import { offer, oatDrink, published, shiftOpened, water } from '../adapters/world.contract.ts';
import { envelopeText, type OfflineEnvelope } from '../domain/offline/envelope.ts';
import { createChains } from '../adapters/chain-turns.ts';
import type { Caller, Ports } from '../ports.ts';
import { dealWithFinding } from './deal-with-finding.ts';
import { submitOffline } from './submit-offline.ts';

let checkout: MemoryCheckout;
beforeEach(async () => {
  checkout = await openMemoryCheckout();
});

const sell = async (alone: OfflineTill, scans: readonly string[]) => {
  const basket = scans.reduce(
    (before, scan) => done(alone.scan(before, { scan })),
    done(alone.openBasket('O001-01')),
  );
  return done(await alone.complete(done(await alone.pay(basket, { kind: 'CASH', amount: '50' }))));
};
const kinds = async () => (await checkout.findings()).map(({ kind }) => kind);
const statusOf = async (envelopes: readonly string[]) =>
  (await checkout.submit(envelopes)).results.map(({ status, refusal }) => refusal?.code ?? status);

describe('offlineBatchSubmit', () => {
  it('takes what is in order, leaves what is early, holds what it has', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    for (let count = 0; count < 4; count += 1) await sell(alone, [water]);
    const [first = '', second = '', third = '', fourth = ''] = envelopesIn(storage);
    expect(await statusOf([third])).toEqual(['AHEAD']);
    expect(await statusOf([second, first, first])).toEqual(['ACCEPTED', 'ACCEPTED', 'HELD']);
    const answer = await checkout.submit([fourth, second]);
    expect(answer).toMatchObject({ results: [{ status: 'AHEAD' }, { status: 'HELD' }] });
    expect(answer.nextSequenceNumber).toBe(3);
    expect(await statusOf([fourth, third])).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(checkout.events.filter(({ type }) => type === 'SaleCompleted')).toHaveLength(4);
  });

  it('knows what it holds by the last record of each piece: one read, or none at the end of the chain', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    for (let count = 0; count < 5; count += 1) await sell(alone, [water]);
    const [first = '', second = '', third = '', ...rest] = envelopesIn(storage);
    await checkout.submit([first, second, third, ...rest]);
    const reads: (readonly string[])[] = [];
    const { ports } = checkout;
    const counted: Ports = {
      ...ports,
      reader: {
        ...ports.reader,
        transactions: (ids) => {
          if (ids.length > 0) reads.push(ids);
          return ports.reader.transactions(ids);
        },
      },
    };
    const again = async (envelopes: readonly string[]) => {
      const { results } = await submitOffline(counted, cashier, { ...place, envelopes });
      expect(results.map(({ status }) => status)).toEqual(envelopes.map(() => 'HELD'));
      return reads.splice(0).map(({ length }) => length);
    };
    expect(await again([first, second, third, ...rest, first])).toEqual([]);
    expect(await again([second, first, third])).toEqual([1]);
    expect(await again([first, third])).toEqual([2]);
    // Written otherwise it says the same, and is read in full.
    expect(await again([JSON.stringify(JSON.parse(first), undefined, 1), second])).toEqual([1, 1]);
  });

  it('looks at the chain again when another process has appended to it', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    for (let count = 0; count < 4; count += 1) await sell(alone, [water]);
    const [first = '', second = '', third = '', fourth = ''] = envelopesIn(storage);
    const other: Ports = { ...checkout.ports, chains: createChains(checkout.heads) };
    const send = (ports: Ports, envelopes: readonly string[]) =>
      submitOffline(ports, cashier, { ...place, envelopes });
    await send(other, [first]);
    await send(checkout.ports, [second, third]);
    expect(await send(other, [second])).toMatchObject({
      results: [{ status: 'HELD' }],
      nextSequenceNumber: 4,
    });
    await send(checkout.ports, [fourth]);
    await sell(alone, [water]);
    const [fifth = ''] = envelopesIn(storage).slice(4);
    expect(await send(other, [fifth])).toMatchObject({
      results: [{ status: 'ACCEPTED' }],
      nextSequenceNumber: 6,
    });
  });

  it('refuses a call that is too large, and a till that it does not know', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    const [text = ''] = envelopesIn(storage);
    const many = await checkout.submit(Array.from({ length: 21 }, () => text));
    expect(many).toMatchObject({ results: [], refusal: { code: 'OFFLINE_BATCH_TOO_LARGE' } });
    const large = await checkout.submit(['x'.repeat(200_001)]);
    expect(large.refusal?.code).toBe('OFFLINE_BATCH_TOO_LARGE');
  });

  it.each`
    what                                | change                                                                                                       | code
    ${'a changed cent'}                 | ${(text: string) => text.replace('"minor":79', '"minor":78')}                                                | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'another version'}                | ${(text: string) => text.replace('"version":1', '"version":2')}                                              | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'half a text'}                    | ${(text: string) => text.slice(0, 200)}                                                                      | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'null'}                           | ${() => 'null'}                                                                                              | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'deep nesting'}                   | ${() => `${'['.repeat(50_000)}${']'.repeat(50_000)}`}                                                        | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'a fraction of a cent, rehashed'} | ${rehashed((record) => ({ ...record, change: { minor: 0.5, currency: 'EUR' } }))}                            | ${'OFFLINE_ENVELOPE_INVALID'}
    ${'a cheaper total, rehashed'}      | ${rehashed((record) => ({ ...record, totals: { ...record.totals, total: { minor: 1, currency: 'EUR' } } }))} | ${'OFFLINE_SIGNATURE_INVALID'}
  `('refuses $what: $code, and writes nothing', async ({ change, code }) => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    const [text = ''] = envelopesIn(storage);
    expect(await statusOf([(change as (text: string) => string)(text)])).toEqual([code]);
    expect(checkout.events).toEqual([]);
    expect(await kinds()).toEqual([]);
    expect(await statusOf([text])).toEqual(['ACCEPTED']);
  });

  it('refuses what no key of the till signed, or a key that was replaced before, or a blocked till', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    const texts = envelopesIn(storage);
    const other = await openMemoryTill(checkout, { storage: createTestStorage() });
    expect(await statusOf(texts)).toEqual(['OFFLINE_SIGNATURE_INVALID']);
    const validFrom = '2026-01-01T00:00:00.000Z';
    const replaced = (validTo: string) => [
      { publicKey: alone.publicKey, validFrom, validTo },
      { publicKey: other.alone.publicKey, validFrom: validTo },
    ];
    await checkout.enrol('', { keys: replaced('2026-03-02T09:00:00.000Z') });
    expect(await statusOf(texts)).toEqual(['OFFLINE_KEY_NOT_VALID']);
    await checkout.enrol('', { keys: replaced(now), revoked: true });
    expect(await statusOf(texts)).toEqual(['WORKSTATION_REVOKED']);
    // What it signed while the key was good stays good.
    await checkout.enrol('', { keys: replaced(now) });
    expect(await statusOf(texts)).toEqual(['ACCEPTED']);
    expect(await kinds()).toEqual(['KEY_NOT_VALID']);
  });

  it('keeps the evidence of a fork once, and takes nothing more of it', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    const twin = await openMemoryTill(checkout, {
      storage: createTestStorage(new Map(storage.entries)),
    });
    await sell(alone, [water]);
    await sell(twin.alone, [oatDrink]);
    expect(await statusOf(envelopesIn(storage))).toEqual(['ACCEPTED']);
    const forked = envelopesIn(twin.storage);
    expect(await statusOf(forked)).toEqual(['OFFLINE_CHAIN_FORKED']);
    expect(await statusOf(forked)).toEqual(['OFFLINE_CHAIN_FORKED']);
    expect(await checkout.findings()).toMatchObject([
      { kind: 'CHAIN_FORKED', sequenceNumber: 1, evidence: forked[0] },
    ]);
  });

  it('takes sales of a shift that was sealed or has ended meanwhile', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [water]);
    await sell(alone, [water]);
    const [first = '', second = ''] = envelopesIn(storage);
    expect(await statusOf([first])).toEqual(['ACCEPTED']);
    const closing = { shiftId: 'SH1', storeId: 'S001', workstationId: 'S001-W1', requestedAt: now };
    await checkout.publish({ type: 'ShiftClosing', detail: closing });
    expect(await statusOf([second])).toEqual(['ACCEPTED']);
    const seals = checkout.events.filter(({ type }) => type === 'ShiftSealed');
    const counts = seals.map(({ detail }) =>
      (detail as { chains: { series: string; transactionCount: number }[] }).chains
        .filter(({ series }) => series === 'OFFLINE')
        .map(({ transactionCount }) => transactionCount),
    );
    expect(counts).toEqual([[1], [2]]);
    await sell(alone, [water]);
    const next = { openedAt: '2026-03-02T09:30:00.000Z', shiftId: 'SH2' };
    await checkout.publish(shiftOpened('S001-W1', next));
    expect(await statusOf(envelopesIn(storage).slice(2))).toEqual(['ACCEPTED']);
    expect(await kinds()).toEqual(['AFTER_CLOSE', 'AFTER_CLOSE']);
  });
});

describe('findings', () => {
  it('tell of other prices, recalls and items that are gone, and the sale stands', async () => {
    const { alone, storage } = await openMemoryTill(checkout);
    await sell(alone, [oatDrink, water]);
    await checkout.publish(offer('I00008', 'EA', 99, 2));
    await checkout.publish(
      published('RecallIssued', 'recall:R1', {
        ...{ recallId: 'R1', gtin: oatDrink, itemId: 'I00001', reason: 'Glass', storeIds: [] },
        ...{ sourceVersion: 1, issuedAt: now },
      }),
    );
    expect(await statusOf(envelopesIn(storage))).toEqual(['ACCEPTED']);
    expect((await kinds()).toSorted()).toEqual(['LOT_RECALLED', 'PRICE_DIFFERENT']);
    const price = (await checkout.findings()).find(({ kind }) => kind === 'PRICE_DIFFERENT');
    expect(price).toMatchObject({ expected: { minor: 99 }, sold: { minor: 79 } });
  });

  it('are dealt with once; a second look changes nothing, an unknown one is refused', async () => {
    const fast = () => new Date(Date.parse(now) + 600_000);
    const { alone } = await openMemoryTill(checkout, { clock: fast });
    await sell(alone, [water]);
    expect(await alone.submit(checkout.send)).toEqual({ unsentCount: 0 });
    const [finding] = await checkout.findings();
    expect(finding?.kind).toBe('CLOCK_SKEW');
    const caller = (subject: string): Caller => ({
      ...{ audience: 'till', subject, correlationId: 'test', mayApprove: false },
      ...{ maySeeStore: () => true, requireStore: () => undefined },
    });
    const findingId = finding?.findingId ?? '';
    const note = { findingId, note: 'Clock set' };
    const first = await dealWithFinding(checkout.ports, caller('Ada'), note);
    const second = await dealWithFinding(checkout.ports, caller('Bob'), { ...note, note: 'Again' });
    expect(first).toMatchObject({ value: { dealtWith: { by: 'Ada', note: 'Clock set' } } });
    expect(second).toEqual(first);
    expect(await kinds()).toEqual([]);
    const none = await dealWithFinding(checkout.ports, caller('Ada'), { ...note, findingId: 'x' });
    expect(none).toMatchObject({ refusal: { code: 'OFFLINE_FINDING_UNKNOWN' } });
  });
});

type Raw = OfflineEnvelope['record'];

/** The envelope with another record and the hash that belongs to it, under the old signature. */
function text(envelope: string, change: (record: Raw) => object): string {
  const before = JSON.parse(envelope) as OfflineEnvelope;
  const record = change(before.record) as Raw;
  return envelopeText({ ...before, record, hash: chainHash(before.previousHash, record) });
}

function rehashed(change: (record: Raw) => object) {
  return (envelope: string) => text(envelope, change);
}
