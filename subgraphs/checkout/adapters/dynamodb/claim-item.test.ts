import { accept } from '#kernel/outcome.ts';
import { idempotencyItem } from '#platform/idempotency-dynamodb.ts';
import type { BasketRecord, IdempotencyClaim, StoredAnswer } from '../../ports.ts';
import { claimItem } from './claim-item.ts';

const basket = { id: 'B1', lines: [{ description: 'Käse "jung" \n' }] } as unknown as BasketRecord;
const scope = { audience: 'till', owner: 'O001-01', mutation: 'basketScan', key: 'k#1' };
const now = new Date('2026-03-01T10:00:00.000Z');

it.each<[string, StoredAnswer]>([
  ['nothing', {}],
  ['a basket alone', { basket }],
  ['a basket and a line', { basket, lineId: 'L1' }],
  ['a transaction', { transactionId: 'T1', basketId: 'B1' }],
  ['an absent line', { basket, lineId: undefined } as unknown as StoredAnswer],
])('keeps %s as the platform would', (_what, answer) => {
  const input = { basketId: 'B1', scan: '0952' };
  const claim: IdempotencyClaim = { ...scope, input };
  expect(claimItem(claim, answer, now)).toEqual(idempotencyItem(scope, input, accept(answer), now));
});

it('tells inputs apart, whatever object they are', () => {
  const hashOf = (input: unknown) => claimItem({ ...scope, input }, {}, now).inputHash;
  const input = { scan: '1' };
  expect(hashOf(input)).toBe(hashOf(input));
  expect(hashOf(input)).toBe(hashOf({ scan: '1' }));
  expect(hashOf({ scan: '2' })).not.toBe(hashOf(input));
  expect(hashOf('text')).not.toBe(hashOf(input));
});

it('keeps the id alone of a basket that is too large', () => {
  const large = { ...basket, note: 'x'.repeat(60_000) } as unknown as BasketRecord;
  const { outcome } = claimItem({ ...scope, input: {} }, { basket: large, lineId: 'L1' }, now);
  expect(JSON.parse(outcome)).toEqual({ ok: true, value: { lineId: 'L1', basketId: 'B1' } });
});
