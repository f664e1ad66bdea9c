import { compileFunction } from 'node:vm';

/**
 * Makes a function from source text. The one place that does: callers put nothing into `body` but text of their own and
 * names as `quote` writes them, and hand everything else in as parameters.
 */
export function generateFunction(
  parameters: readonly string[],
  body: string,
): (...values: readonly unknown[]) => unknown {
  return compileFunction(body, parameters) as (...values: readonly unknown[]) => unknown;
}
