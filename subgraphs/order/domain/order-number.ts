/**
 * `W-XXXX-XXXX` from at least eight random bytes: 40 bits in Crockford's alphabet, which has no I, L, O and U, so that
 * nobody mishears it. A number that is taken is drawn again.
 */
export function orderNumberOf(random: Uint8Array): string {
  if (random.length < letterCount) {
    throw new RangeError(`Expected ${letterCount} random bytes, got ${random.length}.`);
  }
  const letters = Array.from(random.slice(0, letterCount), (byte) => alphabet.charAt(byte % 32));
  return `W-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** As people type it: any case, with or without dashes, O for 0 and I or L for 1. */
export function normaliseOrderNumber(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^W/, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== letterCount) return undefined;
  return `W-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

const letterCount = 8;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
