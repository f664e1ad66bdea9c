import { changesPath, toChangePage } from './changes.ts';

const source = {
  path: 'Prices',
  keyFields: [
    { name: 'listId', kind: 'TEXT' },
    { name: 'validFrom', kind: 'INSTANT' },
  ],
} as const;

describe('the question for the next changes', () => {
  it.each`
    what                           | after                                                       | filter
    ${'the first'}                 | ${undefined}                                                | ${null}
    ${'one after all of a number'} | ${{ changeNumber: '7', key: [] }}                           | ${'changeNumber gt 7'}
    ${'a later one'}               | ${{ changeNumber: '7', key: ["O'N", '2026-01-01T00:00Z'] }} | ${"changeNumber gt 7 or (changeNumber eq 7 and (listId gt 'O''N' or (listId eq 'O''N' and (validFrom gt 2026-01-01T00:00Z))))"}
  `('of $what page goes by number and key', ({ after, filter }) => {
    const url = new URL(changesPath(source, after, 5), 'http://erp');
    expect(url.searchParams.get('$filter')).toBe(filter);
    expect(url.searchParams.get('$orderby')).toBe('changeNumber,listId,validFrom');
    expect(url.searchParams.get('$top')).toBe('5');
  });
});

describe('a page of changes', () => {
  const rows = [
    { listId: 'a', validFrom: 'x', changeNumber: '1', isGood: true },
    { listId: 'b', validFrom: 'y', changeNumber: '2', isGood: false },
  ];
  const toRecord = (row: unknown) => {
    const { listId, isGood } = row as (typeof rows)[number];
    if (!isGood) throw new TypeError('it is not good');
    return listId;
  };

  it('ends at its last row, also when that one is rejected', () => {
    expect(toChangePage({ ...source, toRecord }, rows, true)).toEqual({
      records: ['a'],
      rejections: ['b y: it is not good'],
      position: { changeNumber: '2', key: ['b', 'y'] },
      hasMore: true,
    });
  });

  it('has no position when it is empty, and nothing after it', () => {
    expect(toChangePage({ ...source, toRecord }, [], true)).toEqual({
      records: [],
      rejections: [],
      hasMore: false,
    });
  });

  it('cannot be read on from a row without a change number', () => {
    const nameless = [{ listId: 'a', validFrom: 'x', isGood: true }];
    expect(() => toChangePage({ ...source, toRecord }, nameless, true)).toThrow(/changeNumber/);
  });
});
