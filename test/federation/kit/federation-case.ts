import type { Node } from './node.ts';

/** One small supergraph: what it is about, its subgraphs, and only as much data as the feature needs. */
export type FederationCase = {
  readonly name: string;
  /** The features of federation that meet here. */
  readonly features: readonly string[];
  /** SDL by subgraph; the federation link is added where the SDL has none. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Whatever is not given here is made up from type, key, field and arguments. */
  readonly data?: CaseData;
  /** Written queries: each is a regression or the shortest way to the feature. */
  readonly queries: readonly WrittenQuery[];
  /** Absent: random queries too. A reason here: only the written ones run. */
  readonly onlyWritten?: string;
};

export type WrittenQuery =
  string | { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

export type CaseData = {
  /** By type and id: the values of fields. `*` as id stands for every row that says nothing else. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, Row>>>>;
  /** Rows that a subgraph does not know, as `Type:id`: it answers null when it is asked for them as entities. */
  readonly absent?: Readonly<Record<string, readonly string[]>>;
};

export type Row = Readonly<Record<string, FieldValue>>;

/** A function gets the arguments and, for fields with `@requires`, what they require. */
export type FieldValue = PlainValue | ((args: Arguments, required: unknown) => PlainValue);

export type PlainValue =
  | string
  | number
  | boolean
  | null
  | Node
  | Fault
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

export type Arguments = Readonly<Record<string, unknown>>;

/** A field that fails, or an item of a list that does. */
export type Fault = { readonly fault: string };

export function fails(message: string): Fault {
  return { fault: message };
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}
