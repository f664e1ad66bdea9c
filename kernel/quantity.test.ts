import fc from 'fast-check';
import {
  addQuantity,
  compareQuantity,
  convertQuantity,
  multiplyQuantity,
  negateQuantity,
  quantity,
  subtractQuantity,
} from './quantity.ts';

describe('quantity', () => {
  it('adds without a binary fraction, and in its shortest form', () => {
    expect(addQuantity(quantity('0.10', 'KGM'), quantity('0.2', 'KGM'))).toEqual({
      value: '0.3',
      unit: 'KGM',
    });
    expect(subtractQuantity(quantity(1, 'EA'), quantity(3, 'EA'))).toEqual(quantity('-2', 'EA'));
    expect(negateQuantity(quantity('0.0', 'EA')).value).toBe('0');
    expect(multiplyQuantity(quantity('0.195', 'KGM'), 3).value).toBe('0.585');
    expect(compareQuantity(quantity('2', 'EA'), quantity('10', 'EA'))).toBe(-1);
  });

  it.each`
    fault                | run
    ${'two units'}       | ${() => addQuantity(quantity(1, 'EA'), quantity(1, 'CS'))}
    ${'a unit by name'}  | ${() => quantity(1, 'each')}
    ${'four letters'}    | ${() => quantity(1, 'EACH')}
    ${'one letter'}      | ${() => quantity(1, 'E')}
    ${'a blank before'}  | ${() => quantity(1, ' EA')}
    ${'a blank after'}   | ${() => quantity(1, 'EA ')}
    ${'an odd number'}   | ${() => quantity('1e3', 'EA')}
    ${'a bare fraction'} | ${() => quantity(0.5, 'KGM')}
  `('faults on $fault', ({ run }) => {
    expect(run).toThrow(RangeError);
  });
});

describe('convertQuantity', () => {
  it.each`
    value     | unit     | conversion                                    | converted
    ${'3'}    | ${'CS'}  | ${{ unit: 'EA', factor: '12' }}               | ${'36'}
    ${'30'}   | ${'EA'}  | ${{ unit: 'CS', factor: '1', divisor: '12' }} | ${'2.5'}
    ${'0.25'} | ${'KGM'} | ${{ unit: 'GRM', factor: '1000' }}            | ${'250'}
    ${'195'}  | ${'GRM'} | ${{ unit: 'KGM', factor: '0.001' }}           | ${'0.195'}
    ${'-1'}   | ${'CS'}  | ${{ unit: 'EA', factor: '12' }}               | ${'-12'}
  `('converts $value $unit to $converted', ({ value, unit, conversion, converted }) => {
    const answer = convertQuantity(quantity(value, unit), conversion);
    expect(answer).toEqual({ value: converted, unit: conversion.unit });
  });

  it('faults instead of rounding a piece to a part of a case', () => {
    expect(() =>
      convertQuantity(quantity(1, 'EA'), { unit: 'CS', factor: '1', divisor: '12' }),
    ).toThrow('Expected an exact conversion, got 1 EA x 1 / 12 to CS.');
  });

  it('comes back from cases to the same number of pieces', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (count, packSize) => {
        const cases = quantity(count, 'CS');
        const each = convertQuantity(cases, { unit: 'EA', factor: `${packSize}` });
        const back = { unit: 'CS', factor: '1', divisor: `${packSize}` };
        expect(convertQuantity(each, back)).toEqual(cases);
      }),
    );
  });
});
