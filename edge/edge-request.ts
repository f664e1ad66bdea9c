/** The part of a Lambda@Edge origin request (CloudFront, body included) that the edge functions use. */
export type EdgeRequest = {
  readonly method: string;
  readonly uri: string;
  readonly headers: Readonly<Record<string, readonly { readonly value: string }[]>>;
  readonly body?: { readonly encoding: 'base64' | 'text'; readonly data: string };
};

export type EdgeEvent = {
  readonly Records: readonly [{ readonly cf: { readonly request: EdgeRequest } }];
};

/** An answer generated at the edge. CloudFront takes at most 1 MB, and the status as text. */
export type EdgeResponse = {
  readonly status: string;
  readonly statusDescription: string;
  readonly headers: Readonly<
    Record<string, readonly { readonly key: string; readonly value: string }[]>
  >;
  readonly body: string;
};

export type EdgeHandler = (event: EdgeEvent) => Promise<EdgeResponse>;

export function requestBody({ body }: EdgeRequest): string {
  if (body === undefined) return '';
  return body.encoding === 'text' ? body.data : Buffer.from(body.data, 'base64').toString('utf8');
}

export function jsonResponse(status: number, description: string, body: unknown): EdgeResponse {
  return {
    status: String(status),
    statusDescription: description,
    headers: {
      'content-type': [{ key: 'Content-Type', value: 'application/json' }],
      'cache-control': [{ key: 'Cache-Control', value: 'no-store' }],
    },
    body: JSON.stringify(body ?? null),
  };
}
