import fc from 'fast-check';
import { createCustomer, type Customer, eraseCustomer, updateCustomer } from './customer.ts';

const now = '2026-03-01T10:00:00.000Z';
const later = '2026-03-02T10:00:00.000Z';
const ada = { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@shop.example' };
const address = { lines: ['12 Main Street'], city: 'Town', postalCode: '12345', country: 'DE' };

describe("a customer's details", () => {
  it.each`
    change                                                      | field
    ${{ givenName: ' ' }}                                       | ${['givenName']}
    ${{ familyName: 'x'.repeat(101) }}                          | ${['familyName']}
    ${{ email: 'nobody' }}                                      | ${['email']}
    ${{ phone: '030 123' }}                                     | ${['phone']}
    ${{ address: { ...address, lines: [] } }}                   | ${['address', 'lines']}
    ${{ address: { ...address, city: '' } }}                    | ${['address', 'city']}
    ${{ address: { ...address, postalCode: '1234567890123' } }} | ${['address', 'postalCode']}
  `('$field as in $change answers CUSTOMER_DETAILS_INVALID', ({ change, field }) => {
    const refused = createCustomer('C1', { ...ada, ...change }, now);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'CUSTOMER_DETAILS_INVALID', field },
    });
  });

  it('are changed where something is given, removed by null, and otherwise left', () => {
    const changes = { email: null, phone: '+4930123456', address };
    const updated = updateCustomer(customer(), changes, { version: 1, now: later });
    expect(updated).toEqual({
      ok: true,
      value: {
        customerId: 'C1',
        status: 'ACTIVE',
        version: 2,
        givenName: 'Ada',
        familyName: 'Lovelace',
        phone: '+4930123456',
        address,
        createdAt: now,
        updatedAt: later,
      },
    });
  });

  it.each`
    state       | version | code
    ${'active'} | ${7}    | ${'CUSTOMER_VERSION_STALE'}
    ${'erased'} | ${null} | ${'CUSTOMER_ERASED'}
  `('of an $state customer at version $version answer $code', ({ state, version, code }) => {
    const stored = state === 'active' ? customer() : eraseCustomer(customer(), now);
    const refused = updateCustomer(stored, { givenName: 'A' }, { version, now });
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
  });

  it('are gone for good after erasing, whatever they were', () => {
    const text = fc.stringMatching(/^[a-z]{8,20}$/);
    fc.assert(
      fc.property(text, text, text, (givenName, familyName, city) => {
        const details = { givenName, familyName, address: { ...address, city } };
        const created = createCustomer('C1', details, now);
        const erased = created.ok ? eraseCustomer(created.value, later) : undefined;
        const left = JSON.stringify(erased);
        expect(left).toContain('C1');
        for (const personal of [givenName, familyName, city]) expect(left).not.toContain(personal);
      }),
    );
  });

  it('are erased once, however often', () => {
    const erased = eraseCustomer(customer(), now);
    expect(eraseCustomer(erased, later)).toBe(erased);
  });
});

function customer(): Customer {
  const created = createCustomer('C1', ada, now);
  if (!created.ok) throw new Error(created.refusal.message);
  return created.value;
}
