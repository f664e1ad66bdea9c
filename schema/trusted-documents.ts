import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';

/**
 * The manifest of trusted documents: SHA-256 of each document, in hexadecimal, to the document as graphql-js prints it.
 * Clients that print their typed documents send exactly these texts, so their hashes agree.
 */
export function trustedDocuments(documents: readonly string[]): Readonly<Record<string, string>> {
  const entries = documents.map((document) => {
    const text = print(parse(document));
    return [createHash('sha256').update(text).digest('hex'), text] as const;
  });
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
