import type { Outcome } from '#kernel/outcome.ts';
import { accept } from '#kernel/outcome.ts';
import { type ProductRefusal, refused } from './product-refusal.ts';

/** A receipt's line is far shorter; the shelf label of the wordiest item we know has 140. */
const descriptionLengthMax = 200;
/** Numbers become parts of keys and labels. */
const idPattern = /^[A-Za-z0-9._-]{1,40}$/;
/** GS1 General Specifications, table 7.11-1 (the set of AI 10), 1 to 20 characters. */
const batchLotPattern = /^[!"%-?A-Z_a-z]{1,20}$/;

/** Answers the text without the spaces around it. */
export function checkDescription(text: string, field: string): Outcome<string, ProductRefusal> {
  const description = text.trim();
  if (description.length >= 1 && description.length <= descriptionLengthMax) {
    return accept(description);
  }
  return refused(
    'DESCRIPTION_INVALID',
    `Expected 1 to ${descriptionLengthMax} characters, got ${description.length}.`,
    field,
  );
}

export function checkId(id: string, field: string): Outcome<string, ProductRefusal> {
  if (idPattern.test(id)) return accept(id);
  return refused(
    'ID_INVALID',
    'Expected 1 to 40 letters, digits, dots, hyphens or underscores.',
    field,
  );
}

export function checkBatchLot(batchLot: string): Outcome<string, ProductRefusal> {
  if (batchLotPattern.test(batchLot)) return accept(batchLot);
  return refused('BATCH_LOT_INVALID', 'Expected 1 to 20 characters of the GS1 set.', 'batchLot');
}
