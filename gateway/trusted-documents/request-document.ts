import { hash } from 'node:crypto';
import { refusal } from '../refusal.ts';
import type { PersistedQueryStore } from './persisted-queries.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** The ways in which a request says what it asks. */
export type DocumentReference = {
  readonly query?: string | undefined;
  /** Of a trusted document. */
  readonly documentId?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

export type RequestDocuments = {
  /** The text that is meant; throws a GraphQLError when there is none. Without a hash it costs nothing. */
  readonly textOf: (reference: DocumentReference) => string | Promise<string>;
  /** To be called when a text has proved to be a sound operation: a query that came with its hash is remembered. */
  readonly onSound: (reference: DocumentReference, query: string) => void;
};

/** Finds the document of a request by text, by the id of a trusted document, or by an automatic persisted query's hash. */
export function createRequestDocuments(
  trusted: TrustedDocuments,
  persisted: PersistedQueryStore | undefined,
): RequestDocuments {
  return {
    textOf: (reference) => {
      const { query, documentId, extensions } = reference;
      const sha256 = extensions === undefined ? undefined : persistedHash(extensions);
      if (documentId !== undefined) return trustedText(trusted, documentId, query);
      if (sha256 === undefined) return query ?? missing();
      if (query !== undefined) return checkedText(query, sha256);
      return trusted.find(sha256) ?? persistedText(persisted, sha256);
    },
    onSound: ({ query, extensions }) => {
      if (persisted === undefined || query === undefined || extensions === undefined) return;
      const sha256 = persistedHash(extensions);
      // The store itself says what went wrong; the request has its answer either way.
      if (sha256 !== undefined) void persisted.set(sha256, query);
    },
  };
}

function missing(): never {
  throw refusal('Missing query', 'BAD_REQUEST');
}

function trustedText(trusted: TrustedDocuments, id: string, query: string | undefined): string {
  if (query !== undefined) throw refusal('Send either query or documentId.', 'BAD_REQUEST');
  const text = trusted.find(id);
  if (text !== undefined) return text;
  throw refusal('No trusted document has this id.', 'DOCUMENT_NOT_FOUND');
}

function checkedText(query: string, sha256: string): string {
  if (hash('sha256', query) === sha256) return query;
  throw refusal('The hash sent is not that of the query sent.', 'PERSISTED_QUERY_HASH_MISMATCH');
}

/** The messages are what Apollo's clients look for. */
async function persistedText(
  persisted: PersistedQueryStore | undefined,
  sha256: string,
): Promise<string> {
  if (persisted === undefined) {
    throw refusal('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
  }
  const query = await persisted.get(sha256);
  if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
  return query;
}

/** `extensions.persistedQuery` of version 1; undefined when there is none. */
function persistedHash(extensions: Readonly<Record<string, unknown>>): string | undefined {
  const { persistedQuery } = extensions;
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const isObject = typeof persistedQuery === 'object';
  const { version, sha256Hash } = (isObject ? persistedQuery : {}) as Record<string, unknown>;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/.test(sha256Hash)) {
    const wanted =
      'Expected persistedQuery with version 1 and sha256Hash of 64 hexadecimal digits.';
    throw refusal(wanted, 'BAD_REQUEST');
  }
  return sha256Hash;
}
