import { print, type DocumentNode, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { createLruCache } from '#platform/lru-cache.ts';
import type { AccessRules } from '../access/access-rules.ts';
import { accessOf, deniedFields, type OperationAccess } from '../access/operation-access.ts';
import type { Engine, ExecutableOperation } from '../engine/types.ts';
import type { Cost } from '../limits/cost.ts';
import { errorsIn } from '../refusal.ts';
import { readDocument, selectOperation, type ReadingRules } from './read-document.ts';

/** An operation that may be executed: within limits, valid, planned. */
export type PreparedOperation = {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** As the document names it; undefined for an unnamed one. */
  readonly name: string | undefined;
  /** The name if it is one of ours, else `other`: clients must not make up series of metrics. */
  readonly label: string;
  readonly cost: Cost;
  readonly access: OperationAccess;
  /** The plan without the fields that the caller is denied (see `deniedTo`). */
  readonly executableFor: (denied: readonly number[], isNobody: boolean) => ExecutableOperation;
};

export type OperationStore = {
  /** Throws a GraphQLError, or an AggregateError of several, with a public code. */
  readonly prepare: (query: string, operationName: string | undefined) => PreparedOperation;
  /** Prepares an operation ahead and never forgets it: it is one of ours. */
  readonly keep: (query: string) => void;
  /** What is remembered, for another store to prepare before it takes over. */
  readonly remembered: () => readonly RememberedOperation[];
};

export type RememberedOperation = {
  readonly query: string;
  readonly operationName: string | undefined;
};

export type OperationStoreOptions = {
  readonly engine: Engine;
  readonly reading: ReadingRules;
  readonly access: AccessRules | undefined;
  /** Told how a request's operation was found, and how long each plan took. */
  readonly onLookUp: (found: 'hit' | 'miss' | 'refused') => void;
  readonly onPlanned: (milliseconds: number) => void;
};

/**
 * A prepared operation takes some 170 bytes for each character of its query (100,000 fuzzed requests with 2,100 different
 * operations: `npm run fuzz -- 100000`), so that all that is remembered stays below 100 MB.
 */
const provenCharactersMax = 400_000;
/** Asked once so far. A flood of new operations displaces these and never what is asked again and again. */
const recentCharactersMax = 150_000;
const refusedCharactersMax = 500_000;
/** What an entry costs beside its text, so that many tiny ones are bounded too. */
const entryCharacters = 300;
/** Kinds of callers of one operation: each set of denied fields has a plan of its own. */
const variantCountMax = 16;

/**
 * Parses, limits, validates and plans each operation once and remembers it, by its very text: comparing texts is cheaper
 * than hashing them. All of it is synchronous, so that no plan is ever built twice at once. Refusals are remembered apart,
 * so that wrong documents cost little when they come again and displace nothing.
 */
export function createOperationStore(options: OperationStoreOptions): OperationStore {
  const kept = new Map<string, Entry>();
  const proven = createLruCache<Entry>(provenCharactersMax);
  const recent = createLruCache<Entry>(recentCharactersMax);
  const refused = createLruCache<readonly GraphQLError[]>(refusedCharactersMax);

  const known = (query: string): Entry | undefined => {
    const lasting = kept.get(query) ?? proven.get(query);
    if (lasting !== undefined) return lasting;
    const once = recent.get(query);
    if (once !== undefined) proven.set(query, once, sizeOf(query));
    return once;
  };
  const open = (query: string, isOurs: boolean): Entry => {
    const errors = refused.get(query);
    if (errors !== undefined) {
      options.onLookUp('refused');
      throw new AggregateError(errors);
    }
    options.onLookUp('miss');
    try {
      return createEntry(options, query, isOurs);
    } catch (error) {
      const found = errorsIn(error);
      const isPublic = found.every(({ extensions }) => typeof extensions['code'] === 'string');
      if (isPublic) refused.set(query, found, sizeOf(query) + found.length * entryCharacters);
      throw error;
    }
  };
  return {
    prepare: (query, operationName) => {
      const entry = known(query);
      if (entry !== undefined) {
        options.onLookUp('hit');
        return entry.prepare(operationName);
      }
      const fresh = open(query, false);
      const prepared = fresh.prepare(operationName);
      recent.set(query, fresh, sizeOf(query));
      return prepared;
    },
    keep: (query) => {
      if (kept.has(query)) return;
      const entry = open(query, true);
      const prepared = entry.prepare(undefined);
      prepared.executableFor([], false);
      kept.set(query, entry);
      // Clients with typed documents send them as graphql-js prints them.
      kept.set(print(prepared.document), entry);
    },
    remembered: () =>
      [...proven.values(), ...recent.values()].flatMap(({ query, operations }) =>
        [...operations.keys()].map((operationName) => ({ query, operationName })),
      ),
  };
}

function sizeOf(query: string): number {
  return query.length + entryCharacters;
}

type Entry = {
  readonly query: string;
  /** By the operation name of the request, which is undefined where the document has but one. */
  readonly operations: Map<string | undefined, PreparedOperation>;
  readonly prepare: (operationName: string | undefined) => PreparedOperation;
};

function createEntry(options: OperationStoreOptions, query: string, isOurs: boolean): Entry {
  const { document, measures } = readDocument(query, options.reading);
  const access = accessOf(document, options.engine.apiSchema, options.access);
  const operations: Entry['operations'] = new Map();
  return {
    query,
    operations,
    prepare: (operationName) => {
      const known = operations.get(operationName);
      if (known !== undefined) return known;
      const definition = selectOperation(document, operationName);
      const name = definition.name?.value;
      const prepared: PreparedOperation = {
        document,
        definition,
        name,
        label: isOurs ? (name ?? otherLabel) : otherLabel,
        cost: measures.get(definition)?.cost ?? 0,
        access,
        executableFor: createVariants(options, { document, operationName, access }),
      };
      operations.set(operationName, prepared);
      return prepared;
    },
  };
}

const otherLabel = 'other';

type Variants = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly access: OperationAccess;
};

function createVariants(
  { engine, onPlanned }: OperationStoreOptions,
  { document, operationName, access }: Variants,
): PreparedOperation['executableFor'] {
  const variants = createLruCache<ExecutableOperation>(variantCountMax);
  return (denied, isNobody) => {
    const key = denied.length === 0 ? '' : `${isNobody ? 'nobody' : 'somebody'} ${denied.join()}`;
    const known = variants.get(key);
    if (known !== undefined) return known;
    const startedMs = performance.now();
    const without =
      denied.length === 0 ? {} : { deniedFields: deniedFields(access, denied, isNobody) };
    const executable = engine.prepare({ document, operationName, ...without });
    onPlanned(performance.now() - startedMs);
    variants.set(key, executable, 1);
    return executable;
  };
}
