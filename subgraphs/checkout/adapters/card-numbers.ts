import { createHmac, hkdfSync } from 'node:crypto';
import type { CardNumbers } from '../ports/card-numbers.ts';

/** HMAC-SHA-256 under a key of its own that is derived from the company's secret; to change it is to re-issue cards. */
export function createCardNumbers(internalSecret: string): CardNumbers {
  const key = Buffer.from(hkdfSync('sha256', internalSecret, '', 'gift-card-number', keyBytes));
  const hash = (...parts: readonly string[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  return {
    accountIdOf: (number) => hash('number', number),
    pinHashOf: (accountId, pin) => hash('pin', accountId, pin),
  };
}

const keyBytes = 32; // As much as SHA-256 makes use of.
