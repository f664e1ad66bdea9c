import { buildSchema, graphql } from 'graphql';
import { scalarResolvers } from './scalars.ts';

function parse(name: string, value: unknown): unknown {
  return scalarResolvers[name]?.parseValue(value);
}

describe('input', () => {
  it.each`
    scalar            | given                            | value
    ${'Decimal'}      | ${'-12.30'}                      | ${'-12.30'}
    ${'Decimal'}      | ${7}                             | ${'7'}
    ${'DateTime'}     | ${'2026-03-01T10:30:00+01:00'}   | ${'2026-03-01T09:30:00.000Z'}
    ${'DateTime'}     | ${'2026-03-01T09:30:00.123456Z'} | ${'2026-03-01T09:30:00.123Z'}
    ${'DateTime'}     | ${'0001-01-01T00:00:00Z'}        | ${'0001-01-01T00:00:00.000Z'}
    ${'Date'}         | ${'2024-02-29'}                  | ${'2024-02-29'}
    ${'Date'}         | ${'9999-12-31'}                  | ${'9999-12-31'}
    ${'CurrencyCode'} | ${'EUR'}                         | ${'EUR'}
    ${'CountryCode'}  | ${'DE'}                          | ${'DE'}
    ${'Gtin'}         | ${'4006381333931'}               | ${'04006381333931'}
    ${'Gtin'}         | ${'96385074'}                    | ${'00000096385074'}
    ${'Gln'}          | ${'4006381333931'}               | ${'4006381333931'}
    ${'Cursor'}       | ${'WzFd'}                        | ${'WzFd'}
  `('$scalar takes $given as $value', ({ scalar, given, value }) => {
    expect(parse(scalar, given)).toBe(value);
  });

  it.each`
    scalar            | given                          | message
    ${'Decimal'}      | ${1.5}                         | ${/decimal as a string.*got number/}
    ${'Decimal'}      | ${'1e9'}                       | ${/got "1e9"/}
    ${'Decimal'}      | ${'1'.repeat(41)}              | ${/at most 40/}
    ${'DateTime'}     | ${'2026-03-01T10:30:00'}       | ${/with its zone/}
    ${'DateTime'}     | ${'2026-02-30T10:30:00Z'}      | ${/with its zone/}
    ${'DateTime'}     | ${'2026-03-01T25:00:00Z'}      | ${/with its zone/}
    ${'DateTime'}     | ${'0000-01-01T00:00:00Z'}      | ${/with its zone/}
    ${'DateTime'}     | ${'0001-01-01T00:00:00+14:00'} | ${/with its zone/}
    ${'DateTime'}     | ${'9999-12-31T23:59:59-14:00'} | ${/with its zone/}
    ${'Date'}         | ${'0000-12-31'}                | ${/calendar date/}
    ${'Date'}         | ${'2026-02-29'}                | ${/calendar date/}
    ${'Date'}         | ${'01.03.2026'}                | ${/calendar date/}
    ${'CurrencyCode'} | ${'EURO'}                      | ${/ISO 4217/}
    ${'CurrencyCode'} | ${'ZZZ'}                       | ${/ISO 4217/}
    ${'CountryCode'}  | ${'de'}                        | ${/ISO 3166/}
    ${'Gtin'}         | ${'4006381333932'}             | ${/Expected check digit 1, got 2/}
    ${'Gln'}          | ${'4006381333932'}             | ${/Expected check digit 1, got 2/}
    ${'Gln'}          | ${'400638133393'}              | ${/13 digits/}
    ${'Cursor'}       | ${'a b'}                       | ${/cursor/}
  `('$scalar refuses $given', ({ scalar, given, message }) => {
    expect(() => parse(scalar, given)).toThrow(message);
  });
});

describe('in a request', () => {
  const schema = buildSchema(
    'scalar Gtin scalar DateTime type Query { name(gtin: Gtin!): String at: DateTime bad: DateTime }',
  );
  Object.assign(schema.getType('Gtin') ?? {}, scalarResolvers['Gtin']);
  Object.assign(schema.getType('DateTime') ?? {}, scalarResolvers['DateTime']);
  const rootValue = {
    name: ({ gtin }: { gtin: string }) => gtin,
    at: () => new Date('2026-03-01T09:30:00Z'),
    bad: () => 'yesterday',
  };

  it('reads a literal and writes a Date', async () => {
    const result = await graphql({
      schema,
      rootValue,
      source: '{ name(gtin: "4006381333931") at }',
    });
    expect(result).toEqual({ data: { name: '04006381333931', at: '2026-03-01T09:30:00.000Z' } });
  });

  it.each`
    source                                   | gtin
    ${'{ name(gtin: "4006381333932") }'}     | ${undefined}
    ${'query($g: Gtin!) { name(gtin: $g) }'} | ${'4006381333932'}
  `('says what is wrong in $source', async ({ source, gtin }) => {
    const result = await graphql({ schema, rootValue, source, variableValues: { g: gtin } });
    expect(result.errors?.[0]?.message).toMatch(/Expected check digit 1, got 2/);
  });

  it('fails on a value of ours that is none', async () => {
    const result = await graphql({ schema, rootValue, source: '{ bad }' });
    expect(result.errors?.[0]?.originalError).toBeInstanceOf(TypeError);
  });
});
