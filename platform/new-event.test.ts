import { isUuid } from '#kernel/ids.ts';
import { newEvent } from './new-event.ts';

const detail = {
  transactionId: 't1',
  postingId: 'p1',
  corporateDocumentNumber: '4900000001',
  postedAt: '2026-03-01T09:00:00Z',
};
const event = {
  type: 'SalePosted',
  source: 'corporate-erp',
  aggregateId: 'posting:p1',
  version: 1,
  now: new Date('2026-03-01T09:00:01Z'),
} as const;

describe('newEvent', () => {
  it('makes an event with its own id and instant, without members that are absent', () => {
    const made = newEvent({ ...event, detail, correlationId: undefined });
    expect(made).toEqual({
      type: 'SalePosted',
      source: 'corporate-erp',
      aggregateId: 'posting:p1',
      version: 1,
      id: made.id,
      occurredAt: '2026-03-01T09:00:01.000Z',
      detail,
    });
    expect(isUuid(made.id)).toBe(true);
    expect('correlationId' in made).toBe(false);
  });

  it('refuses a detail that is not as the schema says, and names the place', () => {
    const wrong = { ...detail, postedAt: 'yesterday' };
    expect(() => newEvent({ ...event, detail: wrong })).toThrow(/SalePosted[\s\S]*postedAt/);
  });
});
