import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { generateKeyPair, SignJWT } from 'jose';

/** Nothing listens there: connections are refused at once. */
const nowhere = 'http://127.0.0.1:1';
const startWaitMs = 60_000;

let child: ChildProcess;
let url = '';

beforeAll(async () => {
  child = spawn(process.execPath, ['--import', 'tsx', 'gateway/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      PRODUCT_URL: nowhere,
      CHECKOUT_URL: nowhere,
      ORDER_URL: nowhere,
      BACK_OFFICE_URL: 'lambda:tillgraph-back-office:live',
      AWS_ENDPOINT_URL_LAMBDA: nowhere,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      CORPORATE_ERP_URL: nowhere,
      OIDC_ISSUER: 'https://issuer.invalid',
      OIDC_JWKS_URL: `${nowhere}/jwks`,
      TILLGRAPH_INTERNAL_SECRET: Buffer.alloc(32, 7).toString('base64'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  url = await readyUrl(child);
}, startWaitMs);
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

async function readyUrl({ stdout, exitCode }: ChildProcess): Promise<string> {
  let text = '';
  stdout?.on('data', (part) => (text += String(part)));
  const deadlineMs = Date.now() + startWaitMs;
  for (;;) {
    const found = /ready at (\S+)\/graphql/.exec(text)?.[1];
    if (found !== undefined) return found;
    if (exitCode !== null || Date.now() > deadlineMs) throw new Error(`No start: ${text}`);
    await delay(20);
  }
}

async function ask(query: string, token?: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

describe('A gateway whose subgraphs and issuer are all down', () => {
  it('starts, is alive, and says what it lacks', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const ready = await fetch(`${url}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toMatch(/product/);
  });

  it('answers what needs no subgraph', async () => {
    expect(await ask('{ __typename }')).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
  });

  it('refuses a token that it can not check, in JSON', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ sub: 'someone' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuer('https://issuer.invalid')
      .setAudience('tillgraph')
      .setExpirationTime('1m')
      .sign(privateKey);
    const { status, body } = await ask('{ __typename }', token);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  it('stops in order', async () => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });
});
