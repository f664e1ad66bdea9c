import type { Basket, LineFacts } from './basket.ts';
import { refused, type CheckoutRefusal } from './refusal.ts';
import { isReturnLine } from './return-line.ts';
import type { Scan } from './scan-request.ts';
import { tillPolicyOf } from './till-rules.ts';

type Refused = { readonly ok: false; readonly refusal: CheckoutRefusal };

/** Nobody was ever older; a slip in the century is not an age. */
const ageMax = 125;

/**
 * Rule 34. Asked once: who was old enough for one line is old enough for the next of the same age or less. A shopper
 * only promises; whoever hands the goods over checks (`handOverRefusal`).
 */
export function ageRefusal(scan: Scan): Refused | undefined {
  const { basket, request, item } = scan;
  const { minimumAge } = item;
  if (minimumAge === undefined) return undefined;
  const { birthDate, ageConfirmed, localDate } = request;
  const isAsked = birthDate === undefined && earlierOf(basket, minimumAge) !== undefined;
  const needsDate =
    basket.channel === 'STORE' && tillPolicyOf(basket.policy).ageCheck === 'BIRTH_DATE';
  return isAsked
    ? undefined
    : personRefusal(minimumAge, { birthDate, ageConfirmed, localDate, needsDate });
}

/** Who stands there, as far as somebody looked. */
export type PersonCheck = {
  readonly birthDate?: string | undefined;
  readonly ageConfirmed?: boolean | undefined;
  /** The calendar date at the store. */
  readonly localDate: string;
  /** The store wants the date itself and not somebody's word. */
  readonly needsDate: boolean;
};

/** The one check of an age, at the till and where an order is handed over. */
export function personRefusal(
  minimumAge: number,
  { birthDate, ageConfirmed = false, localDate, needsDate }: PersonCheck,
): Refused | undefined {
  if (birthDate !== undefined) {
    const age = ageOn(birthDate, localDate);
    const isOldEnough = age !== undefined && age >= minimumAge && age <= ageMax;
    return isOldEnough
      ? undefined
      : refused('AGE_TOO_YOUNG', `The customer has to be ${minimumAge}.`, 'birthDate');
  }
  if (ageConfirmed && !needsDate) return undefined;
  return refused(
    'AGE_CHECK_REQUIRED',
    needsDate
      ? `Type the customer's birth date: ${minimumAge} or older.`
      : `Check that the customer is ${minimumAge} or older, and confirm it.`,
    needsDate ? 'birthDate' : 'ageConfirmed',
  );
}

/** What a line keeps of the check: from which age on, and who checked. Never the birth date itself. */
export function ageOf({
  basket,
  request,
  item,
}: Scan): Pick<LineFacts, 'minimumAge'> & Pick<LineFacts, 'ageConfirmedBy'> {
  const { minimumAge } = item;
  if (minimumAge === undefined) return {};
  const isChecked = request.ageConfirmed === true || request.birthDate !== undefined;
  const by = isChecked ? request.ageCheckedBy : earlierOf(basket, minimumAge)?.ageConfirmedBy;
  return { minimumAge, ...(by !== undefined && { ageConfirmedBy: by }) };
}

/**
 * Why a web order's goods may not be handed over to this person, with the line; undefined when they may. A shopper's promise is
 * no check, so every line that nobody of a store has checked is asked for.
 */
export function handOverRefusal(
  { lines }: Pick<Basket, 'lines'>,
  check: PersonCheck,
): (CheckoutRefusal & { readonly lineId: string }) | undefined {
  for (const { lineId, description, minimumAge, ageConfirmedBy } of lines) {
    if (minimumAge === undefined || ageConfirmedBy !== undefined) continue;
    const refusal = personRefusal(minimumAge, check)?.refusal;
    if (refusal === undefined) continue;
    return { ...refusal, message: `${description}: ${refusal.message}`, lineId };
  }
  return undefined;
}

/**
 * Whole years by the calendar; undefined for what is no date, or not yet. Somebody born on 29 February is a year older
 * on 1 March of other years, as in the laws of Germany (BGB 187, 188) and of England.
 */
export function ageOn(birthDate: string, today: string): number | undefined {
  if (!isDate(birthDate) || birthDate > today) return undefined;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

function isDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${text}T`);
}

/** What comes back tells nothing of who stands here. */
function earlierOf({ lines, channel }: Basket, minimumAge: number): LineFacts | undefined {
  return lines.find(
    (line) =>
      !isReturnLine(line) &&
      (line.minimumAge ?? 0) >= minimumAge &&
      (channel === 'WEB' || line.ageConfirmedBy !== undefined),
  );
}
