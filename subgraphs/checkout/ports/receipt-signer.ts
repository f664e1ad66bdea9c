import type { ReceiptClaims } from '../domain/digital-receipt.ts';

/** A public key as JWKS publishes it (RFC 7517, RFC 8037). */
export type ReceiptKey = {
  readonly kid: string;
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
};

export type ReceiptSigner = {
  /** A compact JWS; the same claims give the same token while the key is the same. */
  readonly sign: (claims: ReceiptClaims) => Promise<string>;
  /** Undefined: no key of ours signed this, for this purpose. */
  readonly verify: (token: string) => Promise<ReceiptClaims | undefined>;
  /** The one that signs first; then those that only verify what was signed before. */
  readonly keys: readonly ReceiptKey[];
  /** Where a token can be checked, ready to be put into a QR code. */
  readonly linkOf: (token: string) => string;
};
