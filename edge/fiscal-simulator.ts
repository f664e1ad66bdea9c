import { createHash, generateKeyPairSync, sign } from 'node:crypto';

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

/**
 * A signing device that needs no hardware: it has a key of its own that never leaves it, counts what it signs, and knows
 * by its key what it has signed already. Its serial number is the hash of its public key, as a TSE's is; one that is
 * started anew is another device. `state.down` makes it fail, `state.delayMs` slow.
 */
export function createFiscalSimulator(clock: () => Date = () => new Date()) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const deviceSerial = createHash('sha256').update(spki).digest('hex');
  const state = { down: false, delayMs: 0, transactionNumber: 0, signatureCounter: 0 };
  const begun = new Map<string, Begun>();
  const finished = new Map<string, SimulatedSignature>();
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
      const started = {
        transactionNumber: state.transactionNumber,
        startedAt: clock().toISOString(),
      };
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
      finished.set(key, answer);
      return answer;
    },
  };
}
