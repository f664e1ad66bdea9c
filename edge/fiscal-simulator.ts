import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { type FiscalMemory, noFiscalMemory } from './fiscal-memory.ts';

/** What it signed, in the words of BSI TR-03153. */
export type SimulatedSignature = {
  readonly deviceSerial: string;
  readonly transactionNumber: number;
  readonly signatureCounter: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly algorithm: string;
  readonly processType: string;
  readonly processData: string;
  readonly signature: string;
  readonly publicKey: string;
};

type Finishing = {
  readonly key: string;
  readonly transactionNumber: number;
  readonly processType: string;
  readonly processData: string;
};

type Begun = { readonly transactionNumber: number; readonly startedAt: string };

type Remembered =
  /** PKCS8 in base64. */
  | { readonly privateKey: string }
  | { readonly key: string; readonly begun: Begun }
  | { readonly key: string; readonly signature: SimulatedSignature };

/**
 * A signing device that needs no hardware: it has a key of its own that never leaves it, counts what it signs, and knows
 * by its key what it has signed already. Its serial number is the hash of its public key, as a TSE's is; one that is
 * started anew without its memory is another device. `state.down` makes it fail, `state.delayMs` slow.
 */
export function createFiscalSimulator(
  clock: () => Date = () => new Date(),
  memory: FiscalMemory = noFiscalMemory,
) {
  const remembered = memory.read() as readonly Remembered[];
  const privateKey = keyAmong(remembered) ?? makeKey(memory);
  const { spki, deviceSerial } = namesOf(privateKey);
  const { begun, finished } = bookOf(remembered);
  const state = {
    ...{ down: false, delayMs: 0 },
    ...{ transactionNumber: begun.size, signatureCounter: finished.size },
  };
  const answering = async (): Promise<void> => {
    if (state.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
    if (state.down) throw new Error('The fiscal device does not answer.');
  };
  return {
    state,
    deviceSerial,
    start: async ({ key }: { readonly key: string; readonly clientId: string }): Promise<Begun> => {
      await answering();
      const known = begun.get(key);
      if (known !== undefined) return known;
      state.transactionNumber += 1;
      const { transactionNumber } = state;
      const started = { transactionNumber, startedAt: clock().toISOString() };
      memory.add({ key, begun: started } satisfies Remembered);
      begun.set(key, started);
      return started;
    },
    finish: async (finishing: Finishing): Promise<SimulatedSignature> => {
      await answering();
      const { key, transactionNumber, processType, processData } = finishing;
      const known = finished.get(key);
      if (known !== undefined) return known;
      const started = begun.get(key);
      if (started?.transactionNumber !== transactionNumber) {
        throw new Error(`The fiscal device has not begun transaction ${transactionNumber}.`);
      }
      state.signatureCounter += 1;
      const content = {
        ...{ deviceSerial, transactionNumber, signatureCounter: state.signatureCounter },
        ...{ startedAt: started.startedAt, finishedAt: clock().toISOString() },
        ...{ algorithm: 'ecdsa-plain-SHA256', processType, processData },
      };
      const signature = sign('sha256', Buffer.from(JSON.stringify(content)), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      });
      const answer = {
        ...content,
        signature: signature.toString('base64'),
        publicKey: spki.toString('base64'),
      };
      memory.add({ key, signature: answer } satisfies Remembered);
      finished.set(key, answer);
      return answer;
    },
  };
}

function namesOf(privateKey: KeyObject) {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { spki, deviceSerial: createHash('sha256').update(spki).digest('hex') };
}

function bookOf(remembered: readonly Remembered[]) {
  const begun = new Map<string, Begun>();
  const finished = new Map<string, SimulatedSignature>();
  for (const entry of remembered) {
    if ('begun' in entry) begun.set(entry.key, entry.begun);
    if ('signature' in entry) finished.set(entry.key, entry.signature);
  }
  return { begun, finished };
}

function keyAmong(remembered: readonly Remembered[]): KeyObject | undefined {
  const kept = remembered.find((entry) => 'privateKey' in entry)?.privateKey;
  if (kept === undefined) return undefined;
  return createPrivateKey({ key: Buffer.from(kept, 'base64'), format: 'der', type: 'pkcs8' });
}

function makeKey(memory: FiscalMemory): KeyObject {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' });
  memory.add({ privateKey: pkcs8.toString('base64') } satisfies Remembered);
  return privateKey;
}
