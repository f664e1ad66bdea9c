import path from 'node:path';
import type { CorporateSystem } from './corporate-system/start.ts';
import { defaultDataDir } from './settings.ts';

export type Started = {
  /** The gateway's base address. */
  readonly url: string;
  readonly appsync: { readonly url: string; readonly realtimeUrl: string };
  /** Where metrics are; absent without METRICS_PORT. */
  readonly metrics?: string | undefined;
  readonly dataDir: string;
  /** Absent where a real one is configured. */
  readonly corporateSystem: CorporateSystem | undefined;
  readonly seconds: number;
};

/** What a start prints last: where everything is, how to get a token, and a first question to paste. */
export function welcome(started: Started): string {
  const { url, appsync, metrics, dataDir, corporateSystem, seconds } = started;
  const token = `${dataDirPrefix(dataDir)}npm run --silent token -- --role cashier --store S001`;
  const rows = [
    ['GraphQL', `${url}/graphql`],
    ['Playground', `${url}/graphiql`],
    ['AppSync', `${appsync.url} and ${appsync.realtimeUrl}`],
    ['Health', `${url}/health and ${url}/ready`],
    ...(metrics === undefined ? [] : [['Metrics', metrics] as const]),
    ...corporateRows(corporateSystem),
    ['A token', token],
    ['Demo PIN', '2580, of every operator (O001-01 is a cashier, O001-05 the manager)'],
    ['Stop', 'Ctrl-C; `npm start -- --fresh` starts over'],
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
  return `
tillgraph is ready after ${seconds.toFixed(1)} s.

${table}

  A first question, in another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -H "authorization: Bearer $(${token})" \\
    -d '{"query":"{ items(first: 3) { nodes { itemId description offer(storeId: \\"S001\\") { price { amount currency } } availability(storeId: \\"S001\\") { available { value unit } } } } }"}'
`;
}

/** The key that signs tokens is in the data folder: with another folder than usual, the token command must know it. */
function dataDirPrefix(dataDir: string): string {
  return dataDir === path.resolve(defaultDataDir) ? '' : `TILLGRAPH_DATA_DIR='${dataDir}' `;
}

/** The simulated one listens on this machine only and has a new password at each start. */
function corporateRows(system: CorporateSystem | undefined) {
  if (system === undefined) return [];
  const { user, password } = system.credentials;
  return [['Corporate', `${system.url} (simulated; ${user}:${password})`]] as const;
}
