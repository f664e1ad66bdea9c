import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The public gateway benchmark: four subgraphs and one query whose answer is 88 kB of repeated entities. */
export type BenchmarkData = {
  readonly supergraphSdl: string;
  /** The body of the request. */
  readonly requestJson: string;
  readonly query: string;
  /** The right answer, byte for byte. */
  readonly expectedJson: string;
  readonly records: BenchmarkRecords;
};

/** What the subgraphs hold. */
export type BenchmarkRecords = {
  readonly users: readonly UserRecord[];
  readonly products: readonly ProductRecord[];
  readonly inventory: readonly InventoryRecord[];
  readonly reviews: readonly ReviewRecord[];
};

export type UserRecord = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthday: number;
};
export type ProductRecord = {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
};
export type InventoryRecord = {
  readonly upc: string;
  readonly inStock: boolean;
  readonly price: number | null;
  readonly weight: number | null;
};
export type ReviewRecord = {
  readonly id: string;
  readonly body: string;
  readonly product: { readonly upc: string };
};

const folderVariable = 'TILLGRAPH_GATEWAY_BENCHMARK';
const folderDefault = '../shared/benchmark';

/** Its files are not part of the project (they are MIT-licensed): undefined where they are not at hand. */
export function readBenchmarkData(): BenchmarkData | undefined {
  const folder = process.env[folderVariable] ?? folderDefault;
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  if (!existsSync(path.join(folder, 'query.json'))) return undefined;
  const requestJson = read('query.json');
  return {
    supergraphSdl: read('supergraph.graphql'),
    requestJson,
    query: (JSON.parse(requestJson) as { readonly query: string }).query,
    expectedJson: read('expected.json'),
    records: JSON.parse(read('data.json')) as BenchmarkRecords,
  };
}

export function requireBenchmarkData(): BenchmarkData {
  const found = readBenchmarkData();
  if (found === undefined) throw new Error(missingBenchmarkData);
  return found;
}

export const missingBenchmarkData = `Expected supergraph.graphql, query.json, data.json and expected.json of graphql-hive/graphql-gateways-benchmark in ${folderDefault}, or in the folder that ${folderVariable} names.`;
