import { createHash, createPublicKey, randomInt } from 'node:crypto';
import type { Codes } from '../../ports.ts';

/** Crockford's base 32: no I, L, O or U, which people mistake for others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 10 characters of 5 bits: 50 bits for five tries. */
const codeLength = 10;

export const codes: Codes = {
  newCode: () =>
    Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  // The code has entropy enough that a plain hash keeps it; case and spaces are typing.
  hashOf: (code) =>
    createHash('sha256').update(code.toUpperCase().replace(/[\s-]/g, '')).digest('hex'),
};

/** SPKI in base64, as WebCrypto exports it. */
export function isEd25519PublicKey(text: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
