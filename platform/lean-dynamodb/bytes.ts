/**
 * JSON has no bytes: DynamoDB writes them as base64. They are rare, so a request is copied only where it has some, and
 * an answer is walked through only where its text names the kind.
 */
export function bytesToText(value: unknown): unknown {
  return holdsBytes(value) ? withText(value) : value;
}

/** The answer that a text stands for. */
export function bytesFromText(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return /"BS?":/.test(text) ? withBytes(value) : value;
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsBytes);
  if (value instanceof Uint8Array) return true;
  // Entries would be made for each of some hundred attributes.
  for (const name in value) {
    if (holdsBytes((value as Readonly<Record<string, unknown>>)[name])) return true;
  }
  return false;
}

function withText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(withText);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withText(member)]),
  );
}

/** A member B that is a text can only be an attribute's value: an attribute that is named B holds an object. */
function withBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withBytes);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, memberWithBytes(name, member)]),
  );
}

function memberWithBytes(name: string, member: unknown): unknown {
  if (name === 'B' && typeof member === 'string') return toBytes(member);
  if (name === 'BS' && Array.isArray(member)) {
    return member.map((text) => (typeof text === 'string' ? toBytes(text) : withBytes(text)));
  }
  return withBytes(member);
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}
