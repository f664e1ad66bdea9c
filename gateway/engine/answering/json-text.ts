// What JSON.stringify escapes, and surrogates, of which lone ones are escaped too.
const needsEscape = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;
/** A string as JSON text, the same as `JSON.stringify` gives. */
export function quote(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
