import fc from 'fast-check';
import { findIdentifier, identifierAtStartOf } from './application-identifiers.ts';
import { identifierRows } from './identifier-rows.ts';

const singleIdentifiers = identifierRows.map(([ais]) => ais.split('-')[0] ?? ais);

describe('the table of identifiers', () => {
  it.each`
    ai        | title                  | predefinedLength | checkedLength | date
    ${'00'}   | ${'SSCC'}              | ${18}            | ${18}         | ${undefined}
    ${'01'}   | ${'GTIN'}              | ${14}            | ${14}         | ${undefined}
    ${'10'}   | ${'BATCH/LOT'}         | ${undefined}     | ${undefined}  | ${undefined}
    ${'17'}   | ${'USE BY OR EXPIRY'}  | ${6}             | ${undefined}  | ${'DAY_MAY_BE_00'}
    ${'20'}   | ${'VARIANT'}           | ${2}             | ${undefined}  | ${undefined}
    ${'37'}   | ${'COUNT'}             | ${undefined}     | ${undefined}  | ${undefined}
    ${'253'}  | ${'GDTI'}              | ${undefined}     | ${13}         | ${undefined}
    ${'3103'} | ${'NET WEIGHT (kg)'}   | ${6}             | ${undefined}  | ${undefined}
    ${'3695'} | ${'VOLUME (yd3), log'} | ${6}             | ${undefined}  | ${undefined}
    ${'3922'} | ${'PRICE'}             | ${undefined}     | ${undefined}  | ${undefined}
    ${'3953'} | ${'PRICE/UoM'}         | ${undefined}     | ${undefined}  | ${undefined}
    ${'402'}  | ${'GSIN'}              | ${undefined}     | ${17}         | ${undefined}
    ${'414'}  | ${'LOC No.'}           | ${13}            | ${13}         | ${undefined}
    ${'7003'} | ${'EXPIRY TIME'}       | ${undefined}     | ${undefined}  | ${'DAY_REQUIRED'}
    ${'7039'} | ${'PROCESSOR'}         | ${undefined}     | ${undefined}  | ${undefined}
    ${'8003'} | ${'GRAI'}              | ${undefined}     | ${14}         | ${undefined}
    ${'8200'} | ${'PRODUCT URL'}       | ${undefined}     | ${undefined}  | ${undefined}
    ${'99'}   | ${'INTERNAL'}          | ${undefined}     | ${undefined}  | ${undefined}
  `('($ai) is $title', ({ ai, title, predefinedLength, checkedLength, date }) => {
    const identifier = findIdentifier(ai);
    expect(identifier?.title).toBe(title);
    expect(identifier?.predefinedLength).toBe(predefinedLength);
    expect(identifier?.checkedLength).toBe(checkedLength);
    expect(identifier?.date).toBe(date);
  });

  it.each(['3106', '3380', '14', '18', '404', '3944', '7012', '8201', '', '1'])(
    'has no (%s)',
    (ai) => {
      expect(findIdentifier(ai)).toBeUndefined();
    },
  );

  it.each`
    ai        | value                            | fits
    ${'10'}   | ${'A'.repeat(20)}                | ${true}
    ${'10'}   | ${'A'.repeat(21)}                | ${false}
    ${'10'}   | ${'!"%&\'()*+,-./09:;<=>?AZ_'}   | ${false}
    ${'240'}  | ${'!"%&\'()*+,-./09:;<=>?AZ_az'} | ${true}
    ${'240'}  | ${'A B'}                         | ${false}
    ${'240'}  | ${'É'}                           | ${false}
    ${'255'}  | ${'9521234543213'}               | ${true}
    ${'255'}  | ${'9521234543213123456789012'}   | ${true}
    ${'255'}  | ${'95212345432131234567890123'}  | ${false}
    ${'423'}  | ${'276'}                         | ${true}
    ${'423'}  | ${'276250'}                      | ${true}
    ${'423'}  | ${'2762'}                        | ${false}
    ${'423'}  | ${'276250276250276250'}          | ${false}
    ${'4330'} | ${'002000-'}                     | ${true}
    ${'7040'} | ${'1ABC'}                        | ${true}
    ${'7040'} | ${'A123'}                        | ${false}
    ${'8010'} | ${'952#-/A'}                     | ${true}
    ${'8010'} | ${'952a'}                        | ${false}
    ${'8030'} | ${'aZ0-_='}                      | ${true}
  `('($ai) takes $value: $fits', ({ ai, value, fits }) => {
    expect(findIdentifier(ai)?.shape.test(value)).toBe(fits);
  });

  it('finds every identifier at the start of whatever follows it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...singleIdentifiers), fc.string(), (ai, rest) => {
        expect(identifierAtStartOf(ai + rest)?.ai).toBe(ai);
      }),
    );
  });
});
