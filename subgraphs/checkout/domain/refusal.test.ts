import { refused } from './refusal.ts';

it.each`
  field                   | refusal
  ${[]}                   | ${{ code: 'BASKET_EMPTY', message: 'Nothing in it.' }}
  ${['lines']}            | ${{ code: 'BASKET_EMPTY', message: 'Nothing in it.', field: ['lines'] }}
  ${['amount', 'amount']} | ${{ code: 'BASKET_EMPTY', message: 'Nothing in it.', field: ['amount', 'amount'] }}
`('a refusal at $field names that place, and none where there is none', ({ field, refusal }) => {
  const given = refused('BASKET_EMPTY', 'Nothing in it.', ...(field as string[]));
  expect(given).toStrictEqual({ ok: false, refusal });
});
