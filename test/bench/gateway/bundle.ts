import path from 'node:path';
import { build } from 'esbuild';

const processes = ['ours-process', 'floor-process', 'subgraphs-process'] as const;
type OwnProcess = (typeof processes)[number];

const outputFolder = '.tillgraph/bench-build';

/** Our own processes as JavaScript, as they would be deployed; libraries stay where npm has put them. */
export async function bundleProcesses(): Promise<(name: OwnProcess) => string> {
  await build({
    entryPoints: processes.map((name) => `test/bench/gateway/${name}.ts`),
    outdir: outputFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  return (name) => path.join(outputFolder, `${name}.mjs`);
}
