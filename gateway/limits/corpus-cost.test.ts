import { readFileSync } from 'node:fs';
import { Lexer, parse, Source, TokenKind } from 'graphql';
import { readCorpus } from '../corpus.ts';
import { buildApiSchema } from '../engine/schema/api-schema.ts';
import { costOf } from './cost.ts';
import { readCostRules } from './cost-rules.ts';
import { defaultLimits } from './limits.ts';
import { measureDocument } from './measure.ts';

const supergraph = parse(readFileSync('schema/generated/supergraph.graphql', 'utf8'));
const rules = { schema: buildApiSchema(supergraph), costs: readCostRules(supergraph) };
const fullPages = new Proxy({}, { get: () => 100 });

const measured = readCorpus('.').map(({ name, document }) => {
  const [measure] = [...measureDocument(parse(document), rules).values()];
  return { name, measure, cost: costOf(measure?.cost ?? 0, fullPages), tokens: tokensOf(document) };
});

/** The limits are multiples of what the product itself asks: these are the figures that they come from. */
describe('The corpus', () => {
  it.each`
    what        | largest   | limit
    ${'cost'}   | ${10_402} | ${defaultLimits.costMax}
    ${'tokens'} | ${188}    | ${defaultLimits.tokenCountMax}
    ${'depth'}  | ${6}      | ${defaultLimits.depthMax}
  `('has at most $largest of $what, where $limit are allowed', ({ what, largest, limit }) => {
    const amounts = measured.map(({ cost, tokens, measure }) => {
      const byName: Readonly<Record<string, number>> = { cost, tokens, depth: measure?.depth ?? 0 };
      return byName[what as string] ?? 0;
    });
    const most = Math.max(...amounts);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(largest * 1.5);
    expect(most * 2).toBeLessThanOrEqual(limit);
  });
});

function tokensOf(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
