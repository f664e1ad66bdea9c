import type { OrderOutcome } from '../domain/refusal.ts';
import type { Caller, IdempotencyClaim, Ports, StoredAnswer } from '../ports.ts';

export type Request<Input> = {
  readonly mutation: string;
  /** The whole input: the same key with another one is refused. */
  readonly input: Input & { readonly idempotencyKey: string };
};

/** Runs a mutation once per caller and key. The work commits the claim with its effect. */
export function once<Input>(
  { store }: Pick<Ports, 'store'>,
  { audience, subject }: Caller,
  { mutation, input }: Request<Input>,
  work: (claim: IdempotencyClaim) => Promise<OrderOutcome<StoredAnswer> | 'KEY_TAKEN'>,
): Promise<OrderOutcome<StoredAnswer>> {
  const claim = { audience, owner: subject, mutation, key: input.idempotencyKey, input };
  return store.once(claim, () => work(claim));
}
