import { readFileSync } from 'node:fs';
import { subgraphNames } from '../../schema/compose.ts';
import type { FederationCase } from './kit/federation-case.ts';

/** The product's own SDL on made-up data: its real subgraphs need their stores, and are compared in test/journeys. */
export const productCase: FederationCase = {
  name: 'the product',
  features: ['the product’s own schema'],
  subgraphs: Object.fromEntries(subgraphNames.map((name) => [name, sdlOf(name)])),
  queries: [],
};

function sdlOf(name: string): string {
  const read = (file: string) => readFileSync(`schema/${file}.graphql`, 'utf8');
  return `${read('common')}\n${read(name)}`;
}
