import { z } from 'zod';
import type { ODataCall, ODataClient, ODataResult } from './odata-client.ts';

export type Page = { readonly rows: readonly unknown[]; readonly nextLink: string | undefined };
type Failure = Exclude<ODataResult, { ok: true }>;
export type Read<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** One page of a collection, as large as the service makes it. */
export async function readPage(
  client: ODataClient,
  path: string,
  call: ODataCall,
): Promise<Read<Page>> {
  const result = await client.read(path, call);
  if (!result.ok) return result;
  const parsed = collection.safeParse(result.body);
  if (!parsed.success) {
    const reason = `The corporate system: expected an OData collection at ${path}.`;
    return { ok: false, kind: 'LOST', reason };
  }
  const { value: rows, '@odata.nextLink': nextLink } = parsed.data;
  return { ok: true, value: { rows, nextLink } };
}

/** All rows of a collection, page after page. More pages than we take is a failure, never a part of the answer. */
export async function readRows(
  client: ODataClient,
  path: string,
  call: ODataCall,
): Promise<Read<readonly unknown[]>> {
  const rows: unknown[] = [];
  let next = path;
  for (let pageNumber = 1; pageNumber <= pagesMax; pageNumber += 1) {
    const page = await readPage(client, next, call);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    if (page.value.nextLink === undefined) return { ok: true, value: rows };
    next = page.value.nextLink;
  }
  const reason = `The corporate system: expected at most ${pagesMax} pages of ${path}, got more.`;
  return { ok: false, kind: 'LOST', reason };
}

/** A query option's value; names of fields are ours, values may come from anywhere. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Options as a query, e.g. `$filter=a%20eq%201&$top=5`. */
export function query(options: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(options)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    )
    .join('&');
}

/** A read of ours asks for a hundred entities; a service that makes pages of ten is still understood. */
const pagesMax = 50;

const collection = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
});
