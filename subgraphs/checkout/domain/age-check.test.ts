import fc from 'fast-check';
import { handOverRefusal, personRefusal } from './age-check.ts';
import { line } from './test-kit.ts';

const localDate = '2026-03-02';

describe('who stands at the hand-over of a web order', () => {
  const promised = line({ lineId: 'WINE', description: 'Wine', minimumAge: 18 });
  const checkedAtTill = line({ minimumAge: 18, ageConfirmedBy: 'O001-01' });
  const anyone = line();

  it.each`
    lines                        | needsDate | person                                             | answer
    ${[anyone]}                  | ${true}   | ${{}}                                              | ${undefined}
    ${[checkedAtTill]}           | ${true}   | ${{}}                                              | ${undefined}
    ${[anyone, promised]}        | ${false}  | ${{}}                                              | ${'AGE_CHECK_REQUIRED ageConfirmed'}
    ${[promised]}                | ${false}  | ${{ ageConfirmed: false }}                         | ${'AGE_CHECK_REQUIRED ageConfirmed'}
    ${[promised]}                | ${false}  | ${{ ageConfirmed: true }}                          | ${undefined}
    ${[promised]}                | ${true}   | ${{ ageConfirmed: true }}                          | ${'AGE_CHECK_REQUIRED birthDate'}
    ${[promised]}                | ${true}   | ${{ birthDate: '2008-03-02' }}                     | ${undefined}
    ${[promised]}                | ${true}   | ${{ birthDate: '2008-03-03' }}                     | ${'AGE_TOO_YOUNG birthDate'}
    ${[promised]}                | ${false}  | ${{ birthDate: '2008-03-03', ageConfirmed: true }} | ${'AGE_TOO_YOUNG birthDate'}
    ${[promised]}                | ${true}   | ${{ birthDate: '1884-01-01' }}                     | ${'AGE_TOO_YOUNG birthDate'}
    ${[promised]}                | ${true}   | ${{ birthDate: '2026-13-01' }}                     | ${'AGE_TOO_YOUNG birthDate'}
    ${[checkedAtTill, promised]} | ${false}  | ${{}}                                              | ${'AGE_CHECK_REQUIRED ageConfirmed'}
  `('$person where a date is needed: $needsDate answers $answer', (row) => {
    const { lines, needsDate, person, answer } = row as Row;
    const refusal = handOverRefusal({ lines: lines as never }, { ...person, needsDate, localDate });
    expect(refusal && `${refusal.code} ${refusal.field?.[0] ?? ''}`).toBe(answer);
    expect(refusal?.lineId).toBe(answer === undefined ? undefined : 'WINE');
  });
});

type Row = {
  readonly lines: readonly object[];
  readonly needsDate: boolean;
  readonly person: object;
  readonly answer: string | undefined;
};

it('whoever is old enough for one age is old enough for every lower one', () => {
  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date(localDate), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const ages = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(day, ages, (birthDate, [one, other]) => {
      const check = { birthDate, localDate, needsDate: true };
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (personRefusal(high, check) === undefined) {
        expect(personRefusal(low, check)).toBeUndefined();
      }
    }),
  );
});
