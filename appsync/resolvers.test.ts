import { spawnSync } from 'node:child_process';

/** Each line is something that APPSYNC_JS refuses or lacks; AWS's own plugin misses those marked. */
const refused = [
  "throw 'missed by the plugin';",
  'const missedMap = new Map();',
  'const missedPromise = Promise.resolve(1);',
  "const missedFetch = fetch('x');",
  'const missedTimer = setTimeout(0);',
  "const missedEval = eval('1');",
  'const missedDate = Date.now();',
  'const pattern = /x/;',
  "const padded = 'a'.padStart(3);",
  'let count = 0; count++;',
  'for (let i = 0; i < 3; i += 1) { count = i; }',
  'while (count < 0) { count = 1; }',
  'try { count = 1; } catch { count = 2; }',
  'const later = async () => 1;',
  "const held = 'a' in {};",
];

it('every line that APPSYNC_JS would refuse is refused by lint', () => {
  const { stdout } = spawnSync(
    'node_modules/.bin/eslint',
    ['--stdin', '--stdin-filename', 'appsync/resolvers/guard.ts', '--format', 'json'],
    { input: `${refused.join('\n')}\n`, encoding: 'utf8' },
  );
  const [file] = JSON.parse(stdout) as readonly {
    readonly messages: readonly { readonly line: number; readonly ruleId: string | null }[];
  }[];
  const ours = /^@aws-appsync\/|^no-restricted-/;
  const lines = new Set(
    file?.messages.filter(({ ruleId }) => ours.test(ruleId ?? '')).map(({ line }) => line),
  );
  expect(refused.filter((_line, index) => !lines.has(index + 1))).toEqual([]);
}, 90_000);
