import type { Caller, CheckoutFailure, Ports, StoredValueAccount } from '../ports.ts';
import { claimOf } from './edit-basket.ts';
import { failed } from './failure.ts';
import { replayed } from './replay.ts';

export type BlockGiftCardInput = {
  readonly giftCardId: string;
  readonly blocked: boolean;
  readonly reason: string;
  readonly idempotencyKey: string;
};

export type GiftCardAnswer = {
  readonly giftCard?: StoredValueAccount;
  readonly refusal?: CheckoutFailure;
};

/** A card that was reported lost is blocked at once, also for baskets that hold some of it. */
export async function blockGiftCard(
  ports: Ports,
  caller: Caller,
  input: BlockGiftCardInput,
): Promise<GiftCardAnswer> {
  const { giftCardId: accountId, blocked } = input;
  const claim = claimOf(caller, { mutation: 'giftCardBlockSet', input, ...input });
  const earlier = await replayed(ports, await ports.store.read({ claim }));
  if (earlier?.refusal !== undefined) return earlier;
  const reason = input.reason.trim();
  if (reason.length === 0 || reason.length > reasonCharactersMax) return reasonInvalid;
  const [known] = await ports.reader.storedValueAccounts([accountId]);
  if (known?.kind !== 'GIFT_CARD') return unknown;
  caller.requireStore(known.storeId);
  if (earlier !== undefined) return { giftCard: known };
  const block = { at: ports.clock().toISOString(), by: caller.subject, reason };
  const committed = await ports.store.commit({
    claim: { ...claim, answer: {} },
    storedValue: [{ kind: 'BLOCK', accountId, ...(blocked && { block }) }],
    facts: [],
    correlationId: caller.correlationId,
  });
  if (!committed.ok) return blockGiftCard(ports, caller, input);
  const [giftCard] = await ports.reader.storedValueAccounts([accountId]);
  return giftCard === undefined ? unknown : { giftCard };
}

const reasonCharactersMax = 200;
const unknown = failed('GIFT_CARD_UNKNOWN', 'There is no such gift card.', 'giftCardId');
const reasonInvalid = failed('REASON_INVALID', 'Say in 1 to 200 characters why.', 'reason');
