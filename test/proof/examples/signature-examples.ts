import { createReceiptSigner } from '../../../subgraphs/checkout/adapters/receipt-signer.ts';
import { tillKeyIn } from '../../../till/offline/till-key.ts';
import { createTestStorage } from '../../kit/till-storage.ts';
import type { Worked } from './worked.ts';

/** The one key of RFC 8037, and the same as RFC 8032's first test. */
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const jwk = { kty: 'OKP', crv: 'Ed25519', x, d } as const;
/** What stands before the 32 bytes of a private and of a public key (RFC 8410). */
const [pkcs8, spki] = ['302e020100300506032b657004220420', '302a300506032b6570032100'];

const keyText = (beginning: string, key: string) =>
  Buffer.concat([Buffer.from(beginning, 'hex'), Buffer.from(key, 'base64url')]).toString('base64');

/** Of rule 39's envelopes and of digital receipts: both sign with Ed25519. */
export const signatureExamples: readonly Worked[] = [
  {
    ...{
      rule: 39,
      source: 'RFC 8037, appendix A.3',
      what: 'the thumbprint whose beginning names a key',
    },
    actual: async () => {
      const settings = { jwks: [jwk], internalSecret: '', linkBase: undefined };
      return (await createReceiptSigner(settings)).keys.map(({ kid }) => kid);
    },
    expected: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'.slice(0, 8)],
  },
  {
    ...{ rule: 39, source: 'RFC 8037, appendix A.4', what: 'the signature of a text' },
    actual: async () => {
      const storage = createTestStorage();
      const texts = { privateKey: keyText(pkcs8, d), publicKey: keyText(spki, x) };
      await storage.write([{ key: 'key', value: JSON.stringify(texts) }]);
      const { sign } = await tillKeyIn(storage);
      const signature = await sign('eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc');
      return Buffer.from(signature, 'base64').toString('base64url');
    },
    expected:
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  },
];
