import type { Commit, CommitAnswer } from '../ports.ts';
import { memoryPorts } from './memory-ports.contract.ts';
import { basketWith, scanInto } from './memory-till.contract.ts';
import { rememberBaskets } from './remembered-baskets.ts';
import { oatDrink, water } from './world.contract.ts';
import { openTill } from './memory-till.contract.ts';

type Answering = (commit: Commit) => Promise<CommitAnswer>;

/** A memory over a store whose commits answer what a test wants, and three versions of a basket. */
async function remembering(charactersMax?: number) {
  const { ports } = await openTill();
  const records = [];
  const basketId = await basketWith(ports, []);
  for (const scan of [oatDrink, water, oatDrink]) {
    const { basket } = await scanInto(ports, basketId, scan);
    if (basket !== undefined) records.push(basket);
  }
  const { ports: empty } = await memoryPorts(() => new Date());
  let answer: Answering = async () => ({ ok: true });
  const store = rememberBaskets({ ...empty.store, commit: (each) => answer(each) }, charactersMax);
  const [first, second, third] = records;
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three.');
  const commit = (record: typeof first) => store.commit({ basket: { record }, facts: [] });
  const answerWith = (next: Answering) => void (answer = next);
  return { store, first, second, third, commit, answerWith };
}

describe('a process remembers a basket', () => {
  it('as it wrote it last', async () => {
    const { store, first, second, commit } = await remembering();
    await commit(first);
    await commit(second);
    expect(store.remembered(first.id)).toBe(second);
  });

  it('until it has ended or is left alone', async () => {
    const { store, first, second, commit } = await remembering();
    for (const status of ['SUSPENDED', 'COMPLETED', 'VOIDED'] as const) {
      await commit(first);
      await commit({ ...second, status });
      expect(store.remembered(first.id)).toBeUndefined();
    }
  });

  it('not by the answer to an earlier write that comes late', async () => {
    const { store, first, second, commit, answerWith } = await remembering();
    let answerFirst = (_answer: CommitAnswer): void => undefined;
    answerWith(() => new Promise((resolve) => (answerFirst = resolve)));
    const late = commit(first);
    answerWith(async () => ({ ok: true }));
    await commit(second);
    answerFirst({ ok: true });
    await late;
    expect(store.remembered(first.id)).toBe(second);
  });

  it('not when nobody knows whether it was written', async () => {
    const { store, first, second, commit, answerWith } = await remembering();
    await commit(first);
    answerWith(() => Promise.reject(new Error('The line broke.')));
    await expect(commit(second)).rejects.toThrow('The line broke.');
    expect(store.remembered(first.id)).toBeUndefined();
  });

  it('no more once somebody else was seen to write it as well', async () => {
    const { store, first, second, third, commit, answerWith } = await remembering();
    await commit(first);
    answerWith(async () => ({ ok: false, lost: 'BASKET' }));
    await commit(second);
    answerWith(async () => ({ ok: true }));
    await commit(third);
    expect(store.remembered(first.id)).toBeUndefined();
  });

  it('again after a key that was used before', async () => {
    const { store, first, second, commit, answerWith } = await remembering();
    await commit(first);
    answerWith(async () => ({ ok: false, lost: 'KEY' }));
    await commit(second);
    expect(store.remembered(first.id)).toBeUndefined();
    answerWith(async () => ({ ok: true }));
    await commit(second);
    expect(store.remembered(first.id)).toBe(second);
  });

  it('while there is room: the one that was used longest ago makes way', async () => {
    const { first } = await remembering();
    const size = JSON.stringify(first).length;
    const { store, commit } = await remembering(3 * size);
    const baskets = ['A', 'B', 'C', 'D'].map((letter) => ({
      ...first,
      id: letter.repeat(first.id.length),
    }));
    for (const basket of baskets.slice(0, 3)) await commit(basket);
    store.remembered(baskets[0]?.id ?? '');
    for (const basket of baskets.slice(3)) await commit(basket);
    const known = baskets.map(({ id }) => store.remembered(id)?.id[0]);
    expect(known).toEqual(['A', undefined, 'C', 'D']);
  });
});
