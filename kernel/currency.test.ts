import fc from 'fast-check';
import { currencyCodes, currencyExponent } from './currency.ts';

// Active codes that the ICU of Node 20 may be too old to know.
const youngCodes: readonly string[] = ['XCG', 'ZWG', 'XAD', 'SLE', 'VED'];

describe('currencyExponent', () => {
  // ISO 4217 list one.
  it.each`
    code     | exponent
    ${'JPY'} | ${0}
    ${'KRW'} | ${0}
    ${'ISK'} | ${0}
    ${'EUR'} | ${2}
    ${'HUF'} | ${2}
    ${'LBP'} | ${2}
    ${'MGA'} | ${2}
    ${'BHD'} | ${3}
    ${'IQD'} | ${3}
    ${'TND'} | ${3}
    ${'CLF'} | ${4}
    ${'UYW'} | ${4}
    ${'XAU'} | ${undefined}
    ${'HRK'} | ${undefined}
    ${'eur'} | ${undefined}
  `('$code has $exponent', ({ code, exponent }) => {
    expect(currencyExponent(code)).toBe(exponent);
  });

  it('lists every code once, each known to the platform too', () => {
    const platformCodes = new Set([...Intl.supportedValuesOf('currency'), ...youngCodes]);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
    // Fund and unit-of-account codes are no money one can print, so ICU leaves some out.
    const unknown = currencyCodes.filter((code) => !platformCodes.has(code));
    const funds = ['BOV', 'CHE', 'CHW', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'CLF'];
    expect(unknown.filter((code) => !funds.includes(code))).toEqual([]);
  });

  it('answers 0, 2, 3 or 4 for every listed code and nothing for any other text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencyCodes), (code) => {
        expect([0, 2, 3, 4]).toContain(currencyExponent(code));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(currencyExponent(text) !== undefined).toBe(currencyCodes.includes(text));
      }),
    );
  });
});
