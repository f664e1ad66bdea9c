/** How an answer may be written, by the request's `accept` header. */
export type Acceptance = {
  /** Undefined when the client takes neither. */
  readonly mediaType: AnswerMediaType | undefined;
  /** The content type of an answer in parts; undefined when the client doesn't take one. */
  readonly multipart: string | undefined;
};

export type AnswerMediaType = 'application/json' | 'application/graphql-response+json';

/** Apollo's clients name the draft that they speak; it is also what others mean by the plain type. */
const multipartPlain = 'multipart/mixed; boundary="-"';
const multipartApollo = 'multipart/mixed; boundary="-"; deferSpec=20220824';

/** Clients send one of a few texts, always the same; whoever makes up more of them is parsed each time. */
const rememberedCountMax = 200;
const remembered = new Map<string, Acceptance>();

/** Nothing sent means JSON, as long as old clients are about. */
export function acceptanceOf(accept: string | undefined): Acceptance {
  if (accept === undefined || accept === '')
    return { mediaType: 'application/json', multipart: undefined };
  const known = remembered.get(accept);
  if (known !== undefined) return known;
  const acceptance = parseAccept(accept);
  if (remembered.size < rememberedCountMax) remembered.set(accept, acceptance);
  return acceptance;
}

type Range = { readonly type: string; readonly parameters: ReadonlyMap<string, string> };

function parseAccept(accept: string): Acceptance {
  const ranges = accept.toLowerCase().split(',').map(toRange);
  const weighted = ranges
    .map((range) => ({ range, weight: Number(range.parameters.get('q') ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
    .map(({ range }) => range);
  const mediaTypes = weighted.flatMap((range) => mediaTypeOf(range) ?? []);
  return { mediaType: mediaTypes[0], multipart: multipartOf(weighted) };
}

function toRange(text: string): Range {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = rest.map((part): [string, string] => {
    const [name = '', value = ''] = part.split('=', 2);
    return [name.trim(), value.trim().replaceAll('"', '')];
  });
  return { type, parameters: new Map(parameters) };
}

function mediaTypeOf({ type, parameters }: Range): AnswerMediaType | undefined {
  const charset = parameters.get('charset') ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') return undefined;
  if (type === 'application/graphql-response+json') return type;
  const isJson = type === 'application/json' || type === 'application/*' || type === '*/*';
  return isJson ? 'application/json' : undefined;
}

function multipartOf(ranges: readonly Range[]): string | undefined {
  const range = ranges.find(({ type }) => type === 'multipart/mixed');
  if (range === undefined) return undefined;
  const spec = range.parameters.get('deferspec');
  if (spec === undefined) return multipartPlain;
  return spec === '20220824' ? multipartApollo : undefined;
}
