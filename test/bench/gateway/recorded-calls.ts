/**
 * What the subgraphs do with a call: answer from memory what they have answered before; execute it; or execute it, answer
 * late, and note it (the lateness is what shows which calls are under way at once); or answer like `replaying`, except that
 * one of them, the reviews, never answers.
 */
export const subgraphModes = ['replaying', 'executing', 'recording', 'hanging'] as const;
export type SubgraphMode = (typeof subgraphModes)[number];

/** A call as it reached a subgraph, with the times at which it came and was answered. */
export type RecordedCall = {
  readonly path: string;
  readonly body: string;
  readonly startedMs: number;
  readonly endedMs: number;
};

export type CallToMake = Pick<RecordedCall, 'path' | 'body'>;

/**
 * Calls that were under way at once, together; a call that came after all of them had been answered begins the next
 * wave. This is how the floor makes the same calls without a plan.
 */
export function wavesOf(calls: readonly RecordedCall[]): readonly (readonly CallToMake[])[] {
  const waves: CallToMake[][] = [];
  let waveEndsMs = -Infinity;
  for (const { path, body, startedMs, endedMs } of byStart(calls)) {
    if (startedMs > waveEndsMs) {
      waves.push([]);
      waveEndsMs = -Infinity;
    }
    waves.at(-1)?.push({ path, body });
    waveEndsMs = Math.max(waveEndsMs, endedMs);
  }
  return waves;
}

function byStart(calls: readonly RecordedCall[]): readonly RecordedCall[] {
  return [...calls].sort((left, right) => left.startedMs - right.startedMs);
}
