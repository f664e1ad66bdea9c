import { canonicalJson } from '#kernel/canonical-json.ts';

/** Equal as JSON, whatever the order of members. */
export function isSame(left: unknown, right: unknown): boolean {
  return canonicalJson(left) === canonicalJson(right);
}
