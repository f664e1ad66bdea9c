import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../../schema/compose.ts';
import { filesBelow } from './house.ts';

/** Whoever knows one subgraph finds the way in all of them (docs/architecture.md, "The house"). */
const shape = [
  'README.md',
  'domain/',
  'usecases/',
  'ports.ts',
  'adapters/',
  'resolvers/',
  'events.ts',
  'loaders.ts',
  'context.ts',
  'config.ts',
  'subgraph.ts',
  'assemble.ts',
  'main.ts',
  'lambda.ts',
  '__generated__/resolvers.ts',
];
const shapeTops = new Set(shape.map((part) => part.replace(/\/.*/, '')));
/** What a subgraph on a relational store has besides; `ports/` where ports.ts would hold more than one subject. */
const alsoAllowed = new Set(['migrations', 'simulator', 'ports']);
/** "About ten lines": enough to find the way, too little to hide documentation in. */
const readmeLines = { min: 6, max: 40 };

describe.each(subgraphNames)('subgraphs/%s', (name) => {
  const folder = `subgraphs/${name}`;

  it('has every part of the common shape', () => {
    expect(shape.filter((part) => !existsSync(join(folder, part)))).toEqual([]);
  });

  it('has its contract in the schema folder', () => {
    expect(existsSync(`schema/${name}.graphql`)).toBe(true);
  });

  it('has nothing beside the common shape', () => {
    const tops = filesBelow(folder).map((path) => path.split('/')[2] ?? '');
    const strange = [...new Set(tops)].filter(
      (top) => !shapeTops.has(top) && !alsoAllowed.has(top) && !top.endsWith('.test.ts'),
    );
    expect(strange).toEqual([]);
  });

  it('says in about ten lines what it owns, its store and its ports', () => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    expect(lines).toBeGreaterThanOrEqual(readmeLines.min);
    expect(lines).toBeLessThanOrEqual(readmeLines.max);
  });
});
