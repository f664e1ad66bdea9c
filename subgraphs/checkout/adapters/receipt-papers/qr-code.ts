import { encode } from 'uqr';

/** Dark modules of a QR code that stand beside each other in one row. */
export type QrRun = { readonly row: number; readonly column: number; readonly length: number };

/** A QR code as rectangles, without a margin; `size` modules high and wide. */
export function qrRuns(content: string): {
  readonly size: number;
  readonly runs: readonly QrRun[];
} {
  // L: a screen or a fresh print is hardly damaged, and fewer modules are easier to read.
  const { data, size } = encode(content, { ecc: 'L', border: 0 });
  return { size, runs: data.flatMap(runsOf) };
}

function runsOf(modules: readonly boolean[], row: number): readonly QrRun[] {
  const text = modules.map((dark) => (dark ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)].map((match) => {
    return { row, column: match.index, length: match[0].length };
  });
}
