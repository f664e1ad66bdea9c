import { type Change, CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  validate,
} from 'graphql';
import { type OperationUsage, usageOf } from './operation-usage.ts';

/** An operation that clients send today. */
export type ClientOperation = {
  readonly name: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly document: DocumentNode;
};

/** One operation that a change reaches, with the reason in words. */
export type Reached = {
  readonly name: string;
  readonly file: string;
  readonly line?: number;
  readonly why: string;
};

export type ApiChange = {
  readonly level: 'breaking' | 'dangerous';
  /** The schema coordinate, such as `Item.name`. */
  readonly coordinate: string;
  readonly message: string;
  /** Of a breaking change: those that no longer work. Of a dangerous one: those that may be answered otherwise. */
  readonly operations: readonly Reached[];
};

export type ApiComparison = {
  readonly changes: readonly ApiChange[];
  /** Operations that are refused now and that no listed change explains. */
  readonly unexplained: readonly Reached[];
};

/**
 * What callers of the old API schema meet in the new one. An operation breaks when the new schema refuses it, or when it
 * uses what has changed where validation doesn't look: inside variables, and in the types of answers.
 */
export async function compareApi(
  oldSdl: string,
  newSdl: string,
  operations: readonly ClientOperation[],
): Promise<ApiComparison> {
  const oldSchema = buildSchema(oldSdl);
  const newSchema = buildSchema(newSdl);
  const all = await diff(oldSchema, newSchema, [DiffRule.simplifyChanges]);
  const changes = all.filter(
    ({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking,
  );
  const checked = operations
    .filter(({ document }) => validate(oldSchema, document).length === 0)
    .map((operation) => check(operation, oldSchema, newSchema, changes));
  return {
    changes: changes.map((change) => toApiChange(change, checked)),
    unexplained: checked.flatMap(({ unexplained }) => unexplained),
  };
}

type Checked = {
  readonly reached: ReadonlyMap<Change, Reached>;
  readonly unexplained: readonly Reached[];
};

function toApiChange(change: Change, checked: readonly Checked[]): ApiChange {
  return {
    level: change.criticality.level === CriticalityLevel.Breaking ? 'breaking' : 'dangerous',
    coordinate: change.path ?? '(schema)',
    message: change.message,
    operations: checked.flatMap(({ reached }) => reached.get(change) ?? []),
  };
}

function check(
  operation: ClientOperation,
  oldSchema: GraphQLSchema,
  newSchema: GraphQLSchema,
  changes: readonly Change[],
): Checked {
  const usage = usageOf(operation.document, oldSchema);
  const reached = new Map<Change, Reached>();
  const unexplained: Reached[] = [];
  for (const error of validate(newSchema, operation.document)) {
    const cause = causeOf(error, usage, changes);
    const refused = { ...nameOf(operation), ...lineOf(error), why: error.message };
    if (cause === undefined) unexplained.push(refused);
    else if (!reached.has(cause)) reached.set(cause, refused);
  }
  for (const change of changes) {
    const why = reached.has(change) ? undefined : whyUnseen(change, usage);
    if (why !== undefined) reached.set(change, { ...nameOf(operation), why });
  }
  return { reached, unexplained };
}

function nameOf({ name, file }: ClientOperation) {
  return { name, file };
}

function lineOf(error: GraphQLError): { line?: number } {
  const line = error.locations?.[0]?.line;
  return line === undefined ? {} : { line };
}

/** The change nearest to where the new schema refuses the operation. */
function causeOf(
  error: GraphQLError,
  usage: OperationUsage,
  changes: readonly Change[],
): Change | undefined {
  const breaking = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const places = (error.nodes ?? []).flatMap(usage.placesOf);
  for (const place of places) {
    const exact = breaking.find(({ path }) => path === place);
    // A required argument that came: its coordinate lies below the field. A type that went: above its fields.
    const near = breaking.find(
      ({ path = '' }) => path.startsWith(`${place}.`) || place.startsWith(`${path}.`),
    );
    if (exact !== undefined || near !== undefined) return exact ?? near;
  }
  return undefined;
}

/** Undefined when validation sees every harm that a change of this kind can do, or the operation is not touched. */
function whyUnseen(change: Change, usage: OperationUsage): string | undefined {
  const path = change.path ?? '';
  const [owner = ''] = path.split('.');
  const isBreaking = change.criticality.level === CriticalityLevel.Breaking;
  switch (change.type) {
    case 'FIELD_TYPE_CHANGED':
      return isBreaking && usage.selected.has(path) ? `selects ${path}` : undefined;
    case 'ENUM_VALUE_REMOVED':
      return usage.sentTypes.has(owner) ? `may send ${path} in a variable` : undefined;
    case 'ENUM_VALUE_ADDED':
      return usage.receivedTypes.has(owner) ? `may receive ${path}` : undefined;
    case 'UNION_MEMBER_ADDED':
      return usage.receivedTypes.has(path) ? `may receive another member of ${path}` : undefined;
    case 'OBJECT_TYPE_INTERFACE_ADDED':
      return interfaceReason(change, usage);
    case 'TYPE_KIND_CHANGED':
      return usage.receivedTypes.has(path) || usage.sentTypes.has(path)
        ? `uses ${path}`
        : undefined;
    case 'INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_REMOVED':
    case 'INPUT_FIELD_TYPE_CHANGED':
      return isBreaking && usage.sentTypes.has(owner) ? `sends ${owner} in a variable` : undefined;
    case 'INPUT_FIELD_DEFAULT_VALUE_CHANGED':
      return takesInputDefault(path, owner, usage) ? `may take the default of ${path}` : undefined;
    case 'FIELD_ARGUMENT_DEFAULT_CHANGED':
      return takesArgumentDefault(path, usage) ? `may take the default of ${path}` : undefined;
    default:
      return undefined;
  }
}

function interfaceReason({ meta, path }: Change, usage: OperationUsage): string | undefined {
  const name: unknown = (meta as { readonly addedInterfaceName?: unknown }).addedInterfaceName;
  if (typeof name !== 'string' || !usage.receivedTypes.has(name)) return undefined;
  return `may receive ${path ?? 'another type'} as ${name}`;
}

function takesInputDefault(path: string, input: string, usage: OperationUsage): boolean {
  if (usage.sentTypes.has(input)) return true;
  return usage.writtenTypes.has(input) && !usage.given.has(path);
}

function takesArgumentDefault(path: string, usage: OperationUsage): boolean {
  const field = path.slice(0, path.lastIndexOf('.'));
  return usage.selected.has(field) && !usage.given.has(path);
}
