import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below this an answer fits into a few packets, and compressing it costs more than sending it. */
export const compressedBytesMin = 4 * 1024;
/** Little effort: an answer of 88 kB becomes 3 kB by gzip and 1.5 kB by brotli in 0.3 ms, and more effort gains little. */
const gzipLevel = 1;
const brotliQuality = 1;

const compressors = {
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  gzip: (text: string) => promisify(gzip)(text, { level: gzipLevel }),
} as const;

/** Compresses off the main thread, which goes on answering others. */
export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  return compressors[encoding](text);
}

/** What the client decodes; undefined for a short answer or a client that takes it plain. */
export function encodingFor(
  acceptEncoding: string | undefined,
  text: string,
): Encoding | undefined {
  if (acceptEncoding === undefined || text.length < compressedBytesMin) return undefined;
  const offers = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim());
  const takes = (encoding: Encoding): boolean =>
    offers.some((offer) => offer.startsWith(encoding) && !/;\s*q=0(\.0*)?$/.test(offer));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}
