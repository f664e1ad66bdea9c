import fastify from 'fastify';
import { addPlayground, playgroundIsInstalled } from './playground.ts';

const rootDir = process.cwd();

async function ask(method: 'GET' | 'POST', url: string, payload?: object) {
  const server = fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  addPlayground(server, {
    rootDir,
    operations: [],
    roles: ['cashier'],
    storeIds: ['S001'],
    issueToken: ({ role, storeId }) => Promise.resolve(`${role}@${storeId ?? 'nowhere'}`),
  });
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  try {
    const response = await fetch(`${origin}${url}`, {
      method,
      ...(payload && { body: JSON.stringify(payload) }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } finally {
    await server.close();
  }
}

describe('the playground', () => {
  it('serves every script and style that its page names', async () => {
    expect(playgroundIsInstalled(rootDir)).toBe(true);
    const page = await ask('GET', '/graphiql');
    const named = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(
      ([, url]) => url ?? [],
    );
    expect(named).toContain('/graphiql/assets/graphql-ws.js');
    for (const url of named) expect([url, (await ask('GET', url)).status]).toEqual([url, 200]);
  });

  it('lets no script run that is not its own', async () => {
    const { headers, body } = await ask('GET', '/graphiql');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(body).not.toMatch(/<script(?! src="\/graphiql\/)/);
  });

  it.each`
    role         | storeId      | status | answer
    ${'cashier'} | ${'S001'}    | ${200} | ${'cashier@S001'}
    ${'cashier'} | ${undefined} | ${200} | ${'cashier@nowhere'}
    ${'cashier'} | ${'S999'}    | ${400} | ${'Expected a role of cashier and a store of S001.'}
    ${'owner'}   | ${'S001'}    | ${400} | ${'Expected a role of cashier and a store of S001.'}
  `(
    'answers $status to a token for $role of $storeId',
    async ({ role, storeId, status, answer }) => {
      const answered = await ask('POST', '/graphiql/token', { role, storeId });
      expect(answered.status).toBe(status);
      expect(answered.body).toContain(answer);
    },
  );
});
