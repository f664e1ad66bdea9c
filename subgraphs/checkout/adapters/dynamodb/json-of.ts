/**
 * The JSON text of a value that never changes: a scan stores the same basket twice, as itself and in the answer under
 * its idempotency key.
 */
export function jsonOf(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

const texts = new WeakMap<object, string>();
