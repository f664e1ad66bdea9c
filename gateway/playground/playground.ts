import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { refusal } from '../refusal.ts';

export type PlaygroundOperation = {
  readonly name: string;
  readonly audience: string;
  readonly document: string;
};

export type PlaygroundOptions = {
  /** The folder that holds `node_modules` and this product's sources. */
  readonly rootDir: string;
  /** The operation corpus, offered as examples. */
  readonly operations: readonly PlaygroundOperation[];
  /** Present where a local issuer is at hand: the token picker asks it. */
  readonly issueToken?: (request: {
    readonly role: string;
    readonly storeId: string | undefined;
  }) => Promise<string>;
  /** What the token picker offers. */
  readonly roles: readonly string[];
  readonly storeIds: readonly string[];
};

/** Served from the installed packages as they are: no build step, and nothing from elsewhere. */
const assets = {
  'react.js': ['node_modules/react/umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['node_modules/react-dom/umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['node_modules/graphiql/graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['node_modules/graphiql/graphiql.min.css', 'text/css'],
  'graphql-ws.js': ['node_modules/graphql-ws/umd/graphql-ws.min.js', 'text/javascript'],
  'page.css': ['gateway/playground/page.css', 'text/css'],
  'page.js': ['gateway/playground/page.js', 'text/javascript'],
} as const;

// GraphiQL's editor sets inline styles and carries its icons as data addresses.
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/** GraphiQL with the operation corpus and a token picker, at `/graphiql`. For development only. */
export function addPlayground(server: FastifyInstance, options: PlaygroundOptions): void {
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
  server.get('/graphiql', (_request, reply) => sendPage(reply));
  server.get('/graphiql/settings', () => settingsOf(options));
  for (const [name, [path, type]] of Object.entries(assets)) {
    server.get(`/graphiql/assets/${name}`, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).send(createReadStream(join(options.rootDir, path))),
    );
  }
  if (options.issueToken !== undefined) addTokenRoute(server, options, options.issueToken);
}

/** False on an installation without development packages: the start then says so instead of a blank page. */
export function playgroundIsInstalled(rootDir: string): boolean {
  return Object.values(assets).every(([path]) => existsSync(join(rootDir, path)));
}

function settingsOf({ operations, roles, storeIds, issueToken }: PlaygroundOptions) {
  return { operations, roles, storeIds, hasTokens: issueToken !== undefined };
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy)
    .type('text/html; charset=utf-8')
    .send(page);
}

const tokenBody = z.object({ role: z.string(), storeId: z.string().optional() });

function addTokenRoute(
  server: FastifyInstance,
  { roles, storeIds }: PlaygroundOptions,
  issueToken: NonNullable<PlaygroundOptions['issueToken']>,
): void {
  server.post('/graphiql/token', async (request, reply) => {
    const body = tokenBody.safeParse(JSON.parse(String(request.body)));
    const isKnown =
      body.success &&
      roles.includes(body.data.role) &&
      (body.data.storeId === undefined || storeIds.includes(body.data.storeId));
    if (!isKnown) {
      const expected = `Expected a role of ${roles.join(', ')} and a store of ${storeIds.join(', ')}.`;
      return reply.code(400).send({ errors: [refusal(expected, 'BAD_USER_INPUT')] });
    }
    const { role, storeId } = body.data;
    return reply.send({ token: await issueToken({ role, storeId }) });
  });
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>tillgraph</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="/graphiql/assets/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/assets/page.css" />
  </head>
  <body>
    <header>
      <h1>tillgraph</h1>
      <label>I am a <select id="role"></select></label>
      <label>of store <select id="store"></select></label>
      <span id="token-state" role="status"></span>
    </header>
    <main>
      <nav aria-label="Operations"><input id="find" type="search" placeholder="Find an operation" /><ul id="operations"></ul></nav>
      <div id="graphiql"></div>
    </main>
    <script src="/graphiql/assets/react.js"></script>
    <script src="/graphiql/assets/react-dom.js"></script>
    <script src="/graphiql/assets/graphiql.js"></script>
    <script src="/graphiql/assets/graphql-ws.js"></script>
    <script src="/graphiql/assets/page.js"></script>
  </body>
</html>
`;
