/** What a satisfiability error says, taken apart. */
type Unreachable = {
  /** `Item.name`: where the last step of the path leads. */
  readonly coordinate: string;
  /** `store.item.name`: one way on which a caller asks for it. */
  readonly path: string;
  /** Why each move that could have led there is closed, without repeats. */
  readonly closedMoves: readonly string[];
};

/** One cause: fields of one type that are out of reach for the same reasons. */
export type UnreachableFields = {
  readonly type: string;
  readonly fields: readonly string[];
  readonly path: string;
  readonly closedMoves: readonly string[];
};

/**
 * Composition tells once per field and path, with every road it tried; a missing key makes that pages. This answers one
 * entry per cause. Messages that it cannot read are answered as `unread`, so that nothing is lost when the wording changes.
 */
export function groupSatisfiability(messages: readonly string[]): {
  readonly causes: readonly UnreachableFields[];
  readonly unread: readonly string[];
} {
  const causes = new Map<string, UnreachableFields>();
  const unread: string[] = [];
  for (const message of messages) {
    const one = takeApart(message);
    if (one === undefined) unread.push(message);
    else addTo(causes, one);
  }
  return { causes: withEqualFields([...causes.values()]), unread };
}

/** The missing step first: which move was closed and why; then what it cuts off. */
export function describeUnreachable(cause: UnreachableFields): string {
  const [first = 'no subgraph that can be reached defines it', ...others] = cause.closedMoves;
  const shown = others.slice(0, otherMovesShownMax).map((move) => `also: ${move}`);
  const leftOut = others.length - shown.length;
  return [
    `missing step: ${first}`,
    ...shown,
    ...(leftOut > 0 ? [`(and ${leftOut} more ways that are closed)`] : []),
    `so ${cause.type}.${listed(cause.fields)} cannot be answered, for example in ${cause.path}`,
  ].join('\n');
}

/** A reader repairs one road; three more show whether another subgraph would be the better one. */
const otherMovesShownMax = 3;
/** Of a type with fifty fields nobody reads all names. */
const fieldsShownMax = 6;

function listed(fields: readonly string[]): string {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return only;
  const shown = fields.slice(0, fieldsShownMax).join(', ');
  const leftOut = fields.length - fieldsShownMax;
  return leftOut > 0 ? `{${shown} and ${leftOut} more}` : `{${shown}}`;
}

function takeApart(message: string): Unreachable | undefined {
  const [, query = '', reasons = ''] =
    /query:\n([^]*?)\ncannot be satisfied by the subgraphs because:\n([^]*)$/.exec(message) ?? [];
  const coordinate = /cannot find field "(\w+\.\w+)/.exec(reasons)?.[1];
  if (query === '' || coordinate === undefined) return undefined;
  return { coordinate, path: pathOf(query), closedMoves: closedMovesIn(reasons) };
}

/** The query has one field a line, and fragments on the way. */
function pathOf(query: string): string {
  const names = query.split('\n').flatMap((line) => {
    const field = /^\s*(?:\w+: )?([a-z_]\w*)/i.exec(line)?.[1];
    const isOperation = /^(query|mutation|subscription)\b/.test(line);
    return field === undefined || isOperation || field === '__typename' ? [] : [field];
  });
  return names.join('.');
}

/** Says once more what the move said. */
const repeated = / from subgraph "[^"]+"\.?$/;

function closedMovesIn(reasons: string): string[] {
  let from = '';
  const moves = reasons.split('\n').flatMap((line) => {
    from = /from subgraph "([^"]+)"/.exec(line)?.[1] ?? from;
    const move = /cannot move to subgraph "([^"]+)"(.*)$/.exec(line);
    return move === null ? [] : [`from ${from} to ${move[1]}${move[2]?.replace(repeated, '')}`];
  });
  return [...new Set(moves)];
}

function addTo(causes: Map<string, UnreachableFields>, one: Unreachable): void {
  const [type = '', field = ''] = one.coordinate.split('.');
  const key = [type, ...one.closedMoves].join('\n');
  const known = causes.get(key);
  const fields = [...new Set([...(known?.fields ?? []), field])];
  causes.set(key, {
    type,
    fields,
    path: shorter(known?.path, one.path),
    closedMoves: one.closedMoves,
  });
}

/** The same fields, out of reach from one subgraph after the other, are one cause with one repair. */
function withEqualFields(causes: readonly UnreachableFields[]): readonly UnreachableFields[] {
  const merged = new Map<string, UnreachableFields>();
  for (const cause of causes) {
    const key = `${cause.type} ${cause.fields.join()}`;
    const known = merged.get(key);
    const closedMoves = [...new Set([...(known?.closedMoves ?? []), ...cause.closedMoves])];
    merged.set(key, { ...cause, closedMoves, path: shorter(known?.path, cause.path) });
  }
  return [...merged.values()];
}

/** Composition walks into the depth first, so that the first example is seldom the one to think about. */
function shorter(one: string | undefined, other: string): string {
  const length = (path: string) => path.split('.').length;
  return one === undefined || length(other) < length(one) ? other : one;
}
