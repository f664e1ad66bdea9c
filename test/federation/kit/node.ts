/** A thing of the world: an entity by its row id, or a value that lives at one place of one entity. */
export type Node = {
  readonly type: string;
  readonly id: string;
  /** Values that were written for this one thing; they go before rows. */
  readonly fields?: Readonly<Record<string, unknown>>;
};

const interned = new WeakSet<Node>();

/** An entity, as the value of a field. */
export function to(type: string, id: string): Node {
  return known({ type, id });
}

/** A value without a key whose fields are written where it stands. */
export function thing(type: string, fields: Readonly<Record<string, unknown>>): Node {
  return known({ type, id: JSON.stringify(fields), fields });
}

export function nodeOf(type: string, id: string): Node {
  return known({ type, id });
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && interned.has(value as Node);
}

function known(node: Node): Node {
  interned.add(node);
  return node;
}
