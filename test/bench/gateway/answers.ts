import { isDeepStrictEqual } from 'node:util';
import type { Load } from '../load.ts';
import type { BenchmarkData } from './benchmark-data.ts';

export type CheckedAnswer = {
  readonly bytes: Buffer;
  readonly isByteEqual: boolean;
  readonly durationMs: number;
};

/** Asks once; throws unless the answer is the expected one. */
export async function checkAnswer(
  url: string,
  label: string,
  { requestJson, expectedJson }: BenchmarkData,
): Promise<CheckedAnswer> {
  const startedMs = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: requestJson,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const durationMs = performance.now() - startedMs;
  const text = bytes.toString('utf8');
  const isByteEqual = text.trim() === expectedJson.trim();
  if (isByteEqual || isDeepStrictEqual(parsed(text), parsed(expectedJson))) {
    return { bytes, isByteEqual, durationMs };
  }
  throw new Error(`${label} gave another answer than expected: ${text.slice(0, 300)}`);
}

function parsed(text: string): unknown {
  return JSON.parse(text) as unknown;
}

/** While it is measured a contestant must give, byte for byte, the answer that was checked. */
export function refuteUnless(expected: Buffer): Load['refute'] {
  return (status, body) => {
    if (status === 200 && body.equals(expected)) return undefined;
    return `Expected the answer that was checked, got ${status}: ${body.toString('utf8', 0, 300)}`;
  };
}
