import { readFileSync } from 'node:fs';
import { canonicalJson } from '#kernel/canonical-json.ts';
import {
  envelopeText,
  hashedText,
  type OfflineEnvelope,
  signedText,
} from '../../subgraphs/checkout/domain/offline/envelope.ts';
import { offlineRecordProblem } from '../../subgraphs/checkout/domain/offline/check-record.ts';
import { offlineSeals } from '../../subgraphs/checkout/adapters/offline-seals.ts';
import { createTestStorage } from '../../test/kit/till-storage.ts';
import { sha256, tillKeyIn } from './till-key.ts';

type Vector = Omit<OfflineEnvelope, 'version'> & {
  readonly canonicalRecord: string;
  readonly signedText: string;
  readonly envelope: string;
};
type Vectors = {
  readonly privateKeyPkcs8: string;
  readonly publicKeySpki: string;
  readonly vectors: readonly Vector[];
};

/** For tills in other languages: whoever gets these right can write envelopes. */
const file = JSON.parse(readFileSync('till/offline/envelope-vectors.json', 'utf8')) as Vectors;

it.each(file.vectors.map((vector) => [vector.record.sequenceNumber, vector] as const))(
  'test vector %i is canonical, hashed and signed as the page says, and taken by checkout',
  async (_number, vector) => {
    const { record, previousHash, hash, signature } = vector;
    expect(canonicalJson(record)).toBe(vector.canonicalRecord);
    expect(await sha256(hashedText(previousHash, record))).toBe(hash);
    expect(signedText(hash)).toBe(vector.signedText);
    const { privateKeyPkcs8: privateKey, publicKeySpki: publicKey } = file;
    const stored = new Map([['key', JSON.stringify({ privateKey, publicKey })]]);
    const key = await tillKeyIn(createTestStorage(stored));
    expect(await key.sign(vector.signedText)).toBe(signature);
    expect(envelopeText({ version: 1, record, previousHash, hash, signature })).toBe(
      vector.envelope,
    );
    const read = offlineSeals.read(vector.envelope);
    expect(read.ok && offlineSeals.isSignedBy(read.value, publicKey)).toBe(true);
    expect(offlineRecordProblem(record, record)).toBeUndefined();
    const { id, storeId, workstationId, sequenceNumber } = record;
    expect(offlineSeals.recognise(vector.envelope)).toEqual({
      ...{ id, storeId, workstationId, sequenceNumber, previousHash, hash },
    });
  },
);

it.each`
  what                        | change
  ${'a changed cent'}         | ${(text: string) => text.replace('"minor":', '"minor":1')}
  ${'another hash before it'} | ${(text: string) => text.replace('"previousHash":"0', '"previousHash":"1')}
  ${'a space'}                | ${(text: string) => text.replace(':', ': ')}
  ${'a text around it'}       | ${(text: string) => ` ${text}`}
  ${'another version'}        | ${(text: string) => text.replace('"version":1', '"version":2')}
  ${'half of it'}             | ${(text: string) => text.slice(0, text.length / 2)}
  ${'nothing'}                | ${() => ''}
`('an envelope with $what is not recognised without reading it', ({ change }) => {
  const [vector] = file.vectors;
  const text = (change as (text: string) => string)(vector?.envelope ?? '');
  expect(offlineSeals.recognise(text)).toBeUndefined();
});

it.each`
  what                            | change
  ${'another store'}              | ${{ storeId: 'S002' }}
  ${'the online series'}          | ${{ series: 'ONLINE' }}
  ${'the web'}                    | ${{ channel: 'WEB' }}
  ${'another currency'}           | ${{ currency: 'USD' }}
  ${'a return'}                   | ${{ kind: 'RETURN' }}
  ${'an order'}                   | ${{ orderId: 'O1' }}
  ${'points'}                     | ${{ points: { earned: 5, burned: 0 } }}
  ${'a coupon'}                   | ${{ coupons: [{ code: 'A', promotionId: 'P' }] }}
  ${'no lines'}                   | ${{ lines: [] }}
  ${'no tenders'}                 | ${{ tenders: [] }}
  ${'a voided sale with tenders'} | ${{ kind: 'VOIDED' }}
  ${'a no-sale with lines'}       | ${{ kind: 'NO_SALE' }}
  ${'more change'}                | ${{ change: { minor: 52, currency: 'EUR' } }}
  ${'rounding from nowhere'}      | ${{ cashRounding: { minor: 1, currency: 'EUR' } }}
  ${'no taxes'}                   | ${{ taxes: [] }}
`('a record of $what is refused', ({ change }) => {
  const record = file.vectors[1]?.record;
  if (record === undefined) throw new Error('Expected the second vector.');
  const changed = { ...record, ...(change as object) };
  expect(offlineRecordProblem(changed, record)).toEqual(expect.any(String));
});

it.each`
  what                   | change
  ${'a cheaper line'}    | ${{ extended: { minor: 1, currency: 'EUR' } }}
  ${'a negative price'}  | ${{ unitPrice: { minor: -149, currency: 'EUR' } }}
  ${'a negative count'}  | ${{ quantity: { value: '-1', unit: 'EA' } }}
  ${'a hidden discount'} | ${{ discount: { minor: 1, currency: 'EUR' } }}
  ${'less tax'}          | ${{ tax: { minor: 0, currency: 'EUR' }, net: { minor: 149, currency: 'EUR' } }}
  ${'another rate'}      | ${{ taxes: [] }}
  ${'dollars'}           | ${{ unitPrice: { minor: 149, currency: 'USD' } }}
`('a line with $what is refused', ({ change }) => {
  const record = file.vectors[1]?.record;
  if (record === undefined) throw new Error('Expected the second vector.');
  const lines = record.lines.map((line) => ({ ...line, ...(change as object) }));
  expect(offlineRecordProblem({ ...record, lines }, record)).toEqual(expect.any(String));
});
