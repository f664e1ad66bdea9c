/** What a rule answers: the value, or a refusal that a person at the till can act on. Faults are thrown. */
export type Outcome<Value, Refused extends Refusal = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refused };

/** `code` is stable and documented in the schema; `field` is the path in the mutation's input. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly message: string;
  readonly field?: readonly string[];
};

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Refused extends Refusal>(
  refusal: Refused,
): { readonly ok: false; readonly refusal: Refused } {
  return { ok: false, refusal };
}
