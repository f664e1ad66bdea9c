import fc from 'fast-check';
import { ageOf, ageOn, ageRefusal, handOverRefusal, personRefusal } from './age-check.ts';
import type { Channel } from './price-book.ts';
import type { ScanRequest } from './scan-request.ts';
import { basketOf, item, line, policy, saidOf, scanFacts, scanRequest } from './test-kit.ts';
import { tillPolicyDefault } from './till-rules.ts';

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

describe('rule 34: who may buy what is from 18', () => {
  const wine = { ...item, minimumAge: 18 };
  const scan = (
    asked: Partial<ScanRequest>,
    lines = [line()],
    channel: Channel = 'STORE',
    dates = false,
  ) => {
    const till = {
      ...tillPolicyDefault,
      ageCheck: dates ? ('BIRTH_DATE' as const) : ('CONFIRMED' as const),
    };
    const basket = basketOf(lines, { channel, policy: { ...policy, till } });
    const facts = scanFacts({ item: wine });
    return { basket, request: scanRequest({ localDate, ...asked }), facts, item: wine };
  };
  const confirm =
    'AGE_CHECK_REQUIRED ageConfirmed: Check that the customer is 18 or older, and confirm it.';
  const type = "AGE_CHECK_REQUIRED birthDate: Type the customer's birth date: 18 or older.";
  const young = 'AGE_TOO_YOUNG birthDate: The customer has to be 18.';
  const checked = [line({ minimumAge: 18, ageConfirmedBy: 'O1' })];
  const promised = [line({ minimumAge: 18 })];
  it.each`
    what                               | asked                          | lines                                               | channel    | dates    | answer
    ${'nobody asked'}                  | ${{}}                          | ${[]}                                               | ${'STORE'} | ${false} | ${confirm}
    ${'somebody looked'}               | ${{ ageConfirmed: true }}      | ${[]}                                               | ${'STORE'} | ${false} | ${'ok'}
    ${'a date is wanted'}              | ${{ ageConfirmed: true }}      | ${[]}                                               | ${'STORE'} | ${true}  | ${type}
    ${'a shopper types no date'}       | ${{ ageConfirmed: true }}      | ${[]}                                               | ${'WEB'}   | ${true}  | ${'ok'}
    ${'18 today'}                      | ${{ birthDate: '2008-03-02' }} | ${[]}                                               | ${'STORE'} | ${true}  | ${'ok'}
    ${'18 tomorrow'}                   | ${{ birthDate: '2008-03-03' }} | ${[]}                                               | ${'STORE'} | ${true}  | ${young}
    ${'125 years old'}                 | ${{ birthDate: '1900-03-03' }} | ${[]}                                               | ${'STORE'} | ${true}  | ${'ok'}
    ${'125 years to the day'}          | ${{ birthDate: '1901-03-02' }} | ${[]}                                               | ${'STORE'} | ${true}  | ${'ok'}
    ${'126 years old'}                 | ${{ birthDate: '1900-03-02' }} | ${[]}                                               | ${'STORE'} | ${true}  | ${young}
    ${'checked for the same age'}      | ${{}}                          | ${checked}                                          | ${'STORE'} | ${false} | ${'ok'}
    ${'checked for a lower age'}       | ${{}}                          | ${[line({ minimumAge: 16, ageConfirmedBy: 'O1' })]} | ${'STORE'} | ${false} | ${confirm}
    ${'promised to a web shop before'} | ${{}}                          | ${promised}                                         | ${'STORE'} | ${false} | ${confirm}
    ${'a shopper has promised before'} | ${{}}                          | ${promised}                                         | ${'WEB'}   | ${false} | ${'ok'}
    ${'whose wine comes back'}         | ${{}}                          | ${[{ ...checked[0], originalLine: {} }]}            | ${'STORE'} | ${false} | ${confirm}
    ${'checked, and typed too young'}  | ${{ birthDate: '2008-03-03' }} | ${checked}                                          | ${'STORE'} | ${false} | ${young}
  `('$what: $answer', ({ asked, lines, channel, dates, answer }) => {
    const known = scan(asked as object, [], channel as Channel, dates as boolean);
    const basket = { ...known.basket, lines: lines as typeof known.basket.lines };
    expect(saidOf(ageRefusal({ ...known, basket }))).toBe(answer);
  });

  it('keeps from which age on it was and who checked, never the birth date', () => {
    const by = { ageCheckedBy: 'O2' };
    expect(ageOf({ ...scan({ ...by, ageConfirmed: true }), item })).toStrictEqual({});
    expect(ageOf(scan({ ...by, ageConfirmed: true }))).toStrictEqual({
      minimumAge: 18,
      ageConfirmedBy: 'O2',
    });
    expect(ageOf(scan({ ...by, birthDate: '1990-01-01' }))).toStrictEqual({
      minimumAge: 18,
      ageConfirmedBy: 'O2',
    });
    expect(ageOf(scan(by, checked))).toStrictEqual({ minimumAge: 18, ageConfirmedBy: 'O1' });
    expect(ageOf(scan({ ageConfirmed: true }, [], 'WEB'))).toStrictEqual({ minimumAge: 18 });
    expect(ageOf(scan({}, []))).toStrictEqual({ minimumAge: 18 });
  });
});

// BGB 187 (2), 188 (2): a year of life ends with the day before the birthday; who was born on 29 February is older on 1 March.
it.each`
  birthDate       | today           | age
  ${'2008-02-29'} | ${'2026-02-28'} | ${17}
  ${'2008-02-29'} | ${'2026-03-01'} | ${18}
  ${'2008-03-02'} | ${'2026-03-02'} | ${18}
  ${'2008-03-02'} | ${'2026-03-01'} | ${17}
  ${'2026-03-02'} | ${'2026-03-02'} | ${0}
  ${'2026-03-03'} | ${'2026-03-02'} | ${undefined}
  ${'2007-02-29'} | ${'2026-03-02'} | ${undefined}
  ${'yesterday'}  | ${'2026-03-02'} | ${undefined}
`('somebody born on $birthDate is $age on $today', ({ birthDate, today, age }) => {
  expect(ageOn(birthDate as string, today as string)).toBe(age);
});

it('says at the hand-over which goods it is about', () => {
  const wine = line({ description: 'Wine', minimumAge: 18 });
  const check = { localDate, needsDate: false };
  expect(handOverRefusal({ lines: [wine] as never }, check)?.message).toBe(
    'Wine: Check that the customer is 18 or older, and confirm it.',
  );
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
