import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHasher } from '../../ports.ts';

/** scrypt with N = `cost` (a power of two), as `scrypt$cost$salt$key` so that a later cost verifies older PINs. */
export function createPinHasher(cost: number): PinHasher {
  const saltOfNobody = randomBytes(saltBytes);
  return {
    hash: async (pin) => {
      const salt = randomBytes(saltBytes);
      const key = await derive(pin, salt, cost);
      return ['scrypt', cost, salt.toString('base64url'), key.toString('base64url')].join('$');
    },
    verify: async (pin, verifier) => {
      const stored = verifier === undefined ? undefined : parse(verifier);
      const key = await derive(pin, stored?.salt ?? saltOfNobody, stored?.cost ?? cost);
      return stored !== undefined && timingSafeEqual(key, stored.key);
    },
  };
}

const saltBytes = 16;
const keyBytes = 32;
const blockSize = 8;
/** Twice what the largest cost that the settings allow needs (128 x N x r bytes). */
const memoryBytesMax = 256 * 1024 * 1024;

function derive(pin: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: 1, maxmem: memoryBytesMax };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyBytes, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function parse(verifier: string): { cost: number; salt: Buffer; key: Buffer } {
  const [scheme, cost = '', salt = '', key = ''] = verifier.split('$');
  const parsed = {
    cost: Number(cost),
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
  if (scheme === 'scrypt' && parsed.key.length === keyBytes) return parsed;
  throw new TypeError('Expected a PIN verifier like scrypt$cost$salt$key.');
}
