import type { TillStorage } from '../storage.ts';

/** What every storage promises. `reopen` opens the same one as another tab or process would. */
export function itKeepsWhatIsWritten(reopen: () => Promise<TillStorage>): void {
  it('keeps all of a write, in the order of keys, also for whoever opens it next', async () => {
    const storage = await reopen();
    await storage.write([
      { key: 'b/2', value: 'two' },
      { key: 'b/1', value: 'one ü 😀 \n' },
      { key: 'c', value: '' },
    ]);
    await storage.write([{ key: 'b/2', value: 'zwei' }, { key: 'c' }]);
    const other = await reopen();
    for (const each of [storage, other]) {
      expect(await each.list('b/')).toEqual([
        { key: 'b/1', value: 'one ü 😀 \n' },
        { key: 'b/2', value: 'zwei' },
      ]);
      expect(await each.get('c')).toBeUndefined();
    }
    await storage.close();
    await other.close();
  });

  it('lets one work at a time, of all who have it open', async () => {
    const [one, two] = await Promise.all([reopen(), reopen()]);
    await one.write([{ key: 'count', value: '0' }]);
    const raise = (storage: TillStorage) =>
      storage.exclusively(async () => {
        const count = Number(await storage.get('count'));
        await new Promise((resolve) => setTimeout(resolve, 1));
        await storage.write([{ key: 'count', value: String(count + 1) }]);
      });
    await Promise.all(Array.from({ length: 40 }, (_, index) => raise(index % 2 === 0 ? one : two)));
    expect(await one.get('count')).toBe('40');
    expect(await two.get('count')).toBe('40');
    await Promise.all([one.close(), two.close()]);
  });

  it('goes on after work that failed', async () => {
    const storage = await reopen();
    const failing = storage.exclusively(async () => {
      throw new Error('No paper');
    });
    await expect(failing).rejects.toThrow('No paper');
    expect(await storage.exclusively(async () => 'done')).toBe('done');
    await storage.close();
  });
}
