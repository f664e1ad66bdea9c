import { timingSafeEqual } from 'node:crypto';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { type AuthenticatedCaller, Unauthorized } from './caller.ts';
import { type Credentials, type SignableRequest, signatureProblem } from '#platform/sigv4.ts';

export type AuthenticationOptions = {
  readonly oidc: {
    readonly issuer: string;
    readonly audience: string;
    readonly keys: JWTVerifyGetKey;
  };
  /** Whoever signs with these is the publisher. One pair stands for IAM: there are no policies here. */
  readonly iam: Credentials;
  readonly apiKeys: readonly string[];
  readonly clock: () => Date;
};

/** Lower-case header names. */
export type Headers = Readonly<Record<string, string>>;
export type Authenticate = (request: SignableRequest) => Promise<AuthenticatedCaller>;
/** For the real-time socket, whose headers come within its messages. IAM can't subscribe to anything of ours. */
export type AuthenticateHeaders = (headers: Headers) => Promise<AuthenticatedCaller>;

/** Decides by the headers which way it is, as AppSync does, and throws `Unauthorized`. */
export function createAuthenticate(options: AuthenticationOptions): Authenticate {
  const byHeaders = createAuthenticateHeaders(options);
  return async (request) => {
    const authorization = request.headers['authorization'] ?? '';
    if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) return byHeaders(request.headers);
    const problem = signatureProblem(request, options.iam, options.clock());
    if (problem !== undefined)
      throw new Unauthorized(`The request is not signed right: ${problem}.`);
    return { kind: 'IAM', identity: iamIdentity(options.iam) };
  };
}

export function createAuthenticateHeaders(options: AuthenticationOptions): AuthenticateHeaders {
  return async (headers) => {
    const apiKey = headers['x-api-key'];
    if (apiKey !== undefined) {
      if (options.apiKeys.some((each) => isSame(each, apiKey))) {
        return { kind: 'API_KEY', identity: null };
      }
      throw new Unauthorized('You are not authorized to make this call.');
    }
    const token = (headers['authorization'] ?? '').replace(/^Bearer +/i, '');
    if (token === '') throw new Unauthorized('Missing authorization header');
    return { kind: 'OIDC', identity: await oidcIdentity(token, options) };
  };
}

/** Tills' clocks differ a little, as at the gateway. */
const clockToleranceSeconds = 10;

async function oidcIdentity(token: string, { oidc, clock }: AuthenticationOptions) {
  try {
    const { payload } = await jwtVerify(token, oidc.keys, {
      issuer: oidc.issuer,
      audience: oidc.audience,
      algorithms: ['RS256', 'ES256'],
      clockTolerance: clockToleranceSeconds,
      currentDate: clock(),
    });
    return { sub: payload.sub ?? '', issuer: oidc.issuer, claims: payload };
  } catch (cause) {
    throw new Unauthorized('Unable to parse or verify the JWT token.', { cause });
  }
}

const localAccount = '000000000000';

function iamIdentity({ accessKeyId }: Credentials) {
  return {
    accountId: localAccount,
    userArn: `arn:aws:iam::${localAccount}:role/${accessKeyId}`,
    username: accessKeyId,
    sourceIp: [],
    cognitoIdentityPoolId: null,
    cognitoIdentityId: null,
    cognitoIdentityAuthType: null,
    cognitoIdentityAuthProvider: null,
  };
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
