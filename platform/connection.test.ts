import fc from 'fast-check';
import { z } from 'zod';
import { decodeCursor, encodeCursor, pageLimit, toConnection } from './connection.ts';

describe('cursors', () => {
  it('come back as any JSON value that they were made of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (position) => {
        const same: unknown = JSON.parse(JSON.stringify(position));
        expect(decodeCursor(encodeCursor(position))).toEqual(same);
      }),
    );
  });

  it.each(['', '%%', 'bm90IGpzb24', encodeCursor(['a'])])('refuse %j', (cursor) => {
    const schema = z.tuple([z.string(), z.number()]);
    expect(() => decodeCursor(cursor, schema)).toThrow('Expected a cursor');
  });
});

describe('pageLimit', () => {
  it.each`
    first        | answer
    ${undefined} | ${20}
    ${null}      | ${20}
    ${1}         | ${1}
    ${100}       | ${100}
    ${101}       | ${'PAGE_SIZE_TOO_LARGE'}
    ${0}         | ${'PAGE_SIZE_TOO_SMALL'}
    ${-1}        | ${'PAGE_SIZE_TOO_SMALL'}
  `('first $first answers $answer', ({ first, answer }) => {
    if (typeof answer === 'number') expect(pageLimit(first)).toBe(answer);
    else {
      const extensions = { code: 'BAD_USER_INPUT', reason: answer };
      expect(() => pageLimit(first)).toThrow(expect.objectContaining({ extensions }));
    }
  });
});

describe('toConnection', () => {
  it('shows every row exactly once over its pages', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 10 }), (rowCount, limit) => {
        const all = Array.from({ length: rowCount }, (_, index) => index);
        const seen: number[] = [];
        let after: number | undefined;
        for (let more = true; more;) {
          const from = after === undefined ? 0 : after + 1;
          const rows = all.slice(from, from + limit + 1);
          const page = toConnection({
            rows,
            limit,
            cursorOf: encodeCursor,
            hasPreviousPage: from > 0,
          });
          seen.push(...page.nodes);
          expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
          more = page.pageInfo.hasNextPage;
          if (page.pageInfo.endCursor !== undefined)
            after = decodeCursor(page.pageInfo.endCursor, z.int());
        }
        expect(seen).toEqual(all);
      }),
    );
  });
});
