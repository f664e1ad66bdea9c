import path from 'node:path';
import { welcome } from './welcome.ts';

const appsync = { url: 'http://127.0.0.1:4001/graphql', realtimeUrl: 'ws://127.0.0.1:4001/x' };
const started = {
  ...{ url: 'http://127.0.0.1:4000', appsync },
  ...{ corporateSystem: undefined, seconds: 1 },
};

describe('The table of addresses', () => {
  it('has a token command that works as it stands, wherever the data is kept', () => {
    const usual = welcome({ ...started, dataDir: path.resolve('.tillgraph') });
    expect(usual).toContain('"authorization: Bearer $(npm run --silent token');
    const elsewhere = welcome({ ...started, dataDir: '/srv/till data' });
    expect(elsewhere).toContain("TILLGRAPH_DATA_DIR='/srv/till data' npm run --silent token");
  });

  it('says where the simulated corporate system is and how to enter', () => {
    const corporateSystem = {
      url: 'http://127.0.0.1:1/odata/v4/corporate',
      credentials: { user: 'tillgraph', password: 'p' },
      stop: async () => {},
    };
    const text = welcome({ ...started, dataDir: '/srv/data', corporateSystem });
    expect(text).toContain('http://127.0.0.1:1/odata/v4/corporate (simulated; tillgraph:p)');
    expect(welcome({ ...started, dataDir: '/srv/data' })).not.toContain('Corporate');
  });
});
