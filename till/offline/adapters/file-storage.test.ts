import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStorage } from './file-storage.ts';
import { itKeepsWhatIsWritten } from './till-storage.contract.ts';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'till-'));
  path = join(folder, 'till.log');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file', () => {
  itKeepsWhatIsWritten(() => openFileStorage(path));

  it('is readable by its owner alone, for the key is in it', async () => {
    await (await openFileStorage(path)).close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('cut anywhere by a crash, holds every write before the cut and none after, and can be written to', async () => {
    const storage = await openFileStorage(path);
    const ends: number[] = [];
    for (const number of [1, 2, 3]) {
      await storage.write([
        { key: `a${number}`, value: 'ü'.repeat(number) },
        { key: 'last', value: String(number) },
      ]);
      ends.push((await stat(path)).size);
    }
    await storage.close();
    const whole = await readFile(path);
    for (let length = 0; length <= whole.length; length += 1) {
      await writeFile(path, whole);
      await truncate(path, length);
      const cut = await openFileStorage(path);
      const kept = ends.filter((end) => end <= length).length;
      expect(await cut.get('last')).toBe(kept === 0 ? undefined : String(kept));
      expect((await cut.list('a')).length).toBe(kept);
      await cut.write([{ key: 'after', value: 'the crash' }]);
      await cut.close();
      const again = await openFileStorage(path);
      expect(await again.get('after')).toBe('the crash');
      await again.close();
    }
  });

  it('heals half a line that another process left while this one has it open', async () => {
    const storage = await openFileStorage(path);
    await storage.write([{ key: 'a', value: '1' }]);
    await appendFile(path, '40 [["b","hal');
    await storage.write([{ key: 'c', value: '3' }]);
    expect(await storage.get('c')).toBe('3');
    const other = await openFileStorage(path);
    expect(await other.list('')).toEqual([
      { key: 'a', value: '1' },
      { key: 'c', value: '3' },
    ]);
    await Promise.all([storage.close(), other.close()]);
  });

  it('takes a lock away whose process is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.on('exit', resolve));
    await writeFile(`${path}.lock`, String(gone.pid));
    const storage = await openFileStorage(path);
    expect(await storage.exclusively(async () => 'mine')).toBe('mine');
    await storage.close();
  });

  it('is written anew when most of it was overwritten, also under who has it open', async () => {
    const open = await openFileStorage(path);
    const large = 'x'.repeat(1_000_000);
    for (let count = 0; count < 6; count += 1) await open.write([{ key: 'large', value: large }]);
    const compacting = await openFileStorage(path);
    expect((await stat(path)).size).toBeLessThan(2_000_000);
    await open.write([{ key: 'small', value: 'still here' }]);
    expect(await compacting.get('small')).toBe('still here');
    expect(await open.get('large')).toBe(large);
    await Promise.all([open.close(), compacting.close()]);
  });
});
