import type { Outcome, Refusal } from '#kernel/outcome.ts';
import type { BackOfficeErrorCode } from '../__generated__/resolvers.ts';
import type { SubgraphContext } from '../context.ts';

export type UserError = {
  readonly code: BackOfficeErrorCode;
  readonly message: string;
  readonly field?: readonly string[] | undefined;
};

/**
 * Refusals are named by use cases; a code that the SDL doesn't know fails at serialisation, loudly. Paths are within
 * the input.
 */
export function userErrors(refusal: Refusal): { readonly userErrors: readonly UserError[] } {
  const { code, message, field } = refusal;
  const path = field?.[0] === 'input' ? field.slice(1) : field;
  return { userErrors: [{ code: code as BackOfficeErrorCode, message, field: path }] };
}

/**
 * A payload after a mutation: what was loaded before it is forgotten, so that the answer shows the change.
 */
export async function answer<Value, Payload extends object>(
  { loaders }: SubgraphContext,
  outcome: Outcome<Value>,
  payloadOf: (value: Value) => Promise<Payload> | Payload,
): Promise<
  (Payload & { readonly userErrors: readonly UserError[] }) | ReturnType<typeof userErrors>
> {
  Object.values(loaders).forEach((loader) => loader.clearAll());
  if (!outcome.ok) return userErrors(outcome.refusal);
  return { ...(await payloadOf(outcome.value)), userErrors: [] };
}
