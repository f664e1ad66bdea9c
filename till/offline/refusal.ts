import { refuse, type Refusal } from '#kernel/outcome.ts';
import type { ScanRefusalCode } from '#kernel/gs1/scan.ts';
import type { CheckoutRefusalCode } from '../../subgraphs/checkout/domain/refusal.ts';

/** What a cashier at a cut-off till can act on: the rules' own codes, and those of being alone. */
export type TillRefusalCode =
  | CheckoutRefusalCode
  | ScanRefusalCode
  /** There is no price book yet, or it is of another workstation: go online once. */
  | 'SNAPSHOT_MISSING'
  | 'STORE_UNKNOWN'
  /** Cards are taken by the store's policy: not at all, not so much, not so many, not with such old prices. */
  | 'CARD_NOT_OFFLINE'
  | 'CARD_AMOUNT_MAX'
  | 'CARD_COUNT_MAX'
  | 'SNAPSHOT_TOO_OLD'
  /** The cloud holds another chain than this storage: two devices, or a backup. Sell on another till. */
  | 'CHAIN_FORKED'
  | 'APPROVAL_REFUSED'
  | 'APPROVAL_LOCKED';

export type TillRefusal = Refusal<TillRefusalCode>;

export function tillRefused(code: TillRefusalCode, message: string) {
  return refuse<TillRefusal>({ code, message });
}
