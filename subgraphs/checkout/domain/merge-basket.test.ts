import { changeBasket, openBasket, type BasketChangeKind } from './basket.ts';
import { admitWrite } from './merge-basket.ts';
import { approvalsOn, type LineApproval } from './price-change.ts';
import { now, opening, saidOf } from './test-kit.ts';

const opened = openBasket(opening);
/** Edited once and added to twice since: version 4, of which 2 was the edit. */
const stored = (['EDIT', 'ADD_LINES', 'ADD_LINES'] as const).reduce(
  (basket, kind) => changeBasket(basket, {}, { kind, now }),
  opened,
);

it('counts every change, and remembers the last that did more than add', () => {
  expect([opened.version, opened.lastEditVersion]).toEqual([1, 1]);
  expect([stored.version, stored.lastEditVersion]).toEqual([4, 2]);
  expect(opened).toMatchObject({ status: 'OPEN', lines: [], taxes: [], tenders: [] });
});

const stale = (version: number) =>
  `BASKET_VERSION_STALE version: The basket is at version 4, the write was made on version ${version}.`;
it.each`
  kind           | version      | answer
  ${'ADD_LINES'} | ${undefined} | ${'ok'}
  ${'ADD_LINES'} | ${4}         | ${'ok'}
  ${'ADD_LINES'} | ${3}         | ${'ok'}
  ${'ADD_LINES'} | ${2}         | ${'ok'}
  ${'ADD_LINES'} | ${1}         | ${stale(1)}
  ${'ADD_LINES'} | ${5}         | ${stale(5)}
  ${'EDIT'}      | ${undefined} | ${'ok'}
  ${'EDIT'}      | ${4}         | ${'ok'}
  ${'EDIT'}      | ${3}         | ${stale(3)}
  ${'EDIT'}      | ${5}         | ${stale(5)}
`('$kind on version $version of 4, edited at 2: $answer', ({ kind, version, answer }) => {
  const write = {
    kind: kind as BasketChangeKind,
    ...(version !== undefined && { version: version as number }),
  };
  expect(saidOf(admitWrite(stored, write))).toBe(answer);
});

it('a line has taken the approvals that stand on it, in their order', () => {
  const by = (approvalId: string): LineApproval => ({
    approvalId,
    operatorId: 'M1',
    permission: 'VOID',
  });
  expect(approvalsOn({})).toEqual([]);
  expect(approvalsOn({ approval: by('A') })).toEqual([by('A')]);
  expect(approvalsOn({ approval: by('A'), furtherApprovals: [by('B'), by('C')] })).toEqual([
    by('A'),
    by('B'),
    by('C'),
  ]);
});
