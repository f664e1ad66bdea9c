import { canonicalJson } from '#kernel/canonical-json.ts';
import { sha256Hex } from '#kernel/sha256.ts';
import { chainHash } from '#kernel/hash-chain.ts';
import { newId } from '#kernel/ids.ts';
import type { Worked } from './worked.ts';

const appendix = 'RFC 8785, appendix B (IEEE 754 bits and their text)';
const numbers: Readonly<Record<string, string>> = {
  '0000000000000000': '0',
  '8000000000000000': '0',
  '0000000000000001': '5e-324',
  '8000000000000001': '-5e-324',
  '7fefffffffffffff': '1.7976931348623157e+308',
  ffefffffffffffff: '-1.7976931348623157e+308',
  '4340000000000000': '9007199254740992',
  c340000000000000: '-9007199254740992',
  '4430000000000000': '295147905179352830000',
  '44b52d02c7e14af5': '9.999999999999997e+22',
  '44b52d02c7e14af6': '1e+23',
  '44b52d02c7e14af7': '1.0000000000000001e+23',
  '444b1ae4d6e2ef4e': '999999999999999700000',
  '444b1ae4d6e2ef4f': '999999999999999900000',
  '444b1ae4d6e2ef50': '1e+21',
  '3eb0c6f7a0b5ed8c': '9.999999999999997e-7',
  '3eb0c6f7a0b5ed8d': '0.000001',
  '41b3de4355555553': '333333333.3333332',
  '41b3de4355555554': '333333333.33333325',
  '41b3de4355555555': '333333333.3333333',
  '41b3de4355555556': '333333333.3333334',
  '41b3de4355555557': '333333333.33333343',
  becbf647612f3696: '-0.0000033333333333333333',
  '43143ff3c1cb0959': '1424953923781206.2',
};

function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function refusal(make: () => unknown): string {
  try {
    return String(make());
  } catch (error) {
    return error instanceof TypeError ? 'refused' : String(error);
  }
}

const canonical: readonly Worked[] = [
  ...Object.entries(numbers).map(([bits, text]): Worked => ({
    ...{ rule: 22, source: appendix, what: `${bits} is ${text}` },
    actual: () => canonicalJson(numberOf(bits)),
    expected: text,
  })),
  ...['7fffffffffffffff', '7ff0000000000000'].map((bits): Worked => ({
    ...{ rule: 22, source: appendix, what: `${bits} is an error` },
    actual: () => refusal(() => canonicalJson(numberOf(bits))),
    expected: 'refused',
  })),
  {
    ...{ rule: 22, source: 'RFC 8785, 3.2.2', what: 'numbers, literals and escapes' },
    actual: () =>
      canonicalJson({
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      }),
    expected:
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  },
  {
    ...{ rule: 22, source: 'RFC 8785, 3.2.3', what: 'members in the order of UTF-16 code units' },
    actual: () =>
      canonicalJson({
        ...{ '\u20ac': 'Euro Sign', '\r': 'Carriage Return' },
        ...{ '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One' },
        ...{ '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control' },
        '\u00f6': 'Latin Small Letter O With Diaeresis',
      }),
    expected:
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  },
];

const fips = 'FIPS 180-4, SHA-256 (example of NIST, and of no text at all)';
const hashes: Readonly<Record<string, string>> = {
  abc: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  '': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
};

export const journalExamples: readonly Worked[] = [
  ...canonical,
  ...Object.entries(hashes).map(([text, hash]): Worked => ({
    ...{ rule: 22, source: fips, what: `the hash of "${text}"` },
    actual: () => sha256Hex(text),
    expected: hash,
  })),
  {
    ...{ rule: 22, source: 'RCPT-02 of pos-cases.json (rule cited, hash ours)' },
    what: 'the first link of a chain without a beginning',
    actual: () => chainHash('', { no: 1, total: 1572 }).slice(0, 55),
    expected: '932c3399427777f49f12a9e2e35538fb11d25dacf0dd642247d61db',
  },
  {
    ...{ rule: 40, source: 'RFC 9562, appendix A.6', what: 'the time of a UUIDv7' },
    actual: () => newId(new Date('2022-02-22T14:22:22.000-05:00')).slice(0, 15),
    expected: '017f22e2-79b0-7',
  },
];
