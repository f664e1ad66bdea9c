import { amzDate, authorizationOf, signatureProblem } from './sigv4.ts';

/** AWS's own test suite of Signature Version 4, case get-vanilla. */
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const scope = { region: 'us-east-1', service: 'service' };
const now = new Date('2015-08-30T12:36:00Z');
const request = {
  method: 'GET',
  url: new URL('https://example.amazonaws.com/'),
  headers: { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' },
  body: '',
};

it("signs AWS's documented example", () => {
  expect(authorizationOf(request, credentials, scope)).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
      'SignedHeaders=host;x-amz-date, ' +
      'Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  );
});

it('writes dates as signatures have them', () => {
  expect(amzDate(now)).toBe('20150830T123600Z');
});

describe('a signature', () => {
  const authorization = authorizationOf(request, credentials, scope);
  const signed = { ...request, headers: { ...request.headers, authorization } };

  it('is accepted as it is, minutes later too', () => {
    expect(signatureProblem(signed, credentials, now)).toBeUndefined();
    expect(
      signatureProblem(signed, credentials, new Date(now.getTime() + 240_000)),
    ).toBeUndefined();
  });

  it.each`
    what              | changed                                      | at            | problem
    ${'another body'} | ${{ body: '{}' }}                            | ${now}        | ${/does not match/}
    ${'another path'} | ${{ url: new URL('https://example.com/x') }} | ${now}        | ${/does not match/}
    ${'an old one'}   | ${{}}                                        | ${new Date()} | ${/not of now/}
    ${'none'}         | ${{ headers: request.headers }}              | ${now}        | ${/access key is unknown/}
  `('is refused with $what', ({ changed, at, problem }) => {
    expect(signatureProblem({ ...signed, ...changed }, credentials, at)).toMatch(problem);
  });
});
