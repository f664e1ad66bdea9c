import { util } from '@aws-appsync/utils';

const digits = '0123456789';

/** The GTIN as 14 digits; what is none is refused as the graph's scalar refuses it. */
export function requireGtin(text: string): string {
  const padded = `${'00000000000000'.substring(text.length)}${text}`;
  if (![8, 12, 13, 14].includes(text.length)) refuse(text, 'a GTIN of 8, 12, 13 or 14 digits');
  let sum = 0;
  let weight = 3;
  for (const digit of padded.substring(0, 13).split('')) {
    const value = digits.indexOf(digit);
    if (value < 0) refuse(text, 'a GTIN of digits only');
    sum += value * weight;
    weight = 4 - weight;
  }
  const wanted = `${(10 - (sum % 10)) % 10}`;
  if (padded.substring(13) !== wanted) refuse(text, `the check digit ${wanted}`);
  return padded;
}

function refuse(text: string, wanted: string): void {
  util.error(`Expected ${wanted}, got ${text.substring(0, 20)}.`, 'BAD_USER_INPUT');
}
