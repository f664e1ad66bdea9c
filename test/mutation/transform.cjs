const { existsSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { createTransformer } = require('@swc/jest');

const root = process.cwd();

/** Gives tests the instrumented copy of a file that is mutated (instrument.ts) instead of the file itself. */
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (source, path, settings) => swc.process(textOf(path, source), path, settings),
      getCacheKey: (source, path, settings) =>
        swc.getCacheKey(textOf(path, source), path, settings),
    };
  },
};

function textOf(path, source) {
  const copy = join(root, '.tillgraph/mutation/instrumented', relative(root, path));
  return existsSync(copy) ? readFileSync(copy, 'utf8') : source;
}
