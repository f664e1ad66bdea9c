import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** All files, in a process of its own, as `npm run test:mutation`: seven minutes, several times that where others are at work. */
jest.setTimeout(3_600_000);

it('finds 85 of a hundred mutants in each file of the rules', async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', 'test/mutation/main.ts'], {
    env: { ...process.env, TILLGRAPH_DEEP: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  run.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const [code] = (await once(run, 'exit')) as [number | null];
  expect(code === 0 ? 'all of them' : said).toBe('all of them');
});
