import type { Outcome } from '#kernel/outcome.ts';
import type { Caller, CheckoutFailure, OfflineFinding, Ports } from '../ports.ts';
import { failed } from './failure.ts';

export type DealWithFindingInput = { readonly findingId: string; readonly note: string };

/** The first word stands, so that a second look changes nothing. */
export async function dealWithFinding(
  { offline, clock }: Ports,
  caller: Caller,
  { findingId, note }: DealWithFindingInput,
): Promise<Outcome<OfflineFinding, CheckoutFailure>> {
  const found = await offline.findings.find(findingId);
  if (found === undefined) return unknown;
  caller.requireStore(found.storeId);
  const by = caller.operatorId ?? caller.subject;
  const at = clock().toISOString();
  const noted = { at, by, note: note.slice(0, noteLengthMax) };
  const finding = await offline.findings.dealWith(findingId, noted);
  return finding === undefined ? unknown : { ok: true, value: finding };
}

const noteLengthMax = 500; // A sentence or two.
const unknown = failed('OFFLINE_FINDING_UNKNOWN', 'There is no such finding.', 'findingId');
