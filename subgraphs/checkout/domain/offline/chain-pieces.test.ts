import fc from 'fast-check';
import { chainPieces, type OfflineMark } from './chain-pieces.ts';

const markOf = (sequenceNumber: number, previousHash: string, hash: string): OfflineMark => ({
  ...{ id: hash, storeId: 'S001', workstationId: 'S001-W1' },
  ...{ sequenceNumber, previousHash, hash },
});
const chain = Array.from({ length: 12 }, (_, index) =>
  markOf(index + 1, `h${index}`, `h${index + 1}`),
);
const [one, two, three, four] = chain as [OfflineMark, OfflineMark, OfflineMark, OfflineMark];
const numbersOf = (marks: readonly OfflineMark[]) =>
  chainPieces(marks).map((piece) => piece.map(({ hash }) => hash));

describe('pieces of a chain', () => {
  it.each`
    what                                     | marks                                   | pieces
    ${'nothing'}                             | ${[]}                                   | ${[]}
    ${'all in one, in any order and twice'}  | ${[three, one, two, one]}               | ${[['h1', 'h2', 'h3']]}
    ${'cut where one is missing'}            | ${[four, two, one]}                     | ${[['h1', 'h2'], ['h4']]}
    ${'cut where another hash is followed'}  | ${[one, { ...two, previousHash: 'x' }]} | ${[['h1'], ['h2']]}
    ${'cut where a number is not the next'}  | ${[one, { ...two, sequenceNumber: 3 }]} | ${[['h1'], ['h2']]}
    ${'two of one number are not one piece'} | ${[one, two, markOf(2, 'h1', 'fork')]}  | ${[['h1', 'h2'], ['fork']]}
  `('$what', ({ marks, pieces }) => {
    expect(numbersOf(marks as OfflineMark[])).toEqual(pieces);
  });

  it('lose none and double none, and follow one another within a piece', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chain), { maxLength: 40 }), (marks) => {
        const pieces = chainPieces(marks);
        const hashes = pieces.flat().map(({ hash }) => hash);
        expect(hashes).toHaveLength(new Set(marks).size);
        expect(new Set(hashes)).toEqual(new Set(marks.map(({ hash }) => hash)));
        for (const piece of pieces) {
          for (const [index, mark] of piece.slice(1).entries()) {
            expect(mark.previousHash).toBe(piece[index]?.hash);
          }
        }
      }),
    );
  });
});
