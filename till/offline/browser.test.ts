import { build } from 'esbuild';

/** What a browser gets: nothing of Node may hide in it. */
it('the library bundles for a browser without a single module of Node', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openOfflineTill } from './till/offline/till.ts';
        export { openIndexedDbStorage } from './till/offline/adapters/indexed-db-storage.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, minify: true, format: 'esm', platform: 'browser' },
    external: ['node:*'],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).not.toMatch(/from\s*["'](node:|fs|crypto|path)/);
  // What a till loads once; the exact figure is in docs/offline.md.
  expect(text.length).toBeLessThan(400_000);
});
