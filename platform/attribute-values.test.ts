import { marshall as sdkMarshall, unmarshall as sdkUnmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { marshall, unmarshall } from './attribute-values.ts';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.uint8Array(),
  fc.bigInt(),
  fc.constant(new Set(['a', 'b'])),
);
const name = fc.string().filter((text) => text !== '__proto__');
const anyItem = fc.dictionary(
  name,
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    ),
  })).value,
  { noNullPrototype: true },
);

describe('values as DynamoDB stores them', () => {
  it("are those of the SDK's own marshalling, there and back", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const stored = marshall(item);
        expect(stored).toEqual(sdkMarshall(item, { removeUndefinedValues: true }));
        expect(unmarshall(stored)).toEqual(sdkUnmarshall(stored));
      }),
    );
  });

  it.each`
    what               | value
    ${'not a number'}  | ${Number.NaN}
    ${'infinity'}      | ${Infinity}
    ${'a date'}        | ${new Date(0)}
    ${'an unsafe int'} | ${2 ** 60}
  `('refuse $what', ({ value }) => {
    expect(() => marshall({ list: [{ value: value as unknown }] })).toThrow();
  });

  it.each(['12345678901234567890', '1e300'])('read the number %s as the SDK does', (N) => {
    const read = (by: typeof unmarshall): unknown => {
      try {
        return by({ number: { N } });
      } catch {
        return 'thrown';
      }
    };
    expect(read(unmarshall)).toEqual(read(sdkUnmarshall));
  });
});
