import { createHash } from 'node:crypto';

/** Of the text's UTF-8 bytes, in lower-case hexadecimal. Apart from everything that also runs in a browser. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
