/** What differs between two days that went the same way: ids, instants, hashes, signatures and numbers drawn by chance. */
export function withoutAccidents(value: unknown): unknown {
  return mapTexts(value, (text) =>
    accidents.reduce((rest, [pattern, name]) => rest.replaceAll(pattern, `<${name}>`), text),
  );
}

const accidents: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'token'],
  [/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant'],
  [/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, 'local time'],
  // As receipts say it in the store's own way: 23.11.2026, 00:38:29.
  [/\d\d?[./]\d\d?[./]\d{4},? \d\d:\d\d(:\d\d)?/g, 'local time'],
  [/\b[\da-f]{64}\b/g, 'hash'],
  [/W-[\dA-Z]{4}-[\dA-Z]{4}/g, 'order number'],
  [/SIM-[\da-f]{16}/g, 'reference'],
  // A card's number by the deployment's own key.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, 'gift card id'],
  [/\b[\dA-F]{8}\b/g, 'verify code'],
  [/\b(?=[\dA-Z]*\d)[\dA-Z]{10}\b/g, 'enrolment code'],
];

/** The answer of now, without how long it took and when it was. */
export function timeless(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (ofNow.has(key) ? undefined : value)),
  );
}

const ofNow: ReadonlySet<string> = new Set([
  // `next` of a snapshot's page holds when it was begun.
  ...['takenAt', 'checkedAt', 'readAt', 'next'],
  ...['latencyMs', 'ageSeconds'],
]);

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? map(each) : each)),
  );
}
