/** Sets an entry and forgets the oldest one where there are too many. */
export function keepNewest<Value>(
  entries: Map<string, Value>,
  key: string,
  value: Value,
  max: number,
): void {
  entries.set(key, value);
  const [oldest] = entries.keys();
  if (entries.size > max && oldest !== undefined) entries.delete(oldest);
}
