import { Kind, print, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { hash } from 'node:crypto';
import { refusal } from '../refusal.ts';

/** What may be asked: `off` anything, `log` anything but the rest is named in the log, `enforce` only trusted documents. */
export type Safelist = 'off' | 'log' | 'enforce';

export type TrustedDocumentsOptions = {
  readonly safelist: Safelist;
  /** SHA-256 in hexadecimal to document, as `npm run generate` writes it. */
  readonly documents: Readonly<Record<string, string>>;
};

export type TrustedDocuments = {
  /** The document with this id, with or without the prefix `sha256:`. */
  readonly find: (documentId: string) => string | undefined;
  /** Throws for a document that may not be asked. */
  readonly admit: (query: string, document: DocumentNode) => void;
};

/** Operations named in the log as not trusted; after so many the safelist is not what is in use here. */
const loggedCountMax = 1_000;

/** The documents that are trusted. One is recognised by its text, however that is laid out. */
export function createTrustedDocuments(
  { safelist, documents }: TrustedDocumentsOptions,
  log: Logger,
): TrustedDocuments {
  const byId = new Map(Object.entries(documents));
  const texts = new Set(byId.values());
  const logged = new Set<string>();
  const isTrusted = (query: string, document: DocumentNode): boolean =>
    texts.has(query) || texts.has(print(document));
  return {
    find: (documentId) => byId.get(documentId.replace(/^sha256:/, '')),
    admit: (query, document) => {
      if (safelist === 'off' || isTrusted(query, document)) return;
      if (safelist === 'enforce') {
        throw refusal(
          'Only documents that this gateway trusts may be asked.',
          'OPERATION_NOT_TRUSTED',
        );
      }
      const documentId = hash('sha256', query);
      if (logged.size >= loggedCountMax || logged.has(documentId)) return;
      logged.add(documentId);
      log.warn({ documentId, operationNames: namesOf(document) }, 'An operation is not trusted');
    },
  };
}

function namesOf(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
}
