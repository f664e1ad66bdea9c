import type { TillStorage } from './storage.ts';

/** What signs for the workstation. A till with a security chip brings its own; the others get one in their storage. */
export type TillKey = {
  /** SPKI in base64: what `workstationEnrol` takes. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 bytes of the text, in base64. */
  readonly sign: (text: string) => Promise<string>;
};

/** The key of this storage, made at the first call. WebCrypto has Ed25519 in Node 20 and all browsers since 2025. */
export async function tillKeyIn(storage: TillStorage): Promise<TillKey> {
  const stored = (await storage.get(keyName)) ?? (await storage.exclusively(() => make(storage)));
  const { privateKey, publicKey } = JSON.parse(stored) as KeyTexts;
  const key = await crypto.subtle.importKey('pkcs8', toBytes(privateKey), algorithm, false, [
    'sign',
  ]);
  return {
    publicKey,
    sign: async (text) => {
      const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text));
      return toBase64(new Uint8Array(signature));
    },
  };
}

/** Of the text's UTF-8 bytes, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keyName = 'key';
const algorithm = { name: 'Ed25519' };

type KeyTexts = { readonly privateKey: string; readonly publicKey: string };

/** Another tab may have been faster. */
async function make(storage: TillStorage): Promise<string> {
  const there = await storage.get(keyName);
  if (there !== undefined) return there;
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as KeyPair;
  const texts: KeyTexts = {
    privateKey: await exported('pkcs8', pair.privateKey),
    publicKey: await exported('spki', pair.publicKey),
  };
  const value = JSON.stringify(texts);
  await storage.write([{ key: keyName, value }]);
  return value;
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
type KeyPair = { readonly privateKey: Key; readonly publicKey: Key };

async function exported(format: 'pkcs8' | 'spki', key: Key): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey(format, key)));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
