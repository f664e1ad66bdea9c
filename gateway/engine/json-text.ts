// What JSON.stringify escapes, and surrogates, of which lone ones are escaped too.
const needsEscape = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
/** Above this length a test costs as much as letting JSON.stringify do the whole work (measured on Node 20). */
const testedLengthMax = 5_000;

/** A string as JSON text, the same as `JSON.stringify` gives. */
export function quote(text: string): string {
  if (text.length > testedLengthMax || needsEscape.test(text)) return JSON.stringify(text);
  return `"${text}"`;
}
