import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeDeepFigures } from '../deep-figures.ts';

/** A part of what the whole deep run has. */
const seconds = Math.round(Number(process.env['TILLGRAPH_DEEP_SECONDS'] ?? 1_800) / 6);

type Planned = {
  readonly supergraphs: number;
  readonly plans: number;
  readonly faults: readonly string[];
};

it(
  'the native planner survives what the engine gives it, and plans all of it',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tillgraph-planning-'));
    const lastPlan = path.join(folder, 'last-plan');
    writeFileSync(lastPlan, '');
    try {
      const { supergraphs, plans, faults } = await run(lastPlan);
      expect(faults).toEqual([]);
      writeDeepFigures({
        title: 'Plans by the native planner',
        about: `Random operations on the federation suite's supergraphs and the product's, planned by Hive's planner from the canonical
text that the engine makes of them, in a process that a panic in native code would end.`,
        command: `TILLGRAPH_DEEP_SECONDS=${seconds * 6} npm run test:deep -- test/federation/planning`,
        figures: [
          ['supergraphs', supergraphs],
          ['plans', plans],
          ['operations that could not be planned', 0],
          ['panics', 0],
          ['seconds', seconds],
        ],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  seconds * 1000 + 300_000,
);

async function run(lastPlan: string): Promise<Planned> {
  const args = [
    '--import',
    'tsx',
    'test/federation/planning-process.ts',
    String(seconds),
    lastPlan,
  ];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 });
    return JSON.parse(stdout) as Planned;
  } catch (cause) {
    throw new Error(`The process ended while it planned ${readFileSync(lastPlan, 'utf8')}`, {
      cause,
    });
  }
}
